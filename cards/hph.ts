import type { Button, Fact } from '../src/dialog/elements.ts';

/** Data of `hph.json`: one pathway from hospital to home, its checkpoints in the source's order. */
export interface HphCard {
  readonly subtitle: string;
  readonly problem: string;
  /** What has just happened, or ''. */
  readonly message: string;
  readonly facts: readonly Fact[];
  readonly rows: readonly {
    readonly title: string;
    readonly meta: string;
    /** Not the daily work, nor anything in a pathway that is history. */
    readonly pressable: boolean;
    readonly data: Button['data'];
  }[];
  readonly actions: readonly Button[];
}
