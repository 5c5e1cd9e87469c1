import type { Button, Fact, Frame } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatPercent } from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import { type Indicator, indicators, type Point, seriesFor, type TeamSeries } from '../../model/case-series.ts';
import { fidelityOfPractice, practiceHistory } from '../../model/practice.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import { viewerOf } from '../run-chart/index.ts';
import { formatFigure, monthsOf } from './format.ts';
import { type Figure, teamFigures } from './rules.ts';

/** Data of `cards/figures/team-figures.json`: numbers for a team, never a case. */
interface TeamFiguresCard extends Frame {
  readonly figures: readonly Fact[];
  /** Whose cases they are of, or why there are no more. */
  readonly hint: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'figures/team-figures': TeamFiguresCard;
  }
}

/** Who looks, and where. */
export type Reader = Pick<Turn, 't' | 'language' | 'today' | 'scope' | 'me'>;

/** A team's latest figures, as far as they may be seen where they are asked for. */
export const figuresCard = (turn: Reader, team: Team, cases: readonly PathwayCase[]): Reply => {
  const { t, today } = turn;
  const { series, everything } = seriesFor(cases, viewerOf(turn), today);
  const figures = [
    ...(everything ? figuresNow(turn, cases) : newestFigures(turn, series)),
    { title: t('figures.practice'), value: practiceFigure(turn, team) },
  ];
  const title = t('figures.title', { team: team.name });
  const summary = [title, ...figures.map((figure) => `${figure.title}: ${figure.value}`)].join('. ');
  const note = t(everything ? 'figures.own' : 'figures.protected');
  const hasSeries = Object.values(series).some((points) => points.length > 0);
  const buttons = [...(hasSeries ? measureButtons(turn) : []), ...next(turn, team)];
  return show('figures/team-figures', { title, figures, hint: note, buttons }, summary, {
    team: team.id,
  });
};

/** For a contact person: all cases together. */
const figuresNow = (turn: Reader, cases: readonly PathwayCase[]): Fact[] => {
  const { t, language } = turn;
  const now = teamFigures(cases, turn.today);
  const fact = (name: 'first' | 'latest' | 'benefit' | 'fidelity' | 'hph2'): Fact => {
    const figure = now[name];
    const line = name === 'latest' ? 'later' : name;
    const value = figure ? withCases(turn, formatFigure(language, line, figure.value), figure) : t('figures.none');
    return { title: t(`figures.${name}`), value };
  };
  return [
    { title: t('figures.cases'), value: String(now.cases) },
    ...(['first', 'latest', 'benefit', 'fidelity'] as const).map(fact),
    ...(now.hph2 ? [fact('hph2')] : []),
  ];
};

/** For everybody: the newest month, or months put together, of each figure. */
const newestFigures = (turn: Reader, series: TeamSeries): Fact[] => {
  const lines = shownLines(series);
  if (lines.every((name) => series[name].length === 0))
    return [{ title: turn.t('figures.fromCases'), value: turn.t('figures.hidden') }];
  return lines.map((name) => {
    const point = series[name].at(-1);
    const value = point ? newestFigure(turn, name, point) : turn.t('figures.hidden');
    return { title: turn.t(`figures.${name}`), value };
  });
};

/** Later means only when they are as new as the benefit; HPH2 only in teams that use it. */
const shownLines = (series: TeamSeries): readonly (keyof TeamSeries)[] => {
  const { later, benefit, hph2 } = series;
  const isNew = later.at(-1)?.to === benefit.at(-1)?.to;
  return [
    'first',
    ...(isNew ? (['later'] as const) : []),
    'benefit',
    'fidelity',
    ...(hph2.length > 0 ? (['hph2'] as const) : []),
  ];
};

const newestFigure = (turn: Reader, name: keyof TeamSeries, point: Point): string => {
  const figure = withCases(turn, formatFigure(turn.language, name, point.value), point);
  return turn.t('figures.newest', { figure, months: monthsOf(turn.language, point) });
};

/** Whether there are later conversations enough, but some of their means would, beside the benefit, say too much. */
export const isHeldBack = ({ later, benefit }: TeamSeries): boolean => later.length < benefit.length;

export const withCases = ({ t }: Pick<Reader, 't'>, value: string, { cases }: Pick<Figure, 'cases'>): string =>
  t('figures.value', { value, count: cases });

/** The newest finished walk-through of the team's own practice. */
const practiceFigure = ({ t, language }: Reader, team: Team): string => {
  const [newest] = practiceHistory(team, 'coordination');
  const share = newest && fidelityOfPractice(newest).share;
  return share === undefined ? t('figures.notYet') : formatPercent(language, share);
};

/** The measures one can follow from month to month. */
export const measureButtons = ({ t }: Pick<Reader, 't'>, shown?: Indicator): Button[] =>
  indicators
    .filter((measure) => measure !== shown)
    .map((measure) => ({ title: t(`figures.actions.${measure}`), data: { do: 'figures.show', measure } }));

/** Among others, what they do together; alone, one's own cases for whoever follows up any, and the way for who does not. */
const next = ({ t, scope, me }: Reader, team: Team): Button[] => {
  if (scope !== 'personal') return [{ title: t('figures.actions.practice'), data: { do: 'practice.choose' } }];
  const hasCases = allows(rolesInTeam(team, me.person), 'case.list');
  return hasCases
    ? [{ title: t('figures.actions.mine'), data: { do: 'case.list' } }]
    : [{ title: t('reminders.press.timeline'), data: { do: 'timeline.show' } }];
};
