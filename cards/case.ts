import type { Button, Fact } from '../src/dialog/elements.ts';

/** Data of `case.json`: how a case stands and what can be done next; the first button is the likeliest step. */
export interface CaseCard {
  readonly title: string;
  readonly problem: string;
  readonly message: string;
  /** What matters to the user, each with how it has moved. */
  readonly activities: readonly { readonly text: string }[];
  /** What the user masters and has around, or ''. */
  readonly resources: string;
  readonly facts: readonly Fact[];
  /** Tools with a state of their own, to be pressed. */
  readonly tools: readonly { readonly title: string; readonly state: string; readonly data: Button['data'] }[];
  readonly actions: readonly Button[];
}
