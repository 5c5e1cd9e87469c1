import type { KindOfTurn } from './activities.ts';
import type { Bot, BotName } from './bot.ts';
import type { Load } from './load.ts';
import { cpuOf, cpuOfMachine, memoryOf, stop } from './process.ts';
import { type RunningBot, startBot } from './start-bot.ts';
import type { TeamsProcess } from './teams-process.ts';

/** The bot is alone on one core; what talks with it is on another. */
export const botCore = 0;
export const teamsCore = 1;

/** One measurement of a bot under load. */
export interface Cell extends Load {
  readonly connections: number;
  /** CPU time of the bot, per turn, in microseconds. */
  readonly cpuPerTurn: number;
  /** How much of its core the bot had. */
  readonly busy: number;
  /** How many cores others on this machine, or its host, took meanwhile. */
  readonly disturbance: number;
}

/** A bot from its start to its end, under one kind of turn. */
export interface Visit {
  readonly bot: BotName;
  readonly kind: KindOfTurn;
  readonly round: number;
  readonly startMs: number;
  /** Before any load, and after all of it, in MB. */
  readonly memory: { readonly idle: number; readonly loaded: number };
  readonly cells: readonly Cell[];
}

export interface VisitOptions {
  readonly teams: TeamsProcess;
  readonly seconds: number;
  /** Whether what was disturbed is measured once more. */
  readonly mayRepeat: () => boolean;
}

/** So many people at a time; one alone shows how long an answer takes where nobody is in the way. */
export const manyConnections = 32;
const connectionsMeasured = [1, manyConnections] as const;
const warmUpSeconds = 3;

/** How many cores others may take before a measurement counts as disturbed. */
export const tolerated = 0.25;

export const visit = async (bot: Bot, kind: KindOfTurn, round: number, options: VisitOptions): Promise<Visit> => {
  const { teams, seconds, mayRepeat } = options;
  const running = await startBot(bot, { core: botCore, kind, teams });
  const idle = memoryOf(running.pid);
  const cells: Cell[] = [];
  try {
    await measure(running, teams, { kind, connections: manyConnections, seconds: warmUpSeconds });
    for (const connections of connectionsMeasured) {
      const job = { kind, connections, seconds: connections === 1 ? seconds / 2 : seconds };
      const cell = await measure(running, teams, job);
      const isDisturbed = cell.disturbance > tolerated && mayRepeat();
      cells.push(cell, ...(isDisturbed ? [await measure(running, teams, job)] : []));
    }
    return {
      bot: bot.name,
      kind,
      round,
      startMs: running.startMs,
      memory: { idle, loaded: memoryOf(running.pid) },
      cells,
    };
  } finally {
    await stop(running.child);
  }
};

export const measure = async (
  { pid, url }: Pick<RunningBot, 'pid' | 'url'>,
  teams: TeamsProcess,
  job: { readonly kind: KindOfTurn; readonly connections: number; readonly seconds: number },
): Promise<Cell> => {
  const before = { bot: cpuOf(pid), machine: cpuOfMachine(), own: cpuOf(process.pid), at: performance.now() };
  const load = await teams.load({ url, ...job });
  const seconds = (performance.now() - before.at) / 1_000;
  const took = cpuOf(pid) - before.bot;
  const ours = took + load.cpu + cpuOf(process.pid) - before.own;
  return {
    ...load,
    connections: job.connections,
    cpuPerTurn: (took / load.turns) * 1e6,
    busy: took / seconds,
    disturbance: Math.max(0, (cpuOfMachine() - before.machine - ours) / seconds),
  };
};
