import { z } from 'zod';
import type { GuidanceContactsCard } from '../../../cards/guidance-contacts.ts';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay } from '../../language/format.ts';
import { type ContactTally, contactsIn, recordContact } from '../../model/contacts.ts';
import type { Network } from '../../model/network.ts';
import { press } from '../guidance/index.ts';
import { tallyOf } from './tally.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'guidance.contacts': 'follow-up';
    'guidance.talked': 'follow-up';
  }
}

/** Planned follow-up: each team is contacted once in each work period, and Los keeps the tally. */
export const contactHandlers = {
  'guidance.contacts': handler({
    on: 'network',
    may: 'guidance.answer',
    input: z.object({}),
    run: (turn) => [contactsCard(turn, turn.target.body)],
  }),
  'guidance.talked': handler({
    on: 'network',
    may: 'guidance.answer',
    input: z.object({ teams: z.string().default('') }),
    run: async (turn, input) => {
      const teams = input.teams.split(',').map((team) => team.trim());
      const { body, answer: count } = await turn.change((network) => {
        const recorded = recordContact(network, teams, turn.today);
        return { body: recorded, answer: recorded.contacts.length - network.contacts.length };
      });
      return [contactsCard(turn, body, count > 0 ? turn.t('contacts.saved', { count }) : '')];
    },
  }),
} satisfies Handlers;

const contactsCard = (turn: Turn, network: Network, news = ''): Reply => {
  const followUp = contactsIn(network, turn.today);
  const waiting = followUp.waiting.map(({ id, name }) => ({ title: name, value: id }));
  const data: GuidanceContactsCard = {
    news,
    tally: tallyOf(turn, network),
    message: turn.t(waiting.length > 0 ? 'contacts.message' : 'contacts.allDone'),
    waiting,
    contacted: linesOf(turn, followUp),
    actions: actionsOf(turn, waiting.length > 0),
  };
  const summary = [turn.t('cards.guidance-contacts.title'), data.tally].join('. ');
  return show('guidance-contacts', data, summary, { network: network.id });
};

const linesOf = ({ t, language }: Turn, { contacted }: ContactTally): GuidanceContactsCard['contacted'] =>
  contacted.map(({ name, on }) => ({
    line: t('contacts.line', { team: name, date: formatDay(language, on) }),
  }));

const actionsOf = (turn: Turn, someWait: boolean): Button[] => [
  ...(someWait ? [{ title: turn.t('guidance.press.talked'), data: { do: 'guidance.talked' } } satisfies Button] : []),
  press(turn, 'all', 'guidance.inbox'),
  press(turn, 'network', 'network.show'),
];
