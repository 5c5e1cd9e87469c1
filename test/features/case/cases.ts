import { reviseActivities } from '../../../src/features/case/activities/rules.ts';
import { coordinationChecklist } from '../../../src/features/case/checklist/coordination.ts';
import { type EnteredScores, recordScores } from '../../../src/features/case/scores/rules.ts';
import type { ChecklistAnswer, PathwayCase, Score } from '../../../src/model/case.ts';
import { type Act, newCase } from '../../../src/model/cases.ts';
import { answerChecklist } from '../../../src/model/checklist.ts';

export const today = '2026-11-23';
export const contactPerson = 'tenant:contact';

/** Somebody who has the newest version before them. */
export const actOn = (it: Pick<PathwayCase, 'version'>, more: Partial<Act> = {}): Act => ({
  by: contactPerson,
  now: `${today}T08:00:00Z`,
  seen: it.version,
  ...more,
});

/** A case with activities named as given, known as a1, a2 … */
export const caseWith = (...activities: string[]): PathwayCase => {
  const empty = newCase(
    { team: 'team1', code: 'B-01', madeBy: 'command', checklist: coordinationChecklist },
    actOn({ version: 0 }),
  );
  const added = activities.map((text) => ({ area: 'other', text }));
  return activities.length === 0 ? empty : reviseActivities(empty, { existing: {}, added }, actOn(empty));
};

type Scores = readonly (Score | undefined)[];

const byId = (scores: Scores): EnteredScores['scores'] =>
  Object.fromEntries(scores.map((score, index) => [`a${index + 1}`, score]));

/** Holds or corrects a conversation: the scores of a1, a2 … in order. */
export const scored = (it: PathwayCase, round: number, scores: Scores): PathwayCase =>
  recordScores(it, { round, heldOn: today, scores: byId(scores) }, today, actOn(it));

/** A case with one conversation after the other. */
export const conversations = (...rounds: readonly Scores[]): PathwayCase => {
  const activities = rounds[0]?.map((_, index) => `Aktivitet ${index + 1}`) ?? [];
  return rounds.reduce((it, scores, index) => scored(it, index + 1, scores), caseWith(...activities));
};

/** Answers items of the checklist by id. */
export const answered = (it: PathwayCase, answers: Readonly<Record<string, ChecklistAnswer>>): PathwayCase =>
  answerChecklist(it, answers, actOn(it));
