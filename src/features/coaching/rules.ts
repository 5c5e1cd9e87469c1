import {
  addDays,
  addMinutes,
  atHour,
  dateInNorway,
  isAfter,
  isWorkingDay,
  workingDayAtOrBefore,
  workingDaysLater,
} from '../../model/calendar.ts';
import type { Verdict } from '../../model/chart-reading.ts';
import { Coaching, type Slot, type Talk } from '../../model/coaching.ts';
import { mainMeasure, openGoals } from '../../model/goals.ts';
import type { CalendarDate, Instant, PersonId } from '../../model/identity.ts';
import type { Measure } from '../../model/improvement.ts';
import type { PackageNumber, Session } from '../../model/network.ts';
import { monthOf } from '../../model/observations.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import { notHandedInYet, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { defaultHour, sendingAtOnce, sendingHours } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { clockOf, minutesOf, readTime, type TimeOfDay } from '../../model/time-of-day.ts';
import { currentPackage, isHeld } from '../../model/timeline.ts';
import { tidy, tidyLine } from '../../model/written.ts';

/** A talk takes a quarter of an hour (PLATFORM §6). */
export const usualMinutes = 15;
export const longestStep = 300;
export const longestWho = 80;
const longestLink = 500;
const mostTalks = 60;
const furthestAhead = 90;
const furthestBack = 62;

const none = Coaching.parse({});

export const coachingIn = ({ coaching = none }: Pick<Team, 'coaching'>): Coaching => coaching;

type WithTalks = Pick<Team, 'coaching'>;

// === How it stands

/** The talk that has not been held yet, if one is proposed or agreed. */
export const openTalk = (team: WithTalks): Talk | undefined => {
  const last = coachingIn(team).talks.at(-1);
  return last && !last.held ? last : undefined;
};

/** The talks that were held, the newest first. */
export const heldTalks = (team: WithTalks): readonly Talk[] =>
  coachingIn(team)
    .talks.filter(({ held }) => held)
    .toSorted((one, other) => ((one.held?.on ?? '') < (other.held?.on ?? '') ? 1 : -1));

/** The step that was agreed last. */
export const lastStep = (
  team: WithTalks,
): { readonly talk: Talk; readonly step: NonNullable<Talk['step']> } | undefined => {
  const talk = heldTalks(team).find(({ step }) => step);
  return talk?.step && { talk, step: talk.step };
};

export type MonthState = 'none' | 'declined' | 'proposed' | 'agreed' | 'held';

/** How a team's talk of this month stands. A time that has passed without a word of how it went is still agreed. */
export const stateIn = (team: WithTalks, today: CalendarDate): MonthState => {
  const month = monthOf(today);
  const open = openTalk(team);
  if (open?.agreed) return 'agreed';
  if (heldTalks(team).some(({ held }) => held && monthOf(held.on) === month)) return 'held';
  if (open?.declinedAt !== undefined) return 'declined';
  return open?.proposed?.slots.some(({ on }) => on >= today) ? 'proposed' : 'none';
};

/** How much a team has had in a work period: minutes, and in how many of its months. */
export interface Dose {
  readonly minutes: number;
  readonly months: number;
  readonly of: number;
}

/** The work period counts from the day after the session before it; the first from when the team came to be. */
export const doseOf = (team: Pick<Team, 'coaching' | 'createdAt' | 'network'>, today: CalendarDate): Dose => {
  const from = periodBegan(team.network.sessions, currentPackage(team.network.sessions, today), team.createdAt);
  const held = heldTalks(team).flatMap(({ held: one }) => (one && one.on >= from && one.on <= today ? [one] : []));
  return {
    minutes: held.reduce((sum, one) => sum + one.minutes, 0),
    months: new Set(held.map(({ on }) => monthOf(on))).size,
    of: monthsBetween(from, today),
  };
};

const periodBegan = (sessions: readonly Session[], period: PackageNumber, createdAt: Instant): CalendarDate => {
  const made = dateInNorway(createdAt);
  const before = sessions.find(({ number }) => number === period - 1);
  const began = before ? addDays(before.last, 1) : made;
  return began > made ? began : made;
};

