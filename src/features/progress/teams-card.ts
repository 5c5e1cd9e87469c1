import type { Frame, Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Page, pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatMonths } from '../../language/format.ts';
import type { Network } from '../../model/network.ts';
import { monthOf } from '../../model/observations.ts';
import type { Team } from '../../model/team.ts';
import { teamsIn } from '../../upkeep/lists.ts';
import { monthsScored, scoreIn, scoresOf } from './rules.ts';
import { scoresLine } from './score-cards.ts';

/** Data of `cards/progress/teams-progress.json`: how far a network's teams have come, as their facilitators see it. */
interface TeamsProgressCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'progress/teams-progress': TeamsProgressCard;
  }
}

/** What this card needs to know of the turn. */
type Reader = Pick<Turn, 't' | 'language' | 'today'>;

const teamsAtATime = 8;

/** The teams of one page of the list, which are read for it alone. */
export const teamsOnPage = async (
  { documents }: Pick<Turn, 'documents'>,
  network: Network,
  wanted?: number,
): Promise<Page<Team>> => {
  const sorted = network.teams.toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
  const page = pageAt(sorted, wanted, teamsAtATime);
  const ids = page.shown.map(({ id }) => id);
  return { ...page, shown: await teamsIn(documents, ids) };
};

/** A network's teams by name, each with both scores as far as the facilitators may see them. */
export const teamsCard = (reader: Reader, network: Network, page: Page<Team>): Reply => {
  const { t, language, today } = reader;
  const title = t('progress.press.teams');
  const month = monthOf(today);
  const data: TeamsProgressCard = {
    kicker: capitalised(formatMonths(language, month, month)),
    title,
    subtitle: network.name,
    intro: t(page.shown.length > 0 ? 'progress.teams.intro' : 'progress.teams.none'),
    rows: page.shown.map((team) => ({
      title: team.name,
      meta: standingOf(reader, team, month),
      data: { do: 'progress.team', los: { team: team.id } },
    })),
    buttons: [
      ...turning(t, page, (number) => ({ do: 'progress.teams', page: number })),
      { title: t('guidance.press.network'), data: { do: 'network.show' } },
    ],
    equal: true,
  };
  return show('progress/teams-progress', data, title, { network: network.id });
};

/** This month's scores; before the facilitators have set theirs, those of the last month in which they had. */
const standingOf = (reader: Reader, team: Team, month: string): string => {
  const scores = scoresOf(team, month, 'facilitator');
  if (scores.facilitator !== undefined) return scoresLine(reader, scores, 'facilitator');
  const isWaiting = scoreIn(team, month, 'team') !== undefined;
  const now = reader.t(isWaiting ? 'progress.teams.waits' : 'progress.teams.unset');
  return [now, ...earlier(reader, team, month)].join('. ');
};

const earlier = (reader: Reader, team: Team, month: string): string[] =>
  monthsScored(team, 'facilitator', month)
    .slice(0, 1)
    .map((before) => {
      const scores = scoresLine(reader, scoresOf(team, before, 'facilitator'), 'facilitator');
      return reader.t('progress.ofMonth', {
        month: capitalised(formatMonths(reader.language, before, before)),
        scores,
      });
    });
