import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { page } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import type { Network } from '../../model/network.ts';
import { isArchived } from '../../model/network-archive.ts';
import type { Person } from '../../model/person.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { networkCard } from './card.ts';
import { linkRoom } from './founding.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.show': 'network';
    'network.list': 'network';
    'network.archived': 'network';
    'network.use': 'network';
  }
}

const nothing = z.object({});

/** What facilitators do with their networks, in their group chat or their personal chats. */
export const networkHandlers = {
  'network.show': handler({
    on: 'network',
    may: 'network.see',
    seenBy: 'asAsked',
    input: nothing,
    run: (turn) => [networkCard(turn, turn.target.body)],
  }),
  'network.list': handler({
    on: 'nothing',
    may: 'network.list',
    // Its buttons connect the chat they are pressed in.
    seenBy: 'senderIfPossible',
    input: nothing,
    run: async (turn) => [listCard(turn, await networksOf(turn))],
  }),
  'network.archived': handler({
    on: 'nothing',
    may: 'network.list',
    seenBy: 'senderIfPossible',
    input: z.object({ page }),
    run: async (turn, { page: number }) => [archivedCard(turn, (await networksOf(turn)).filter(isArchived), number)],
  }),
  'network.use': handler({
    on: 'network',
    may: 'network.see',
    input: nothing,
    run: async (turn) => [networkCard(turn, turn.target.body, await makeCurrent(turn))],
  }),
} satisfies Handlers;

/** The networks the person facilitates, whichever chat this is. */
export const networksOf = async ({ here, documents, me }: Turn): Promise<Network[]> => {
  const person =
    'person' in here ? here.person.body : (await documents.read(kinds.person, keys.person(me.person)))?.body;
  const found = await Promise.all((person?.networks ?? []).map((id) => readNetwork(documents, id)));
  return found.flatMap((network) => network ?? []);
};

const readNetwork = async (documents: Documents, id: string): Promise<Network | undefined> =>
  (await documents.read(kinds.network, keys.network(id)))?.body;

const listCard = (turn: Turn, all: readonly Network[]): Reply => {
  const title = turn.t('network.list.title');
  const networks = all.filter((network) => !isArchived(network));
  const archived = all.length - networks.length;
  const found: Button[] = turn.mayFoundNetworks
    ? [{ title: turn.t('network.found'), data: { do: 'network.new' } }]
    : [];
  const away: Button[] =
    archived === 0
      ? []
      : [{ title: turn.t('network.list.archived', { count: archived }), data: { do: 'network.archived' } }];
  const none = turn.t(turn.mayFoundNetworks ? 'network.list.noneYet' : 'network.list.none');
  const message = networks.length === 0 ? none : turn.t('network.list.message');
  return notice({ title, message, buttons: [...networks.map(usesIt), ...found, ...away] });
};

const usesIt = ({ id, name }: Network): Button => ({ title: name, data: { do: 'network.use', network: id } });

const archivedCard = (turn: Turn, networks: readonly Network[], wanted: number | undefined): Reply => {
  const page = pageAt(networks, wanted, 4);
  const message = turn.t(networks.length === 0 ? 'network.list.noneArchived' : 'network.list.archivedWords');
  const buttons = [
    ...page.shown.map(usesIt),
    ...turning(turn.t, page, (number) => ({ do: 'network.archived', page: number })),
  ];
  return notice({ title: turn.t('network.list.archivedTitle'), message, buttons });
};

/** In a chat, the network its facilitators talk about there; in a personal chat, the one meant from now on. */
const makeCurrent = async (turn: TurnOn<Network>): Promise<string> => {
  if ('room' in turn.here) {
    await linkRoom(turn, turn.here.room, turn.target);
    return turn.t('network.connected');
  }
  await turn.documents.change(turn.here.person, turn.commandId, (person) => ({
    body: withFirst(person, turn.target.body.id),
    answer: null,
  }));
  return turn.t('network.chosen');
};

const withFirst = (person: Person, network: string): Person =>
  person.networks[0] === network
    ? person
    : { ...person, networks: [network, ...person.networks.filter((id) => id !== network)] };
