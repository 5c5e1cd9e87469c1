import fc from 'fast-check';
import { purge } from '../../../../src/features/case/closing/rules.ts';
import {
  answerCheckpoint,
  changeDates,
  type EnteredAnswer,
  maximumEvents,
  recordEvent,
  removeEvent,
  startPathway,
} from '../../../../src/features/case/way-home/rules.ts';
import { addDays, daysBetween, isWorkingDay } from '../../../../src/model/calendar.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { HphCheckpoint } from '../../../../src/model/case-hph.ts';
import {
  currentPathway,
  dayAfterHomecoming,
  eventsOf,
  hph2Outcomes,
  hphDueDate,
  hphOrder,
  nextCheckpoint,
  pathwaysOf,
} from '../../../../src/model/hph.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { planCase } from '../../../support/reminders.ts';
import { actOn, caseWith, today } from '../cases.ts';

const late = '2027-12-31';

/** A pathway whose homecoming is set at noon some day, long before unless said otherwise. */
const home = (homecoming: string, setAt = '2026-01-05T11:00:00Z', it = caseWith()): PathwayCase =>
  startPathway(it, { discharge: undefined, homecoming }, setAt.slice(0, 10), actOn(it, { now: setAt }));

const answering = (it: PathwayCase, checkpoint: HphCheckpoint, entered: EnteredAnswer, on = late) =>
  answerCheckpoint(it, pathwaysOf(it).length, checkpoint, entered, on, actOn(it));
const done = (it: PathwayCase, checkpoint: HphCheckpoint, on: string) =>
  answering(it, checkpoint, { state: 'done', on });

const event = (it: PathwayCase, on: string, kind: 'hph4' | 'hph6' = 'hph4', note = '') =>
  recordEvent(
    it,
    pathwaysOf(it).length,
    { made: `e${(currentPathway(it)?.events.length ?? 0) + 1}` },
    { kind, on, cause: undefined, note },
    late,
    actOn(it),
  );

const dueOf = (homecoming: string) => {
  const pathway = currentPathway(home(homecoming));
  return pathway && [hphDueDate(pathway, 'hph2'), hphDueDate(pathway, 'hph5')];
};

describe('the checkpoints', () => {
  test("stand in the source's order: HPH5 before HPH4 and HPH6", () => {
    expect(hphOrder).toEqual(['hph0', 'hph1', 'hph2', 'hph3', 'hph5', 'hph4', 'hph6']);
  });

  test.each([
    // All days count: weekends, Easter and Christmas as well.
    ['2026-11-23', '2026-11-26', '2026-12-21'],
    ['2026-11-27', '2026-11-30', '2026-12-25'],
    ['2026-04-02', '2026-04-05', '2026-04-30'],
    ['2026-12-23', '2026-12-26', '2027-01-20'],
    ['2027-02-26', '2027-03-01', '2027-03-26'],
    ['2028-02-27', '2028-03-01', '2028-03-26'],
  ])('after a homecoming on %s HPH2 is due %s and HPH5 %s', (homecoming, hph2, hph5) => {
    expect(dueOf(homecoming)).toEqual([hph2, hph5]);
  });

  test('have no last day without a homecoming, and most of them never', () => {
    const pathway = currentPathway(home('2026-11-23'));
    const undated = HphCheckpoint.options.filter((one) => pathway && hphDueDate(pathway, one) === undefined);
    expect(undated).toEqual(['hph0', 'hph1', 'hph3']);
    const it = startPathway(caseWith(), { discharge: today, homecoming: undefined }, today, actOn(caseWith()));
    expect(currentPathway(it)).not.toHaveProperty('homecoming');
  });

  test('come one after the other, over what is not relevant', () => {
    const first = home('2026-11-23');
    const second = done(first, 'hph0', '2026-11-22');
    const third = answering(second, 'hph1', { state: 'notRelevant' });
    const next = (it: PathwayCase) => {
      const pathway = currentPathway(it);
      return pathway && nextCheckpoint(pathway);
    };
    expect([first, second, third].map(next)).toEqual(['hph0', 'hph1', 'hph2']);
    expect(next(answering(third, 'hph0', { state: 'open' }))).toBe('hph0');
  });

  test('are counted in days after the homecoming', () => {
    const pathway = currentPathway(home('2026-11-23'));
    expect(['2026-11-23', '2026-11-28'].map((on) => pathway && dayAfterHomecoming(pathway, on))).toEqual([0, 5]);
  });

  test('are not done in the future, nor HPH2 and HPH5 before the homecoming, whichever comes first', () => {
    const it = home('2026-11-23');
    expect(refusalOf(() => answering(it, 'hph2', { state: 'done', on: '2026-11-25' }, '2026-11-24'))).toBe(
      'dayNotCome',
    );
    expect(refusalOf(() => done(it, 'hph2', '2026-11-22'))).toBe('beforeHomecoming');
    expect(refusalOf(() => done(it, 'hph1', '2026-11-20'))).toBeUndefined();
    const seen = done(it, 'hph2', '2026-11-24');
    const moving = (homecoming: string) => () =>
      changeDates(seen, 1, { discharge: undefined, homecoming }, actOn(seen));
    expect(refusalOf(moving('2026-11-25'))).toBe('beforeHomecoming');
    expect(refusalOf(moving('2026-11-24'))).toBeUndefined();
  });

  test('stay apart: an old card about one does not get in the way of another', () => {
    const it = home('2026-11-23');
    const after = done(it, 'hph0', '2026-11-22');
    const old = actOn(after, { seen: it.version });
    const answer = { state: 'notRelevant' } as const;
    expect(refusalOf(() => answerCheckpoint(after, 1, 'hph0', answer, late, old))).toBe('outdatedCard');
    expect(refusalOf(() => answerCheckpoint(after, 1, 'hph1', answer, late, old))).toBeUndefined();
  });
});

