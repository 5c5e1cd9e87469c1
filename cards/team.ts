import type { Button } from '../src/dialog/elements.ts';

/** Data of `team.json`: who is in a team. */
export interface TeamCard {
  readonly speak: string;
  /** What has just happened; empty when nothing has. */
  readonly note: string;
  readonly title: string;
  readonly subtitle: string;
  readonly groups: readonly { readonly role: string; readonly names: string }[];
  readonly hints: readonly string[];
  /** The first is the most likely next step. */
  readonly actions: readonly Button[];
}