/** Both counted. */
const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const months = (date: CalendarDate): number => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  return Math.max(1, months(to) - months(from) + 1);
};

const urgency: readonly MonthState[] = ['declined', 'none', 'proposed', 'agreed', 'held'];

/** Those with least first: nothing this month before what is on its way, and then by dose. */
export const byLeast = <T extends Pick<Team, 'coaching' | 'createdAt' | 'network' | 'name'>>(
  teams: readonly T[],
  today: CalendarDate,
): T[] => {
  const key = (team: T) => [urgency.indexOf(stateIn(team, today)), doseOf(team, today).minutes] as const;
  return teams.toSorted((one, other) => {
    const [mine, its] = [key(one), key(other)];
    return mine[0] - its[0] || mine[1] - its[1] || one.name.localeCompare(other.name, 'nb');
  });
};

// === Times

/** When a talk can begin. @throws Refusal `timeUnclear`, `timeOutside` */
export const readBeginning = (text: string): TimeOfDay => {
  const time = readTime(text);
  const minute = minutesOf(time);
  if (minute < 60 * sendingHours.from || minute >= 60 * sendingHours.to) throw new Refusal('timeOutside');
  return time;
};

/** Where one meets, if it is online. @throws Refusal `invalidLink` */
export const readLink = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const url = URL.parse(trimmed);
  const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
  if (!isSafe || url.href.length > longestLink) throw new Refusal('invalidLink');
  return url.href;
};

const beginsAt = ({ on, time }: Slot): Instant => {
  const minutes = minutesOf(time);
  return addMinutes(atHour(on, Math.floor(minutes / 60)), minutes % 60);
};

const isOver = (slot: Slot, now: Instant): boolean => !isAfter(beginsAt(slot), now);

/** @throws Refusal `slotFree`, `slotPast`, `slotFar` */
const requireSlot = (slot: Slot, now: Instant): void => {
  if (!isWorkingDay(slot.on)) throw new Refusal('slotFree');
  if (isOver(slot, now)) throw new Refusal('slotPast');
  if (slot.on > addDays(dateInNorway(now), furthestAhead)) throw new Refusal('slotFar', { days: furthestAhead });
};

// === What Los proposes

/** As many times as are proposed at once. */
export const timesProposed = 3;

/** A talk begins as far ahead as this, in days, and no further than this, in working days. */
const aheadFrom = 2;
const aheadTo = 10;

/** When most people are at work and not at lunch: a talk begins and ends within, in hours of the day. */
const usualHours = [
  { from: 9, to: 11 },
  { from: 12, to: 15 },
] as const;

const usualTimes: readonly TimeOfDay[] = usualHours.flatMap(({ from, to }) =>
  Array.from({ length: (60 * (to - from)) / usualMinutes }, (_, at) =>
    readTime(clockOf(60 * from + at * usualMinutes)),
  ),
);

interface Suggesting {
  readonly facilitator: PersonId;
  /** The teams the facilitator may have promised a time. */
  readonly others: readonly Pick<Team, 'coaching' | 'id'>[];
  /** Which of the network's teams this is: so that each is offered times of its own. */
  readonly place: number;
}

/**
 * The times Los proposes for a talk: spread over the coming ten working days and the day's hours, on no day of a session,
 * none that is proposed to this team already, or that the facilitator has proposed to or agreed with another.
 */
