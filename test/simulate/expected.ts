import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import { personalChatId } from '../support/teams.ts';
import {
  atMinute,
  daysLater,
  isAfter,
  isSendingTime,
  nextSendingHour,
  wallClock,
  workdayOnOrAfter,
  workdayOnOrBefore,
  workdaysLater,
} from './clock.ts';
import type {
  EvaluationFacts,
  Facts,
  GoalFacts,
  MeasureFacts,
  NetworkFacts,
  RequestFact,
  SessionFact,
  TaskFact,
  TeamFacts,
} from './facts.ts';
import { type PlannedPerson, wholeTime } from './plan.ts';
import type { Account } from './wire.ts';

/**
 * What should come unasked, and when, by the rules of DOMAIN §10 and the decision records, from the facts alone: nothing
 * here asks Los what it plans.
 */
export interface Expected {
  /** The same as long as it is the same reminder: another date makes it another one. */
  readonly id: string;
  readonly place: string;
  readonly at: Instant;
  /** After this day it is of no use. */
  readonly lastDay: CalendarDate;
  /** As it is read off a message. */
  readonly told: string;
  /** What is put off with it; what it tells where nothing else is said. */
  readonly about?: string;
  /** The kind by which it can be switched off; none for news that somebody waits for. */
  readonly kind?: string;
}

type Dated = Pick<Expected, 'id' | 'at' | 'lastDay' | 'told'> & { readonly day: CalendarDate };

const always: CalendarDate = '9999-12-31';
const at8 = (date: CalendarDate): Instant => atMinute(date, 480);
const latestOf = (one: Instant, other: Instant): Instant => (isAfter(one, other) ? one : other);

/**
 * *Before* or *on* a date moves to the working day before, what comes after it to the one after; where that is past when
 * it becomes known, the next allowed hour; nothing when the date itself is past by then (decision 4).
 */
const sending = (date: CalendarDate, moves: 'before' | 'after', known: Instant) => {
  const day = moves === 'before' ? workdayOnOrBefore(date) : workdayOnOrAfter(date);
  if (isAfter(at8(day), known)) return { day, at: at8(day) };
  if (!isAfter(at8(date), known)) return undefined;
  const at = nextSendingHour(known);
  return { day: wallClock(at).date, at };
};

const dated = (
  id: string,
  told: string,
  when: { readonly day: CalendarDate; readonly at: Instant } | undefined,
  lastDay: CalendarDate,
): Dated[] => (when && when.day <= lastDay ? [{ id, told, ...when, lastDay }] : []);

/** Of two reminders of one thing that move to one day the nearer one is enough (decision 4). */
const oncePerDay = (inOrder: readonly Dated[]): Dated[] =>
  inOrder.filter(({ day }, at) => inOrder[at + 1]?.day !== day);

const justAfter = (instant: Instant): Instant => new Date(Date.parse(instant) + 1).toISOString();

/** As soon as it may be. */
const atOnce = (said: Instant) => {
  const at = isSendingTime(said) ? said : nextSendingHour(said);
  return { day: wallClock(at).date, at };
};

const afterAnHour = (said: Instant) => {
  const at = nextSendingHour(said);
  return { day: wallClock(at).date, at };
};

const to = (places: readonly string[], kind: string | undefined, all: readonly Dated[], about?: string): Expected[] =>
  places.flatMap((place) =>
    all.map(({ day: _, ...one }) => ({
      ...one,
      id: `${place} ${one.id}`,
      place,
      ...(about !== undefined && { about }),
      ...(kind && { kind }),
    })),
  );

export const alone = ({ userId }: Account): string => personalChatId(userId);

// === Sessions and packages

const sessionDates = ({ number, first, setAt }: SessionFact, known: Instant): Dated[] =>
  oncePerDay(
    [28, 7, 1].flatMap((days) =>
      dated(
        `session ${number}@${first} -${days}`,
        `session ${number}`,
        sending(daysLater(first, -days), 'before', latestOf(known, setAt)),
        first,
      ),
    ),
  );

