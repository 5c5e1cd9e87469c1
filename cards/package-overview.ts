import type { Button } from '../src/dialog/elements.ts';

/** One row to press: what it is, how it stands, and what pressing it does. */
export interface OverviewRow extends Button {
  readonly meta: string;
}

/** One package: a heading to press, or unfolded with its tasks. */
export interface OverviewPackage extends OverviewRow {
  readonly unfolded: boolean;
  /** Only of the unfolded package. */
  readonly tasks: readonly OverviewRow[];
}

/** Data of `package-overview.json`: all packages, one of them unfolded; also a facilitator's view of a network's. */
export interface PackageOverviewCard {
  readonly problem: string;
  readonly news: string;
  readonly title: string;
  readonly message: string;
  readonly packages: readonly OverviewPackage[];
  readonly actions: readonly Button[];
}
