import type { CalendarDate } from '../../src/model/identity.ts';
import type { Instances } from './instances.ts';
import { chanceOf } from './plan.ts';

/** What happens to the instances around a sweep. */
export type Interruption = 'restart' | 'stopInSweep' | 'second' | 'alone' | undefined;

/** Now and then an instance is stopped and started again, also while it posts, and at times there are two. */
export const interruptionAt = (seed: number, date: CalendarDate, minute: number): Interruption => {
  if (minute !== 480) return undefined;
  const chance = chanceOf(seed, date, 'instances');
  if (chance.happens(0.04)) return 'stopInSweep';
  if (chance.happens(0.04)) return 'restart';
  if (chance.happens(0.04)) return 'second';
  return chance.happens(0.06) ? 'alone' : undefined;
};

interface Posting {
  onPost(tell: (conversation: string) => void): void;
}

/** After so many messages an instance is stopped in its sweep. */
const postsBeforeStop = 5;

export const sweepOnce = async (instances: Instances, teams: Posting, interruption: Interruption) => {
  if (interruption !== 'stopInSweep') return instances.sweep();
  const some = new Promise<void>((resolve) => {
    let posts = 0;
    teams.onPost(() => ++posts === postsBeforeStop && resolve());
  });
  const cut = instances.sweep();
  await Promise.race([some, cut]);
  await instances.stopOldest();
  const reports = await cut;
  await instances.start();
  return [...reports, ...(await instances.sweep())];
};

export const changeInstances = async (instances: Instances, interruption: Interruption): Promise<void> => {
  if (interruption === 'restart') {
    await instances.stopOldest();
    await instances.start();
  }
  if (interruption === 'second' && instances.count() < 2) await instances.start();
  if (interruption === 'alone' && instances.count() > 1) await instances.stopOldest();
};
