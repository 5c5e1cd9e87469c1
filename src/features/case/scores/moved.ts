import type { Say } from '../../../language/texts.ts';
import type { Score } from '../../../model/case.ts';

/** «Handle selv: fra 2 til 5», up or down alike; «Bolig: fortsatt 4». */
export const moved = (say: Say, activity: string, from: Score, to: Score): string =>
  from === to
    ? say('whatMatters.unchanged', { activity, score: to })
    : say('whatMatters.moved', { activity, from, to });
