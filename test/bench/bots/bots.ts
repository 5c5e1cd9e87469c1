import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figure } from '../figures.ts';
import type { Finding } from '../finding.ts';
import { type KindOfTurn, kindsOfTurn } from './activities.ts';
import { type Bot, type BotName, losOn, peerBot } from './bot.ts';
import { cache, project, results } from './folders.ts';
import { judge } from './goals.ts';
import type { PeerName } from './peers.ts';
import { profile } from './profile.ts';
import { reportOf } from './report.ts';
import { fillFile } from './seed.ts';
import { manyConnections, teamsCore } from './setting.ts';
import { startTeamsProcess, type TeamsProcess } from './teams-process.ts';
import { type Visit, visit } from './visit.ts';

export interface BotsOptions {
  readonly peers: readonly PeerName[];
  readonly rounds: number;
  /** Of one measurement. */
  readonly seconds: number;
  /** Before it is measured, in seconds. */
  readonly warm: number;
}

/** Measures Los and the bare bots in turns, each afresh in every round; prints and keeps what it comes to. */
export const measureBots = async (options: BotsOptions): Promise<readonly Finding[]> => {
  const visits = await visitAll(options);
  const report = reportOf(visits, options);
  await writeFile(join(results, 'bots.json'), JSON.stringify(visits));
  await writeFile(join(results, 'bots.md'), `${report}\n`);
  console.log(`\n${report}`);
  return judge(visits);
};

const visitAll = async ({ peers, rounds, seconds, warm }: BotsOptions): Promise<Visit[]> => {
  const bare: Bot[] = [];
  for (const name of peers) bare.push(await peerBot(name));
  return withTeams(async (teams, los) => {
    const bots = [los, ...bare];
    const mayRepeat = repeating(rounds * bots.length);
    const visits: Visit[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of kindsOfTurn) {
        // In another order each round, so that nobody is always the first.
        for (const bot of bots.map((_, at) => bots[(at + round) % bots.length])) {
          if (!bot) continue;
          const made = await visit(bot, kind, round, { teams, seconds, warm, mayRepeat });
          tell(made);
          visits.push(made);
        }
      }
    }
    return visits;
  });
};

export const profileBot = (name: BotName, kind: KindOfTurn, seconds: number): Promise<void> =>
  withTeams(async (teams, los) => profile(name === 'los' ? los : await peerBot(name), kind, { teams, seconds }));

const bundlingPatience = 60_000;

/** Those who talk with the bots, and a Los that knows them. */
const withTeams = async <T>(work: (teams: TeamsProcess, los: Bot) => Promise<T>): Promise<T> => {
  await mkdir(cache, { recursive: true });
  await mkdir(results, { recursive: true });
  execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: project, stdio: 'inherit', timeout: bundlingPatience });
  const teams = await startTeamsProcess(teamsCore);
  try {
    const filled = join(cache, 'filled.db');
    await fillFile(filled, teams.serviceUrl);
    return await work(teams, losOn(filled));
  } finally {
    await teams.stop();
  }
};

/** A busy machine must not keep the bench for ever. */
const repeating = (most: number): (() => boolean) => {
  let left = most;
  return () => left-- > 0;
};

const tell = ({ bot, kind, round, start, memory, cells, faulty, faults }: Visit): void => {
  const many = cells.filter(({ connections }) => connections === manyConnections);
  const rates = many.map(
    ({ perSecond, cpuPerTurn, p99, disturbance }) =>
      `${figure(perSecond, 0)}/s, ${figure(cpuPerTurn, 0)} µs, p99 ${figure(p99, 1)} ms, others ${figure(disturbance)}`,
  );
  const others = `start ${figure(start.ms, 0)} ms, ${figure(memory.loaded, 0)} MB`;
  console.log(`${round + 1} ${kind} ${bot}: ${rates.join('; again ')}; ${others}`);
  if (faulty > 0) console.log(`  WRONG ${faulty}: ${faults.join('; ')}`);
};
