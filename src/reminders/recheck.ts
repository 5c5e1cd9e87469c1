import type { PathwayCase } from '../domain/case.ts';
import { type CaseReminder, planCase } from '../domain/caseReminders.ts';
import type { CalendarDate } from '../domain/identity.ts';
import { type InboxItem, planIdOf } from '../domain/inbox.ts';
import { planTeam, type Reminder } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import {
  type DigestToTell,
  type FollowUpToTell,
  plansOfNetworks,
  plansOfPeople,
  type StoryToTell,
  storiesIn,
} from './leaders.ts';
import { plansOfThreads, type ThreadToTell } from './threads.ts';

/** A team's reminder that still holds. */
export interface TeamToTell {
  readonly team: Team;
  readonly reminder: Reminder;
}

/** A case's reminder that still holds, and the team the case is in. */
export interface CaseToTell {
  readonly team: Team;
  readonly it: PathwayCase;
  readonly reminder: CaseReminder;
}

/** A reminder that still holds, and what it is about. */
export type ToTell = TeamToTell | CaseToTell | ThreadToTell | DigestToTell | StoryToTell | FollowUpToTell;

/** The teams a reminder is about, as far as they are known with it. */
export const teamsOf = (told: ToTell): readonly Team[] => {
  if ('team' in told) return [told.team];
  if ('story' in told) return [told.story.team];
  return 'digest' in told ? told.digest.reports.map(({ team }) => team) : [];
};

/** An item of an inbox that still holds. */
export interface Holding {
  readonly item: InboxItem;
  readonly told: ToTell;
}

export interface Rechecked {
  readonly holding: readonly Holding[];
  /** Reminders that do not hold any more, by id, and why. */
  readonly cancelled: ReadonlyMap<string, string>;
}

/**
 * Asks the plans again just before anything is said: a task may be done by now, a session moved, a person gone, a case
 * closed. What has waited so long that it is no longer so is not said either.
 */
export const recheck = async (
  documents: Documents,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<Rechecked> => {
  const holding: Holding[] = [];
  const cancelled = new Map<string, string>();
  const planned = new Map((await allPlansOf(documents, items, today)).map((told) => [told.reminder.id, told]));
  for (const item of items) {
    const told = planned.get(planIdOf(item));
    if (!told) cancelled.set(item.id, 'changed');
    else if (told.reminder.lastDay < today && !(item.putOff && lastsLonger(told))) cancelled.set(item.id, 'tooLate');
    else holding.push({ item, told });
  }
  return { holding, cancelled };
};

/** A task that somebody has put off comes back also after the session, unless it was left behind there. */
export const lastsLonger = (told: ToTell): boolean => {
  const { occasion } = told.reminder;
  if (!('task' in occasion && 'team' in told) || 'it' in told) return false;
  const { leftIn } = told.team.work[occasion.task] ?? {};
  return leftIn === undefined;
};

/** What a message tells of; a reminder that comes again together with itself is told once. */
export const toTellOf = (holding: readonly Holding[]): ToTell[] => [...new Set(holding.map(({ told }) => told))];

const allPlansOf = async (
  documents: Documents,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<ToTell[]> => {
  const plans: ToTell[] = [
    ...(await plansOfThreads(documents, items)),
    ...(await plansOfPeople(documents, items, today)),
    ...(await plansOfNetworks(documents, items, today)),
  ];
  const ofTeams = items.filter(({ owner }) => 'team' in owner);
  for (const [id, ofTeam] of Map.groupBy(ofTeams, ({ owner }) => ('team' in owner ? owner.team : ''))) {
    plans.push(...(await plansOf(documents, id, ofTeam, today)));
  }
  return plans;
};

/** Everything planned of a team and of those of its cases that the items are about. */
const plansOf = async (
  documents: Documents,
  id: string,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<ToTell[]> => {
  const team = (await documents.read(kinds.team, keys.team(id)))?.body;
  if (!team) return [];
  const wanted = new Set(items.map(planIdOf));
  const reminders = planTeam(team).filter((reminder) => wanted.has(reminder.id));
  const plans: ToTell[] = reminders
    .filter(({ occasion }) => occasion.kind !== 'storySoFar')
    .map((reminder) => ({ team, reminder }));
  plans.push(...(await storiesIn(documents, team, reminders, today)));
  for (const code of new Set(items.flatMap(({ owner }) => (owner.type === 'case' ? [owner.code] : [])))) {
    const it = (await documents.read(kinds.case, keys.case(id, code)))?.body;
    if (it) plans.push(...planCaseIn(team, it));
  }
  return plans;
};

/** Only who is in the team opens its cases, so only they hear of them. */
const planCaseIn = (team: Team, it: PathwayCase): CaseToTell[] =>
  planCase(it)
    .filter(({ recipient }) => team.members.some(({ person }) => recipient === `person:${person}`))
    .map((reminder) => ({ team, it, reminder }));
