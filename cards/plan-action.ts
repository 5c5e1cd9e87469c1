import type { Button } from './button.ts';
import type { Fact } from './fact.ts';

/** Data of `plan-action.json`: one action of the plan, and what it was before it was changed. */
export interface PlanActionCard {
  readonly subtitle: string;
  readonly title: string;
  readonly problem: string;
  readonly facts: readonly Fact[];
  /** The user's own comment, or ''. */
  readonly comment: string;
  readonly earlier: readonly { readonly text: string }[];
  readonly actions: readonly Button[];
}
