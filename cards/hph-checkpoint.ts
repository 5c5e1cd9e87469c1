import type { Button } from '../src/dialog/elements.ts';

/** Data of `hph-checkpoint.json`: one checkpoint, to be answered. */
export interface HphCheckpointCard {
  readonly subtitle: string;
  readonly title: string;
  readonly problem: string;
  readonly what: string;
  readonly state: string;
  /** The day it was done, or today. */
  readonly on: string;
  readonly done: Button['data'];
  readonly actions: readonly Button[];
}
