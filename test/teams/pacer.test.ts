import fc from 'fast-check';
import { leaseMs } from '../../src/model/inbox.ts';
import {
  createPacer,
  type Destination,
  destinationOf,
  type Pacer,
  patienceMs,
  unpaced,
} from '../../src/teams/pacer.ts';
import { createVirtualTime, mostWithin } from '../support/virtual-time.ts';

const chat = (conversation: string, tenant = 'fjordvik'): Destination => ({ tenant, conversation });

const start = () => {
  const time = createVirtualTime('2026-11-24T07:00:00Z');
  const began = time.clock.now();
  return { time, pacer: createPacer(time.clock), since: () => time.clock.now() - began };
};

/** Asks to leave for all of these at once. @returns when each left, in milliseconds from the start */
const leaveAll = async (places: readonly Destination[]) => {
  const { time, pacer, since } = start();
  const left = places.map(async (place) => {
    const leave = await pacer.acquire(place);
    return { place, at: since(), leave };
  });
  return time.until(Promise.all(left));
};

const times = (left: readonly { readonly at: number }[]): number[] => left.map(({ at }) => at);
const inTurn = (count: number, of: number): Destination[] =>
  Array.from({ length: count }, (_, at) => chat(`c${at % of}`));

describe('messages that nobody asked for', () => {
  test('to one chat: seven go at once, eight in two seconds, sixty in half a minute', async () => {
    const left = times(await leaveAll(inTurn(100, 1)));
    expect(mostWithin(left, 1_000)).toBe(7);
    expect(mostWithin(left, 2_000)).toBe(8);
    expect(mostWithin(left, 30_000)).toBe(60);
    expect(left.at(-1)).toBeLessThanOrEqual(1.2 * (30_000 + 8_000));
  });

  test('to many chats of one tenant: fifty a second, evenly, and not much fewer', async () => {
    const left = times(await leaveAll(inTurn(1_000, 500)));
    expect(mostWithin(left, 1_000)).toBeLessThanOrEqual(50);
    expect(mostWithin(left, 100)).toBeLessThanOrEqual(5);
    expect(left.at(-1)).toBeLessThanOrEqual(1.2 * 20_000);
  });

  test('to another tenant do not wait for those', async () => {
    const others = Array.from({ length: 500 }, (_, at) => chat(`d${at}`, 'åsnes'));
    const left = times(await leaveAll([...inTurn(500, 500), ...others]));
    expect(Math.max(...left)).toBeLessThanOrEqual(1.2 * 10_000);
  });

  test('to a quiet chat do not wait for a busy one that came before', async () => {
    const left = await leaveAll([...inTurn(30, 1), chat('quiet')]);
    expect(left.at(-1)?.at).toBeLessThan(1_000);
  });

  test('go ahead where a chat has several to get, for that takes longest', async () => {
    const { time, pacer, since } = start();
    const crowd = inTurn(200, 200).map((place) => pacer.acquire(place));
    await time.until(pacer.acquire(chat('c0')));
    expect(since()).toBeLessThan(1_000);
    await time.until(Promise.all(crowd));
  });

  test('wait a minute at most; then they are told when to come again', async () => {
    const left = await leaveAll(inTurn(200, 1));
    expect(Math.max(...times(left))).toBeLessThanOrEqual(60_000);
    const refused = left.filter(({ leave }) => !leave.granted);
    expect(refused).toHaveLength(200 - 2 * 60);
    const [{ at, leave } = { at: 0, leave: undefined }] = refused;
    expect(leave).toEqual({ granted: false, retryAfterMs: 2 * 33_000 - at });
  });

  test('to a chat that has to be opened wait no longer for two requests than others for one', async () => {
    const { time, pacer, since } = start();
    const crowd = inTurn(119, 1).map((place) => pacer.acquire(place));
    expect(await time.until(pacer.acquire(chat('c0'), 2))).toMatchObject({ granted: false });
    expect(since()).toBeLessThanOrEqual(patienceMs);
    expect((await time.until(Promise.all(crowd))).every(({ granted }) => granted)).toBe(true);
  });

  test('wait half as long as their lease at most, so that nobody else takes them over', () => {
    expect(2 * patienceMs).toBeLessThanOrEqual(leaseMs);
  });

  test('leave in the order they came, chat by chat', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 80 }), async (chats) => {
        const left = await leaveAll(chats.map((at) => chat(`c${at}`)));
        for (const ofChat of Map.groupBy(left, ({ place }) => place.conversation).values()) {
          expect(times(ofChat)).toEqual(times(ofChat).toSorted((one, other) => one - other));
          expect(mostWithin(times(ofChat), 1_000)).toBeLessThanOrEqual(7);
          expect(mostWithin(times(ofChat), 30_000)).toBeLessThanOrEqual(60);
        }
        expect(mostWithin(times(left), 1_000)).toBeLessThanOrEqual(50);
      }),
      { numRuns: 50 },
    );
  });
});

test('answers to people count, but do not wait', async () => {
  const { time, pacer, since } = start();
  for (let at = 0; at < 7; at += 1) pacer.count(chat('c'));
  expect(since()).toBe(0);
  await time.until(pacer.acquire(chat('c')));
  expect(since()).toBeGreaterThanOrEqual(1_000);
});

test('the threads of a channel are one place, whoever counts', () => {
  const thread = destinationOf({ id: '19:abc@thread.tacv2;messageid=123', tenantId: 't' });
  expect(thread).toEqual(destinationOf({ id: '19:abc@thread.tacv2', tenantId: 't' }));
});

describe('when Los is stopped', () => {
  const full = (pacer: Pacer) => Array.from({ length: 20 }, () => pacer.acquire(chat('c')));

  test('whoever waits is told not to send, and so is who comes later', async () => {
    const pacer = createPacer();
    const waiting = full(pacer);
    pacer.stop();
    const told = await Promise.all(waiting);
    expect(told.filter(({ granted }) => granted).length).toBeLessThanOrEqual(7);
    expect(await pacer.acquire(chat('d'))).toEqual({ granted: false, retryAfterMs: 0 });
  });

  test('nothing keeps the process waiting where there is no Teams to spare', async () => {
    unpaced.stop();
    unpaced.count(chat('c'));
    expect(await unpaced.acquire(chat('c'))).toEqual({ granted: true });
  });
});
