import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpsServer } from '@vercel/cosmosdb-server';
import { certificateFinding, clockFinding, diskFinding, type Finding } from '../../src/cli/doctor.ts';
import { startLos } from '../support/los.ts';
import { failing, startModel } from '../support/model.ts';
import { type Service, startService } from '../support/service.ts';
import { granted, startKeys } from '../support/tokens.ts';
import { startTerminal, type TestTerminal } from './support.ts';

const appId = '33333333-3333-4333-8333-333333333333';
const tenant = '44444444-4444-4444-8444-444444444444';
const secret = 'hush-hush, the secret of the bot';

let terminal: TestTerminal;
let keys: Awaited<ReturnType<typeof startKeys>>;
/** The machine's own service for tokens. */
let identity: Service;
const servers: Server[] = [];

// The SDK looks for it once in the life of a process.
beforeAll(async () => {
  [identity, keys] = await Promise.all([startService(), startKeys(appId)]);
  process.env['IDENTITY_ENDPOINT'] = `${identity.url}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'a-header-of-the-platform';
});
afterAll(() => Promise.all([identity.stop(), keys.stop()]));

beforeEach(async () => {
  identity.answer(() => ({ error: 'invalid_client' }));
  terminal = await startTerminal();
  terminal.clock.set(new Date().toISOString());
  Object.assign(terminal.environment, {
    PORT: '0',
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenant,
    MicrosoftAppType: 'UserAssignedMsi',
    LOS_PUBLIC_URL: 'https://127.0.0.1:1',
    LOS_IMAGE_KEY: 'thirty-two characters that nobody knows',
    LOS_OPENID_METADATA: keys.url,
    LOS_PROXIES: 'loopback',
  });
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await terminal.stop();
});

const listen = async (server: Server): Promise<number> => {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

/** What was found about each thing, by its name, and the exit status. */
const examine = async (...args: readonly string[]) => {
  const { status, printed } = await terminal.los(['doctor', '--json', ...args]);
  const found: (Finding & { name: string })[] = JSON.parse(printed);
  return { status, about: (name: string) => found.find((one) => one.name === name), found };
};

test('a Los that has what it needs is told so, line by line', async () => {
  await terminal.store().close();
  delete terminal.environment['LOS_PUBLIC_URL'];
  const { status, printed } = await terminal.los(['doctor', '--local']);
  expect(status).toBe(0);
  expect(printed).toMatch(/^ok {8}Innstillinger: /);
  expect(printed).toContain(`Lager: sqlite:${terminal.path('los.db')} kan leses og skrives`);
  expect(printed).not.toMatch(/FEIL|→/);
});

test('a bot on a server is looked at with what it really asks for', async () => {
  await terminal.store().close();
  identity.answer(granted);
  const { status, about, found } = await examine();
  expect(identity.asked.length).toBeGreaterThan(0);
  for (const name of ['Token til Teams', 'Nøklene til Teams', 'Klokke', 'Lager', 'Disk', 'Port', 'Proxy foran'])
    expect([name, about(name)?.level]).toEqual([name, 'ok']);
  expect(about('Nøklene til Teams')?.found).toBe('1 hentet');
  expect(about('Veien ut')?.found).toContain(`må kunne nå ${new URL(keys.url).host}, smba.trafficmanager.net`);
  expect(about('Adresse')).toMatchObject({ level: 'warn', found: expect.stringContaining('ECONNREFUSED') });
  expect(found.every(({ level, remedy }) => (level === 'ok') === (remedy === undefined))).toBe(true);
  expect(status).toBe(0);
});

test('a language model is asked something, and only warned of: Los does without', async () => {
  const model = await startModel();
  const settings = { LOS_ASSISTANT: 'openai', LOS_ASSISTANT_URL: `${model.url}/v1`, LOS_ASSISTANT_MODEL: 'small' };
  expect((await examine()).about('Språkmodell')).toMatchObject({ level: 'ok', found: expect.stringContaining('off') });
  Object.assign(terminal.environment, settings, { LOS_ASSISTANT_KEY: 'hush' });
  const { about } = await examine();
  expect(about('Språkmodell')).toEqual({
    name: 'Språkmodell',
    level: 'ok',
    found: `small hos ${new URL(model.url).host} svarer`,
  });
  expect(about('Veien ut')?.found).toContain(new URL(model.url).host);
  model.answer(failing(401));
  const refused = await examine();
  expect(refused.about('Språkmodell')).toMatchObject({ level: 'warn', found: expect.stringContaining('(401)') });
  expect(JSON.stringify(refused.found)).not.toContain('hush');
  await model.stop();
});

test('what is missing or closed is told with what to do, and no secret is', async () => {
  delete terminal.environment['MicrosoftAppType'];
  process.env['AZURE_AUTHORITY_HOST'] = 'https://127.0.0.1:1';
  Object.assign(terminal.environment, {
    MicrosoftAppPassword: secret,
    LOS_OPENID_METADATA: 'http://127.0.0.1:1/',
    LOS_PROXIES: '1',
  });
  const { status, about, found } = await examine();
  delete process.env['AZURE_AUTHORITY_HOST'];
  expect(status).toBe(1);
  expect(about('Token til Teams')).toMatchObject({ level: 'fail', remedy: expect.stringContaining('hemmelighet') });
  expect(about('Nøklene til Teams')).toMatchObject({ level: 'fail', remedy: expect.stringContaining('127.0.0.1:1') });
  expect(about('Klokke')?.level).toBe('warn');
  expect(about('Lager')).toMatchObject({ level: 'warn', found: expect.stringContaining('finnes ikke ennå') });
  expect(about('Proxy foran')).toMatchObject({ level: 'warn', remedy: expect.stringContaining('LOS_HOST') });
  expect(about('Veien ut')?.found).toContain('login.microsoftonline.com');
  expect(JSON.stringify(found)).not.toContain('hush');
});

test('wrong settings are all told, and nothing else is looked at', async () => {
  terminal.environment['LOS_STORE'] = 'mongodb';
  delete terminal.environment['LOS_IMAGE_KEY'];
  const { status, found } = await examine();
  expect([status, found.map(({ name, level }) => [name, level])]).toEqual([
    1,
    [
      ['Innstillinger', 'fail'],
      ['Innstillinger', 'fail'],
    ],
  ]);
});

test('a database that is none is a failure, and says why', async () => {
  await writeFile(terminal.path('los.db'), 'some text that is long enough to be looked at as a database'.repeat(20));
  const { status, about } = await examine('--local');
  expect([status, about('Lager')]).toEqual([
    1,
    expect.objectContaining({ found: expect.stringContaining('is no database') }),
  ]);
});

test('an address whose certificate nobody vouches for is a failure: Teams will not take it either', async () => {
  const port = await listen(createHttpsServer());
  terminal.environment['LOS_PUBLIC_URL'] = `https://127.0.0.1:${port}`;
  const { about } = await examine();
  expect(about('Adresse')).toMatchObject({
    level: 'fail',
    found: expect.stringContaining('sertifikat som ikke godtas'),
  });
});

