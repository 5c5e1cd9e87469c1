import { spawn } from 'node:child_process';
import { watch } from './support/npm.ts';

/** A process that goes on until it is told to stop, and then does as it is told. */
const start = (stop: string, withinMs?: number) => {
  const program = `
    import { once } from 'node:events';
    import { stopWhenTold } from '${import.meta.resolve('../src/stop.ts')}';
    const work = setInterval(() => {}, 1000);
    const stop = async () => { console.log('stopping'); ${stop} };
    stopWhenTold(stop, (error) => console.log(error.name), ${withinMs});
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' });
  return { child, running: watch(child) };
};

test('a process that is told to stop again and again while it stops, stops once and in peace', async () => {
  const { child, running } = start(
    "process.stdin.resume(); await once(process.stdin, 'end'); clearInterval(work); console.log('stopped');",
  );
  await running.prints(/ready/);
  child.kill('SIGINT');
  await running.prints(/stopping/);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGTERM'] as const) child.kill(signal);
  child.stdin.end();
  expect(await running.ended()).toBe(0);
  expect(running.output()).toBe('ready\nstopping\nstopped\n');
});

test('a process that cannot stop says why, and ends with 1', async () => {
  const { running } = start("clearInterval(work); throw new RangeError('no way');");
  await running.prints(/ready/);
  expect(await running.stop('SIGTERM')).toBe(1);
  expect(running.output()).toBe('ready\nstopping\nRangeError\n');
});

test('a process that never gets done with stopping is ended, with 1', async () => {
  const { running } = start('await new Promise(() => {});', 1);
  await running.prints(/ready/);
  expect(await running.stop('SIGTERM')).toBe(1);
  expect(running.output()).toBe('ready\nstopping\nTimeoutError\n');
});
