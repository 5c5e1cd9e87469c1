import { pressesFor } from '../../../src/features/actions/action-card.ts';
import { keptActions, triedNow } from '../../../src/features/actions/index.ts';
import { markOf, markOnCharts, unmarked } from '../../../src/features/actions/marks.ts';
import {
  actionsIn,
  addAction,
  dropAction,
  editAction,
  fittingAction,
  lastLearnt,
  maximumActions,
  maximumTests,
  openTest,
  planBefore,
  proposedUntil,
  removeAction,
  tellTest,
} from '../../../src/features/actions/rules.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { Action, Measure } from '../../../src/model/improvement.ts';
import { Team } from '../../../src/model/team.ts';
import { refusalOf } from '../../support/refusals.ts';
import { fjordvik, kari, measure, moment, on, plan, today, told, tried, withIdea } from './actions.ts';

const only = (team: Team): Action => {
  const [action] = team.actions;
  if (!action) throw new Error('There is no action');
  return action;
};

const states = {
  idea: withIdea(),
  trying: tried(withIdea()),
  'ready again': told(tried(withIdea()), 'again'),
  adapted: told(tried(withIdea()), 'adapt'),
  kept: told(tried(withIdea()), 'keep'),
  dropped: told(tried(withIdea()), 'drop'),
} as const;

describe('how an action stands', () => {
  test.each([
    ['idea', 'try', 'trying', 1],
    ['idea', 'drop', 'dropped', 0],
    ['idea', 'keep', 'outdatedCard', 0],
    ['trying', 'try', 'trying', 1],
    ['trying', 'keep', 'kept', 1],
    ['trying', 'adapt', 'adapted', 1],
    ['trying', 'again', 'trying', 1],
    ['trying', 'drop', 'dropped', 1],
    ['ready again', 'try', 'trying', 2],
    ['ready again', 'drop', 'dropped', 1],
    ['adapted', 'try', 'trying', 2],
    ['adapted', 'keep', 'kept', 1],
    ['adapted', 'drop', 'dropped', 1],
    ['kept', 'try', 'trying', 2],
    ['kept', 'adapt', 'adapted', 1],
    ['dropped', 'try', 'trying', 2],
    ['dropped', 'keep', 'kept', 1],
  ] as const)('%s, then %s: %s, with %d tests', (from, press, to, tests) => {
    const [team, later] = [states[from], on('2026-11-26')];
    const act = (): Team => {
      if (press === 'try') return tried(team, { plan: 'Siv ringer fire' }, later);
      return press === 'drop' && !openTest(only(team)) ? dropAction(team, 'a1', later) : told(team, press, later);
    };
    if (to === 'outdatedCard') return expect(refusalOf(act)).toBe(to);
    const after = only(act());
    expect({ state: after.state, tests: after.tests.length }).toEqual({ state: to, tests });
    expect(after.since).toBe(after.state === only(team).state ? today : '2026-11-26');
    expect(() => Team.parse(act())).not.toThrow();
    return undefined;
  });

  test.each([
    ['idea', ['try', 'edit', 'drop']],
    ['trying', ['tell', 'mark', 'retime', 'edit']],
    ['ready again', ['tryAgain', 'correct', 'edit', 'drop']],
    ['adapted', ['tryAgain', 'correct', 'edit', 'drop']],
    ['kept', ['mark', 'tryAgain', 'correct', 'edit']],
    ['dropped', ['tryAnyway', 'correct', 'edit']],
  ] as const)('%s offers the likeliest first', (state, presses) => {
    const team = states[state];
    const action = only(team);
    expect(pressesFor(action, unmarked(team, action, () => 'Tiltak').length > 0)).toEqual(presses);
  });

  test('a test that is dropped needs no words; any other does', () => {
    const say = (decision: 'keep' | 'adapt' | 'again' | 'drop' | undefined) => () =>
      tellTest(states.trying, 'a1', { happened: '', learnt: '', decision }, moment);
    expect([say('keep'), say('adapt'), say('again'), say(undefined)].map(refusalOf)).toEqual(
      Array(4).fill('nothingTold'),
    );
    expect(only(say('drop')()).tests[0]).toMatchObject({ decision: 'drop', endedOn: today });
  });

  test('what happened can be told before anything is decided', () => {
    const action = only(told(states.trying));
    expect(openTest(action)).toMatchObject({ learnt: 'Ring før lunsj' });
    expect(action.state).toBe('trying');
  });

  test('the next test begins with the plan of the last one', () => {
    expect(planBefore(only(withIdea()))).toMatchObject({ plan: 'Ring dagen etter' });
    expect(planBefore(only(states.adapted))).toMatchObject({ plan: 'Siv ringer to' });
    expect(lastLearnt(only(tried(states.adapted)))).toBe('Ring før lunsj');
  });
});

