// Lets the real case happen (DOMAIN §2) on a virtual clock: five networks, 61 teams, from June 2014 to January 2016, with the
// real Los. Ends with 1 when Los has broken a promise.
import { parseArgs } from 'node:util';
import { sqliteShelf } from './instances.ts';
import { wholeTime } from './plan.ts';
import { report } from './report.ts';
import { run } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    until: { type: 'string' },
  },
});

const began = performance.now();
const shelf = await sqliteShelf();
try {
  const [seed, scale, last] = [Number(values.seed), Number(values.scale), values.until ?? wholeTime.last];
  console.log(`seed ${seed}, scale ${scale}, ${wholeTime.first} to ${last}`);
  const outcome = await run({ seed, scale, last, shelf });
  for (const line of report(outcome)) console.log(line);
  console.log(`${((performance.now() - began) / 1_000).toFixed(0)} s`);
  process.exitCode = outcome.broken.size === 0 ? 0 : 1;
} finally {
  await shelf.remove();
}
