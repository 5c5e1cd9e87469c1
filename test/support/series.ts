import type { FidelityPoint, PathwayCase, Score } from '../../src/domain/case.ts';
import type { HphPathway } from '../../src/domain/caseHph.ts';
import type { CalendarDate } from '../../src/domain/identity.ts';
import { caseWith } from './cases.ts';

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
      made: 0,
    }),
  ),
});