describe('the dates', () => {
  test('are the right way round', () => {
    const begin = (discharge: string, homecoming: string) => () =>
      startPathway(caseWith(), { discharge, homecoming }, today, actOn(caseWith()));
    expect(refusalOf(begin('2026-11-24', '2026-11-23'))).toBe('homecomingFirst');
    expect(refusalOf(begin('2026-11-23', '2026-11-23'))).toBeUndefined();
  });

  test('can be taken away again', () => {
    const it = home('2026-11-23');
    const without = changeDates(it, 1, { discharge: undefined, homecoming: undefined }, actOn(it));
    expect(currentPathway(without)).not.toHaveProperty('homecoming');
    expect(planCase(without)).toEqual([]);
  });
});

describe('several pathways', () => {
  test('come one after the other; the earlier one is history and cannot be changed', () => {
    const first = done(home('2026-11-02'), 'hph2', '2026-11-04');
    const again = home('2026-11-23', '2026-11-20T11:00:00Z', first);
    expect(pathwaysOf(again).map(({ homecoming, endedOn }) => [homecoming, endedOn])).toEqual([
      ['2026-11-02', '2026-11-20'],
      ['2026-11-23', undefined],
    ]);
    const old = { state: 'notRelevant' } as const;
    expect(refusalOf(() => answerCheckpoint(again, 1, 'hph3', old, late, actOn(again)))).toBe('outdatedCard');
    expect(refusalOf(() => changeDates(again, 1, { discharge: undefined, homecoming: undefined }, actOn(again)))).toBe(
      'outdatedCard',
    );
  });

  test('begun twice from one card are one', () => {
    const first = home('2026-11-02');
    const again = home('2026-11-23', '2026-11-20T11:00:00Z', first);
    const old = actOn(again, { seen: first.version });
    expect(refusalOf(() => startPathway(again, { discharge: today, homecoming: undefined }, today, old))).toBe(
      'outdatedCard',
    );
  });

  test('nobody has written anything in are used again', () => {
    const none = { discharge: undefined, homecoming: undefined };
    const empty = startPathway(caseWith(), none, today, actOn(caseWith()));
    expect(pathwaysOf(home('2026-11-23', '2026-11-20T11:00:00Z', empty))).toHaveLength(1);
    const afterOne = startPathway(home('2026-11-02'), none, today, actOn(home('2026-11-02')));
    const third = home('2026-11-23', '2026-11-24T11:00:00Z', afterOne);
    expect(pathwaysOf(third).map(({ endedOn }) => endedOn)).toEqual([today, undefined]);
  });
});

