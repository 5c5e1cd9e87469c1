import { addDays } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import { withoutUnderWay } from './checklist.ts';
import type { CalendarDate, PersonId } from './identity.ts';
import {
  askedShares,
  benefits,
  comparedScores,
  fidelities,
  firstScores,
  hph2Shares,
  laterScores,
  type Month,
  monthOf,
  type Observation,
  type Observe,
} from './observations.ts';
import { asNumber, type Mean, meanOfMeans } from './scores.ts';

/** A figure over the cases of a month, or of several months that had too few cases each. */
export interface Point {
  readonly from: Month;
  readonly to: Month;
  readonly value: number;
  /** The same, exact. */
  readonly mean: Mean;
  /** How many cases it is made of. */
  readonly cases: number;
  readonly spread?: Spread;
}

/** The mean of the half of the cases that lies lowest, and of the other half. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

/** A team's development from month to month, the earliest first. */
export interface TeamSeries {
  readonly first: readonly Point[];
  /** Means of conversations after the first. */
  readonly later: readonly Point[];
  readonly benefit: readonly Point[];
  /** Programme fidelity, 0–1. */
  readonly fidelity: readonly Point[];
  /** The share of homecomings with HPH2 within three days, 0–1. */
  readonly hph2: readonly Point[];
}

/** What one can follow, and choose between. */
export const indicators = ['scores', 'benefit', 'fidelity', 'hph2'] as const;
export type Indicator = (typeof indicators)[number];

/** What a measure is drawn and told as: scores take two lines, first and later conversations. */
export const linesOf = (measure: Indicator): readonly (keyof TeamSeries)[] =>
  measure === 'scores' ? ['first', 'later'] : [measure];

/** DOMAIN §12: a figure over fewer cases than this says too much about the single one. */
export const fewestCasesShown = 5;

/** What somebody may see of a team's figures. */
export interface Seen {
  readonly series: TeamSeries;
  /** Whether it is everything there is. */
  readonly everything: boolean;
}

/**
 * DOMAIN §12: all members see what is written in the team's chat (NAV, GPs, leaders too), so everything is for the
 * team's contact persons only, in their own chats.
 * @param viewer who is alone with it; `undefined` where others look on
 */
export const seriesFor = (cases: readonly PathwayCase[], viewer: PersonId | undefined, today: CalendarDate): Seen => {
  const everything = viewer !== undefined && cases.some((it) => it.contactPersons.includes(viewer));
  return { everything, series: everything ? ownSeries(cases, today) : protectedSeries(cases, today) };
};

/**
 * Of the cases open in a month, the share with which the first conversation about what matters has been held by its end; for
 * whom it is as for `seriesFor`. A case is in several months here, so for everybody a month is only shown when what differs
 * from each month that is shown is nothing, or five cases or more: who entered, who left and who has been asked since.
 */
export const askedSeries = (
  cases: readonly PathwayCase[],
  viewer: PersonId | undefined,
  today: CalendarDate,
): readonly Point[] => {
  const everything = viewer !== undefined && cases.some((it) => it.contactPersons.includes(viewer));
  const observations = gather(cases, askedShares, today);
  const months = everything ? perMonth(observations) : farApart(perMonth(settled(observations, today)));
  return months.map((group) => pointOf(group, noSpread));
};

/** Months with cases enough, which differ enough from each other. */
const farApart = (months: readonly Group[]): Group[] => {
  const shown: Group[] = [];
  for (const month of months.filter(({ latest }) => latest.size >= fewestCasesShown)) {
    const isSafe = shown.every((other) => {
      const differing = differences(other, month);
      return differing === 0 || differing >= fewestCasesShown;
    });
    if (isSafe) shown.push(month);
  }
  return shown;
};

/** How many cases are in one of two months alone, or have another number there. */
const differences = ({ latest: one }: Group, { latest: other }: Group): number => {
  const codes = new Set([...one.keys(), ...other.keys()]);
  return [...codes].filter((code) => one.get(code)?.sum !== other.get(code)?.sum).length;
};

/** Everything there is, for the team's own contact persons: each month by itself, also the one under way. */
export const ownSeries = (cases: readonly PathwayCase[], today: CalendarDate): TeamSeries => {
  const points = (measure: Observe, spreadFrom = 1): Point[] =>
    perMonth(gather(cases, measure, today)).map((group) => pointOf(group, spreadFrom));
  return {
    first: points(firstScores),
    later: points(laterScores),
    benefit: points(benefits),
    fidelity: points(fidelities),
    hph2: points(hph2Shares, noSpread),
  };
};

/**
 * What everybody in the team may see: no figure, and nothing that follows from several of them, is about fewer than
 * five cases (docs/decisions/0035-figures-per-month.md).
 */
