import type { Choice } from '../src/dialog/elements.ts';

/** Data of `wheel-order.json`: the user gives areas a place, two taps each and one to save. */
export interface WheelOrderCard {
  readonly subtitle: string;
  readonly problem: string;
  /** `place` is '' where the user has chosen none. */
  readonly rows: readonly { readonly id: string; readonly area: string; readonly place: string }[];
  readonly places: readonly Choice[];
}
