import type { Instant } from './identity.ts';
import type { Network } from './network.ts';
import type { Team } from './team.ts';

/** When a team's earliest reminder or upkeep comes. */
export const dueAtOfTeam = (_team: Team): Instant | undefined => undefined;

/** When a network's upkeep comes: at once while teams lack its newest edition. */
export const dueAtOfNetwork = (_network: Network): Instant | undefined => undefined;
