import type { Button, Fact } from '../src/dialog/elements.ts';

/** Data of `team-figures.json`: numbers for a team, never a case. */
export interface TeamFiguresCard {
  readonly speak: string;
  readonly title: string;
  readonly figures: readonly Fact[];
  readonly note: string;
  readonly actions: readonly Button[];
}
