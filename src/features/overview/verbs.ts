import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { page } from '../../dialog/reading.ts';
import { openSummaries, refreshedSummary, storedSummaries } from '../../upkeep/summaries.ts';
import { networkCard } from './network-card.ts';
import { overviewCard } from './overview-card.ts';
import { teamCard } from './team-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'overview.show': 'overview';
    'overview.team': 'overview';
    'overview.network': 'overview';
  }
}

/** Which of a network’s teams may need its facilitators, and why; a team at a glance; the network as a whole. */
export const overviewHandlers = {
  'overview.show': handler({
    on: 'network',
    may: 'overview.see',
    seenBy: 'asAsked',
    input: z.object({ page }),
    run: async (turn, { page: wanted }) => {
      const network = turn.target.body;
      return [overviewCard(turn, network, await openSummaries(turn.documents, network, turn.now), wanted)];
    },
  }),
  'overview.team': handler({
    on: 'networkTeam',
    may: 'overview.see',
    seenBy: 'asAsked',
    input: z.object({}),
    run: async (turn) => {
      const { network } = turn.target.body;
      const row = await refreshedSummary(turn.documents, turn.target.body, turn.now);
      // What others have tells what this one lacks.
      return [teamCard(turn, network, row, await storedSummaries(turn.documents, network.id))];
    },
  }),
  'overview.network': handler({
    on: 'network',
    may: 'overview.see',
    seenBy: 'asAsked',
    input: z.object({ page }),
    run: async (turn, { page: wanted }) => {
      const network = turn.target.body;
      return [networkCard(turn, network, await openSummaries(turn.documents, network, turn.now), wanted)];
    },
  }),
} satisfies Handlers;
