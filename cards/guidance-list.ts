import type { Button } from '../src/dialog/elements.ts';
import type { OverviewRow } from './package-overview.ts';

/** Data of `guidance-list.json`: requests for guidance, what waits first. */
export interface GuidanceListCard {
  readonly title: string;
  readonly message: string;
  readonly rows: readonly OverviewRow[];
  readonly actions: readonly Button[];
}
