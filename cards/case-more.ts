import type { Button } from '../src/dialog/elements.ts';

/** Data of `case-more.json`: everything one can do with a case, in groups. */
export interface CaseMoreCard {
  readonly title: string;
  /** Who follows the case up, and since when. */
  readonly subtitle: string;
  readonly groups: readonly { readonly heading: string; readonly actions: readonly Button[] }[];
}
