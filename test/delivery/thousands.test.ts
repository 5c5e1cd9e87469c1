import { openDocuments, reminders } from '../../src/los.ts';
import { Network } from '../../src/model/network.ts';
import { Thread } from '../../src/model/thread.ts';
import type { Posted, Route, Sender } from '../../src/reminders/sender.ts';
import { type SweepReport, sweep } from '../../src/reminders/sweep.ts';
import type { Documents } from '../../src/store/documents.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Key, Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createPacer } from '../../src/teams/pacer.ts';
import { paced } from '../../src/teams/sender.ts';
import { testTenant } from '../support/los.ts';
import { createVirtualTime, mostWithin, type VirtualTime } from '../support/virtual-time.ts';
import { addressAt, at8, day, type Message, makeRoom, makeTeam } from './support.ts';

const serviceUrl = 'https://teams.example/';
const teams = 700;
/** As many requests for guidance come together in one chat. */
const threads = 70;
const messages = teams * 5 + threads;

/** Half a minute of work, on a busy machine much longer. */
const patienceMs = 300_000;

/** Teams takes 50 a second in a tenant, so this is how long it takes at best, in milliseconds. */
const shortest = (messages / 50) * 1_000;

/** Some of the answers Teams gives, by how often; everybody else is reached at once. */
const answers: readonly [every: number, answer: Exclude<Posted, { result: 'sent' }>][] = [
  [97, { result: 'gone', reason: '403 MessageWritesBlocked' }],
  [89, { result: 'unknown', reason: '502' }],
  [83, { result: 'throttled', retryAfterMs: 10_000, reason: '429' }],
];

interface Post {
  readonly conversation: string;
  readonly at: number;
  readonly result: Posted['result'];
}

/** Plays Teams: every post takes some time, and some go wrong the first time. */
const createConnector = (time: VirtualTime) => {
  const posts: Post[] = [];
  const known = new Set<string>();
  const sender: Sender = {
    post: async (recipient) => {
      const conversation = conversationOf(recipient);
      const number = posts.length + 1;
      const isNew = !known.has(conversation) && conversation !== 'busy';
      known.add(conversation);
      const [, failure] = answers.find(([every]) => isNew && number % every === 0) ?? [];
      const answer = failure ?? { result: 'sent' as const, activityId: `m${number}` };
      posts.push({ conversation, at: time.clock.now(), result: answer.result });
      await time.wait(50 + ((number * 7_919) % 850));
      return answer;
    },
  };
  return { sender, posts };
};

const conversationOf = (recipient: Route): string =>
  'address' in recipient ? JSON.parse(recipient.address).conversation.id : recipient.userId;

/** Time stands still while the store is asked. */
const holding = (store: Store, time: VirtualTime): Store => ({
  ...store,
  read: (key) => time.hold(() => store.read(key)),
  create: (document) => time.hold(() => store.create(document)),
  replace: (document, revision) => time.hold(() => store.replace(document, revision)),
  remove: (key, revision) => time.hold(() => store.remove(key, revision)),
  due: (until, page) => time.hold(() => store.due(until, page)),
});

/** Facilitators who are asked by very many at once. */
const makeBusyChat = async (documents: Documents): Promise<Message[]> => {
  const network = Network.parse({
    id: 'busy',
    tenant: testTenant,
    name: 'Testnettverket',
    template: 'rop2014',
    createdAt: at8,
    facilitators: [],
    rooms: ['busy'],
    sessions: [],
    packages: [],
  });
  await documents.create(kinds.network, keys.network('busy'), network);
  await makeRoom(documents, 'busy', { network: 'busy', address: addressAt(serviceUrl, 'busy') });
  for (let at = 0; at < threads; at += 1) {
    const thread = Thread.parse({
      id: `t${at}`,
      network: 'busy',
      team: { id: `team${at}`, name: `Lag ${at}` },
      snapshot: { package: 1, tasks: [] },
      askedBy: `${testTenant}:someone`,
      askedAt: '2026-11-24T06:30:00.000Z',
      answerTo: `room:room-${at}-0`,
      reason: 'beginning',
      text: '',
      remindedUntil: '2026-11-24T06:00:00.000Z',
    });
    await documents.create(kinds.thread, keys.thread('busy', thread.id), thread);
  }
  return Array.from({ length: threads }, (_, at) => ({
    inbox: keys.inbox('room:busy', day, `thread:t${at}`),
    conversation: 'busy',
  }));
};

const time = createVirtualTime(at8);
const store = holding(openSqlite(':memory:'), time);
const documents = openDocuments(store);
const due: Message[] = [];

beforeAll(async () => {
  for (let team = 0; team < teams; team += 1) {
    due.push(...(await makeTeam(documents, team, { serviceUrl, rooms: 2, responsible: 3 })));
  }
  due.push(...(await makeBusyChat(documents)));
}, patienceMs);
afterAll(() => store.close());

const sweepWith = (sender: Sender): (() => Promise<SweepReport>) => {
  let ids = 0;
  const sweeping = {
    store,
    documents,
    reminders,
    sender: paced(sender, createPacer(time.clock)),
    now: time.instant,
    newId: () => `id${++ids}`,
    onFailure: (key: Key, error: unknown) => {
      throw new Error(`${key.pk} could not be handled`, { cause: error });
    },
  };
  return () => time.until(sweep(sweeping));
};

/** What became of each message that was due. */
const recorded = (): Promise<(string | undefined)[]> =>
  Promise.all(
    due.map(async ({ inbox }) => {
      const items = (await documents.read(kinds.inbox, inbox))?.body.items ?? [];
      const results = new Set(items.map(({ outcome }) => outcome?.result));
      return results.size === 1 ? [...results][0] : `${items.length} items`;
    }),
  );

test(
  'thousands of messages due at once keep within what Teams takes, take little longer than that, and all are recorded',
  async () => {
    const { sender, posts } = createConnector(time);
    const sweepOnce = sweepWith(sender);
    const began = time.clock.now();

    const first = await sweepOnce();
    expect(time.clock.now() - began).toBeLessThanOrEqual(1.2 * shortest);
    expect(first.sent + first.gone + first.waiting).toBe(messages);
    expect(posts).toHaveLength(messages);

    while ((await sweepOnce()).waiting > 0 || time.clock.now() - began < 600_000) await time.until(time.wait(30_000));
    const times = posts.map(({ at }) => at);
    expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(50);
    const byConversation = Map.groupBy(posts, ({ conversation }) => conversation);
    const mostInOne = (ms: number) =>
      Math.max(
        ...[...byConversation.values()].map((ofOne) =>
          mostWithin(
            ofOne.map(({ at }) => at),
            ms,
          ),
        ),
      );
    expect(mostInOne(1_000)).toBeLessThanOrEqual(7);
    expect(mostInOne(30_000)).toBeLessThanOrEqual(60);

    const results = await recorded();
    const expected = due.map(({ conversation }) =>
      conversation === 'busy' ? 'sent' : byConversation.get(conversation)?.at(-1)?.result,
    );
    expect(results).toEqual(expected);
    expect(new Set(results)).toEqual(new Set(['sent', 'gone']));
    const twice = due.filter(
      ({ conversation }) => conversation !== 'busy' && byConversation.get(conversation)?.length !== 1,
    );
    expect(twice.length).toBe(posts.filter(({ result }) => result === 'unknown' || result === 'throttled').length);
  },
  patienceMs,
);
