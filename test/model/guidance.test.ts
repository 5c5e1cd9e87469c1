import fc from 'fast-check';
import { removedAt } from '../../src/features/guidance/reminders.ts';
import { isAfter } from '../../src/model/calendar.ts';
import {
  askGuidance,
  closeThread,
  inOrder,
  stateOf,
  takeThread,
  waitingSince,
  writeInThread,
} from '../../src/model/guidance.ts';
import type { Thread } from '../../src/model/thread.ts';
import { refusalOf } from '../support/refusals.ts';
import { dueAtOfThread, guidanceDue, planThread } from '../support/reminders.ts';
import { teamOf } from '../support/team.ts';

const kari = { person: 't:kari', userId: '29:k', name: 'Kari Nordmann' };
const team = teamOf({
  members: [kari],
  more: { work: { 'rop2014.p1.team': { status: 'done' } as never } },
});
const room = ['room:facilitators'] as const;

const ask = (now: string, more: { reason?: 'beginning' | 'other'; text?: string; task?: string } = {}): Thread =>
  askGuidance(
    team,
    { id: 'q1', by: kari.person, answerTo: 'room:team', reason: 'beginning', text: '', ...more },
    { now, today: now.slice(0, 10) },
  );

const answer = (thread: Thread, now: string, text = 'Begynn med to brukere.'): Thread =>
  writeInThread(thread, { from: 'facilitator', kind: 'text', by: 't:anne', name: 'Anne', text }, now);
const reply = (thread: Thread, now: string): Thread =>
  writeInThread(thread, { from: 'team', kind: 'text', by: kari.person, name: '', text: 'Takk. Hvem spør?' }, now);

const comes = (thread: Thread) =>
  planThread(thread, room).map(({ occasion, at, recipient }) => [occasion.kind, at, recipient]);

describe('asking', () => {
  test('keeps how far the team had come, in numbers and titles, and nobody’s name', () => {
    const thread = ask('2026-11-23T09:00:00Z', { task: 'rop2014.p1.services' });
    expect(thread.snapshot).toEqual({
      package: 1,
      tasks: [
        { id: 'rop2014.p1.team', status: 'done' },
        { id: 'rop2014.p1.services', status: 'notStarted' },
        { id: 'rop2014.p1.listen', status: 'notStarted' },
      ],
      next: { number: 1, first: '2026-12-07' },
    });
    expect(thread.task).toEqual({ id: 'rop2014.p1.services' });
    expect(JSON.stringify(thread)).not.toContain('Nordmann');
  });

  test('needs a ready answer or own words', () => {
    const asked = (reason: 'beginning' | 'other' | undefined, text: string) => () =>
      askGuidance(
        team,
        { id: 'q', by: kari.person, answerTo: 'room:team', reason, text },
        { now: '2026-11-23T09:00:00Z', today: '2026-11-23' },
      );
    expect(asked('beginning', '')().reason).toBe('beginning');
    expect(asked(undefined, ' Hjelp oss ')()).toMatchObject({ reason: 'other', text: 'Hjelp oss' });
    expect(refusalOf(asked(undefined, ' '))).toBe('nothingAsked');
    expect(refusalOf(asked('other', ''))).toBe('otherUnsaid');
    expect(refusalOf(asked('beginning', 'x'.repeat(1001)))).toBe('textTooLong');
    expect(refusalOf(asked('beginning', 'x'.repeat(1000)))).toBeUndefined();
  });
});

