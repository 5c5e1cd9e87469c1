import { z } from 'zod';
import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { form, type Showing, tickedAgain } from '../../dialog/form.ts';
import type { Handlers, Turn } from '../../dialog/handler.ts';
import { requireKnown, severalOf } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay } from '../../language/format.ts';
import { type ContactTally, contactsIn, recordContact } from '../../model/contacts.ts';
import type { Network } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import { press } from '../guidance/index.ts';
import { tallyOf } from './tally.ts';

/** Data of `cards/follow-up/guidance-contacts.json`: which teams the facilitators have talked with in this work period. */
interface GuidanceContactsCard extends Frame {
  readonly intro: string;
  /** Teams not contacted yet. */
  readonly waiting: readonly Choice[];
  /** The ids of those that are ticked off, with commas between. */
  readonly ticked: string;
  readonly contacted: readonly { readonly line: string }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'follow-up/guidance-contacts': GuidanceContactsCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'guidance.contacts': 'follow-up';
    'guidance.talked': 'follow-up';
  }
}

/** Planned follow-up: each team is contacted once in each work period, and Los keeps the tally. */
export const contactHandlers = {
  ...form(
    { ask: 'guidance.contacts', save: 'guidance.talked' },
    {
      on: 'network',
      may: 'guidance.answer',
      about: z.object({}),
      asking: z.object({ team: z.string().max(64).optional().catch(undefined) }),
      fields: z.object({ teams: severalOf(z.string()) }),
      blame: { nothingTicked: 'teams' },
      show: (turn, { team }, showing) => contactsCard(turn, turn.target.body, showing, team),
      save: async (turn, { teams }) => {
        if (teams.length === 0) throw new Refusal('nothingTicked');
        const { body, answer: count } = await turn.change((network) => {
          requireKnown(
            teams,
            network.teams.map(({ id }) => id),
          );
          const recorded = recordContact(network, teams, turn.today);
          return { body: recorded, answer: recorded.contacts.length - network.contacts.length };
        });
        return [contactsCard(turn, body, count > 0 ? { news: turn.t('contacts.saved', { count }) } : {})];
      },
    },
  ),
} satisfies Handlers;

/** @param meant the team that it was asked for about: it stands first, and is ticked off */
const contactsCard = (turn: Turn, network: Network, showing: Showing = {}, meant?: string): Reply => {
  const { news = '' } = showing;
  const followUp = contactsIn(network, turn.today);
  const waiting = followUp.waiting
    .toSorted((one, other) => Number(other.id === meant) - Number(one.id === meant))
    .map(({ id, name }) => ({ title: name, value: id }));
  const title = turn.t('cards.guidance-contacts.title');
  const tally = tallyOf(turn, network);
  const summary = [title, tally].join('. ');
  const data: GuidanceContactsCard = {
    title,
    subtitle: tally,
    news,
    intro: turn.t(waiting.length > 0 ? 'contacts.message' : 'contacts.allDone'),
    waiting,
    ticked: showing.entered
      ? tickedAgain(showing, 'teams')
      : (waiting.find(({ value }) => value === meant)?.value ?? ''),
    contacted: linesOf(turn, followUp),
    buttons: buttonsOf(turn, waiting.length > 0),
  };
  return show('follow-up/guidance-contacts', data, summary, { network: network.id });
};

const linesOf = ({ t, language }: Turn, { contacted }: ContactTally): GuidanceContactsCard['contacted'] =>
  contacted.map(({ name, on }) => ({
    line: t('contacts.line', { team: name, date: formatDay(language, on) }),
  }));

const buttonsOf = (turn: Turn, someWait: boolean): Button[] => [
  ...(someWait
    ? [{ title: turn.t('guidance.press.talked'), data: { do: 'guidance.talked' }, sends: true } satisfies Button]
    : []),
  press(turn, 'all', 'guidance.inbox'),
  press(turn, 'network', 'network.show'),
];
