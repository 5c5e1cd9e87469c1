import type { Choice } from '../src/dialog/elements.ts';

/** Data of `activities.json`: what matters to the user, in the user's own words. */
export interface ActivitiesCard {
  readonly subtitle: string;
  readonly problem: string;
  /** What has just happened, or ''. */
  readonly message: string;
  /** What is there already, to be reworded or emptied, each under the name of its area. */
  readonly rows: readonly { readonly id: string; readonly words: string; readonly area: string }[];
  /** Areas to tap that are not in use. */
  readonly free: readonly Choice[];
  /** What is taken out and can be taken back. */
  readonly retired: readonly Choice[];
  /** Values of `retired` that are ticked, with commas between. */
  readonly back: string;
  /** Values of `free` that are ticked, with commas between. */
  readonly chosen: string;
  readonly own: string;
  /** What the user masters and has around. */
  readonly resources: string;
}
