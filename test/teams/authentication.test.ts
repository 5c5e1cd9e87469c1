import { jest } from '@jest/globals';
import { Secret } from '../../src/config.ts';
import { keys as keysOf, kinds } from '../../src/store/kinds.ts';
import { startLos, type TestLos, testPerson, testTenant } from '../support/los.ts';
import { encode, type Forged, now, startKeys } from '../support/tokens.ts';
import { edgeFeature } from './verbs.ts';

const appId = '33333333-3333-4333-8333-333333333333';
const otherTenant = '44444444-4444-4444-8444-444444444444';
const password = 'the-password-of-the-bot';

// The SDK prints every token it rejects; that is its habit, not ours, and a failing test says enough by itself.
beforeAll(() => {
  jest.spyOn(console, 'error').mockReturnValue();
});

describe('a request that claims to come from Teams', () => {
  const kari = testPerson('Kari Nordmann');
  let los: TestLos;
  let keys: Awaited<ReturnType<typeof startKeys>>;
  beforeAll(async () => {
    keys = await startKeys(appId);
    const bot = { appId, tenant: testTenant, type: 'SingleTenant', password: new Secret(password) } as const;
    const config = { local: false, bot: { ...bot, openIdMetadata: keys.url }, tenants: new Set([testTenant]) };
    los = await startLos({ config, overrides: { features: [edgeFeature] } });
  });
  afterAll(async () => {
    await los.stop();
    await keys.stop();
  });

  const token = (forged?: Forged): string => keys.token(los.teams.url, forged);
  const bearer = (forged?: Forged) => ({ authorization: `Bearer ${token(forged)}` });

  /** An invoke needs no post back to Teams, for which the bot would need a token of its own. */
  const invoke = (change: object = {}, conversation: object = {}, data: object = { do: 'nowhere' }) => ({
    type: 'invoke',
    id: '1',
    name: 'adaptiveCard/action',
    channelId: 'msteams',
    serviceUrl: los.teams.url,
    from: { id: kari.userId, name: kari.name, aadObjectId: kari.objectId },
    recipient: { id: `28:${appId}`, name: 'Los' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: testTenant, ...conversation },
    value: { action: { type: 'Action.Execute', data } },
    ...change,
  });

  test('and does is answered', async () => {
    const { status, body } = await los.post(invoke(), bearer());
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, value: expect.stringMatching(/Denne knappen/) });
  });

  test('may show the same token for many activities', async () => {
    const headers = bearer();
    const posts = Array.from({ length: 20 }, (_, at) => los.post(invoke({ id: `many ${at}` }), headers));
    expect((await Promise.all(posts)).map(({ status }) => status)).toEqual(posts.map(() => 200));
  });

  test('may show a token again only for what it was good for', async () => {
    const headers = bearer();
    expect((await los.post(invoke({ id: 'good' }), headers)).status).toBe(200);
    await isTurnedAway(invoke({ id: 'elsewhere', serviceUrl: 'https://elsewhere.example/' }), headers, 401);
    await isTurnedAway(invoke({ id: 'other channel', channelId: 'webchat' }), headers, 401);
    await isTurnedAway(invoke(), { authorization: headers.authorization.replace(/\.[^.]*\./, changedClaims) }, 401);
    expect((await los.post(invoke({ id: 'good again' }), headers)).status).toBe(200);
  });

  test('and is delivered again has no second effect', async () => {
    const count = () => los.post(invoke({ id: 'counted' }, {}, { do: 'edge.count' }), bearer());
    const answers = [await count(), await count()];
    for (const { body } of answers) expect(JSON.stringify(body)).toContain('Talt til 1');
    expect((await los.documents.read(kinds.person, keysOf.person(kari.person)))?.body.currentTeam).toBe('+');
  });

  /** Sends what must not get in; nothing may have run, and one line tells of it. */
  const isTurnedAway = async (activity: object, headers: Record<string, string>, status: number) => {
    los.counts.reset();
    const [lines, requests] = [los.logs.length, los.teams.requests.length];
    expect((await los.post(activity, headers)).status).toBe(status);
    expect(los.counts).toMatchObject({ reads: 0, writes: 0, queries: 0 });
    expect(los.teams.requests).toHaveLength(requests);
    expect(los.logs.slice(lines)).toEqual([expect.objectContaining({ msg: 'refused', status })]);
    const line = JSON.stringify(los.logs.at(-1));
    for (const secret of ['eyJ', kari.name, kari.objectId, password]) expect(line).not.toContain(secret);
  };

  test.each<[string, () => Record<string, string>]>([
    ['shows no token', () => ({})],
    ['shows no bearer token', () => ({ authorization: `Basic ${token()}` })],
    ['shows nonsense', () => ({ authorization: 'Bearer a.b.c' })],
    ['is signed with another key', () => bearer({ key: 'strange' })],
    ['is signed with the public key as a secret', () => bearer({ symmetric: true, header: { alg: 'HS256' } })],
    ['has been changed since', () => ({ authorization: `Bearer ${token().replace(/\.[^.]*\./, changedClaims)}` })],
    ['names an unknown key', () => bearer({ header: { kid: 'theirs' } })],
    ['is not signed', () => ({ authorization: `Bearer ${token({ header: { alg: 'none' } }).replace(/[^.]*$/, '')}` })],
    ['was issued by somebody else', () => bearer({ claims: { iss: 'https://elsewhere.example' } })],
    ['comes from an emulator', () => bearer({ claims: { iss: `https://sts.windows.net/${testTenant}/` } })],
    ['is meant for another bot', () => bearer({ claims: { aud: otherTenant } })],
    ['is meant for nobody', () => bearer({ claims: { aud: undefined } })],
    ['has run out', () => bearer({ claims: { exp: now() - 3600 } })],
    ['never runs out', () => bearer({ claims: { exp: undefined } })],
    ['runs out at no time', () => bearer({ claims: { exp: String(now() + 600) } })],
    ['is not valid yet', () => bearer({ claims: { nbf: now() + 3600, exp: now() + 7200 } })],
    ['leads to another service', () => bearer({ claims: { serviceurl: 'https://elsewhere.example/' } })],
    ['leads to no service', () => bearer({ claims: { serviceurl: undefined } })],
  ])('but %s is turned away', (_, headers) => isTurnedAway(invoke(), headers(), 401));

  const changedClaims = (): string =>
    `.${encode({ iss: 'https://api.botframework.com', aud: appId, serviceurl: los.teams.url, exp: now() + 600 })}.`;

  test('in the name of a channel its key is not for is turned away', () =>
    isTurnedAway(invoke({ channelId: 'webchat' }), bearer(), 401));

  test('by way of a channel where anybody may claim any name is turned away', () =>
    isTurnedAway(invoke({ channelId: 'directline' }), bearer(), 403));

  test('from a tenant that is not allowed is turned away', () =>
    isTurnedAway(invoke({}, { tenantId: otherTenant }), bearer(), 403));

  test('from no tenant is turned away', () => isTurnedAway(invoke({}, { tenantId: undefined }), bearer(), 403));

  test('from a tenant that is allowed may write its id in capitals', async () => {
    const { status } = await los.post(invoke({}, { tenantId: testTenant.toUpperCase() }), bearer());
    expect(status).toBe(200);
  });

  const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

  test.each<[string, object]>([
    ['has no sender', { from: 'Kari' }],
    ['has no type', { type: undefined }],
    ['has a type that is none', { type: 7 }],
    ['has a service address that is a number', { serviceUrl: 5 }],
    ['has a service address that is an object', { serviceUrl: {} }],
    ['has no service address', { serviceUrl: undefined }],
    ['has no channel', { channelId: undefined }],
    ['has a channel that is a number', { channelId: 3 }],
    ['has a channel that is an object', { channelId: {} }],
    ['has no conversation', { conversation: null }],
    ['has a conversation with half a sign', { conversation: { id: '\ud800', conversationType: 'personal' } }],
    ['has an id with half a sign', { id: '\ud800' }],
    ['answers an id with half a sign', { replyToId: '\ud800' }],
    ['is deep in what a button says', { value: nested(1_000) }],
    ['is deep in what Teams adds', { channelData: nested(1_000) }],
    ['is deep in an entity', { entities: [nested(1_000)] }],
    ['is deep in a field nobody knows', { strange: nested(1_000) }],
  ])('and has a good token, but %s, is turned away', (_, change) => isTurnedAway(invoke(change), bearer(), 400));

  test('and is nested thousands deep is turned away, whoever sends it', async () => {
    const body = JSON.stringify(invoke({ value: 'deep' })).replace(
      '"deep"',
      `${'['.repeat(8_000)}${']'.repeat(8_000)}`,
    );
    expect((await los.post(body, bearer())).status).toBe(400);
    expect((await los.post(body)).status).toBe(400);
  });

  test.each([{ key: {} }, { key: 5 }, { key: null }, { key: 'k'.repeat(1_000) }, 'los', null, []])(
    'and presses a button that says %j of itself is answered, and nothing breaks',
    async (about) => {
      const lines = los.logs.length;
      const pressed = invoke({ id: JSON.stringify(about).slice(0, 40) }, {}, { do: 'edge.count', los: about });
      expect((await los.post(pressed, bearer())).status).toBe(200);
      expect(los.logs.slice(lines)).toEqual([expect.objectContaining({ msg: 'turn', verb: 'edge.count', level: 30 })]);
    },
  );
});

test('Los cannot tell who is calling when the keys are out of reach', async () => {
  const bot = { appId, tenant: testTenant, type: 'UserAssignedMsi', openIdMetadata: 'http://127.0.0.1:1/' } as const;
  const los = await startLos({ config: { local: false, bot, tenants: new Set([testTenant]) } });
  const claims = encode({ iss: 'https://api.botframework.com', aud: appId, exp: now() + 600 });
  const authorization = `Bearer ${encode({ alg: 'RS256', kid: 'ours' })}.${claims}.c2ln`;
  const from = { from: { id: '29:kari' }, recipient: { id: '28:los' }, conversation: { id: 'a:1' } };
  const activity = { type: 'message', channelId: 'msteams', serviceUrl: 'https://teams.example/', ...from };
  expect((await los.post(activity, { authorization })).status).toBe(503);
  await los.stop();
});
