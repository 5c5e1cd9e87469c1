import { isDeepStrictEqual } from 'node:util';
import { dateInNorway } from '../../../model/calendar.ts';
import { type PathwayCase, Round } from '../../../model/case.ts';
import { followFidelity } from '../../../model/checklist.ts';
import { roundOf } from '../../../model/scores.ts';
import { caseCard } from '../case-card.ts';
import { caseUndoable } from '../undoing.ts';
import { recordScores } from './rules.ts';
import { scoresResultCard } from './scores-result-card.ts';

const saidIn = (it: PathwayCase, round: string) => {
  const found = roundOf(it, Number(round));
  return found && { heldOn: found.heldOn, scores: found.scores };
};

/** An earlier conversation that was corrected: it is corrected once more. What is put back the same day is told of no more. */
export const scoresCorrected = caseUndoable({
  kind: 'scores',
  was: Round.pick({ heldOn: true, scores: true }),
  before: (it, round, after) => {
    const was = saidIn(it, round);
    return isDeepStrictEqual(was, saidIn(after, round)) ? undefined : was;
  },
  version: (it, round) => roundOf(it, Number(round))?.version ?? 0,
  restore: (it, { heldOn, scores }, round, act) => {
    const today = dateInNorway(act.now);
    const given = Object.keys(roundOf(it, Number(round))?.scores ?? {}).map((id) => [id, undefined]);
    const entered = { round: Number(round), heldOn, scores: { ...Object.fromEntries(given), ...scores } };
    return followFidelity(it, recordScores(it, entered, today, act), today);
  },
  done: 'scores.undone',
  card: (turn, it, number) => {
    const round = roundOf(it, Number(number));
    return round ? scoresResultCard(turn, it, round) : caseCard(turn, it);
  },
});
