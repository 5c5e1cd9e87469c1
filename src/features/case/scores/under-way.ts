import type { Button } from '../../../dialog/elements.ts';
import type { Voice } from '../../../dialog/handler.ts';
import type { PathwayCase, Round } from '../../../model/case.ts';
import { roundUnderWay } from '../../../model/scores.ts';
import { activeActivities } from '../activities/rules.ts';
import { roundInHand, unscoredIn } from './rules.ts';

/** To the scores of the conversation that is under way, or else of the next. */
export const toScores = ({ t, today }: Voice, it: PathwayCase): Button => ({
  title: t(roundUnderWay(it, today) ? 'scores.actions.goOn' : 'cases.actions.score', {
    number: roundInHand(it, today),
  }),
  data: { do: 'scores.new' },
});

/** «i gang, 2 av 4 områder har skår» */
export const underWayInWords = ({ t }: Voice, it: PathwayCase, { number }: Round): string => {
  const count = activeActivities(it).length;
  return t('scores.underWay', { scored: count - unscoredIn(it, number).length, count });
};
