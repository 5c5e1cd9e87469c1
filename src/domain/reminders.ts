import { nextFollowUpAt } from './attention.ts';
import { addDays, dateInNorway, isAfter, justAfter } from './calendar.ts';
import type { CalendarDate, Instant, PersonId } from './identity.ts';
import type { Recipient } from './inbox.ts';
import type { Network, PackageNumber, Session } from './network.ts';
import { dueDate, isOpen, packageNumbers, responsibleOf, type TeamTask, tasksIn, tasksOf } from './packages.ts';
import {
  earliestAfter,
  oncePerDay,
  type Planned as PlannedFor,
  planned,
  type Reminder as ReminderOf,
} from './planning.ts';
import { inRoleSince, leadOf, needsSettling } from './roster.ts';
import { sendingAtOnce, sendingTime } from './sendingTimes.ts';
import type { Team } from './team.ts';
import { sessionOfPackage } from './timeline.ts';

/** What a reminder is about. */
export type Occasion =
  | { readonly kind: 'sessionComing'; readonly session: Session }
  /** When a session has come to its end, what is still open is offered into the package that opens next. */
  | { readonly kind: 'openTasks'; readonly to: PackageNumber }
  | { readonly kind: 'packageOpens'; readonly package: PackageNumber }
  /** The team lead has taken over cases of somebody who left. */
  | { readonly kind: 'casesTakenOver'; readonly cases: number }
  /** A facilitator offers guidance. */
  | { readonly kind: 'guidanceOffered'; readonly by: string }
  /** A new leader gets to know where the team is. */
  | { readonly kind: 'storySoFar' }
  /** What a leader can do for a session. */
  | { readonly kind: 'leaderSession'; readonly session: Session }
  /** A leader cannot be reached; the team lead can do something about it. */
  | { readonly kind: 'leaderUnreached'; readonly leader: PersonId }
  | { readonly kind: 'taskDue'; readonly task: string; readonly due: CalendarDate }
  /** `time`: 1, 2 or 3, each gentler than the one before. */
  | { readonly kind: 'taskOverdue'; readonly task: string; readonly due: CalendarDate; readonly time: number };

/** Something Los says unasked to a team or its members. */
export type Reminder = ReminderOf<Occasion>;

type Planned = PlannedFor<Occasion>;

// DOMAIN §10, in days.
const beforeSession = [28, 7, 1] as const;
const beforeDue = [7, 1, 0] as const;
const afterDue = [7, 14, 21] as const;

/** The `time` of the last reminder of a task that is overdue. */
export const lastTime = afterDue.length;

/** Everything Los will say unasked to a team and its members, and has said, from the dates as they are now. */
export const planTeam = (team: Team): Reminder[] => {
  const tasks = tasksOf(team).filter(isOpen);
  const ofWork = [...ofSessions(team), ...ofPackages(team), ...tasks.flatMap((task) => ofTask(team, task))];
  const shared = [...ofWork, ...ofOffers(team)];
  const personal = tasks.flatMap((task) => {
    const responsible = responsibleOf(team, task);
    return responsible ? addressed(team, `person:${responsible.person}`, ofTask(team, task)) : [];
  });
  return [...team.rooms.flatMap((room) => addressed(team, `room:${room}`, shared)), ...personal, ...ofPeople(team)];
};

/** What is for somebody because of a role. */
const ofPeople = (team: Team): Reminder[] => [...ofHandovers(team), ...ofLeaders(team), ...ofUnreached(team)];

/** The team's reminders whose time has come and that have not been handed to their recipients' inboxes yet. */
export const remindersDue = (team: Team, now: Instant): Reminder[] =>
  planTeam(team).filter(({ at }) => isAfter(at, team.remindedUntil) && !isAfter(at, now));

const atOnce: Instant = '1970-01-01T00:00:00Z';