describe('HPH4 and HPH6', () => {
  test('happen any time and several times, each with its day and note', () => {
    const it = event(event(event(home('2026-11-23'), '2026-12-24'), '2026-11-25'), '2026-12-26', 'hph6');
    const pathway = currentPathway(it);
    expect(pathway && eventsOf(pathway, 'hph4').map(({ on }) => on)).toEqual(['2026-11-25', '2026-12-24']);
    expect(pathway && eventsOf(pathway, 'hph6').map(({ id, on }) => [id, on])).toEqual([['e3', '2026-12-26']]);
  });

  test('come once, however late the same is asked for again, and whatever has become of it', () => {
    const it = event(home('2026-11-23'), '2026-11-24');
    const entered = { kind: 'hph4', on: '2026-11-25', cause: undefined, note: '' } as const;
    const mended = recordEvent(it, 1, { event: 'e1' }, entered, late, actOn(it));
    expect(recordEvent(mended, 1, { made: 'e1' }, entered, late, actOn(mended))).toBe(mended);
  });

  test('can be mended and taken back', () => {
    const it = event(home('2026-11-23'), '2026-11-24');
    const mended = recordEvent(
      it,
      1,
      { event: 'e1' },
      { kind: 'hph4', on: '2026-11-25', cause: 'fall', note: ' Falt ' },
      late,
      actOn(it),
    );
    expect(currentPathway(mended)?.events).toMatchObject([{ id: 'e1', on: '2026-11-25', cause: 'fall', note: 'Falt' }]);
    const gone = removeEvent(mended, 1, 'e1', actOn(mended));
    expect(currentPathway(gone)?.events).toEqual([]);
    expect(removeEvent(gone, 1, 'e1', actOn(gone))).toBe(gone);
  });

  test('are refused in the future, with long notes, beyond what there is room for, and when they have gone', () => {
    const it = home('2026-11-23');
    const entered = { kind: 'hph4', on: today, cause: undefined, note: '' } as const;
    const full = Array.from({ length: maximumEvents }, () => today).reduce((all, on) => event(all, on), it);
    expect(
      refusalOf(() => recordEvent(it, 1, { made: 'e1' }, { ...entered, on: '2026-11-24' }, today, actOn(it))),
    ).toBe('dayNotCome');
    expect(refusalOf(() => event(it, today, 'hph4', 'x'.repeat(301)))).toBe('textTooLong');
    expect(refusalOf(() => event(full, today))).toBe('tooManyEvents');
    expect(refusalOf(() => event(full, today, 'hph6'))).toBeUndefined();
    expect(refusalOf(() => recordEvent(it, 1, { event: 'e9' }, entered, late, actOn(it)))).toBe('unknownEvent');
  });

  test('keep their days and lose their notes when words go', () => {
    const gone = purge(event(home('2026-11-23'), '2026-11-25', 'hph4', 'hemmelig'), '2027-01-01T08:00:00Z');
    expect(JSON.stringify(gone)).not.toContain('hemmelig');
    expect(currentPathway(gone)?.events).toMatchObject([{ on: '2026-11-25', note: '' }]);
    expect(hph2Outcomes(gone, '2026-12-01')).toEqual([{ month: '2026-11', inTime: false }]);
  });
});

describe('HPH2 in time', () => {
  const outcome = (it: PathwayCase, on = late) => hph2Outcomes(it, on).map(({ month, inTime }) => `${month} ${inTime}`);

  test.each([
    ['on the day of the homecoming', '2026-11-28', true],
    ['on the third day, a Tuesday after a weekend', '2026-12-01', true],
    ['on the fourth', '2026-12-02', false],
  ])('done %s', (_, on, inTime) => {
    // Home on a Saturday; the month is the homecoming's.
    expect(outcome(done(home('2026-11-28'), 'hph2', on))).toEqual([`2026-11 ${inTime}`]);
  });

  test('not done is not known until the three days are over', () => {
    expect(outcome(home('2026-11-23'), '2026-11-26')).toEqual([]);
    expect(outcome(home('2026-11-23'), '2026-11-27')).toEqual(['2026-11 false']);
  });

  test('not relevant counts as nothing, nor does a pathway without a homecoming', () => {
    expect(outcome(answering(home('2026-11-23'), 'hph2', { state: 'notRelevant' }))).toEqual([]);
    expect(
      outcome(startPathway(caseWith(), { discharge: today, homecoming: undefined }, today, actOn(caseWith()))),
    ).toEqual([]);
  });

  test('not done counts only when the user was at home for all three days', () => {
    const backAfterTwo = home('2026-12-07', '2026-11-25T11:00:00Z', home('2026-11-23'));
    const backAfterFour = home('2026-12-07', '2026-11-27T11:00:00Z', home('2026-11-23'));
    expect(outcome(backAfterTwo, '2026-12-08')).toEqual([]);
    expect(outcome(backAfterFour, '2026-12-08')).toEqual(['2026-11 false']);
    const closed = (on: string) => ({ ...home('2026-11-23'), closedAt: `${on}T12:00:00Z` });
    expect(outcome(closed('2026-11-25'))).toEqual([]);
    expect(outcome(closed('2026-11-27'))).toEqual(['2026-11 false']);
  });

  test('each homecoming of a case counts', () => {
    const first = done(home('2026-11-02'), 'hph2', '2026-11-04');
    const both = done(home('2026-12-01', '2026-11-25T11:00:00Z', first), 'hph2', '2026-12-07');
    expect(outcome(both)).toEqual(['2026-11 true', '2026-12 false']);
  });
});

