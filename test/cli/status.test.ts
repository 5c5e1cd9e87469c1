import { openDocuments } from '../../src/los.ts';
import { createStatusNotes } from '../../src/reminders/status.ts';
import type { SweepReport } from '../../src/reminders/sweep.ts';
import { startTerminal, type TestTerminal } from './support.ts';

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(() => terminal.stop());

/** A sweep as it is noted, with what it could not do. */
const noteSweep = async (at: string, troubled = false): Promise<void> => {
  const store = terminal.store();
  const means = { documents: openDocuments(store), store, now: () => at, newId: () => at, everyMs: 30_000 };
  const report: SweepReport = { at, owners: 2, sent: 3, waiting: 0, gone: 0, unknown: 0, failed: troubled ? 1 : 0 };
  await createStatusNotes(means).around(async ({ failures }) => {
    if (troubled) failures.push({ document: 'team:one/team', problem: 'RevisionConflict' });
    return report;
  });
  await store.close();
};

test('tells that all is well, and ends with 0', async () => {
  await noteSweep('2026-11-23T07:59:42.000Z');
  const { status, printed } = await terminal.los(['status']);
  expect(status).toBe(0);
  expect(printed).toMatch(/^Lager: +sqlite:.*los\.db, svarer\nPåminnelser: +i rute\n/);
  expect(printed).toContain('23.11.2026, 08:59:42 (for 18 sekunder siden)');
  expect(printed).toMatch(/Venter nå: +0\nFeilet: +0 i siste runde/);
  expect(printed).toContain('3 sendt, 0 ikke levert, 0 uvisst');
});

test.each([
  ['2026-11-23T07:59:59.000Z', '1 sekund'],
  ['2026-11-23T08:00:00.000Z', '0 sekunder'],
  ['2026-11-23T07:58:01.000Z', '119 sekunder'],
  ['2026-11-23T07:58:00.000Z', '2 minutter'],
  ['2026-11-23T06:00:00.000Z', '2 timer'],
  ['2026-11-20T08:00:00.000Z', '3 dager'],
])('tells of a sweep at %s that it was %s ago', async (at, ago) => {
  await noteSweep(at);
  expect((await terminal.los(['status'])).printed).toContain(`(for ${ago} siden)`);
});

test('tells what is due, late and failed, and why; for machines as well', async () => {
  const store = terminal.store();
  for (const dueAt of ['2026-11-23T07:59:50.000Z', '2026-11-23T07:00:00.000Z', '2026-11-23T09:00:00.000Z']) {
    await store.create({ pk: dueAt, id: 'inbox', type: 'inbox', schema: 1, dueAt });
  }
  await store.close();
  await noteSweep('2026-11-23T07:59:42.000Z', true);
  const { printed } = await terminal.los(['status']);
  expect(printed).toMatch(/Venter nå: +2, av dem 1 for sent ute/);
  expect(printed).toMatch(/Feilet: +1 i siste runde\n +team:one\/team: RevisionConflict/);
  const { status, printed: json } = await terminal.los(['status', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(json)).toMatchObject({
    reachable: true,
    reminders: 'ok',
    lastSweep: '2026-11-23T07:59:42.000Z',
    due: 2,
    late: 1,
    failed: 1,
    failures: [{ document: 'team:one/team', problem: 'RevisionConflict' }],
    day: { date: '2026-11-23', sent: 3 },
  });
});

test('tells that reminders stand still, and ends with 1', async () => {
  await noteSweep('2026-11-23T07:58:59.000Z');
  const { status, printed } = await terminal.los(['status']);
  expect([status, printed]).toEqual([1, expect.stringMatching(/Påminnelser: +STÅR STILLE/)]);
  terminal.environment['LOS_REMINDERS'] = 'scheduled';
  expect((await terminal.los(['status'])).status).toBe(0);
});

test('tells that there never was a sweep', async () => {
  await terminal.store().close();
  const { status, printed } = await terminal.los(['status']);
  expect([status, printed]).toEqual([1, expect.stringMatching(/STÅR STILLE\nSiste runde: +ingen ennå/)]);
});

test('tells that the store does not answer, makes none, and ends with 1', async () => {
  const { status, printed } = await terminal.los(['status']);
  expect([status, printed]).toEqual([1, expect.stringMatching(/SVARER IKKE\nÅrsak: +filen finnes ikke/)]);
  const { printed: json } = await terminal.los(['status', '--json']);
  expect(JSON.parse(json)).toMatchObject({ reachable: false, problem: 'filen finnes ikke' });
});