const sessionsOf = (team: TeamFacts, createdAt: Instant): Expected[] => {
  const chat = [team.place.conversation];
  const leaders = team.people.filter(({ role }) => role === 'leader');
  return team.network.sessions.flatMap((session) => {
    const { number, first, last, setAt } = session;
    const known = latestOf(createdAt, setAt);
    const moved = isAfter(setAt, createdAt)
      ? dated(`moved ${number}@${setAt}`, `moved ${number}`, afterAnHour(setAt), last)
      : [];
    const checkIn = dated(`checkIn ${number}@${first}`, `checkIn ${number}`, sending(first, 'before', known), first);
    const after = dated(
      `opens ${number + 1}@${last}`,
      `opens ${number < 4 ? `Forberedelsespakke ${number + 1}` : '5'}`,
      sending(daysLater(last, 1), 'after', known),
      lastDayOf(team, number + 1),
    );
    const isUndecided = team.tasks.some((task) => task.isOpen && task.package <= number);
    const carry = isUndecided
      ? dated(`carry ${number}@${last}`, 'carry', sending(last, 'after', known), lastDayOf(team, number + 1))
      : [];
    return [
      ...to(chat, 'session', [...sessionDates(session, createdAt), ...checkIn], `session ${number}`),
      ...to(chat, undefined, moved),
      ...leaders.flatMap((leader) =>
        forLeader(leader, session, latestOf(known, team.cameAt.get(leader) ?? known), moved),
      ),
      ...to(chat, 'package', [...after, ...carry], `package ${number + 1}`),
    ];
  });
};

/** Who leads a team has days to set aside, and hears of what changed since (decision 44). */
const forLeader = (
  leader: Account,
  { number, first, setAt }: SessionFact,
  known: Instant,
  moved: readonly Dated[],
): Expected[] => {
  const when = sending(daysLater(first, -14), 'before', known);
  const coming = dated(`leader ${number}@${first}`, `session ${number}`, when, daysLater(first, -1));
  return [
    ...to([alone(leader)], 'session', coming),
    ...to([alone(leader)], undefined, isAfter(known, setAt) ? [] : moved),
  ];
};

/** The day before the session a package prepares for. */
const lastDayOf = ({ network }: TeamFacts, number: number): CalendarDate => {
  const session = network.sessions.find((one) => one.number === number);
  return session ? daysLater(session.first, -1) : always;
};

// === Tasks

const tasksOf = (team: TeamFacts, createdAt: Instant): Expected[] =>
  team.tasks.filter(({ isOpen }) => isOpen).flatMap((task) => taskDates(team, task, createdAt));

const taskDates = (team: TeamFacts, task: TaskFact, createdAt: Instant): Expected[] => {
  const session = team.network.sessions.find(({ number }) => number === task.package);
  const before = team.network.sessions.find(({ number }) => number === task.package - 1);
  const due = task.due?.on ?? (session && daysLater(session.first, -7));
  if (due === undefined) return [];
  const known = latestOf(createdAt, task.due?.setAt ?? session?.setAt ?? createdAt);
  const opens = task.package === 1 || !before ? '0001-01-01' : daysLater(before.last, 1);
  const lastDay = lastDayOf(team, task.package);
  const on = (days: number, moves: 'before' | 'after') =>
    dated(
      `task ${task.package} ${task.title}@${due} ${days}`,
      `task ${task.title}`,
      sending(daysLater(due, days), moves, known),
      lastDay,
    );
  const ahead = oncePerDay([-7, -1, 0].flatMap((days) => on(days, 'before')));
  const overdue = oncePerDay([7, 14, 21].flatMap((days) => on(days, 'after')));
  const whileOpen = [...ahead, ...overdue].filter(({ day }) => day >= opens);
  const responsible = team.people.find((who) => who === task.responsible && who.role !== 'leader');
  return to([team.place.conversation, ...(responsible ? [alone(responsible)] : [])], 'task', whileOpen);
};

