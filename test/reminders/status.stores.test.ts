import { openDocuments } from '../../src/los.ts';
import { createHealth } from '../../src/reminders/status.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Key } from '../../src/store/port.ts';
import { startLos } from '../support/los.ts';
import { anotherProcess, at8, startTeam, stopAfterTest, sweepAt } from './support.ts';

const readyz = async ({ url }: { readonly url: string }) => {
  const response = await fetch(`${url}/readyz`);
  return { http: response.status, ...((await response.json()) as Record<string, unknown>) };
};

describe('the watch over reminders', () => {
  test('hears of a sweep in every process, and of none for two intervals', async () => {
    const { los } = await startTeam();
    expect(await readyz(los)).toEqual({
      http: 200,
      status: 'ready',
      version: '0.0.0-test',
      due: 0,
      late: 0,
      failed: 0,
      reminders: 'ok',
    });
    const other = await anotherProcess(los);
    await sweepAt(other, '2026-11-02T08:00:30Z');
    los.clock.set('2026-11-02T08:01:30Z');
    const swept = { lastSweep: '2026-11-02T08:00:30Z', reminders: 'ok' };
    expect(await readyz(los)).toMatchObject(swept);
    los.clock.set('2026-11-02T08:01:31Z');
    expect(await readyz(los)).toMatchObject({ http: 503, status: 'stalled', ...swept, reminders: 'stalled' });
    await sweepAt(los, '2026-11-02T08:02:00Z');
    expect(await readyz(los)).toMatchObject({ http: 200, lastSweep: '2026-11-02T08:02:00Z', reminders: 'ok' });
  });

  test('hears of one that never came, which is no fault of the program that answers where a job sends them', async () => {
    const { los } = await startTeam({ config: { reminders: { by: 'scheduled', everyMs: 30_000 } } });
    los.clock.set('2026-11-02T08:01:01Z');
    expect(await readyz(los)).toMatchObject({ http: 200, status: 'ready', reminders: 'stalled' });
  });

  test('while the store cannot be read, goes by what was last known', async () => {
    const { los } = await startTeam();
    await sweepAt(los, '2026-11-02T08:00:30Z');
    let isGone = false;
    const gone = {
      ...los.store,
      read: (key: Key) => (isGone ? Promise.reject(new Error('gone')) : los.store.read(key)),
    };
    const health = createHealth({ documents: openDocuments(gone), now: los.clock.now, everyMs: 30_000 });
    const known = await health();
    isGone = true;
    expect(await health()).toEqual(known);
    los.clock.set('2026-11-02T08:02:00Z');
    expect(await health()).toEqual({ ...known, reminders: 'stalled' });
  });

  test('hears what is due and late, and what could not be handled and why', async () => {
    const { los, team } = await startTeam();
    // The week's list for the facilitators, which reads the team as well.
    await sweepAt(los, at8('2026-11-09'));
    const stored = await los.store.read(keys.team(team.id));
    if (!stored) throw new Error('no team');
    const spoilt = { ...stored.document, dueAt: '2026-11-10T07:00:00.000Z', schema: 99 };
    await los.store.replace(spoilt, stored.revision);
    await sweepAt(los, at8('2026-11-10'));
    expect(await readyz(los)).toMatchObject({ due: 1, late: 0, failed: 1, reminders: 'ok' });
    await sweepAt(los, '2026-11-10T07:05:00Z');
    expect(await readyz(los)).toMatchObject({ due: 1, late: 1, failed: 1 });
    const status = (await los.documents.read(kinds.sweepStatus, keys.sweepStatus()))?.body;
    expect(status?.failures).toEqual([{ document: `team:${team.id}/team`, problem: 'NewerDocument' }]);
  });
});

/** Lets everything that can go on go on, also what goes over the wire. */
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
};

test('a process that only watches logs one line when a standstill begins, and one when it is over', async () => {
  let looks = 0;
  let lookAgain = (): void => undefined;
  const pause = (stopped: AbortSignal) =>
    new Promise<void>((resolve) => {
      looks += 1;
      lookAgain = resolve;
      stopped.addEventListener('abort', () => resolve());
    });
  const config = { reminders: { by: 'scheduled', everyMs: 300_000 } } as const;
  const los = stopAfterTest(await startLos({ now: '2026-11-02T08:00:00Z', config, overrides: { pause } }));
  const lookAt = async (instant: string): Promise<void> => {
    los.clock.set(instant);
    const before = looks;
    lookAgain();
    await until(() => looks > before);
  };
  const told = () => los.logs.flatMap(({ msg, level }) => (String(msg).startsWith('reminders') ? [[msg, level]] : []));
  los.remind();
  await until(() => looks === 1);
  for (const time of ['08:05', '08:10']) await lookAt(`2026-11-02T${time}:00Z`);
  expect(told()).toEqual([]);
  for (const time of ['08:11', '08:13', '09:00']) await lookAt(`2026-11-02T${time}:00Z`);
  expect(told()).toEqual([['reminders stalled', 50]]);
  await sweepAt(los, '2026-11-02T09:01:00Z');
  await lookAt('2026-11-02T09:02:00Z');
  expect(told()).toEqual([
    ['reminders stalled', 50],
    ['reminders again', 30],
  ]);
});
