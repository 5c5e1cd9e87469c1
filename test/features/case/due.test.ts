import { dueInCase, mostPressingFirst } from '../../../src/features/case/due.ts';
import { addAction, setActionDone, setIndividualPlan } from '../../../src/features/case/plan/rules.ts';
import { startPathway } from '../../../src/features/case/way-home/rules.ts';
import type { PathwayCase } from '../../../src/model/case.ts';
import { actOn, caseWith, today } from './cases.ts';

const agreed = (on: string, code = 'B-01'): PathwayCase => ({
  ...caseWith('Bolig'),
  code,
  nextConversation: { on, setAt: `${today}T08:00:00Z` },
});

const planned = (it: PathwayCase, due: string): PathwayCase =>
  addAction(
    it,
    'p1',
    { what: 'Søke bolig', activity: undefined, responsible: 'contactPerson', due, comment: '' },
    today,
    actOn(it),
  );

test('the next conversation, open actions and what follows from the homecoming come in the order of their days', () => {
  const it = planned(agreed('2026-12-14'), '2026-12-01');
  const home = startPathway(it, { discharge: undefined, homecoming: '2026-11-24' }, today, actOn(it));
  expect(dueInCase(home).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
    '2026-11-27 hph',
    '2026-12-01 action',
    '2026-12-14 conversation',
    '2026-12-22 hph',
  ]);
});

test('what is done, what an individual plan takes care of, and what is in a closed case is not due', () => {
  const it = planned(caseWith('Bolig'), '2026-12-01');
  expect(dueInCase(setActionDone(it, 'p1', true, today, actOn(it)))).toEqual([]);
  expect(dueInCase(setIndividualPlan(it, true, actOn(it)))).toEqual([]);
  expect(dueInCase({ ...agreed('2026-12-14'), closedAt: `${today}T08:00:00Z` })).toEqual([]);
});

test('in a list the open cases come first, what is due soonest first, then by code', () => {
  const cases = [
    { ...caseWith(), code: 'B-04' },
    { ...agreed('2026-12-01', 'B-03'), closedAt: `${today}T08:00:00Z` },
    agreed('2026-12-14', 'B-02'),
    { ...caseWith(), code: 'A-09' },
    agreed('2026-12-01', 'B-05'),
  ];
  expect(mostPressingFirst(cases).map(({ code }) => code)).toEqual(['B-05', 'B-02', 'A-09', 'B-04', 'B-03']);
});