describe('a test is small', () => {
  test.each([
    ['a Monday', '2026-11-23', '2026-11-30'],
    ['a Saturday', '2026-11-28', '2026-12-07'],
    ['before Christmas', '2026-12-18', '2026-12-28'],
    ['before Maundy Thursday', '2027-03-18', '2027-03-30'],
  ])('proposed on %s it lasts a week, to a working day', (_, from, until) => {
    expect(proposedUntil(from)).toBe(until);
  });

  test.each([
    ['2026-11-22', 'dateInPast'],
    ['2026-11-23', undefined],
    ['2026-12-07', undefined],
    ['2026-12-08', 'testTooLong'],
  ])('until %s: %s', (until, refused) => {
    expect(refusalOf(() => tried(withIdea(), { until }))).toBe(refused);
  });

  test('a day that has passed stands when only the words are changed', () => {
    const late = tried(states.trying, { plan: 'Siv ringer fire' }, on('2026-12-20'));
    expect(only(late).tests).toMatchObject([{ plan: 'Siv ringer fire', until: '2026-11-30' }]);
  });

  test('an action is tried twenty times at most, and keeps what was learnt first', () => {
    const often = Array.from({ length: maximumTests }).reduce<Team>((team) => told(tried(team), 'again'), withIdea());
    expect(refusalOf(() => tried(often))).toBe('tooManyTests');
    expect(only(often).tests[0]?.id).toBe('t0');
    expect(pressesFor(only(often), false)).toEqual(['correct', 'edit', 'drop']);
  });
});

describe('the list', () => {
  test('has first what is to be looked at first; what is to be tried again comes after that', () => {
    const ids = ['a1', 'a2', 'a3'];
    const base = ids.reduce((team, id) => addAction(team, id, { title: id, note: '' }, moment), fjordvik());
    const states = { a1: 'adapted', a2: 'trying', a3: 'trying' } as const;
    const until = { a1: '2026-11-24', a2: '2026-12-01', a3: '2026-11-30' } as const;
    const team: Team = {
      ...base,
      actions: base.actions.map((action) => ({
        ...action,
        state: states[action.id as 'a1'],
        tests: [{ id: 't', startedOn: today, ...plan({ until: until[action.id as 'a1'] }), happened: '', learnt: '' }],
      })),
    };
    expect(triedNow(team).map(({ id }) => id)).toEqual(['a3', 'a2', 'a1']);
    expect(keptActions(team)).toEqual([]);
  });

  test('can be of one goal', () => {
    const team = addAction(withIdea(), 'a2', { title: 'Uten mål', note: '' }, moment);
    expect(actionsIn(team, 'idea', 'g1').map(({ id }) => id)).toEqual(['a1']);
    expect(actionsIn(team, 'idea')).toHaveLength(2);
  });
});

