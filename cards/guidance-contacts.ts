import type { Button, Choice } from '../src/dialog/elements.ts';

/** Data of `guidance-contacts.json`: which teams the facilitators have talked with in this work period. */
export interface GuidanceContactsCard {
  readonly news: string;
  readonly tally: string;
  readonly message: string;
  /** Teams not contacted yet. */
  readonly waiting: readonly Choice[];
  readonly contacted: readonly { readonly line: string }[];
  readonly actions: readonly Button[];
}
