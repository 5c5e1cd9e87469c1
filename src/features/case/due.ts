import type { PathwayCase } from '../../model/case.ts';
import type { HphCheckpoint } from '../../model/case-hph.ts';
import { currentPathway, hphAnswer, hphDueDate } from '../../model/hph.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { isPlanInUse, planOf } from './plan/rules.ts';

/** Something in a case that has a date. */
export type DueInCase = { readonly on: CalendarDate } & (
  | { readonly kind: 'conversation' }
  | { readonly kind: 'action'; readonly action: string }
  | { readonly kind: 'hph'; readonly checkpoint: HphCheckpoint }
);

type Source = (it: PathwayCase) => readonly DueInCase[];

const ofNextConversation: Source = ({ nextConversation }) =>
  nextConversation ? [{ kind: 'conversation', on: nextConversation.on }] : [];

const ofPlan: Source = (it) =>
  isPlanInUse(it)
    ? planOf(it).actions.flatMap(({ id, due, doneOn }) =>
        due === undefined || doneOn !== undefined ? [] : [{ kind: 'action' as const, action: id, on: due }],
      )
    : [];

/** The checkpoints that follow from the homecoming (DOMAIN §6). */
const ofHph: Source = (it) => {
  const pathway = currentPathway(it);
  if (!pathway) return [];
  return (['hph2', 'hph5'] as const).flatMap((checkpoint) => {
    const on = hphDueDate(pathway, checkpoint);
    return on === undefined || hphAnswer(pathway, checkpoint) ? [] : [{ kind: 'hph' as const, checkpoint, on }];
  });
};

const sources: readonly Source[] = [ofNextConversation, ofPlan, ofHph];

/** What comes in an open case, or is late, the earliest first. */
export const dueInCase = (it: PathwayCase): DueInCase[] => {
  if (it.closedAt) return [];
  return sources.flatMap((source) => source(it)).sort((one, other) => one.on.localeCompare(other.on));
};

const never: CalendarDate = '9999-12-31';

/** For a list of cases: the open ones first, among them what comes first, then by code. */
export const mostPressingFirst = (cases: readonly PathwayCase[]): PathwayCase[] => {
  const due = new Map(cases.map((it) => [it, dueInCase(it)[0]?.on ?? never]));
  return cases.toSorted(
    (a, b) =>
      Number(Boolean(a.closedAt)) - Number(Boolean(b.closedAt)) ||
      (due.get(a) ?? never).localeCompare(due.get(b) ?? never) ||
      a.code.localeCompare(b.code, 'nb'),
  );
};
