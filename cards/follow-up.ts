import type { Button } from '../src/dialog/elements.ts';

/** Data of `follow-up.json`: the teams that may need their facilitators. Empty text = not shown. */
export interface FollowUpCard {
  readonly news: string;
  readonly title: string;
  /** The network. */
  readonly meta: string;
  readonly message: string;
  readonly teams: readonly {
    readonly name: string;
    /** When they were last in touch with it in this work period. */
    readonly contacted: string;
    readonly reasons: readonly { readonly line: string }[];
    readonly button: Button;
  }[];
  /** Teams there was no room for. */
  readonly more: string;
  readonly speak: string;
  readonly actions: readonly Button[];
}
