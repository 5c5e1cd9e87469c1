import type { Button } from '../src/dialog/elements.ts';

/** Data of `team-series.json`: one measure of a team from month to month as a picture, and the same in words. */
export interface TeamSeriesCard {
  readonly speak: string;
  readonly title: string;
  /** What the numbers mean. */
  readonly meaning: string;
  /** The address of the picture, or '' when there is nothing to draw. */
  readonly picture: string;
  readonly alt: string;
  readonly lines: readonly { readonly title: string; readonly points: readonly { readonly text: string }[] }[];
  readonly notes: readonly { readonly text: string }[];
  readonly actions: readonly Button[];
}
