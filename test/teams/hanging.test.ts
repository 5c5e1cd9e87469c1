import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Secret } from '../../src/config.ts';
import type { Overrides } from '../../src/los.ts';
import { keys as keysOf, kinds } from '../../src/store/kinds.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { at8, startTeam, sweepAt } from '../reminders/support.ts';
import { type StartOptions, startLos, type TestLos, testPerson, testTenant } from '../support/los.ts';
import { type Service, startService } from '../support/service.ts';
import { granted, published, startKeys } from '../support/tokens.ts';

const kari = testPerson('Kari Nordmann');
const day = '2026-11-10';

let appId: string;
let keys: Awaited<ReturnType<typeof startKeys>>;
/** The machine's own service for tokens; until it is told to, it answers nothing. */
let identity: Service;
let cleaning: (() => Promise<unknown>)[];

// The SDK looks for it once in the life of a process.
beforeAll(async () => {
  identity = await startService();
  process.env['IDENTITY_ENDPOINT'] = `${identity.url}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'a-header-of-the-platform';
});
afterAll(() => identity.stop());

beforeEach(async () => {
  // Tokens are kept by the id of the bot, whoever asks.
  appId = randomUUID();
  keys = await startKeys(appId);
  identity.answer(() => undefined);
  identity.asked.splice(0);
  cleaning = [keys.stop];
});
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean();
  delete process.env['AZURE_AUTHORITY_HOST'];
});

/** Los as a bot with a managed identity, that waits for nobody for long. */
const startBot = async (
  overrides: Partial<Overrides> = {},
  { config, ...options }: StartOptions = {},
): Promise<TestLos> => {
  const bot = { appId, tenant: testTenant, type: 'UserAssignedMsi', openIdMetadata: keys.url } as const;
  const los = await startLos({
    now: at8(day),
    ...options,
    config: { local: false, bot, tenants: new Set([testTenant]), ...config },
    overrides: { ...overrides, patience: { identity: 1_500, ...overrides.patience } },
  });
  cleaning.push(() => los.stop().catch(() => undefined));
  return los;
};

const tokenFor = (los: TestLos) => ({ authorization: `Bearer ${keys.token(los.teams.url)}` });

const say = (los: TestLos, id: string) =>
  los.post(
    {
      type: 'message',
      id,
      text: 'hjelp',
      channelId: 'msteams',
      serviceUrl: los.teams.url,
      from: { id: kari.userId, name: kari.name, aadObjectId: kari.objectId },
      recipient: { id: `28:${appId}`, name: 'Los' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: testTenant },
    },
    tokenFor(los),
  );

const giveTokens = () => identity.answer(granted);

describe('while nobody answers who is asked for a token to show to Teams', () => {
  test('a turn ends, Teams is told that the answer did not arrive, and one who asks later is answered', async () => {
    const los = await startBot();
    expect((await say(los, 'in1')).status).toBe(502);
    expect(identity.asked).not.toEqual([]);
    expect(los.teams.requests).toEqual([]);
    const undelivered = expect.objectContaining({ error: 'NoToken' });
    expect(los.logs).toContainEqual(expect.objectContaining({ msg: 'turn', undelivered }));
    giveTokens();
    expect((await say(los, 'in2')).status).toBe(200);
    expect(los.teams.requests).toEqual(['POST /v3/conversations/a%3A1/activities/in2']);
    expect(los.teams.authorizations).toEqual(['Bearer a-token-for-teams']);
  });

  test('reminders wait, sweeps go on, and each is sent once afterwards', async () => {
    const { los: local, team, chat } = await startTeam();
    const bot = await startBot({ store: { ...local.store, close: async () => undefined } });
    const items = async () =>
      (await bot.documents.read(kinds.inbox, keysOf.inbox(`room:${team.rooms[0]}`, day)))?.body.items;
    expect(await sweepAt(bot, at8(day))).toMatchObject({ sent: 0, unknown: 0, waiting: 1, failed: 0 });
    expect(await sweepAt(bot, `${day}T07:05:00Z`)).toMatchObject({ sent: 0, unknown: 0, waiting: 1, failed: 0 });
    expect(await items()).toEqual([expect.not.objectContaining({ outcome: expect.anything() })]);
    giveTokens();
    expect(await sweepAt(bot, `${day}T07:10:00Z`)).toMatchObject({ sent: 1, waiting: 0 });
    expect(await sweepAt(bot, `${day}T07:15:00Z`)).toMatchObject({ sent: 0, waiting: 0 });
    expect(await items()).toEqual([expect.objectContaining({ outcome: expect.objectContaining({ result: 'sent' }) })]);
    expect(chat.received().activities).toHaveLength(1);
  });

  test('that goes for a secret, too, when not even the connection comes about', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    cleaning.push(async () => silent.close());
    process.env['AZURE_AUTHORITY_HOST'] = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const password = new Secret('the-password-of-the-bot');
    const bot = { appId, tenant: testTenant, type: 'SingleTenant', password, openIdMetadata: keys.url } as const;
    const los = await startBot({}, { config: { bot } });
    expect((await say(los, 'in1')).status).toBe(502);
    expect(los.teams.requests).toEqual([]);
  });

  test('Los can be stopped: it says that something would not end, and its store is closed all the same', async () => {
    const store = openSqlite(':memory:');
    const los = await startBot({ store, patience: { identity: 600_000, turn: 600_000, stop: 20 } });
    const asked = identity.nextRequest();
    const said = say(los, 'in1').catch(() => 'cut off');
    await asked;
    for (const stop of [los.halt(), los.halt()]) await expect(stop).rejects.toMatchObject({ name: 'Late' });
    await expect(store.read(keysOf.person(kari.person))).rejects.toThrow();
    await expect(fetch(`${los.url}/healthz`)).rejects.toThrow();
    identity.answer(() => ({}));
    identity.hangUp();
    await said;
  });

  test('whoever calls is answered before Teams gives up, and the turn ends by itself', async () => {
    const los = await startBot({ patience: { identity: 600_000, turn: 20 } });
    expect((await say(los, 'in1')).status).toBe(503);
    expect(los.logs).toContainEqual(expect.objectContaining({ msg: 'late', status: 503 }));
    identity.hangUp();
    await los.halt();
    expect(los.logs).toContainEqual(expect.objectContaining({ msg: 'turn', verb: 'help.show' }));
  });
});

describe('while nobody answers who is asked for the keys that Teams signs with', () => {
  test.each([
    ['where they are', (path: string) => path === '/openid'],
    ['what they are', (path: string) => path === '/keys'],
  ])('or says %s, who is calling cannot be told, and it can later', async (_, isSilent) => {
    const service = await startService();
    cleaning.push(service.stop);
    const openIdMetadata = `${service.url}/openid`;
    const bot = { appId, tenant: testTenant, type: 'UserAssignedMsi', openIdMetadata } as const;
    const los = await startBot({}, { config: { bot } });
    giveTokens();
    const answers = ({ url = '' }: { url?: string }) => (isSilent(url) ? undefined : published(url, service.url));
    service.answer(answers);
    const statuses = await Promise.all(['in1', 'in2', 'in3'].map(async (id) => (await say(los, id)).status));
    expect(statuses).toEqual([503, 503, 503]);
    // Once for all who wait for them.
    expect(service.asked.filter((request) => request === 'GET /openid')).toHaveLength(1);
    expect(los.logs).toContainEqual(expect.objectContaining({ msg: 'refused', status: 503, error: 'TimeoutError' }));
    service.answer(({ url = '' }) => published(url, service.url));
    expect((await say(los, 'in4')).status).toBe(200);
  });
});

describe('whether Los is ready', () => {
  /** A bot that looks for a token and the keys when the test says so. */
  const startWatched = async (config: StartOptions['config'] = {}) => {
    let look = (): void => undefined;
    const pauses = (stopped: AbortSignal) =>
      new Promise<void>((resolve) => {
        look = resolve;
        stopped.addEventListener('abort', () => resolve());
      });
    let second = 0;
    const los = await startBot(
      { pause: pauses },
      { config: { reminders: { by: 'scheduled', everyMs: 300_000 }, ...config } },
    );
    los.remind();
    const readyz = async () => {
      // One answer holds for a second.
      second += 1;
      los.clock.set(new Date(Date.parse(at8(day)) + second * 1_000).toISOString());
      const response = await fetch(`${los.url}/readyz`);
      const { status, teams } = (await response.json()) as { status: string; teams: string };
      return [response.status, status, teams];
    };
    /** Waits for what is said in the log of the next look. */
    const logged = async (msg: string) => {
      while (!los.logs.some((line) => line['msg'] === msg)) {
        look();
        await nextTurn();
      }
    };
    return { los, readyz, logged };
  };
  const refuseTokens = () => identity.answer(() => ({ error: 'invalid_client' }));

  test('it never was with credentials that are none, and is when they are right; then an outage changes nothing', async () => {
    refuseTokens();
    const { los, readyz, logged } = await startWatched();
    expect((await readyz()).slice(0, 1)).toEqual([503]);
    await logged('teams unreachable');
    expect(await readyz()).toEqual([503, 'NoToken', 'unreachable']);
    giveTokens();
    await logged('teams reachable again');
    expect(await readyz()).toEqual([200, 'ready', 'ok']);
    los.logs.length = 0;
    await keys.stop();
    cleaning.shift();
    await logged('teams unreachable');
    expect(await readyz()).toEqual([200, 'ready', 'unreachable']);
    expect(los.logs).toContainEqual(expect.objectContaining({ msg: 'teams unreachable', error: 'NoKeys', level: 50 }));
  });

  test('it is not while the keys are out of reach', async () => {
    giveTokens();
    const bot = { appId, tenant: testTenant, type: 'UserAssignedMsi', openIdMetadata: 'http://127.0.0.1:1/' } as const;
    const { readyz, logged } = await startWatched({ bot });
    await logged('teams unreachable');
    expect(await readyz()).toEqual([503, 'NoKeys', 'unreachable']);
  });
});
