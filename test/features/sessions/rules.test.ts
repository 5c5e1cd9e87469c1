import {
  addItem,
  groupShare,
  isNew,
  isUnderGoal,
  moveItem,
  removeItem,
  showAgenda,
  timedDay,
  timeUse,
  tooLong,
} from '../../../src/features/sessions/agenda-rules.ts';
import { cameOn, come, notCome, setOthers, withoutPeople } from '../../../src/features/sessions/attendance-rules.ts';
import { readMinutes } from '../../../src/features/sessions/field-rules.ts';
import { choosePresenters, movePresenter, removePresenter } from '../../../src/features/sessions/presenter-rules.ts';
import { bank, chooseQuestions, questionsFor, readOwn } from '../../../src/features/sessions/question-rules.ts';
import { newPlan } from '../../../src/features/sessions/template-rules.ts';
import type { NetworkTemplate, SessionNumber } from '../../../src/model/network.ts';
import { SessionPlan } from '../../../src/model/session-plan.ts';
import { presentationOf, withPlan } from '../../../src/model/team-sessions.ts';
import { readTime } from '../../../src/model/time-of-day.ts';
import { testPerson } from '../../support/los.ts';
import { refusalOf } from '../../support/refusals.ts';
import { teamOf } from '../../support/team.ts';

const now = '2026-11-23T09:00:00Z';
const changing = { now };
const plan = (number: SessionNumber, template: NetworkTemplate = 'rop2014'): SessionPlan =>
  newPlan({ id: `s${number}`, number }, template, ['n1']);

/** DOMAIN §9, in hours: project group's lectures, external lectures, group work and plenary. */
const hours = [
  [1, 3, 3.75, 5.5],
  [2, 3, 2.5, 3.5],
  [3, 2.5, 3.5, 3],
  [4, 1.75, 4.25, 1.25],
] as const;

describe('the agenda of the templates', () => {
  test.each(hours)('session %i is used as the seeds’ was: %d, %d and %d hours', (number, project, external, group) => {
    for (const template of ['rop2014', 'national2022'] as const) {
      const use = timeUse(plan(number, template));
      expect([use.project / 60, use.external / 60, use.group / 60]).toEqual([project, external, group]);
    }
  });

  test.each(hours)('session %i can be stored, has no day that is too long and nothing that overlaps', (number) => {
    const it = SessionPlan.parse(plan(number));
    for (const day of [1, 2] as const) {
      expect(tooLong(it, day)).toBeUndefined();
      expect(timedDay(it, day).filter(({ overlap }) => overlap > 0)).toEqual([]);
    }
  });

  test('sessions 1–3 give group work 40 % taken together, which is the goal; session 3 alone falls under it', () => {
    const sum = ([1, 2, 3] as const).map((number) => timeUse(plan(number)));
    const all = (of: 'project' | 'external' | 'group') => sum.reduce((minutes, use) => minutes + use[of], 0);
    expect(groupShare({ project: all('project'), external: all('external'), group: all('group') })).toBe(40);
    expect(([1, 2, 3, 4] as const).map((number) => groupShare(timeUse(plan(number))))).toEqual([45, 39, 33, 17]);
    expect(([1, 2, 3, 4] as const).map((number) => isUnderGoal(plan(number)))).toEqual([false, true, true, false]);
  });
});

