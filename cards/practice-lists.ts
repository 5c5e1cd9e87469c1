import type { Button } from '../src/dialog/elements.ts';
import type { OverviewRow } from './package-overview.ts';

/** Data of `practice-lists.json`: the lists a team can walk through for its own practice. */
export interface PracticeListsCard {
  readonly title: string;
  readonly message: string;
  readonly rows: readonly OverviewRow[];
  readonly actions: readonly Button[];
}
