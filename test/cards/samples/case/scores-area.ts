import { scoresAreaCard } from '../../../../src/features/case/scores/scores-area-card.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { begunCase, dataIn, fullCase, giving, namedCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

/** As many signs as may be stored. */
const withWords = (it: PathwayCase, text: string): PathwayCase => ({
  ...it,
  activities: it.activities.map((one) => ({ ...one, text })),
});

export const samples: Samples<'case/scores-area'> = (language) => {
  const words = voiceFor(language);
  const card = (it: PathwayCase, number: number, at: number, news = '') => {
    const activity = it.activities[at];
    if (!activity) throw new Error(`No area ${at}`);
    return dataIn('case/scores-area', scoresAreaCard(words, it, { number, activity }, news));
  };
  const underWay = giving(namedCase(language), 1, [1, 4]);
  const saved = words.t('scores.news.saved', { score: 1, activity: underWay.activities[0]?.text ?? '' });
  return {
    usual: card(giving(namedCase(language), 1, [1]), 1, 1, saved),
    highest: card(giving(namedCase(language), 1, [1, 10]), 1, 1),
    first: card(namedCase(language), 1, 0),
    given: card(underWay, 1, 1),
    last: card(giving(underWay, 1, [1, 4, 1]), 1, 3),
    correcting: card(begunCase(language), 1, 3),
    long: card(withWords(fullCase(language), `${'Å'.repeat(80)} ${'ord '.repeat(29)}`.trim()), 1, 11),
  };
};
