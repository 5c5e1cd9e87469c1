import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocuments } from '../../src/los.ts';
import type { Documents } from '../../src/store/documents.ts';
import { kinds } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type Step, type Sweeper, startSweeper } from '../support/sweepers.ts';
import { at8, type Message, makeTeam } from './support.ts';

const serviceUrl = 'https://teams.example/';

let folder: string;
let path: string;
let store: Store;
let documents: Documents;
const running: Sweeper[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'los-processes-'));
  path = join(folder, 'los.db');
  store = openSqlite(path);
  documents = openDocuments(store);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((sweeper) => sweeper.kill()));
  await store.close();
  await rm(folder, { recursive: true });
});

const start = (): Sweeper => {
  const sweeper = startSweeper(path);
  running.push(sweeper);
  return sweeper;
};

/** Minutes that are longer than a lease, and than the pause before a post is repeated. */
const after = (crashes: number): string => new Date(Date.parse(at8) + crashes * 150_000).toISOString();

const makeTeams = async (count: number): Promise<Message[]> => {
  const due: Message[] = [];
  for (let team = 0; team < count; team += 1) {
    due.push(...(await makeTeam(documents, team, { serviceUrl, rooms: 1, responsible: 2 })));
  }
  return due;
};

/** What is recorded of a message; one word when all of it went the same way. */
const recorded = async ({ inbox }: Message): Promise<string> => {
  const items = (await documents.read(kinds.inbox, inbox))?.body.items ?? [];
  return [...new Set(items.map(({ outcome }) => outcome?.result ?? 'pending'))].join();
};

const isPost = ({ work, when }: Step): boolean => work === 'post' && when === 'after';

/** The POSTs that have come, by address. */
const countPosts = () => {
  const posts = new Map<string, number>();
  return {
    saw: (step: Step): void => {
      if (isPost(step)) posts.set(step.pk, (posts.get(step.pk) ?? 0) + 1);
    },
    of: ({ conversation }: Message): number =>
      [...posts].find(([address]) => JSON.parse(address).conversation.id === conversation)?.[1] ?? 0,
  };
};

test('four processes that reach for the same messages at the same moment send each once', async () => {
  const due = await makeTeams(40);
  const posts = countPosts();
  const sweepers = [start(), start(), start(), start()];
  const reaching = new Set<number>();
  const all = Promise.withResolvers<void>();
  const reports = await Promise.all(
    sweepers.map((sweeper, at) =>
      sweeper.sweep(at8, (step) => {
        posts.saw(step);
        if (step.work !== 'lease' || step.when !== 'before') return 'go';
        if (reaching.add(at).size === sweepers.length) all.resolve();
        return all.promise.then(() => 'go');
      }),
    ),
  );
  expect(reaching.size).toBe(4);
  expect(due.map(posts.of)).toEqual(due.map(() => 1));
  expect(await Promise.all(due.map(recorded))).toEqual(due.map(() => 'sent'));
  expect(reports.reduce((sum, report) => sum + (report?.sent ?? 0), 0)).toBe(due.length);
});

const isAbout = (step: Step, { inbox, conversation }: Message): boolean =>
  step.work === 'post' ? step.pk.includes(`"${conversation}"`) : step.pk === inbox.pk;

/** The steps of one message, and how often it must have been posted in the end when the process is killed there. */
const steps: readonly (readonly [work: string, when: Step['when'], posts: number])[] = [
  ['lease', 'before', 1],
  ['lease', 'after', 1],
  ['post', 'before', 1],
  // It has arrived, but its sender has not heard so: nobody can know.
  ['post', 'after', 2],
  ['record', 'before', 2],
  ['record', 'after', 1],
];

test('killed at every step of lease, post and record: nothing lost, twice only what may not have arrived', async () => {
  const crashes = steps.length;
  const posts = countPosts();
  const victims: Message[] = [];
  const waiting = [start(), start()];

  for (let crash = 0; crash < crashes; crash += 1) {
    const [victim] = await makeTeam(documents, crash, { serviceUrl, rooms: 1, responsible: 0 });
    if (!victim) throw new Error('nothing is due');
    const [work, when] = steps[crash] ?? [];
    const before = victims.at(-1);
    // What the one before left behind goes first, so that no message is hit twice.
    const beforeOver = Promise.withResolvers<void>();
    if (!before || (await recorded(before)) === 'sent') beforeOver.resolve();
    victims.push(victim);
    waiting.push(start());
    const report = await waiting.shift()?.sweep(after(crash), (step) => {
      posts.saw(step);
      if (!isAbout(step, victim)) {
        if (step.work === 'record' && step.when === 'after') beforeOver.resolve();
        return 'go';
      }
      const then = step.work === work && step.when === when ? 'kill' : 'go';
      return step.work === 'lease' ? beforeOver.promise.then(() => then) : then;
    });
    expect(report).toBeUndefined();
  }
  const [last] = waiting;
  await last?.sweep(after(crashes), (step) => {
    posts.saw(step);
    return 'go';
  });

  expect(await Promise.all(victims.map(recorded))).toEqual(victims.map(() => 'sent'));
  expect(victims.map(posts.of)).toEqual(victims.map((_, crash) => steps[crash]?.[2]));
}, 300_000);

/** Steps of handing in as well. */
const anywhere = [['create', 'before'], ['other', 'after'], ...steps] as const;

test('killed again and again anywhere, also while others’ leftovers are sent: no message is lost unnoticed or posted a third time', async () => {
  // Every kind of step twice, as the first, third or fifth of its kind in a sweep.
  const sweeps = anywhere.length * 2;
  let crashes = 0;
  const posts = countPosts();
  const due: Message[] = [];
  const mayHaveArrived = new Set<Message>();
  const waiting = [start(), start()];

  for (let at = 0; at < sweeps; at += 1) {
    due.push(...(await makeTeam(documents, at, { serviceUrl, rooms: 1, responsible: 2 })));
    const onItsWay = new Set<Message>();
    const [work, when] = anywhere[at % anywhere.length] ?? [];
    let left = 1 + 2 * (at % 3);
    waiting.push(start());
    const report = await waiting.shift()?.sweep(after(at), (step) => {
      posts.saw(step);
      const message = due.find((one) => isAbout(step, one));
      if (message && isPost(step)) onItsWay.add(message);
      if (message && step.work === 'record' && step.when === 'after') onItsWay.delete(message);
      if (step.work === work && step.when === when) left -= 1;
      return left <= 0 ? 'kill' : 'go';
    });
    if (!report) crashes += 1;
    for (const message of onItsWay) mayHaveArrived.add(message);
  }
  const [last, oneMore] = waiting;
  for (const sweeper of [last, oneMore]) {
    await sweeper?.sweep(after(sweeps + (sweeper === last ? 0 : 1)), (step) => {
      posts.saw(step);
      return 'go';
    });
  }

  expect(crashes).toBeGreaterThanOrEqual(12);
  expect(mayHaveArrived.size).toBeGreaterThan(0);
  for (const message of due) {
    const [posted, result] = [posts.of(message), await recorded(message)];
    expect(result).toMatch(posted === 0 ? /^unknown$/ : /^(sent|unknown)$/);
    expect(posted).toBeLessThanOrEqual(mayHaveArrived.has(message) ? 2 : 1);
  }
}, 300_000);
