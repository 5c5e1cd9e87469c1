import fc from 'fast-check';
import { joinSession, partSession, withJointSessions } from '../../src/model/joint-sessions.ts';
import type { Network } from '../../src/model/network.ts';
import { cancelSession, moveSessionsBack, planSession, sessionOf } from '../../src/model/network-sessions.ts';
import { foundNetwork } from '../../src/model/network-set-up.ts';

const start = '2026-11-23T08:00:00Z';
const at = (minute: number): string => new Date(Date.parse('2026-12-01T09:00:00Z') + minute * 60_000).toISOString();

const networkCalled = (id: string): Network =>
  foundNetwork(
    {
      id,
      tenant: 't',
      name: `Nettverk ${id}`,
      template: 'rop2014',
      founder: { person: 't:kari', name: 'Kari' },
      dates: [
        { first: '2027-01-11', place: id },
        { first: '2027-04-06', place: id },
        { first: '2027-10-05', place: id },
        { first: '2028-04-04', place: id },
      ],
      packages: [],
      code: { code: 'KM47-R2WT', expires: '2027-01-22T23:00:00Z' },
    },
    start,
  );

/** Networks, and what they still have to tell one another. */
type World = Map<string, Network>;
const worldOf = (...ids: string[]): World => new Map(ids.map((id) => [id, networkCalled(id)]));
const get = (world: World, id: string): Network => {
  const found = world.get(id);
  if (!found) throw new Error(id);
  return found;
};

/** One pass of the sweep over a network that lags: as it is read, it is told to the others, then ticked off. */
const settle = (world: World, id: string, read = get(world, id)): void => {
  for (const other of read.outdatedNetworks) world.set(other, withJointSessions(get(world, other), read, at(1000)));
  const newest = get(world, id);
  if (newest.edition === read.edition) world.set(id, { ...newest, outdatedNetworks: [] });
};

const settleAll = (world: World): number => {
  for (let rounds = 0; rounds < 30; rounds += 1) {
    const lagging = [...world.values()].filter(({ outdatedNetworks }) => outdatedNetworks.length > 0);
    if (lagging.length === 0) return rounds;
    for (const { id } of lagging) settle(world, id);
  }
  throw new Error('it does not come to rest');
};

const shared = (network: Network) => {
  const { first, last, place, cancelled, id, joint } = sessionOf(network, 4) ?? {};
  return { first, last, place, why: cancelled?.why, id, joint: joint?.toSorted() };
};

const joined = (...ids: string[]): World => {
  const world = worldOf(...ids);
  const [first = '', ...others] = ids;
  world.set(first, joinSession(get(world, first), 4, others, at(0)));
  settleAll(world);
  return world;
};

test('a session that is made joint has the id, dates and place of the one it began with, in all of them', () => {
  const world = joined('a', 'b', 'c');
  expect(shared(get(world, 'b'))).toEqual({ ...shared(get(world, 'a')), joint: ['a', 'b', 'c'] });
  expect(sessionOf(get(world, 'c'), 4)).toMatchObject({ id: 'a-s4', place: 'a' });
  expect(sessionOf(get(world, 'c'), 3)).toMatchObject({ id: 'c-s3', joint: [] });
});

test('a network that is joined on the dates it has already has nothing to tell its teams', () => {
  const world = worldOf('a', 'b');
  const { first, place } = sessionOf(get(world, 'a'), 4) ?? { first: '', place: '' };
  world.set('b', planSession(get(world, 'b'), 4, { first, place }, { now: '2026-11-24T08:00:00Z' }));
  const before = sessionOf(get(world, 'b'), 4)?.setAt;
  world.set('a', joinSession(get(world, 'a'), 4, ['b'], at(0)));
  settleAll(world);
  expect(sessionOf(get(world, 'b'), 4)?.setAt).toBe(before);
});