export const suggestedSlots = (
  team: Pick<Team, 'coaching' | 'id' | 'network'>,
  { facilitator, others, place }: Suggesting,
  today: CalendarDate,
): Slot[] => {
  const promised = others.filter(({ id }) => id !== team.id).flatMap((other) => promisedBy(facilitator, other));
  const taken = [...(openTalk(team)?.proposed?.slots ?? []), ...promised];
  const days = daysFor(team, today);
  return Array.from({ length: timesProposed }, (_, part) => {
    const inPart = days.slice(
      Math.floor((part * days.length) / timesProposed),
      Math.floor(((part + 1) * days.length) / timesProposed),
    );
    const slots = usualTimes.flatMap((time) => inPart.map((on): Slot => ({ on, time })));
    const begin = place + Math.floor((part * usualTimes.length) / timesProposed) * inPart.length;
    const inTurn = slots.map((_slot, at) => slots[(begin + at) % slots.length] as Slot);
    return inTurn.filter((slot) => !taken.some((one) => overlap(one, slot))).slice(0, 1);
  }).flat();
};

const daysFor = ({ network: { sessions } }: Pick<Team, 'network'>, today: CalendarDate): CalendarDate[] =>
  Array.from({ length: aheadTo }, (_, at) => workingDaysLater(today, at + 1)).filter(
    (on) =>
      on >= addDays(today, aheadFrom) &&
      !sessions.some((session) => isHeld(session) && session.first <= on && on <= session.last),
  );

/** What a facilitator still has to keep free for a team. */
const promisedBy = (facilitator: PersonId, team: WithTalks): readonly Slot[] => {
  const open = openTalk(team);
  if (open?.facilitator.person !== facilitator || open.declinedAt !== undefined) return [];
  return open.agreed ? [open.agreed.slot] : (open.proposed?.slots ?? []);
};

const overlap = (one: Slot, other: Slot): boolean =>
  one.on === other.on && Math.abs(minutesOf(one.time) - minutesOf(other.time)) < usualMinutes;

// === Changing

/** What may be changed: what is said of it unasked comes after all that has been handed in. */
type Changeable = Pick<Team, 'coaching' | 'remindedUntil'>;

const withCoaching = <T extends WithTalks>(team: T, talks: readonly Talk[]): T => ({
  ...team,
  coaching: { talks: talks.slice(-mostTalks), version: coachingIn(team).version + 1 },
});

/** Puts the talks back as they were. */
export const putTalksBack = <T extends WithTalks>(team: T, talks: readonly Talk[]): T => withCoaching(team, talks);

const replaced = <T extends WithTalks>(team: T, talk: Talk): T =>
  withCoaching(
    team,
    coachingIn(team).talks.map((one) => (one.id === talk.id ? talk : one)),
  );

interface Proposing {
  readonly id: string;
  readonly facilitator: Talk['facilitator'];
  readonly slots: readonly Slot[];
  readonly link: string;
}

/**
 * Proposes times, once; new ones take the place of those before, also of a time that was agreed.
 * @throws Refusal `noSlots`, `slotFree`, `slotPast`, `slotFar`
 */
export const propose = <T extends Changeable>(
  team: T,
  { id, facilitator, slots, link }: Proposing,
  now: Instant,
): T => {
  const { talks } = coachingIn(team);
  if (talks.some((talk) => talk.id === id)) return team;
  const once = [...new Map(slots.map((slot) => [beginsAt(slot), slot])).entries()].sort().map(([, slot]) => slot);
  if (once.length === 0) throw new Refusal('noSlots');
  for (const slot of once) requireSlot(slot, now);
  const { person, name } = facilitator;
  const talk: Talk = {
    id,
    facilitator: { person, name },
    proposed: { at: notHandedInYet(team, now), slots: once.slice(0, timesProposed), link },
  };
  return withCoaching(team, [...(openTalk(team) ? talks.slice(0, -1) : talks), talk]);
};

interface Answering {
  readonly by: PersonId;
  readonly seen: number | undefined;
}

/** @throws Refusal `noTalk`, `outdatedCard` */
const requireOpen = (team: WithTalks, seen: number | undefined): Talk => {
  const open = openTalk(team);
  if (!open?.proposed) throw new Refusal('noTalk');
  refuseStale(seen, coachingIn(team).version);
  return open;
};

