import fc from 'fast-check';
import { closeCase, purge } from '../../../../src/features/case/closing/rules.ts';
import {
  actionOf,
  addAction,
  changeAction,
  commentPlan,
  type EnteredAction,
  goalOf,
  isPlanInUse,
  maximumActions,
  planOf,
  removeAction,
  setActionDone,
  setGoal,
  setIndividualPlan,
} from '../../../../src/features/case/plan/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { planCase } from '../../../support/reminders.ts';
import { actOn, caseWith, today } from '../cases.ts';
import { actionWith, adding, planned } from './planned.ts';

const changing = (it: PathwayCase, id: string, more: Partial<EnteredAction>, on = today) =>
  changeAction(it, id, actionWith(more), on, actOn(it));
const whats = (it: PathwayCase) => planOf(it).actions.map(({ id, what }) => `${id} ${what}`);

describe('the goals', () => {
  const wanting = (it: PathwayCase, activity: string | undefined, text: string) =>
    setGoal(it, activity, text, actOn(it));

  test('are one for each activity, and one that belongs to none', () => {
    const first = wanting(caseWith('Bolig'), 'a1', ' Eget sted å bo ');
    const both = wanting(first, undefined, 'Mer ro');
    expect([goalOf(both, 'a1')?.text, goalOf(both, undefined)?.text]).toEqual(['Eget sted å bo', 'Mer ro']);
    expect(planOf(wanting(both, 'a1', 'Flytte i vår')).goals.map(({ text }) => text)).toEqual([
      'Mer ro',
      'Flytte i vår',
    ]);
  });

  test('go when they are emptied', () => {
    const it = wanting(caseWith('Bolig'), 'a1', 'Eget sted å bo');
    expect(planOf(wanting(it, 'a1', ' ')).goals).toEqual([]);
  });

  test.each([
    ['textTooLong', 'a1', 'x'.repeat(151)],
    ['invalidInput', 'a9', 'Eget sted å bo'],
  ])('are refused with %s', (code, activity, text) => {
    expect(refusalOf(() => wanting(caseWith('Bolig'), activity, text))).toBe(code);
  });

  test('rest with the plan, and their words go with the words of the case', () => {
    const it = wanting(caseWith('Bolig'), 'a1', 'Eget sted å bo');
    const resting = setIndividualPlan(it, true, actOn(it));
    expect(refusalOf(() => wanting(resting, 'a1', 'Noe annet'))).toBe('individualPlan');
    const closed = closeCase(it, actOn(it));
    expect(planOf(purge(closed, '2027-11-23T08:00:00Z')).goals).toEqual([]);
  });
});

