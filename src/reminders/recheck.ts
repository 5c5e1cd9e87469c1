import type { PathwayCase } from '../domain/case.ts';
import { type CaseReminder, planCase } from '../domain/caseReminders.ts';
import type { CalendarDate } from '../domain/identity.ts';
import type { InboxItem } from '../domain/inbox.ts';
import { planTeam, type Reminder } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
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
export type ToTell = TeamToTell | CaseToTell | ThreadToTell;

export interface Rechecked {
  readonly toTell: readonly ToTell[];
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
  const toTell: ToTell[] = [];
  const cancelled = new Map<string, string>();
  const planned = new Map((await allPlansOf(documents, items)).map((told) => [told.reminder.id, told]));
  for (const item of items) {
    const told = planned.get(item.id);
    if (!told) cancelled.set(item.id, 'changed');
    else if (told.reminder.lastDay < today) cancelled.set(item.id, 'tooLate');
    else toTell.push(told);
  }
  return { toTell, cancelled };
};

const allPlansOf = async (documents: Documents, items: readonly InboxItem[]): Promise<ToTell[]> => {
  const plans: ToTell[] = [...(await plansOfThreads(documents, items))];
  const ofTeams = items.filter(({ owner }) => owner.type !== 'thread');
  for (const [id, ofTeam] of Map.groupBy(ofTeams, ({ owner }) => ('team' in owner ? owner.team : ''))) {
    plans.push(...(await plansOf(documents, id, ofTeam)));
  }
  return plans;
};

/** Everything planned of a team and of those of its cases that the items are about. */
const plansOf = async (documents: Documents, id: string, items: readonly InboxItem[]): Promise<ToTell[]> => {
  const team = (await documents.read(kinds.team, keys.team(id)))?.body;
  if (!team) return [];
  const plans: ToTell[] = planTeam(team).map((reminder) => ({ team, reminder }));
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
