// Lets Los be killed, cut off, filled up and talked nonsense to while people work with it (docs/endurance.md). Ends with 1 when
// something was lost, done twice or answered wrongly.
import { parseArgs } from 'node:util';
import { endureCosmos } from './cosmos.ts';
import { endureNonsense } from './fuzz.ts';
import { endureKills } from './kills.ts';
import { endureTroubles } from './troubles.ts';
import type { Run, Verdict } from './verdict.ts';

const parts: Readonly<Record<string, (run: Run) => Promise<Verdict>>> = {
  kills: endureKills,
  cosmos: endureCosmos,
  troubles: endureTroubles,
  fuzz: endureNonsense,
};

const mostShown = 20;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(parts).join(',') },
    size: { type: 'string', default: '1' },
  },
});

const run: Run = { seed: Number(values.seed), size: Number(values.size) };
console.log(`seed ${run.seed}, size ${run.size}`);
const broken: string[] = [];
for (const part of values.only.split(',')) {
  const began = performance.now();
  const endure = parts[part];
  if (!endure) throw new Error(`There is no part «${part}», only ${Object.keys(parts).join(', ')}.`);
  const verdict = await endure(run);
  console.log(`\n=== ${part}, ${((performance.now() - began) / 1_000).toFixed(0)} s\n`);
  for (const figure of verdict.figures) console.log(figure);
  broken.push(...verdict.broken.map((how) => `${part}: ${how}`));
}
console.log(broken.length === 0 ? '\nAll kept.' : `\n${broken.length} BROKEN:`);
for (const how of broken.slice(0, mostShown)) console.log(`  ${how}`);
process.exitCode = broken.length === 0 ? 0 : 1;
