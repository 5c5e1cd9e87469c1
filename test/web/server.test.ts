import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import { CannotServe } from '../../src/store/port.ts';
import { startWeb, type Web, type WebOptions } from '../../src/web/server.ts';
import { noPages } from '../support/pages.ts';

const standstill = { lastSweep: '2026-11-23T08:00:00Z', due: 0, late: 0, failed: 0, reminders: 'stalled' } as const;

const running: Web[] = [];
const received: unknown[] = [];

const start = async (options: Partial<WebOptions> = {}): Promise<string> => {
  received.length = 0;
  const receive: WebOptions['receive'] = async (_, body) => {
    received.push(body);
    return { status: 200, body: { got: 'it' } };
  };
  const web = await startWeb({
    local: true,
    port: 0,
    receive,
    strangers: { perMinute: 60, proxies: 0, isForUs: () => false, onLimited: () => {}, onTurnedAway: () => {} },
    picture: async () => undefined,
    file: async () => undefined,
    pages: noPages,
    ready: async () => {},
    now: () => '2026-11-23T08:00:00Z',
    about: async () => standstill,
    sendsReminders: false,
    patience: { turn: 10_000 },
    onLate: () => {},
    ...options,
  });
  running.push(web);
  return `http://127.0.0.1:${web.port}`;
};

afterEach(async () => {
  for (const web of running.splice(0)) await web.stop();
});

