import type { Button, CardPicture, Fact, Frame, Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { writtenIn } from '../../dialog/reading.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { aimInFull, amountInFull, withUnit } from '../../language/amounts.ts';
import { formatDate, formatMonths } from '../../language/format.ts';
import { formatPeriod } from '../../language/periods.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Changed, ChartReading, Period } from '../../model/chart-reading.ts';
import type { Measure } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { deadlineOf, findMeasure } from '../../model/measures.ts';
import type { SpreadPoint } from '../../model/network-spread.ts';
import type { Team } from '../../model/team.ts';
import { aroundFor, aroundLine } from './around.ts';
import { markedOf } from './drawing-marks.ts';
import { type NativeChart, nativeChart } from './native.ts';
import { casesFor, viewerOf, writeValue } from './reading.ts';
import { questionOf, suggestedSplit } from './rules.ts';
import { verdictLine } from './verdict.ts';

/** Data of `cards/run-chart/chart.json`: what a measure says over time, as a picture and in words. */
interface RunChartCard extends Frame {
  readonly verdict: string;
  /** Absent when there is nothing to draw. */
  readonly picture?: CardPicture;
  /** Teams' own chart, for clients that know it; others show the picture. */
  readonly native?: NativeChart;
  readonly facts: readonly Fact[];
  /** What a median is; '' where there is none. */
  readonly means: string;
  readonly points: readonly { readonly text: string }[];
  /** What happened when; pressed, it can be worded otherwise. */
  readonly annotations: readonly Row[];
  readonly note: string;
  /** Where the other teams of the network lie; '' unless the team wants that. */
  readonly others: string;
  /** To the other teams of the network, and to sharing it. */
  readonly more: readonly Row[];
  /** What is suggested. */
  readonly hint: string;
  /** What the chart asks the team. */
  readonly ask?: { readonly heading: string; readonly question: string; readonly value: string };
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'run-chart/chart': RunChartCard;
  }
}

/** What a chart's card needs to know of the turn. */
export type ChartTurn = Pick<Turn, 't' | 'language' | 'today' | 'scope' | 'me' | 'documents' | 'picture'>;

type View = Omit<ChartTurn, 'documents'>;

/** What just happened, and what was entered where the answer is no. */
export interface Aside {
  readonly news?: string;
  readonly entered?: Readonly<Record<string, unknown>>;
  /** The question has just been answered: now a new median is worth a thought. */
  readonly isAnswered?: boolean;
  /** Where the other teams of the network lie. */
  readonly around?: readonly SpreadPoint[];
}

/** A measure's chart as it stands; the cases are read where the measure is of them. @throws Refusal `unknownMeasure` */
export const chartCard = async (turn: ChartTurn, team: Team, id: string, aside: Aside = {}): Promise<Reply> => {
  const measure = findMeasure(team, id);
  const [cases, around] = await Promise.all([
    casesFor(turn.documents, team.id, [measure]),
    aroundFor(turn.documents, team, measure),
  ]);
  return chartOf(turn, team, measure, cases, { ...aside, around });
};

/** The same where the cases have been read. */
export const chartOf = (
  turn: View,
  team: Team,
  measure: Measure,
  cases: readonly PathwayCase[],
  aside: Aside = {},
): Reply => {
  const { t } = turn;
  const reading = readMeasure(measure, cases, { viewer: viewerOf(turn), today: turn.today });
  const verdict = verdictLine(turn, reading.verdict, measure.every);
  const mayWork = isOffered(turn, team, 'improvement.work');
  const question = mayWork ? questionOf(measure, reading) : undefined;
  const split = mayWork && aside.isAnswered ? suggestedSplit(measure, reading) : undefined;
  const facts = factsOf(turn, team, measure, reading);
  const told = newestTold(turn, measure, reading);
  const others = aroundLine(turn, measure, aside.around ?? []);
  const spoken = [
    ...facts.map(({ title, value }) => `${title}: ${value}`),
    ...told,
    ...(others === '' ? [] : [others]),
  ].join('. ');
  const drawn = reading.periods.some(({ value }) => value);
  const alt = t('runChart.alt', { measure: measure.name, verdict, told: spoken });
  const native = drawn && others === '' ? nativeChart(turn, measure, reading) : undefined;
  const data: RunChartCard = {
    kicker: t('runChart.title'),
    title: measure.name,
    ...(aside.news !== undefined && { news: aside.news }),
    gist: [verdict, ...told],
    verdict,
    ...(drawn && { picture: { ...pictureOf(turn, team, measure, cases), alt } }),
    ...(native && { native }),
    facts,
    means: reading.parts.at(-1)?.median ? t('runChart.medianMeans') : '',
    points: lines(told),
    annotations: annotationRows(turn, measure, reading, mayWork),
    note: noteOf(turn, measure, cases),
    others: othersOf(turn, team, measure, others),
    more: [
      ...(drawn && measure.builtIn && mayWork ? [spreadRow(turn, team, measure)] : []),
      ...(drawn && isOffered(turn, team, 'learning.share') ? [shareRow(turn, measure)] : []),
    ],
    hint: split === undefined ? '' : t('runChart.suggest', { since: formatPeriod(turn, measure.every, split) }),
    ...(question && { ask: askOf(turn, measure, question, aside) }),
    buttons: buttonsOf(turn, measure, { mayWork, drawn, question, split }),
  };
  return show('run-chart/chart', data, `${measure.name}\n${verdict}`, { team: team.id, version: measure.version });
};

