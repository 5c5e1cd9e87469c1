import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../config.ts';

/** The Microsoft 365 Agents Playground, running: a Teams-like client in the browser. */
export interface Playground {
  readonly address: string;
  /** Rejects when the client ends by itself; never resolves. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

const program = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
const before = ['./confine.ts', './narrow.ts', './norwegian.ts'].flatMap((module) => [
  '--import',
  import.meta.resolve(module),
]);
const peopleAndChats = path.join(import.meta.dirname, 'playground.json');

/**
 * Starts the client beside a bot, for this machine alone. It opens no browser and sends no usage data.
 * @param port 0 = any free one
 * @throws ConfigError when the port is taken; Error with the client's own log when it does not start
 */
export const startPlayground = async (port: number, botPort: number): Promise<Playground> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'los-playground-'));
  const child = launch(folder, port, botPort);
  const ended = once(child, 'close');
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const failed = ended.then(async (): Promise<never> => {
    if (stopping) return new Promise(() => {});
    const log = await readLog(folder);
    await stop();
    throw new Error(`The Agents Playground has ended by itself.\n${log}`);
  });
  const listening = await Promise.race([portOf(child), failed]);
  const address = `http://localhost:${listening}`;
  if (port !== 0 && listening !== port) {
    await stop();
    throw new ConfigError(['PLAYGROUND_PORT: the port is taken, stop what uses it or choose another']);
  }
  // It listens first and reads its people and chats afterwards.
  await Promise.race([fetch(address), failed]);
  return { address, failed, stop };
};

const launch = (folder: string, port: number, botPort: number): ChildProcess =>
  spawn(process.execPath, [...before, program, 'start', '--disable-telemetry', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: getCompileCacheDir(),
      BOT_ENDPOINT: `http://127.0.0.1:${botPort}/api/messages`,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: peopleAndChats,
      M365_AGENTS_PLAYGROUND_LOGFILE: logIn(folder),
      TEAMSAPPTESTER_BROWSER: 'none',
    },
  });

const logIn = (folder: string): string => path.join(folder, 'playground.log');

const readLog = (folder: string): Promise<string> => readFile(logIn(folder), 'utf8').catch(() => '');

/** It takes another port without a word when its own is taken, and tells which one in its first line. */
const portOf = async ({ stdout }: ChildProcess): Promise<number> => {
  if (!stdout) throw new Error('no output to read');
  for await (const line of createInterface({ input: stdout })) {
    const port = /^Listening on (\d+)/.exec(line)?.[1];
    if (port) return Number(port);
  }
  return new Promise(() => {});
};
