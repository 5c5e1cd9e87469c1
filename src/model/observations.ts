import { dateInNorway, monthLater } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import { hph2Outcomes } from './hph.ts';
import type { CalendarDate } from './identity.ts';
import { benefitOf, type Mean, meanOf } from './scores.ts';

/** A calendar month, `2026-09`. */
export type Month = string;

export const monthOf = (date: CalendarDate): Month => date.slice(0, 7);

/** One number of one case, and the month it belongs to. */
export interface Observation {
  /** Tells cases apart; never shown. */
  readonly code: string;
  readonly month: Month;
  readonly mean: Mean;
}

/** What is taken of a case for one measure, in the order it came. */
export type Observe = (it: PathwayCase, today: CalendarDate) => readonly Observation[];

const observed = ({ code }: PathwayCase, date: CalendarDate, mean: Mean | undefined): Observation[] =>
  mean ? [{ code, month: monthOf(date), mean }] : [];

/** How hard things were in conversation 1, in the month it was held. */
export const firstScores: Observe = (it) =>
  it.rounds.filter(({ number }) => number === 1).flatMap((round) => observed(it, round.heldOn, meanOf(round)));

/** How hard things were in each later conversation, in the month it was held. */
export const laterScores: Observe = (it) =>
  it.rounds.filter(({ number }) => number > 1).flatMap((round) => observed(it, round.heldOn, meanOf(round)));

/** The mean of the conversations the benefit was measured in. */
export const comparedScores: Observe = (it) =>
  it.rounds.flatMap((round) =>
    benefitOf(it, round.number) === undefined ? [] : observed(it, round.heldOn, meanOf(round)),
  );

/** Experienced benefit in each later conversation, in the month it was held: what is past does not change any more. */
export const benefits: Observe = (it) =>
  it.rounds.flatMap((round) => observed(it, round.heldOn, benefitOf(it, round.number)?.gain));

/** Programme fidelity each time every item of the case's checklist was answered. */
export const fidelities: Observe = (it) =>
  it.checklist.history.flatMap(({ on, points, items }) => observed(it, on, { sum: points, count: items }));

/** The share of HPH2 in time, in the month of the homecoming; a case may come home several times in one. */
export const hph2Shares: Observe = (it, today) => {
  const byMonth = Map.groupBy(hph2Outcomes(it, today), ({ month }) => month);
  return [...byMonth].map(([month, outcomes]) => {
    const inTime = outcomes.filter((outcome) => outcome.inTime).length;
    return { code: it.code, month, mean: { sum: inTime, count: outcomes.length } };
  });
};

/** Whether conversation 1 had been held by the end of each month in which the case was open. */
export const askedShares: Observe = (it, today) => {
  const [held = '9999-12'] = it.rounds.filter(({ number }) => number === 1).map(({ heldOn }) => monthOf(heldOn));
  const opened = monthOf(dateInNorway(it.createdAt));
  const last = monthOf(it.closedAt ? dateInNorway(it.closedAt) : today);
  return monthsFrom(opened, last).map((month) => ({
    code: it.code,
    month,
    mean: { sum: held <= month ? 1 : 0, count: 1 },
  }));
};

/** From one month to another, both included. */
const monthsFrom = (first: Month, last: Month): Month[] => {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthOf(monthLater(`${month}-01`))) months.push(month);
  return months;
};
