import type { Button, Choice } from '../src/dialog/elements.ts';

/** Data of `checklist-item.json`: one item of the team's checklist, its words and its place. */
export interface ChecklistItemCard {
  readonly problem: string;
  readonly heading: string;
  readonly intro: string;
  /** The words of an item that cannot be reworded; then they are not asked for. Else ''. */
  readonly fixed: string;
  readonly words: string;
  readonly place: string;
  readonly places: readonly Choice[];
  readonly save: Button;
  /** Buttons that take nothing from the form. */
  readonly actions: readonly Button[];
}
