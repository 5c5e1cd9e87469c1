import type { Button } from '../src/dialog/elements.ts';

/** Data of `hph-events.json`: every HPH4 or HPH6 of a pathway, the newest first. */
export interface HphEventsCard {
  readonly subtitle: string;
  readonly title: string;
  readonly problem: string;
  /** What has just happened, or ''. */
  readonly message: string;
  readonly what: string;
  readonly rows: readonly {
    readonly title: string;
    readonly note: string;
    /** Not in a pathway that is history. */
    readonly pressable: boolean;
    readonly data: Button['data'];
  }[];
  readonly actions: readonly Button[];
}
