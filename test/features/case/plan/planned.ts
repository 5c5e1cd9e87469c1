import { addAction, type EnteredAction } from '../../../../src/features/case/plan/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { actOn, today } from '../cases.ts';

export const actionWith = (more: Partial<EnteredAction> = {}): EnteredAction => ({
  what: 'Søke om bolig',
  activity: undefined,
  responsible: 'nav',
  due: undefined,
  comment: '',
  ...more,
});

/** A case with actions added one after the other, known as p1, p2 … */
export const planned = (it: PathwayCase, ...actions: readonly Partial<EnteredAction>[]): PathwayCase =>
  actions.reduce((before, more) => addAction(before, actionWith(more), today, actOn(before)), it);