test('one that is taken out goes on with its own on the same dates, and what the others then do is theirs', () => {
  const world = joined('a', 'b', 'c');
  world.set('a', partSession(get(world, 'a'), 4, 'c', at(10)));
  settleAll(world);
  world.set('b', planSession(get(world, 'b'), 4, { first: '2028-05-02', place: 'Hamar' }, { now: at(20) }));
  settleAll(world);
  expect(sessionOf(get(world, 'a'), 4)).toMatchObject({ first: '2028-05-02', joint: ['a', 'b'] });
  expect(sessionOf(get(world, 'c'), 4)).toMatchObject({ first: '2028-04-04', place: 'a', joint: [] });
  expect(sessionOf(get(world, 'c'), 4)?.id).not.toBe('a-s4');
});

test('the last but one makes the others alone', () => {
  const world = joined('a', 'b');
  world.set('b', partSession(get(world, 'b'), 4, 'a', at(10)));
  settleAll(world);
  expect(sessionOf(get(world, 'b'), 4)).toMatchObject({ id: 'a-s4', joint: [] });
  expect(sessionOf(get(world, 'a'), 4)).toMatchObject({ joint: [] });
  expect(sessionOf(get(world, 'a'), 4)?.id).not.toBe('a-s4');
});

test('what is taken back before anybody was told is news in none of them', () => {
  const world = joined('a', 'b');
  const before = ['a', 'b'].map((id) => sessionOf(get(world, id), 4)?.setAt);
  const was = get(world, 'a').sessions;
  const later = (minute: number) => new Date(Date.parse('2026-12-03T09:05:00Z') + minute * 60_000).toISOString();
  world.set('a', planSession(get(world, 'a'), 4, { first: '2028-05-02', place: '' }, { now: later(0) }));
  world.set('b', withJointSessions(get(world, 'b'), get(world, 'a'), later(1)));
  world.set('a', moveSessionsBack(get(world, 'a'), was, later(10)));
  world.set('b', withJointSessions(get(world, 'b'), get(world, 'a'), later(11)));
  expect(['a', 'b'].map((id) => sessionOf(get(world, id), 4)?.setAt)).toEqual(before);
  expect(shared(get(world, 'b'))).toEqual(shared(get(world, 'a')));
});

/** Whatever people do at once in three networks, and wherever a turn or a sweep is cut off. */
const step = fc.record({
  who: fc.constantFrom('a', 'b', 'c'),
  minute: fc.integer({ min: 10, max: 14 }),
  does: fc.constantFrom('move', 'cancel', 'part', 'join', 'settle', 'settleStale'),
  day: fc.integer({ min: 1, max: 28 }),
  other: fc.constantFrom('a', 'b', 'c'),
});

test('two who change it at once, cut off anywhere, end the same in all the networks that hold it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const world = joined('a', 'b', 'c');
      const stale = new Map(world);
      for (const { who, minute, does, day, other } of steps) {
        const network = get(world, who);
        if (does === 'settle') settle(world, who);
        else if (does === 'settleStale') settle(world, who, stale.get(who));
        else {
          stale.set(who, network);
          world.set(who, changed(network, does, { now: at(minute), day, other }));
        }
      }
      settleAll(world);
      for (const network of world.values()) {
        const { joint } = sessionOf(network, 4) ?? { joint: [] };
        for (const id of joint) expect(shared(get(world, id))).toEqual(shared(network));
      }
      const ids = [...world.values()].map((network) => `${sessionOf(network, 4)?.id} ${shared(network).joint}`);
      const alone = [...world.values()].filter((network) => sessionOf(network, 4)?.joint.length === 0);
      // Who is alone shares its id with nobody.
      for (const network of alone) {
        const id = sessionOf(network, 4)?.id;
        expect(ids.filter((one) => one.split(' ')[0] === id)).toHaveLength(1);
      }
    }),
    { numRuns: 150 },
  );
});

const changed = (
  network: Network,
  does: 'move' | 'cancel' | 'part' | 'join',
  { now, day, other }: { readonly now: string; readonly day: number; readonly other: string },
): Network => {
  switch (does) {
    case 'move':
      return planSession(network, 4, { first: `2028-05-${String(day).padStart(2, '0')}`, place: '' }, { now });
    case 'cancel':
      return cancelSession(network, 4, { now, today: '2026-12-01', why: `${day}` });
    case 'part':
      return partSession(network, 4, other, now);
    case 'join':
      return joinSession(network, 4, [other], now);
  }
};
