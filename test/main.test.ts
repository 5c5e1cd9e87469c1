import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

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
    const { msg, port } = JSON.parse(line);
    if (msg === 'listening') return port;
  }
  throw new Error('Los ended before it listened');
};

const failure = async (child: ChildProcess) => {
  const [said, [code]] = await Promise.all([child.stderr && text(child.stderr), once(child, 'exit')]);
  return { said, code };
};

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
});
