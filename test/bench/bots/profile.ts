import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { figure, table } from '../figures.ts';
import type { KindOfTurn } from './activities.ts';
import type { Bot } from './bot.ts';
import { results } from './folders.ts';
import { stop } from './process.ts';
import { type CpuProfile, type Share, sharesIn } from './profile-shares.ts';
import { botCore, manyConnections } from './setting.ts';
import { startBot } from './start-bot.ts';
import type { TeamsProcess } from './teams-process.ts';
import { measure } from './visit.ts';

const warmUpSeconds = 4;

/** Ends properly when it is told to, so that Node writes the profile; a bare bot would be ended without. */
const endProperly = 'data:text/javascript,process.once("SIGTERM",()=>process.exit())';

/** Prints where the CPU time of a bot goes under one kind of turn, by package and by function, and keeps the profile. */
export const profile = async (
  bot: Bot,
  kind: KindOfTurn,
  { teams, seconds }: { readonly teams: TeamsProcess; readonly seconds: number },
): Promise<void> => {
  const folder = join(results, 'profiling');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const nodeArgs = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--import', endProperly];
  const running = await startBot(bot, { core: botCore, kind, teams, nodeArgs });
  await measure(running, teams, { kind, connections: manyConnections, seconds: warmUpSeconds });
  const started = performance.now();
  const cell = await measure(running, teams, { kind, connections: manyConnections, seconds });
  const ms = performance.now() - started;
  await stop(running.child);
  const kept = join(results, `${bot.name}-${kind}.cpuprofile`);
  const [written = ''] = await readdir(folder);
  await rename(join(folder, written), kept);
  const found: CpuProfile = JSON.parse(await readFile(kept, 'utf8'));
  const shares = sharesIn(found, ms * 1_000);
  console.log(
    `\n${bot.name}, ${kind}: ${figure(cell.perSecond, 0)} turns/s and ${figure(cell.cpuPerTurn, 0)} µs of CPU a turn, while it is profiled`,
  );
  console.log(`\n${shareTable('by package', shares.packages, cell.cpuPerTurn)}`);
  console.log(`\n${shareTable('by function, itself', shares.functions, cell.cpuPerTurn)}`);
  console.log(`\nThe profile, for Chrome's DevTools or speedscope: ${kept}`);
};

const shareTable = (title: string, shares: readonly Share[], cpuPerTurn: number): string =>
  table(
    [title, '%', 'µs a turn'],
    shares.map(({ of, share }) => [of, figure(100 * share, 1), figure(share * cpuPerTurn, 0)]),
  );
