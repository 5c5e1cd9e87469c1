import { dateInNorway } from './calendar.ts';
import type { ChecklistAnswer, ChecklistItem } from './case.ts';
import { type Fidelity, fidelityOf } from './checklist.ts';
import type { CalendarDate, Instant } from './identity.ts';
import { Refusal, refuseStale } from './refusal.ts';
import type { ListKind, PracticeAnswer, Team, WalkThrough } from './team.ts';
import { isHeld } from './timeline.ts';

const asChecklist: Record<PracticeAnswer, ChecklistAnswer> = {
  inPlace: 'done',
  notRelevant: 'notRelevant',
  notInPlace: 'notDone',
};

/** The team's own fidelity: the same arithmetic as for a case (DOMAIN §5.4). */
export const fidelityOfPractice = ({ items, answers }: WalkThrough): Fidelity =>
  fidelityOf(
    items.map((item) => {
      const answer = answers[item];
      return answer && asChecklist[answer];
    }),
  );

export interface NewPractice {
  readonly id: string;
  readonly list: ListKind;
  readonly items: readonly ChecklistItem[];
}

/** The walk-through a team is in the middle of. */
export const openPractice = (team: Team, list: ListKind): WalkThrough | undefined =>
  team.practice.find((round) => round.list === list && !round.completedAt);

/** Begins a walk-through; one that is not finished is gone on with, and one that has been begun already is not begun anew. */
export const startPractice = (team: Team, { id, list, items }: NewPractice, now: Instant): Team => {
  if (openPractice(team, list) || team.practice.some((round) => round.id === id)) return team;
  const ids = items.map((item) => item.id);
  const wording = Object.fromEntries(items.flatMap((item) => (item.text ? [[item.id, item.text]] : [])));
  const round: WalkThrough = { id, list, startedAt: now, items: ids, wording, answers: {}, version: 0 };
  return { ...team, practice: [...team.practice, round] };
};

/**
 * Takes away a walk-through that is under way; what earlier ones came to stands.
 * @param seen the version of it that the pressed card showed
 * @throws Refusal `outdatedCard` when it has been finished or taken away, or somebody has answered meanwhile
 */
export const stopPractice = (team: Team, id: string, seen: number | undefined): Team => {
  const round = team.practice.find((one) => one.id === id);
  if (!round || round.completedAt) throw new Refusal('outdatedCard');
  refuseStale(seen, round.version);
  return { ...team, practice: team.practice.filter((one) => one !== round) };
};

/** Puts a walk-through that was taken away back. @throws Refusal `changedSince` when another has been begun */
export const putWalkThroughBack = (team: Team, round: WalkThrough): Team => {
  if (openPractice(team, round.list)) throw new Refusal('changedSince');
  return { ...team, practice: [...team.practice, { ...round, version: round.version + 1 }] };
};

/** The first item nobody has answered. @param after the item that one comes from */
export const nextItem = ({ items, answers }: WalkThrough, after?: string): string | undefined =>
  items.slice(after === undefined ? 0 : items.indexOf(after) + 1).find((item) => answers[item] === undefined);

export interface AnsweredItem {
  readonly round: string;
  readonly item: string;
  readonly answer: PracticeAnswer;
  /** The version of the walk-through that the pressed card showed. */
  readonly seen: number | undefined;
}

/**
 * Answers one item of a walk-through. The last answer completes it.
 * @throws Refusal `outdatedCard` when somebody else has answered the item differently meanwhile, or it is gone
 */
export const answerPractice = (team: Team, { round, item, answer, seen }: AnsweredItem, now: Instant): Team => {
  const before = team.practice.find((one) => one.id === round);
  if (!before?.items.includes(item)) throw new Refusal('outdatedCard');
  if (before.answers[item] === answer) return team;
  if (before.answers[item] !== undefined) refuseStale(seen, before.version);
  const after = completed(
    { ...before, answers: { ...before.answers, [item]: answer }, version: before.version + 1 },
    now,
  );
  return { ...team, practice: team.practice.map((one) => (one === before ? after : one)) };
};

const completed = (round: WalkThrough, now: Instant): WalkThrough =>
  round.completedAt || nextItem(round) !== undefined ? round : { ...round, completedAt: now };

/** What a walk-through came to, and what has changed since the one before it. */
export interface PracticeResult {
  readonly round: WalkThrough;
  readonly fidelity: Fidelity;
  readonly previous: Fidelity | undefined;
  /** Items that have come into place since last time. */
  readonly gained: readonly string[];
  /** Items that are missing now and were not last time. */
  readonly lost: readonly string[];
  /** Items that are not relevant any more. */
  readonly aside: readonly string[];
  /** Items that the list did not have last time. */
  readonly added: readonly string[];
  /** The item to take next: the first in the list that is not in place, for the list follows the pathway. */
  readonly next: string | undefined;
  /** Whether that item was in place last time. */
  readonly nextHasSlipped: boolean;
}

/** The result of a walk-through. @throws Refusal `outdatedCard` when there is no such walk-through */
export const practiceResult = (team: Team, id: string): PracticeResult => {
  const index = team.practice.findIndex((one) => one.id === id);
  const round = team.practice[index];
  if (!round) throw new Refusal('outdatedCard');
  const before = team.practice.slice(0, index).findLast((one) => one.list === round.list && one.completedAt);
  const next = round.items.find((item) => round.answers[item] === 'notInPlace');
  return {
    round,
    fidelity: fidelityOfPractice(round),
    previous: before && fidelityOfPractice(before),
    gained: turned(round, before, 'inPlace'),
    lost: turned(round, before, 'notInPlace'),
    aside: turned(round, before, 'notRelevant'),
    added: before ? round.items.filter((item) => !before.items.includes(item)) : [],
    next,
    nextHasSlipped: next !== undefined && before?.answers[next] === 'inPlace',
  };
};

const turned = (round: WalkThrough, before: WalkThrough | undefined, to: PracticeAnswer): string[] =>
  round.items.filter((item) => {
    const last = before?.answers[item];
    return last !== undefined && last !== to && round.answers[item] === to;
  });

/**
 * Whether it is time to walk through the practice again: nothing has been walked through to the end in the current
 * work period, which begins the day after a session. The method repeats it before each session (DOMAIN §5.4).
 */
export const isPracticeDue = ({ practice, network }: Team, today: CalendarDate): boolean => {
  const lastSession = network.sessions.findLast((session) => isHeld(session) && session.last < today)?.last ?? '';
  return !practice.some(({ completedAt }) => completedAt && dateInNorway(completedAt) > lastSession);
};

/** Finished walk-throughs, the newest first. */
export const practiceHistory = (team: Team, list: ListKind): WalkThrough[] =>
  team.practice.filter((round) => round.list === list && round.completedAt).reverse();
