import type { CalendarDate } from '../../../src/model/identity.ts';
import type { CaseFacts } from '../facts.ts';
import { type Exact, exact, less, meanOf, written } from './exact.ts';
import { percent } from './points.ts';
import { openSeries, type Series, type SeriesLine, type SeriesPoint, shownSeries } from './series.ts';
import { t } from './words.ts';

const months = new Intl.DateTimeFormat('nb', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthsOf = ({ from, to }: SeriesPoint): string =>
  months.formatRange(new Date(`${from}-15T00:00:00Z`), new Date(`${to}-15T00:00:00Z`));

/** Shares in per cent, the rest with one decimal. */
export const shown = (line: SeriesLine, value: Exact): string => {
  const text = line === 'fidelity' ? percent(value) : written(value, 1);
  return text.replace('-', '−');
};

const withCases = (value: string, count: number): string => t('figures.value', { value, count });

/** The lines of the team's figures as they are now, for who follows up some of its cases: title and figure in turn. */
export const ownFigures = (cases: readonly CaseFacts[]): string[] => {
  const means = cases.map(({ conversations }) =>
    conversations.map(({ scores }) => meanOf(scores.map((one) => exact(one)))),
  );
  const [first, latest, benefit] = [
    means.flatMap(([one]) => one ?? []),
    means.flatMap((all) => all.slice(1).at(-1) ?? []),
    means.flatMap(([one, ...later]) => later.slice(-1).flatMap((last) => (one ? [less(last, one)] : []))),
  ];
  // What is not answered throughout has no fidelity (DOMAIN §5.4).
  const fidelity = cases.flatMap(({ checklist, isAnswered }) =>
    checklist.slice(isAnswered ? -1 : checklist.length).map(({ points, items }) => exact(points, items)),
  );
  const fact = (title: string, line: SeriesLine, all: readonly Exact[]): string[] => [
    t(`figures.${title}`),
    all.length === 0 ? t('figures.none') : withCases(shown(line, meanOf(all)), all.length),
  ];
  return [
    t('figures.cases'),
    String(first.length),
    ...fact('first', 'first', first),
    ...fact('latest', 'later', latest),
    ...fact('benefit', 'benefit', benefit),
    ...fact('fidelity', 'fidelity', fidelity),
  ];
};

/** The same for everybody else: the newest of each that may be shown. */
export const figuresForAll = (cases: readonly CaseFacts[], today: CalendarDate): string[] => {
  const series = shownSeries(cases, today);
  const isNew = series.later.at(-1)?.to === series.benefit.at(-1)?.to;
  const lines = (['first', 'later', 'benefit', 'fidelity'] as const).filter((line) => line !== 'later' || isNew);
  if (lines.every((line) => series[line].length === 0)) return [t('figures.fromCases'), t('figures.hidden')];
  return lines.flatMap((line) => {
    const point = series[line].at(-1);
    const figure = point && withCases(shown(line, point.value), point.cases);
    const value = point ? t('figures.newest', { figure, months: monthsOf(point) }) : t('figures.hidden');
    return [t(`figures.${line}`), value];
  });
};

/** So many points are told on the card; the picture has them all. */
const mostTold = 6;

const pointInWords = (line: SeriesLine, point: SeriesPoint): string => {
  const figure = withCases(shown(line, point.value), point.cases);
  const told = t('figures.point', { months: monthsOf(point), figure });
  const [low, high] = point.spread ?? [];
  return low && high ? t('figures.spreadPoint', { point: told, low: shown(line, low), high: shown(line, high) }) : told;
};

const told = (series: Series, line: SeriesLine): string[] =>
  series[line]
    .slice(-mostTold)
    .toReversed()
    .map((point) => pointInWords(line, point));

/** What is asked for month by month, and the lines that are told of it, newest first, for who follows up some of the cases. */
export const monthByMonth = {
  'skår måned for måned': (cases: readonly CaseFacts[]) =>
    ['first', 'later'].map((line) => told(openSeries(cases), line as SeriesLine)),
  'nytte måned for måned': (cases: readonly CaseFacts[]) => [told(openSeries(cases), 'benefit')],
  programoppfyllelse: (cases: readonly CaseFacts[]) => [told(openSeries(cases), 'fidelity')],
} as const;
