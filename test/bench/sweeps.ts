import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocuments, reminders } from '../../src/los.ts';
import { addDays } from '../../src/model/calendar.ts';
import { Person } from '../../src/model/person.ts';
import { sweep } from '../../src/reminders/sweep.ts';
import { encode } from '../../src/store/envelope.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { at8, day, makeTeam } from '../delivery/support.ts';
import { testTenant } from '../support/los.ts';
import { figure, median, table } from './figures.ts';
import type { Finding } from './finding.ts';

const few = 10_000;
const many = 1_000_000;
const due = 100;
const rounds = 11;
/** How much longer a sweep may take where a hundred times as much is stored. */
const allowed = 1.5;

/** What sweeping costs when little and when much is stored. */
export const measureSweeps = async (): Promise<Finding[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'los-bench-'));
  try {
    const ratio = await ratioOfSweeps(folder);
    return [{ what: `a sweep takes ${figure(ratio)} times as long, at most ${allowed}`, isKept: ratio <= allowed }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** @returns how many times as long a sweep takes where much is stored */
const ratioOfSweeps = async (folder: string): Promise<number> => {
  const small = await openFilled(join(folder, 'few.db'), few);
  const large = await openFilled(join(folder, 'many.db'), many);
  const times = { small: [] as number[], large: [] as number[], smallIdle: [] as number[], largeIdle: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    // In turns, so that whatever else the machine does meets both.
    times.small.push(await timeOfSweep(small, round, due));
    times.large.push(await timeOfSweep(large, round, due));
    times.smallIdle.push(await timeOfSweep(small, round, 0));
    times.largeIdle.push(await timeOfSweep(large, round, 0));
  }
  await small.close();
  await large.close();
  const row = (stored: number, howMany: number, all: readonly number[]) =>
    [stored, howMany, median(all), Math.max(...all)].map((value) => figure(value));
  const rows = [
    row(few, due, times.small),
    row(many, due, times.large),
    row(few, 0, times.smallIdle),
    row(many, 0, times.largeIdle),
  ];
  console.log(table(['stored owners', 'due', 'median ms', 'slowest ms'], rows));
  return median(times.large) / median(times.small);
};

/** A store with so many owners of which nothing is due before next week. */
const openFilled = async (path: string, owners: number): Promise<Store> => {
  const store = openSqlite(path);
  const write = (number: number): Promise<unknown> => {
    const id = `${testTenant}:owner-${number}`;
    const content = { body: Person.parse({ id, tenant: testTenant, name: `Eier ${number}` }), commands: [] };
    const dueAt = `${addDays(day, 7 + (number % 300))}T07:00:00.000Z`;
    return store.create({ ...encode(kinds.person, keys.person(id), content, () => dueAt) });
  };
  for (let from = 0; from < owners; from += 5_000) {
    await Promise.all(Array.from({ length: Math.min(5_000, owners - from) }, (_, at) => write(from + at)));
  }
  return store;
};

/** Makes so many teams that are due, each in its chat, and sweeps. @returns how long the sweep took, in milliseconds */
const timeOfSweep = async (store: Store, round: number, teams: number): Promise<number> => {
  const documents = openDocuments(store);
  const made = { serviceUrl: 'https://teams.example/', rooms: 1, responsible: 0 };
  for (let at = 0; at < teams; at += 1) await makeTeam(documents, round * teams + at, made);
  let ids = 0;
  const started = performance.now();
  const report = await sweep({
    store,
    documents,
    reminders,
    sender: { post: async () => ({ result: 'sent', activityId: '' }) },
    now: () => at8,
    newId: () => `id${++ids}`,
    onFailure: (key, error) => {
      throw new Error(`${key.pk} could not be handled`, { cause: error });
    },
  });
  if (report.sent !== teams) throw new Error(`${report.sent} of ${teams} were sent`);
  return performance.now() - started;
};
