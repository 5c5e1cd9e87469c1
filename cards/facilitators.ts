import type { Choice, PeoplePicker } from '../src/dialog/elements.ts';

/** Data of `facilitators.json`: who runs a network, who in the chat could, and who is to leave. */
export interface FacilitatorsCard {
  readonly problem: string;
  readonly facilitators: string;
  /** What else to know, such as that there is nobody to pick here. */
  readonly note: string;
  readonly others: PeoplePicker;
  readonly remove: string;
  readonly removable: readonly Choice[];
}
