import type { Choice } from '../src/dialog/elements.ts';

/** Data of `guidance-ask.json`: «Hvor står dere fast?» */
export interface GuidanceAskCard {
  readonly problem: string;
  /** The team or the task it is about; may be empty. */
  readonly about: string;
  /** The id of that task, or empty. */
  readonly task: string;
  readonly reasons: readonly Choice[];
  readonly reason: string;
  readonly written: string;
}
