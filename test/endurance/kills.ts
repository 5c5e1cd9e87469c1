import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../../src/demo/real-case-random.ts';
import { openDocuments } from '../../src/los.ts';
import { faultsIn, openSqlite } from '../../src/store/sqlite.ts';
import { chanceOf } from '../simulate/plan.ts';
import { keptIn } from './kept.ts';
import { faultsOf, fillWithMeasures, type Life, live } from './life.ts';
import { startPeople } from './people.ts';
import { type Servers, startServers } from './servers.ts';
import { atLeast, counted, type Run, type Verdict } from './verdict.ts';

/** How many processes serve one store, which teams talk with them, and after how many actions one of them is killed. */
interface SetUp {
  readonly name: string;
  readonly processes: number;
  readonly teams: number;
  readonly killedEvery: number;
}

const setUps: readonly SetUp[] = [
  { name: 'alone', processes: 1, teams: 30, killedEvery: 100 },
  { name: 'two processes', processes: 2, teams: 70, killedEvery: 100 },
];

const each = 25;

/** What there is of each at least, in a whole run. */
const least = { acknowledged: 10_000, kills: 100 };

/** Acknowledged actions while the server is killed at random: each is there once. */
export const endureKills = async (run: Run): Promise<Verdict> => {
  const folder = await mkdtemp(join(tmpdir(), 'los-endure-'));
  try {
    // Both at a time: a start takes a core of its own, and there are mostly two.
    const verdicts = await Promise.all(
      setUps.map((setUp) => endure(run, setUp, join(folder, `${setUp.processes}.db`))),
    );
    const sum = (what: keyof typeof least): number => verdicts.reduce((all, one) => all + one[what], 0);
    return {
      figures: verdicts.flatMap(({ figures }) => figures),
      broken: [
        ...verdicts.flatMap(({ broken }) => broken),
        ...atLeast(least.acknowledged * run.size, 'acknowledged', sum('acknowledged')),
        ...atLeast(least.kills * run.size, 'kill -9', sum('kills')),
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
};

const endure = async ({ seed, size }: Run, setUp: SetUp, path: string): Promise<Verdict & Readonly<typeof least>> => {
  const { name, processes } = setUp;
  const teams = Math.ceil(setUp.teams * size);
  const people = await startPeople();
  await fillStore(path, teams, people.serviceUrl);
  const troubles: string[] = [];
  const servers = await startServers({
    count: processes,
    env: { LOS_STORE: `sqlite:${path}` },
    onTrouble: (line) => troubles.push(line),
  });
  const began = performance.now();
  const killer = createKiller(servers, chanceOf(seed, 'kills', name), setUp.killedEvery);
  let life: Life;
  try {
    life = await live({
      seed,
      people,
      someUrl: servers.someUrl,
      teams,
      each,
      onDone: killer.look,
    });
  } finally {
    await killer.over();
    await servers.stop();
    await people.stop();
  }
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  const store = openSqlite(path);
  const kept = await keptIn(store);
  await store.close();
  const faults = [
    ...life.broken,
    ...faultsOf(kept, life),
    ...troubles.map((line) => `logged: ${line}`),
    ...faultsIn(path).map((fault) => `quick_check: ${fault}`),
  ];
  return {
    figures: [
      `${name}: ${life.acknowledged.length} acknowledged, ${life.refused.length} rightly refused, ${servers.kills()} kill -9, ${servers.starts()} starts, ${seconds} s`,
      ...counted(life.counts),
    ],
    broken: faults.map((fault) => `${name}: ${fault}`),
    acknowledged: life.acknowledged.length,
    kills: servers.kills(),
  };
};

/** Kills one of the servers at some moment of every so many acknowledged actions, while others are under way. */
const createKiller = ({ servers }: Servers, chance: Chance, every: number) => {
  const killing: Promise<void>[] = [];
  let next = chance.whole(1, every);

  const kill = async (): Promise<void> => {
    const victim = chance.one(servers as [Servers['servers'][number]]);
    await pause(chance.whole(0, 25));
    await victim.kill();
    if (!chance.happens(0.15)) return;
    // Some do not live to see the first request.
    await pause(chance.whole(0, 1_000));
    await victim.kill();
  };

  return {
    look: (acknowledged: number): void => {
      if (acknowledged < next) return;
      next = every * Math.ceil(acknowledged / every) + chance.whole(1, every);
      killing.push(kill());
    },
    over: () => Promise.all(killing),
  };
};

/** Teams with their people and cases, each of which measures something. */
const fillStore = async (path: string, teams: number, serviceUrl: string): Promise<void> => {
  const store = openSqlite(path);
  await fillWithMeasures(openDocuments(store), teams, serviceUrl);
  await store.close();
};
