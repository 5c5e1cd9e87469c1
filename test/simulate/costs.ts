import { daysFrom } from './clock.ts';
import { wholeTime } from './plan.ts';
import type { Meter, Occupation } from './requests.ts';
import type { Outcome } from './run.ts';

const daysOfMonth = 365.25 / 12;

/** How often a process sweeps by itself, and how often a job of the platform comes, by default (docs/drift.md); a month. */
const sweepsAMonth = {
  'every 30 seconds': 2 * 60 * 24 * daysOfMonth,
  'every 5 minutes': 12 * 24 * daysOfMonth,
} as const;

interface Row {
  readonly what: string;
  readonly times: number;
  readonly requests: number;
  readonly units: number;
}

const rowOf = (meter: Meter, occupation: Occupation, times: number): Row => {
  const { requests, units } = meter.asked(occupation) ?? { requests: {}, units: 0 };
  return { what: occupation, times, requests: Object.values(requests).reduce((one, other) => one + other, 0), units };
};

/** What so many of something would come to. */
const scaled = ({ times, requests, units }: Row, what: string, many: number): Row => ({
  what,
  times: many,
  requests: (requests * many) / Math.max(1, times),
  units: (units * many) / Math.max(1, times),
});

const added = (what: string, rows: readonly Row[]): Row => {
  const sum = (of: 'requests' | 'units') => rows.reduce((total, row) => total + row[of], 0);
  return { what, times: 0, requests: sum('requests'), units: sum('units') };
};

const written = ({ what, times, requests, units }: Row): string =>
  `| ${what} | ${times === 0 ? '' : Math.round(times)} | ${Math.round(requests)} | ${Math.round(units)} |`;

/** What was asked of Cosmos DB a month, and what looking whether something is due comes to besides. */
export const costsOf = (meter: Meter, { turns, sweeps }: Outcome, last: string): string[] => {
  const months = daysFrom(wholeTime.first, last).length / daysOfMonth;
  const swept = (idle: boolean) => sweeps.filter(({ isIdle }) => isIdle === idle).length;
  const [idle, busy] = [rowOf(meter, 'idle sweeps', swept(true)), rowOf(meter, 'sweeps', swept(false))];
  const lived = [rowOf(meter, 'turns', turns.length), busy].map((row) => scaled(row, row.what, row.times / months));
  return [
    `${months.toFixed(1)} months; RU by what is documented for point reads and writes, at least so much for queries`,
    '',
    '| a month | times | requests | RU |',
    '| --- | ---: | ---: | ---: |',
    ...lived.map(written),
    ...Object.entries(sweepsAMonth).flatMap(([how, many]) => {
      const looking = scaled(idle, `looking whether something is due, ${how}`, many);
      return [written(looking), written(added(`all of it, ${how}`, [...lived, looking]))];
    }),
  ];
};
