import { type ActionKind, actionKindOf } from '../../model/action-kinds.ts';
import { addDays } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { SummaryAction, SummaryGoal, SummaryMeasure, TeamSummary } from '../../model/team-summary.ts';
import type { StuckOn, Thread } from '../../model/thread.ts';
import type { Seen } from './rules.ts';

/** Where one team struggles with what another has come far with. */
export interface Match {
  readonly kind: ActionKind;
  /** Who might learn, and from whom. */
  readonly learner: Pick<TeamSummary, 'team' | 'name'>;
  readonly teacher: Pick<TeamSummary, 'team' | 'name'>;
  /** What the other has shared of it; absent while it has shared nothing. */
  readonly share?: Seen | undefined;
  /** What it could be asked to share. */
  readonly action: Pick<SummaryAction, 'id' | 'title'>;
}

/** How long what was laid aside is still a sore point, and how long a goal may take to get going. */
const droppedDays = 180;
const goalDays = 90;

const ofReason: Readonly<Partial<Record<StuckOn, ActionKind>>> = {
  anchoring: 'anchoring',
  users: 'userInvolvement',
  cooperation: 'coordination',
};

/** What a team struggles with, by kind of action: what its charts, actions, goals and requests say. */
export const strugglesOf = (
  row: TeamSummary,
  threads: readonly Thread[],
  today: CalendarDate,
): readonly ActionKind[] => {
  const bankOf = (id: string | undefined) => row.goals.find((goal) => goal.id === id);
  const kinds = [
    ...row.measures.filter(isStruggling).flatMap(({ goal }) => kindsOfGoal(row, bankOf(goal))),
    ...row.actions
      .filter(({ state, since }) => state === 'dropped' && since >= addDays(today, -droppedDays))
      .map(({ kind }) => kind),
    ...row.goals.filter((goal) => isAtRest(row, goal, today)).map(kindOfGoal),
    ...threads
      .filter(({ team, closed }) => team.id === row.team && !closed)
      .flatMap(({ reason }) => ofReason[reason] ?? []),
  ];
  return [...new Set(kinds)].filter((kind) => kind !== 'other' && !succeedsWith(row).some((one) => one.kind === kind));
};

/** A chart that says nothing has changed, or that it has become worse. */
const isStruggling = ({ ended, verdict, change }: SummaryMeasure): boolean =>
  !ended && (verdict === 'steady' || (verdict === 'changed' && change === 'worse'));

/** What a goal is worked on by; by its words where nothing is tried. */
const kindsOfGoal = (row: TeamSummary, goal: SummaryGoal | undefined): ActionKind[] => {
  if (!goal) return [];
  const tried = row.actions.filter((action) => action.goal === goal.id && action.triedOn !== undefined);
  return tried.length > 0 ? tried.map(({ kind }) => kind) : [kindOfGoal(goal)];
};

const kindOfGoal = ({ title, bank }: SummaryGoal): ActionKind => actionKindOf({ title }, bank);

/** A goal that is some months old, and for which nothing is being tried. */
const isAtRest = (row: TeamSummary, { id, createdOn, closed }: SummaryGoal, today: CalendarDate): boolean =>
  !closed &&
  createdOn <= addDays(today, -goalDays) &&
  row.actions.every((action) => action.goal !== id || action.state === 'idea' || action.state === 'dropped');

/** What a team has kept, and whose goal has a measure that has changed for the better and stayed so. */
export const succeedsWith = (row: TeamSummary): readonly SummaryAction[] =>
  row.actions.filter(
    ({ state, signal, goal }) =>
      state === 'kept' &&
      signal === true &&
      row.measures.some(
        (measure) => measure.goal === goal && measure.change === 'better' && measure.until === undefined,
      ),
  );

/**
 * Who might learn from whom in a network: one for each team and kind; what has been shared goes before what has not.
 * Whether something is shown of what is not shared, is for whoever asks.
 */
export const matchesIn = (
  rows: readonly TeamSummary[],
  shares: readonly Seen[],
  threads: readonly Thread[],
  today: CalendarDate,
): readonly Match[] => {
  const able = rows.flatMap((row) => succeedsWith(row).map((action) => ({ row, action })));
  const found = rows.flatMap((learner) =>
    strugglesOf(learner, threads, today).flatMap((kind): Match[] => {
      const teachers = able
        .filter(({ row, action }) => row.team !== learner.team && action.kind === kind)
        .map(({ row, action }) => ({ kind, learner, teacher: row, action, share: shareOf(shares, row.team, kind) }));
      const best = teachers.find(({ share }) => share) ?? teachers[0];
      return best ? [best] : [];
    }),
  );
  return found.toSorted((one, other) => Number(other.share !== undefined) - Number(one.share !== undefined));
};

const shareOf = (shares: readonly Seen[], team: string, kind: ActionKind): Seen | undefined =>
  shares.find((share) => share.team.id === team && share.shared.kind === kind);
