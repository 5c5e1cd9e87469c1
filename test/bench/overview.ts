import { oneLargeNetwork, realCase, writeRealCase } from '../../src/demo/real-case.ts';
import { startLos, testPerson } from '../support/los.ts';
import { figure, median } from './figures.ts';
import type { Finding } from './finding.ts';
import { type } from './typing.ts';

/** How long an overview of thirty teams may take, in milliseconds. */
const allowed = 300;
const rounds = 11;

/** A whole turn in which a facilitator sees thirty teams with fifteen months of work. */
export const measureOverview = async (): Promise<Finding[]> => {
  const facilitator = testPerson('Anne Berg');
  const los = await startLos({ now: '2015-11-03T09:00:00Z', store: 'sqlite' });
  await writeRealCase(los.documents, realCase({ seed: 1, networks: oneLargeNetwork, facilitator }));
  const times: number[] = [];
  // The first makes the rows.
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    await type(los, facilitator, 'hvem trenger oss');
    times.push(performance.now() - started);
  }
  await los.stop();
  const [first = 0, ...others] = times;
  const ms = median(others);
  console.log(`Overview of 30 teams: ${figure(ms)} ms, slowest ${figure(Math.max(...others))}, first ${figure(first)}`);
  return [{ what: `an overview of thirty teams takes ${figure(ms)} ms, at most ${allowed}`, isKept: ms <= allowed }];
};
