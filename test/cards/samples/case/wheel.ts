import { placeActivities } from '../../../../src/features/case/wheel/rules.ts';
import { wheelCard } from '../../../../src/features/case/wheel/wheel-card.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { actOn } from '../../../features/case/cases.ts';
import { comparedCase, dataIn, fullCase, holding, namedCase, viewing, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/wheel'> = (language) => {
  const words = voiceFor(language);
  const card = (it: PathwayCase, news = '') => dataIn('case/wheel', wheelCard(viewing(language, it), it, news));
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
