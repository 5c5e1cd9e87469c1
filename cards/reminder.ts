import type { Button } from '../src/dialog/elements.ts';

/** Data of `reminder.json`: everything one recipient is reminded of on a day. Empty text = not shown. */
export interface ReminderCard {
  readonly title: string;
  readonly parts: readonly {
    /** Empty when the card's title says it. */
    readonly heading: string;
    /** Whom or which team it concerns. */
    readonly meta: string;
    /** Dates, or the tasks it is about. */
    readonly lines: readonly { readonly line: string }[];
    readonly words: string;
  }[];
  /** The useful next step, and the task it belongs to. */
  readonly stepTitle: string;
  readonly step: string;
  readonly speak: string;
  readonly actions: readonly Button[];
}
