import { z } from 'zod';
import type { Frame } from '../../dialog/elements.ts';
import { form, type Showing } from '../../dialog/form.ts';
import type { Handlers, TurnOn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import type { Network } from '../../model/network.ts';
import { changeSessions, isJoint } from '../../model/network-sessions.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Loaded } from '../../store/documents.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { networkCard } from './card.ts';
import { enteredSessions, type SessionFields, sessionBlame, sessionFields, sessionNews } from './session-fields.ts';
import { sessionsMoved } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.sessions': 'network';
    'network.saveSessions': 'network';
  }
}

/** Data of `cards/network/network-sessions.json`: the dates and places of a network's four sessions. */
interface NetworkSessionsCard extends Frame {
  readonly sessions: readonly SessionFields[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/network-sessions': NetworkSessionsCard;
  }
}

/** The dates and places of the sessions; the teams get them at once, or from the sweep if that was cut off. */
export const sessionHandlers = {
  ...form(
    { ask: 'network.sessions', save: 'network.saveSessions' },
    {
      on: 'network',
      may: 'network.edit',
      about: z.object({}),
      fields: enteredSessions,
      blame: sessionBlame,
      version: (turn) => turn.target.body.edition,
      show: (turn, _, showing) => sessionsForm(turn, showing),
      save: async (turn, { dates }) => {
        const move = (network: Network) => moveAlone(network, changeSessions(network, dates, turn));
        const show = async (_: Network, moved: Loaded<Network>) => {
          const { body } = await settleNetwork(turn.documents, moved, turn.now);
          return networkCard(turn, body, sessionNews(turn, turn.t('network.sessionsSaved'), body));
        };
        return [await takeAway(turn, sessionsMoved, '', move, show)];
      },
    },
  ),
} satisfies Handlers;

/** What would be moved in other networks as well has a form of its own, which says so. @throws Refusal `jointOneByOne` */
const moveAlone = (before: Network, after: Network): Network => {
  const joint = after.sessions.find((session) => isJoint(session) && !before.sessions.includes(session));
  if (joint) throw new Refusal('jointOneByOne', { number: joint.number });
  return after;
};

const sessionsForm = (turn: TurnOn<Network>, showing: Showing): Reply => {
  const { t } = turn;
  const { id, edition, sessions } = turn.target.body;
  const card: NetworkSessionsCard = {
    title: t('cards.network-sessions.title'),
    sessions: sessionFields(turn, showing, sessions),
    buttons: [{ title: t('cards.network-sessions.save'), data: { do: 'network.saveSessions' }, sends: true }],
    cancel: { do: 'network.sessionList' },
  };
  return show('network/network-sessions', card, card.title, { network: id, version: edition });
};
