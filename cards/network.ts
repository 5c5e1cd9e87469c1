import type { Button } from '../src/dialog/elements.ts';

/** Data of `network.json`: what a network's facilitators have an eye on. */
export interface NetworkCard {
  readonly speak: string;
  /** What has just happened; empty when nothing has. */
  readonly note: string;
  readonly title: string;
  readonly subtitle: string;
  /** The join code to hand out, if there is one. */
  readonly codes: readonly { readonly label: string; readonly code: string; readonly expires: string }[];
  readonly sessions: readonly {
    readonly heading: string;
    readonly when: string;
    readonly upNext: boolean;
    readonly past: boolean;
  }[];
  readonly teams: string;
  /** How many teams have been contacted in this work period; empty without teams. */
  readonly followUp: string;
  readonly facilitators: string;
  /** The first is the most likely next step. */
  readonly actions: readonly Button[];
}