// === Leaders

const leadersOf = (team: TeamFacts, createdAt: Instant): Expected[] =>
  team.people
    .filter(({ role }) => role === 'leader')
    .flatMap((leader) => {
      const since = team.cameAt.get(leader) ?? createdAt;
      const story = dated(`story@${since}`, `story ${team.plan.name}`, atOnce(justAfter(since)), always);
      return [
        ...to([alone(leader)], undefined, story),
        ...to([alone(leader)], 'digest', digestDates(team, wallClock(since).date)),
      ];
    });

/** Every other Monday, the first when a week has passed since the story so far (decision 44). */
const digestDates = ({ plan }: TeamFacts, since: CalendarDate): Dated[] => {
  const dates: Dated[] = [];
  for (let date = mondayFrom(daysLater(since, 7)); date <= wholeTime.last; date = daysLater(date, 14)) {
    const day = workdayOnOrAfter(date);
    dates.push({ id: `digest@${date}`, told: `digest ${plan.name}`, day, at: at8(day), lastDay: daysLater(day, 5) });
  }
  return dates;
};

export const mondayFrom = (date: CalendarDate): CalendarDate =>
  new Date(`${date}T12:00:00Z`).getUTCDay() === 1 ? date : mondayFrom(daysLater(date, 1));

// === Cases

const casesOf = (team: TeamFacts): Expected[] =>
  team.cases.flatMap(({ code, next, contacts, closedAt }) => {
    if (!next || closedAt !== undefined) return [];
    const { on, setAt } = next;
    const told = `conversation ${code}`;
    const ahead = oncePerDay(
      [7, 0].flatMap((days) =>
        dated(`${told}@${on} -${days}`, told, sending(daysLater(on, -days), 'before', setAt), on),
      ),
    );
    const past = dated(`${told}@${on} +7`, told, sending(daysLater(on, 7), 'after', setAt), daysLater(on, 21));
    return to(contacts.map(alone), 'case', [...ahead, ...past]);
  });

/** Cases of somebody who left: the lead hears of them the next working day (decision 32). */
const takenOver = ({ people, takenOverAt }: TeamFacts): Expected[] => {
  const [lead] = people;
  const all = takenOverAt.flatMap((at) => {
    const day = wallClock(at).date;
    return dated(`takenOver@${at}`, 'takenOver', sending(daysLater(day, 1), 'after', at), daysLater(day, 30));
  });
  return lead ? to([alone(lead)], undefined, all) : [];
};

// === Improvement

const mondayBefore = (date: CalendarDate): CalendarDate =>
  new Date(`${date}T12:00:00Z`).getUTCDay() === 1 ? date : mondayBefore(daysLater(date, -1));

const periodWith = (every: MeasureFacts['every'], date: CalendarDate): CalendarDate =>
  every === 'month' ? `${date.slice(0, 7)}-01` : mondayBefore(date);

const periodAfter = (every: MeasureFacts['every'], on: CalendarDate): CalendarDate =>
  every === 'month' ? periodWith('month', daysLater(on, 31)) : daysLater(on, 7);

/** The day after a period has ended, and once more three working days later; for three periods at most (decision 58). */
const measureDates = ({ name, every, createdAt, points }: MeasureFacts): Dated[] => {
  const began = periodWith(every, wallClock(createdAt).date);
  const newest = [...points.keys()].sort().at(-1);
  const first = newest !== undefined && newest >= began ? periodAfter(every, newest) : began;
  const second = periodAfter(every, first);
  return [first, second, periodAfter(every, second)].flatMap((on) => {
    const from = periodAfter(every, on);
    const again = workdaysLater(from, 3);
    const told = `measure ${name}`;
    return [
      ...dated(`${told}@${on} 1`, told, sending(from, 'after', createdAt), daysLater(again, -1)),
      ...dated(`${told}@${on} 2`, told, sending(again, 'after', createdAt), daysLater(periodAfter(every, from), -1)),
    ];
  });
};

