import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openDocuments } from '../../src/los.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { personAt, press, today } from '../bench/bots/activities.ts';
import { anyBody, anyFieldsOf, anyMutationOf, anyPress } from '../support/anything.ts';
import { handlers } from '../support/repertoire.ts';
import { startTeams } from '../support/teams.ts';
import { type Doing, doings, wordOf } from './actions.ts';
import { executed, fillWithMeasures } from './life.ts';
import { startServers } from './servers.ts';
import { counted, type Run, type Verdict } from './verdict.ts';

const allActivities = 20_000;
const teams = 5;
const atOnce = 16;
/** How long an answer may take. A machine that others keep busy stalls at times: what took longer is sent again by itself. */
const slowMs = 1_000;
const tooSlowMs = 5_000;
/** How often by itself, for the machine may stall once more. */
const triesAlone = 3;
/** How much more memory may be in use after the second half than after the first, in MB. */
const mayGrow = 16;
/** Connections that ask for another protocol, and may not stay open. */
const upgrades = 200;

/** Prints how much memory is in use when it is asked. */
const tellsHeap = `data:text/javascript,${encodeURIComponent(
  `process.on('SIGUSR2', () => {
    for (let times = 0; times < 3; times += 1) gc();
    process.stdout.write(JSON.stringify({ heap: process.memoryUsage().heapUsed }) + '\\n');
  });`,
)}`;

/** Anything at all is sent to Los, which answers with 2xx or 4xx, in time, and keeps nothing of it in memory. */
export const endureNonsense = async ({ seed, size }: Run): Promise<Verdict> => {
  const folder = await mkdtemp(join(tmpdir(), 'los-endure-'));
  const path = join(folder, 'los.db');
  const teamsSide = await startTeams();
  const store = openSqlite(path);
  await fillWithMeasures(openDocuments(store), teams, teamsSide.url);
  await store.close();
  let heapTold = Promise.withResolvers<number>();
  const broken: string[] = [];
  const servers = await startServers({
    count: 1,
    env: { LOS_STORE: `sqlite:${path}` },
    nodeArgs: ['--expose-gc', '--import', tellsHeap],
    onLine: ({ heap }) => typeof heap === 'number' && heapTold.resolve(heap / 1_048_576),
    onTrouble: (line) => broken.push(`logged: ${line}`),
  });
  const chance = {
    next: () => 0,
    whole: () => 0,
    happens: () => false,
    one: <T>([first]: readonly [T, ...T[]]) => first,
  };
  const url = await servers.someUrl(chance);
  const [server] = servers.servers;
  const heap = async (): Promise<number> => {
    heapTold = Promise.withResolvers();
    process.kill(server?.pid ?? 0, 'SIGUSR2');
    return heapTold.promise;
  };

  const times: number[] = [];
  const statuses = new Map<string, number>();
  const slow: unknown[] = [];
  const send = async (body: unknown): Promise<number> => {
    const began = performance.now();
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(4 * tooSlowMs),
    });
    await response.arrayBuffer();
    const ms = performance.now() - began;
    times.push(ms);
    if (ms > slowMs) slow.push(body);
    statuses.set(`${response.status}`, (statuses.get(`${response.status}`) ?? 0) + 1);
    const isBad = response.status < 200 || response.status >= 500 || ms > tooSlowMs;
    if (isBad) broken.push(`${response.status} after ${ms.toFixed(0)} ms: ${JSON.stringify(body).slice(0, 300)}`);
    teamsSide.happenings.length = 0;
    teamsSide.requests.length = 0;
    teamsSide.authorizations.length = 0;
    return ms;
  };

  /** What is slow whenever it comes, and not only in a crowd or on a machine that stalls. */
  const sendSlowAlone = async (): Promise<void> => {
    for (const body of slow.splice(0)) {
      let quickest = Number.POSITIVE_INFINITY;
      for (let tries = 0; quickest > slowMs && tries < triesAlone; tries += 1)
        quickest = Math.min(quickest, await send(body));
      if (quickest > slowMs) broken.push(`${quickest.toFixed(0)} ms alone: ${JSON.stringify(body).slice(0, 300)}`);
    }
  };

  const sendAll = async (bodies: readonly unknown[]): Promise<void> => {
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < bodies.length) await send(bodies[next++]);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    await sendSlowAlone();
  };

  try {
    const half = Math.ceil((allActivities * size) / 2);
    const bodies = fc.sample(anything(teamsSide.url), { numRuns: half * 2, seed });
    await sendAll(bodies.slice(0, half));
    const [before, open] = [await heap(), await descriptorsOf(server?.pid)];
    await sendAll(bodies.slice(half));
    await askForOtherProtocols(url);
    const [after, openAfter] = [await heap(), await descriptorsOf(server?.pid)];
    const looks = await lookAtOnePicture(url, teamsSide);
    broken.push(...looks.broken);
    if (after - before > mayGrow) broken.push(`memory has grown from ${before.toFixed(1)} to ${after.toFixed(1)} MB`);
    if (openAfter - open > atOnce) broken.push(`${openAfter} descriptors are open, ${open} were before`);
    const share = (part: number) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1]?.toFixed(0);
    return {
      figures: [
        `${times.length} activities: p50 ${share(0.5)} ms, p99 ${share(0.99)} ms, p99.9 ${share(0.999)} ms, slowest ${share(1)} ms, ${times.filter((ms) => ms > slowMs).length} over a second`,
        `heap in use ${before.toFixed(1)} MB after the first half, ${after.toFixed(1)} MB after the second; ${open} and ${openAfter} open descriptors`,
        looks.figure,
        ...counted(statuses, 'answered '),
      ],
      broken,
    };
  } finally {
    await servers.stop();
    await teamsSide.stop();
    await rm(folder, { recursive: true });
  }
};

