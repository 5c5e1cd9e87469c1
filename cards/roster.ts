import type { Choice, PeoplePicker } from '../src/dialog/elements.ts';
import type { RosterRow } from './team-set-up.ts';

/** Data of `roster.json`: the roles of a team's members, and who else is in the chat. */
export interface RosterCard {
  readonly problem: string;
  readonly rows: readonly RosterRow[];
  readonly newcomers: PeoplePicker;
  readonly newcomersRole: string;
  readonly roles: readonly Choice[];
}
