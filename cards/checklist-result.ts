import type { Button, Fact } from '../src/dialog/elements.ts';

/** Data of `checklist-result.json`: points and programme fidelity, or how much is answered. */
export interface ChecklistResultCard {
  readonly speak: string;
  readonly subtitle: string;
  readonly points: string;
  readonly fidelity: string;
  /** What stands open: what is not done, or not answered. */
  readonly openTitle: string;
  readonly open: readonly { readonly text: string }[];
  /** How fidelity has gone, in order of time; nothing before there are two days to compare. */
  readonly history: readonly Fact[];
  readonly actions: readonly Button[];
}
