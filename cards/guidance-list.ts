import type { Button, Row } from '../src/dialog/elements.ts';

/** Data of `guidance-list.json`: requests for guidance, what waits first. */
export interface GuidanceListCard {
  readonly title: string;
  readonly message: string;
  readonly rows: readonly Row[];
  readonly actions: readonly Button[];
}
