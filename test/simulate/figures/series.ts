import type { CalendarDate } from '../../../src/model/identity.ts';
import { daysLater, wallClock } from '../clock.ts';
import type { CaseFacts } from '../facts.ts';
import { compare, type Exact, exact, less, meanOf } from './exact.ts';

/** A figure over the cases of a month, or of several that were put together. */
export interface SeriesPoint {
  /** `2014-11` */
  readonly from: string;
  readonly to: string;
  readonly value: Exact;
  readonly cases: number;
  /** The means of the half of the cases that lies lowest, and of the other one, where that is told. */
  readonly spread?: readonly [Exact, Exact];
}

export const seriesLines = ['first', 'later', 'benefit', 'fidelity'] as const;
export type SeriesLine = (typeof seriesLines)[number];
export type Series = Readonly<Record<SeriesLine, readonly SeriesPoint[]>>;

/** One number of one case. */
interface Observed {
  readonly code: string;
  readonly month: string;
  readonly value: Exact;
}

const monthOf = (date: CalendarDate): string => date.slice(0, 7);

const meanOfScores = (scores: readonly number[]): Exact =>
  exact(
    scores.reduce((one, other) => one + other, 0),
    scores.length,
  );

/** What the cases say, conversation by conversation (DOMAIN §5.5): each number in the month it came. */
const observe: Readonly<Record<SeriesLine, (it: CaseFacts) => Observed[]>> = {
  first: ({ code, conversations }) =>
    conversations.slice(0, 1).map(({ on, scores }) => ({ code, month: monthOf(on), value: meanOfScores(scores) })),
  later: ({ code, conversations }) =>
    conversations.slice(1).map(({ on, scores }) => ({ code, month: monthOf(on), value: meanOfScores(scores) })),
  // All areas are scored each time, so that the same ones are compared.
  benefit: ({ code, conversations: [first, ...later] }) =>
    later.map(({ on, scores }) => ({
      code,
      month: monthOf(on),
      value: less(meanOfScores(scores), meanOfScores(first?.scores ?? [])),
    })),
  fidelity: ({ code, checklist }) =>
    checklist.map(({ on, points, items }) => ({ code, month: monthOf(on), value: exact(points, items) })),
};

/** The cases of a month, each once: with the latest it has. */
interface Group {
  readonly from: string;
  readonly to: string;
  readonly latest: ReadonlyMap<string, Exact>;
}

const monthsOf = (observed: readonly Observed[]): Group[] =>
  [...Map.groupBy(observed, ({ month }) => month)]
    .map(([month, all]) => ({
      from: month,
      to: month,
      latest: new Map(all.map(({ code, value }) => [code, value])),
    }))
    .sort((one, other) => one.from.localeCompare(other.from));

/** @param least how many cases each half must have for the spread to be told */
const pointOf =
  (least: number) =>
  ({ from, to, latest }: Group): SeriesPoint => {
    const sorted = [...latest.values()].sort(compare);
    const lower = Math.floor(sorted.length / 2);
    const spread = [meanOf(sorted.slice(0, lower)), meanOf(sorted.slice(lower))] as const;
    return { from, to, value: meanOf(sorted), cases: sorted.length, ...(lower >= least && { spread }) };
  };

const each = <T>(of: (line: SeriesLine) => T): Readonly<Record<SeriesLine, T>> => ({
  first: of('first'),
  later: of('later'),
  benefit: of('benefit'),
  fidelity: of('fidelity'),
});

/** What the team's contact persons see, each alone: every month by itself (decision 35). */
export const openSeries = (cases: readonly CaseFacts[]): Series =>
  each((line) => monthsOf(cases.flatMap(observe[line])).map(pointOf(1)));

// === For everybody else

/** A figure is of so many cases, and a month is shown so many days after it is over (decision 35). */
const [fewest, grace] = [5, 7];

