import { isDeepStrictEqual } from 'node:util';
import { dateInNorway } from '../../../model/calendar.ts';
import { type Correction, type PathwayCase, Round } from '../../../model/case.ts';
import { followFidelity } from '../../../model/checklist.ts';
import { roundOf } from '../../../model/scores.ts';
import { caseCard } from '../case-card.ts';
import { caseUndoable } from '../undoing.ts';
import { inShort } from './in-short.ts';
import { recordScores } from './rules.ts';
import { scoresResultCard } from './scores-result-card.ts';

const saidIn = (it: PathwayCase, round: string) => {
  const found = roundOf(it, Number(round));
  return found && { heldOn: found.heldOn, scores: found.scores };
};

/** What was last corrected in a conversation, where that is one area alone. */
const onlyCorrection = (it: PathwayCase, number: number): Correction | undefined => {
  const { corrections = [], dateCorrections = [] } = roundOf(it, number) ?? {};
  const last = corrections.at(-1);
  const isWithIt = ({ at }: Pick<Correction, 'at'>): boolean => at === last?.at;
  const isAlone = corrections.filter(isWithIt).every(({ activity }) => activity === last?.activity);
  return isAlone && !dateCorrections.some(isWithIt) ? last : undefined;
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
  exactly: ({ t }, it, number) => {
    const only = onlyCorrection(it, Number(number));
    const activity = it.activities.find(({ id }) => id === only?.activity);
    if (!activity || only?.to === undefined) return undefined;
    return t('scores.news.undone', { activity: inShort(activity.text), score: only.to });
  },
  card: (turn, it, number) => {
    const round = roundOf(it, Number(number));
    return round ? scoresResultCard(turn, it, round) : caseCard(turn, it);
  },
});