describe('a thread', () => {
  const asked = ask('2026-11-23T09:00:00Z');

  test('is taken by one', () => {
    const taken = takeThread(asked, { person: 't:anne', name: 'Anne' }, '2026-11-23T10:00:00Z');
    expect(takeThread(taken, { person: 't:anne', name: 'Anne' }, '2026-11-23T11:00:00Z')).toBe(taken);
    expect(refusalOf(() => takeThread(taken, { person: 't:bo', name: 'Bo' }, '2026-11-23T11:00:00Z'))).toBe(
      'threadTaken',
    );
    expect(answer(asked, '2026-11-23T10:00:00Z').taken?.by).toBe('t:anne');
  });

  test('waits, is answered, waits again, is closed, and is opened by whoever writes', () => {
    const once = answer(asked, '2026-11-23T10:00:00Z');
    const twice = reply(reply(once, '2026-11-24T10:00:00Z'), '2026-11-24T11:00:00Z');
    expect([asked, once, twice].map(stateOf)).toEqual(['waiting', 'answered', 'waiting']);
    expect([asked, once, twice].map(waitingSince)).toEqual([asked.askedAt, undefined, '2026-11-24T10:00:00Z']);
    const closed = closeThread(twice, 'team', '2026-11-25T10:00:00Z');
    expect(closeThread(closed, 'facilitator', '2026-11-26T10:00:00Z')).toBe(closed);
    expect([closed, answer(closed, '2026-11-26T10:00:00Z')].map(stateOf)).toEqual(['closed', 'answered']);
  });

  test('takes the same message once, however late it comes again', () => {
    const message = { id: 'm1', from: 'team', kind: 'text', by: kari.person, name: '', text: 'Takk' } as const;
    const once = answer(
      writeInThread(ask('2026-11-23T09:00:00Z'), message, '2026-11-23T10:00:00Z'),
      '2026-11-24T09:00:00Z',
    );
    expect(writeInThread(once, message, '2026-11-25T09:00:00Z')).toBe(once);
  });

  test('takes no empty and no endless text, and not more than it holds', () => {
    const refused = (thread: Thread, text: string) => refusalOf(() => answer(thread, '2026-11-24T10:00:00Z', text));
    expect(refused(asked, ' \n')).toBe('emptyText');
    expect(refused(asked, 'x'.repeat(2001))).toBe('textTooLong');
    expect(refused(asked, 'x'.repeat(2000))).toBeUndefined();
    const full = Array.from({ length: 60 }).reduce<Thread>((one) => reply(one, '2026-11-24T10:00:00Z'), asked);
    expect(refused(full, 'Hei')).toBe('threadFull');
  });

  test('stands among others by what waits longest', () => {
    const at = (day: string) => ({ ...ask(`2026-11-${day}T09:00:00Z`), id: day });
    const threads = [
      closeThread(at('01'), 'team', '2026-11-24T10:00:00Z'),
      answer(at('02'), '2026-11-24T10:00:00Z'),
      at('10'),
      at('03'),
      answer(at('11'), '2026-11-24T10:00:00Z'),
    ];
    expect(inOrder(threads).map(({ id }) => id)).toEqual(['03', '10', '11', '02', '01']);
  });
});

describe('what is passed on', () => {
  test.each([
    ['at once within the hours', '2026-11-23T09:17:00Z', '2026-11-23T09:17:00Z'],
    ['in the morning what was asked at night', '2026-11-23T19:00:00Z', '2026-11-24T07:00:00Z'],
    ['on Monday what was asked on a Friday at four', '2026-11-20T15:00:00Z', '2026-11-23T07:00:00Z'],
    ['after Easter what was asked on Maundy Thursday', '2027-03-25T10:00:00Z', '2027-03-30T06:00:00Z'],
  ])('%s', (_, now, at) => {
    expect(comes(ask(now))[0]).toEqual(['asked', at, 'room:facilitators']);
  });

  test('an answer goes to the team, what the team writes to each of the facilitators', () => {
    const thread = reply(answer(ask('2026-11-23T09:00:00Z'), '2026-11-23T10:00:00Z'), '2026-11-23T11:00:00Z');
    const told = planThread(thread, ['person:t:anne', 'person:t:bo']).slice(0, 5);
    expect(told.map(({ occasion, recipient }) => `${occasion.kind} ${recipient}`)).toEqual([
      'asked person:t:anne',
      'asked person:t:bo',
      'answer room:team',
      'written person:t:anne',
      'written person:t:bo',
    ]);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });

  test('thanks go to those who have helped; a question taken back before that is not heard of', () => {
    const close = (thread: Thread) => closeThread(thread, 'team', '2026-11-24T10:00:00Z');
    expect(comes(close(ask('2026-11-23T09:00:00Z')))).toEqual([]);
    const helped = close(answer(ask('2026-11-23T09:00:00Z'), '2026-11-23T10:00:00Z'));
    expect(comes(helped).map(([kind]) => kind)).toEqual(['answer', 'closed']);
  });
});