describe('the actions', () => {
  test('say what, whose responsibility by role, when, and for which activity', () => {
    const it = adding(caseWith('Bolig'), { activity: 'a1', due: '2026-12-01', comment: ' helst snart ' });
    expect(actionOf(it, 'p1')).toMatchObject({
      what: 'Søke om bolig',
      activity: 'a1',
      responsible: 'nav',
      due: '2026-12-01',
      comment: 'helst snart',
    });
  });

  test.each<[string, Partial<EnteredAction>]>([
    ['actionMissing', { what: '  ' }],
    ['textTooLong', { what: 'x'.repeat(151) }],
    ['textTooLong', { comment: 'x'.repeat(301) }],
    ['dateInPast', { due: '2026-11-22' }],
    ['invalidInput', { activity: 'a9' }],
  ])('are refused with %s', (code, more) => {
    expect(refusalOf(() => adding(caseWith('Bolig'), more))).toBe(code);
  });

  test('may be due today', () => {
    expect(refusalOf(() => adding(caseWith(), { due: today }))).toBeUndefined();
  });

  test('come once, however late the same is asked for again, and whatever has become of it', () => {
    const it = changing(planned(caseWith(), {}, {}), 'p1', { what: 'Noe annet' });
    expect(addAction(it, 'p1', actionWith(), today, actOn(it))).toBe(it);
  });

  test('are twenty at most, and taking one out makes room', () => {
    const full = planned(caseWith(), ...Array.from({ length: maximumActions }, () => ({})));
    expect(refusalOf(() => adding(full, {}))).toBe('tooManyActions');
    const room = removeAction(full, 'p20', actOn(full));
    expect(whats(adding(room, {})).at(-1)).toBe('p20 Søke om bolig');
  });

  test('keep what they were before a change, the user’s comment aside', () => {
    const it = planned(caseWith('Bolig'), { due: '2026-12-01' });
    const commented = changing(it, 'p1', { due: '2026-12-01', comment: 'Ja' });
    expect(actionOf(commented, 'p1')?.earlier).toEqual([]);
    const moved = changing(commented, 'p1', { due: '2026-12-08', responsible: 'dps', comment: 'Ja' }, '2026-11-25');
    expect(actionOf(moved, 'p1')?.earlier).toEqual([
      { until: '2026-11-25', what: 'Søke om bolig', responsible: 'nav', due: '2026-12-01' },
    ]);
  });

  test('that are late can be reworded without a new date', () => {
    const it = planned(caseWith(), { due: '2026-12-01' });
    const later = changing(it, 'p1', { what: 'Noe annet', due: '2026-12-01' }, '2026-12-05');
    expect(actionOf(later, 'p1')).toMatchObject({ what: 'Noe annet', due: '2026-12-01' });
    expect(refusalOf(() => changing(it, 'p1', { due: '2026-12-02' }, '2026-12-05'))).toBe('dateInPast');
  });

  test('are done on a day, once, and may be opened again', () => {
    const it = planned(caseWith(), {});
    const done = setActionDone(it, 'p1', true, today, actOn(it));
    expect(actionOf(done, 'p1')?.doneOn).toBe(today);
    expect(setActionDone(done, 'p1', true, '2026-12-24', actOn(done))).toBe(done);
    expect(actionOf(setActionDone(done, 'p1', false, today, actOn(done)), 'p1')?.doneOn).toBeUndefined();
  });

  test('stay apart: an old card about one does not get in the way of another', () => {
    const it = planned(caseWith(), {}, {});
    const changed = changing(it, 'p1', { what: 'Noe annet' });
    const old = actOn(changed, { seen: it.version });
    expect(refusalOf(() => changeAction(changed, 'p1', actionWith(), today, old))).toBe('outdatedCard');
    expect(refusalOf(() => changeAction(changed, 'p2', actionWith({ what: 'To' }), today, old))).toBeUndefined();
    expect(refusalOf(() => adding(changed, {}, old))).toBeUndefined();
  });

  test('that have gone are not changed, and taking them out again is fine', () => {
    const it = removeAction(planned(caseWith(), {}), 'p1', actOn(planned(caseWith(), {})));
    expect(refusalOf(() => changing(it, 'p1', {}))).toBe('unknownAction');
    expect(removeAction(it, 'p1', actOn(it))).toBe(it);
  });

  test('of a closed case are left alone', () => {
    const it = planned(caseWith(), {});
    const closed = closeCase(it, actOn(it));
    expect(refusalOf(() => adding(closed, {}))).toBe('caseClosed');
    expect(isPlanInUse(closed)).toBe(false);
  });
});

describe('an individual plan', () => {
  const begun = planned(caseWith('Bolig'), { due: '2026-12-01' });
  const resting = setIndividualPlan(begun, true, actOn(begun));

  test('switches the plan off, and nothing in it can be changed', () => {
    const act = actOn(resting);
    const tries = [
      () => adding(resting, {}),
      () => changing(resting, 'p1', {}),
      () => setActionDone(resting, 'p1', true, today, act),
      () => removeAction(resting, 'p1', act),
      () => commentPlan(resting, 'Fint', act),
    ];
    expect(tries.map(refusalOf)).toEqual(tries.map(() => 'individualPlan'));
  });

  test('loses nothing: without it the plan is as it was', () => {
    const again = setIndividualPlan(resting, false, actOn(resting));
    expect(planOf(again).actions).toEqual(planOf(begun).actions);
    expect(setIndividualPlan(again, false, actOn(again))).toBe(again);
  });

  test('ends the reminders of the plan, for as long as it is there', () => {
    expect(planCase(begun)).toHaveLength(2);
    expect(planCase(resting)).toEqual([]);
    expect(planCase(setIndividualPlan(resting, false, actOn(resting)))).toEqual(planCase(begun));
  });
});

