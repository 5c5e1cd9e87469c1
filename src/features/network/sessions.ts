import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Network } from '../../model/network.ts';
import { changeSessions } from '../../model/network-set-up.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { networkCard } from './card.ts';
import { readSessions, sessionFields } from './session-fields.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.sessions': 'network';
    'network.saveSessions': 'network';
  }
}

type Entered = Readonly<Record<string, unknown>>;

/** The dates and places of the sessions; the teams get them at once, or from the sweep if that was cut off. */
export const sessionHandlers = {
  'network.sessions': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({}),
    run: (turn) => [sessionsForm(turn)],
  }),
  'network.saveSessions': handler({
    on: 'network',
    may: 'network.edit',
    input: z.looseObject({}),
    run: async (turn, input) => {
      const plan = readSessions(input);
      const saved = await turn.change((network) => ({ body: changeSessions(network, plan, turn), answer: null }));
      const network = await settleNetwork(turn.documents, saved.loaded);
      return [networkCard(turn, network.body, turn.t('network.sessionsSaved'))];
    },
    again: (turn, entered, problem) => {
      const outdated = turn.seen !== undefined && turn.seen < turn.target.body.edition;
      return [sessionsForm(turn, outdated ? {} : entered, problem)];
    },
  }),
} satisfies Handlers;

const sessionsForm = (turn: TurnOn<Network>, entered: Entered = {}, problem = ''): Reply => {
  const { id, edition, sessions } = turn.target.body;
  const card = { problem, sessions: sessionFields(turn, entered, sessions) };
  return show('network-sessions', card, problem || turn.t('cards.network-sessions.title'), {
    network: id,
    version: edition,
  });
};