// === In words

const factsOf = (turn: View, team: Team, measure: Measure, reading: ChartReading): Fact[] => {
  const { t, language } = turn;
  const written = (value: Parameters<typeof writeValue>[2]) =>
    withUnit(writeValue(language, measure, value), measure.form === 'share' ? '' : measure.unit);
  const part = reading.parts.at(-1);
  const due = deadlineOf(team, measure);
  const target = measure.target && aimInFull(language, measure, measure.target);
  return [
    ...(part?.median
      ? [{ title: t('runChart.median'), value: medianWords(turn, measure, reading, written(part.median)) }]
      : []),
    ...(target === undefined
      ? []
      : [
          {
            title: t('runChart.target'),
            value: due === undefined ? target : t('runChart.targetBy', { target, date: formatDate(language, due) }),
          },
        ]),
  ];
};

/** The median, and of which measurements it is where those are not all. */
const medianWords = (
  turn: View,
  { every, frozenAt }: Measure,
  { parts, freeze, periods }: ChartReading,
  median: string,
): string => {
  const part = parts.at(-1);
  if (!part) return median;
  const from = part.from > 1 ? periods[part.from - 1]?.on : undefined;
  const isFrozen = frozenAt !== undefined && freeze !== undefined && freeze >= part.from && freeze < part.to;
  if (isFrozen) return turn.t('runChart.medianUpTo', { median, period: formatPeriod(turn, every, frozenAt) });
  return from === undefined
    ? median
    : turn.t('runChart.medianFrom', { median, period: formatPeriod(turn, every, from) });
};

/** As many measurements as one reads on a phone. */
const mostTold = 6;

/** The newest measurements, the newest first. */
const newestTold = (turn: View, measure: Measure, { periods }: ChartReading): string[] =>
  periods
    .filter(({ value }) => value)
    .slice(-mostTold)
    .toReversed()
    .map((period) => pointWords(turn, measure, period));

const pointWords = (turn: View, measure: Measure, { on, from, value, cases, excluded }: Period): string => {
  const { t, language } = turn;
  if (!value) return '';
  const period =
    from === undefined
      ? formatPeriod(turn, measure.every, on)
      : formatMonths(language, from.slice(0, 7), on.slice(0, 7));
  const { numerator, denominator } = value;
  const amount =
    cases === undefined
      ? amountInFull(turn, measure, { numerator: Number(numerator), denominator: Number(denominator) })
      : t('runChart.ofCases', { value: writeValue(language, measure, value), count: cases });
  const point = t('runChart.point', { period, amount });
  return excluded === undefined ? point : t('runChart.leftOut', { point, reason: excluded });
};

/** As much of what happened as one reads on a phone. */
const mostAnnotations = 6;

/** The newest of what happened; what is marked on the chart has the number that stands there. */
const annotationRows = (
  turn: View,
  { id, annotations }: Measure,
  { periods }: ChartReading,
  mayWork: boolean,
): Row[] => {
  const marked = markedOf(annotations, periods);
  return annotations.slice(-mostAnnotations).map((annotation): Row => {
    const { on, text } = annotation;
    const number = marked.indexOf(annotation) + 1;
    const row = { title: number > 0 ? `${number}. ${text}` : text, meta: formatPeriod(turn, 'day', on) };
    return { ...row, data: mayWork ? { do: 'chart.annotation', measure: id, on } : { do: 'chart.show', measure: id } };
  });
};

