import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

/** Settings a test changes; by default any free ports. */
export type Settings = Readonly<Record<string, string>>;

/** A program of this project, running. */
export interface Running {
  output(): string;
  /** Waits until the output matches. @throws when the program ends first */
  prints(pattern: RegExp): Promise<Record<string, string>>;
  /** The exit code as a shell tells it, when every process has ended. */
  ended(): Promise<number>;
  /** By default a Ctrl-C. @returns the exit code */
  stop(signal?: NodeJS.Signals): Promise<number>;
}

/** Runs npm as from a terminal of its own, in which Ctrl-C reaches every process. */
export const runNpm = (args: readonly string[], settings: Settings): Running =>
  watch(spawn('npm', args, { ...optionsOf(settings), detached: true }), (pid) => -pid);

/** Runs the program of an npm script without npm around it: interrupted tests leave nothing behind then. */
export const runScript = (name: 'start' | 'serve', settings: Settings): Running => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, ...args] = scripts[name].split(' ');
  return watch(spawn(process.execPath, args, optionsOf(settings)));
};

const optionsOf = (settings: Settings): SpawnOptions => ({
  env: { ...process.env, PORT: '0', PLAYGROUND_PORT: '0', ...settings },
  stdio: ['ignore', 'pipe', 'pipe'],
});

/** @param whom to signal: the process, or its group if negative */
export const watch = (child: ChildProcess, whom = (pid: number) => pid): Running => {
  let text = '';
  const onOutput = (listener: (chunk: unknown) => void) => {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listener);
  };
  onOutput((chunk) => (text += chunk));
  // `close` comes when nobody is left who could print.
  const ended = once(child, 'close').then(
    ([code, signal]): number => code ?? 128 + constants.signals[signal as NodeJS.Signals],
  );
  return {
    output: () => text,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = text.match(pattern);
          if (found) resolve(found.groups ?? {});
        };
        onOutput(look);
        look();
        ended.then((code) => reject(new Error(`It ended with ${code} and had printed only:\n${text}`)));
      }),
    ended: () => ended,
    stop: async (signal = 'SIGINT') => {
      if (child.pid !== undefined) send(signal, whom(child.pid));
      return ended;
    },
  };
};

const send = (signal: NodeJS.Signals, whom: number): void => {
  try {
    process.kill(whom, signal);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
};
