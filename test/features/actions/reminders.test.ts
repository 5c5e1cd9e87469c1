import { addAction, dropAction, editAction } from '../../../src/features/actions/rules.ts';
import { reminders } from '../../../src/los.ts';
import { addDays, dateInNorway } from '../../../src/model/calendar.ts';
import type { CalendarDate, Language } from '../../../src/model/identity.ts';
import type { Team } from '../../../src/model/team.ts';
import { messageTo } from '../../../src/reminders/message.ts';
import { planTeam, toldOfTeam } from '../../support/reminders.ts';
import '../../support/texts.ts';
import { fjordvik, goal, ola, on, told, tried, withIdea } from './actions.ts';

const ours = ['testDay', 'actionQuiet'];
const planned = (team: Team) => planTeam(team).filter(({ occasion }) => ours.includes(occasion.kind));

/** «2026-11-30 testDay room:room1», each by its day. */
const dates = (team: Team): string[] =>
  planned(team).map(({ at, occasion, recipient }) => `${dateInNorway(at)} ${occasion.kind} ${recipient}`);

describe('a test', () => {
  test.each([
    ['a Monday', '2026-11-30', '2026-11-30'],
    ['a Saturday: the working day before', '2026-12-05', '2026-12-04'],
    ['tomorrow', '2026-11-24', '2026-11-24'],
  ])('is reminded of on its day: %s', (_, until, day) => {
    expect(dates(tried(withIdea(), { until }))[0]).toBe(`${day} testDay room:room1`);
  });

  test.each([
    ['Maundy Thursday 2027 moves to the Wednesday', '2027-03-25', '2027-03-24'],
    ['17 May 2027, Whit Monday too, moves to the Friday', '2027-05-17', '2027-05-14'],
  ])('%s', (_, until, day) => {
    const at = on(addDays(until, -10));
    expect(dates(tried(withIdea(), { until }, at))[0]).toBe(`${day} testDay room:room1`);
  });

  test('that is to be looked at today needs no reminder', () => {
    expect(dates(tried(withIdea(), { until: '2026-11-23' }))[0]).toContain('actionQuiet');
  });

  test('is said to whoever sees to it, else in every chat of the team', () => {
    const own = tried(withIdea(), { responsible: ola.person });
    expect(new Set(planned(own).map(({ recipient }) => recipient))).toEqual(new Set([`person:${ola.person}`]));
    const gone = { ...own, members: own.members.filter(({ person }) => person !== ola.person) };
    expect(planned({ ...gone, rooms: ['room1', 'room2'] }).map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining(['room:room1', 'room:room2']),
    );
  });

  test('gets another day when it is moved', () => {
    const moved = tried(tried(withIdea()), { until: '2026-12-04' }, on('2026-11-27'));
    expect(dates(moved)[0]).toBe('2026-12-04 testDay room:room1');
  });
});

describe('what is being tried without news', () => {
  test('is asked about after four weeks, and once more after eight', () => {
    expect(dates(tried(withIdea())).slice(1)).toEqual([
      '2026-12-21 actionQuiet room:room1',
      '2027-01-18 actionQuiet room:room1',
    ]);
  });

  test('is counted from the last news; between two tests it is asked about too', () => {
    expect(dates(told(tried(withIdea()), 'adapt', on('2026-11-30')))).toEqual([
      '2026-12-28 actionQuiet room:room1',
      '2027-01-25 actionQuiet room:room1',
    ]);
  });
});

test.each<[string, Team]>([
  ['an idea', withIdea()],
  ['what is kept', told(tried(withIdea()), 'keep')],
  ['what is laid aside', dropAction(tried(withIdea()), 'a1', on('2026-11-24'))],
])('nothing is said of %s', (_, team) => {
  expect(planned(team)).toEqual([]);
});

test('with a goal that is closed its actions rest', () => {
  const closed = { ...goal, closed: { at: '2026-11-24T09:00:00Z', how: 'reached' as const, learnt: '' } };
  const team = { ...tried(withIdea()), goals: [closed] };
  const due = reminders.due('team', team, '2027-02-01T09:00:00Z');
  expect(due.filter(({ occasion }) => ours.includes(occasion.kind))).toEqual([]);
});

describe('the message', () => {
  const message = (team: Team, today: CalendarDate, kind: 'room' | 'person', language: Language = 'nb') => {
    const told = planned(team)
      .filter(({ at }) => dateInNorway(at) === today)
      .map((reminder) => toldOfTeam(team, reminder));
    const reply = messageTo(reminders, { kind, language }, told, today, { date: today });
    if (reply.kind !== 'card' || reply.name !== 'common/reminder') throw new Error('That is no reminder');
    const data = reply.data as {
      title: string;
      parts: readonly object[];
      step: string;
      buttons: readonly { title: string }[];
    };
    return { ...data, buttons: data.buttons.map(({ title }) => title) };
  };

  test('of a test says what was to be looked at, with one press to tell', () => {
    const { title, parts, step, buttons } = message(
      tried(withIdea(), { responsible: ola.person }),
      '2026-11-30',
      'person',
    );
    expect(title).toBe('Dette skal dere se på i dag');
    expect(parts).toMatchObject([{ meta: 'Fjordvik', lines: [{ line: '• Ring dagen etter' }] }]);
    expect(step).toBe('');
    expect(buttons[0]).toBe('Hva skjedde?');
    expect(buttons).not.toContain('Neste oppgave');
  });

  test('of what has been quiet is gentle, and offers to let it rest', () => {
    const { title, buttons } = message(tried(withIdea()), '2026-12-21', 'room', 'nn');
    expect(title).toBe('Korleis går det med dette?');
    expect(buttons.slice(0, 2)).toEqual(['Kva skjedde?', 'La liggje']);
  });

  test('of several actions leads to all of them', () => {
    const two = addAction(tried(withIdea()), 'a2', { title: 'Felles morgenmøte', note: '' }, on('2026-11-23'));
    const both = {
      ...two,
      actions: two.actions.map((action) => ({
        ...action,
        state: 'trying' as const,
        tests: two.actions[0]?.tests ?? [],
      })),
    };
    const { parts, buttons } = message(both, '2026-11-30', 'room');
    expect(parts).toMatchObject([{ lines: [{ line: '• Felles morgenmøte' }, { line: '• Ring dagen etter' }] }]);
    expect(buttons[0]).toBe('Tiltakene våre');
  });

  test('is not there for a team that tries nothing', () => {
    expect(planned(fjordvik())).toEqual([]);
    expect(planned(editAction(withIdea(), 'a1', { title: 'Annet', note: '' }, on('2026-11-24')))).toEqual([]);
  });
});
