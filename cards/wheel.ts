import type { Button } from '../src/dialog/elements.ts';

/** Data of `wheel.json`: the conversation wheel as a picture, and the same in words. */
export interface WheelCard {
  readonly subtitle: string;
  readonly problem: string;
  /** What has just happened, or ''. */
  readonly message: string;
  /** The address of the picture. */
  readonly picture: string;
  readonly alt: string;
  /** The areas in the user's order, each with how it has moved. */
  readonly areas: readonly { readonly text: string }[];
  /** What the user masters and has around, or ''. */
  readonly resources: string;
  readonly actions: readonly Button[];
}
