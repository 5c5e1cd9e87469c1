import type { Button } from '../src/dialog/elements.ts';

/** Data of `help.json`: what one can do here, and buttons for the likeliest. */
export interface HelpCard {
  readonly title: string;
  readonly intro: readonly { readonly text: string }[];
  /** What the buttons do, a line each. */
  readonly lines: readonly { readonly name: string; readonly does: string }[];
  /** What else can be written; may be empty. */
  readonly more: string;
  readonly actions: readonly Button[];
}