/** The team takes one of the times. @throws Refusal `noTalk`, `outdatedCard`, `slotPast` */
export const pick = <T extends Changeable>(team: T, at: number, { by, seen }: Answering, now: Instant): T => {
  const open = requireOpen(team, seen);
  const slot = open.proposed?.slots[at];
  if (!slot) throw new Refusal('outdatedCard');
  if (isOver(slot, now)) throw new Refusal('slotPast');
  const { declinedAt: _, ...talk } = open;
  return replaced(team, { ...talk, agreed: { slot, by, at: notHandedInYet(team, now) } });
};

/** None of the times fits, or the one that was agreed does not any more. @throws Refusal `noTalk`, `outdatedCard` */
export const decline = <T extends Changeable>(team: T, { seen }: Pick<Answering, 'seen'>, now: Instant): T => {
  const { agreed: _, ...talk } = requireOpen(team, seen);
  return replaced(team, { ...talk, declinedAt: notHandedInYet(team, now) });
};

/** What a facilitator notes after a talk. */
export interface Noted {
  readonly on: CalendarDate;
  readonly minutes: number;
  readonly step: string;
  readonly who: string;
  readonly due?: CalendarDate | undefined;
}

/** @throws Refusal `invalidMinutes` */
export const readMinutes = (text: string): number => {
  const minutes = Number(/^(\d{1,3})(?: *min(?:\.|utt(?:er)?)?)?$/i.exec(text.trim() || String(usualMinutes))?.[1]);
  if (!(minutes >= 1 && minutes <= 240)) throw new Refusal('invalidMinutes');
  return minutes;
};

/** @throws Refusal `textTooLong` */
export const readStep = (text: string): string => tidy(text, longestStep);
export const readWho = (text: string): string => tidyLine(text, longestWho);

/** The talk that was held on a day. */
export const heldOn = (team: WithTalks, on: CalendarDate): Talk | undefined =>
  coachingIn(team).talks.find(({ held }) => held?.on === on);

/**
 * Notes that a talk was held: the one of the same day once more, the one that was proposed or agreed, or another.
 * @throws Refusal `heldInFuture`, `heldLongAgo`, `dueWithoutStep`
 */
export const note = <T extends Changeable>(
  team: T,
  { on, minutes, step, who, due }: Noted,
  { id, facilitator }: Pick<Proposing, 'id' | 'facilitator'>,
  now: Instant,
): T => {
  const today = dateInNorway(now);
  if (on > today) throw new Refusal('heldInFuture');
  if (on < addDays(today, -furthestBack)) throw new Refusal('heldLongAgo');
  if (step === '' && (who !== '' || due !== undefined)) throw new Refusal('dueWithoutStep');
  const { talks } = coachingIn(team);
  const before = heldOn(team, on) ?? openTalk(team);
  const { step: old, ...talk } = before ?? { id, step: undefined };
  const agreed = step === '' ? undefined : { text: step, who, ...(due !== undefined && { due }) };
  const kept = agreed && old?.text === agreed.text && old.answer ? { ...agreed, answer: old.answer } : agreed;
  const { person, name } = facilitator;
  const noted: Talk = {
    ...talk,
    facilitator: { person, name },
    held: { on, minutes, at: notHandedInYet(team, now) },
    ...(kept && { step: kept }),
  };
  return before ? replaced(team, noted) : withCoaching(team, [...talks, noted]);
};

/** Notes with one press that a talk was held; what is noted of today already stays as it is. */
export const noteToday = <T extends Changeable>(
  team: T,
  how: Pick<Proposing, 'id' | 'facilitator'>,
  now: Instant,
): T => {
  const on = dateInNorway(now);
  return heldOn(team, on) ? team : note(team, { on, minutes: usualMinutes, step: '', who: '' }, how, now);
};

/** The team says whether the step has been taken. @throws Refusal `noStep` */
export const answerStep = <T extends Changeable>(
  team: T,
  id: string,
  { is, by }: { readonly is: 'done' | 'notYet'; readonly by: PersonId },
  now: Instant,
): T => {
  const talk = coachingIn(team).talks.find((one) => one.id === id);
  if (!talk?.step) throw new Refusal('noStep');
  return replaced(team, { ...talk, step: { ...talk.step, answer: { is, by, at: now } } });
};

