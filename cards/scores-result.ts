import type { Button, Fact } from '../src/dialog/elements.ts';

/** Data of `scores-result.json`: what a conversation came to, in words a user can read. */
export interface ScoresResultCard {
  readonly speak: string;
  readonly title: string;
  readonly subtitle: string;
  readonly problem: string;
  /** The mean of every conversation and the benefit. */
  readonly facts: readonly Fact[];
  readonly inWords: string;
  readonly moves: readonly { readonly text: string }[];
  /** What was left out of the benefit, and what was corrected. */
  readonly notes: readonly { readonly text: string }[];
  readonly actions: readonly Button[];
}
