import type { Button, Choice } from '../src/dialog/elements.ts';

/** Data of `reminders.json`: when, of what and of what next Los reminds those in a chat. Empty text = not shown. */
export interface RemindersCard {
  readonly problem: string;
  /** What has just been done. */
  readonly news: string;
  readonly title: string;
  readonly coming: readonly { readonly when: string; readonly what: string }[];
  readonly none: string;
  readonly putOff: readonly {
    readonly what: string;
    readonly until: string;
    readonly wake: string;
    readonly data: Button['data'];
  }[];
  /** Instead of more of those that are put off than a card can hold. */
  readonly more: string;
  /** The hour that is chosen, and those to choose from. */
  readonly hour: string;
  readonly hours: readonly Choice[];
  /** The kinds that are on, with commas between them, and those to choose from. */
  readonly on: string;
  readonly kinds: readonly Choice[];
  readonly speak: string;
  /** Beside saving. */
  readonly actions: readonly Button[];
}
