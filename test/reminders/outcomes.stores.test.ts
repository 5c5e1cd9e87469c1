import type { Inbox } from '../../src/model/inbox.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Store, StoredDocument } from '../../src/store/port.ts';
import { startLos, type TestLos } from '../support/los.ts';
import type { Failure } from '../support/teams.ts';
import { anotherProcess, at8, startTeam, sweepAt } from './support.ts';

const day = '2026-11-10';
/** Every attempt that would ever be made falls on one of these. */
const laterThatDay = ['07:00:10', '07:04:00', '07:10:00', '07:30:00', '08:30:00', '12:00:00'];

type Answer = Pick<Failure, 'status' | 'body'>;

/** Lets Teams answer the posts in turn, and sweeps all day. @returns what was posted, and what was recorded */
const dayWith = async (answers: readonly Answer[]) => {
  const { los, chat, team } = await startTeam({ overrides: { patience: { request: 300 } } });
  los.teams.fail(...answers.map((answer) => ({ method: 'POST', ...answer }) as const));
  const posts = () => los.teams.requests.filter((request) => request.startsWith('POST')).length;
  const before = posts();
  await sweepAt(los, at8(day));
  for (const time of laterThatDay) await sweepAt(los, `${day}T${time}Z`);
  const inbox = await los.documents.read(kinds.inbox, keys.inbox(`room:${team.rooms[0]}`, day));
  return {
    posts: posts() - before,
    arrived: chat.received().activities.length,
    recorded: inbox?.body.items.map(({ outcome }) => outcome?.result),
    reason: inbox?.body.items[0]?.outcome?.reason,
  };
};

describe('when Teams answers a reminder', () => {
  test('with yes, it is posted once', async () => {
    expect(await dayWith([])).toEqual({ posts: 1, arrived: 1, recorded: ['sent'], reason: undefined });
  });

  test('with a no that stays one, it stops and keeps the reason', async () => {
    const blocked = { status: 403, body: { error: { code: 'MessageWritesBlocked', message: '' } } };
    const found = await dayWith([blocked, blocked]);
    expect(found).toMatchObject({ posts: 1, arrived: 0, recorded: ['gone'], reason: '403 MessageWritesBlocked' });
  });

  test.each([[400], [403], [404], [405]])('with %s that passes, it arrives later that day', async (status) => {
    expect(await dayWith([{ status }, { status }])).toMatchObject({ posts: 3, arrived: 1, recorded: ['sent'] });
  });

  test.each([[400], [403], [404]])('with %s again and again, it stops and keeps the reason', async (status) => {
    const found = await dayWith(Array.from({ length: 9 }, () => ({ status })));
    expect(found).toMatchObject({ posts: 4, arrived: 0, recorded: ['gone'], reason: `${status} Planned` });
  });

  test.each([[429], [412], [500], [503]])('with %s, it waits as long as it takes and arrives once', async (status) => {
    const three = [{ status }, { status }, { status }];
    expect(await dayWith(three)).toMatchObject({ posts: 4, arrived: 1, recorded: ['sent'] });
  });

  test.each<[Answer['status']]>([[408], [502], [504], ['reset'], ['hang']])(
    'with %s, which leaves open whether it arrived, it is repeated once',
    async (status) => {
      expect(await dayWith([{ status }])).toMatchObject({ posts: 2, arrived: 1, recorded: ['sent'] });
    },
  );

  test.each<[Answer['status']]>([[502], ['reset']])(
    'with %s twice, it is not tried a third time, and that is recorded',
    async (status) => {
      const found = await dayWith([{ status }, { status }]);
      expect(found).toMatchObject({ posts: 2, arrived: 0, recorded: ['unknown'] });
      expect(found.reason).not.toBe('');
    },
  );
});

describe('when Teams is down', () => {
  const down = { method: 'POST', status: 503 } as const;
  /** Every five minutes while messages may go. */
  const wholeDay = (date: string) =>
    Array.from({ length: 96 }, (_, at) => new Date(Date.parse(at8(date)) + at * 300_000).toISOString());

  test('all day, what is still of use comes the next working day', async () => {
    const { los, chat } = await startTeam();
    await sweepAt(los, at8('2026-11-09'));
    chat.received();
    los.teams.fail(...wholeDay(day).map(() => down));
    for (const time of wholeDay(day)) await sweepAt(los, time);
    expect(chat.received().activities).toEqual([]);
    los.teams.forgive();
    await sweepAt(los, at8('2026-11-11'));
    expect(chat.received().activities).toHaveLength(1);
  });

  test.each([[503], [429], [412], [401]])(
    'until it is of no use any more (%s), that is recorded with the reason',
    async (status) => {
      const { los, chat, team } = await startTeam();
      await sweepAt(los, at8('2026-12-06'));
      chat.received();
      // The day before the session: its reminder is worth nothing after it.
      await sweepAt(los, '2026-12-06T15:30:00Z');
      los.teams.fail(...wholeDay('2026-12-07').map(() => ({ ...down, status })));
      await sweepAt(los, at8('2026-12-07'));
      los.teams.forgive();
      await sweepAt(los, at8('2026-12-21'));
      const inboxes = [];
      for await (const { body } of los.documents.list(
        kinds.inbox,
        keys.inbox(`room:${team.rooms[0]}`, day).pk,
        '2026-12',
      ))
        inboxes.push(...body.items);
      expect(inboxes.map(({ outcome }) => outcome)).toContainEqual(
        expect.objectContaining({ result: 'gone', reason: `${status} Planned` }),
      );
    },
  );
});

