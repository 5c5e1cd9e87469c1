import { setTimeout as delay } from 'node:timers/promises';
import { reminders } from '../../src/los.ts';
import { sweep } from '../../src/reminders/sweep.ts';
import { createPacer } from '../../src/teams/pacer.ts';
import { paced } from '../../src/teams/sender.ts';
import { startLos, type TestLos } from '../support/los.ts';
import { createVirtualTime, mostWithin } from '../support/virtual-time.ts';
import { at8, day, makeTeam } from './support.ts';

const started: TestLos[] = [];
afterEach(async () => {
  for (const los of started.splice(0).reverse()) await los.stop();
});

const start = async (options: Parameters<typeof startLos>[0]): Promise<TestLos> => {
  const los = await startLos({ now: at8, ...options });
  started.push(los);
  return los;
};

test('messages arrive at Teams no faster than it takes them', async () => {
  const los = await start({});
  const made = { serviceUrl: los.teams.url, rooms: 2, responsible: 3 };
  const due = (await Promise.all(Array.from({ length: 40 }, (_, at) => makeTeam(los.documents, at, made)))).flat();
  const time = createVirtualTime(at8);
  const arrived: number[] = [];
  los.teams.onPost(() => arrived.push(time.clock.now()));
  const { store } = los;
  let ids = 0;
  const sweeping = {
    store: { ...store, due: (...asked: Parameters<typeof store.due>) => time.hold(() => store.due(...asked)) },
    // While something is under way to or from the store or Teams, time stands still.
    documents: {
      ...los.documents,
      read: ((kind, key) => time.hold(() => los.documents.read(kind, key))) as typeof los.documents.read,
      open: ((...asked) => time.hold(() => los.documents.open(...asked))) as typeof los.documents.open,
      change: ((...asked) => time.hold(() => los.documents.change(...asked))) as typeof los.documents.change,
    },
    reminders,
    sender: paced({ post: (...message) => time.hold(() => los.sender.post(...message)) }, createPacer(time.clock)),
    now: time.instant,
    newId: () => `id${++ids}`,
    onFailure: (_: unknown, error: unknown) => {
      throw error;
    },
  };
  const began = time.clock.now();
  const report = await time.until(sweep(sweeping));
  expect(report).toMatchObject({ sent: due.length, waiting: 0 });
  expect(arrived).toHaveLength(due.length);
  expect(mostWithin(arrived, 1_000)).toBeLessThanOrEqual(50);
  expect(time.clock.now() - began).toBeLessThanOrEqual((1.2 * due.length * 1_000) / 50);
});

describe('while reminders wait for their turn', () => {
  /** Los, and another process on its store that lets five messages go and then has time stand still. */
  const startWaiting = async () => {
    const los = await start({});
    const made = { serviceUrl: los.teams.url, rooms: 2, responsible: 3 };
    const due = (await Promise.all([1, 2].map((team) => makeTeam(los.documents, team, made)))).flat();
    const pacer = createPacer({ now: () => 0, wait: (_, signal) => delay(3_600_000, undefined, { signal }) });
    const waiting = await start({ overrides: { pacer, store: { ...los.store, close: async () => undefined } } });
    const fiveArrived = new Promise<void>((resolve) => {
      let posts = 0;
      los.teams.onPost(() => ++posts === 5 && resolve());
    });
    const sweeping = waiting.sweep();
    await fiveArrived;
    return { los, due, waiting, sweeping };
  };

  test('a person who asks is answered at once', async () => {
    const { waiting } = await startWaiting();
    const kari = waiting.person('Kari Nordmann');
    const answer = await waiting.personalChat(kari).say(kari, 'hjelp');
    expect(answer.buttons).not.toEqual([]);
  });

  test('stopping gives back what has not left, and the next process sends it at once, each message once', async () => {
    const { los, due, waiting, sweeping } = await startWaiting();
    await waiting.stop();
    expect(await sweeping).toMatchObject({ sent: 5, waiting: 5 });
    expect(await los.sweep()).toMatchObject({ sent: 5, waiting: 0 });
    const arrived = los.teams.happenings.map(({ conversation }) => conversation);
    expect(arrived.toSorted()).toEqual(due.map(({ conversation }) => conversation).toSorted());
    expect((await los.store.due(`${day}T14:00:00Z`, { limit: 1 })).items).toEqual([]);
  });
});
