import type { CalendarDate, PersonId } from '../../model/identity.ts';
import type { Session } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Attendance, SessionPlan } from '../../model/session-plan.ts';
import { TeamRole } from '../../model/team.ts';

/** How many of whom have come. */
export interface Came {
  readonly roles: Readonly<Record<TeamRole, number>>;
  readonly others: number;
  readonly all: number;
}

/** Whether one can say so now: on the days of the session, while it is held. @throws Refusal `notToday` */
export const requireToday = ({ first, last, cancelled, number }: Session, today: CalendarDate): void => {
  if (cancelled || today < first || today > last) throw new Refusal('notToday', { number });
};

const entryOf = ({ attendance }: SessionPlan, team: string, day: CalendarDate): Attendance =>
  attendance.find((one) => one.team === team && one.day === day) ?? { team, day, people: [], others: 0 };

const withEntry = (plan: SessionPlan, entry: Attendance): SessionPlan => ({
  ...plan,
  attendance: [...plan.attendance.filter(({ team, day }) => team !== entry.team || day !== entry.day), entry],
});

interface Who {
  readonly team: string;
  readonly day: CalendarDate;
  readonly person: PersonId;
}

export const hasCome = (plan: SessionPlan, { team, day, person }: Who): boolean =>
  entryOf(plan, team, day).people.some((one) => one.person === person);

/** Somebody has come, and says so for oneself alone. */
export const come = (plan: SessionPlan, who: Who, role: TeamRole): SessionPlan => {
  if (hasCome(plan, who)) return plan;
  const entry = entryOf(plan, who.team, who.day);
  return withEntry(plan, { ...entry, people: [...entry.people, { person: who.person, role }] });
};

/** It was a slip. */
export const notCome = (plan: SessionPlan, who: Who): SessionPlan => {
  if (!hasCome(plan, who)) return plan;
  const entry = entryOf(plan, who.team, who.day);
  return withEntry(plan, { ...entry, people: entry.people.filter(({ person }) => person !== who.person) });
};

/** How many the team has with it who have no Los. */
export const setOthers = (plan: SessionPlan, team: string, day: CalendarDate, others: number): SessionPlan => {
  const entry = entryOf(plan, team, day);
  return entry.others === others ? plan : withEntry(plan, { ...entry, others });
};

/** How many of a team have come on a day. */
export const cameOf = (plan: SessionPlan, team: string, day: CalendarDate): Came => counted(entryOf(plan, team, day));

const counted = ({ people, others, counted: before }: Attendance): Came => {
  const count = (role: TeamRole) => people.filter((one) => one.role === role).length + (before?.[role] ?? 0);
  const roles = Object.fromEntries(TeamRole.options.map((role) => [role, count(role)])) as Came['roles'];
  return { roles, others, all: Object.values(roles).reduce((sum, one) => sum + one, others) };
};

/** All that have come on a day. */
export const cameOn = ({ attendance }: SessionPlan, day: CalendarDate): Came => {
  const entries = attendance.filter((one) => one.day === day).map(counted);
  const sum = (of: (came: Came) => number) => entries.reduce((all, came) => all + of(came), 0);
  const roles = Object.fromEntries(TeamRole.options.map((role) => [role, sum((came) => came.roles[role])]));
  return { roles: roles as Came['roles'], others: sum(({ others }) => others), all: sum(({ all }) => all) };
};

/** The first day of which it still stands who has come. */
export const firstNamedDay = ({ attendance }: SessionPlan): CalendarDate | undefined =>
  attendance
    .filter(({ people }) => people.length > 0)
    .map(({ day }) => day)
    .toSorted()[0];

/** Numbers stay, who it was goes: when a day is over, the counts alone are kept. */
export const withoutPeople = (plan: SessionPlan, today: CalendarDate): SessionPlan => {
  const first = firstNamedDay(plan);
  if (first === undefined || first >= today) return plan;
  return {
    ...plan,
    attendance: plan.attendance.map((entry) =>
      entry.day < today && entry.people.length > 0
        ? { ...entry, people: [], counted: { ...counted(entry).roles } }
        : entry,
    ),
  };
};
