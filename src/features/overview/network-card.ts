import type { CardPicture, Fact, Frame } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatDecimal, formatMonths } from '../../language/format.ts';
import { monthEarlier } from '../../model/calendar.ts';
import type { Network } from '../../model/network.ts';
import {
  type GoalOverview,
  goalOverview,
  type NetworkFigures,
  type NetworkMonth,
  networkFigures,
  networkMonths,
} from '../../model/network-overview.ts';
import { monthOf } from '../../model/observations.ts';
import type { TeamSummary } from '../../model/team-summary.ts';
import type { Lines } from './team-card.ts';
import { trendLines } from './trends.ts';
import { bankGoal, themeName } from './words.ts';

/** Data of `cards/overview/network.json`: what the municipalities of a network want, and how it goes. */
interface NetworkCard extends Frame {
  /** How the means of five teams or more go, where there are such. */
  readonly picture?: CardPicture;
  readonly figures: readonly Fact[];
  readonly parts: readonly Lines[];
  readonly hint: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'overview/network': NetworkCard;
  }
}

const goalsAtATime = 10;
const monthsShown = 6;

/** What this card needs to know of the turn. */
type Drawer = Voice & Pick<Turn, 'me' | 'picture'>;

/** The network as a whole: sums and trends on the first page, and municipalities per goal. */
export const networkCard = (voice: Drawer, network: Network, rows: readonly TeamSummary[], wanted?: number): Reply => {
  const { t } = voice;
  const goals = goalOverview(rows);
  const page = pageAt(goals.bank, wanted, goalsAtATime);
  const isFirst = page.number === 1;
  const isLast = page.number === page.of;
  const title = t('overview.network.title');
  const trends = isFirst ? trendLines(voice, rows) : [];
  const parts: Lines[] = [
    part(t('overview.network.trends'), trends),
    ...(isFirst ? [part(t('overview.network.months'), monthLines(voice, rows))] : []),
    ...(isFirst ? [part(t('overview.network.themes'), themeLines(voice, goals.themes))] : []),
    part(
      t('overview.network.goals'),
      page.shown.map(({ number, municipalities }) =>
        t('overview.network.goal', { goal: bankGoal(voice, number), count: municipalities }),
      ),
    ),
    ...(isLast ? [part(t('overview.network.own'), themeLines(voice, goals.own))] : []),
  ].filter(({ lines }) => lines.length > 0);
  const data: NetworkCard = {
    kicker: page.of > 1 ? t('overview.page', { number: page.number, of: page.of }) : '',
    title,
    subtitle: network.name,
    ...(trends.length > 0 && { picture: pictureOf(voice, network, rows, trends) }),
    figures: isFirst && rows.length > 0 ? factsOf(voice, networkFigures(rows)) : [],
    parts,
    hint: goals.themes.length > 0 ? '' : t('overview.network.noGoals'),
    buttons: [
      ...turning(t, page, (number) => ({ do: 'overview.network', page: number })),
      { title: t('overview.press.back'), data: { do: 'overview.show' } },
    ],
    equal: true,
  };
  const said = [
    ...data.figures.map((fact) => `${fact.title}: ${fact.value}`),
    ...parts.flatMap(({ heading, lines }) => [heading, ...lines.map(({ line }) => line)]),
  ];
  return show('overview/network', data, [title, ...said].join('\n'), { network: network.id });
};

const pictureOf = (
  { t, me, language, picture }: Drawer,
  { id }: Network,
  rows: readonly TeamSummary[],
  trends: readonly string[],
): CardPicture => ({
  ...picture({
    kind: 'networkTrends',
    network: id,
    viewer: me.person,
    language,
    mark:
      rows
        .map(({ madeAt }) => madeAt)
        .sort()
        .at(-1) ?? '',
  }),
  alt: t('overview.network.alt', { told: trends.join(' ') }),
});

const part = (heading: string, lines: readonly string[]): Lines => ({
  heading,
  lines: lines.map((line) => ({ line })),
});

const factsOf = ({ t }: Voice, figures: NetworkFigures): Fact[] => {
  const { teams, municipalities, measurable, readable, better, tests, talks } = figures;
  const fact = (what: 'teams' | 'measurable' | 'better' | 'tests' | 'talks', value: string): Fact => ({
    title: t(`overview.network.facts.${what}`),
    value,
  });
  return [
    fact('teams', t('overview.network.teams', { count: teams, municipalities })),
    fact('measurable', t('overview.network.ofTeams', { some: measurable, count: teams })),
    fact('better', t('overview.network.ofTeams', { some: better, count: readable })),
    fact('tests', String(tests)),
    ...(talks > 0 ? [fact('talks', String(talks))] : []),
  ];
};

/** The newest months in which anything was. */
const monthLines = ({ t, language, today }: Voice, rows: readonly TeamSummary[]): string[] => {
  let from = monthOf(today);
  for (let back = 1; back < monthsShown; back += 1) from = monthOf(monthEarlier(`${from}-01`));
  const months = networkMonths(rows, from, monthOf(today));
  const isAny = months.some(({ tests, talks, measurable }) => tests + talks + measurable > 0);
  const line = ({ month, tests, measurable, talks, score }: NetworkMonth): string =>
    [
      t('overview.network.month', {
        month: capitalised(formatMonths(language, month, month)),
        count: tests,
        measurable,
      }),
      ...(talks > 0 ? [t('overview.network.talksIn', { count: talks })] : []),
      ...(score === undefined ? [] : [t('overview.network.score', { score: formatDecimal(language, score / 2) })]),
    ].join(' · ');
  return isAny ? months.map(line) : [];
};

const themeLines = (voice: Voice, themes: GoalOverview['themes']): string[] =>
  themes.map(({ theme, goals, municipalities }) =>
    voice.t('overview.network.theme', { theme: themeName(voice, theme), goals, count: municipalities }),
  );
