import type { Translate } from '../../../language/texts.ts';
import type { Score } from '../../../model/case.ts';

/** «Handle selv: fra 2 til 5», up or down alike; «Bolig: fortsatt 4». */
export const moved = (t: Translate, activity: string, from: Score, to: Score): string =>
  from === to ? t('scores.unchanged', { activity, score: to }) : t('scores.moved', { activity, from, to });