export const protectedSeries = (cases: readonly PathwayCase[], today: CalendarDate): TeamSeries => {
  const groups = (measure: Observe): Group[] => bigEnough(settled(gather(cases, measure, today), today));
  const points = (found: readonly Group[], spreadFrom = fewestCasesShown): Point[] =>
    found.map((group) => pointOf(group, spreadFrom));
  const [first, benefit] = [groups(firstScores), groups(benefits)];
  return {
    first: points(first),
    later: points(withoutSplits(groups(comparedScores), first), noSpread),
    benefit: points(benefit),
    fidelity: points(groups(fidelities)),
    hph2: points(groups(hph2Shares), noSpread),
  };
};

/** In time or not is no scale: the share says it all. Later means would, halved, say too much beside the benefit. */
const noSpread = Number.POSITIVE_INFINITY;

const gather = (cases: readonly PathwayCase[], measure: Observe, today: CalendarDate): Observation[] =>
  cases.flatMap((it) => [...measure(withoutUnderWay(it, today), today)]);

// === Months

/** The cases of a month or of several: each once, with its latest number. */
interface Group {
  readonly from: Month;
  readonly to: Month;
  readonly latest: ReadonlyMap<string, Mean>;
}

const perMonth = (observations: readonly Observation[]): Group[] =>
  [...Map.groupBy(observations, ({ month }) => month)]
    .map(([month, found]) => ({ from: month, to: month, latest: latestOf(found) }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));

const latestOf = (observations: readonly Observation[]): ReadonlyMap<string, Mean> =>
  new Map(observations.map(({ code, mean }) => [code, mean]));

/** How long after a month its figures are shown to everybody, in days: what was late to be entered has come by then. */
export const graceDays = 7;

/** Without the month under way: it changes with every case, and two looks at it would show the case between them. */
const settled = (observations: readonly Observation[], today: CalendarDate): Observation[] => {
  const underWay = monthOf(addDays(today, -graceDays));
  return observations.filter(({ month }) => month < underWay);
};

/** Months with fewer than five cases are put together with the next ones; the last of them wait for more. */
const bigEnough = (observations: readonly Observation[]): Group[] => {
  const groups: Group[] = [];
  let waiting: Group | undefined;
  for (const month of perMonth(observations)) {
    const group: Group = waiting ? joined(waiting, month) : month;
    const isEnough = group.latest.size >= fewestCasesShown;
    if (isEnough) groups.push(group);
    waiting = isEnough ? undefined : group;
  }
  return groups;
};

const joined = (one: Group, next: Group): Group => ({
  from: one.from,
  to: next.to,
  latest: new Map([...one.latest, ...next.latest]),
});

// === Points

/** @param spreadFrom how many cases each half must have for the spread to be shown */
const pointOf = ({ from, to, latest }: Group, spreadFrom: number): Point => {
  const spread = spreadOf([...latest.values()], spreadFrom);
  const mean = meanOfMeans([...latest.values()]) ?? { sum: 0, count: 1 };
  return { from, to, value: asNumber(mean), mean, cases: latest.size, ...(spread && { spread }) };
};

const meanValue = (means: readonly Mean[]): number => asNumber(meanOfMeans(means) ?? { sum: 0, count: 1 });

const spreadOf = (means: readonly Mean[], fewest: number): Spread | undefined => {
  const lower = Math.floor(means.length / 2);
  if (lower < fewest) return undefined;
  const sorted = means.toSorted((one, other) => asNumber(one) - asNumber(other));
  return { low: meanValue(sorted.slice(0, lower)), high: meanValue(sorted.slice(lower)) };
};

// === Differences

type Codes = ReadonlySet<string>;

/**
 * A later mean less the benefit is the first mean of the same cases. Beside the first means that are shown, this tells
 * apart those who came again from those who did not; so a later mean is left out where either are fewer than five.
 */
const withoutSplits = (later: readonly Group[], first: readonly Group[]): Group[] => {
  let known: readonly Codes[] = first.flatMap(halvesOf);
  return later.filter(({ latest }) => {
    const pieces = split(known, new Set(latest.keys()));
    const isSafe = pieces.every(({ size }) => size >= fewestCasesShown);
    if (isSafe) known = pieces;
    return isSafe;
  });
};

/** The cases behind a first mean, by the halves of its spread where that is shown. */
const halvesOf = ({ latest }: Group): Codes[] => {
  const sorted = [...latest].sort(byMeanAndCode).map(([code]) => code);
  const lower = Math.floor(sorted.length / 2);
  if (lower < fewestCasesShown) return [new Set(sorted)];
  return [new Set(sorted.slice(0, lower)), new Set(sorted.slice(lower))];
};

const byMeanAndCode = ([a, one]: readonly [string, Mean], [b, other]: readonly [string, Mean]): number =>
  asNumber(one) - asNumber(other) || (a < b ? -1 : 1);

/** Each known set of cases in what is inside and what is outside another, and what of that was not known. */
const split = (known: readonly Codes[], other: Codes): Codes[] => {
  const unknown = [...other].filter((code) => !known.some((set) => set.has(code)));
  const pieces = known.flatMap((set) => {
    const codes = [...set];
    return [codes.filter((code) => other.has(code)), codes.filter((code) => !other.has(code))];
  });
  return [...pieces, unknown].filter(({ length }) => length > 0).map((codes) => new Set(codes));
};
