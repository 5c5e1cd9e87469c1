import fc from 'fast-check';
import {
  type Delivery,
  dueAtOfInbox,
  Inbox,
  InboxItem,
  isDue,
  isSpent,
  lease,
  leaseMs,
  moved,
  pendingItems,
  postpone,
  promise,
  put,
  release,
  takeOut,
  withoutFuture,
} from '../../src/model/inbox.ts';

const start = '2026-12-01T07:00:00.000Z';
const inMinutes = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString();

const item = (id: string): InboxItem => InboxItem.parse({ id, owner: { type: 'team', team: 't' }, at: start });
const inboxWith = (...ids: string[]): Inbox =>
  Inbox.parse({ recipient: 'room:r', date: '2026-12-01', items: ids.map(item) });

const settled = (inbox: Inbox, delivery: Delivery, cancelled: [string, string][] = [], holder = 'me'): Inbox => {
  const gone = new Map(cancelled);
  const posted = (inbox.lease?.items ?? []).filter((id) => !gone.has(id));
  return release(inbox, { holder, at: inMinutes(1), posted, delivery, cancelled: gone });
};

const outcomes = (inbox: Inbox) => inbox.items.map(({ outcome }) => outcome?.result);

describe('an inbox', () => {
  test('takes each reminder once, and does not forget what became of it', () => {
    const sent = settled(lease(inboxWith('a'), 'me', start, inMinutes(2)), { result: 'sent' });
    const more = put(sent, [item('a'), item('b')]);
    expect(more.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(outcomes(more)).toEqual(['sent', undefined]);
    expect(put(sent, [item('a')])).toBe(sent);
  });

  test('is due from its earliest reminder on, and no longer when all have an outcome', () => {
    const inbox = inboxWith('a');
    expect(dueAtOfInbox(inbox)).toBe(start);
    expect(isDue(inbox, inMinutes(-1))).toBe(false);
    const done = settled(lease(inbox, 'me', start, inMinutes(2)), { result: 'sent' });
    expect(isDue(done, '2030-01-01T00:00:00Z')).toBe(false);
  });

  test('counts those 60 days in Norway, where midnight comes before that of UTC', () => {
    const at = '2026-12-01T23:30:00Z';
    const done = takeOut(inboxWith('a'), ['a'], { result: 'cancelled', at, reason: 'takenBack' });
    expect(dueAtOfInbox(done)).toBe('2027-01-31T03:00:00Z');
  });

  test('in which everything has an outcome is to be removed 60 days after the last one', () => {
    const done = settled(lease(inboxWith('a'), 'me', start, inMinutes(2)), { result: 'sent' });
    expect(dueAtOfInbox(done)).toBe('2027-01-30T03:00:00Z');
    expect(isSpent(done, '2027-01-30T02:59:59Z')).toBe(false);
    expect(isSpent(done, '2027-01-30T03:00:00Z')).toBe(true);
    expect(isSpent(put(done, [item('b')]), '2030-01-01T00:00:00Z')).toBe(false);
  });

  test('of a long time ago, told today after a standstill, is kept for 60 days more', () => {
    const old = Inbox.parse({ ...inboxWith('a'), date: '2026-01-05' });
    const done = settled(lease(old, 'me', start, inMinutes(2)), { result: 'sent' });
    expect(dueAtOfInbox(done)).toBe('2027-01-30T03:00:00Z');
  });

  test('for a day to come, from which everything was taken back, is kept until after that day', () => {
    const put = Inbox.parse({ ...inboxWith('a'), date: '2027-03-01' });
    const empty = takeOut(put, ['a'], { result: 'cancelled', at: start, reason: 'takenBack' });
    expect(dueAtOfInbox(empty)).toBe('2027-04-30T02:00:00Z');
  });

  test('that waits is due when the wait is over', () => {
    expect(dueAtOfInbox(postpone(inboxWith('a'), inMinutes(60)))).toBe(inMinutes(60));
  });
});

describe('a lease', () => {
  test('keeps others away until it ends', () => {
    const leased = lease(inboxWith('a'), 'me', start, inMinutes(2));
    expect(lease(leased, 'you', inMinutes(1), inMinutes(3))).toBe(leased);
    expect(lease(leased, 'you', inMinutes(2), inMinutes(4)).lease?.holder).toBe('you');
  });

  test('that was never given back counts as a try: after two of them nobody tries again', () => {
    const first = lease(inboxWith('a'), 'one', start, inMinutes(2));
    const second = lease(first, 'two', inMinutes(2), inMinutes(4));
    const third = lease(second, 'three', inMinutes(4), inMinutes(6));
    expect(third.lease).toBeUndefined();
    expect(third.items[0]?.outcome).toEqual({ result: 'unknown', at: inMinutes(4), reason: 'noAnswer' });
  });

  test('comes back with what was sent and what no longer held', () => {
    const leased = lease(inboxWith('a', 'b'), 'me', start, inMinutes(2));
    const done = settled(leased, { result: 'sent' }, [['b', 'changed']]);
    expect(outcomes(done)).toEqual(['sent', 'cancelled']);
    expect(done.lease).toBeUndefined();
  });

  test('leaves what was put in meanwhile for the next post', () => {
    const leased = put(lease(inboxWith('a'), 'me', start, inMinutes(2)), [item('b')]);
    expect(outcomes(settled(leased, { result: 'sent' }))).toEqual(['sent', undefined]);
  });

  test('that somebody else has taken over stays with that one, but what was sent was sent', () => {
    const mine = lease(inboxWith('a'), 'me', start, inMinutes(2));
    const yours = lease(mine, 'you', inMinutes(2), inMinutes(4));
    const late = settled(yours, { result: 'sent' }, [], 'me');
    expect(late.lease?.holder).toBe('you');
    expect(outcomes(late)).toEqual(['sent']);
  });
});

describe('a post', () => {
  test('that Teams has put off does not count, however often', () => {
    let inbox = inboxWith('a');
    for (let round = 1; round <= 5; round += 1) {
      inbox = settled(lease(inbox, 'me', inMinutes(10 * round), inMinutes(10 * round + 2)), {
        result: 'throttled',
        until: inMinutes(10 * round + 5),
      });
      expect(dueAtOfInbox(inbox)).toBe(inMinutes(10 * round + 5));
    }
    expect(inbox.items[0]).toMatchObject({ tries: 0 });
  });

  test('that may have arrived is repeated once, later, and then it is over', () => {
    const unknown = { result: 'unknown', reason: '502', until: inMinutes(5) } as const;
    const once = settled(lease(inboxWith('a'), 'me', start, inMinutes(2)), unknown);
    expect(outcomes(once)).toEqual([undefined]);
    expect(dueAtOfInbox(once)).toBe(inMinutes(5));
    const twice = settled(lease(once, 'me', inMinutes(5), inMinutes(7)), unknown);
    expect(twice.items[0]?.outcome).toEqual({ result: 'unknown', at: inMinutes(1), reason: '502' });
  });
});

describe('what an earlier day has left over', () => {
  test('moves to the day it was first promised to, also when that was cut off', () => {
    const promised = promise(inboxWith('a'), '2026-12-02');
    expect(promise(promised, '2026-12-03').movesTo).toBe('2026-12-02');
    const done = moved(promised, ['a'], inMinutes(1));
    expect(done.items[0]?.outcome).toEqual({ result: 'moved', at: inMinutes(1), reason: '2026-12-02' });
    expect(pendingItems(done)).toEqual([]);
  });

  test('keeps count of its tries', () => {
    const tried = lease(inboxWith('a'), 'me', start, inMinutes(2));
    const later = put(inboxWith(), pendingItems(promise(tried, '2026-12-02')));
    expect(later.items[0]?.tries).toBe(1);
  });
});

/** What can happen each time somebody comes by; `crash`: the holder dies after posting, `die`: before. */
const events = fc.array(fc.constantFrom('sent', 'throttled', 'unknown', 'gone', 'crash', 'die'), { maxLength: 30 });

test('whatever happens, nothing is posted more than twice, twice only if it may not have arrived, and all ends with an outcome', () => {
  fc.assert(
    fc.property(events, (happenings) => {
      let inbox = inboxWith('a', 'b');
      let arrivedForSure = 0;
      let maybe = 0;
      for (const [round, happening] of [...happenings, 'sent', 'sent', 'sent'].entries()) {
        const now = inMinutes(10 * round);
        const leased = lease(inbox, `holder${round}`, now, inMinutes(10 * round + 2));
        inbox = leased;
        if (leased.lease?.holder !== `holder${round}`) continue;
        if (happening === 'sent') arrivedForSure += 1;
        if (happening === 'unknown' || happening === 'crash') maybe += 1;
        const until = inMinutes(10 * round + 5);
        if (happening === 'crash' || happening === 'die') continue;
        inbox = release(leased, {
          holder: `holder${round}`,
          at: now,
          posted: leased.lease.items,
          delivery: { result: happening, reason: 'why', until } as Delivery,
          cancelled: new Map(),
        });
      }
      expect(arrivedForSure).toBeLessThanOrEqual(1);
      expect(arrivedForSure + maybe).toBeLessThanOrEqual(2);
      expect(pendingItems(inbox)).toEqual([]);
      if (arrivedForSure === 1) expect(outcomes(inbox)).toEqual(['sent', 'sent']);
    }),
    { numRuns: 500 },
  );
});

describe('after a clock that was ahead', () => {
  const inMs = (ms: number): string => new Date(Date.parse(start) + ms).toISOString();

  test.each([
    ['of now', leaseMs, true],
    ['longer than any is given', leaseMs + 1, false],
  ])('a lease %s: whoever holds it may be posting', (_, ms, stays) => {
    const taken = lease(inboxWith('a'), 'me', start, inMs(ms));
    expect(withoutFuture(taken, start).lease).toEqual(stays ? taken.lease : undefined);
  });

  test.each([
    ['that Teams asks for', 60, true],
    ['after the last refusal', 180, true],
    ['longer than any is', 181, false],
  ])('a wait %s', (_, minutes, stays) => {
    const waiting = postpone(inboxWith('a'), inMinutes(minutes));
    expect(withoutFuture(waiting, start).waitUntil).toBe(stays ? inMinutes(minutes) : undefined);
  });
});
