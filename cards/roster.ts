import type { Choice } from './choice.ts';
import type { RosterRow } from './team-set-up.ts';

/** Data of `roster.json`: the roles of a team's members, and who else is in the chat. */
export interface RosterCard {
  readonly problem: string;
  readonly people: readonly RosterRow[];
  readonly newcomers: readonly Choice[];
  /** More than one wants to see side by side: then they are picked one at a time. */
  readonly manyNewcomers: boolean;
  /** The people picked, with commas between them. */
  readonly chosen: string;
  readonly newcomersRole: string;
  readonly roles: readonly Choice[];
}
