import type { Button } from '../src/dialog/elements.ts';

/** Data of `guidance-thread.json`: one request for guidance as the team or the facilitators see it. */
export interface GuidanceThreadCard {
  readonly problem: string;
  /** What has just happened. */
  readonly news: string;
  readonly title: string;
  readonly meta: string;
  /** The ready answer that was chosen. */
  readonly question: string;
  /** The team's own words; may be empty. */
  readonly words: string;
  /** How far the team had come; only for facilitators. */
  readonly context: readonly { readonly line: string }[];
  /** Says that there is more than the newest messages; may be empty. */
  readonly earlier: string;
  readonly messages: readonly { readonly who: string; readonly message: string }[];
  readonly status: string;
  readonly speak: string;
  readonly actions: readonly Button[];
}
