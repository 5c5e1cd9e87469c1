import { addAction, type EnteredAction, planOf } from '../../../../src/features/case/plan/rules.ts';
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

/** A case with an action more; the first is known as p1, the second as p2 … */
export const adding = (it: PathwayCase, more: Partial<EnteredAction>, act = actOn(it)): PathwayCase =>
  addAction(it, `p${planOf(it).actions.length + 1}`, actionWith(more), today, act);

/** A case with actions added one after the other. */
export const planned = (it: PathwayCase, ...actions: readonly Partial<EnteredAction>[]): PathwayCase =>
  actions.reduce((before, more) => adding(before, more), it);
