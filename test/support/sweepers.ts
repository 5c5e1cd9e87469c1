import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { SweepReport } from '../../src/reminders/sweep.ts';

/** Something a sweeping process is about to do, or has just done. */
export interface Step {
  readonly number: number;
  /** Of the document that is written; of a post: the address. */
  readonly pk: string;
  /** `lease`, `record`, `post`, `create` or `other`. */
  readonly work: string;
  readonly when: 'before' | 'after';
}

export interface ToSweeper {
  /** Sweep at this time. */
  readonly sweep?: string;
  /** Take the step of this number. */
  readonly go?: number;
}

export type FromSweeper =
  | { readonly ready: true }
  | { readonly step: Step }
  | { readonly report: SweepReport }
  | { readonly failed: string };

export type OnStep = (step: Step) => 'kill' | 'go' | Promise<'kill' | 'go'>;

/** A process that sweeps, under control. */
export interface Sweeper {
  /**
   * Lets it sweep once.
   * @param onStep is asked before every step; what it answers may take its time
   * @returns the report, or `undefined` when it was killed
   */
  sweep(now: string, onStep: OnStep): Promise<SweepReport | undefined>;
  kill(): Promise<void>;
}

const program = new URL('sweeper.ts', import.meta.url);

/** Starts a process of its own that sweeps the store in a file. */
export const startSweeper = (path: string): Sweeper => {
  const child = fork(program, [path], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const ready = heard(child, (message) => ('ready' in message ? true : undefined));
  // Whoever waits for it is told; nobody has to.
  ready.catch(() => undefined);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  return {
    kill,
    sweep: async (now, onStep) => {
      await ready;
      const killed = Promise.withResolvers<{ report: undefined }>();
      const done = heard(child, (message) => {
        if ('failed' in message) throw new Error(message.failed);
        if ('step' in message) void answer(message.step);
        return 'report' in message ? message : undefined;
      });
      const answer = async (step: Step): Promise<void> => {
        if ((await onStep(step)) === 'kill') killed.resolve({ report: undefined });
        else if (child.connected) child.send({ go: step.number } satisfies ToSweeper);
      };
      child.send({ sweep: now } satisfies ToSweeper);
      const { report } = await Promise.race([done, killed.promise]);
      done.catch(() => undefined);
      if (!report) await kill();
      return report;
    },
  };
};

/** Listens until something is found in what the process says. */
const heard = <T>(child: ChildProcess, find: (message: FromSweeper) => T | undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    const end = () => {
      child.off('message', listen);
      child.off('exit', fail);
    };
    const fail = () => reject(new Error('the process has ended by itself'));
    const listen = (message: unknown) => {
      try {
        const found = find(message as FromSweeper);
        if (found === undefined) return;
        end();
        resolve(found);
      } catch (error) {
        end();
        reject(error);
      }
    };
    child.on('message', listen);
    child.once('exit', fail);
  });
