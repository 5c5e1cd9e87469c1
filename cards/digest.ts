import type { Button } from '../src/dialog/elements.ts';
import type { ReminderCard } from './reminder.ts';

/** Data of `digest.json`: what a leader reads in half a minute (ledermelding). Empty text = not shown. */
export interface DigestCard {
  readonly title: string;
  /** Since when. */
  readonly meta: string;
  readonly teams: readonly {
    /** Empty when the title says it. */
    readonly name: string;
    /** The next session. */
    readonly next: string;
    readonly sections: readonly Section[];
    /** Only where there are several teams: with one, they stand under the card. */
    readonly buttons: readonly Button[];
  }[];
  /** Teams there was no room for. */
  readonly others: string;
  /** The one thing a leader can do now, and how. */
  readonly action: string;
  readonly level: string;
  readonly how: string;
  /** Above what else the person is reminded of this day. */
  readonly also: string;
  readonly parts: ReminderCard['parts'];
  /** When the digest comes. */
  readonly foot: string;
  readonly speak: string;
  readonly actions: readonly Button[];
}

/** A heading and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly { readonly line: string }[];
}
