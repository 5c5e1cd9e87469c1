import type { Button } from '../src/dialog/elements.ts';

/** Data of `case-list.json`: a contact person's own cases, in all teams the person is in. */
export interface CaseListCard {
  readonly subtitle: string;
  readonly cases: readonly {
    readonly code: string;
    /** How far the case has come, in a line. */
    readonly state: string;
    /** What comes first in it and when; '' when nothing has a date. */
    readonly due: string;
    /** Which team it is in; '' for somebody who is in one only. */
    readonly team: string;
    readonly open: string;
    readonly data: Button['data'];
  }[];
  /** Shown with a field for the code when there are more cases than fit, else ''. */
  readonly more: string;
  /** How many cases come before the next page. */
  readonly next: number;
  /** The button to another page; '' when all cases are shown. */
  readonly nextTitle: string;
  /** To a new case, for somebody who is in one team. */
  readonly make: readonly Button[];
  /** The same for somebody who is in several: lines to press, since teams may have long names. */
  readonly makeIn: readonly Button[];
}