describe('writing', () => {
  test('sixty actions at most', () => {
    const full = { ...fjordvik(), actions: Array.from({ length: maximumActions }, () => only(withIdea())) };
    expect(refusalOf(() => addAction(full, 'new', { title: 'Ny', note: '' }, moment))).toBe('teamActionsFull');
  });

  test('made twice it is one', () => {
    expect(addAction(withIdea(), 'a1', { title: 'En til', note: '' }, moment)).toEqual(withIdea());
  });

  test('moves to another goal, to nobody who is not in the team, and nothing changes when it stands as it was', () => {
    const words = { title: 'Ring dagen etter', goal: 'g1', note: '' };
    expect(editAction(withIdea(), 'a1', words, moment)).toEqual(withIdea());
    expect(only(editAction(withIdea(), 'a1', { ...words, goal: 'gone' }, moment)).goal).toBeUndefined();
    expect(only(editAction(withIdea(), 'a1', { ...words, responsible: kari.person }, moment)).responsible).toBe(
      kari.person,
    );
    expect(refusalOf(() => editAction(withIdea(), 'a1', { ...words, responsible: 'tenant:Per' }, moment))).toBe(
      'unknownMember',
    );
  });

  test.each([
    ['title', '  ', 'actionTitleMissing'],
    ['title', 'x'.repeat(151), 'textTooLong'],
    ['plan', '', 'testPlanMissing'],
    ['learnt', 'x'.repeat(401), 'textTooLong'],
    ['learnt', '', undefined],
  ] as const)('%s «%s»: %s', (field, text, refused) => {
    expect(refusalOf(() => fittingAction[field](text))).toBe(refused);
  });

  test('an old card changes nothing', () => {
    const stale = { ...moment, seen: 0 };
    const changes = [
      () => tried(withIdea(), {}, stale),
      () => told(states.trying, 'keep', stale),
      () => dropAction(withIdea(), 'a1', stale),
      () => removeAction(withIdea(), 'a1', stale),
      () => editAction(withIdea(), 'a1', { title: 'Annet', note: '' }, stale),
    ];
    expect(changes.map(refusalOf)).toEqual(Array(changes.length).fill('outdatedCard'));
  });
});

describe('on the chart of the goal', () => {
  const marks = (team: Team) => team.measures.map(({ annotations }) => annotations);
  const mark = (team: Team, text = 'Tiltak: Ring'): Team => markOnCharts(team, 'a1', () => text, moment.now);

  test.each([
    ['idea', undefined],
    ['trying', { on: today, what: 'tried' }],
    ['ready again', undefined],
    ['kept', { on: today, what: 'kept' }],
    ['dropped', undefined],
  ] as const)('%s is marked: %j', (state, expected) => {
    expect(markOf(only(states[state]))).toEqual(expected);
  });

  test('an action is marked once, on every chart of its goal that is still drawn', () => {
    const others: Measure[] = [
      { ...measure, id: 'm2' },
      { ...measure, id: 'm3', goal: 'g2' },
      { ...measure, id: 'm4', endedAt: moment.now },
    ];
    const team = tried(withIdea({ measures: [measure, ...others] }));
    const once = mark(team);
    const put = [{ on: today, text: 'Tiltak: Ring' }];
    expect(marks(once)).toEqual([put, put, [], []]);
    expect(mark(once)).toBe(once);
    expect(only(once).version).toBe(only(team).version + 1);
  });

  test('comes after what has been said of that day before, if there is room', () => {
    const said = (text: string) => ({ measures: [{ ...measure, annotations: [{ on: today, text }] }] });
    expect(marks(mark(tried(withIdea(said('Ny leder')))))).toEqual([[{ on: today, text: 'Ny leder; Tiltak: Ring' }]]);
    const full = tried(withIdea(said('x'.repeat(115))));
    expect(mark(full)).toBe(full);
  });

  test('is not put where there are forty days with marks', () => {
    const annotations = Array.from({ length: 40 }, (_, day) => ({ on: addDays('2026-01-01', day), text: 'x' }));
    const team = tried(withIdea({ measures: [{ ...measure, annotations }] }));
    expect(mark(team)).toBe(team);
  });
});
