import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { openDocuments } from '../../src/los.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { personAt, today } from '../bench/bots/activities.ts';
import { chanceOf } from '../simulate/plan.ts';
import { boundByRights } from '../support/bound-by-rights.ts';
import { speak } from '../support/texts.ts';
import { type Action, type Doing, doings, wordOf } from './actions.ts';
import { keptIn } from './kept.ts';
import { fillWithMeasures } from './life.ts';
import { startPeople } from './people.ts';
import { commandOf, type Server, type ServersOptions, startServers } from './servers.ts';
import type { Run, Verdict } from './verdict.ts';

const teams = 30;
const apology = speak('nb')('common.unexpected');
/** How many act one after the other until it shows; more than fits where there is no room. */
const mostTries = 500;
/** How many act at once while it is so, and when it is over. */
const together = 20;
/** How long it may take until Los says how it is, in milliseconds. */
const noticedMs = 20_000;

type End = () => void | Promise<void>;

/** What is done to the database under a running Los, and what `/readyz` calls it. */
interface Trouble {
  readonly name: string;
  readonly told: RegExp;
  /** How the process is started for it. */
  readonly start?: Partial<ServersOptions>;
  /** Before Los is started. */
  readonly before?: (path: string) => Promise<void>;
  /** @returns ends it; absent where it does not end by itself */
  readonly begin?: (path: string, server: Server) => End | Promise<End>;
  /** When it has shown, with some large write: makes it as bad for the smallest. */
  readonly worsen?: (path: string) => void;
  readonly ends: boolean;
}

/** Half of the pages become nonsense, but for those at the beginning. */
const damage = async (path: string): Promise<void> => {
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(255, Math.floor(bytes.length / 2)));
};

const hold = (path: string, statement: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: noticedMs });
  database.exec(statement);
  return database;
};

/** Longer than the log may grow under Los, whether its shell counts by 512 or by 1,024 bytes. */
const fullLog = 4_000 * 1_024;

/** What is left below the limit may be enough for small writes, and then Los is right to say that it is ready. */
const fillLog = (path: string): void => {
  const other = hold(path, 'PRAGMA wal_autocheckpoint = 0');
  const write = other.prepare('UPDATE documents SET dueAt = dueAt WHERE rowid = 1');
  while (statSync(`${path}-wal`).size < fullLog) write.run();
  other.close();
};

const troubles: readonly Trouble[] = [
  {
    name: 'no room',
    told: /^(DiskFull|DiskFails)$/,
    // The log may not grow any more; in the database itself there is room.
    start: { through: ['sh', '-c', 'ulimit -S -f 4000; exec "$@"', 'sh'] },
    begin: (path) => () => hold(path, 'PRAGMA wal_checkpoint(TRUNCATE)').close(),
    worsen: fillLog,
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
  {
    name: 'read-only',
    told: /^ReadOnly$/,
    start: { through: boundByRights },
    // What is open already may be written whatever happens to its rights: it is seen by who starts.
    begin: async (path, server) => {
      await chmod(`${path}-wal`, 0o400);
      await server.kill();
      return () => chmod(`${path}-wal`, 0o600);
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
    const nonsense = join(folder, 'nonsense.db');
    await writeFile(nonsense, Buffer.alloc(8_192, 255));
    verdicts.push(await refusesToStart('damaged from its beginning', nonsense, /restore a backup/));
    const readOnly = join(folder, 'read-only.db');
    await chmod(readOnly, 0o400);
    verdicts.push(await refusesToStart('read-only from its beginning', readOnly, /give the user the right/));
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
  const undone: Action[] = [];
  const broken: string[] = [];
  let turn = 0;

  /** @returns whether it was done */
  const press = async (action: Action): Promise<boolean> => {
    const id = String(action.activity['id']);
    const { said } = await people.send(action.activity, id, () => servers.someUrl(chance), chance);
    const isDone = said.includes(action.told);
    (isDone ? done : undone).push(action);
    if (!isDone && !said.includes(apology)) broken.push(`neither done nor said so: ${said.slice(0, 300)}`);
    return isDone;
  };

  const act = (): Promise<boolean> => {
    const by = personAt(turn % (4 * teams));
    const doing: Doing = { serviceUrl: people.serviceUrl, day: today(), by, turn, nth: 0, word: wordOf(turn) };
    turn += 1;
    return press(doings.idea(doing));
  };

  const actTogether = (): Promise<readonly boolean[]> => Promise.all(Array.from({ length: together }, act));

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

  const checkStored = async (): Promise<void> => {
    const store = openSqlite(path);
    const kept = await keptIn(store);
    await store.close();
    const check = (actions: readonly Action[], times: number): void => {
      for (const { activity, found } of actions)
        if (found(kept) !== times) broken.push(`${activity['id']} is there ${found(kept)} times, not ${times}`);
    };
    check(done, 1);
    check(undone, 0);
  };

  let apologies = 0;
  try {
    if (!trouble.before) await untilReadySays(200, /^ready$/);
    const [server] = servers.servers;
    const end = server && (await trouble.begin?.(path, server));
    let tries = 0;
    while ((await act()) && tries < mostTries) tries += 1;
    if (undone.length === 0) broken.push('nothing went wrong');
    trouble.worsen?.(path);
    await actTogether();
    await untilReadySays(503, trouble.told);
    const alive = await fetch(`${await servers.someUrl(chance)}/healthz`);
    if (alive.status !== 200) broken.push(`/healthz says ${alive.status}`);
    apologies = undone.length;
    await end?.();
    if (trouble.ends) {
      await untilReadySays(200, /^ready$/);
      if ((await actTogether()).includes(false)) broken.push('it has not gone on by itself');
      await checkStored();
      const again = undone.splice(0);
      if ((await Promise.all(again.map(press))).includes(false)) broken.push('not done when pressed again');
      await checkStored();
    }
  } catch (error) {
    broken.push(String(error));
  } finally {
    await servers.stop();
    await people.stop();
  }
  return {
    figures: [`${trouble.name}: ${done.length} done, ${apologies} answered with an apology`],
    broken: broken.map((how) => `${trouble.name}: ${how}`),
  };
};

/** A file that cannot be used at all: who starts Los is told what to do, and nothing has been done to it. */
const refusesToStart = async (name: string, path: string, advice: RegExp): Promise<Verdict> => {
  const before = await readFile(path);
  const [command = '', ...args] = [...boundByRights, ...commandOf()];
  const env = { PATH: process.env['PATH'], PORT: '0', LOS_STORE: `sqlite:${path}` };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const isTold = code === 1 && said.includes(path) && advice.test(said);
  return {
    figures: [`${name}: ${said.trim()}`],
    broken: [
      ...(isTold ? [] : [`${name}: ended with ${code}: ${said}`]),
      ...(before.equals(await readFile(path)) ? [] : [`${name}: something was done to it`]),
    ],
  };
};
