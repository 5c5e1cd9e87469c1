import { addDays } from '../../../src/model/calendar.ts';
import type { FidelityPoint, PathwayCase, Score } from '../../../src/model/case.ts';
import type { HphPathway } from '../../../src/model/case-hph.ts';
import type { CalendarDate } from '../../../src/model/identity.ts';
import { caseWith } from '../case/cases.ts';

/** A conversation on a day, and what was scored for a1, a2 … */
export type Held = readonly [CalendarDate, ...(Score | undefined)[]];

/** A case with conversations on given days. */
export const caseHolding = (code: string, ...held: readonly Held[]): PathwayCase => ({
  ...caseWith('Bolig', 'Arbeid', 'Familie', 'Økonomi'),
  code,
  rounds: held.map(([heldOn, ...scores], index) => ({
    number: index + 1,
    heldOn,
    scores: Object.fromEntries(
      scores.flatMap((score, at): [string, Score][] => (score === undefined ? [] : [[`a${at + 1}`, score]])),
    ),
    corrections: [],
    dateCorrections: [],
    version: 0,
  })),
});

/** Several cases alike. */
export const casesHolding = (count: number, letters: string, ...held: readonly Held[]): PathwayCase[] =>
  Array.from({ length: count }, (_, at) => caseHolding(`${letters}-${String(at + 1).padStart(2, '0')}`, ...held));

/** A case whose checklist came to so many points of ten on given days. */
export const withFidelity = (it: PathwayCase, ...points: readonly (readonly [CalendarDate, number])[]): PathwayCase => {
  const history = points.map(([on, reached]): FidelityPoint => ({ on, points: reached, items: 10, notRelevant: 0 }));
  return { ...it, checklist: { ...it.checklist, history } };
};

/** A case with homecomings, and the days HPH2 was done. */
export const withHomecomings = (
  it: PathwayCase,
  ...homecomings: readonly (readonly [homecoming: CalendarDate, hph2?: CalendarDate])[]
): PathwayCase => ({
  ...it,
  hph: homecomings.map(
    ([homecoming, on]): HphPathway => ({
      startedOn: homecoming,
      homecoming,
      datesVersion: 0,
      answers: on === undefined ? {} : { hph2: { state: 'done', on, version: 0 } },
      events: [],
    }),
  ),
});

const lastDay = '2026-11-28';
const isOver = ([date]: readonly [string, ...unknown[]]): boolean => date <= lastDay;
const score = (value: number): Score => Math.min(Math.max(Math.round(value), 1), 10) as Score;

/** More than a year of a team's cases: three or so begin each month and are followed up, later ones a little better. */
export const followedCases = (): PathwayCase[] =>
  Array.from({ length: 48 }, (_, at): PathwayCase => {
    const month = Math.floor(at / 3.4);
    const dayOf = (later: number, day: number) => addDays('2025-10-01', (month + later) * 30 + day);
    const [low, gain] = [1 + ((at * 7) % 5), 1 + ((at * 5) % 4) + month / 8];
    const held = [
      [dayOf(0, at % 20), score(low), score(low + 1), score(low + 3)],
      [dayOf(2, at % 17), score(low + gain - 1), score(low + gain + 1), score(low + gain + 2)],
      [dayOf(5, at % 13), score(low + gain + 1), score(low + gain + 1), score(low + gain + 4)],
    ] as const;
    const it = caseHolding(`B-${String(at + 10)}`, ...held.filter(isOver));
    const points = [[dayOf(1, 5), Math.min(10, 5 + ((at * 3) % 4) + Math.floor(month / 5))] as const].filter(isOver);
    const home = dayOf(0, at % 25);
    const homecomings = [[home, addDays(home, at % 4 === 3 && month < 9 ? 5 : 2)] as const].filter(isOver);
    return withHomecomings(withFidelity(it, ...points), ...homecomings);
  });
