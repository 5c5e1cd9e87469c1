import { placeActivities } from '../../../../src/features/case/wheel/rules.ts';
import { wheelOrderCard } from '../../../../src/features/case/wheel/wheel-order-card.ts';
import { actOn } from '../../../features/case/cases.ts';
import { dataIn, fullCase, namedCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/wheel-order'> = (language) => {
  const words = voiceFor(language);
  const it = namedCase(language);
  const ordered = placeActivities(it, { a3: 1, a1: 2 }, actOn(it));
  const again = { entered: { place_a1: '1', place_a3: '1' } };
  const problems = { place_a3: words.t('refusals.samePlace', { place: 1 }) };
  return {
    usual: dataIn('case/wheel-order', wheelOrderCard(words, it)),
    again: dataIn('case/wheel-order', wheelOrderCard(words, ordered, again), { problems }),
    full: dataIn('case/wheel-order', wheelOrderCard(words, fullCase(language))),
  };
};
