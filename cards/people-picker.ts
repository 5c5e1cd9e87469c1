import type { Choice } from './choice.ts';

/** People who can be picked on a card: ticked off, or in a large chat written by name. */
export interface PeoplePicker {
  readonly hasPeople: boolean;
  readonly askNames: boolean;
  readonly people: readonly Choice[];
  /** What is ticked off, with commas between. */
  readonly picked: string;
  readonly names: string;
}
