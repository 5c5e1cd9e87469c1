import type { Button } from '../src/dialog/elements.ts';
import type { OverviewRow } from './package-overview.ts';

/** Data of `checklist-edit.json`: the team's coordination checklist, to make its own. */
export interface ChecklistEditCard {
  readonly problem: string;
  readonly news: string;
  readonly title: string;
  readonly message: string;
  /** The items in order, each to press. */
  readonly rows: readonly OverviewRow[];
  /** Whose list it is. */
  readonly note: string;
  readonly actions: readonly Button[];
}
