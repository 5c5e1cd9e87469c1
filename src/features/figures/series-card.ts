import type { CardPicture, Frame } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import type { PathwayCase } from '../../model/case.ts';
import { type Indicator, linesOf, type Point, seriesFor, type TeamSeries } from '../../model/case-series.ts';
import type { Team } from '../../model/team.ts';
import { verdictLine, viewerOf } from '../run-chart/index.ts';
import { readLine } from './drawing.ts';
import { isHeldBack, measureButtons, type Reader, withCases } from './figures-card.ts';
import { formatFigure, monthsOf, mostSpoken, mostTold, newest } from './format.ts';

/** Data of `cards/figures/team-series.json`: one measure of a team from month to month as a picture, and in words. */
interface TeamSeriesCard extends Frame {
  /** Absent when there is nothing to draw. */
  readonly picture?: CardPicture;
  readonly lines: readonly {
    readonly title: string;
    /** What the run chart says. */
    readonly verdict: string;
    readonly points: readonly { readonly text: string }[];
  }[];
  readonly notes: readonly { readonly text: string }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'figures/team-series': TeamSeriesCard;
  }
}

/** Whose picture it is follows from where it is asked for. */
type Viewing = Reader & Pick<Turn, 'picture'>;

/** One measure from month to month: a picture, and the same in words. */
export const seriesCard = (turn: Viewing, team: Team, cases: readonly PathwayCase[], measure: Indicator): Reply => {
  const { t } = turn;
  const { series, everything } = seriesFor(cases, viewerOf(turn), turn.today);
  const told = linesOf(measure).flatMap((name) => {
    const points = newest(series[name], mostSpoken).map((point) => inWords(turn, name, point));
    const verdict = verdictLine(turn, readLine(series, name).verdict, 'month');
    return points.length === 0 ? [] : [{ name, points, verdict }];
  });
  const title = t(`figures.measures.${measure}`);
  const spoken = told.map(({ name, points, verdict }) =>
    t('figures.line', { line: t(`figures.lines.${name}`), verdict, points: points.join('; ') }),
  );
  const alt = t('figures.alt', { measure: title, lines: spoken.join(' ') || t('figures.nothing') });
  const data: TeamSeriesCard = {
    gist: [alt],
    title,
    subtitle: t(`figures.meaning.${measure}`),
    ...(told.length > 0 && { picture: { ...pictureOf(turn, team, cases, measure), alt } }),
    lines: told.map(({ name, points, verdict }) => ({
      title: linesOf(measure).length > 1 ? t(`figures.lines.${name}`) : '',
      verdict,
      points: lines(points.slice(-mostTold).toReversed()),
    })),
    notes: lines(notesOf(turn, series, measure, everything)),
    buttons: [...measureButtons(turn, measure), { title: t('figures.actions.now'), data: { do: 'figures.show' } }],
  };
  return show('figures/team-series', data, title, { team: team.id });
};

/** «september 2026: 2,0 (6 saker)», and how far apart the cases are where that is shown. */
const inWords = (turn: Reader, name: keyof TeamSeries, point: Point): string => {
  const { t, language } = turn;
  const written = (value: number) => formatFigure(language, name, value);
  const figure = t('figures.point', {
    months: monthsOf(language, point),
    figure: withCases(turn, written(point.value), point),
  });
  const { spread } = point;
  if (!spread) return figure;
  return t('figures.spreadPoint', { point: figure, low: written(spread.low), high: written(spread.high) });
};

const notesOf = ({ t }: Reader, series: TeamSeries, measure: Indicator, everything: boolean): string[] => {
  const all = linesOf(measure).map((name) => series[name]);
  const isEmpty = all.every((points) => points.length === 0);
  return [
    ...(isEmpty ? [t('figures.nothing')] : []),
    ...(measure === 'scores' && !everything && isHeldBack(series) ? [t('figures.couldTellLater')] : []),
    ...(all.some((points) => points.some(({ spread }) => spread)) ? [t('figures.spreadMeaning')] : []),
    ...(all.some((points) => points.length > mostTold) ? [t('figures.earlier')] : []),
    t(everything ? 'figures.own' : 'figures.protected'),
  ];
};

const pictureOf = (turn: Viewing, { id: team }: Team, cases: readonly PathwayCase[], measure: Indicator) => {
  const viewer = viewerOf(turn);
  const { language, today: on } = turn;
  const version = cases.reduce((sum, it) => sum + it.version + 1, 0);
  return turn.picture({
    kind: 'series',
    team,
    measure,
    ...(viewer !== undefined && { viewer }),
    on,
    language,
    version,
  });
};
