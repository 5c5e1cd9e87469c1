import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import { formatDay } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { inOrder, stateOf } from '../../model/guidance.ts';
import type { Network } from '../../model/network.ts';
import type { Team } from '../../model/team.ts';
import type { Thread } from '../../model/thread.ts';
import { threadsIn } from '../../upkeep/lists.ts';
import type { Side } from './thread-card.ts';

/** Data of `cards/guidance/guidance-list.json`: requests for guidance, what waits first. */
interface GuidanceListCard extends Frame {
  /** That there are none, or more than are shown; '' otherwise. */
  readonly intro: string;
  readonly rows: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'guidance/guidance-list': GuidanceListCard;
  }
}

const rowsShown = 12;

/** Every request of a network's teams, what waits first. */
export const threadsOf = async ({ documents }: Turn, network: string): Promise<Thread[]> =>
  inOrder(await threadsIn(documents, network));

/** The team's requests. */
export const teamList = (turn: Turn, team: Team, threads: readonly Thread[]): Reply => {
  const title = turn.t('guidance.list.titleTeam');
  const buttons = [press(turn, 'ask', 'guidance.ask'), ...findIn(turn, threads)];
  const data = { title, intro: notAllShown(turn, threads), rows: rowsOf(turn, threads, 'team'), buttons };
  return list(data, { team: team.id });
};

/** All teams' requests, for the facilitators. */
export const facilitatorList = (turn: Turn, network: Network, threads: readonly Thread[]): Reply => {
  const title = turn.t('guidance.list.titleFacilitators');
  const intro = threads.length === 0 ? turn.t('guidance.list.none') : notAllShown(turn, threads);
  const buttons = [
    press(turn, 'followUp', 'guidance.contacts'),
    press(turn, 'network', 'network.show'),
    ...findIn(turn, threads),
  ];
  return list({ title, intro, rows: rowsOf(turn, threads, 'facilitators'), buttons }, { network: network.id });
};

const list = (data: GuidanceListCard, about: { readonly team: string } | { readonly network: string }): Reply => {
  const rows = data.rows.map(({ title, meta }) => `${title}: ${meta}`);
  const summary = [data.title, data.intro, ...rows].filter((line) => line !== '').join('\n');
  return show('guidance/guidance-list', { ...data, gist: [data.intro] }, summary, about);
};

export const press = ({ t }: Turn, what: 'ask' | 'followUp' | 'network' | 'all', verb: Verb): Button => ({
  title: t(`guidance.press.${what}`),
  data: { do: verb },
});

const findIn = ({ t }: Turn, threads: readonly Thread[]): Button[] =>
  threads.length > rowsShown ? [{ title: t('find.search'), data: { do: 'find.ask' } }] : [];

const notAllShown = ({ t }: Turn, threads: readonly Thread[]): string =>
  threads.length > rowsShown ? t('guidance.list.more', { count: rowsShown }) : '';

const rowsOf = (turn: Turn, threads: readonly Thread[], side: Side): Row[] =>
  threads.slice(0, rowsShown).map((thread) => {
    const reason = turn.t(`guidance.reasons.${thread.reason}`);
    const parts = [statusOf(turn, thread), formatDay(turn.language, dateInNorway(thread.askedAt))];
    return {
      title: side === 'team' ? reason : thread.team.name,
      meta: (side === 'team' ? parts : [reason, ...parts]).join(' · '),
      data: { do: side === 'team' ? 'guidance.show' : 'guidance.open', los: { thread: thread.id } },
    };
  });

const statusOf = ({ t }: Turn, thread: Thread): string => {
  const state = stateOf(thread);
  return state === 'waiting' && thread.taken
    ? t('guidance.list.taken', { name: thread.taken.name })
    : t(`guidance.list.${state}`);
};