describe('what stays when words go', () => {
  test('is that there is an individual plan, and no word else', () => {
    const it = planned(caseWith(), { what: 'hemmelig', comment: 'hemmelig' });
    const full = commentPlan(changing(it, 'p1', { what: 'noe annet' }), 'hemmelig', actOn(changing(it, 'p1', {})));
    const gone = purge(setIndividualPlan(full, true, actOn(full)), '2027-01-01T08:00:00Z');
    expect(JSON.stringify(gone)).not.toContain('hemmelig');
    expect(planOf(gone)).toMatchObject({ individualPlan: true, actions: [], comment: '' });
    expect(whats(adding(setIndividualPlan(gone, false, actOn(gone)), {}))).toEqual(['p1 Søke om bolig']);
  });
});

describe('reminders of an action', () => {
  const whenAndWhat = (it: PathwayCase) => planCase(it).map(({ at, occasion }) => `${at} ${occasion.kind}`);

  test.each([
    ['a Tuesday', '2026-12-01', ['2026-12-01T07:00:00Z actionDue', '2026-12-08T07:00:00Z actionOverdue']],
    ['a Saturday', '2026-12-05', ['2026-12-04T07:00:00Z actionDue', '2026-12-14T07:00:00Z actionOverdue']],
    ['Good Friday', '2027-03-26', ['2027-03-24T07:00:00Z actionDue', '2027-04-02T06:00:00Z actionOverdue']],
    ['today, after the hour', '2026-11-23', ['2026-11-30T07:00:00Z actionOverdue']],
  ])('on %s', (_, due, expected) => {
    expect(whenAndWhat(planned(caseWith(), { due }))).toEqual(expected);
  });

  test('end when it is done, and belong to the date: another date has its own', () => {
    const it = planned(caseWith(), { due: '2026-12-01' });
    expect(planCase(setActionDone(it, 'p1', true, today, actOn(it)))).toEqual([]);
    const ids = (of: PathwayCase) => planCase(of).map(({ id }) => id);
    const moved = ids(changing(it, 'p1', { due: '2026-12-02' }));
    expect(ids(it).some((id) => moved.includes(id))).toBe(false);
  });
});

test('whatever is done with a plan, ids stay unique and no wording is lost but by taking it out', () => {
  type Step = ['add' | 'change' | 'done' | 'undone' | 'remove' | 'rest' | 'use', number];
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom('add', 'change', 'done', 'undone', 'remove', 'rest', 'use'),
      fc.integer({ min: 1, max: 25 }),
    ),
    { maxLength: 40 },
  ) as fc.Arbitrary<Step[]>;
  const apply = (it: PathwayCase, [step, n]: Step): PathwayCase => {
    const [act, id] = [actOn(it), `p${n}`];
    switch (step) {
      case 'add':
        return addAction(it, id, actionWith({ what: `Ny ${n}` }), today, act);
      case 'change':
        return changeAction(it, id, actionWith({ what: `Endret ${n}` }), today, act);
      case 'done':
      case 'undone':
        return setActionDone(it, id, step === 'done', today, act);
      case 'remove':
        return removeAction(it, id, act);
      case 'rest':
      case 'use':
        return setIndividualPlan(it, step === 'rest', act);
    }
  };
  fc.assert(
    fc.property(steps, (all) => {
      let it = caseWith();
      for (const step of all) {
        const before = planOf(it).actions.map(({ id }) => id);
        refusalOf(() => {
          it = apply(it, step);
        });
        const after = planOf(it).actions.map(({ id }) => id);
        expect(new Set(after).size).toBe(after.length);
        if (step[0] !== 'remove') expect(after.slice(0, before.length)).toEqual(before);
      }
    }),
  );
});
