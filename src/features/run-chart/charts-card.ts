import type { Frame, Row } from '../../dialog/elements.ts';
import { notice } from '../../dialog/notice.ts';
import { isOffered } from '../../dialog/offered.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Measure } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { currentMeasures } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { type ChartTurn, chartCard, chartOf } from './chart-card.ts';
import { casesFor, viewerOf } from './reading.ts';
import { verdictLine } from './verdict.ts';

/** Data of `cards/run-chart/charts.json`: the charts there are, and what each of them says. */
interface ChartsCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'run-chart/charts': ChartsCard;
  }
}

/** One chart: the one that is asked for, or the only one; else all of them to choose from. @throws Refusal `unknownMeasure` */
export const chartsReply = async (
  turn: ChartTurn,
  team: Team,
  measure: string | undefined,
  page: number | undefined,
): Promise<Reply> => {
  if (measure !== undefined) return chartCard(turn, team, measure);
  const measures = currentMeasures(team);
  const [only] = measures;
  if (!only) return noCharts(turn, team);
  const cases = await casesFor(turn.documents, team.id, measures);
  return measures.length === 1 ? chartOf(turn, team, only, cases) : chartsCard(turn, team, cases, page);
};

const chartsAtATime = 8;

type View = Omit<ChartTurn, 'documents'>;

export const chartsCard = (turn: View, team: Team, cases: readonly PathwayCase[], page: number | undefined): Reply => {
  const { t } = turn;
  const here = pageAt(currentMeasures(team), page, chartsAtATime);
  const rows = here.shown.map((measure) => rowOf(turn, measure, cases));
  const title = t('runChart.choose.title');
  const gist = rows.map(({ title: name, meta }) => `${name}: ${meta}`);
  const buttons = [
    ...turning(t, here, (number) => ({ do: 'chart.show', page: number })),
    { title: t('runChart.press.list'), data: { do: 'measure.list' } } as const,
  ];
  const data: ChartsCard = { title, intro: t('runChart.choose.intro'), rows, gist, buttons, equal: true };
  return show('run-chart/charts', data, [title, ...gist].join('\n'), { team: team.id });
};

const rowOf = (turn: View, measure: Measure, cases: readonly PathwayCase[]): Row => {
  const { verdict } = readMeasure(measure, cases, { viewer: viewerOf(turn), today: turn.today });
  return {
    title: measure.name,
    meta: verdictLine(turn, verdict, measure.every),
    data: { do: 'chart.show', measure: measure.id },
  };
};

/** Nothing is measured yet: what a chart is good for, and how to begin. */
const noCharts = (turn: View, team: Team): Reply => {
  const { t } = turn;
  return notice(
    {
      title: t('runChart.title'),
      message: t('runChart.none'),
      buttons: isOffered(turn, team, 'improvement.work')
        ? [{ title: t('runChart.press.new'), data: { do: 'measure.new' } }]
        : [{ title: t('runChart.press.goals'), data: { do: 'goal.list' } }],
    },
    { team: team.id },
  );
};
