import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { startService } from './support/service.ts';
import { granted, startKeys } from './support/tokens.ts';

const appId = '33333333-3333-4333-8333-333333333333';
const tenant = '44444444-4444-4444-8444-444444444444';

/** A proxy that lets nobody through, and knows where they wanted to go. */
const startProxy = async () => {
  const asked = new Set<string>();
  const seen = (address: string) => {
    asked.add(address.replace(/:443$/, ''));
    proxy.emit('asked');
  };
  const proxy = createServer(({ url = '' }, response) => {
    seen(url);
    response.writeHead(502);
    response.end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    seen(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    asked,
    askedFor: async (hosts: readonly string[]) => {
      while (!hosts.every((host) => asked.has(host))) await once(proxy, 'asked');
    },
    stop: () => proxy.close(),
  };
};

/** Los in a network that it can leave through a proxy only. */
const serve = (settings: Readonly<Record<string, string>>) => {
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    LOS_STORE: 'sqlite::memory:',
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenant,
    LOS_PUBLIC_URL: 'https://los.example.no',
    LOS_IMAGE_KEY: 'thirty-two characters that nobody knows',
    ...settings,
  };
  const main = join(import.meta.dirname, '../src/main.ts');
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close').then(([code]) => code);
  return { child, ended, stop: () => child.kill('SIGTERM') && ended };
};

test('behind a proxy everything that Los asks for goes through it', async () => {
  const proxy = await startProxy();
  const los = serve({
    HTTPS_PROXY: proxy.url,
    MicrosoftAppPassword: 'hush-hush',
    LOS_OPENID_METADATA: 'https://keys.invalid/',
    LOS_STORE: 'cosmos',
    COSMOS_ENDPOINT: 'https://cosmos.invalid/',
    COSMOS_KEY: 'b25seSBmb3IgdGVzdHM=',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.invalid',
    APPLICATIONINSIGHTS_CONNECTION_STRING:
      'InstrumentationKey=00000000-1111-4222-8333-444444444444;IngestionEndpoint=https://insights.invalid',
  });
  los.child.stdout.resume();
  await proxy.askedFor(['keys.invalid', 'login.microsoftonline.com', 'cosmos.invalid']);
  await los.stop();
  expect([...proxy.asked].sort()).toEqual([
    'collector.invalid',
    'cosmos.invalid',
    'insights.invalid',
    'keys.invalid',
    'login.microsoftonline.com',
  ]);
  proxy.stop();
});

test('so does what it says to Teams, while the machine itself is asked directly', async () => {
  const [proxy, keys, identity] = await Promise.all([startProxy(), startKeys(appId), startService()]);
  identity.answer(granted);
  const los = serve({
    HTTPS_PROXY: proxy.url,
    HTTP_PROXY: proxy.url,
    NO_PROXY: 'elsewhere.invalid',
    MicrosoftAppType: 'UserAssignedMsi',
    LOS_OPENID_METADATA: keys.url,
    IDENTITY_ENDPOINT: `${identity.url}/msi/token`,
    IDENTITY_HEADER: 'a-header-of-the-platform',
  });
  let port: unknown;
  for await (const line of createInterface({ input: los.child.stdout })) {
    ({ port } = JSON.parse(line));
    break;
  }
  los.child.stdout.resume();
  const serviceUrl = 'https://teams.invalid/';
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${keys.token(serviceUrl)}` },
    body: JSON.stringify({
      type: 'message',
      id: 'in1',
      text: 'hjelp',
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:kari', aadObjectId: appId },
      recipient: { id: '28:los' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant },
    }),
  });
  expect(response.status).toBe(502);
  await los.stop();
  expect([...proxy.asked]).toEqual(['teams.invalid']);
  proxy.stop();
  await Promise.all([keys.stop(), identity.stop()]);
});

test.each(['nonsense', 'ftp://proxy.example.no'])(
  'a proxy that is none (%s) stops the start in words',
  async (address) => {
    const los = serve({ HTTPS_PROXY: address, MicrosoftAppPassword: 'hush-hush' });
    const said = await text(los.child.stderr);
    expect([await los.ended, said]).toEqual([
      1,
      expect.stringMatching(/^Los cannot start:\n- HTTPS_PROXY: give the address/),
    ]);
  },
);
