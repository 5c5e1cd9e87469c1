import type { Button } from '../src/dialog/elements.ts';

/** Data of `practice-item.json`: one item of the walk-through of a team's own practice. */
export interface PracticeItemCard {
  readonly speak: string;
  /** «Punkt 3 av 10» */
  readonly place: string;
  readonly problem: string;
  readonly item: string;
  /** What the team has answered, now or last time, or ''. */
  readonly before: string;
  readonly actions: readonly Button[];
}
