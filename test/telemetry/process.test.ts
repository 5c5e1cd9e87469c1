import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { createHttpsServer } from '@vercel/cosmosdb-server';
import { startCollector } from '../support/collector.ts';
import { testPerson, testTenant } from '../support/los.ts';
import { startTeams } from '../support/teams.ts';
import { now, startKeys } from '../support/tokens.ts';

const kari = testPerson('Kari Nordmann');
const appId = '33333333-3333-4333-8333-333333333333';

/** The servers on this machine that stand in for Azure have certificates that nobody vouches for. */
const anyCertificate = { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' };

/** Los as a process of its own, with its log line by line. */
const serve = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('no output');
  const said = text(stderr);
  const closed = once(child, 'close');
  const lines: Record<string, unknown>[] = [];
  const port = await new Promise<unknown>((resolve, reject) => {
    closed.then(async () => reject(new Error(await said)));
    createInterface({ input: stdout }).on('line', (line) => {
      const read = JSON.parse(line);
      lines.push(read);
      if (read.msg === 'listening') resolve(read.port);
    });
  });
  return {
    lines,
    url: `http://127.0.0.1:${port}`,
    stop: async (): Promise<{ code: unknown; said: string }> => {
      child.kill('SIGTERM');
      const [code] = await closed;
      return { code, said: await said };
    },
  };
};

const post = (url: string, activity: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });

const message = (serviceUrl: string, more: object = {}) => ({
  type: 'message',
  id: 'in1',
  text: 'hjelp',
  channelId: 'msteams',
  serviceUrl,
  from: { id: kari.userId, name: kari.name, aadObjectId: kari.objectId },
  recipient: { id: '28:los', name: 'Los' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: testTenant },
  ...more,
});

test('a turn logs how many requests to Cosmos DB it took and what they cost', async () => {
  const [cosmos, teams] = [createHttpsServer({ keepAlive: true }), await startTeams()];
  cosmos.listen(0, '127.0.0.1');
  await once(cosmos, 'listening');
  const endpoint = `https://127.0.0.1:${(cosmos.address() as AddressInfo).port}/`;
  const settings = { LOS_STORE: 'cosmos', COSMOS_ENDPOINT: endpoint, COSMOS_KEY: 'b25seSBmb3IgdGVzdHM=' };
  const los = await serve(['--local'], { ...settings, ...anyCertificate });
  await fetch(`${los.url}/readyz`);
  await post(los.url, message(teams.url));
  await post(los.url, message(teams.url, { id: 'in2' }));
  expect(await los.stop()).toEqual({ code: 0, said: '' });
  const turns = los.lines.filter(({ msg }) => msg === 'turn');
  // The stand-in charges one unit for everything; the second turn finds its person and changes nothing.
  expect(turns[1]).toMatchObject({ reads: 1, writes: 0, queries: 0, requests: 1, ru: 1 });
  await teams.stop();
  cosmos.closeAllConnections();
  cosmos.close();
});

test('telemetry goes to Application Insights, and a refused token leaves one line and nothing else', async () => {
  const answer = JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] });
  const collector = await startCollector({ answer, https: true });
  const keys = await startKeys(appId);
  const key = '00000000-1111-4222-8333-444444444444';
  const password = 'hush-hush-hush';
  const los = await serve([], {
    LOS_STORE: 'sqlite::memory:',
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: testTenant,
    MicrosoftAppPassword: password,
    LOS_PUBLIC_URL: 'https://los.example.no',
    LOS_IMAGE_KEY: 'thirty-two random characters: hush-hush',
    LOS_OPENID_METADATA: keys.url,
    APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${key};IngestionEndpoint=${collector.url}`,
    ...anyCertificate,
  });
  const serviceUrl = 'https://teams.example/';
  const bearer = (claims: object) => ({ authorization: `Bearer ${keys.token(serviceUrl, { claims: { ...claims } })}` });
  const value = { action: { type: 'Action.Execute', data: { do: 'nowhere', note: 'Svigerinna til kokken' } } };
  const invoke = message(serviceUrl, { type: 'invoke', name: 'adaptiveCard/action', value });
  expect((await post(los.url, invoke, bearer({}))).status).toBe(200);
  expect((await post(los.url, invoke, bearer({ exp: now() - 3600 }))).status).toBe(401);
  expect((await post(los.url, invoke, { authorization: 'Bearer a.b.c' })).status).toBe(401);
  expect(await los.stop()).toEqual({ code: 0, said: '' });
  expect(los.lines.filter(({ msg }) => msg === 'refused')).toHaveLength(2);

  const sent = collector.text();
  for (const expected of ['los.turn.duration', 'unknown', 'los.refused']) expect(sent).toContain(expected);
  const everywhere = `${sent}\n${JSON.stringify(los.lines)}`;
  for (const secret of ['Svigerinna', 'nowhere', kari.name, 'eyJ', password, 'hush-hush'])
    expect(everywhere).not.toContain(secret);
  for (const id of [kari.objectId, kari.userId, testTenant]) expect(sent).not.toContain(id);
  expect(JSON.stringify(los.lines)).not.toContain(key);
  await Promise.all([collector.stop(), keys.stop()]);
});