/** Months with too few cases are put together with the next ones; what has not become enough waits. */
const putTogether = (observed: readonly Observed[], today: CalendarDate): Group[] => {
  const underWay = monthOf(daysLater(today, -grace));
  const groups: Group[] = [];
  let waiting: Group | undefined;
  for (const month of monthsOf(observed.filter((one) => one.month < underWay))) {
    const { from, latest } = waiting ?? { from: month.from, latest: new Map<string, Exact>() };
    waiting = { from, to: month.to, latest: new Map([...latest, ...month.latest]) };
    if (waiting.latest.size < fewest) continue;
    groups.push(waiting);
    waiting = undefined;
  }
  return groups;
};

/** The cases that are known apart by a first mean: by its halves, where each is of enough. */
const halves = ({ latest }: Group): ReadonlySet<string>[] => {
  const sorted = [...latest].sort(
    ([code, one], [otherCode, other]) => compare(one, other) || (code < otherCode ? -1 : 1),
  );
  const codes = sorted.map(([code]) => code);
  const lower = Math.floor(codes.length / 2);
  return lower < fewest ? [new Set(codes)] : [new Set(codes.slice(0, lower)), new Set(codes.slice(lower))];
};

/** Whether no sets of cases, laid over each other, tell fewer than five apart. */
const tellsNobodyApart = (sets: readonly ReadonlySet<string>[]): boolean => {
  const all = new Set(sets.flatMap((set) => [...set]));
  const pieces = Map.groupBy(all, (code) => sets.map((set) => (set.has(code) ? 'x' : '-')).join(''));
  return [...pieces.values()].every(({ length }) => length >= fewest);
};

/** A later mean is left out where, beside what is shown already, it would tell fewer than five cases apart. */
const safe = (later: readonly Group[], first: readonly Group[]): Group[] => {
  const shown: ReadonlySet<string>[] = first.flatMap(halves);
  return later.filter(({ latest }) => {
    const isSafe = tellsNobodyApart([...shown, new Set(latest.keys())]);
    if (isSafe) shown.push(new Set(latest.keys()));
    return isSafe;
  });
};

/** What everybody may see (decision 35). */
export const shownSeries = (cases: readonly CaseFacts[], today: CalendarDate): Series => {
  const groups = each((line) => putTogether(cases.flatMap(observe[line]), today));
  const later = safe(groups.later, groups.first);
  // Halved, later means would say too much beside the benefit.
  return each((line) =>
    line === 'later' ? later.map(pointOf(Number.POSITIVE_INFINITY)) : groups[line].map(pointOf(fewest)),
  );
};

/** In how many of the cases open in a month what matters had been asked by then: here it is the first thing one does. */
export const askedSeries = (cases: readonly CaseFacts[], today: CalendarDate): readonly SeriesPoint[] => {
  const observed = cases.flatMap(({ code, conversations: [first], closedAt }) => {
    const last = monthOf(closedAt === undefined ? today : wallClock(closedAt).date);
    return first ? monthsBetween(monthOf(first.on), last).map((month) => ({ code, month, value: exact(1) })) : [];
  });
  const shown: Group[] = [];
  for (const month of monthsOf(observed.filter((one) => one.month < monthOf(daysLater(today, -grace)))))
    if (month.latest.size >= fewest && shown.every((other) => differsSafely(month, other))) shown.push(month);
  return shown.map(pointOf(Number.POSITIVE_INFINITY));
};

/** The same case is in several months: those that are shown differ by no case or by enough of them (decision 35). */
const differsSafely = ({ latest: one }: Group, { latest: other }: Group): boolean => {
  const inOneAlone = (here: Group['latest'], there: Group['latest']) =>
    [...here.keys()].filter((code) => !there.has(code));
  const differing = inOneAlone(one, other).length + inOneAlone(other, one).length;
  return differing === 0 || differing >= fewest;
};

/** Both included. */
export const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthOf(daysLater(`${month}-28`, 4))) months.push(month);
  return months;
};
