import { setTimeout as delay } from 'node:timers/promises';
import { runLos } from '../../src/cli/los.ts';
import type { Overrides } from '../../src/los.ts';
import { keys } from '../../src/store/kinds.ts';
import { createPacer } from '../../src/teams/pacer.ts';
import { at8 as forTeams, makeTeam } from '../delivery/support.ts';
import { startLos, type TestLos } from '../support/los.ts';
import { at8, startTeam, stopAfterTest } from './support.ts';

/** `los remind --once` as the platform's job runs it, on the same store and the same Teams. */
const remindOnce = async (los: TestLos, overrides: Partial<Overrides> = {}) => {
  const printed: string[] = [];
  const status = await runLos(['remind', '--once', '--local'], {
    environment: { LOS_LOG_LEVEL: 'silent' },
    lines: () => [],
    print: (text) => printed.push(text),
    tell: (text) => printed.push(text),
    open: () => Promise.reject(new Error('the store is given')),
    now: los.clock.now,
    overrides: { store: { ...los.store, close: async () => undefined }, now: los.clock.now, ...overrides },
  });
  return { status, printed: printed.join('\n') };
};

const readyz = async ({ url }: TestLos): Promise<unknown> => (await fetch(`${url}/readyz`)).json();

test('sends what is due once, without a port of its own, and the bot knows of it', async () => {
  const { los, chat } = await startTeam();
  los.clock.set(at8('2026-11-10'));
  const { status, printed } = await remindOnce(los);
  expect(status).toBe(0);
  expect(printed).toMatch(/^Runden er ferdig: 1 sendt, 0 må vente, 0 ikke levert, 0 uvisst\.\n.*Feilet: 0\.$/);
  expect(chat.received().activities).toHaveLength(1);
  expect(await readyz(los)).toMatchObject({ lastSweep: at8('2026-11-10'), reminders: 'ok' });
  expect((await remindOnce(los)).printed).toContain('0 sendt');
  expect(chat.received().activities).toHaveLength(0);
});

test('ends with 1 when something could not be handled', async () => {
  const { los, team } = await startTeam();
  const stored = await los.store.read(keys.team(team.id));
  if (stored) await los.store.replace({ ...stored.document, schema: 99 }, stored.revision);
  los.clock.set(at8('2026-11-10'));
  const { status, printed } = await remindOnce(los);
  expect([status, printed]).toEqual([1, expect.stringMatching(/Feilet: [1-9]/)]);
});

test('ends with 1 when the sweep failed altogether', async () => {
  const { los } = await startTeam();
  const store = { ...los.store, close: async () => undefined, due: () => Promise.reject(new Error('no store')) };
  const { status, printed } = await remindOnce(los, { store });
  expect([status, printed]).toEqual([1, expect.stringContaining('no store')]);
});

test('gives back what it has not posted when the platform ends the job, and the next job posts it', async () => {
  const los = stopAfterTest(await startLos({ now: forTeams }));
  const made = { serviceUrl: los.teams.url, rooms: 2, responsible: 3 };
  await Promise.all([1, 2].map((team) => makeTeam(los.documents, team, made)));
  const pacer = createPacer({ now: () => 0, wait: (_, signal) => delay(3_600_000, undefined, { signal }) });
  let posts = 0;
  const heard: boolean[] = [];
  los.teams.onPost(() => {
    posts += 1;
    // A signal that nobody hears ends a process at once.
    if (posts === 5) heard.push(process.emit('SIGTERM'), process.emit('SIGTERM'));
  });
  expect(await remindOnce(los, { pacer })).toMatchObject({ printed: expect.stringContaining('5 sendt, 5 må vente') });
  expect(heard).toEqual([true, true]);
  expect(await remindOnce(los)).toMatchObject({ printed: expect.stringContaining('5 sendt, 0 må vente') });
  expect(new Set(los.teams.happenings.map(({ conversation }) => conversation)).size).toBe(10);
  expect(posts).toBe(10);
});

test('is not done without being asked for', async () => {
  const tell: string[] = [];
  const status = await runLos(['remind'], {
    environment: {},
    lines: () => [],
    print: () => undefined,
    tell: (text) => tell.push(text),
    open: () => Promise.reject(new Error('not needed')),
    now: () => '2026-11-23T08:00:00Z',
  });
  expect([status, tell]).toEqual([2, ['Skriv «remind --once».']]);
});
