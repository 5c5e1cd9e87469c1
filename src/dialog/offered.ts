import { allows, type Permission, rolesInTeam } from '../model/roles.ts';
import type { Team } from '../model/team.ts';
import type { Turn } from './handler.ts';

/**
 * Whether a card offers what only some of a team may do. In a chat everyone sees the same card; alone, someone who only follows
 * along gets no buttons for working.
 */
export const isOffered = ({ scope, me }: Pick<Turn, 'scope' | 'me'>, team: Team, may: Permission): boolean =>
  scope !== 'personal' || allows(rolesInTeam(team, me.person), may);
