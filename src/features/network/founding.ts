import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { textOf } from '../../dialog/people.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { type Network, NetworkTemplate } from '../../model/network.ts';
import { foundNetwork, withRoom } from '../../model/network-set-up.ts';
import type { Room } from '../../model/person.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { templatePackages } from '../tasks/index.ts';
import { networkCard } from './card.ts';
import { readSessions, sessionFields } from './session-fields.ts';
import { openTicket, type Random } from './tickets.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.new': 'network';
    'network.create': 'network';
  }
}

type Entered = Readonly<Record<string, unknown>>;

const filledIn = z.looseObject({ template: NetworkTemplate, name: z.string().default('') });

/** From a template and four dates to a network with a join code. */
export const foundingHandlers = (random: Random) =>
  ({
    'network.new': handler({
      on: 'nothing',
      may: 'network.create',
      input: z.object({}),
      run: (turn) => [networkForm(turn, {})],
    }),
    'network.create': handler({
      on: 'nothing',
      may: 'network.create',
      input: filledIn,
      run: async (turn, input) => {
        const made = await settleNetwork(turn.documents, await createOnce(turn, input, random));
        if ('room' in turn.here) await linkRoom(turn, turn.here.room, made);
        return [networkCard(turn, made.body, turn.t('network.created'))];
      },
      again: (turn, entered, problem) => [networkForm(turn, entered, problem)],
    }),
  }) satisfies Handlers;

const createOnce = async (turn: Turn, input: z.infer<typeof filledIn>, random: Random): Promise<Loaded<Network>> => {
  const id = networkIdOf(turn);
  const existing = await turn.documents.read(kinds.network, keys.network(id));
  if (existing) return existing;
  const { template, name } = input;
  const { person, name: founderName } = turn.me;
  const wanted = { id, tenant: turn.tenant, name, template, founder: { person, name: founderName } };
  const packages = templatePackages(template);
  const found = (code: Network['joinCodes'][number]) =>
    foundNetwork({ ...wanted, plan: readSessions(input), packages, code }, turn.now);
  // What is wrong with the form is said before a code is taken.
  found({ code: '', expires: turn.now });
  const network = found(await openTicket(turn, id, random));
  return turn.documents.open(kinds.network, keys.network(id), () => network);
};

/** Follows from the command, so that a form that is delivered twice makes one network. */
const networkIdOf = ({ command }: Turn): string =>
  createHash('sha256').update(`network\n${command}`).digest('base64url').slice(0, 22);

/** The chat a network is made in becomes its facilitators' chat. */
export const linkRoom = async (turn: Turn, room: Loaded<Room>, network: Loaded<Network>): Promise<void> => {
  const { id } = network.body;
  await turn.documents.change(room, turn.command, (body) => ({
    body: body.network === id ? body : { ...body, network: id },
    answer: null,
  }));
  await turn.documents.change(network, `room:${turn.command}`, (body) => ({
    body: withRoom(body, room.body.key),
    answer: null,
  }));
};

const networkForm = (turn: Turn, entered: Entered, problem = ''): Reply => {
  const card = {
    problem,
    template: NetworkTemplate.catch('rop2014').parse(entered['template']),
    templates: NetworkTemplate.options.map((value) => ({ title: turn.t(`network.template.${value}`), value })),
    name: textOf(entered['name']),
    sessions: sessionFields(turn, entered),
  };
  return show('network-new', card, problem || turn.t('cards.network-new.title'));
};
