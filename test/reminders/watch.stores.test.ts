import type { ReminderHealth } from '../../src/reminders/status.ts';
import { createWatch } from '../../src/reminders/watch.ts';

const health = (reminders: ReminderHealth['reminders']): ReminderHealth => ({ due: 0, late: 0, failed: 0, reminders });

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A watch that looks when the test says so, and what it told. */
const startWatch = async (first: ReminderHealth['reminders']) => {
  let state = first;
  let go = (): void => undefined;
  const told: string[] = [];
  const watch = createWatch({
    look: async () => health(state),
    isWell: (seen) => seen.reminders === 'ok',
    onTrouble: () => told.push('stalled'),
    onRecovered: () => told.push('recovered'),
    pause: () =>
      new Promise<void>((resolve) => {
        go = resolve;
      }),
  });
  const look = async (next: ReminderHealth['reminders']) => {
    state = next;
    go();
    await settle();
  };
  watch.start();
  await settle();
  const stop = async () => {
    const stopped = watch.stop();
    go();
    await stopped;
  };
  return { told, look, stop };
};

test('says nothing while all is well', async () => {
  const { told, look, stop } = await startWatch('ok');
  await look('ok');
  await stop();
  expect(told).toEqual([]);
});

test('tells of each standstill once, and when it is over', async () => {
  const { told, look, stop } = await startWatch('ok');
  for (const state of ['stalled', 'stalled', 'stalled', 'ok', 'ok', 'stalled', 'stalled'] as const) await look(state);
  await stop();
  expect(told).toEqual(['stalled', 'recovered', 'stalled']);
});

test('stops when it is told to', async () => {
  const { told, look, stop } = await startWatch('ok');
  await stop();
  await look('stalled');
  expect(told).toEqual([]);
});
