import type { KindOfTurn } from './activities.ts';
import type { Bot, BotName } from './bot.ts';
import type { Job, Load } from './load.ts';
import { cpuOf, memoryOf, stop, watchOthers } from './process.ts';
import { botCore, connectionsMeasured, manyConnections, tolerated } from './setting.ts';
import { type RunningBot, startBot } from './start-bot.ts';
import type { TeamsProcess } from './teams-process.ts';

/** One measurement of a bot under load. */
export interface Cell extends Load {
  readonly connections: number;
  /** CPU time of the bot, per turn, in microseconds. */
  readonly cpuPerTurn: number;
  /** How much of its core the bot had, and those who ask of theirs. */
  readonly busy: number;
  readonly asking: number;
  /** How many cores others on this machine, or its host, took meanwhile. */
  readonly disturbance: number;
}

/** A bot from its start to its end, under one kind of turn. */
export interface Visit {
  readonly bot: BotName;
  readonly kind: KindOfTurn;
  readonly round: number;
  readonly start: RunningBot['start'];
  /** Before any load, and after all of it, in MB. */
  readonly memory: { readonly idle: number; readonly loaded: number };
  readonly cells: readonly Cell[];
  /** All that it was asked, and what was wrong with the answers; while it got warm, too. */
  readonly turns: number;
  readonly faulty: number;
  readonly faults: readonly string[];
}

export interface VisitOptions {
  readonly teams: TeamsProcess;
  readonly seconds: number;
  readonly warm: number;
  /** Whether what was disturbed is measured once more. */
  readonly mayRepeat: () => boolean;
}

export const visit = async (bot: Bot, kind: KindOfTurn, round: number, options: VisitOptions): Promise<Visit> => {
  const { teams, seconds, warm, mayRepeat } = options;
  const running = await startBot(bot, { core: botCore, kind, teams });
  const idle = memoryOf(running.pid);
  const cells: Cell[] = [];
  try {
    const warmUp = await measure(running, teams, { kind, connections: manyConnections, seconds: warm });
    for (const connections of connectionsMeasured) {
      const job = { kind, connections, seconds: connections === 1 ? seconds / 2 : seconds };
      const cell = await measure(running, teams, job);
      const isDisturbed = cell.disturbance > tolerated && mayRepeat();
      cells.push(cell, ...(isDisturbed ? [await measure(running, teams, job)] : []));
    }
    const all = [warmUp, ...cells];
    return {
      bot: bot.name,
      kind,
      round,
      start: running.start,
      memory: { idle, loaded: memoryOf(running.pid) },
      cells,
      turns: all.reduce((sum, { turns }) => sum + turns, 0),
      faulty: all.reduce((sum, { faulty }) => sum + faulty, 0),
      faults: all.flatMap(({ faults }) => faults),
    };
  } finally {
    await stop(running.child);
  }
};

export const measure = async (
  { pid, url }: Pick<RunningBot, 'pid' | 'url'>,
  teams: TeamsProcess,
  job: Omit<Job, 'bot'>,
): Promise<Cell> => {
  const before = { bot: cpuOf(pid), teams: cpuOf(teams.pid), at: performance.now() };
  const others = watchOthers([pid, teams.pid, process.pid]);
  const load = await teams.load({ bot: { pid, url }, ...job });
  const took = cpuOf(pid) - before.bot;
  const seconds = (performance.now() - before.at) / 1_000;
  return {
    ...load,
    connections: job.connections,
    cpuPerTurn: (took / load.turns) * 1e6,
    busy: took / seconds,
    asking: (cpuOf(teams.pid) - before.teams) / seconds,
    disturbance: others(),
  };
};
