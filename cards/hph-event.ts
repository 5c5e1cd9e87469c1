import type { Button, Choice } from '../src/dialog/elements.ts';

/** Data of `hph-event.json`: one HPH4 or HPH6 to write down or to change. */
export interface HphEventCard {
  readonly subtitle: string;
  readonly title: string;
  readonly problem: string;
  readonly on: string;
  readonly cause: string;
  /** What may have led to HPH4; none for HPH6. */
  readonly causes: readonly Choice[];
  readonly note: string;
  readonly save: Button['data'];
  readonly actions: readonly Button[];
}
