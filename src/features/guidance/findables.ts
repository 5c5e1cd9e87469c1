import type { Findable, FindEntry } from '../../dialog/finding.ts';
import type { Turn } from '../../dialog/handler.ts';
import { formatDay } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { inOrder } from '../../model/guidance.ts';
import type { Thread } from '../../model/thread.ts';
import { threadsIn } from '../../upkeep/lists.ts';

/** Requests with their answers: those of the own teams as a team sees them, and the others of one's networks as facilitators do. */
export const requests: Findable = {
  kind: 'guidance',
  heading: 'guidance.found',
  may: { team: 'guidance.ask', network: 'guidance.answer' },
  entries: async (turn, { teams, networks }) => {
    const ids = new Set([...teams.map(({ network }) => network.id), ...networks.map(({ id }) => id)]);
    const read = await Promise.all([...ids].map((network) => threadsIn(turn.documents, network)));
    const facilitated = new Set(networks.map(({ id }) => id));
    return inOrder(read.flat()).flatMap((thread) => {
      if (teams.some(({ id }) => id === thread.team.id)) return [asTheTeam(turn, thread, teams.length > 1)];
      return facilitated.has(thread.network) ? [asFacilitators(turn, thread)] : [];
    });
  },
};

const asTheTeam = (turn: Turn, thread: Thread, isOneOfSeveral: boolean): FindEntry => ({
  title: turn.t(`guidance.reasons.${thread.reason}`),
  texts: wordsOf(thread),
  meta: [...(isOneOfSeveral ? [thread.team.name] : []), whenAsked(turn, thread)].join(' · '),
  data: { do: 'guidance.show', los: { team: thread.team.id, thread: thread.id } },
});

const asFacilitators = (turn: Turn, thread: Thread): FindEntry => ({
  title: thread.team.name,
  texts: [turn.t(`guidance.reasons.${thread.reason}`), ...wordsOf(thread)],
  meta: whenAsked(turn, thread),
  data: { do: 'guidance.open', network: thread.network, los: { thread: thread.id } },
});

const wordsOf = ({ text, messages }: Thread): string[] => [text, ...messages.map((message) => message.text)];

const whenAsked = ({ t, language }: Turn, { askedAt }: Thread): string =>
  t('guidance.asked', { date: formatDay(language, dateInNorway(askedAt)) });
