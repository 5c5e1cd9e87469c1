import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { page } from '../../dialog/reading.ts';
import { text } from '../../dialog/reply.ts';
import { actionKinds } from '../../model/action-kinds.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { onOneLine, without } from '../../model/written.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { bankPages } from '../../upkeep/bank.ts';
import { bankCard } from './bank-card.ts';
import { findSeen } from './looking.ts';
import { newShare } from './new-share.ts';
import { askToShare } from './rules.ts';
import { shareCard } from './share-card.ts';
import { showNetwork, showShares } from './showing.ts';
import { heardIn } from './talk-rules.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'learning.show': 'learning';
    'learning.open': 'learning';
    'learning.network': 'learning';
    'learning.look': 'learning';
    'learning.bank': 'learning';
    'learning.networkBank': 'learning';
    'learning.askToShare': 'learning';
  }
}

/** What is asked for is a few words. */
const query = z
  .string()
  .transform((words) => without('?.! ', onOneLine(words)).slice(0, 80))
  .transform((words) => (words === '' ? undefined : words))
  .optional()
  .catch(undefined);
const one = z.object({ share: z.string().max(64) });
const listing = z.object({ query, kind: z.enum(actionKinds).optional().catch(undefined), page });
const pages = z.object({ page });

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
  'learning.bank': handler({
    on: 'team',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: pages,
    amongFacilitators: 'learning.networkBank',
    run: async (turn, { page: wanted }) => [
      bankCard(turn, { team: turn.target.body }, await bankPages(turn.documents), wanted),
    ],
  }),
  'learning.networkBank': handler({
    on: 'network',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: pages,
    run: async (turn, { page: wanted }) => [
      bankCard(turn, { network: turn.target.body }, await bankPages(turn.documents), wanted),
    ],
  }),
  'learning.askToShare': handler({
    on: 'networkTeam',
    may: 'learning.ask',
    input: z.object({ action: z.string().max(80) }),
    run: async (turn, { action }) => [text(await askTeam(turn, action))],
  }),
} satisfies Handlers;

/** Asks a team, once, whether it would share something it has kept. @returns what then is so */
const askTeam = async (turn: TurnOn<Team>, id: string): Promise<string> => {
  const team = turn.target.body;
  const action = team.actions.find((one) => one.id === id);
  if (!action) throw new Refusal('unknownShare');
  const share = newShare(team, 'action', id);
  const found = await turn.documents.open(kinds.share, keys.share(share.network, share.id), () => share);
  const wanted = { to: heardIn(team), title: action.title };
  await turn.documents.change(found, turn.commandId, (body) => ({
    body: askToShare(body, wanted, turn.now),
    answer: null,
  }));
  return turn.t('learning.news.wanted', { team: team.name });
};
