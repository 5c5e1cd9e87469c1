import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { JoinCode, type Network, Session } from '../../model/network.ts';
import { fetchBack } from '../../model/network-archive.ts';
import { moveSessionsBack } from '../../model/network-sessions.ts';
import { invite } from '../../model/network-set-up.ts';
import { undoOf } from '../../model/undo-rules.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { networkCard } from './card.ts';

/** Sessions that were moved: the teams have the old dates again, and hear of it if they have heard of the new ones. */
export const sessionsMoved = undoable({
  kind: 'sessions',
  from: 'network',
  may: 'network.edit',
  was: z.array(Session),
  before: ({ sessions }: Network) => [...sessions],
  version: ({ sessions }) => sessions.map(({ first, setAt }) => `${first} ${setAt}`).join(),
  restore: (network, sessions, _, { now }) => moveSessionsBack(network, sessions, now),
  done: 'network.undone.sessions',
  card: (turn, network) => networkCard(turn, network),
  settle: async ({ documents, now }, loaded) => (await settleNetwork(documents, loaded, now)).body,
});

const codeIn = ({ joinCodes }: Network, code: string) => joinCodes.find((open) => open.code === code);

export const codeRevoked = undoable({
  kind: 'joinCode',
  from: 'network',
  may: 'network.invite',
  was: JoinCode,
  before: (network: Network, code) => codeIn(network, code),
  version: (network, code) => (codeIn(network, code) ? 1 : 0),
  restore: (network, code, _, { now }) => invite(network, code, now),
  done: 'network.undone.code',
  card: (turn, network) => networkCard(turn, network),
  settle: async ({ documents, me }, { body: network }) => {
    const code = codeIn(network, undoOf(network, me.person)?.of ?? '');
    if (code) await documents.open(kinds.join, keys.join(code.code), () => ({ ...code, network: network.id }));
    return network;
  },
});

/** A network that was put away: who did it can fetch it back by the card as well, and later than within a day. */
export const networkArchived = undoable({
  kind: 'archive',
  from: 'network',
  may: 'network.archive',
  was: z.literal(true),
  before: () => true as const,
  version: ({ archive }: Network) => archive?.at ?? '',
  restore: (network, _was, _of, { now }) => fetchBack(network, now),
  done: 'network.undone.archive',
  card: (turn, network) => networkCard(turn, network),
  settle: async ({ documents, now }, loaded) => (await settleNetwork(documents, loaded, now)).body,
});
