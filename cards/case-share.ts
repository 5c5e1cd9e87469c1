import type { Choice } from '../src/dialog/elements.ts';

/** Data of `case-share.json`: sharing a case with a colleague or handing it over. */
export interface CaseShareCard {
  readonly title: string;
  readonly problem: string;
  /** Who follows the case up now. */
  readonly contacts: string;
  /** Whom it can be given to; nobody when empty. */
  readonly colleagues: readonly Choice[];
  readonly to: string;
  /** Handing over comes first, as that was asked for. */
  readonly leaving: boolean;
}
