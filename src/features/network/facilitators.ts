import { z } from 'zod';
import type { FacilitatorsCard } from '../../../cards/facilitators.ts';
import type { ChatMember } from '../../dialog/arrival.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { keyOf, peopleHere, pickedPeople, pickerOf, textOf } from '../../dialog/people.ts';
import { type Reply, show, text } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import type { Network } from '../../model/network.ts';
import { changeFacilitators } from '../../model/network-set-up.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { networkCard } from './card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.facilitators': 'network';
    'network.saveFacilitators': 'network';
  }
}

type Entered = Readonly<Record<string, unknown>>;

const filledIn = z.looseObject({ remove: z.string().default('') });

/** Who runs the network: a group of equals, who let others of their chat in. */
export const facilitatorHandlers = {
  'network.facilitators': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({}),
    run: async (turn) => [await facilitatorsForm(turn)],
  }),
  'network.saveFacilitators': handler({
    on: 'network',
    may: 'network.edit',
    input: filledIn,
    run: async (turn, input) => {
      const picked = pickedPeople(await peopleAround(turn), input);
      const add = picked.map(({ person, name }) => ({ person, name }));
      const remove = turn.target.body.facilitators.find(({ person }) => keyOf(person) === input.remove)?.person;
      const saved = await turn.change((network) => ({
        body: changeFacilitators(network, { add, remove }),
        answer: null,
      }));
      const { body } = await settleNetwork(turn.documents, saved.loaded);
      const note = turn.t('network.facilitatorsSaved');
      return [remove === turn.me.person ? text(note) : networkCard(turn, body, note)];
    },
    again: async (turn, entered, problem) => [await facilitatorsForm(turn, entered, problem)],
  }),
} satisfies Handlers;

const facilitatorsForm = async (turn: TurnOn<Network>, entered: Entered = {}, problem = ''): Promise<Reply> => {
  const { id, facilitators } = turn.target.body;
  const known = new Set(facilitators.map(({ person }) => person));
  const others = (await peopleAround(turn)).filter(({ person }) => !known.has(person));
  const names = facilitators.map(({ name }) => name);
  const card: FacilitatorsCard = {
    problem,
    facilitators: formatList(turn.language, names),
    note: others.length === 0 ? turn.t('network.nobodyElse') : '',
    others: pickerOf(others, entered),
    remove: textOf(entered['remove']),
    removable: [
      { title: turn.t('network.keepAll'), value: '' },
      ...facilitators.map(({ person, name }) => ({ title: name, value: keyOf(person) })),
    ],
  };
  return show('facilitators', card, problem || turn.t('cards.facilitators.title'), { network: id });
};

/** Who could be picked. A personal chat has nobody to offer. */
const peopleAround = async (turn: Turn): Promise<readonly ChatMember[]> =>
  turn.scope === 'personal' ? [] : peopleHere(turn);
