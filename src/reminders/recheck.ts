import type { CalendarDate } from '../domain/identity.ts';
import type { InboxItem } from '../domain/inbox.ts';
import { planTeam, type Reminder } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** A reminder that still holds, and the team it is about. */
export interface ToTell {
  readonly team: Team;
  readonly reminder: Reminder;
}

export interface Rechecked {
  readonly toTell: readonly ToTell[];
  /** Reminders that do not hold any more, by id, and why. */
  readonly cancelled: ReadonlyMap<string, string>;
}

/**
 * Asks the plans again just before anything is said: a task may be done by now, a session moved, a person gone. What
 * has waited so long that it is no longer so is not said either.
 */
export const recheck = async (
  documents: Documents,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<Rechecked> => {
  const toTell: ToTell[] = [];
  const cancelled = new Map<string, string>();
  for (const [id, ofTeam] of Map.groupBy(items, ({ owner }) => owner.team)) {
    const team = (await documents.read(kinds.team, keys.team(id)))?.body;
    const planned = new Map(team && planTeam(team).map((reminder) => [reminder.id, reminder]));
    for (const item of ofTeam) {
      const reminder = planned.get(item.id);
      if (!team || !reminder) cancelled.set(item.id, 'changed');
      else if (reminder.lastDay < today) cancelled.set(item.id, 'tooLate');
      else toTell.push({ team, reminder });
    }
  }
  return { toTell, cancelled };
};
