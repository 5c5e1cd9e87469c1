import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

import { loadConfig } from '../src/config.ts';
import { createLos } from '../src/los.ts';
import type { Store } from '../src/store/port.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { unpaced } from '../src/teams/pacer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'los-main-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts the bot as `npm run serve` does. */
const serve = (args: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', LOS_STORE: `sqlite:${folder}/los.db`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const portOf = async ({ stdout }: ChildProcess): Promise<number> => {
  if (!stdout) throw new Error('no output');
  for await (const line of createInterface({ input: stdout })) {
    const { msg, port, ...others } = JSON.parse(line);
    if (msg === 'listening') {
      expect(others).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), node: expect.any(String) });
      return port;
    }
  }
  throw new Error('Los ended before it listened');
};

const failure = async (child: ChildProcess) => {
  const [said, [code]] = await Promise.all([child.stderr && text(child.stderr), once(child, 'exit')]);
  return { said, code };
};

test('Los that could not end everything closes its store all the same, and says so', async () => {
  const store = openSqlite(join(folder, 'los.db'));
  let isClosed = false;
  const close = async () => {
    isClosed = true;
    await store.close();
  };
  const stop = () => {
    throw new Error('will not end');
  };
  const los = await createLos(loadConfig({ PORT: '0', LOS_LOG_LEVEL: 'silent' }, ['--local']), {
    store: { ...store, close },
    pacer: { ...unpaced, stop },
  });
  await expect(los.stop()).rejects.toThrow('will not end');
  expect(isClosed).toBe(true);
  await expect(fetch(`http://127.0.0.1:${los.port}/healthz`)).rejects.toThrow();
});

test('Los listens also while a large store is gone through, and ends that when it is stopped', async () => {
  const store = openSqlite(join(folder, 'los.db'));
  await store.create({ pk: 'team:a', id: 'x', type: 'x', schema: 1 });
  const { promise: page, resolve: goOn } = Promise.withResolvers<void>();
  const all: Store['all'] = async (which) => {
    await page;
    return store.all(which);
  };
  const los = await createLos(loadConfig({ PORT: '0', LOS_LOG_LEVEL: 'silent' }, ['--local']), {
    store: { ...store, all },
    patience: { start: 1 },
  });
  expect((await fetch(`http://127.0.0.1:${los.port}/readyz`)).status).toBe(200);
  const stopped = los.stop();
  goOn();
  await stopped;
});

describe('the bot alone', () => {
  test('refuses to start without credentials, and says what is missing', async () => {
    const { said, code } = await failure(serve([], { LOS_CARD_ACTIONS: 'both' }));
    expect(code).toBe(1);
    expect(said).toMatch(
      /^Los cannot start:\n- LOS_CARD_ACTIONS: .*\n- MicrosoftAppId: .*--local.*\n- MicrosoftAppTenantId: /,
    );
    expect(said).not.toMatch(/\bat \w+/);
  });

  test('says which port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { said, code } = await failure(serve(['--local'], { PORT: String(port) }));
    taken.close();
    expect([code, said]).toEqual([1, expect.stringMatching(/^Los cannot start:\n- PORT: .*\n$/)]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('starts locally, answers, and stops cleanly on %s', async (signal) => {
    const child = serve(['--local']);
    const ended = failure(child);
    const port = await portOf(child);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(ready.status).toBe(200);
    child.kill(signal);
    expect(await ended).toEqual({ said: '', code: 0 });
  });

  test('answers who has already asked when it is told to stop, however often', async () => {
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const teams = createHttpServer(async (request, response) => {
      request.resume();
      asked.resolve();
      await answered.promise;
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"id":"m1"}');
    }).listen(0, '127.0.0.1');
    await once(teams, 'listening');
    const child = serve(['--local']);
    const ended = failure(child);
    const port = await portOf(child);
    const said = fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: 'in1',
        text: 'hjelp',
        channelId: 'msteams',
        serviceUrl: `http://127.0.0.1:${(teams.address() as AddressInfo).port}/`,
        from: { id: '29:kari' },
        recipient: { id: '28:los' },
        conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' },
      }),
    });
    await asked.promise;
    child.kill('SIGTERM');
    await expect(closed(port)).resolves.toBe(true);
    for (const again of ['SIGTERM', 'SIGINT', 'SIGINT'] as const) child.kill(again);
    answered.resolve();
    expect((await said).status).toBe(200);
    expect(await ended).toEqual({ said: '', code: 0 });
    teams.closeAllConnections();
    teams.close();
  });
});

/** Waits until nobody new is let in. */
const closed = async (port: number): Promise<true> => {
  for (;;) {
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(false)).on('error', () => resolve(true));
      socket.on('connect', () => socket.destroy());
    });
    if (refused) return true;
  }
};
