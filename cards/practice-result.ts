import type { Button, Choice, Fact } from '../src/dialog/elements.ts';

/** Data of `practice-result.json`: what a walk-through of the team's own practice came to. */
export interface PracticeResultCard {
  readonly speak: string;
  readonly subtitle: string;
  readonly problem: string;
  readonly points: string;
  readonly fidelity: string;
  /** What has changed since last time, and the item to take next; only lists with something in them. */
  readonly changes: readonly { readonly title: string; readonly items: readonly { readonly text: string }[] }[];
  readonly history: readonly Fact[];
  /** The walk-through whose answers can be changed, and its answered items. */
  readonly round: string;
  readonly answers: readonly Choice[];
  /** Where the items come from. */
  readonly note: string;
  readonly actions: readonly Button[];
}
