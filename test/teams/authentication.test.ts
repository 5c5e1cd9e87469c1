import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { Secret } from '../../src/config.ts';
import { startLos, type TestLos, testPerson, testTenant } from '../support/los.ts';

const appId = '33333333-3333-4333-8333-333333333333';
const otherTenant = '44444444-4444-4444-8444-444444444444';
const now = (): number => Math.floor(Date.now() / 1000);

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Forged {
  readonly claims?: object;
  readonly key?: typeof ours;
  readonly header?: object;
}

/** Publishes a key as Azure does, so that tokens can be signed with it. */
const startKeys = async () => {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const jwk = {
      ...ours.publicKey.export({ format: 'jwk' }),
      kid: 'ours',
      use: 'sig',
      endorsements: ['msteams', 'directline'],
    };
    const config = { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : config));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`, stop };
};

// The SDK prints every token it rejects; that is its habit, not ours, and a failing test says enough by itself.
beforeAll(() => {
  jest.spyOn(console, 'error').mockReturnValue();
});

describe('a request that claims to come from Teams', () => {
  let los: TestLos;
  let keys: Awaited<ReturnType<typeof startKeys>>;
  beforeAll(async () => {
    keys = await startKeys();
    const bot = { appId, tenant: testTenant, type: 'SingleTenant', password: new Secret('unused') } as const;
    const config = { local: false, bot: { ...bot, openIdMetadata: keys.url }, tenants: new Set([testTenant]) };
    los = await startLos({ config });
  });
  afterAll(async () => {
    await los.stop();
    await keys.stop();
  });

  const token = ({ claims, key = ours, header }: Forged = {}): string => {
    const head = encode({ alg: 'RS256', kid: 'ours', typ: 'JWT', ...header });
    const usual = { iss: 'https://api.botframework.com', aud: appId, serviceurl: los.teams.url };
    const body = encode({ ...usual, nbf: now() - 60, exp: now() + 600, ...claims });
    return `${head}.${body}.${createSign('RSA-SHA256').update(`${head}.${body}`).sign(key.privateKey, 'base64url')}`;
  };

  /** An invoke needs no post back to Teams, for which the bot would need a token of its own. */
  const invoke = (change: object = {}, conversation: object = {}) => {
    const kari = testPerson('Kari Nordmann');
    return {
      type: 'invoke',
      id: '1',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl: los.teams.url,
      from: { id: kari.userId, name: kari.name, aadObjectId: kari.objectId },
      recipient: { id: `28:${appId}`, name: 'Los' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: testTenant, ...conversation },
      value: { action: { type: 'Action.Execute', data: { do: 'nowhere' } } },
      ...change,
    };
  };

  const bearer = (forged?: Forged) => ({ authorization: `Bearer ${token(forged)}` });

  test('and does is answered', async () => {
    const { status, body } = await los.post(invoke(), bearer());
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, value: expect.stringMatching(/Denne knappen/) });
  });

  test.each<[string, () => Record<string, string>]>([
    ['shows no token', () => ({})],
    ['shows no bearer token', () => ({ authorization: `Basic ${token()}` })],
    ['shows nonsense', () => ({ authorization: 'Bearer a.b.c' })],
    ['is signed with another key', () => bearer({ key: strange })],
    ['names an unknown key', () => bearer({ header: { kid: 'theirs' } })],
    ['is not signed', () => ({ authorization: `Bearer ${token({ header: { alg: 'none' } }).replace(/[^.]*$/, '')}` })],
    ['is meant for another bot', () => bearer({ claims: { aud: otherTenant } })],
    ['has run out', () => bearer({ claims: { exp: now() - 3600 } })],
    [
      'comes from an emulator',
      () => bearer({ claims: { iss: `https://sts.windows.net/${testTenant}/`, tid: testTenant } }),
    ],
    ['leads to another service', () => bearer({ claims: { serviceurl: 'https://elsewhere.example/' } })],
  ])('but %s is turned away', async (_, headers) => {
    expect((await los.post(invoke(), headers())).status).toBe(401);
  });

  test('in the name of a channel its key is not for is turned away', async () => {
    expect((await los.post(invoke({ channelId: 'webchat' }), bearer())).status).toBe(401);
  });

  test('by way of a channel where anybody may claim any name is turned away', async () => {
    expect((await los.post(invoke({ channelId: 'directline' }), bearer())).status).toBe(403);
  });

  test('from a tenant that is not allowed is turned away', async () => {
    const { status } = await los.post(invoke({}, { tenantId: otherTenant }), bearer());
    expect(status).toBe(403);
  });

  test('from a tenant that is allowed may write its id in capitals', async () => {
    const { status } = await los.post(invoke({}, { tenantId: testTenant.toUpperCase() }), bearer());
    expect(status).toBe(200);
  });

  test('leaves no token and no name in the log', async () => {
    await los.post(invoke(), bearer({ key: strange }));
    expect(los.logs.at(-1)).toMatchObject({ msg: 'refused', status: 401 });
    expect(JSON.stringify(los.logs)).not.toMatch(/eyJ|Nordmann/);
  });
});

test('Los cannot tell who is calling when the keys are out of reach', async () => {
  const bot = { appId, tenant: testTenant, type: 'UserAssignedMsi', openIdMetadata: 'http://127.0.0.1:1/' } as const;
  const los = await startLos({ config: { local: false, bot, tenants: new Set([testTenant]) } });
  const claims = encode({ iss: 'https://api.botframework.com', aud: appId });
  const authorization = `Bearer ${encode({ alg: 'RS256', kid: 'ours' })}.${claims}.c2ln`;
  expect((await los.post({ type: 'message', channelId: 'msteams' }, { authorization })).status).toBe(503);
  await los.stop();
});
