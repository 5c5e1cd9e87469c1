import type { Turn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import type { Network } from '../../model/network.ts';
import type { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { talksIn } from '../../upkeep/lists.ts';
import { type Group, sharesCard, talkRows } from './list-card.ts';
import { seenFor, talksOf } from './looking.ts';
import { stateOf } from './talk-rules.ts';

interface Asked {
  readonly query?: string | undefined;
  readonly page?: number | undefined;
  readonly news?: string;
}

/** As many talks as stand under what is shared; the others are one press away. */
const mostTalks = 3;

/** What a team can learn from the others of its network. */
export const showShares = async (turn: Turn, team: Team, { query, page, news }: Asked): Promise<Reply> => {
  const [shares, talks] = await Promise.all([
    seenFor(turn, team.network.id, query),
    query === undefined ? talksOf(turn, team) : [],
  ]);
  return sharesCard(
    turn,
    { team },
    { shares, query, page, ...(news !== undefined && { news }), after: talkGroup(turn, team, talks) },
  );
};

const talkGroup = (turn: Turn, team: Team, talks: readonly Talk[]): Group[] => {
  if (talks.length === 0) return [];
  const rows = talkRows(turn, team, talks);
  const more = {
    title: turn.t('learning.press.talks'),
    meta: String(talks.length),
    data: { do: 'learning.talks' },
  } as const;
  return [
    {
      heading: turn.t('learning.talks.title'),
      rows: [...rows.slice(0, mostTalks), ...(rows.length > mostTalks ? [more] : [])],
    },
  ];
};

/** The same for the facilitators: of talks only that there are some, and what about. */
export const showNetwork = async (turn: Turn, network: Network, { query, page, news }: Asked): Promise<Reply> => {
  const [shares, talks] = await Promise.all([
    seenFor(turn, network.id, query),
    query === undefined ? talksIn(turn.documents, network.id) : [],
  ]);
  return sharesCard(
    turn,
    { network },
    { shares, query, page, ...(news !== undefined && { news }), note: talkCounts(turn, talks) },
  );
};

const talkCounts = ({ t, today }: Turn, talks: readonly Talk[]): string => {
  if (talks.length === 0) return '';
  const count = (...states: readonly ReturnType<typeof stateOf>[]): number =>
    talks.filter((talk) => states.includes(stateOf(talk, today))).length;
  return t('learning.talks.counts', {
    asked: count('asked', 'proposed'),
    agreed: count('agreed'),
    held: count('held'),
  });
};
