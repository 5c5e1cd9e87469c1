import type { Frame, Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { byNeed, type Concern, concernsOf, networkNow } from '../../model/concerns.ts';
import type { Network } from '../../model/network.ts';
import type { TeamSummary } from '../../model/team-summary.ts';
import { reasonOf } from '../follow-up/index.ts';
import { fileFor } from './files.ts';

/** Data of `cards/overview/overview.json`: a network's teams, those that may need their facilitators most first. */
interface OverviewCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
  /** The workbook; without an address while there are no teams. */
  readonly link: { readonly title: string; readonly url: string };
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'overview/overview': OverviewCard;
  }
}

/** What this card needs to know of the turn. */
export type Reader = Voice & Pick<Turn, 'me'> & { readonly files: Pick<Turn['files'], 'address'> };

const teamsAtATime = 8;

interface Sorted {
  readonly id: string;
  readonly name: string;
  readonly concerns: readonly Concern[];
}

/** A network's teams by need, each with the reason in words. */
export const overviewCard = (
  reader: Reader,
  network: Network,
  summaries: readonly TeamSummary[],
  wanted?: number,
): Reply => {
  const { t } = reader;
  const now = networkNow(network, summaries, reader.today);
  const sorted = summaries
    .map((row): Sorted => ({ id: row.team, name: row.name, concerns: concernsOf(row, now) }))
    .sort(byNeed);
  const page = pageAt(sorted, wanted, teamsAtATime);
  const title = t('overview.press.show');
  const data: OverviewCard = {
    kicker: page.of > 1 ? t('overview.page', { number: page.number, of: page.of }) : '',
    title,
    subtitle: network.name,
    intro: introOf(reader, sorted),
    rows: page.shown.map((team) => rowOf(reader, team)),
    link: {
      title: t('overview.press.file'),
      url: sorted.length > 0 ? reader.files.address(fileFor(reader, network)) : '',
    },
    buttons: [
      ...turning(t, page, (number) => ({ do: 'overview.show', page: number })),
      { title: t('overview.press.network'), data: { do: 'overview.network' } },
      { title: t('overview.press.followUp'), data: { do: 'followUp.show' } },
      { title: t('knowledge.misses.title'), data: { do: 'knowledge.misses' } },
      { title: t('guidance.press.network'), data: { do: 'network.show' } },
    ],
    equal: true,
  };
  const said = data.rows.map((row) => `${row.title}: ${row.meta}`);
  return show('overview/overview', data, [title, data.intro, ...said].join('\n'), { network: network.id });
};

const introOf = ({ t }: Reader, teams: readonly Sorted[]): string => {
  if (teams.length === 0) return t('overview.none');
  const count = teams.filter(({ concerns }) => concerns.length > 0).length;
  return count === 0 ? t('overview.allWell') : t('overview.intro', { count, all: teams.length });
};

const rowOf = (reader: Reader, { id, name, concerns }: Sorted): Row => ({
  title: name,
  meta: concerns.length > 0 ? concerns.map((one) => ended(reasonOf(reader, one))).join(' ') : reader.t('overview.well'),
  data: { do: 'overview.team', los: { team: id } },
});

const ended = (line: string): string => (line.endsWith('.') ? line : `${line}.`);
