// Lets the real case happen (DOMAIN §2) on a virtual clock: five networks, 61 teams, from June 2014 to January 2016, with the
// real Los. Ends with 1 when Los has broken a promise (docs/simulation.md).
import { parseArgs } from 'node:util';
import { costsOf } from './costs.ts';
import { type Shelf, sqliteShelf } from './instances.ts';
import { wholeTime } from './plan.ts';
import { report } from './report.ts';
import { cosmosShelf, createMeter } from './requests.ts';
import { type Outcome, run } from './run.ts';
import { liveSideBySide, reportOfScales } from './scale.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** So many programmes instead of one, beside one. */
    scale: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite' },
    until: { type: 'string' },
  },
});

/** One programme, where it is not looked how long things take. */
const usual = { scale: 1, lanes: 16, idleSweeps: 1 } as const;
/** Until when many programmes are lived: all of them have had their first session by then, and evaluated it. */
const untilAtScale = '2014-11-07';

const print = (lines: readonly string[]): void => console.log(lines.join('\n'));

const onShelf = async <T>(shelf: Shelf, work: (shelf: Shelf) => Promise<T>): Promise<T> => {
  try {
    return await work(shelf);
  } finally {
    await shelf.remove();
  }
};

const isKept = ({ broken }: Outcome): boolean => broken.size === 0;

const liveOne = async (seed: number, last: string): Promise<boolean> => {
  const outcome = await onShelf(await sqliteShelf(), (shelf) => run({ ...usual, seed, last, shelf }));
  print(report(outcome));
  return isKept(outcome);
};

const liveOnCosmos = async (seed: number, last: string): Promise<boolean> => {
  const meter = createMeter();
  const { account } = meter;
  const outcome = await onShelf(await cosmosShelf(), (shelf) => run({ ...usual, seed, last, shelf, account }));
  meter.stop();
  print([...report(outcome), '', ...costsOf(meter, outcome, last)]);
  return isKept(outcome);
};

const liveMany = async (seed: number, scale: number, last: string): Promise<boolean> => {
  const outcomes = await liveSideBySide({ seed, scale, last });
  const verdict = reportOfScales(outcomes);
  print([...report(outcomes.large), '', ...verdict.lines]);
  return verdict.isKept && isKept(outcomes.large) && isKept(outcomes.small);
};

const live = (): Promise<boolean> => {
  const [seed, scale] = [Number(values.seed), Number(values.scale)];
  const last = values.until ?? (scale > 1 ? untilAtScale : wholeTime.last);
  console.log(`seed ${seed}, scale ${scale}, ${wholeTime.first} to ${last}`);
  if (scale > 1) return liveMany(seed, scale, last);
  return values.store === 'cosmos' ? liveOnCosmos(seed, last) : liveOne(seed, last);
};

const began = performance.now();
process.exitCode = (await live()) ? 0 : 1;
console.log(`${((performance.now() - began) / 1_000).toFixed(0)} s`);
