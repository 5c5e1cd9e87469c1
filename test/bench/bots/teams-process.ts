import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Job, Load } from './load.ts';
import { forkOn, stop } from './process.ts';

export type ToTeams = { readonly do: 'first' | 'load'; readonly job: Job };
export type FromTeams =
  | { readonly serviceUrl: string }
  | { readonly load: Load }
  | { readonly answered: true }
  | { readonly failed: string };

export interface TeamsProcess {
  readonly pid: number;
  readonly serviceUrl: string;
  /** Asks a bot that has just been started, as soon as it takes requests. @throws what was wrong with its answer */
  first(job: Job): Promise<void>;
  load(job: Job): Promise<Load>;
  stop(): Promise<void>;
}

/** How much longer than it was told to the process may take, in seconds. */
const patience = 30;

/** Starts those who talk with the bots. @param core where they run, if that can be chosen */
export const startTeamsProcess = async (core: number): Promise<TeamsProcess> => {
  const child = forkOn(core, fileURLToPath(new URL('teams.ts', import.meta.url)));
  const hear = async (seconds: number): Promise<FromTeams> => {
    const [message] = await once(child, 'message', { signal: AbortSignal.timeout(1_000 * seconds) });
    if ('failed' in message) throw new Error(message.failed);
    return message;
  };
  const ask = (asked: ToTeams): Promise<FromTeams> => {
    child.send(asked);
    return hear(asked.job.seconds + patience);
  };
  const started = await hear(patience);
  if (!('serviceUrl' in started)) throw new Error('the connector did not start');
  return {
    pid: child.pid ?? 0,
    serviceUrl: started.serviceUrl,
    first: async (job) => void (await ask({ do: 'first', job })),
    load: async (job) => {
      const done = await ask({ do: 'load', job });
      if (!('load' in done)) throw new Error('there was no load');
      return done.load;
    },
    stop: () => stop(child),
  };
};
