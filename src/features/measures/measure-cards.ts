import type { Button, Fact, Frame, Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { aimInFull, amountInFull } from '../../language/amounts.ts';
import { goalTitle } from '../../language/goal-title.ts';
import { formatPeriod } from '../../language/periods.ts';
import { type ChartReading, periodsOf, readChart } from '../../model/chart-reading.ts';
import type { Measure } from '../../model/improvement.ts';
import { currentMeasures, findMeasure, isDue, isMeasured, maximumMeasures, measurerOf } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { verdictLine, writeValue } from '../run-chart/index.ts';
import { builtInMeasureRows, type MeasureBegun, ownMeasureRows, suggestedMeasureRows } from './suggestions.ts';
import { dueWords, kindWords, measurerWords, pointWords, targetWords } from './words.ts';

/** Data of `cards/measures/measures.json`: measures, measurements, or what a measure can be begun from. Empty text = not shown. */
interface MeasuresCard extends Frame {
  readonly intro: string;
  readonly facts: readonly Fact[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'measures/measures': MeasuresCard;
  }
}

/** What these cards need to know of the turn. */
export type Reader = Voice & Pick<Turn, 'me' | 'scope'>;

/** What just happened, and which page is shown. */
export interface Around {
  readonly news?: string;
  readonly page?: number | undefined;
  /** Reads the chart of a measure that fills itself; without it no number of those is shown. */
  readonly reading?: (measure: Measure) => ChartReading;
}

const cardOf = (data: MeasuresCard, about: About): Reply => {
  const rows = data.groups.flatMap((group) => group.rows.map(({ title, meta }) => `${title}\n${meta}`));
  const lines = [data.news, data.title, data.intro, ...rows];
  return show('measures/measures', data, lines.filter(Boolean).join('\n'), about);
};

export const aboutMeasure = (team: Team, { version }: Measure): About => ({ team: team.id, version });

// === All of them

const perPage = 8;

/** Every measure with its newest number, what its chart says, and when and by whom it is measured next. */
export const listCard = (turn: Reader, team: Team, { news = '', page, reading }: Around = {}): Reply => {
  const { t } = turn;
  const current = currentMeasures(team);
  const shown = pageAt([...current, ...team.measures.filter(({ endedAt }) => endedAt !== undefined)], page, perPage);
  const rows = (ended: boolean) =>
    shown.shown
      .filter(({ endedAt }) => (endedAt !== undefined) === ended)
      .map((measure) => measureRow(turn, team, measure, reading));
  const groups = [
    { heading: '', rows: rows(false) },
    { heading: t('measures.ended'), rows: rows(true) },
  ].filter((group) => group.rows.length > 0);
  const data: MeasuresCard = {
    title: t('measures.title'),
    news,
    intro: team.measures.length === 0 ? t('measures.none') : '',
    facts: [],
    groups,
    buttons: listButtons(
      turn,
      team,
      turning(t, shown, (number) => ({ do: 'measure.list', page: number })),
    ),
  };
  return cardOf(data, { team: team.id });
};

const listButtons = (turn: Reader, team: Team, pages: readonly Button[]): Button[] => {
  const { t } = turn;
  const goals: Button = { title: t('measures.press.goals'), data: { do: 'goal.list' } };
  if (!isOffered(turn, team, 'improvement.work')) return [...pages, goals];
  const canEnter = team.measures.some((measure) => isMeasured(team, measure));
  const isFull = team.measures.length >= maximumMeasures;
  return [
    ...(canEnter ? [{ title: t('measures.press.enter'), data: { do: 'measure.enter' } } as const] : []),
    ...(isFull ? [] : [{ title: t('measures.press.new'), data: { do: 'measure.new' } } as const]),
    ...pages,
    goals,
  ];
};

const measureRow = (turn: Reader, team: Team, measure: Measure, reading: Around['reading']): Row => {
  const read = measure.builtIn ? reading?.(measure) : readChart(periodsOf(measure), measure);
  const lines = [
    measure.builtIn ? turn.t('measures.fillsItself') : '',
    read ? newestWords(turn, measure, read) : '',
    read ? verdictLine(turn, read.verdict, measure.every) : '',
    whenAndWho(turn, team, measure),
  ];
  return {
    title: measure.name,
    meta: lines.filter((line) => line !== '').join('\n'),
    data: { do: 'chart.show', measure: measure.id },
  };
};

const newestWords = (turn: Reader, measure: Measure, { periods }: ChartReading): string => {
  const newest = periods.findLast(({ value }) => value !== undefined);
  const point = measure.points.at(-1);
  if (!newest?.value) return '';
  return turn.t(measure.every === 'day' ? 'measures.newestDay' : 'measures.newest', {
    amount: point ? amountInFull(turn, measure, point) : writeValue(turn.language, measure, newest.value),
    period: formatPeriod(turn, measure.every, newest.on),
  });
};

const whenAndWho = (turn: Reader, team: Team, measure: Measure): string => {
  const when = dueWords(turn, team, measure);
  return when === ''
    ? ''
    : turn.t('measures.whenAndWho', { when, who: measurerOf(team, measure)?.name ?? turn.t('measures.noResponsible') });
};

// === One of them

const pointsPerPage = 10;

/** A measure and its measurements, the newest first; each opens. */
export const pointsCard = (turn: Reader, team: Team, id: string, { news = '', page }: Around = {}): Reply => {
  const { t } = turn;
  const measure = findMeasure(team, id);
  const shown = pageAt(measure.points.toReversed(), page, pointsPerPage);
  const rows = shown.shown.map(
    (point): Row => ({
      title: pointWords(turn, measure, point),
      meta: point.excluded === undefined ? '' : t('measures.excluded', { reason: point.excluded }),
      data: { do: 'measure.point', measure: id, on: point.on },
    }),
  );
  const data: MeasuresCard = {
    kicker: t('measures.title'),
    title: measure.name,
    subtitle: kindWords(turn, measure),
    news,
    intro: pointsIntro(turn, measure),
    facts: factsOf(turn, team, measure),
    groups: rows.length === 0 ? [] : [{ heading: '', rows }],
    buttons: pointsButtons(
      turn,
      team,
      measure,
      turning(t, shown, (number) => ({ do: 'measure.points', measure: id, page: number })),
    ),
  };
  return cardOf(data, aboutMeasure(team, measure));
};

const pointsIntro = ({ t }: Reader, { builtIn, endedAt, points }: Measure): string => {
  if (endedAt !== undefined) return t('measures.hasEnded');
  if (builtIn) return t('measures.fillsItselfLong');
  return points.length === 0 ? t('measures.noPoints') : '';
};

const factsOf = (turn: Reader, team: Team, measure: Measure): Fact[] => {
  const { t } = turn;
  const goal = team.goals.find((one) => one.id === measure.goal);
  const facts = [
    ['goal', goal ? goalTitle(goal) : ''],
    ['baseline', measure.baseline ? aimInFull(turn.language, measure, measure.baseline) : ''],
    ['target', targetWords(turn, team, measure)],
    ['responsible', measure.builtIn || measure.endedAt ? '' : measurerWords(turn, team, measure)],
    ['when', dueWords(turn, team, measure)],
  ] as const;
  return facts
    .filter(([, value]) => value !== '')
    .map(([what, value]) => ({ title: t(`measures.facts.${what}`), value }));
};

const pointsButtons = (turn: Reader, team: Team, measure: Measure, pages: readonly Button[]): Button[] => {
  const { t } = turn;
  const { id, builtIn, endedAt } = measure;
  const chart: Button = { title: t('measures.press.chart'), data: { do: 'chart.show', measure: id } };
  if (!isOffered(turn, team, 'improvement.work')) return [chart, ...pages];
  if (endedAt !== undefined)
    return [
      { title: t('measures.press.takeUp'), data: { do: 'measure.takeUp', measure: id } },
      chart,
      ...pages,
      { title: t('measures.press.remove'), data: { do: 'measure.askRemove', measure: id } },
    ];
  const edit: Button = { title: t('measures.press.edit'), data: { do: 'measure.edit', measure: id } };
  if (builtIn) return [chart, edit, { title: t('measures.press.list'), data: { do: 'measure.list' } }];
  return [
    { title: t('measures.press.enter'), data: { do: 'measure.enter', measure: id } },
    { title: t('measures.press.paste'), data: { do: 'measure.paste', measure: id } },
    ...pages,
    chart,
    edit,
  ];
};

// === Choosing

/** As many as a card has room for; all of them are in the list. */
const mostToChoose = 10;

/** Which measure somebody has measured, where it could be several; those that are due come first. */
export const chooseCard = (turn: Reader, team: Team): Reply => {
  const { t, today } = turn;
  const open = team.measures.filter((measure) => isMeasured(team, measure));
  const due = open.filter((measure) => isDue(measure, today));
  const first = [...due, ...open.filter((measure) => !due.includes(measure))].slice(0, mostToChoose);
  const rows = first.map(
    (measure): Row => ({
      title: measure.name,
      meta: whenAndWho(turn, team, measure),
      data: { do: 'measure.enter', measure: measure.id },
    }),
  );
  const data: MeasuresCard = {
    title: t('measures.choose.title'),
    intro: rows.length === 0 ? t('measures.choose.none') : t('measures.choose.intro'),
    facts: [],
    groups: rows.length === 0 ? [] : [{ heading: '', rows }],
    equal: true,
    buttons: [
      ...(rows.length === 0 ? [{ title: t('measures.press.new'), data: { do: 'measure.new' } } as const] : []),
      { title: t('measures.press.list'), data: { do: 'measure.list' } },
    ],
  };
  return cardOf(data, { team: team.id });
};

/** What a new measure is begun from. */
export type NewFrom = 'common' | 'builtIn';

/** What a new measure is to be: in the team's own words, one of those that many need, or one that fills itself. */
export const newCard = (turn: Reader, team: Team, goal: string | undefined, from: NewFrom | undefined): Reply => {
  const { t } = turn;
  const ofGoal: Readonly<Record<string, string>> = goal === undefined ? {} : { goal };
  const define = (begun: MeasureBegun): Button['data'] => ({ do: 'measure.define', begun, ...ofGoal });
  const more = (what: NewFrom): Row => ({
    title: t(`measures.new.${what}.title`),
    meta: t(`measures.new.${what}.meta`),
    data: { do: 'measure.new', from: what, ...ofGoal },
  });
  const builtIn = builtInMeasureRows(t, team, define);
  const rows = {
    first: [...ownMeasureRows(t, define), more('common'), ...(builtIn.length > 0 ? [more('builtIn')] : [])],
    common: suggestedMeasureRows(t, define),
    builtIn,
  }[from ?? 'first'];
  const data: MeasuresCard = {
    title: t('measures.new.title'),
    intro: t(from === undefined ? 'measures.new.intro' : `measures.new.${from}.intro`),
    facts: [],
    groups: [{ heading: '', rows }],
    equal: true,
    buttons: [
      ...(from === undefined
        ? []
        : [{ title: t('measures.press.others'), data: { do: 'measure.new', ...ofGoal } } as const]),
      { title: t('measures.press.list'), data: { do: 'measure.list' } },
    ],
  };
  return cardOf(data, { team: team.id });
};
