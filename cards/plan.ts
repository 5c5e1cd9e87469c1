import type { Button } from './button.ts';

/** Data of `plan.json`: the actions of a case by activity, to be pressed; done ones stand last. */
export interface PlanCard {
  readonly subtitle: string;
  readonly problem: string;
  /** What has just happened, or ''. */
  readonly message: string;
  /** How to begin, or why the plan rests; '' otherwise. */
  readonly note: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly rows: readonly { readonly title: string; readonly meta: string; readonly data: Button['data'] }[];
  }[];
  /** «Side 1 av 3»; '' when everything is on one. */
  readonly place: string;
  readonly pages: readonly Button[];
  /** The user's own comment on the plan as a whole, or ''. */
  readonly comment: string;
  /** Where the plan itself belongs; '' when there is nothing to say of it. */
  readonly advice: string;
  readonly actions: readonly Button[];
}
