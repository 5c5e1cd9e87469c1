/** Data of `case-new.json`: the form for a new case. */
export interface CaseNewCard {
  /** The team the case will be in. */
  readonly team: string;
  readonly problem: string;
  /** The code that is suggested, or the one that was entered. */
  readonly code: string;
}
