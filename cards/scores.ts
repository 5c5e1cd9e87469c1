import type { Choice } from '../src/dialog/elements.ts';

/** Data of `scores.json`: all activities of one conversation on one card, two taps each and one to save. */
export interface ScoresCard {
  readonly title: string;
  readonly subtitle: string;
  readonly problem: string;
  /** The number of the conversation. */
  readonly round: number;
  /** `value` is '' where nothing is chosen yet. */
  readonly rows: readonly { readonly id: string; readonly question: string; readonly value: string }[];
  readonly levels: readonly Choice[];
  /** The day of the conversation, as date inputs want it. */
  readonly held: string;
}
