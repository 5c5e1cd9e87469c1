import type { Button } from '../src/dialog/elements.ts';

/** Data of `undelivered.json`: whom a message has not reached, why, and what can be done about it. */
export interface UndeliveredCard {
  readonly speak: string;
  readonly message: string;
  readonly groups: readonly {
    /** The team; empty when there is only one. */
    readonly heading: string;
    readonly rows: readonly {
      readonly who: string;
      readonly why: string;
      readonly what: string;
      readonly tried: string;
    }[];
  }[];
  /** How many more there are; empty when all are shown. */
  readonly more: string;
  readonly actions: readonly Button[];
}
