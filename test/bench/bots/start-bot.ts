import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { KindOfTurn } from './activities.ts';
import type { Bot } from './bot.ts';
import { cache } from './folders.ts';
import { hasEnded, spawnOn, watchOthers } from './process.ts';
import type { TeamsProcess } from './teams-process.ts';

/** What bots print, for whoever wants to know why one does not answer. */
export const output = join(cache, 'bots.log');

export interface RunningBot {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly url: string;
  /** From its start until its first right answer is there, in milliseconds; and how many cores others took meanwhile. */
  readonly start: { readonly ms: number; readonly disturbance: number };
}

export interface StartOptions {
  readonly core: number;
  readonly kind: KindOfTurn;
  readonly teams: TeamsProcess;
  /** What else Node is told. */
  readonly nodeArgs?: readonly string[];
}

/** Starts a bot afresh and waits for its first right answer. @throws when it ends, or what was wrong with its answer */
export const startBot = async (bot: Bot, { core, kind, teams, nodeArgs = [] }: StartOptions): Promise<RunningBot> => {
  const { args, cwd, env } = await bot.prepare(kind);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api/messages`;
  const opened = openSync(output, 'a');
  const others = watchOthers([process.pid, teams.pid]);
  const started = performance.now();
  const child = spawnOn(core, [...nodeArgs, ...args], { cwd, env: { ...env, PORT: `${port}` }, output: opened });
  closeSync(opened);
  const pid = child.pid ?? 0;
  const asked = teams.first({ bot: { url, pid }, kind, connections: 1, seconds: 0 });
  await Promise.race([asked, untilEnded(child)]).catch((error: unknown) => {
    throw new Error(`${bot.name} has not answered ${kind}; what it printed stands in ${output}`, { cause: error });
  });
  return { child, pid, url, start: { ms: performance.now() - started, disturbance: others([pid]) } };
};

const untilEnded = async (child: ChildProcess): Promise<never> => {
  if (!hasEnded(child)) await once(child, 'exit');
  throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
};

/** One that nobody listens on now. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