const post = (url: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** Headers that fetch does not let one set. */
const statusWith = async (url: string, headers: Record<string, string>, path = '/healthz'): Promise<number> => {
  const sent = request(`${url}${path}`, { headers });
  sent.end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
};

describe('the watch', () => {
  test('hears that Los is alive', async () => {
    const response = await fetch(`${await start()}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'alive' });
  });

  test.each(['/healthz', '/readyz'])('may ask %s for the head alone', async (path) => {
    const response = await fetch(`${await start()}${path}`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('hears that Los is ready, and how the reminders get on; answering goes on while a job sends none', async () => {
    const response = await fetch(`${await start()}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', ...standstill });
  });

  test('hears that Los is not well when it should send the reminders itself, and they stand still', async () => {
    const response = await fetch(`${await start({ sendsReminders: true })}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'stalled', ...standstill });
    const about = async () => ({ ...standstill, reminders: 'ok' }) as const;
    expect((await fetch(`${await start({ sendsReminders: true, about })}/readyz`)).status).toBe(200);
  });

  test('is answered, too, when the store never is', async () => {
    const ready = () => new Promise<void>(() => undefined);
    const response = await fetch(`${await start({ ready, patience: { turn: 1 } })}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'Late' });
  });

  test('gets one answer for all that ask within a second, and a new one after that', async () => {
    let [at, looks] = ['2026-11-23T08:00:00.000Z', 0];
    const ready = async () => {
      looks += 1;
      if (looks > 1) throw new TypeError();
    };
    const url = await start({ ready, now: () => at });
    const ask = async () => (await fetch(`${url}/readyz`)).status;
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([200, 200, 200]);
    at = '2026-11-23T08:00:00.999Z';
    expect([await ask(), looks]).toEqual([200, 1]);
    at = '2026-11-23T08:00:01.000Z';
    expect([await ask(), looks]).toEqual([503, 2]);
  });

  test('hears that Los cannot serve, by the name of the problem alone', async () => {
    const ready = async () => {
      throw new CannotServe('DiskFull', 'password hush-hush');
    };
    const response = await fetch(`${await start({ ready })}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/DiskFull/);
  });
});

describe('a message', () => {
  test('is handed on, and answered as told', async () => {
    const response = await post(await start(), '{"type":"message"}');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ got: 'it' });
    expect(received).toEqual([{ type: 'message' }]);
  });

  test.each([
    ['malformed', '{"type":', 400],
    ['in pieces of a text', '"text', 400],
    ['too large', JSON.stringify({ text: 'å'.repeat(200_000) }), 413],
  ])('that is %s is refused', async (_, body, status) => {
    expect((await post(await start(), body)).status).toBe(status);
    expect(received).toEqual([]);
  });

  test('that is empty is handed on as nothing', async () => {
    await post(await start(), '');
    expect(received).toEqual([undefined]);
  });

  test('that is as large as a form full of long answers gets through', async () => {
    const body = JSON.stringify({ text: 'å'.repeat(100_000) });
    expect((await post(await start(), body)).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/csv'])(
    'that is %s is refused',
    async (type) => {
      expect((await post(await start(), '{"type":"message"}', { 'content-type': type })).status).toBe(415);
      expect(received).toEqual([]);
    },
  );

  test.each([
    ['compressed', new Uint8Array(gzipSync('{}'))],
    ['claimed to be compressed', new Uint8Array([1, 2, 3])],
  ])('that is %s is refused, and Los lives on', async (_, body) => {
    const url = await start();
    expect((await post(url, body, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('that is refused while it is still being sent: who sends it hears so, and may go on', async () => {
    const socket = connect(Number(new URL(await start()).port), '127.0.0.1').setEncoding('utf8');
    const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ';
    socket.write(`${head}300000\r\n\r\n{`);
    expect((await once(socket, 'data')).join()).toMatch(/^HTTP\/1\.1 413 /);
    socket.write(`${' '.repeat(299_999)}${head}2\r\n\r\n{}`);
    expect((await once(socket, 'data')).join()).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });

  test('that breaks off half way does no harm', async () => {
    const url = await start();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
    socket.end('Content-Length: 100\r\n\r\n{"type"');
    await once(socket.resume(), 'close');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('that takes longer than its caller waits is answered 503, told, and finished', async () => {
    const finish = Promise.withResolvers<{ status: number }>();
    let late = 0;
    const url = await start({
      receive: () => finish.promise,
      patience: { turn: 1 },
      onLate: () => {
        late += 1;
      },
    });
    expect((await post(url, '{"type":"message"}')).status).toBe(503);
    expect(late).toBe(1);
    let stopped = false;
    const stopping = running
      .splice(0)[0]
      ?.stop()
      .then(() => {
        stopped = true;
      });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(stopped).toBe(false);
    finish.resolve({ status: 200 });
    await stopping;
  });

  test('can only be posted', async () => {
    expect((await fetch(`${await start()}/api/messages`)).status).toBe(405);
  });
});

describe('a picture', () => {
  const token = `${'A'.repeat(300)}_-9`;
  const png = new Uint8Array([137, 80, 78, 71, 0, 255]);
  const withPicture = () => start({ picture: async (asked) => (asked === token ? { png, gone: false } : undefined) });

  test('is served as a PNG that only its viewer may keep, for an hour', async () => {
    const { status, headers, ...response } = await fetch(`${await withPicture()}/images/${token}`).then(async (it) => ({
      status: it.status,
      headers: it.headers,
      bytes: [...new Uint8Array(await it.arrayBuffer())],
    }));
    expect(status).toBe(200);
    expect(response.bytes).toEqual([137, 80, 78, 71, 0, 255]);
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('cache-control')).toBe('private, max-age=3600');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each(['A', `${token}A`, `${token}/A`, 'å', '%00', '..%2f..%2fetc', 'A'.repeat(10_000)])(
    'at /images/%s is none, and no more is said',
    async (other) => {
      const response = await fetch(`${await withPicture()}/images/${other}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toBe('');
    },
  );

  test('is served large where the address says so', async () => {
    const sizes: string[] = [];
    const picture: WebOptions['picture'] = async (_, size) => {
      sizes.push(size);
      return { png, gone: false };
    };
    const url = await start({ picture });
    for (const address of [token, `${token}?large`, `${token}?size=large`]) await fetch(`${url}/images/${address}`);
    expect(sizes).toEqual(['card', 'large', 'card']);
  });

  test('that is not shown any more is asked for again sooner', async () => {
    const response = await fetch(`${await start({ picture: async () => ({ png, gone: true }) })}/images/${token}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, max-age=60']);
  });

  test('that too many others want is to be asked for again', async () => {
    const response = await fetch(`${await start({ picture: async () => 'busy' })}/images/${token}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  });

  test('may be asked for by its head alone', async () => {
    const url = await withPicture();
    const ask = async (path: string) => {
      const response = await fetch(`${url}/images/${path}`, { method: 'HEAD' });
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    expect(await ask(token)).toEqual([200, 'image/png', '']);
    expect((await ask('A')).at(0)).toBe(404);
  });

  test('is on the page of the local client, but not at a name that somebody points at this machine', async () => {
    const url = await withPicture();
    const path = `/images/${token}`;
    expect(await statusWith(url, { 'sec-fetch-site': 'same-site' }, path)).toBe(200);
    expect(await statusWith(url, { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:56150' }, path)).toBe(200);
    expect(await statusWith(url, { host: 'los.example.com' }, path)).toBe(403);
  });
});

describe('answers', () => {
  test.each(['/healthz', '/readyz', '/nowhere'])('to %s are not cached, sniffed, framed or signed', async (path) => {
    const { headers } = await fetch(`${await start()}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('server')).toBeNull();
  });

  test('ask for HTTPS where there is any', async () => {
    expect((await fetch(`${await start()}/healthz`)).headers.has('strict-transport-security')).toBe(false);
    const url = await start({ local: false });
    expect((await fetch(`${url}/healthz`)).headers.has('strict-transport-security')).toBe(true);
  });
});

describe('in local mode', () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  /** Resolves to whether a connection could be made. */
  const reaches = (port: number, host: string): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, host, () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });

  test('Los listens on this machine alone', async () => {
    const local = new URL(await start());
    const open = new URL(await start({ local: false }));
    expect(await reaches(Number(local.port), '127.0.0.1')).toBe(true);
    expect(await reaches(Number(local.port), outside ?? '127.0.0.2')).toBe(false);
    expect(await reaches(Number(open.port), outside ?? '127.0.0.2')).toBe(true);
  });

  test('elsewhere, too, if it is told to', async () => {
    const { port } = new URL(await start({ local: false, host: '127.0.0.1' }));
    expect(await reaches(Number(port), '127.0.0.1')).toBe(true);
    expect(await reaches(Number(port), outside ?? '127.0.0.2')).toBe(false);
  });

  test.each<[string, Record<string, string>, number]>([
    ['a program on this machine', {}, 200],
    ['this machine by name', { host: 'localhost:3978' }, 200],
    ['this machine by IPv6', { host: '[::1]:3978' }, 200],
    ['a name that somebody points at this machine', { host: 'los.example.com' }, 403],
    ['a name that begins like ours', { host: 'localhost.example.com' }, 403],
    ['a web page', { origin: 'https://example.com' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['a page of this machine', { origin: 'http://localhost:3000' }, 403],
    ['a picture on a web page', { 'sec-fetch-site': 'cross-site' }, 403],
    ['somebody who types the address', { 'sec-fetch-site': 'none' }, 200],
  ])('%s: %j is answered %i', async (_, headers, status) => {
    expect(await statusWith(await start(), headers)).toBe(status);
  });

  test('only there', async () => {
    expect(await statusWith(await start({ local: false }), { host: 'los.example.com' })).toBe(200);
  });
});

describe('a connection', () => {
  const accepted: Socket[] = [];
  const note = (message: unknown) => void accepted.push((message as { socket: Socket }).socket);
  beforeEach(() => {
    accepted.length = 0;
    subscribe('net.server.socket', note);
  });
  afterEach(() => {
    unsubscribe('net.server.socket', note);
  });

  /** Says something and hangs up, or does not. */
  const call = async (url: string, said: string, hangsUp = true): Promise<Socket> => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    socket.resume().write(said);
    if (hangsUp) socket.end();
    return socket;
  };

  /** However it comes about. */
  const closed = (socket: Socket) => socket.closed || new Promise((resolve) => socket.once('close', resolve));

  const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  const oddities: readonly [string, string][] = [
    ['asks for another protocol', 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
    ['asks for a socket', `${head}Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 2\r\n\r\n{}`],
    ['asks for a tunnel', 'CONNECT los.example.com:443 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['asks before it sends', `${head}Expect: 100-continue\r\nContent-Length: 100\r\n\r\n`],
    ['expects something odd', `${head}Expect: tea\r\nContent-Length: 2\r\n\r\n{}`],
    ['speaks no HTTP', '\x16\x03\x01\r\n\r\n'],
    ['speaks HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['breaks off in the headers', 'GET / HTTP/1.1\r\nHos'],
    ['breaks off in the body', `${head}Content-Length: 100\r\n\r\n{`],
    ['breaks off between chunks', `${head}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`],
    ['has too long headers', `${head}X-Long: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['says nothing', ''],
  ];

  test.each(oddities)('that %s is closed when the other side has hung up', async (_, said) => {
    const url = await start();
    await closed(await call(url, said));
    await Promise.all(accepted.map(closed));
    expect(accepted.length).toBe(1);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('of any kind that the other side keeps open is closed when Los stops', async () => {
    const url = await start({ patience: { turn: 1 } });
    const clients = await Promise.all(oddities.map(([, said]) => call(url, said, false)));
    // Whoever came before it has been let in by then.
    await fetch(`${url}/healthz`);
    await running.splice(0)[0]?.stop();
    await Promise.all([...clients, ...accepted].map(closed));
    expect(accepted.length).toBe(oddities.length + 1);
  });

  test('that asks for another protocol is answered in this one', async () => {
    const asked = { connection: 'Upgrade', upgrade: 'h2c' };
    expect(await statusWith(await start(), asked)).toBe(200);
  });

  test('that asks before it sends is heard, and its request finished before Los stops', async () => {
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const url = await start({
      receive: async () => {
        started.resolve();
        await finish.promise;
        return { status: 200 };
      },
    });
    const headers = { 'content-type': 'application/json', expect: '100-continue' };
    const sent = request(`${url}/api/messages`, { method: 'POST', headers });
    sent.on('continue', () => sent.end('{}'));
    const answered = once(sent, 'response');
    sent.flushHeaders();
    await started.promise;
    const stopped = running.splice(0)[0]?.stop();
    finish.resolve();
    const [response] = await answered;
    expect(response.resume().statusCode).toBe(200);
    await stopped;
  });
});

describe('stopping', () => {
  test('finishes what is under way and takes nothing new', async () => {
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const url = await start({
      receive: async () => {
        started.resolve();
        await finish.promise;
        return { status: 200, body: { got: 'it' } };
      },
    });
    const underWay = post(url, '{"type":"message"}');
    await started.promise;
    const stopped = running.splice(0)[0]?.stop();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    finish.resolve();
    expect((await underWay).status).toBe(200);
    await stopped;
  });

  test('finishes a turn whose caller has hung up', async () => {
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    let finished = false;
    const url = await start({
      receive: async () => {
        started.resolve();
        await finish.promise;
        finished = true;
        return { status: 200 };
      },
    });
    const hangUp = new AbortController();
    const asked = fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      signal: hangUp.signal,
    });
    await started.promise;
    hangUp.abort();
    await expect(asked).rejects.toThrow();
    const stopped = running.splice(0)[0]?.stop();
    finish.resolve();
    await stopped;
    expect(finished).toBe(true);
  });

  test('does not wait for connections that say nothing', async () => {
    const url = await start();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    await running.splice(0)[0]?.stop();
    socket.destroy();
  });
});

test('a port that is taken is told', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  taken.close();
});
