import { isWorkingDay, weekday } from '../../src/model/calendar.ts';
import {
  hourOf,
  isMuted,
  mute,
  noWishes,
  readHour,
  snooze,
  snoozeDay,
  snoozedUntil,
  unmute,
  Wishes,
  waitsUntil,
  wake,
  wishedTime,
  withHour,
} from '../../src/model/wishes.ts';
import { refusalOf } from '../support/refusals.ts';

describe('the hour somebody wants to be reminded at', () => {
  test('is eight unless another is chosen, and within the hours Los may speak', () => {
    expect(hourOf(noWishes)).toBe(8);
    expect(hourOf(withHour(noWishes, 14))).toBe(14);
    expect(withHour(withHour(noWishes, 14), 8)).toEqual(noWishes);
    expect([7, 16, 9.5].map((hour) => Wishes.safeParse({ hour }).success)).toEqual([false, false, false]);
    expect(Wishes.parse({})).toEqual(noWishes);
  });

  test.each([
    ['8', 8],
    ['09', 9],
    ['15.00', 15],
    ['10:00', 10],
    ['kl. 9', 9],
    ['klokka 11', 11],
    [' 12 ', 12],
    ['at 9 am', 9],
    ['2 pm', 14],
    ['12 p.m.', 12],
  ])('is understood as written: %s', (written, hour) => {
    expect(readHour(written)).toBe(hour);
  });

  test.each([
    ['7', 'hourOutside'],
    ['16', 'hourOutside'],
    ['99', 'hourOutside'],
    ['halv ni', 'invalidHour'],
    ['9.30', 'invalidHour'],
    ['12 am', 'hourOutside'],
    ['14 pm', 'invalidHour'],
    ['-9', 'invalidHour'],
    ['', 'invalidHour'],
  ])('is refused kindly when it is none: «%s»', (written, code) => {
    expect(refusalOf(() => readHour(written))).toBe(code);
  });

  // Norway is an hour before UTC in winter and two in summer; the clock changed on 28 March and 31 October 2027.
  test.each([
    ['2027-03-26T07:00:00Z', '2027-03-26T09:00:00Z'],
    ['2027-03-29T06:00:00Z', '2027-03-29T08:00:00Z'],
    ['2027-10-29T06:00:00Z', '2027-10-29T08:00:00Z'],
    ['2027-11-01T07:00:00Z', '2027-11-01T09:00:00Z'],
  ])('is one of the clock on the wall, summer and winter: %s', (at, wished) => {
    expect(waitsUntil(withHour(noWishes, 10), at)).toBe(wished);
    expect(wishedTime(withHour(noWishes, 10), at)).toBe(wished);
    expect(waitsUntil(withHour(noWishes, 10), wished)).toBeUndefined();
    expect(waitsUntil(noWishes, at)).toBeUndefined();
  });

  test('does not hold up what comes later the same day', () => {
    expect(wishedTime(withHour(noWishes, 9), '2026-11-30T13:00:00Z')).toBe('2026-11-30T13:00:00Z');
  });
});

describe('kinds of reminders', () => {
  test('are muted and heard again one by one; what has no kind is always told', () => {
    const quiet = mute(mute(noWishes, ['task']), ['digest', 'task']);
    expect(quiet.muted).toEqual(['task', 'digest']);
    expect([isMuted(quiet, 'task'), isMuted(quiet, 'session'), isMuted(quiet, undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(unmute(quiet, ['task']).muted).toEqual(['digest']);
  });
});

describe('putting off', () => {
  test('holds until its day has come, for one subject', () => {
    const wishes = snooze(noWishes, ['task t 1.4'], '2026-11-30', '2026-11-23');
    expect(snoozedUntil(wishes, 'task t 1.4', '2026-11-29')).toBe('2026-11-30');
    expect(snoozedUntil(wishes, 'task t 1.4', '2026-11-30')).toBeUndefined();
    expect(snoozedUntil(wishes, 'task t 1.5', '2026-11-23')).toBeUndefined();
    expect(snoozedUntil(wishes, undefined, '2026-11-23')).toBeUndefined();
    expect(wake(wishes, ['task t 1.4'])).toEqual(noWishes);
  });

  test('the newest choice counts, and what has run out is forgotten', () => {
    const first = snooze(noWishes, ['a', 'b'], '2026-11-24', '2026-11-23');
    const second = snooze(first, ['a'], '2026-11-30', '2026-11-23');
    expect(second.snoozed).toEqual([
      { subject: 'b', until: '2026-11-24' },
      { subject: 'a', until: '2026-11-30' },
    ]);
    expect(snooze(second, ['c'], '2026-12-01', '2026-11-25').snoozed.map(({ subject }) => subject)).toEqual(['a', 'c']);
  });

  test.each([
    // Easter 2024: Maundy Thursday is 28 March, Easter Monday 1 April.
    ['2024-03-27', '2024-04-02', '2024-04-02'],
    ['2024-03-25', '2024-03-26', '2024-04-02'],
    // 1 May 2025 is a Thursday, 17 May 2025 a Saturday.
    ['2025-04-30', '2025-05-02', '2025-05-05'],
    ['2025-05-16', '2025-05-19', '2025-05-19'],
    // 1 May 2026 is a Friday; 17 May a Sunday.
    ['2026-04-30', '2026-05-04', '2026-05-04'],
    ['2026-05-15', '2026-05-18', '2026-05-18'],
    // 2027: 17 May is Whit Monday as well; 2028: 1 May is a Monday.
    ['2027-05-14', '2027-05-18', '2027-05-18'],
    ['2028-04-28', '2028-05-02', '2028-05-02'],
    // The Fridays before the nights the clock changes.
    ['2026-10-23', '2026-10-26', '2026-10-26'],
    ['2028-03-24', '2028-03-27', '2028-03-27'],
    // Christmas and New Year.
    ['2026-12-23', '2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04', '2027-01-04'],
  ])('on %s: tomorrow is %s, next week %s', (today, tomorrow, nextWeek) => {
    expect(snoozeDay('tomorrow', today, undefined)).toBe(tomorrow);
    expect(snoozeDay('nextWeek', today, undefined)).toBe(nextWeek);
  });

  test('after the session is the first working day after its last day, while it is not over', () => {
    expect(snoozeDay('afterSession', '2026-12-01', '2026-12-10')).toBe('2026-12-11');
    expect(snoozeDay('afterSession', '2026-12-01', '2026-12-11')).toBe('2026-12-14');
    expect(snoozeDay('afterSession', '2026-12-12', '2026-12-11')).toBeUndefined();
    expect(snoozeDay('afterSession', '2026-12-12', undefined)).toBeUndefined();
  });

  test('always comes back on a working day after today, any day from 2024 to 2028', () => {
    for (let day = Date.parse('2024-01-01'); day < Date.parse('2029-01-01'); day += 86_400_000) {
      const today = new Date(day).toISOString().slice(0, 10);
      const [tomorrow, nextWeek] = [snoozeDay('tomorrow', today, undefined), snoozeDay('nextWeek', today, undefined)];
      for (const chosen of [tomorrow, nextWeek]) {
        if (chosen === undefined || chosen <= today || !isWorkingDay(chosen)) throw new Error(`${today}: ${chosen}`);
      }
    }
    expect(weekday('2026-11-23')).toBe(1);
  });
});
