import { runLos } from '../../src/cli/los.ts';
import type { Overrides } from '../../src/main.ts';
import { keys } from '../../src/store/kinds.ts';
import type { TestLos } from '../support/los.ts';
import { at8, startTeam } from './support.ts';

/** `los remind --once` as the platform's job runs it, on the same store and the same Teams. */
const remindOnce = async (los: TestLos, overrides: Partial<Overrides> = {}) => {
  const printed: string[] = [];
  const status = await runLos(['remind', '--once', '--local'], {
    environment: { LOS_LOG_LEVEL: 'silent' },
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

test('is not done without being asked for', async () => {
  const tell: string[] = [];
  const status = await runLos(['remind'], {
    environment: {},
    print: () => undefined,
    tell: (text) => tell.push(text),
    open: () => Promise.reject(new Error('not needed')),
    now: () => '2026-11-23T08:00:00Z',
  });
  expect([status, tell]).toEqual([1, ['Skriv «remind --once».']]);
});
