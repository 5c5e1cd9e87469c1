import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Chance } from '../../src/demo/real-case-random.ts';

const source = join(import.meta.dirname, '../../src');

/** What starts Los as `npm run serve:local` does. */
export const commandOf = (nodeArgs: readonly string[] = []): string[] => [
  process.execPath,
  ...nodeArgs,
  '--import',
  join(source, 'check-node.js'),
  join(source, 'main.ts'),
  '--local',
];

/** A server process that is started again whenever it has been killed. */
export interface Server {
  /** Where it answers; absent while it does not. */
  readonly url: string | undefined;
  /** Ends it at once, as a power cut would; it is started again. */
  kill(): Promise<void>;
  readonly pid: number | undefined;
}

export interface ServersOptions {
  readonly count: number;
  readonly env: Readonly<Record<string, string>>;
  /** What becomes Node after it has done something else. */
  readonly through?: readonly string[];
  /** What else Node is told. */
  readonly nodeArgs?: readonly string[];
  /** Told of every line of the log. */
  readonly onLine?: (line: Readonly<Record<string, unknown>>) => void;
  /** Told of every line that says that something went wrong inside. */
  readonly onTrouble: (line: string) => void;
}

/** Los as `npm run serve:local` starts it, once or several times, on one store. */
export const startServers = async ({ count, env, through = [], nodeArgs = [], onLine, onTrouble }: ServersOptions) => {
  let stopping = false;
  let isUp = Promise.withResolvers<void>();
  let fallen: string | undefined;
  let kills = 0;
  let starts = 0;

  const keepUp = () => {
    let child: ChildProcess | undefined;
    let url: string | undefined;
    let ended: Promise<unknown> = Promise.resolve();
    let isKilled = false;

    const start = (): void => {
      starts += 1;
      isKilled = false;
      const [command = '', ...args] = [...through, ...commandOf(nodeArgs)];
      const started = spawn(command, args, {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_NO_WARNINGS: '1', PORT: '0', ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      ended = once(started, 'exit').then(([code, signal]) => {
        if (isKilled) return;
        fallen = `a server ended by itself with ${code ?? signal}`;
        isUp.resolve();
      });
      createInterface({ input: started.stdout }).on('line', (line) => {
        const said = JSON.parse(line);
        const { msg, port, level } = said;
        onLine?.(said);
        if (level >= 50) onTrouble(line);
        if (msg !== 'listening' || child !== started) return;
        url = `http://127.0.0.1:${port}`;
        isUp.resolve();
        isUp = Promise.withResolvers();
      });
    };

    /** The signal is on its way at once; who is sent something before the process has gone may have no answer. */
    const end = async (): Promise<void> => {
      url = undefined;
      isKilled = true;
      child?.kill('SIGKILL');
      await ended;
    };

    start();
    return {
      get url() {
        return url;
      },
      get pid() {
        return child?.pid;
      },
      kill: async (): Promise<void> => {
        if (isKilled) return;
        kills += 1;
        await end();
        if (!stopping) start();
      },
      end,
    };
  };

  const servers = Array.from({ length: count }, keepUp);
  const last = () => {
    for (const server of servers) void server.end();
  };
  process.once('exit', last);

  /** One of those that answer, sooner or later. @throws when one has ended by itself */
  const someUrl = async (chance: Chance): Promise<string> => {
    for (;;) {
      if (fallen !== undefined) throw new Error(fallen);
      const [first, ...others] = servers.flatMap(({ url }) => url ?? []);
      if (first !== undefined) return chance.one([first, ...others]);
      await isUp.promise;
    }
  };

  return {
    servers: servers as readonly Server[],
    someUrl,
    kills: () => kills,
    starts: () => starts,
    stop: async (): Promise<void> => {
      stopping = true;
      process.off('exit', last);
      await Promise.all(servers.map((server) => server.end()));
    },
  };
};

export type Servers = Awaited<ReturnType<typeof startServers>>;
