// Measures Los: side by side with bare bots, and what grows with what is stored or is waited for (docs/speed.md). Ends with 1
// where what is aimed at is missed, or cannot be told.
import { measureBots, profileBot } from './bots/bots.ts';
import { measureCharts } from './charts.ts';
import { measureCosts } from './costs/costs.ts';
import type { Finding } from './finding.ts';
import { type Options, type Part, readOptions, usage } from './options.ts';
import { measureOverview } from './overview.ts';
import { measureSweeps } from './sweeps.ts';

const measures: Readonly<Record<Part, (options: Options) => Promise<readonly Finding[]>>> = {
  bots: measureBots,
  sweeps: measureSweeps,
  charts: measureCharts,
  overview: measureOverview,
  costs: measureCosts,
};

const measure = async (options: Options): Promise<void> => {
  const findings: Finding[] = [];
  for (const part of options.only) {
    console.log(`\n=== ${part}\n`);
    findings.push(...(await measures[part](options)));
  }
  console.log();
  for (const { what, isKept } of findings) console.log(`${verdictOf(isKept)}: ${what}.`);
  process.exitCode = findings.every(({ isKept }) => isKept) ? 0 : 1;
};

const verdictOf = (isKept: Finding['isKept']): string => {
  if (isKept === undefined) return 'NOT KNOWN';
  return isKept ? 'Kept' : 'BROKEN';
};

const understood = (): Options | undefined => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
};

/** Everything waits for a bounded time; should that be forgotten once, the bench ends all the same, and what it has started. */
const longestMs = 2 * 3_600_000;
setTimeout(() => {
  console.error('It takes too long.');
  process.exit(1);
}, longestMs).unref();

const options = understood();
if (!options) process.exitCode = 1;
else if (options.profile) await profileBot(options.profile.bot, options.profile.kind, options.seconds);
else await measure(options);
