import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { openDocuments } from '../../src/los.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { personAt, today } from '../bench/bots/activities.ts';
import { chanceOf } from '../simulate/plan.ts';
import { speak } from '../support/texts.ts';
import { type Action, type Doing, doings, wordOf } from './actions.ts';
import { keptIn } from './kept.ts';
import { fillWithMeasures } from './life.ts';
import { startPeople } from './people.ts';
import { commandOf, type ServersOptions, startServers } from './servers.ts';
import type { Run, Verdict } from './verdict.ts';

const teams = 30;
const apology = speak('nb')('common.unexpected');
/** How long it may take until Los says how it is, in milliseconds. */
const noticedMs = 20_000;

/** What is done to the database under a running Los, and what `/readyz` calls it. */
interface Trouble {
  readonly name: string;
  readonly told: RegExp;
  /** How the process is started for it. */
  readonly start?: Partial<ServersOptions>;
  /** Before Los is started. */
  readonly before?: (path: string) => Promise<void>;
  /** @returns ends it; absent where it does not end by itself */
  readonly begin?: (path: string) => () => void;
  readonly ends: boolean;
}

/** Half of the pages become nonsense, but for those at the beginning. */
const damage = async (path: string): Promise<void> => {
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(255, Math.floor(bytes.length / 2)));
};

const hold = (path: string, statement: string): DatabaseSync => {
  const database = new DatabaseSync(path);
  database.exec(statement);
  return database;
};

const troubles: readonly Trouble[] = [
  {
    name: 'no room',
    told: /^(DiskFull|DiskFails)$/,
    // The log may not grow any more; in the database itself there is room.
    start: { through: ['sh', '-c', 'ulimit -S -f 4000; exec "$@"', 'sh'] },
    begin: (path) => () => hold(path, 'PRAGMA wal_checkpoint(TRUNCATE)').close(),
    ends: true,
  },
  {
    name: 'locked',
    told: /^Locked$/,
    begin: (path) => {
      const other = hold(path, 'BEGIN EXCLUSIVE');
      return () => other.close();
    },
    ends: true,
  },
  { name: 'damaged', told: /^Damaged$/, before: damage, ends: false },
];

/** Full, locked and damaged: told to who asks, and over when the cause is; nothing is done by halves. */
export const endureTroubles = async ({ seed }: Run): Promise<Verdict> => {
  const folder = await mkdtemp(join(tmpdir(), 'los-endure-'));
  try {
    const verdicts: Verdict[] = [];
    for (const trouble of troubles) verdicts.push(await endure(seed, trouble, join(folder, `${trouble.name}.db`)));
    verdicts.push(await refusesToStart(join(folder, 'nonsense.db')));
    return { figures: verdicts.flatMap(({ figures }) => figures), broken: verdicts.flatMap(({ broken }) => broken) };
  } finally {
    await rm(folder, { recursive: true });
  }
};

const endure = async (seed: number, trouble: Trouble, path: string): Promise<Verdict> => {
  const people = await startPeople();
  const filling = openSqlite(path);
  await fillWithMeasures(openDocuments(filling), teams, people.serviceUrl);
  await filling.close();
  await trouble.before?.(path);
  const servers = await startServers({
    count: 1,
    env: { LOS_STORE: `sqlite:${path}` },
    ...trouble.start,
    onTrouble: () => undefined,
  });
  const chance = chanceOf(seed, trouble.name);
  const done: Action[] = [];
  const unsure: Action[] = [];
  const broken: string[] = [];
  let turn = 0;

  /** @returns whether it was done */
  const act = async (): Promise<boolean> => {
    const by = personAt(turn % (4 * teams));
    const doing: Doing = { serviceUrl: people.serviceUrl, day: today(), by, turn, nth: 0, word: wordOf(turn) };
    turn += 1;
    const action = doings.idea(doing);
    const { said } = await people.send(
      action.activity,
      `${trouble.name} ${turn}`,
      () => servers.someUrl(chance),
      chance,
    );
    const isDone = said.includes(action.told);
    (isDone ? done : unsure).push(action);
    if (!isDone && !said.includes(apology)) broken.push(`neither done nor said so: ${said.slice(0, 300)}`);
    return isDone;
  };

  /** What `/readyz` says, asked until it is that. */
  const untilReadySays = async (status: number, told: RegExp): Promise<void> => {
    const until = performance.now() + noticedMs;
    for (;;) {
      const response = await fetch(`${await servers.someUrl(chance)}/readyz`);
      const said = (await response.json()) as { status: string };
      if (response.status === status && told.test(said.status)) return;
      if (performance.now() > until) {
        broken.push(`/readyz says ${response.status} ${said.status}, not ${status} ${told}`);
        return;
      }
      await pause(100);
    }
  };

  try {
    if (!trouble.before) await untilReadySays(200, /^ready$/);
    const end = trouble.begin?.(path);
    let tries = 0;
    while ((await act()) && tries < 3_000) tries += 1;
    if (unsure.length === 0) broken.push('nothing went wrong');
    await untilReadySays(503, trouble.told);
    const alive = await fetch(`${await servers.someUrl(chance)}/healthz`);
    if (alive.status !== 200) broken.push(`/healthz says ${alive.status}`);
    end?.();
    if (trouble.ends) {
      await untilReadySays(200, /^ready$/);
      if (!(await act())) broken.push('it has not gone on by itself');
    }
  } finally {
    await servers.stop();
    await people.stop();
  }
  if (trouble.ends) {
    const store = openSqlite(path);
    const kept = await keptIn(store);
    await store.close();
    for (const action of done) if (action.found(kept) !== 1) broken.push(`${action.activity['id']} is not there once`);
    for (const action of unsure) if (action.found(kept) > 1) broken.push(`${action.activity['id']} is there twice`);
  }
  return {
    figures: [`${trouble.name}: ${done.length} done, ${unsure.length} answered with an apology`],
    broken: broken.map((how) => `${trouble.name}: ${how}`),
  };
};

/** A file that is damaged from its beginning. */
const refusesToStart = async (path: string): Promise<Verdict> => {
  await writeFile(path, Buffer.alloc(8_192, 255));
  const [command = '', ...args] = commandOf();
  const env = { PATH: process.env['PATH'], PORT: '0', LOS_STORE: `sqlite:${path}` };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const isRefused = code === 1 && said.includes(path) && /restore a backup/.test(said);
  return {
    figures: [`damaged from its beginning: ${said.trim()}`],
    broken: isRefused ? [] : [`damaged from its beginning: ended with ${code}: ${said}`],
  };
};
