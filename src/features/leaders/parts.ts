import type { Voice } from '../../dialog/handler.ts';
import { formatDates, formatDay, formatDistance, formatList, formatWeekdayName } from '../../language/format.ts';
import type { Session } from '../../model/network.ts';
import type { TeamTask } from '../../model/packages.ts';
import type { Person } from '../../model/person.ts';
import type { Timeline } from '../../model/timeline.ts';
import { hourOf, isMuted } from '../../model/wishes.ts';
import type { Point, TeamSeries } from '../figures/index.ts';
import { formatFigure } from '../figures/index.ts';
import { taskText } from '../tasks/index.ts';
import { endOf } from '../timeline/index.ts';
import type { TeamReport } from './report.ts';
import { rhythmOf } from './rules.ts';

/** A heading and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly { readonly line: string }[];
}

/** More than this is not read in half a minute. */
const mostTitles = 3;

/** The titles of tasks in one line, and how many there are beside the first few. */
export const titlesOf = (voice: Voice, tasks: readonly TeamTask[], most = mostTitles): string =>
  quoted(
    voice,
    tasks.map(({ definition }) => taskText(voice.t, definition).title),
    most,
  );

/** Titles in one line, and how many there are beside the first few. */
export const quoted = ({ t, language }: Voice, titles: readonly string[], most = mostTitles): string => {
  const shown = titles.slice(0, most).map((words) => t('common.quoted', { words }));
  const more = titles.length - shown.length;
  return formatList(language, more > 0 ? [...shown, t('leaders.digest.more', { count: more })] : shown);
};

/** A section, or none when there is nothing to put in it. */
export const section = (heading: string, lines: readonly string[]): Section[] =>
  lines.length === 0 ? [] : [{ heading, lines: lines.map((line) => ({ line })) }];

/** «Samling 2 om 21 dager, 14.–15. desember 2026, Oslo» */
export const nextSessionLine = (
  { t, language, today }: Voice,
  { phase, sessions, ongoing, next }: Timeline,
): string => {
  if (ongoing) return t('leaders.digest.ongoing', { number: ongoing.session.number });
  if (!next) return t(`leaders.digest.${endOf({ phase, sessions })}`);
  const { number, first, last, place } = next.session;
  const when = { number, when: formatDistance(t, today, first), dates: formatDates(language, first, last) };
  return place === '' ? t('leaders.digest.next', when) : t('leaders.digest.nextAt', { ...when, place });
};

/** «Samling 1, 7.–8. desember 2026: avsluttet» */
export const sessionLine = ({ t, language, today }: Voice, { number, first, last, cancelled }: Session): string => {
  const dates = formatDates(language, first, last);
  if (cancelled) return t('leaders.story.session', { number, dates, state: t('timeline.cancelled') });
  const isOn = first <= today && today <= last;
  const past = last < today ? t('timeline.past') : formatDistance(t, today, first);
  const state = isOn ? t('timeline.ongoing') : past;
  return t('leaders.story.session', { number, dates, state });
};

/** What stands still: dates that have passed, and questions nobody has answered. */
export const stuckLines = (voice: Voice, { overdue, waitingSince }: TeamReport): string[] => {
  const { t, language } = voice;
  return [
    ...(overdue.length === 0
      ? []
      : [t('leaders.digest.overdue', { count: overdue.length, titles: titlesOf(voice, overdue) })]),
    ...(waitingSince === undefined ? [] : [t('leaders.digest.waiting', { date: formatDay(language, waitingSince) })]),
  ];
};

const followed = ['benefit', 'fidelity'] as const satisfies readonly (keyof TeamSeries)[];

/**
 * How users fare, and the newest figure of each measure with the one before it; the small-number rule is kept by the
 * series themselves.
 */
export const trendLines = (voice: Voice, { series }: TeamReport): string[] => {
  const lines = [
    ...scoresLine(voice, series),
    ...followed.flatMap((name) => {
      const [before, newest] = lastTwo(series[name]);
      return newest ? [trendLine(voice, name, newest, before)] : [];
    }),
  ];
  return lines.length === 0 ? [voice.t('leaders.digest.noFigures')] : lines;
};

/** «Slik går det for brukerne (1–10): 4,7 ved første samtale, 5,7 senere» */
const scoresLine = ({ t, language }: Voice, series: TeamSeries): string[] => {
  const newest = (name: 'first' | 'later') =>
    series[name].slice(-1).map(({ value }) => formatFigure(language, name, value));
  const [[first], [later]] = [newest('first'), newest('later')];
  if (first === undefined) return [];
  return [
    later === undefined ? t('leaders.digest.firstScores', { first }) : t('leaders.digest.scores', { first, later }),
  ];
};

const lastTwo = (points: readonly Point[]): readonly [Point | undefined, Point | undefined] => [
  points.at(-2),
  points.at(-1),
];

const trendLine = (
  { t, language }: Voice,
  line: (typeof followed)[number],
  newest: Point,
  before: Point | undefined,
): string => {
  const written = (point: Point) => formatFigure(language, line, point.value);
  const name = t(`leaders.digest.followed.${line}`);
  const figure = t('figures.value', { value: written(newest), count: newest.cases });
  return before
    ? t('leaders.digest.pointBefore', { name, figure, before: written(before) })
    : t('leaders.digest.point', { name, figure });
};

/** «Kommer annenhver mandag kl. 8.» */
export const rhythmLine = ({ t, language }: Pick<Voice, 't' | 'language'>, person: Person): string => {
  const rhythm = rhythmOf(person);
  if (!rhythm) return '';
  if (isMuted(person.wishes, 'digest')) return t('leaders.rhythm.off');
  const weekday = formatWeekdayName(language, rhythm.weekday);
  return t(`leaders.rhythm.${rhythm.every}`, { weekday, hour: hourOf(person.wishes) });
};
