import { z } from 'zod';
import type { Button, Choice, Frame, PeoplePicker } from '../../dialog/elements.ts';
import { form, type Showing, valueIn } from '../../dialog/form.ts';
import type { Handlers, TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { keyOf, peopleAround, pickedFields, pickedPeople, pickerOf } from '../../dialog/people.ts';
import { written } from '../../dialog/reading.ts';
import { type Reply, show, text } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import type { Network } from '../../model/network.ts';
import { changeFacilitators } from '../../model/network-set-up.ts';
import { Refusal } from '../../model/refusal.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { networkCard } from './card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.facilitators': 'network';
    'network.saveFacilitators': 'network';
  }
}

/** Data of `cards/network/facilitators.json`: who runs a network, who in the chat could, and who is to leave. */
interface FacilitatorsCard extends Frame {
  readonly facilitators: string;
  /** What to do when there is nobody to pick here; '' otherwise. */
  readonly advice: string;
  readonly others: PeoplePicker;
  readonly remove: string;
  readonly removable: readonly Choice[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/facilitators': FacilitatorsCard;
  }
}

/** Who runs the network: a group of equals, who let others of their chat in. */
export const facilitatorHandlers = {
  ...form(
    { ask: 'network.facilitators', save: 'network.saveFacilitators' },
    {
      on: 'network',
      may: 'network.edit',
      about: z.object({}),
      fields: z.object({ ...pickedFields, remove: written, sure: z.literal('yes').optional().catch(undefined) }),
      blame: { personNotFound: 'names', personAmbiguous: 'names', lastFacilitator: 'remove', nobodyPicked: 'remove' },
      show: (turn, _, showing) => facilitatorsForm(turn, showing),
      save: async (turn, entered) => {
        const picked = pickedPeople(await peopleAround(turn), entered);
        const add = picked.map(({ person, name }) => ({ person, name }));
        const leaving = turn.target.body.facilitators.find(({ person }) => keyOf(person) === entered.remove);
        const remove = leaving?.person;
        if (entered.remove !== '' && remove === undefined) throw new Refusal('outdatedCard');
        if (add.length === 0 && remove === undefined) throw new Refusal('nobodyPicked');
        const change = (network: Network): Network => changeFacilitators(network, { add, remove });
        if (leaving && !entered.sure) {
          // What cannot be done is said before it is asked.
          change(turn.target.body);
          return [askRemove(turn, leaving.name, entered)];
        }
        const saved = await turn.change((network) => ({ body: change(network), answer: null }));
        const { body } = await settleNetwork(turn.documents, saved.loaded, turn.now);
        const news = turn.t('network.facilitatorsSaved');
        return [remove === turn.me.person ? text(news) : networkCard(turn, body, news)];
      },
    },
  ),
} satisfies Handlers;

/** Whoever leaves loses sight of the network at once, and only others can let them in again. */
const askRemove = (
  { t, target }: TurnOn<Network>,
  name: string,
  { picked, names, remove }: { readonly picked: readonly string[]; readonly names: string; readonly remove: string },
): Reply => {
  const keep: Button = { title: t('network.takeOut.no'), data: { do: 'network.show' } };
  const data = { do: 'network.saveFacilitators', picked: picked.join(','), names, remove, sure: 'yes' } as const;
  const go: Button = { title: t('network.takeOut.yes'), data };
  const [title, message] = [t('network.takeOut.title', { name }), t('network.takeOut.message')];
  return askFirst({ title, message, keep, go }, { network: target.body.id });
};

const facilitatorsForm = async (turn: TurnOn<Network>, showing: Showing): Promise<Reply> => {
  const { t } = turn;
  const { id, facilitators } = turn.target.body;
  const known = new Set(facilitators.map(({ person }) => person));
  const others = (await peopleAround(turn)).filter(({ person }) => !known.has(person));
  const names = facilitators.map(({ name }) => name);
  const removable = [
    { title: t('network.keepAll'), value: '' },
    ...facilitators.map(({ person, name }) => ({ title: name, value: keyOf(person) })),
  ];
  const remove = valueIn(showing, 'remove');
  const card: FacilitatorsCard = {
    title: t('cards.facilitators.title'),
    facilitators: formatList(turn.language, names),
    advice: others.length === 0 ? t('network.nobodyElse') : '',
    others: pickerOf(turn, others, showing),
    remove: removable.some(({ value }) => value === remove) ? remove : '',
    removable,
    buttons: [
      { title: t('cards.facilitators.save'), data: { do: 'network.saveFacilitators' }, sends: true },
      { title: t('network.handOver.press'), data: { do: 'network.handOver' } },
    ],
    cancel: { do: 'network.show' },
  };
  return show('network/facilitators', card, card.title, { network: id });
};
