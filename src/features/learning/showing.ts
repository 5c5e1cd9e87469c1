import type { Turn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import type { ActionKind } from '../../model/action-kinds.ts';
import type { Network } from '../../model/network.ts';
import type { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { talksIn } from '../../upkeep/lists.ts';
import { type Group, groupName, sharesCard, talkRows } from './list-card.ts';
import { seenFor, talksOf } from './looking.ts';
import type { Seen } from './rules.ts';
import { matchesFor, matchGroup, suggestionFor } from './suggestions.ts';
import { stateOf } from './talk-rules.ts';

interface Asked {
  readonly query?: string | undefined;
  readonly kind?: ActionKind | undefined;
  readonly page?: number | undefined;
  readonly news?: string;
}

/** As many talks as stand under what is shared; the others are one press away. */
const mostTalks = 3;

/** What a team can learn from the others of its network. */
export const showShares = async (turn: Turn, team: Team, { query, kind, page, news }: Asked): Promise<Reply> => {
  const isAll = query === undefined && kind === undefined;
  const [seen, talks] = await Promise.all([seenFor(turn, team.network.id, query), isAll ? talksOf(turn, team) : []]);
  const matches = isAll ? await matchesFor(turn, team.network.id, seen) : [];
  return sharesCard(
    turn,
    { team },
    {
      shares: ofKind(seen, kind),
      query,
      kind,
      page,
      ...(news !== undefined && { news }),
      before: suggestionFor(turn, team, matches),
      after: talkGroup(turn, team, talks),
    },
  );
};

const ofKind = (shares: readonly Seen[], kind: ActionKind | undefined): readonly Seen[] =>
  kind === undefined ? shares : shares.filter(({ shared }) => shared.kind === kind);

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
export const showNetwork = async (turn: Turn, network: Network, { query, kind, page, news }: Asked): Promise<Reply> => {
  const isAll = query === undefined && kind === undefined;
  const [seen, talks] = await Promise.all([
    seenFor(turn, network.id, query),
    isAll ? talksIn(turn.documents, network.id) : [],
  ]);
  const matches = isAll ? await matchesFor(turn, network.id, seen) : [];
  return sharesCard(
    turn,
    { network },
    {
      shares: ofKind(seen, kind),
      query,
      kind,
      page,
      ...(news !== undefined && { news }),
      after: matchGroup(turn, matches),
      note: talkCounts(turn, talks),
    },
  );
};

const talkCounts = ({ t, language, today }: Turn, talks: readonly Talk[]): string => {
  if (talks.length === 0) return '';
  const count = (...states: readonly ReturnType<typeof stateOf>[]): number =>
    talks.filter((talk) => states.includes(stateOf(talk, today))).length;
  const topics = [...new Set(talks.map(({ about }) => t(groupName(about.kind || about.what))))];
  const counts = { asked: count('asked', 'proposed'), agreed: count('agreed'), held: count('held') };
  return t('learning.talks.counts', { ...counts, topics: formatList(language, topics) });
};