test('a port is fine when Los has it, and a failure when something else does', async () => {
  const los = await startLos();
  terminal.environment['PORT'] = new URL(los.url).port;
  expect((await examine('--local')).about('Port')).toMatchObject({
    level: 'ok',
    found: expect.stringMatching(/^Los går/),
  });
  await los.stop();
  const other = createServer((_, response) => {
    response.statusCode = 404;
    response.end();
  });
  terminal.environment['PORT'] = String(await listen(other));
  expect((await examine('--local')).about('Port')).toMatchObject({
    level: 'fail',
    found: expect.stringContaining('EADDRINUSE'),
  });
});

test.each([
  [0, 'ok'],
  [60, 'ok'],
  [-60, 'ok'],
  [61, 'warn'],
  [-300, 'warn'],
  [301, 'fail'],
  [Number.NaN, 'warn'],
])('a clock that is %i seconds off is %s', (seconds, level) => {
  const now = Date.parse('2026-11-23T08:00:00Z');
  expect(clockFinding(now + seconds * 1000, now).level).toBe(level);
});

test.each([
  [90, 'ok'],
  [14, 'ok'],
  [13, 'warn'],
  [0, 'warn'],
])('a certificate that is good for %i days is %s', (left, level) => {
  const now = Date.parse('2026-11-23T08:00:00Z');
  expect(certificateFinding('los.example.no', now + left * 24 * 3_600_000, now)).toMatchObject({
    level,
    found: expect.stringContaining(`${left} dager`),
  });
});

test.each([
  ['/data', 0xef53, 5e9, 'ok', /5000 MB/],
  ['/data', 0xef53, 999e6, 'warn', /999 MB/],
  ['/data', 0xef53, 99e6, 'fail', /99 MB/],
  ['/mnt', 0x6969, 5e9, 'fail', /NFS/],
  ['/mnt', 0xff534d42, 5e9, 'fail', /CIFS/],
  ['\\\\server\\los', 0, 5e9, 'fail', /nettverk/],
])('a disk: %s of kind %i with %i bytes left is %s', (folder, type, free, level, words) => {
  expect(diskFinding(folder, type, free)).toMatchObject({ level, found: expect.stringMatching(words) });
});
