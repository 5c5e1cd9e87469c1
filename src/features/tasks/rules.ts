import { addDays, isAfter } from '../../model/calendar.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { PackageNumber, Session } from '../../model/network.ts';
import { dueDate, isOpen, packageNumbers, type TeamTask, tasksIn, tasksOf } from '../../model/packages.ts';
import { knownTo, oncePerDay, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { sendingTime } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { isHeld, sessionOfPackage } from '../../model/timeline.ts';

/** A task and the date it is due. */
export interface TaskDue {
  readonly task: string;
  readonly due: CalendarDate;
}

/** `time`: 1, 2 or 3, each gentler than the one before. */
export interface TaskOverdue extends TaskDue {
  readonly time: number;
}

// DOMAIN §10, in days.
const beforeDue = [7, 1, 0] as const;
const afterDue = [7, 14, 21] as const;

/** The `time` of the last reminder of a task that is overdue. */
export const lastTime = afterDue.length;

// === Tasks

/** A task as far as its reminders go: nothing reminds of it after its package, nor before that opens. */
interface Remindable {
  readonly id: string;
  readonly task: string;
  readonly due: CalendarDate;
  /** When it got that date. */
  readonly since: Instant;
  readonly opens: CalendarDate;
  readonly lastDay: CalendarDate;
}

const remindable = (team: Team, task: TeamTask): Remindable | undefined => {
  const due = dueDate(team, task);
  const opens = firstDayOf(team, task.package);
  if (due === undefined || opens === undefined) return undefined;
  const { id } = task.definition;
  const lastDay = lastDayOf(team, task.package);
  return { id: `task:${id}@${due}`, task: id, due, since: dueKnownAt(team, task), opens, lastDay };
};

const whileOpen = <S>({ opens }: Remindable, all: readonly Scheduled<S>[]): Scheduled<S>[] =>
  oncePerDay(all).filter(({ day }) => day >= opens);

/** A week before a task is due, the day before, and on the day. */
export const datesBeforeDue = (team: Team, of: TeamTask): Scheduled<TaskDue>[] => {
  const found = remindable(team, of);
  if (!found) return [];
  const { id, task, due, since, lastDay } = found;
  const dates = beforeDue.flatMap((days) =>
    scheduled(`${id} -${days}`, sendingTime(addDays(due, -days), 'before', since), lastDay, { task, due }),
  );
  return whileOpen(found, dates);
};

/** Three times, a week apart; never on a day on which it is still said that the task is due, for none moves that far. */
export const datesAfterDue = (team: Team, of: TeamTask): Scheduled<TaskOverdue>[] => {
  const found = remindable(team, of);
  if (!found) return [];
  const { id, task, due, since, lastDay } = found;
  const dates = afterDue.flatMap((days, index) =>
    scheduled(`${id} +${days}`, sendingTime(addDays(due, days), 'after', since), lastDay, {
      task,
      due,
      time: index + 1,
    }),
  );
  return whileOpen(found, dates);
};

/** When a task got the due date it has: set by the team, or following from the session. */
const dueKnownAt = (team: Team, { work, package: number }: TeamTask): Instant => {
  const session = work.due === undefined ? sessionOfPackage(team.network.sessions, number) : undefined;
  const set = work.dueSetAt ?? team.createdAt;
  return knownTo(team, session && isAfter(session.setAt, set) ? session.setAt : set);
};

// === Packages

/** When a session has come to its end, what is still open is offered into the package that opens next. */
export const carryingDates = (team: Team): Scheduled<{ readonly to: PackageNumber }>[] =>
  team.network.sessions.filter(isHeld).flatMap((session) => {
    const to = following(session);
    const isUndecided = (task: TeamTask) => task.package < to && isOpen(task) && task.work.leftIn !== task.package;
    if (!tasksOf(team).some(isUndecided)) return [];
    const sending = sendingTime(session.last, 'after', knownTo(team, session.setAt));
    return scheduled(`package:${to} carry@${session.last}`, sending, lastDayOf(team, to), { to });
  });

/** A package with tasks opens the day after the session before it. */
export const openingDates = (team: Team): Scheduled<{ readonly package: PackageNumber }>[] =>
  team.network.sessions.filter(isHeld).flatMap((session) => {
    const number = following(session);
    if (tasksIn(team, number).length === 0) return [];
    const sending = sendingTime(addDays(session.last, 1), 'after', knownTo(team, session.setAt));
    return scheduled(`package:${number} opens@${session.last}`, sending, lastDayOf(team, number), { package: number });
  });

const following = ({ number }: Session): PackageNumber => packageNumbers[number] ?? 5;

/**
 * A package opens the day after the session before it, or where that is cancelled after the next one that is held: by then
 * a later package opens with it. Without that session's date it is not known when.
 */
const firstDayOf = (team: Team, number: PackageNumber): CalendarDate | undefined => {
  if (number === 1) return '0001-01-01';
  const before = sessionOfPackage(team.network.sessions, (number - 1) as PackageNumber);
  return before && addDays(before.last, 1);
};

/** The day before the session a package prepares for: nothing reminds of its tasks after that. */
const lastDayOf = (team: Team, number: PackageNumber): CalendarDate => {
  const session = sessionOfPackage(team.network.sessions, number);
  return session ? addDays(session.first, -1) : '9999-12-31';
};