const measuresOf = (team: TeamFacts): Expected[] =>
  team.measures.flatMap((measure) => {
    const responsible = team.people.find((who) => who === measure.responsible && who.role !== 'leader');
    return to([responsible ? alone(responsible) : team.place.conversation], 'improvement', measureDates(measure));
  });

/** Five and fifteen working days after a goal was written down that nothing measures (decision 58). */
const unmeasuredDates = ({ words, createdAt }: GoalFacts): Dated[] =>
  [5, 15].flatMap((days) => {
    const day = workdaysLater(wallClock(createdAt).date, days);
    return dated(`goal ${words} +${days}`, `goal ${words}`, sending(day, 'after', createdAt), daysLater(day, 13));
  });

/** Two weeks before its deadline, unless it was set later than that. */
const deadlineDates = ({ words, deadline }: GoalFacts): Dated[] =>
  deadline === undefined
    ? []
    : dated(
        `goal ${words}@${deadline.on}`,
        `goal ${words}`,
        sending(daysLater(deadline.on, -14), 'before', deadline.setAt),
        daysLater(deadline.on, -1),
      );

const goalsOf = ({ goals, place }: TeamFacts): Expected[] =>
  goals
    .filter(({ closed }) => closed === undefined)
    .flatMap((goal) => to([place.conversation], 'improvement', [...unmeasuredDates(goal), ...deadlineDates(goal)]));

// === Guidance and messages

/** How long something said is worth passing on, in days, and after how many working days without an answer it is told again. */
const [worthPassingOn, waitingDays] = [30, [3, 6, 9]] as const;

/** As soon as the hours allow it: somebody is waiting (decision 41). */
const passedOn = (told: string, said: Instant): Dated[] =>
  dated(`${told}@${said}`, told, atOnce(justAfter(said)), daysLater(wallClock(said).date, worthPassingOn));

/** Since when the team waits for an answer. */
export const waitsSince = ({ askedAt, messages, closedAt }: RequestFact): Instant | undefined => {
  if (closedAt !== undefined) return undefined;
  const answered = messages.findLastIndex(({ from }) => from === 'facilitator');
  return answered < 0 ? askedAt : messages[answered + 1]?.at;
};

const waitingDates = (told: string, since: Instant): Dated[] => {
  const passed = atOnce(justAfter(since));
  return waitingDays.flatMap((days) => {
    const day = workdaysLater(passed.day, days);
    const at = atMinute(day, wallClock(passed.at).hour * 60);
    return dated(`${told}@${since} +${days}`, told, { day, at }, daysLater(day, worthPassingOn));
  });
};

const requestsOf = ({ requests, plan: { name }, place, network }: TeamFacts): Expected[] =>
  requests.flatMap((request) => {
    const { askedAt, messages, closedAt } = request;
    const said = (who: 'team' | 'facilitator') => messages.flatMap(({ from, at }) => (from === who ? [at] : []));
    const since = waitsSince(request);
    const thanks = closedAt !== undefined && said('facilitator').length > 0 ? passedOn(`closed ${name}`, closedAt) : [];
    return [
      ...to([network.place.conversation], undefined, [
        ...(closedAt === undefined ? passedOn(`asked ${name}`, askedAt) : []),
        ...said('team').flatMap((at) => passedOn(`written ${name}`, at)),
        ...thanks,
      ]),
      ...to([network.place.conversation], 'guidance', since ? waitingDates(`waiting ${name}`, since) : []),
      ...to(
        [place.conversation],
        undefined,
        said('facilitator').flatMap((at) => passedOn('answer', at)),
      ),
    ];
  });

/** How long a message to teams is worth delivering, in days. */
const announcedFor = 5;