describe('changing an agenda', () => {
  const entered = { day: 1, kind: 'external', title: 'Mer', minutes: 90, at: undefined, who: '', note: '' } as const;

  test('times follow from what stands above, and one that is fixed is told when it begins too early', () => {
    const times = timedDay(plan(1), 1).map(({ from, to }) => [from, to]);
    expect(times[0]).toEqual([9 * 60 + 30, 10 * 60]);
    expect(times[1]?.[0]).toBe(10 * 60);
    const fixed = addItem(plan(1), 'x', { ...entered, at: '16:30' }, changing);
    expect(timedDay(fixed, 1).at(-1)).toMatchObject({ from: 16 * 60 + 30, overlap: 30 });
    expect(tooLong(fixed, 1)).toBe(8 * 60 + 30);
  });

  test('an item moves step by step, at the edge of its day into the other one, and no further', () => {
    const ids = (it: SessionPlan, day: 1 | 2) => timedDay(it, day).map(({ item }) => item.id);
    const down = moveItem(plan(1), 'd1i1', 'down', changing);
    expect(ids(down, 1).slice(0, 2)).toEqual(['d1i2', 'd1i1']);
    const over = moveItem(plan(1), 'd1i8', 'down', changing);
    expect(ids(over, 2)[0]).toBe('d1i8');
    expect(moveItem(plan(1), 'd1i1', 'up', changing)).toEqual(plan(1));
  });

  test('a card that is too old changes nothing, and the teams see what has changed since they were shown it', () => {
    const shown = showAgenda(plan(1), now);
    const later = { now: '2026-11-24T09:00:00Z' };
    const changed = addItem(shown, 'x', entered, later);
    expect(changed.agenda.filter((item) => isNew(item, changed.shownAt)).map(({ id }) => id)).toEqual(['x']);
    expect(refusalOf(() => removeItem(changed, 'x', { ...later, seen: 1 }))).toBe('outdatedCard');
    expect(refusalOf(() => showAgenda({ ...plan(1), agenda: [] }, now))).toBe('agendaEmpty');
  });

  test('a day has as many items as a card shows', () => {
    const full = Array.from({ length: 8 }, (_, at) => `x${at}`).reduce(
      (it, id) => addItem(it, id, { ...entered, minutes: 5 }, changing),
      plan(1),
    );
    expect(refusalOf(() => addItem(full, 'y', entered, changing))).toBe('agendaFull');
  });

  test.each([
    ['9', '09:00'],
    ['kl. 9.30', '09:30'],
    ['0930', '09:30'],
    ['13:05', '13:05'],
    ['9 am', '09:00'],
    ['at 1:30 pm', '13:30'],
    ['12 am', '00:00'],
    ['12:15pm', '12:15'],
  ])('«%s» is a time of day', (written, time) => {
    expect(readTime(written)).toBe(time);
  });

  test('what is no time of day, and no number of minutes, is refused', () => {
    for (const written of ['', '25', '9.75', 'ni', '13 pm', '0 am'])
      expect(refusalOf(() => readTime(written))).toBe('timeUnclear');
    expect(readMinutes('45 min')).toBe(45);
    for (const written of ['', '4', '601', '1,5'])
      expect(refusalOf(() => readMinutes(written))).toBe('agendaMinutesUnclear');
  });
});

test('presenters keep their order and their minutes when others are chosen', () => {
  const two = choosePresenters(plan(1), ['a', 'b'], 5, changing);
  const moved = movePresenter(two, 'b', 'up', changing);
  const three = choosePresenters(moved, ['a', 'b', 'c'], 10, changing);
  expect(three.presenters.map(({ team, minutes }) => [team, minutes])).toEqual([
    ['b', 5],
    ['a', 5],
    ['c', 10],
  ]);
});

test('a team hears that it presents, and that it does not only when it has heard the first', () => {
  const team = teamOf({ members: [testPerson('Kari')] });
  const chosen = choosePresenters(plan(1), ['team1'], 5, changing);
  const told = withPlan(team, chosen, now);
  expect(presentationOf(told, 's1')).toEqual({ place: 1, minutes: 5, at: now });
  expect(withPlan(told, chosen, now)).toBe(told);
  const none = removePresenter(chosen, 'team1', changing);
  expect(withPlan(told, none, '2026-11-23T09:20:00Z').atSessions).toEqual([{ session: 's1' }]);
  const late = withPlan(told, none, '2026-11-24T09:00:00Z');
  expect(late.atSessions?.[0]?.presents).toMatchObject({ minutes: 0 });
  expect(presentationOf(late, 's1')).toBeUndefined();
});

test('a team is asked its own questions, else those for all, else the usual ones', () => {
  expect(questionsFor(plan(1), 'a').bank).toContain('heard');
  const all = chooseQuestions(plan(1), undefined, { bank: ['proud'], own: [] }, changing);
  const own = chooseQuestions(all, 'a', { bank: [], own: ['Hva nå?'] }, changing);
  expect(questionsFor(own, 'b')).toEqual({ bank: ['proud'], own: [] });
  expect(questionsFor(own, 'a')).toEqual({ bank: [], own: ['Hva nå?'] });
  expect(new Set(bank).size).toBe(bank.length);
  expect(readOwn(' Hva nå? \n\n Hvem ? ')).toEqual(['Hva nå?', 'Hvem ?']);
  expect(refusalOf(() => readOwn('x\n'.repeat(11)))).toBe('tooManyOwnQuestions');
});

test('each counts once; when the day is over the counts alone are left', () => {
  const day = '2026-12-07';
  const who = (person: string) => ({ team: 'a', day, person });
  const two = come(come(plan(1), who('t:1'), 'teamLead'), who('t:2'), 'member');
  expect(come(two, who('t:1'), 'teamLead')).toBe(two);
  const four = setOthers(come(notCome(two, who('t:2')), who('t:3'), 'userRepresentative'), 'a', day, 2);
  expect(withoutPeople(four, day)).toBe(four);
  const over = withoutPeople(four, '2026-12-08');
  expect(JSON.stringify(over)).not.toContain('t:1');
  expect(cameOn(over, day)).toEqual(cameOn(four, day));
  expect(cameOn(over, day)).toMatchObject({ all: 4, others: 2, roles: { teamLead: 1, userRepresentative: 1 } });
});
