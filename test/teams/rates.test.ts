import { jest } from '@jest/globals';
import { startLos, type TestLos, type TestPerson, testPerson, testTenant } from '../support/los.ts';
import { startKeys } from '../support/tokens.ts';
import { edgeFeature } from './verbs.ts';

const appId = '33333333-3333-4333-8333-333333333333';
const otherTenant = '44444444-4444-4444-8444-444444444444';
const limits = {
  turnsPerPerson: 3,
  turnsPerTenant: 5,
  refusedPerAddress: 3,
  pages: { looks: 600, posts: 300 },
  proxies: 0,
};

// The SDK prints the keys when it rejects a token.
beforeAll(() => {
  jest.spyOn(console, 'error').mockReturnValue();
});

describe('what Teams hands on', () => {
  const [kari, ola, per] = ['Kari', 'Ola', 'Per'].map((name) => testPerson(name)) as [
    TestPerson,
    TestPerson,
    TestPerson,
  ];
  let los: TestLos;
  let keys: Awaited<ReturnType<typeof startKeys>>;
  beforeEach(async () => {
    keys = await startKeys(appId);
    const bot = { appId, tenant: testTenant, type: 'UserAssignedMsi', openIdMetadata: keys.url } as const;
    const config = { local: false, bot, tenants: new Set([testTenant, otherTenant]), limits };
    los = await startLos({ config, overrides: { features: [edgeFeature] } });
  });
  afterEach(async () => {
    await los.stop();
    await keys.stop();
  });

  const activity = (from: TestPerson, tenantId: string, change: object) => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    channelId: 'msteams',
    serviceUrl: los.teams.url,
    from: { id: from.userId, aadObjectId: from.objectId },
    recipient: { id: `28:${appId}` },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId },
    value: { action: { type: 'Action.Execute', data: { do: 'nowhere' } } },
    ...change,
  });
  const post = (from: TestPerson, tenantId = testTenant, change: object = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${keys.token(los.teams.url)}` };
    const body = JSON.stringify(activity(from, tenantId, change));
    return fetch(`${los.url}/api/messages`, { method: 'POST', headers, body });
  };
  const statuses = async (times: number, from: TestPerson, tenantId = testTenant, change: object = {}) => {
    const all: number[] = [];
    for (let time = 0; time < times; time += 1) all.push((await post(from, tenantId, change)).status);
    return all;
  };

  test('from one person who hammers away is put off, and nothing is run', async () => {
    expect(await statuses(3, kari)).toEqual([200, 200, 200]);
    los.counts.reset();
    const { status, headers } = await post(kari);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(los.counts).toMatchObject({ reads: 0, writes: 0 });
    expect(los.logs.at(-1)).toMatchObject({ msg: 'refused', status: 429, error: 'TooMany', code: 'person' });
  });

  test('does not suffer from what one person does', async () => {
    expect(await statuses(10, kari)).toEqual([200, 200, 200, 429, 429, 429, 429, 429, 429, 429]);
    expect(await statuses(2, ola)).toEqual([200, 200]);
  });

  test('from one tenant is put off, from another is not', async () => {
    await Promise.all([statuses(3, kari), statuses(2, ola)]);
    expect(await statuses(1, per)).toEqual([429]);
    expect(los.logs.at(-1)).toMatchObject({ code: 'tenant' });
    expect(await statuses(1, per, otherTenant)).toEqual([200]);
  });

  test('of people who came or went is always heard', async () => {
    await statuses(5, kari);
    const left = { type: 'conversationUpdate', membersRemoved: [{ id: ola.userId }] };
    expect(await statuses(3, kari, testTenant, left)).toEqual([200, 200, 200]);
  });

  test('keeps coming in though somebody else at the same address has no good token', async () => {
    const stranger = () => los.post(activity(kari, testTenant, {}), { authorization: 'Bearer a.b.c' });
    for (const expected of [401, 401, 401, 429, 429]) expect((await stranger()).status).toBe(expected);
    expect(los.logs.filter(({ msg }) => msg === 'limited')).toHaveLength(1);
    expect(await statuses(1, kari)).toEqual([200]);
  });
});