test('whoever has held a message back for too long does not post it: another may have done so', async () => {
  const { los, chat, team } = await startTeam();
  await sweepAt(los, at8('2026-11-09'));
  const isTaken = ({ body }: StoredDocument) => (body as Inbox).lease !== undefined;
  const slow: TestLos = await anotherProcess(los, {
    replace: async (document, revision) => {
      const replaced = await los.store.replace(document, revision);
      // Nothing is heard of the store for half a minute, right after the message has been taken.
      if (document.pk.startsWith('inbox:') && isTaken(document)) slow.clock.set(`${day}T07:00:31Z`);
      return replaced;
    },
  });
  expect(await sweepAt(slow, at8(day))).toMatchObject({ sent: 0, waiting: 1 });
  expect(chat.received().activities).toEqual([]);
  expect(await sweepAt(los, `${day}T07:05:31Z`)).toMatchObject({ sent: 1, waiting: 0 });
  expect(chat.received().activities).toHaveLength(1);
  const inbox = await los.documents.read(kinds.inbox, keys.inbox(`room:${team.rooms[0]}`, day));
  expect(inbox?.body.items).toEqual([expect.objectContaining({ tries: 1 })]);
});

/** A process that dies at its n-th write: just before it, or just after it has reached the store. */
const dyingStore = (store: Store, n: number, when: 'before' | 'after'): Store & { readonly died: () => boolean } => {
  let writes = 0;
  const dead = () => writes >= n;
  const alive = <T>(work: () => Promise<T>): Promise<T> => (dead() ? Promise.reject(new Error('dead')) : work());
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead()) throw new Error('dead');
    writes += 1;
    if (!dead()) return work();
    if (when === 'after') await work();
    throw new Error('dies here');
  };
  return {
    ...store,
    read: (key) => alive(() => store.read(key)),
    due: (until, page) => alive(() => store.due(until, page)),
    list: (pk, prefix, page) => alive(() => store.list(pk, prefix, page)),
    all: (page) => alive(() => store.all(page)),
    create: (document) => write(() => store.create(document)),
    replace: (document, revision) => write(() => store.replace(document, revision)),
    remove: (key, revision) => write(() => store.remove(key, revision)),
    close: async () => undefined,
    died: dead,
  };
};

/** Another process on the same store, which dies, and then a healthy one that goes on. */
const dieAt = async (n: number, when: 'before' | 'after') => {
  const { los, chat, team } = await startTeam();
  // The week's list for the facilitators is none of this day's.
  await sweepAt(los, at8('2026-11-09'));
  const store = dyingStore(los.store, n, when);
  const dying: TestLos = await startLos({ now: at8(day), overrides: { store } });
  await dying.sweep().catch(() => undefined);
  await dying.stop();
  const first = chat.received().activities.length;
  const healthy = await anotherProcess(los);
  for (const time of laterThatDay) await sweepAt(healthy, `${day}T${time}Z`);
  const inbox = await los.documents.read(kinds.inbox, keys.inbox(`room:${team.rooms[0]}`, day));
  return {
    died: store.died(),
    arrived: first + chat.received().activities.length,
    recorded: inbox?.body.items.map(({ outcome }) => outcome?.result),
  };
};

test.each<['before' | 'after', number[]]>([
  // In turn: it is noted that people have their present ids; the inbox is made, the team ticked off; the sweep's status
  // made, and leased; the inbox leased, the outcome recorded, the sweep noted.
  ['before', [1, 1, 1, 1, 1, 2, 1]],
  ['after', [1, 1, 1, 1, 1, 1, 1]],
])(
  'a process that dies %s any of its writes loses nothing, and repeats only what may not have arrived',
  async (when, expected) => {
    const arrived: number[] = [];
    for (let n = 1; ; n += 1) {
      const found = await dieAt(n, when);
      expect(found.recorded).toEqual(['sent']);
      if (!found.died) break;
      arrived.push(found.arrived);
    }
    expect(arrived).toEqual(expected);
  },
);
