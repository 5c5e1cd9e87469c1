import {
  isStalled,
  noteProgress,
  noteSweep,
  type SweepNote,
  SweepStatus,
  wasAhead,
} from '../../src/model/sweep-status.ts';

const start = SweepStatus.parse({ aliveAt: '2026-11-10T07:00:00Z' });

const note = (more: Partial<SweepNote> = {}): SweepNote => ({
  at: '2026-11-10T07:00:30Z',
  completedAt: '2026-11-10T07:00:31Z',
  date: '2026-11-10',
  due: 0,
  late: 0,
  failures: [],
  sent: 0,
  gone: 0,
  unknown: 0,
  reasons: new Map(),
  ...more,
});

describe('the status of the sweeps', () => {
  test('adds up a day, and begins anew with the next', () => {
    const first = noteSweep(start, note({ sent: 3, gone: 2, reasons: new Map([['403 MessageWritesBlocked', 2]]) }));
    const reasons = new Map([
      ['403 MessageWritesBlocked', 1],
      ['noAnswer', 1],
    ]);
    const second = noteSweep(first, note({ sent: 1, gone: 1, unknown: 1, reasons }));
    expect(second.day).toEqual({
      date: '2026-11-10',
      sent: 4,
      gone: 3,
      unknown: 1,
      reasons: { '403 MessageWritesBlocked': 3, noAnswer: 1 },
    });
    expect(noteSweep(second, note({ date: '2026-11-11' })).day).toEqual({
      date: '2026-11-11',
      sent: 0,
      gone: 0,
      unknown: 0,
      reasons: {},
    });
  });

  test('keeps the day when a sweep that began before midnight ends last', () => {
    const today = noteSweep(start, note({ date: '2026-11-11', sent: 3 }));
    expect(noteSweep(today, note({ date: '2026-11-10', sent: 1 })).day).toEqual(today.day);
  });

  test('tells of the newest sweep, also when an older one ends after it', () => {
    const newest = noteSweep(start, note({ at: '2026-11-10T07:01:00Z', completedAt: '2026-11-10T07:01:01Z' }));
    const older = noteSweep(newest, note());
    expect([older.lastSweep, older.aliveAt]).toEqual(['2026-11-10T07:01:00Z', '2026-11-10T07:01:01Z']);
  });

  test('keeps some of many failures, and counts all', () => {
    const failures = Array.from({ length: 50 }, (_, at) => ({ document: `team:${at}/team`, problem: 'Error' }));
    const { failed, failures: kept } = noteSweep(start, note({ failures }));
    expect([failed, kept.length]).toEqual([50, 20]);
  });
});

describe('a standstill', () => {
  const at = (now: string) => ({ now, since: '2026-11-10T06:00:00Z', everyMs: 30_000 });

  test('is two intervals without a sweep', () => {
    expect(isStalled(start, at('2026-11-10T07:01:00Z'))).toBe(false);
    expect(isStalled(start, at('2026-11-10T07:01:00.001Z'))).toBe(true);
  });

  test('is not a long sweep that gets on', () => {
    const going = noteProgress(start, '2026-11-10T07:04:00Z');
    expect(isStalled(going, at('2026-11-10T07:05:00Z'))).toBe(false);
    expect(isStalled(noteProgress(going, '2026-11-10T07:01:00Z'), at('2026-11-10T07:05:00Z'))).toBe(false);
  });

  test('is not what a process finds when it has just been started', () => {
    const just = { now: '2026-11-12T06:00:59Z', since: '2026-11-12T06:00:00Z', everyMs: 30_000 };
    expect(isStalled(start, just)).toBe(false);
    expect(isStalled(undefined, just)).toBe(false);
    expect(isStalled(undefined, { ...just, now: '2026-11-12T06:01:01Z' })).toBe(true);
  });

  test('is not hidden by a clock that was ahead', () => {
    const ahead = noteSweep(start, note({ at: '2027-11-10T07:00:00Z', completedAt: '2027-11-10T07:00:01Z' }));
    expect(isStalled(ahead, at('2026-11-10T07:01:00.001Z'))).toBe(true);
    expect(noteProgress(ahead, '2026-11-10T07:05:00Z').aliveAt).toBe('2026-11-10T07:05:00Z');
    const back = noteSweep(
      { ...ahead, day: { date: '2027-11-10', sent: 9, gone: 0, unknown: 0, reasons: {} } },
      note({ sent: 1 }),
    );
    expect(back).toMatchObject({
      lastSweep: '2026-11-10T07:00:30Z',
      aliveAt: '2026-11-10T07:00:31Z',
      day: { date: '2026-11-10', sent: 1 },
    });
    expect([wasAhead(ahead, start.aliveAt), wasAhead(back, start.aliveAt)]).toEqual([true, false]);
  });
});
