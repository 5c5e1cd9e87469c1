import type { Button } from '../src/dialog/elements.ts';

/** A session with its dates, and how far away it is in words. */
export interface SessionRow {
  readonly heading: string;
  readonly when: string;
  readonly upNext: boolean;
  readonly past: boolean;
}

/** Data of `timeline.json`: where a team or a network is, on one day. */
export interface TimelineCard {
  readonly speak: string;
  readonly title: string;
  readonly subtitle: string;
  /** The phases with what stands between them; the current one is shown in bold, and named in `now`. */
  readonly phases: readonly { readonly text: string; readonly current: boolean }[];
  readonly now: string;
  readonly sessions: readonly SessionRow[];
  readonly workTitle: string;
  readonly work: readonly string[];
  /** The first is the most likely next step. */
  readonly actions: readonly Button[];
}
