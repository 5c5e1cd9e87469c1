// Measures what sweeping costs when little and when much is stored, how long a run chart and an overview take, and how many turns
// a second are answered. Ends with 1 when the cost of a sweep grows with what is stored and not with what is due, and when a chart
// or an overview takes longer than somebody who looks at it should wait.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneLargeNetwork, realCase, writeRealCase } from '../../src/demo/real-case.ts';
import { drawMeasure } from '../../src/features/run-chart/index.ts';
import { openDocuments, reminders } from '../../src/los.ts';
import { addDays } from '../../src/model/calendar.ts';
import { periodsOf, readChart } from '../../src/model/chart-reading.ts';
import { Person } from '../../src/model/person.ts';
import { sweep } from '../../src/reminders/sweep.ts';
import { renderPng } from '../../src/reports/png.ts';
import { encode } from '../../src/store/envelope.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { at8, day, makeTeam } from '../delivery/support.ts';
import { measureWith, pointsFrom } from '../features/run-chart/charts.ts';
import { startLos, testPerson, testTenant } from '../support/los.ts';
import { speak } from '../support/texts.ts';

const few = 10_000;
const many = 1_000_000;
const due = 100;
const rounds = 11;
/** Measurements of a chart, and how long it may take from them to the finished picture, in milliseconds. */
const points = 60;
const allowedForChart = 150;
/** How long an overview of thirty teams may take, in milliseconds. */
const allowedForOverview = 300;
/** How much longer a sweep may take where a hundred times as much is stored. */
const allowed = 1.5;

const main = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'los-bench-'));
  try {
    const ratio = await measureSweeps(folder);
    const chart = await measureCharts();
    await measureTurns();
    const overview = await measureOverview();
    const isKept = judge(ratio <= allowed, `a sweep takes ${figure(ratio)} times as long, at most ${allowed}.`);
    const isQuick = judge(chart <= allowedForChart, `a chart takes ${figure(chart)} ms, at most ${allowedForChart}.`);
    const isSoon = judge(
      overview <= allowedForOverview,
      `an overview of thirty teams takes ${figure(overview)} ms, at most ${allowedForOverview}.`,
    );
    process.exitCode = isKept && isQuick && isSoon ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** @returns how many times as long a sweep takes where much is stored */
const measureSweeps = async (folder: string): Promise<number> => {
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
  row('stored owners', 'due', 'median ms', 'slowest ms');
  row(few, due, median(times.small), Math.max(...times.small));
  row(many, due, median(times.large), Math.max(...times.large));
  row(few, 0, median(times.smallIdle), Math.max(...times.smallIdle));
  row(many, 0, median(times.largeIdle), Math.max(...times.largeIdle));
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

/** @returns the median of how long it takes to read a chart, draw it and make a picture of it; no two of them are alike */
const measureCharts = async (): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const counts = Array.from({ length: points }, (_, at) => (7 * at * at + 3 * round) % 21);
    const measure = measureWith({ points: pointsFrom('week', '2026-01-05', counts) });
    const started = performance.now();
    const reading = readChart(periodsOf(measure), measure);
    const drawing = drawMeasure({ t: speak('nb'), language: 'nb' }, measure, reading);
    if (!drawing) throw new Error('nothing was drawn');
    await renderPng(drawing.svg, drawing.height, 'card');
    times.push(performance.now() - started);
  }
  console.log(
    `\n${points} points: ${figure(median(times))} ms from measurements to picture, slowest ${figure(Math.max(...times))}`,
  );
  return median(times);
};

/** @returns the median of a whole turn in which a facilitator sees thirty teams with fifteen months of work, in milliseconds */
const measureOverview = async (): Promise<number> => {
  const { person, name, userId, objectId } = testPerson('Anne Berg');
  const los = await startLos({ now: '2015-11-03T09:00:00Z', store: 'sqlite' });
  await writeRealCase(los.documents, realCase({ seed: 1, networks: oneLargeNetwork, facilitator: { person, name } }));
  const times: number[] = [];
  // The first makes the rows.
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    const { status } = await los.post({
      type: 'message',
      id: `overview ${round}`,
      text: 'hvem trenger oss',
      channelId: 'msteams',
      serviceUrl: los.teams.url,
      from: { id: userId, name, aadObjectId: objectId },
      recipient: { id: '28:los', name: 'Los' },
      conversation: { id: 'a:overview', conversationType: 'personal', tenantId: testTenant },
    });
    if (status >= 300) throw new Error(`status ${status}`);
    times.push(performance.now() - started);
  }
  await los.stop();
  const [first = 0, ...others] = times;
  console.log(
    `\nOverview of 30 teams: ${figure(median(others))} ms, slowest ${figure(Math.max(...others))}, first ${figure(first)}`,
  );
  return median(others);
};

const people = 20;
const turnsEach = 25;

/** Turns of people who each ask one thing after the other, through the endpoint and the store on disk. */
const measureTurns = async (): Promise<void> => {
  const los = await startLos({ now: at8, store: 'sqlite' });
  const turn = async (name: string, number: number): Promise<void> => {
    const { userId, objectId } = testPerson(name);
    const { status } = await los.post({
      type: 'message',
      id: `${name} ${number}`,
      text: 'hjelp',
      channelId: 'msteams',
      serviceUrl: los.teams.url,
      from: { id: userId, name, aadObjectId: objectId },
      recipient: { id: '28:los', name: 'Los' },
      conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: testTenant },
      channelData: { tenant: { id: testTenant } },
    });
    if (status !== 200) throw new Error(`a turn was answered with ${status}`);
  };
  const talk = async (name: string): Promise<void> => {
    for (let number = 0; number < turnsEach; number += 1) await turn(name, number);
  };
  await turn('Den første', 0);
  const started = performance.now();
  await Promise.all(Array.from({ length: people }, (_, at) => talk(`Person ${at}`)));
  const seconds = (performance.now() - started) / 1_000;
  await los.stop();
  console.log(`\n${Math.round((people * turnsEach) / seconds)} turns a second, ${people} people at a time`);
};

const judge = (isKept: boolean, what: string): boolean => {
  console.log(`${isKept ? 'Kept' : 'BROKEN'}: ${what}`);
  return isKept;
};

const median = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

const row = (...cells: readonly (string | number)[]): void => {
  console.log(cells.map((cell) => (typeof cell === 'number' ? figure(cell) : cell).padStart(14)).join(''));
};

await main();
