import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import { isAfter, isSendingTime, wallClock } from './clock.ts';
import { alone, type Expected, evaluationDates, expectedOf, openEvaluations } from './expected.ts';
import type { EvaluationFacts, Facts, TeamFacts } from './facts.ts';

/** What is expected of a team or an evaluation, and when the next of it comes due. */
interface Plan {
  readonly all: ReadonlyMap<string, Expected>;
  next: Instant | undefined;
}

const earliest = (one: Instant | undefined, other: Instant): Instant =>
  one === undefined || isAfter(one, other) ? other : one;

const nextAfter = (now: Instant, all: Iterable<Expected>): Instant | undefined => {
  let next: Instant | undefined;
  for (const { at } of all) if (isAfter(at, now)) next = earliest(next, at);
  return next;
};

const planOf = (all: readonly Expected[], before: Instant): Plan => ({
  all: new Map(all.map((one) => [one.id, one])),
  next: nextAfter(before, all),
});

/** What should have come with a sweep, by conversation. */
export type Due = ReadonlyMap<string, readonly Expected[]>;

/** Something that has come due and waits until it may be sent. */
interface Pending {
  readonly of: TeamFacts | EvaluationFacts;
  readonly one: Expected;
  /** Until when somebody has put it off. */
  readonly until?: CalendarDate;
}

/** What somebody puts off in a chat, and until when; what has been told today and still holds comes again then. */
interface Putting {
  readonly until: CalendarDate;
  readonly about: ReadonlySet<string>;
  readonly again: readonly Pending[];
}

const subjectOf = ({ about, told }: Expected): string => about ?? told;

/** What has an inbox of its own and waits for no hour that somebody has chosen. */
const passedOnAtOnce = ['story', 'asked', 'written', 'waiting', 'closed', 'answer', 'announcement'];
const hasOwnInbox = [...passedOnAtOnce, 'evaluation'];

const isOneOf = (words: readonly string[], { told }: Expected): boolean => words.some((word) => told.startsWith(word));

/** A task is worth a word after its last day when somebody has put it off (decision 43). */
const lastsLonger = ({ told }: Expected): boolean => told.startsWith('task ');

/**
 * Follows what should come from sweep to sweep: what has come due waits until it may be sent, falls away when it holds no
 * more, and is expected once, or again on the day it was put off to.
 */
export const createOracle = (facts: Facts) => {
  /** Of each team, and of each evaluation. */
  const plans = new Map<TeamFacts | EvaluationFacts, Plan>();
  /** How many had answered when its plan was made. */
  const answers = new Map<EvaluationFacts, number>();
  const dirty = new Set<TeamFacts>();
  let pending: Pending[] = [];
  let before: Instant = '1970-01-01T00:00:00Z';
  /** What was told on the newest day, by conversation. */
  let told = new Map<string, Pending[]>();
  let toldOn: CalendarDate = '';
  /** By conversation. */
  const puttings = new Map<string, Putting[]>();

  const places = new Map<string, readonly TeamFacts[]>();
  const teamsAt = (conversation: string): readonly TeamFacts[] => {
    if (places.size === 0)
      for (const { place, plan, teams } of facts.networks) {
        for (const one of [place.conversation, ...plan.facilitators.map(alone)])
          places.set(one, [...(places.get(one) ?? []), ...teams]);
        for (const team of teams)
          for (const one of [team.place.conversation, ...[...team.plan.people, team.plan.substitute].map(alone)])
            places.set(one, [team]);
      }
    return places.get(conversation) ?? [];
  };

  const refresh = (): void => {
    for (const team of facts.teams)
      if (!plans.has(team) || dirty.has(team)) plans.set(team, planOf(expectedOf(team), before));
    dirty.clear();
    for (const one of facts.evaluations) {
      if (answers.get(one) === one.answered.size) continue;
      answers.set(one, one.answered.size);
      plans.set(one, planOf(evaluationDates(one), before));
    }
  };

  const stillHolds = ({ of, one, until }: Pending, today: CalendarDate): boolean =>
    (one.lastDay >= today || (until !== undefined && lastsLonger(one))) && plans.get(of)?.all.has(one.id) === true;

  const putOffUntil = (one: Expected, today: CalendarDate): CalendarDate | undefined =>
    puttings.get(one.place)?.findLast(({ until, about }) => until > today && about.has(subjectOf(one)))?.until;

  const isMuted = ({ kind, place }: Expected): boolean =>
    kind !== undefined && facts.wishes.get(place)?.muted.has(kind) === true;

  const waitsForHour = (one: Expected, hour: number): boolean =>
    hour < (facts.wishes.get(one.place)?.hour ?? 0) && !isOneOf(passedOnAtOnce, one);

  /** What becomes of something that is due: it is told, waits on, or falls away. */
  const decide = (it: Pending, { date, hour }: { readonly date: CalendarDate; readonly hour: number }) => {
    if (it.until !== undefined && it.until > date) return it;
    if (!stillHolds(it, date) || isMuted(it.one)) return undefined;
    const until = it.one.kind === undefined ? undefined : putOffUntil(it.one, date);
    if (until !== undefined) return { ...it, until };
    return waitsForHour(it.one, hour) ? it : 'told';
  };

  return {
    /** Something has been said in a place: what is true of those who talk there may be another thing now. */
    touch: (conversation: string): void => {
      for (const team of teamsAt(conversation)) dirty.add(team);
    },
    /** Somebody puts off what was told in a chat today. */
    putOff: (conversation: string, today: CalendarDate, until: CalendarDate): void => {
      refresh();
      const all = toldOn === today ? (told.get(conversation) ?? []) : [];
      const holding = all.filter(
        (it) => it.one.kind !== undefined && !isOneOf(hasOwnInbox, it.one) && stillHolds(it, today),
      );
      const again = holding
        .filter(({ one }) => until <= one.lastDay || lastsLonger(one))
        .map((it): Pending => ({ ...it, until }));
      const putting = { until, about: new Set(holding.map(({ one }) => subjectOf(one))), again };
      puttings.set(conversation, [...(puttings.get(conversation) ?? []), putting]);
      pending.push(...again);
    },
    /** Whoever has just put something off in a chat thinks better of it. */
    takeBack: (conversation: string): void => {
      const putting = puttings.get(conversation)?.pop();
      pending = pending.filter((it) => !putting?.again.includes(it));
    },
    /** What should come with a sweep at a point in time. */
    at: (now: Instant): Due => {
      facts.evaluations.push(...openEvaluations(facts, before, now));
      refresh();
      for (const [of, plan] of plans) {
        if (plan.next === undefined || isAfter(plan.next, now)) continue;
        for (const one of plan.all.values())
          if (isAfter(one.at, before) && !isAfter(one.at, now)) pending.push({ of, one });
        plan.next = nextAfter(now, plan.all.values());
      }
      before = now;
      if (!isSendingTime(now)) return new Map();
      const moment = wallClock(now);
      if (toldOn !== moment.date) [toldOn, told] = [moment.date, new Map()];
      const due: Pending[] = [];
      pending = pending.flatMap((it) => {
        const left = decide(it, moment);
        if (left === 'told') due.push(it);
        return left === undefined || left === 'told' ? [] : [left];
      });
      for (const [place, all] of Map.groupBy(due, ({ one }) => one.place))
        told.set(place, [...(told.get(place) ?? []), ...all]);
      return Map.groupBy(
        due.map(({ one }) => one),
        ({ place }) => place,
      );
    },
  };
};
