import { sqliteShelf } from './instances.ts';
import { type Times, timesOf } from './report.ts';
import { type Outcome, type RunOptions, run } from './run.ts';

/** What size must make no difference to. */
export interface Verdict {
  readonly what: string;
  readonly isKept: boolean;
}

/** How many times as long it may take with so much more. */
const allowed = 1.5;

const rounded = (value: number, decimals = 1): string => value.toFixed(decimals);

const compared = (what: string, small: number, large: number): Verdict => ({
  what: `${what}: ${rounded(large)} ms beside ${rounded(small)} ms, ${rounded(large / small, 2)} times as much, at most ${allowed}`,
  isKept: large <= allowed * small,
});

export const verdictsOf = (small: Times, large: Times): readonly Verdict[] => [
  compared('a turn, p99', small.wall.p99, large.wall.p99),
  compared('a sweep, for each message it posts', small.wall.perMessage, large.wall.perMessage),
  compared('a sweep with nothing due', small.wall.idleSweep, large.wall.idleSweep),
];

/** Processors’ time, which what else the machine does changes least. */
export const besides = (small: Times, large: Times): string[] =>
  (['p50', 'p99', 'perMessage', 'idleSweep'] as const).map(
    (what) => `processor time, ${what}: ${rounded(large.cpu[what])} ms beside ${rounded(small.cpu[what])} ms`,
  );

/** In a row, for the first one after a day's work finds little of its own in the processor's caches. */
const idleSweeps = 25;

/** One at a time, in the order they came. */
const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
};

/**
 * The same time lived by one programme and by many, each on a store of its own, a day of the one after a day of the other:
 * whatever else the machine does meets both. People press one after the other, so that a turn takes what it takes.
 */
export const liveSideBySide = async (
  options: Pick<RunOptions, 'seed' | 'scale' | 'last'>,
): Promise<{ readonly small: Outcome; readonly large: Outcome }> => {
  const inTurn = createTurns();
  const live = async (scale: number): Promise<Outcome> => {
    const shelf = await sqliteShelf();
    try {
      return await run({ ...options, scale, shelf, lanes: 1, idleSweeps, inTurn });
    } finally {
      await shelf.remove();
    }
  };
  const [large, small] = await Promise.all([live(options.scale), live(1)]);
  return { small, large };
};

export const reportOfScales = ({ small, large }: { readonly small: Outcome; readonly large: Outcome }) => {
  const [few, many] = [timesOf(small), timesOf(large)];
  const counted = ({ turns, posted }: Times) => `${turns} turns and ${posted} messages`;
  const verdicts = verdictsOf(few, many);
  const lines = [
    `${counted(many)} beside ${counted(few)}`,
    ...besides(few, many),
    ...verdicts.map(({ what, isKept }) => `${isKept ? 'kept  ' : 'BROKEN'}  ${what}`),
  ];
  return { lines, isKept: verdicts.every(({ isKept }) => isKept) };
};
