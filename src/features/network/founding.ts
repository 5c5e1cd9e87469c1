import { z } from 'zod';
import type { Choice, Frame } from '../../dialog/elements.ts';
import { form, type Showing, valueIn } from '../../dialog/form.ts';
import type { Handlers, Turn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { checked, chosen } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { type Network, NetworkTemplate } from '../../model/network.ts';
import { foundNetwork, readNetworkName, withRoom } from '../../model/network-set-up.ts';
import type { Room } from '../../model/person.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { templatePackages } from '../tasks/index.ts';
import { networkCard } from './card.ts';
import { enteredSessions, type SessionFields, sessionBlame, sessionFields, sessionNews } from './session-fields.ts';
import { openTicket, type Random } from './tickets.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.new': 'network';
    'network.create': 'network';
  }
}

/** Data of `cards/network/network-new.json`: the form a network is made with. */
interface NetworkNewCard extends Frame {
  readonly template: string;
  readonly templates: readonly Choice[];
  readonly name: string;
  readonly sessions: readonly Omit<SessionFields, 'last'>[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/network-new': NetworkNewCard;
  }
}

const fields = z.intersection(
  z.object({ template: chosen(NetworkTemplate, 'nothingChosen'), name: checked(readNetworkName) }),
  enteredSessions,
);

/** From a template and four dates to a network with a join code. */
export const foundingHandlers = (random: Random) =>
  form(
    { ask: 'network.new', save: 'network.create' },
    {
      on: 'nothing',
      may: 'network.create',
      about: z.object({}),
      fields,
      blame: sessionBlame,
      show: (turn, _, showing) => networkForm(turn, showing),
      save: async (turn, entered) => {
        const made = await settleNetwork(turn.documents, await createOnce(turn, entered, random), turn.now);
        if ('room' in turn.here) await linkRoom(turn, turn.here.room, made);
        return [networkCard(turn, made.body, sessionNews(turn, turn.t('network.created'), made.body))];
      },
    },
  ) satisfies Handlers;

const createOnce = async (turn: Turn, entered: z.infer<typeof fields>, random: Random): Promise<Loaded<Network>> => {
  const id = idOfMade(turn, 'network');
  const existing = await turn.documents.read(kinds.network, keys.network(id));
  if (existing) return existing;
  const { person, name: founderName } = turn.me;
  const wanted = { ...entered, id, tenant: turn.tenant, founder: { person, name: founderName } };
  const packages = templatePackages(entered.template);
  const found = (code: Network['joinCodes'][number]) => foundNetwork({ ...wanted, packages, code }, turn.now);
  // What is wrong with the form is said before a code is taken.
  found({ code: '', expires: turn.now });
  const network = found(await openTicket(turn, id, random));
  return turn.documents.open(kinds.network, keys.network(id), () => network);
};

/** The chat a network is made in becomes its facilitators' chat. */
export const linkRoom = async (turn: Turn, room: Loaded<Room>, network: Loaded<Network>): Promise<void> => {
  const { id } = network.body;
  await turn.documents.change(room, turn.commandId, (body) => ({
    body: body.network === id ? body : { ...body, network: id },
    answer: null,
  }));
  await turn.documents.change(network, `room:${turn.commandId}`, (body) => ({
    body: withRoom(body, room.body.key),
    answer: null,
  }));
};

const networkForm = (turn: Turn, showing: Showing): Reply => {
  const { t } = turn;
  const card: NetworkNewCard = {
    title: t('cards.network-new.title'),
    template: NetworkTemplate.catch('rop2014').parse(valueIn(showing, 'template')),
    templates: NetworkTemplate.options.map((value) => ({ title: t(`network.template.${value}`), value })),
    name: valueIn(showing, 'name'),
    sessions: sessionFields(turn, showing),
    buttons: [{ title: t('cards.network-new.save'), data: { do: 'network.create' }, sends: true }],
    cancel: { do: 'help.show' },
  };
  return show('network/network-new', card, card.title);
};