const noteOf = ({ t, scope, me }: View, { builtIn }: Measure, cases: readonly PathwayCase[]): string => {
  if (builtIn === undefined) return '';
  const isOwn = scope === 'personal' && cases.some(({ contactPersons }) => contactPersons.includes(me.person));
  return t(isOwn ? 'runChart.own' : 'runChart.protected');
};

/** What the band behind the line is, or that too few other teams have numbers. */
const othersOf = (turn: View, { showsSpread = false }: Team, { builtIn }: Measure, line: string): string => {
  if (!showsSpread || !builtIn) return '';
  return line === '' ? turn.t('runChart.around.none') : `${line} ${turn.t('runChart.around.means')}`;
};

const spreadRow = ({ t }: Pick<View, 't'>, { showsSpread = false }: Team, { id }: Measure): Row => ({
  title: t(`runChart.around.${showsSpread ? 'hide' : 'show'}`),
  meta: t(`runChart.around.${showsSpread ? 'hideMeta' : 'showMeta'}`),
  data: { do: 'chart.spread', measure: id, shown: showsSpread ? 'no' : 'yes' },
});

const shareRow = ({ t }: Pick<View, 't'>, { id }: Measure): Row => ({
  title: t('learning.press.share'),
  meta: t('learning.press.shareMeta'),
  data: { do: 'learning.share', what: 'chart', of: id },
});

// === What it asks, and where it leads

const askOf = (turn: View, { every }: Measure, { since }: Changed, { entered = {} }: Aside) => ({
  heading: turn.t('runChart.ask'),
  question: turn.t('runChart.question', { since: formatPeriod(turn, every, since) }),
  value: writtenIn(entered, 'happened') ?? '',
});

interface Ways {
  readonly mayWork: boolean;
  /** Whether anything has been measured. */
  readonly drawn: boolean;
  readonly question: Changed | undefined;
  readonly split: string | undefined;
}

const buttonsOf = (turn: View, measure: Measure, { mayWork, drawn, question, split }: Ways): Button[] => {
  const { t } = turn;
  const { id, goal, builtIn, every, endedAt } = measure;
  const list: Button = { title: t('runChart.press.list'), data: { do: 'measure.list' } };
  const aim: Button[] =
    goal === undefined ? [] : [{ title: t('runChart.press.goal'), data: { do: 'goal.show', goal } }];
  if (!mayWork) return [...aim, list];
  return [
    ...(question ? answers(turn, id, question) : []),
    ...(split === undefined
      ? []
      : [
          {
            title: t('runChart.press.splitFrom', { since: formatPeriod(turn, every, split) }),
            data: { do: 'chart.split', measure: id, on: split },
          } as const,
        ]),
    ...(builtIn || endedAt !== undefined
      ? []
      : [{ title: t('runChart.press.points'), data: { do: 'measure.points', measure: id } } as const]),
    ...(question
      ? []
      : [{ title: t('runChart.press.annotate'), data: { do: 'chart.annotate', measure: id } } as const]),
    ...(drawn ? [{ title: t('runChart.press.settings'), data: { do: 'chart.settings', measure: id } } as const] : []),
    ...aim,
    list,
  ];
};

const answers = ({ t }: Pick<ChartTurn, 't'>, measure: string, { since }: Changed): Button[] => [
  { title: t('runChart.press.answer'), data: { do: 'chart.answer', measure, since }, sends: true },
  { title: t('runChart.press.notKnown'), data: { do: 'chart.notKnown', measure, since } },
];

// === The picture

/** Tells the picture with the other teams from the one without. */
const withOthers = 1_000_000;

const pictureOf = (
  turn: View,
  { id: team, showsSpread = false }: Team,
  { id: measure, builtIn, version }: Measure,
  cases: readonly PathwayCase[],
) => {
  const viewer = viewerOf(turn);
  return turn.picture({
    kind: 'runChart',
    team,
    measure,
    ...(viewer !== undefined && { viewer }),
    ...(builtIn && { on: turn.today }),
    language: turn.language,
    version: cases.reduce((sum, it) => sum + it.version + 1, version) + (builtIn && showsSpread ? withOthers : 0),
  });
};