describe('three working days without an answer', () => {
  const reminded = (thread: Thread) => comes(thread).flatMap(([kind, at]) => (kind === 'waiting' ? [at] : []));

  test.each([
    [
      'Monday to Thursday',
      '2026-11-23T09:00:00Z',
      ['2026-11-26T09:00:00Z', '2026-12-01T09:00:00Z', '2026-12-04T09:00:00Z'],
    ],
    // Maundy Thursday, Good Friday, the weekend and Easter Monday do not count; summer time has begun.
    ['across Easter', '2027-03-24T10:00:00Z', ['2027-04-01T09:00:00Z', '2027-04-06T09:00:00Z', '2027-04-09T09:00:00Z']],
    [
      'asked on a Saturday',
      '2026-11-21T12:00:00Z',
      ['2026-11-26T07:00:00Z', '2026-12-01T07:00:00Z', '2026-12-04T07:00:00Z'],
    ],
    // 17 May 2027 is a Monday, and Whit Monday.
    ['across 17 May', '2027-05-13T08:00:00Z', ['2027-05-19T08:00:00Z', '2027-05-24T08:00:00Z', '2027-05-27T08:00:00Z']],
  ])('%s', (_, now, expected) => {
    expect(reminded(ask(now))).toEqual(expected);
  });

  test('count from what was said first since the last answer, also when it was taken', () => {
    const asked = ask('2026-11-23T09:00:00Z');
    expect(reminded(takeThread(asked, { person: 't:anne', name: 'Anne' }, '2026-11-23T10:00:00Z'))).toHaveLength(3);
    const once = answer(asked, '2026-11-25T09:00:00Z');
    expect(reminded(once)).toEqual([]);
    const more = reply(reply(once, '2026-11-30T09:00:00Z'), '2026-12-02T09:00:00Z');
    expect(reminded(more)[0]).toBe('2026-12-03T09:00:00Z');
    expect(reminded(closeThread(more, 'team', '2026-12-02T10:00:00Z'))).toEqual([]);
  });
});

describe('being due', () => {
  test('follows from what comes next, and from when a closed thread is removed', () => {
    const asked = ask('2026-11-23T09:00:00Z');
    expect(dueAtOfThread(asked)).toBe('2026-11-23T09:00:00Z');
    const told = { ...asked, remindedUntil: '2026-11-23T09:00:05Z' };
    expect(dueAtOfThread(told)).toBe('2026-11-26T09:00:00Z');
    const closed = closeThread(told, 'team', '2026-11-24T10:00:00Z');
    expect([dueAtOfThread(closed), removedAt(closed)]).toEqual(['2026-12-24T10:00:00Z', '2026-12-24T10:00:00Z']);
  });

  test('whatever is said comes after what was handed in, also when clocks differ', () => {
    const minutes = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(minutes, fc.constantFrom('team', 'facilitator'), (offset, from) => {
        const swept = '2026-11-24T09:00:00.000Z';
        const now = new Date(Date.parse(swept) + offset * 60_000).toISOString();
        const thread = { ...ask('2026-11-23T09:00:00Z'), remindedUntil: swept };
        const said = writeInThread(thread, { from, kind: 'text', by: 't:x', name: '', text: 'Hei' }, now);
        const { at } = said.messages[0] ?? { at: swept };
        expect(isAfter(at, swept)).toBe(true);
        const kind = from === 'team' ? 'written' : 'answer';
        const later = guidanceDue(said, room, '2026-11-30T09:00:00Z').map(({ occasion }) => occasion.kind);
        expect(later).toContain(kind);
      }),
    );
  });
});
