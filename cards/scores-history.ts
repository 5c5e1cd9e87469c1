import type { Button } from '../src/dialog/elements.ts';

/** A line to press: what it is, and how it stands. */
interface Row {
  readonly title: string;
  /** What it is in short, for those who have it read. */
  readonly press: string;
  readonly state: string;
  readonly data: Button['data'];
}

/** Data of `scores-history.json`: every conversation with its mean and benefit, and how each activity has gone. */
export interface ScoresHistoryCard {
  readonly subtitle: string;
  readonly problem: string;
  /** What has just happened, or ''. */
  readonly message: string;
  /** Conversations, the newest last. */
  readonly rounds: readonly Row[];
  /** To earlier and later conversations. */
  readonly pages: readonly Button[];
  readonly activities: readonly Row[];
  /** To the other activities, when there are many. */
  readonly areas: readonly Button[];
  readonly actions: readonly Button[];
}
