import type { Voice } from '../../dialog/handler.ts';
import { byNeed, concernsOf, networkNow, newestOfBoth } from '../../model/concerns.ts';
import { BuiltIn } from '../../model/improvement.ts';
import type { Network } from '../../model/network.ts';
import { goalOverview, isMeasurable, networkMonths, newestFigure } from '../../model/network-overview.ts';
import { monthOf } from '../../model/observations.ts';
import type { TeamSummary } from '../../model/team-summary.ts';
import type { DataColumn, DataTable, DataValue, Workbook } from '../../reports/files/workbook.ts';
import { reasonOf } from '../follow-up/index.ts';
import type { nb } from './texts.nb.ts';
import { bankGoal, themeName } from './words.ts';

/** The overview of a network as tables: its teams by need, its goals, and its months. */
export const workbookOf = (voice: Voice, network: Network, rows: readonly TeamSummary[]): Workbook => ({
  language: voice.language,
  title: network.name,
  tables: [
    teamsTable(voice, network, rows),
    figuresTable(voice, rows),
    goalsTable(voice, rows),
    monthsTable(voice, rows),
  ],
});

interface Column<T> extends DataColumn {
  readonly value: (of: T) => DataValue;
}

const table = <T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): DataTable => ({
  name,
  columns: columns.map(({ value: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});

const sumOf = (months: readonly { readonly count: number }[]): number =>
  months.reduce((sum, { count }) => sum + count, 0);

const teamsTable = (voice: Voice, network: Network, rows: readonly TeamSummary[]): DataTable => {
  const { t } = voice;
  const now = networkNow(network, rows, voice.today);
  const sorted = rows.map((row) => ({ row, name: row.name, concerns: concernsOf(row, now) })).sort(byNeed);
  type Team = (typeof sorted)[number];
  const standing = ({ row }: Team) => row.packages.find(({ number }) => number === now.timeline.period);
  const head = (key: Parameters<typeof columnTitle>[1]) => columnTitle(voice, key);
  const columns: Column<Team>[] = [
    { title: head('team'), kind: 'text', value: ({ name }) => name },
    { title: head('municipalities'), kind: 'text', value: ({ row }) => row.municipalities.join(', ') },
    {
      title: head('reasons'),
      kind: 'text',
      width: 50,
      value: ({ concerns }) => concerns.map((one) => reasonOf(voice, one)).join('\n'),
    },
    { title: head('phase'), kind: 'whole', value: ({ row }) => row.phase },
    { title: head('done'), kind: 'whole', value: (team) => standing(team)?.done },
    { title: head('tasks'), kind: 'whole', value: (team) => standing(team)?.total },
    { title: head('lastActive'), kind: 'date', value: ({ row }) => row.lastActive },
    { title: head('goals'), kind: 'whole', value: ({ row }) => row.goals.filter(({ closed }) => !closed).length },
    {
      title: head('measurable'),
      kind: 'text',
      value: ({ row }) => t(isMeasurable(row) ? 'overview.yes' : 'overview.no'),
    },
    { title: head('tests'), kind: 'whole', value: ({ row }) => sumOf(row.tests) },
    { title: head('talks'), kind: 'whole', value: ({ row }) => sumOf(row.coaching) },
    { title: head('guidance'), kind: 'date', value: ({ row }) => row.guidance[0]?.since },
  ];
  return table(t('overview.sheets.teams'), columns, sorted);
};

/** What the charts, the scores and the cases of each team say: on a sheet of its own, so that either can be read on paper. */
const figuresTable = (voice: Voice, rows: readonly TeamSummary[]): DataTable => {
  const { t } = voice;
  const head = (key: Parameters<typeof columnTitle>[1]) => columnTitle(voice, key);
  const going = ({ measures }: TeamSummary) => measures.filter(({ ended }) => !ended);
  const changed = (row: TeamSummary, how: 'better' | 'worse') =>
    going(row).filter(({ change }) => change === how).length;
  const scored = (side: 'team' | 'facilitator') => (row: TeamSummary) => {
    const both = newestOfBoth(row);
    return both && both[side] / 2;
  };
  const columns: Column<TeamSummary>[] = [
    { title: head('team'), kind: 'text', value: ({ name }) => name },
    { title: head('measures'), kind: 'whole', value: (row) => going(row).length },
    { title: head('better'), kind: 'whole', value: (row) => changed(row, 'better') },
    { title: head('worse'), kind: 'whole', value: (row) => changed(row, 'worse') },
    { title: head('scoreTeam'), kind: 'decimal', value: scored('team') },
    { title: head('scoreFacilitator'), kind: 'decimal', value: scored('facilitator') },
    ...BuiltIn.options.flatMap((of): Column<TeamSummary>[] => [
      {
        title: t(`runChart.builtIn.${of}`),
        kind: of === 'benefit' ? 'decimal' : 'share',
        value: (row) => {
          const figure = newestFigure(row, of);
          return figure && figure.sum / figure.count;
        },
      },
      {
        title: t('overview.columns.cases', { name: t(`runChart.builtIn.${of}`) }),
        kind: 'whole',
        value: (row) => newestFigure(row, of)?.cases,
      },
    ]),
  ];
  return table(t('overview.sheets.figures'), columns, byName(rows));
};

const byName = (rows: readonly TeamSummary[]): TeamSummary[] =>
  rows.toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));

const columnTitle = ({ t }: Voice, key: Exclude<keyof typeof nb.texts.overview.columns, 'cases'>): string =>
  t(`overview.columns.${key}`);

const goalsTable = (voice: Voice, rows: readonly TeamSummary[]): DataTable => {
  const { t } = voice;
  const { bank, own } = goalOverview(rows);
  const all = [
    ...bank.map(({ number, municipalities }) => ({ number, goal: bankGoal(voice, number), municipalities })),
    ...own.map(({ theme, municipalities }) => ({
      number: undefined,
      goal: t('overview.ownGoals', { theme: themeName(voice, theme) }),
      municipalities,
    })),
  ];
  const columns: Column<(typeof all)[number]>[] = [
    { title: t('overview.columns.number'), kind: 'whole', value: ({ number }) => number },
    { title: t('overview.columns.goal'), kind: 'text', width: 60, value: ({ goal }) => goal },
    { title: t('overview.columns.municipalityCount'), kind: 'whole', value: ({ municipalities }) => municipalities },
  ];
  return table(t('overview.sheets.goals'), columns, all);
};

const monthsTable = (voice: Voice, rows: readonly TeamSummary[]): DataTable => {
  const { t, today } = voice;
  const from = rows.map(({ createdOn }) => monthOf(createdOn)).sort()[0] ?? monthOf(today);
  const months = networkMonths(rows, from, monthOf(today));
  const columns: Column<(typeof months)[number]>[] = [
    { title: t('overview.columns.month'), kind: 'date', value: ({ month }) => `${month}-01` },
    { title: t('overview.columns.tests'), kind: 'whole', value: ({ tests }) => tests },
    { title: t('overview.columns.talks'), kind: 'whole', value: ({ talks }) => talks },
    { title: t('overview.columns.measurableTeams'), kind: 'whole', value: ({ measurable }) => measurable },
    { title: t('overview.columns.score'), kind: 'decimal', value: ({ score }) => score && score / 2 },
  ];
  return table(t('overview.sheets.months'), columns, months);
};