/** Once in the chat of each team it is to (decision 64). */
const announcedTo = (team: TeamFacts): Expected[] =>
  team.network.announcements
    .filter((one) => one.to.includes(team))
    .flatMap(({ title, sentAt, goesOut }) => {
      const day = wallClock(goesOut).date;
      const told = `announcement ${title}`;
      return to(
        [team.place.conversation],
        undefined,
        dated(
          told,
          told,
          { day, at: isAfter(goesOut, sentAt) ? goesOut : justAfter(goesOut) },
          daysLater(day, announcedFor),
        ),
      );
    });

/** When what facilitators send now goes out: within the hours, and one a day from each network. */
export const goesOutAt = ({ announcements }: NetworkFacts, now: Instant): Instant => {
  const isTaken = (date: CalendarDate) => announcements.some(({ goesOut }) => wallClock(goesOut).date === date);
  const first = atOnce(now);
  if (!isTaken(first.day)) return first.at;
  let { day } = first;
  while (isTaken(day)) day = workdaysLater(day, 1);
  return at8(day);
};

/** Everything that should come of a team, as the facts are now. */
export const expectedOf = (team: TeamFacts): Expected[] => {
  const { createdAt } = team;
  if (createdAt === undefined) return [];
  return [
    ...sessionsOf(team, createdAt),
    ...tasksOf(team, createdAt),
    ...leadersOf(team, createdAt),
    ...casesOf(team),
    ...takenOver(team),
    ...measuresOf(team),
    ...goalsOf(team),
    ...requestsOf(team),
    ...announcedTo(team),
  ];
};

// === Evaluations

/** How long after it was opened somebody is reminded, and how long one can answer, in days (decision 66). */
const [remindedAfter, daysOpen] = [5, 10];

/** When a session's evaluation opens by itself: the day after it, in the morning. */
const opensAt = ({ last, setAt }: SessionFact): Instant | undefined => sending(daysLater(last, 1), 'after', setAt)?.at;

/** Who is asked alone, and who by way of the team's chat because Los knows no chat of one's own. */
const askedOf = (facts: Facts, { teams }: NetworkFacts) =>
  Map.groupBy(
    teams.flatMap(({ people, place }) => people.map((who) => ({ who, place }))),
    ({ who, place }) => (facts.ownChats.has(alone(who)) ? alone(who) : place.conversation),
  );

const noTally = (): number[] => [0, 0, 0, 0, 0];

export const openEvaluations = (facts: Facts, before: Instant, now: Instant): EvaluationFacts[] =>
  facts.networks.flatMap((network) =>
    network.sessions.flatMap((session) => {
      const at = opensAt(session);
      if (at === undefined || !isAfter(at, before) || isAfter(at, now)) return [];
      const asked = new Map([...askedOf(facts, network)].map(([place, all]) => [place, all.map(({ who }) => who)]));
      const counts = { answered: new Set<PlannedPerson>(), useful: noTally(), balance: noTally(), took: [] };
      return [{ network, number: session.number, openedAt: now, asked, ...counts }];
    }),
  );

/** They are asked at once, and those who have not answered reminded once. */
export const evaluationDates = ({ number, openedAt, asked, answered }: EvaluationFacts): Expected[] => {
  const opened = wallClock(openedAt).date;
  const again = workdayOnOrAfter(daysLater(opened, remindedAfter));
  const dates = [
    { id: `ask ${number}@${openedAt}`, at: openedAt },
    { id: `remind ${number}@${openedAt}`, at: at8(again) },
  ];
  return [...asked]
    .filter(([, people]) => people.some((who) => !answered.has(who)))
    .flatMap(([place]) =>
      dates.map(({ id, at }) => ({
        id: `${place} ${id}`,
        place,
        at,
        lastDay: daysLater(opened, daysOpen),
        told: `evaluation ${number}`,
        kind: 'session',
      })),
    );
};
