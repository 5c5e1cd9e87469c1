import type { CalendarDate } from '../../../src/model/identity.ts';
import { daysLater } from '../clock.ts';
import type { MeasureFacts } from '../facts.ts';
import { percent, pointsOf } from './points.ts';
import { type Changed, type ChartPoint, isBetter, medianOf, readChart } from './runs.ts';
import { t } from './words.ts';

type Every = MeasureFacts['every'];

/** The week a Monday begins, and the year that has most of its days. */
const weekOf = (monday: CalendarDate) => {
  const thursday = daysLater(monday, 3);
  const year = thursday.slice(0, 4);
  return { year, week: 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000)) };
};

const mondayOf = (date: CalendarDate): CalendarDate =>
  daysLater(date, -((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7));

const month = new Intl.DateTimeFormat('nb', { month: 'long', timeZone: 'UTC' });

/** «uke 40», «oktober»; with the year where that is not this one. */
const periodIn = (every: Every, on: CalendarDate, today: CalendarDate): string => {
  if (every === 'month') {
    const name = month.format(new Date(`${on}T12:00:00Z`));
    return on.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${on.slice(0, 4)}`;
  }
  const { year, week } = weekOf(on);
  const period = t('periods.week', { week });
  return year === weekOf(mondayOf(today)).year ? period : t('periods.ofYear', { period, year });
};

const changeIn = ({ since, until, inARow: count, isBefore, isAbove }: Changed, every: Every, today: CalendarDate) => {
  const when = { since: periodIn(every, since, today), count };
  const side = isAbove ? 'above' : 'below';
  if (count === undefined) return t('runChart.verdict.seldom', when);
  if (isBefore) return t(`runChart.verdict.${isAbove ? 'fromBelow' : 'fromAbove'}`, when);
  if (until === undefined) return t(`runChart.verdict.${side}`, when);
  return t(`runChart.verdict.${isAbove ? 'wasAbove' : 'wasBelow'}`, { ...when, until: periodIn(every, until, today) });
};

/** What a chart says in a sentence or two, where higher is better. */
export const chartSays = (points: readonly ChartPoint[], every: Every, today: CalendarDate): string => {
  const read = readChart(points);
  if (read.says === 'tooFew')
    return read.useful === 0 ? t('runChart.verdict.early') : t('runChart.verdict.tooFew', { count: read.useful });
  if (read.says !== 'changed') return t(`runChart.verdict.${read.says === 'nothing' ? 'empty' : 'steady'}`);
  const better = isBetter(read);
  const changed = changeIn(read, every, today);
  return better === undefined ? changed : `${changed} ${t(`runChart.verdict.${better ? 'better' : 'worse'}`)}`;
};

/** So many measurements are told, the newest first; the picture has them all. */
const mostTold = 6;

/** What a measure's chart shows besides its drawing, in parts that each stand together. */
export const chartWords = (measure: MeasureFacts, today: CalendarDate): string[][] => {
  const points = pointsOf(measure);
  const { every } = measure;
  const told = points
    .slice(-mostTold)
    .toReversed()
    .map(({ on, value, numerator, denominator }) => {
      const amount = t('amounts.share', { value: percent(value), numerator, denominator });
      return t('runChart.point', { period: periodIn(every, on, today), amount });
    });
  return [
    [measure.name],
    [chartSays(points, every, today)],
    [
      ...(points.length > 0 ? [`${t('runChart.median')} ${percent(medianOf(points))}`] : []),
      `${t('runChart.target')} 80 %`,
    ],
    told,
  ];
};
