import type { Button, Fact } from '../src/dialog/elements.ts';

/** Data of `activity.json`: one activity with its scores and earlier words, to be reworded, taken out or taken back. */
export interface ActivityCard {
  readonly title: string;
  readonly subtitle: string;
  readonly problem: string;
  /** What has just happened, or that it is taken out; '' otherwise. */
  readonly message: string;
  /** The score of each conversation. */
  readonly facts: readonly Fact[];
  /** Earlier words and corrections. */
  readonly notes: readonly { readonly text: string }[];
  /** Whether it can be given new words now. */
  readonly canReword: boolean;
  readonly words: string;
  readonly save: Button;
  /** What can be done besides giving it new words. */
  readonly actions: readonly Button[];
}
