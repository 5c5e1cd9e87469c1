import type { Choice } from '../src/dialog/elements.ts';

/** Somebody in the chat and the role that is to be picked; `none` is not in the team. */
export interface RosterRow {
  readonly input: string;
  readonly name: string;
  readonly role: string;
  readonly choices: readonly Choice[];
}

/** Data of `team-set-up.json`: the form a team is set up with, filled with what was entered before. */
export interface TeamSetUpCard {
  readonly problem: string;
  readonly code: string;
  readonly name: string;
  /** One or several, as they were written. */
  readonly municipalities: string;
  readonly note: string;
  readonly rows: readonly RosterRow[];
}
