import { z } from 'zod';
import type { Button, Frame, PeoplePicker } from '../../dialog/elements.ts';
import { form, type Showing } from '../../dialog/form.ts';
import type { Handlers, TurnOn } from '../../dialog/handler.ts';
import { askFirst, notice } from '../../dialog/notice.ts';
import { keyOf, peopleAround, pickedFields, pickedPeople, pickerOf } from '../../dialog/people.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDates, formatList } from '../../language/format.ts';
import { waitingSince } from '../../model/guidance.ts';
import type { Network } from '../../model/network.ts';
import { changeFacilitators } from '../../model/network-set-up.ts';
import { Refusal } from '../../model/refusal.ts';
import { timelineOf } from '../../model/timeline.ts';
import { threadsIn, waitingApplications } from '../../upkeep/lists.ts';
import { settleNetwork } from '../../upkeep/projections.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.handOver': 'network';
    'network.saveHandOver': 'network';
  }
}

/** Data of `cards/network/hand-over.json`: who takes over, and what they take over. */
interface HandOverCard extends Frame {
  readonly others: PeoplePicker;
  readonly open: readonly string[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'network/hand-over': HandOverCard;
  }
}

type NetworkTurn = TurnOn<Network>;

/** Whoever leaves a network to others lets them in, steps out, and leaves a list of what is open. */
export const handingOverHandlers = {
  ...form(
    { ask: 'network.handOver', save: 'network.saveHandOver' },
    {
      on: 'network',
      may: 'network.edit',
      about: z.object({}),
      fields: z.object({ ...pickedFields, sure: z.literal('yes').optional().catch(undefined) }),
      blame: { personNotFound: 'names', personAmbiguous: 'names', nobodyPicked: 'picked' },
      show: (turn, _, showing) => handOverForm(turn, showing),
      save: async (turn, { sure, ...entered }) => {
        const picked = pickedPeople(await peopleAround(turn), entered).filter(
          ({ person }) => person !== turn.me.person,
        );
        if (picked.length === 0) throw new Refusal('nobodyPicked');
        const names = formatList(
          turn.language,
          picked.map(({ name }) => name),
        );
        const open = await openIn(turn);
        const keys = picked.map(({ person }) => keyOf(person));
        if (!sure) return [askHandOver(turn, keys, names)];
        const add = picked.map(({ person, name }) => ({ person, name }));
        const change = (network: Network) => changeFacilitators(network, { add, remove: turn.me.person });
        const saved = await turn.change((network) => ({ body: change(network), answer: null }));
        await settleNetwork(turn.documents, saved.loaded, turn.now);
        return [handedOver(turn, names, open)];
      },
    },
  ),
} satisfies Handlers;

const askHandOver = ({ t, target }: NetworkTurn, picked: readonly string[], names: string): Reply => {
  const keep: Button = { title: t('network.handOver.keep'), data: { do: 'network.show' } };
  const data = { do: 'network.saveHandOver', picked: picked.join(','), names: '', sure: 'yes' } as const;
  const go: Button = { title: t('network.handOver.go'), data };
  const title = t('network.handOver.ask', { network: target.body.name });
  return askFirst({ title, message: t('network.handOver.words', { names }), keep, go }, { network: target.body.id });
};

/** For those who go on: it stands in the chat they share, and its button opens the network. */
const handedOver = ({ t, target }: NetworkTurn, names: string, open: readonly string[]): Reply => {
  const { id, name } = target.body;
  const message = [t('network.handOver.now', { names }), ...open.map((line) => `• ${line}`)].join('\n\n');
  const show: Button = { title: t('network.overview'), data: { do: 'network.show' } };
  return notice({ title: t('network.handOver.done', { network: name }), message, buttons: [show] }, { network: id });
};

/** What those who take over have to know of: what waits for an answer, what comes, what is not published. */
const openIn = async ({ documents, target, t, language, today }: NetworkTurn): Promise<string[]> => {
  const network = target.body;
  const waiting = (await threadsIn(documents, network.id)).filter(
    (thread) => waitingSince(thread) !== undefined,
  ).length;
  const applications = await waitingApplications(documents, network.id);
  const { ongoing, next } = timelineOf(network.sessions, today);
  const session = (ongoing ?? next)?.session;
  const dates = session && formatDates(language, session.first, session.last);
  return [
    waiting === 0 ? t('network.handOver.noGuidance') : t('network.handOver.guidance', { count: waiting }),
    ...(applications > 0 ? [t('network.handOver.applications', { count: applications })] : []),
    session && dates
      ? t('network.handOver.session', { number: session.number, dates })
      : t('network.handOver.noSession'),
    ...(network.draft ? [t('network.handOver.draft')] : []),
    ...(network.outdatedTeams.length > 0 ? [t('network.handOver.lagging')] : []),
  ];
};

const handOverForm = async (turn: NetworkTurn, showing: Showing): Promise<Reply> => {
  const { t } = turn;
  const { id } = turn.target.body;
  const others = (await peopleAround(turn)).filter(({ person }) => person !== turn.me.person);
  const title = t('cards.hand-over.title');
  if (others.length === 0) {
    const back: Button = { title: t('network.overview'), data: { do: 'network.show' } };
    return notice({ title, message: t('network.handOver.nobody'), buttons: [back] }, { network: id });
  }
  const card: HandOverCard = {
    title,
    others: pickerOf(turn, others, showing),
    open: (await openIn(turn)).map((line) => `• ${line}`),
    buttons: [{ title: t('cards.hand-over.save'), data: { do: 'network.saveHandOver' }, sends: true }],
    cancel: { do: 'network.facilitators' },
  };
  return show('network/hand-over', card, title, { network: id });
};
