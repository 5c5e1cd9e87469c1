import { z } from 'zod';
import { evaluationOpensAt } from '../../model/evaluation.ts';
import type { Network } from '../../model/network.ts';
import { atOnce } from '../../model/scheduling.ts';
import type { Owner } from '../../reminders/occasion.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { beginDueEvaluations } from '../../upkeep/evaluations.ts';
import { facilitatorsOf } from '../../upkeep/facilitators.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { settleSummaries } from '../../upkeep/summaries.ts';
import { isListDue } from '../follow-up/index.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    network: { readonly document: Network; readonly told: { readonly network: Network } };
  }
}

/** A network reminds its facilitators; teams that lack its newest edition, and people their newest memberships, get them at once; sessions that are over are evaluated. */
export const networkOwner: Owner<'network'> = {
  type: 'network',
  kind: kinds.network,
  ref: z.object({ network: z.string() }),
  refOf: ({ id }) => ({ network: id }),
  key: ({ network = '' }) => keys.network(network),
  prefix: ({ id }) => id,
  load: async (_, network) => ({ network }),
  facilitators: (documents, { id }) => facilitatorsOf(documents, id),
  team: () => undefined,
  // Facilitators see what may need them when they ask for it.
  here: async () => [],
  apartOf: (subject) => {
    const [type, network] = subject.split(' ');
    return type === 'followUp' ? `followUp:${network}` : undefined;
  },
  upkeepAt: (network) =>
    network.outdatedTeams.length + network.outdatedPeople.length > 0 ? atOnce : evaluationOpensAt(network),
  upkeep: async (documents, network, now) => {
    const settled = await settleNetwork(documents, network);
    if (isListDue(settled.body, now)) await settleSummaries(documents, settled.body, now);
    return beginDueEvaluations(documents, settled, now);
  },
  stirs: true,
};