/**
 * When a team's earliest reminder or upkeep comes. Tasks that are done count as well, so that the team is visited, and
 * `remindedUntil` moves on, whenever a reminder could have come: a task that is opened again must not bring reminders
 * from the past with it.
 */
export const dueAtOfTeam = (team: Team): Instant | undefined => {
  if (needsSettling(team)) return atOnce;
  const dated = [...ofSessions(team), ...ofPackages(team), ...tasksOf(team).flatMap((task) => ofTask(team, task))];
  const all = [...dated, ...ofOffers(team), ...ofPeople(team)];
  return earliestAfter(
    team.remindedUntil,
    all.map(({ at }) => at),
  );
};

/**
 * When a network's upkeep comes: at once while teams lack its newest edition, or people their newest memberships; else
 * with the next list of teams to follow up.
 */
export const dueAtOfNetwork = (network: Network): Instant | undefined =>
  network.outdatedTeams.length > 0 || network.outdatedPeople.length > 0 ? atOnce : nextFollowUpAt(network);

/** The recipient is part of the id, and so is the team: one person may be in several. */
const addressed = (team: Team, recipient: Recipient, all: readonly Planned[]): Reminder[] =>
  all.map(({ day: _, ...reminder }) => ({ ...reminder, id: `${team.id} ${reminder.id} ${recipient}`, recipient }));

// === Cases

/** Told on the next working day, for a month at most; not to somebody who has left by then. */
const ofHandovers = (team: Team): Reminder[] =>
  team.handovers
    .filter(({ to }) => team.members.some(({ person }) => person === to))
    .flatMap(({ to, cases, at }) => {
      const day = dateInNorway(at);
      const sending = sendingTime(addDays(day, 1), 'after', at);
      const told = planned(`handover@${at}`, sending, addDays(day, 30), { kind: 'casesTakenOver', cases });
      return addressed(team, `person:${to}`, told);
    });

// === Leaders

const beforeSessionForLeaders = 14;
/** A story that could not be told within two weeks is asked for, or read in the next digest. */
const storyKeeps = 14;

/** A new leader gets the story so far at once, and each leader a reminder of each session while there is time to act. */
const ofLeaders = (team: Team): Reminder[] =>
  team.members
    .filter(({ role }) => role === 'leader')
    .flatMap((leader) => {
      const since = inRoleSince(leader);
      const sessions = team.network.sessions.flatMap((session) => ofLeadersSession(team, session, since));
      const told = [...ofStory(since).map((story) => ({ ...story, apart: `story:${team.id}` })), ...sessions];
      return addressed(team, `person:${leader.person}`, told);
    });

const ofStory = (since: Instant): Planned[] => {
  const sending = sendingAtOnce(justAfter(since));
  return planned(`story@${since}`, sending, addDays(sending.day, storyKeeps), { kind: 'storySoFar' });
};

const ofLeadersSession = (team: Team, session: Session, since: Instant): Planned[] => {
  const set = known(team, session);
  return planned(
    `leader session:${session.id}@${session.first} -${beforeSessionForLeaders}`,
    sendingTime(addDays(session.first, -beforeSessionForLeaders), 'before', isAfter(since, set) ? since : set),
    addDays(session.first, -1),
    { kind: 'leaderSession', session },
  );
};

/** Told once for each leader: the id names no date. */
const ofUnreached = (team: Team): Reminder[] => {
  const lead = leadOf(team);
  if (!lead) return [];
  return team.unreachedLeaders
    .filter(({ person }) => team.members.some((member) => member.person === person && member.role === 'leader'))
    .flatMap(({ person, at }) => {
      const sending = sendingAtOnce(at);
      const told = planned(`unreached:${person}`, sending, addDays(sending.day, 30), {
        kind: 'leaderUnreached',
        leader: person,
      });
      return addressed(team, `person:${lead.person}`, told);
    });
};

// === Offers

const ofOffers = (team: Team): Planned[] =>
  team.offers.flatMap(({ by, at }) => {
    const sending = sendingAtOnce(at);
    return planned(`offer@${at}`, sending, addDays(sending.day, 14), { kind: 'guidanceOffered', by });
  });

