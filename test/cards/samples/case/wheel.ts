import { drawWheel } from '../../../../src/features/case/wheel/drawing.ts';
import { placeActivities, wheelOf } from '../../../../src/features/case/wheel/rules.ts';
import { wheelCard } from '../../../../src/features/case/wheel/wheel-card.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { actOn } from '../../../features/case/cases.ts';
import { comparedCase, dataIn, fullCase, holding, namedCase, voiceFor } from '../../cases.ts';
import { addressesOf } from '../../pictures.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/wheel'> = (language) => {
  const words = voiceFor(language);
  const me = { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' };
  const card = (it: PathwayCase, news = '') => {
    const picture = () => addressesOf(drawWheel(wheelOf(it), words.t));
    return dataIn('case/wheel', wheelCard({ ...words, me, picture }, it, news));
  };
  const resources =
    language === 'nn'
      ? 'Går tur kvar dag og lagar god mat. Ein bror og ein nabo stiller opp.'
      : 'Går tur hver dag og lager god mat. En bror og en nabo stiller opp.';
  const ordered = (it: PathwayCase) => placeActivities(it, { a3: 1, a1: 2 }, actOn(it));
  const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2] as const;
  const full = holding(holding(fullCase(language), 1, '2026-11-16', scores), 2, '2026-12-03', scores.toReversed());
  return {
    usual: card({ ...ordered(comparedCase(language)), resources }),
    new: card(namedCase(language), words.t('activities.saved')),
    full: card({
      ...placeActivities(full, Object.fromEntries(scores.map((_, at) => [`a${at + 1}`, at + 1])), actOn(full)),
      resources: `${resources} ${resources}`,
    }),
  };
};
