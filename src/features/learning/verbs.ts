import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { page } from '../../dialog/reading.ts';
import { onOneLine, without } from '../../model/written.ts';
import { findSeen } from './looking.ts';
import { shareCard } from './share-card.ts';
import { showNetwork, showShares } from './showing.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'learning.show': 'learning';
    'learning.open': 'learning';
    'learning.network': 'learning';
    'learning.look': 'learning';
  }
}

/** What is asked for is a few words. */
const query = z
  .string()
  .transform((text) => without('?.! ', onOneLine(text)).slice(0, 80))
  .transform((text) => (text === '' ? undefined : text))
  .optional()
  .catch(undefined);
const one = z.object({ share: z.string().max(64) });
const listing = z.object({ query, page });

/** What has been shared in a network, for its teams and its facilitators. */
export const learningHandlers = {
  'learning.show': handler({
    on: 'team',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: listing,
    amongFacilitators: 'learning.network',
    run: async (turn, asked) => [await showShares(turn, turn.target.body, asked)],
  }),
  'learning.open': handler({
    on: 'team',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: one,
    run: async (turn, { share }) => {
      const team = turn.target.body;
      const seen = await findSeen(turn, team.network.id, share);
      return [shareCard(turn, { team }, seen, seen.shared)];
    },
  }),
  'learning.network': handler({
    on: 'network',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: listing,
    run: async (turn, asked) => [await showNetwork(turn, turn.target.body, asked)],
  }),
  'learning.look': handler({
    on: 'network',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: one,
    run: async (turn, { share }) => {
      const network = turn.target.body;
      const seen = await findSeen(turn, network.id, share);
      return [shareCard(turn, { network }, seen, seen.shared)];
    },
  }),
} satisfies Handlers;
