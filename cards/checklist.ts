import type { Choice } from '../src/dialog/elements.ts';

/** Data of `checklist.json`: the coordination checklist of a case. */
export interface ChecklistCard {
  readonly subtitle: string;
  readonly problem: string;
  readonly rows: readonly {
    readonly id: string;
    readonly question: string;
    /** Instead of choices, for an item that the scores have answered: the mean. Else ''. */
    readonly held: string;
    /** '' where nothing is chosen yet. */
    readonly value: string;
    readonly choices: readonly Choice[];
  }[];
  /** Whose list it is. */
  readonly note: string;
}