describe('reminders', () => {
  /** Dates in Norway, all at eight; and what they are about. */
  const reminders = (it: PathwayCase) =>
    planCase(it).map(({ at, occasion }) => `${at.slice(0, 16)} ${'checkpoint' in occasion ? occasion.checkpoint : ''}`);
  const ofHph2 = (homecoming: string, setAt?: string) =>
    reminders(home(homecoming, setAt))
      .filter((one) => one.endsWith('hph2'))
      .map((one) => one.slice(0, 10));

  test.each([
    ['Monday', '2026-11-23', ['2026-11-23', '2026-11-26']],
    ['Wednesday: the last day is a Saturday', '2026-11-25', ['2026-11-25', '2026-11-27']],
    ['Thursday: a Sunday', '2026-11-26', ['2026-11-26', '2026-11-27']],
    ['Friday: a Monday', '2026-11-27', ['2026-11-27', '2026-11-30']],
    ['Saturday', '2026-11-28', ['2026-11-30', '2026-12-01']],
    ['Sunday', '2026-11-29', ['2026-11-30', '2026-12-02']],
    ['Wednesday before Easter: no working day until Tuesday', '2026-04-01', ['2026-04-01']],
    ['Maundy Thursday: the last working day comes before it', '2026-04-02', ['2026-04-01']],
    ['Good Friday: the last day is Easter Monday', '2026-04-03', ['2026-04-01']],
    ['Holy Saturday', '2026-04-04', ['2026-04-07']],
    ['Easter Day', '2026-04-05', ['2026-04-07', '2026-04-08']],
    ['the day before Constitution Day', '2027-05-16', ['2027-05-18', '2027-05-19']],
  ])('of HPH2 after coming home on a %s', (_, homecoming, days) => {
    expect(ofHph2(homecoming)).toEqual(days);
  });

  test('of HPH5 come a week before and on the day, moved to the working day before', () => {
    const ofHph5 = (homecoming: string) => reminders(home(homecoming)).filter((one) => one.endsWith('hph5'));
    expect(ofHph5('2026-11-23')).toEqual(['2026-12-14T07:00 hph5', '2026-12-21T07:00 hph5']);
    // 28 days after a Friday is Christmas Day.
    expect(ofHph5('2026-11-27')).toEqual(['2026-12-18T07:00 hph5', '2026-12-24T07:00 hph5']);
    expect(ofHph5('2026-11-28')).toEqual(['2026-12-18T07:00 hph5', '2026-12-24T07:00 hph5']);
  });

  test('of a homecoming that is set late come at the next allowed hour, while there is time', () => {
    // Set on the Wednesday before Easter at noon: it is the last working day within the three.
    expect(reminders(home('2026-04-01', '2026-04-01T10:00:00Z'))[0]).toBe('2026-04-01T11:00 hph2');
    // Set on the day at noon: the card has told it then, so only the last day is left.
    expect(ofHph2('2026-11-23', '2026-11-23T11:00:00Z')).toEqual(['2026-11-26']);
    // Set when the three days are over.
    expect(ofHph2('2026-11-23', '2026-11-27T11:00:00Z')).toEqual([]);
  });

  test('end when the checkpoint is answered, and when a new pathway begins', () => {
    const it = home('2026-11-23');
    const kinds = (of: PathwayCase) => new Set(reminders(of).map((one) => one.split(' ')[1]));
    expect(kinds(done(it, 'hph2', '2026-11-24'))).toEqual(new Set(['hph5']));
    expect(kinds(answering(it, 'hph5', { state: 'notRelevant' }))).toEqual(new Set(['hph2']));
    const again = startPathway(it, { discharge: today, homecoming: undefined }, today, actOn(it));
    expect(planCase(again)).toEqual([]);
  });

  test('move with the homecoming', () => {
    const it = home('2026-11-23');
    const moved = changeDates(
      it,
      1,
      { discharge: undefined, homecoming: '2026-11-24' },
      actOn(it, { now: '2026-01-06T11:00:00Z' }),
    );
    const ids = (of: PathwayCase) => planCase(of).map(({ id }) => id);
    expect(ids(it).some((id) => ids(moved).includes(id))).toBe(false);
  });

  test('whenever the user comes home, HPH2 is reminded of on a working day in time, as late as can be', () => {
    const dates = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-02-01', days));
    fc.assert(
      fc.property(dates, (homecoming) => {
        const days = ofHph2(homecoming);
        const due = addDays(homecoming, 3);
        const last = days.at(-1) ?? '';
        expect(days.every(isWorkingDay)).toBe(true);
        expect(daysBetween(last, due)).toBeGreaterThanOrEqual(0);
        for (let day = addDays(last, 1); day <= due; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false);
        expect(days.length).toBeGreaterThanOrEqual(1);
        expect(days.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
