import type { Button, Choice, Frame, Row } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatPeriod } from '../../language/periods.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { ChartReading } from '../../model/chart-reading.ts';
import type { Measure } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { findMeasure } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import type { ChartTurn } from './chart-card.ts';
import { casesFor, viewerOf } from './reading.ts';
import { suggestedSplit } from './rules.ts';

/** Data of `cards/run-chart/chart-settings.json`: which measurements the median is of. */
interface ChartSettingsCard extends Frame {
  /** How it is now. */
  readonly state: string;
  /** Where new medians begin; pressed, the parts are put together. */
  readonly parts: readonly Row[];
  /** What is suggested. */
  readonly hint: string;
  readonly periods: readonly Choice[];
  readonly on: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'run-chart/chart-settings': ChartSettingsCard;
  }
}

/** «Still inn kurven»: where a new median begins, and up to where the baseline goes. @throws Refusal `unknownMeasure` */
export const settingsCard = async (turn: ChartTurn, team: Team, id: string, showing: Showing = {}): Promise<Reply> => {
  const measure = findMeasure(team, id);
  return settingsOfChart(turn, team, measure, await casesFor(turn.documents, team.id, [measure]), showing);
};

type View = Omit<ChartTurn, 'documents'>;

/** The same where the cases have been read. */
export const settingsOfChart = (
  turn: View,
  team: Team,
  measure: Measure,
  cases: readonly PathwayCase[],
  showing: Showing = {},
): Reply => {
  const { t } = turn;
  const { id } = measure;
  const reading = readMeasure(measure, cases, { viewer: viewerOf(turn), today: turn.today });
  const split = suggestedSplit(measure, reading);
  const periods = choicesOf(turn, measure, reading);
  const title = t('runChart.settings.title');
  const state = stateOf(turn, measure);
  const data: ChartSettingsCard = {
    kicker: measure.name,
    title,
    ...(showing.news !== undefined && { news: showing.news }),
    gist: [state],
    state,
    parts: measure.splits.map((on) => partRow(turn, measure, on)),
    hint: split === undefined ? '' : t('runChart.suggest', { since: formatPeriod(turn, measure.every, split) }),
    periods,
    on: valueIn(showing, 'on', split ?? periods[0]?.value),
    buttons: periods.length === 0 ? [back(turn, id)] : buttonsOf(turn, measure),
    ...(periods.length > 0 && { cancel: { do: 'chart.show', measure: id } as const }),
  };
  return show('run-chart/chart-settings', data, `${title}\n${state}`, { team: team.id, version: measure.version });
};

const stateOf = (turn: View, { every, frozenAt }: Measure): string =>
  frozenAt === undefined
    ? turn.t('runChart.settings.all')
    : turn.t('runChart.settings.frozen', { period: formatPeriod(turn, every, frozenAt) });

const partRow = (turn: View, { id, every }: Measure, on: string): Row => ({
  title: turn.t('runChart.settings.part', { period: formatPeriod(turn, every, on) }),
  meta: turn.t('runChart.settings.join'),
  data: { do: 'chart.join', measure: id, on },
});

/** As many periods as one chooses among on a phone: the newest. */
const mostChoices = 40;

const choicesOf = (turn: View, { every }: Measure, { periods }: ChartReading): Choice[] =>
  periods
    .filter(({ value }) => value)
    .slice(-mostChoices)
    .toReversed()
    .map(({ on }) => ({ title: formatPeriod(turn, every, on), value: on }));

const buttonsOf = ({ t }: View, { id: measure, frozenAt }: Measure): Button[] => [
  { title: t('runChart.press.split'), data: { do: 'chart.split', measure }, sends: true },
  { title: t('runChart.press.freeze'), data: { do: 'chart.freeze', measure }, sends: true },
  ...(frozenAt === undefined
    ? []
    : [{ title: t('runChart.press.unfreeze'), data: { do: 'chart.unfreeze', measure } } as const]),
];

const back = ({ t }: View, measure: string): Button => ({
  title: t('runChart.press.show'),
  data: { do: 'chart.show', measure },
});
