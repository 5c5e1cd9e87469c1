import { once } from 'node:events';
import { usualPatience } from '../../src/patience.ts';
import { createLoop } from '../../src/reminders/loop.ts';
import type { SweepReport } from '../../src/reminders/sweep.ts';

const report = (at: string): SweepReport => ({ at, owners: 0, sent: 0, waiting: 0, gone: 0, unknown: 0, failed: 0 });

/** A loop whose pauses and sweeps end when the test says so. */
const steps = () => {
  const waiting: (() => void)[] = [];
  const step = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  return { step, go: () => waiting.shift()?.(), waiting };
};

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('sweeps at once and after every pause, and knows its last sweep', async () => {
  const pauses = steps();
  let count = 0;
  const loop = createLoop({
    sweep: async () => report(String(++count)),
    onFailure: () => undefined,
    onSweep: () => undefined,
    patience: usualPatience,
    pause: () => pauses.step(),
  });
  expect(loop.last()).toBeUndefined();
  loop.start();
  await settle();
  expect(loop.last()?.at).toBe('1');
  pauses.go();
  await settle();
  expect(loop.last()?.at).toBe('2');
  const stopped = loop.stop();
  pauses.go();
  await stopped;
  expect(count).toBe(2);
});

test('one sweep at a time: a sweep that is asked for waits for the one under way', async () => {
  const sweeps = steps();
  let running = 0;
  let most = 0;
  const loop = createLoop({
    sweep: async () => {
      most = Math.max(most, ++running);
      await sweeps.step();
      running -= 1;
      return report('');
    },
    onFailure: () => undefined,
    onSweep: () => undefined,
    patience: usualPatience,
  });
  const both = [loop.sweep(), loop.sweep()];
  await settle();
  expect(sweeps.waiting).toHaveLength(1);
  sweeps.go();
  await settle();
  sweeps.go();
  await Promise.all(both);
  expect(most).toBe(1);
});

test('goes on after a sweep that failed, and tells', async () => {
  const pauses = steps();
  const failures: unknown[] = [];
  let count = 0;
  const loop = createLoop({
    sweep: async () => {
      if (++count === 1) throw new Error('no store');
      return report('second');
    },
    onFailure: (error) => failures.push(error),
    onSweep: () => undefined,
    patience: usualPatience,
    pause: () => pauses.step(),
  });
  loop.start();
  await settle();
  expect(failures).toHaveLength(1);
  pauses.go();
  await settle();
  expect(loop.last()?.at).toBe('second');
  const stopped = loop.stop();
  pauses.go();
  await stopped;
});

test('stopping waits for the sweep under way, and starts no other', async () => {
  const sweeps = steps();
  let ended = 0;
  const loop = createLoop({
    sweep: async () => {
      await sweeps.step();
      ended += 1;
      return report('');
    },
    onFailure: () => undefined,
    onSweep: () => undefined,
    patience: usualPatience,
  });
  loop.start();
  await settle();
  const stopped = loop.stop();
  sweeps.go();
  await stopped;
  expect(ended).toBe(1);
});

test('a sweep that takes too long is told to begin nothing more; what it has begun is waited for', async () => {
  const loop = createLoop({
    sweep: async (stopped) => {
      await once(stopped, 'abort');
      return report('cut short');
    },
    onFailure: () => undefined,
    onSweep: () => undefined,
    patience: { sweep: 1, sweepEnding: 60_000 },
  });
  expect((await loop.sweep()).at).toBe('cut short');
});

test('a sweep that never ends is given up, told of, and does not keep the next one waiting', async () => {
  const second = Promise.withResolvers<SweepReport>();
  const failures: unknown[] = [];
  let count = 0;
  const loop = createLoop({
    sweep: () => (++count === 1 ? new Promise(() => undefined) : Promise.resolve(report('second'))),
    onFailure: (error) => failures.push(error),
    onSweep: second.resolve,
    pause: async () => undefined,
    patience: { sweep: 1, sweepEnding: 1 },
  });
  loop.start();
  expect((await second.promise).at).toBe('second');
  expect(failures).toEqual([expect.objectContaining({ name: 'Late' })]);
  await loop.stop();
});