// === Sessions

const ofSessions = (team: Team): Planned[] => team.network.sessions.flatMap((session) => ofSession(team, session));

const ofSession = (team: Team, session: Session): Planned[] =>
  oncePerDay(
    beforeSession.flatMap((days) =>
      planned(
        `session:${session.id}@${session.first} -${days}`,
        sendingTime(addDays(session.first, -days), 'before', known(team, session)),
        session.first,
        { kind: 'sessionComing', session },
      ),
    ),
  );

/** A date is news to a team from when it was set, or from when the team came to be. */
const known = (team: Team, { setAt }: { readonly setAt: Instant }): Instant =>
  isAfter(setAt, team.createdAt) ? setAt : team.createdAt;

// === Packages

const ofPackages = (team: Team): Planned[] =>
  team.network.sessions.flatMap((session) => [...carrying(team, session), ...opening(team, session)]);

const carrying = (team: Team, session: Session): Planned[] => {
  const to = following(session.number);
  const isUndecided = (task: TeamTask) => task.package < to && isOpen(task) && task.work.leftIn !== task.package;
  if (!tasksOf(team).some(isUndecided)) return [];
  return planned(
    `package:${to} carry@${session.last}`,
    sendingTime(session.last, 'after', known(team, session)),
    lastDayOf(team, to),
    { kind: 'openTasks', to },
  );
};

const opening = (team: Team, session: Session): Planned[] => {
  const number = following(session.number);
  if (tasksIn(team, number).length === 0) return [];
  return planned(
    `package:${number} opens@${session.last}`,
    sendingTime(addDays(session.last, 1), 'after', known(team, session)),
    lastDayOf(team, number),
    { kind: 'packageOpens', package: number },
  );
};

const following = (number: PackageNumber): PackageNumber => packageNumbers[number] ?? 5;

/** A package opens the day after the session before it; without that session's date it is not known when. */
const firstDayOf = (team: Team, number: PackageNumber): CalendarDate | undefined => {
  if (number === 1) return '0001-01-01';
  const before = team.network.sessions.find((session) => session.number === number - 1);
  return before && addDays(before.last, 1);
};

/** The day before the session a package prepares for: nothing reminds of its tasks after that. */
const lastDayOf = (team: Team, number: PackageNumber): CalendarDate => {
  const session = sessionOfPackage(team.network.sessions, number);
  return session ? addDays(session.first, -1) : '9999-12-31';
};

// === Tasks

const ofTask = (team: Team, task: TeamTask): Planned[] => {
  const due = dueDate(team, task);
  const opens = firstDayOf(team, task.package);
  if (due === undefined || opens === undefined) return [];
  const lastDay = lastDayOf(team, task.package);
  const id = `task:${task.definition.id}@${due}`;
  const since = dueKnownAt(team, task);
  const soon = beforeDue.flatMap((days) =>
    planned(`${id} -${days}`, sendingTime(addDays(due, -days), 'before', since), lastDay, {
      kind: 'taskDue',
      task: task.definition.id,
      due,
    }),
  );
  const overdue = afterDue.flatMap((days, index) =>
    planned(`${id} +${days}`, sendingTime(addDays(due, days), 'after', since), lastDay, {
      kind: 'taskOverdue',
      task: task.definition.id,
      due,
      time: index + 1,
    }),
  );
  return oncePerDay<Occasion>([...soon, ...overdue]).filter(({ day }) => day >= opens);
};

/** When a task got the due date it has: set by the team, or following from the session. */
const dueKnownAt = (team: Team, { work, package: number }: TeamTask): Instant => {
  const session = work.due === undefined ? sessionOfPackage(team.network.sessions, number) : undefined;
  const set = work.dueSetAt ?? team.createdAt;
  return session && isAfter(session.setAt, set) ? known(team, session) : known(team, { setAt: set });
};
