import type { Network } from './network.ts';

/** The network with something that every team of it has to be told. */
export const newEdition = (network: Network): Network => ({
  ...network,
  edition: network.edition + 1,
  outdatedTeams: network.teams.map((team) => team.id),
});