// === One question

export const questions = ['unexplained', 'notTaken', 'noGoal', 'notMeasured', 'noTest', 'differ', 'usual'] as const;
export type Question = (typeof questions)[number];

/** So long without a test is worth a question, in days. */
const testEvery = 28;

interface Seen {
  /** The measure with most to say, and what it says. */
  readonly measured?: { readonly measure: Measure; readonly verdict: Verdict } | undefined;
  /** The scores of this month as the facilitators may see them. */
  readonly scores: { readonly team?: number; readonly facilitator?: number };
}

/** The one question to ask, from what stands out: of several, what the team is likeliest to be able to answer. */
export const questionFor = (
  team: Pick<Team, 'coaching' | 'goals' | 'measures' | 'actions'>,
  { measured, scores }: Seen,
  today: CalendarDate,
): Question => {
  const { verdict } = measured ?? {};
  const explained = measured?.measure.annotations.some(({ on }) => verdict?.kind === 'changed' && on >= verdict.since);
  if (verdict?.kind === 'changed' && !explained) return 'unexplained';
  const last = lastStep(team)?.step;
  if (last && last.answer?.is !== 'done') return 'notTaken';
  const goals = openGoals(team);
  if (goals.length === 0) return 'noGoal';
  if (!goals.some((goal) => mainMeasure(team, goal)?.target)) return 'notMeasured';
  const newest = team.actions
    .flatMap(({ tests }) => tests.map(({ startedOn }) => startedOn))
    .sort()
    .at(-1);
  if (newest === undefined || newest < addDays(today, -testEvery)) return 'noTest';
  const { team: own, facilitator } = scores;
  return own !== undefined && facilitator !== undefined && own !== facilitator ? 'differ' : 'usual';
};

// === What Los says of it unasked

/** What is proposed is worth a word as long as one of its times lies ahead. */
export const proposalDates = (team: WithTalks): Scheduled<object>[] => {
  const open = openTalk(team);
  const last = open?.proposed?.slots.at(-1);
  if (!open?.proposed || !last) return [];
  return scheduled(`coaching proposed@${open.proposed.at}`, sendingAtOnce(open.proposed.at), last.on, {});
};

/** What the team has answered to it, for whoever proposed it. */
export const answerDates = (team: WithTalks): Scheduled<object>[] => {
  const open = openTalk(team);
  const at = open?.agreed?.at ?? open?.declinedAt;
  return at === undefined
    ? []
    : scheduled(`coaching answered@${at}`, sendingAtOnce(at), addDays(dateInNorway(at), 14), {});
};

/** On the working day before a talk, to both; not when it was agreed that late. */
export const dayBeforeDates = (team: WithTalks): Scheduled<object>[] => {
  const agreed = openTalk(team)?.agreed;
  if (!agreed) return [];
  const day = workingDayAtOrBefore(addDays(agreed.slot.on, -1));
  const at = atHour(day, defaultHour);
  if (!isAfter(at, agreed.at)) return [];
  return scheduled(`coaching@${agreed.slot.on} ${agreed.slot.time}`, { day, at }, agreed.slot.on, {});
};

/** What was agreed, once it is noted and again on its day; not when the team has said that it is done. */
export const stepDates = (team: WithTalks): Scheduled<object>[] => {
  const last = lastStep(team);
  if (!last?.talk.held || last.step.answer?.is === 'done') return [];
  const { at } = last.talk.held;
  const { due } = last.step;
  const sending = sendingAtOnce(at);
  const told = scheduled(`coaching step@${at}`, sending, addDays(sending.day, 14), {});
  const day = due === undefined ? undefined : workingDayAtOrBefore(due);
  if (day === undefined || day <= sending.day) return told;
  return [
    ...told,
    ...scheduled(`coaching step due@${day}`, { day, at: atHour(day, defaultHour) }, addDays(day, 7), {}),
  ];
};
