import type { Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { shortened } from '../../language/format.ts';
import type { Team } from '../../model/team.ts';
import { threadsIn } from '../../upkeep/lists.ts';
import { storedSummaries } from '../../upkeep/summaries.ts';
import { type Group, shareRow } from './list-card.ts';
import { type Match, matchesIn } from './matching.ts';
import type { Seen } from './rules.ts';

/** Who might learn from whom, as the rows of the network say: two list turns. */
export const matchesFor = async (turn: Turn, network: string, shares: readonly Seen[]): Promise<readonly Match[]> => {
  const [rows, threads] = await Promise.all([
    storedSummaries(turn.documents, network),
    threadsIn(turn.documents, network),
  ]);
  return matchesIn(rows, shares, threads, turn.today);
};

/** One quiet suggestion to a team: of what has been shared, and without a word of why. */
export const suggestionFor = (turn: Turn, team: Team, matches: readonly Match[]): Group[] => {
  const share = matches.find((match) => match.learner.team === team.id && match.share)?.share;
  return share ? [{ heading: turn.t('learning.match.heading'), rows: [shareRow(turn, share, team)] }] : [];
};

/** As many suggestions as facilitators look at in one go. */
const mostMatches = 4;

/** To the facilitators: what could be told of to whom, and whom to ask whether they would share. */
export const matchGroup = (turn: Turn, matches: readonly Match[]): Group[] => {
  const rows = matches.slice(0, mostMatches).map((match) => matchRow(turn, match));
  return rows.length === 0 ? [] : [{ heading: turn.t('learning.match.network'), rows }];
};

const matchRow = ({ t }: Turn, { kind, learner, teacher, share, action }: Match): Row => ({
  title: t('learning.match.row', { learner: learner.name, teacher: teacher.name }),
  meta: [
    t(`learning.kind.${kind}`),
    share ? shortened(share.shared.title, 60) : t('learning.match.ask', { title: shortened(action.title, 60) }),
  ].join(' · '),
  data: share
    ? { do: 'learning.look', share: share.id }
    : { do: 'learning.askToShare', action: action.id, los: { team: teacher.team } },
});