/** Real activities of several people with something wrong in them, and what is none. */
const anything = (serviceUrl: string): fc.Arbitrary<unknown> => {
  const people = Array.from({ length: 8 }, (_, at) => personAt(at));
  const real = people.flatMap((by, number) =>
    Object.values(doings).flatMap((doing, turn) => {
      const about: Doing = { serviceUrl, day: today(), by, turn, nth: number, word: wordOf(number) };
      const { activity } = doing(about);
      return [activity, ...(activity['value'] === undefined ? [] : [executed(activity)])];
    }),
  );
  const [first = {}] = real;
  const verbs = [...handlers.keys()];
  const pressed = fc.tuple(fc.constantFrom(...real), anyPress(verbs, 'team0')).map(([activity, value]) => {
    const { text: _, ...others } = activity as { text?: unknown };
    return { ...others, type: 'message', value };
  });
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...real).chain(anyMutationOf) },
    { weight: 3, arbitrary: pressed },
    { weight: 1, arbitrary: anyFieldsOf(first) },
    { weight: 1, arbitrary: anyBody },
  );
};

/** As many files and sockets as a process has open; 0 where the system does not say. */
const descriptorsOf = async (pid: number | undefined): Promise<number> =>
  (await readdir(`/proc/${pid}/fd`).catch(() => [])).length;

/** As many as look at the picture of a session's card at once. */
const onlookers = 200;

/** Many want the same picture at the same moment; who asks how Los is, is answered all the same. */
const lookAtOnePicture = async (
  url: string,
  { url: serviceUrl, happenings }: Awaited<ReturnType<typeof startTeams>>,
) => {
  const activity = press(personAt(0), 0, { serviceUrl, day: today() }, { do: 'wheel.show' });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ ...activity, id: 'wheel' });
  await (await fetch(`${url}/api/messages`, { method: 'POST', headers, body })).arrayBuffer();
  const [picture] = /\/images\/[^"?]+/.exec(JSON.stringify(happenings)) ?? [];
  if (picture === undefined) return { figure: 'no picture', broken: ['the card has no picture'] };
  const look = async (path: string) => {
    const began = performance.now();
    const response = await fetch(`${url}${path}`);
    await response.arrayBuffer();
    return { status: response.status, ms: performance.now() - began };
  };
  const looking = Array.from({ length: onlookers }, () => look(picture));
  const [asked, ...looks] = await Promise.all([look('/healthz'), ...looking]);
  const bad = [asked, ...looks].filter(({ status, ms }) => status !== 200 || ms > tooSlowMs);
  const slowest = Math.max(...looks.map(({ ms }) => ms)).toFixed(0);
  return {
    figure: `${onlookers} looked at one picture at once: slowest ${slowest} ms; /healthz after ${asked.ms.toFixed(0)} ms`,
    broken: bad.map(({ status, ms }) => `a look was answered with ${status} after ${ms.toFixed(0)} ms`),
  };
};

const askForOtherProtocols = async (url: string): Promise<void> => {
  const port = Number(new URL(url).port);
  const ask = () =>
    new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1').resume();
      socket.end('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
      socket.on('error', () => undefined).on('close', () => resolve());
    });
  for (let at = 0; at < upgrades; at += 1) await ask();
};
