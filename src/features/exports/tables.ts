import type { Voice } from '../../dialog/handler.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { PathwayCase } from '../../model/case.ts';
import { type Point, protectedSeries, type TeamSeries } from '../../model/case-series.ts';
import {
  type Evaluation,
  evaluationScales,
  evaluationSteps,
  evaluationWords,
  resultOf,
} from '../../model/evaluation.ts';
import { offeredGoal } from '../../model/goal-bank.ts';
import { hasAgreed, mainMeasure } from '../../model/goals.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Amount, Goal, Measure, MeasureForm } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import type { Network } from '../../model/network.ts';
import { mayLeaveTeam, measureOutside } from '../../model/outside.ts';
import { dueDate, tasksOf } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import type { DataColumn, DataTable, DataValue } from '../../reports/files/workbook.ts';
import { goalSentence } from '../goals/index.ts';
import { verdictLine } from '../run-chart/index.ts';
import { packageName, taskText } from '../tasks/index.ts';
import type { ColumnTitle } from './texts.nb.ts';

/** A team with its cases, of which nothing but figures over five or more leaves it. */
export interface TeamWithCases {
  readonly team: Team;
  readonly cases: readonly PathwayCase[];
}

/** What the tables are made of. */
export interface Material {
  readonly network: Network;
  readonly teams: readonly TeamWithCases[];
  /** Of its sessions. */
  readonly evaluations: readonly Evaluation[];
}

/** The tables there are, in the order of the workbook's sheets. */
export const tableNames = ['teams', 'tasks', 'goals', 'measures', 'points', 'figures', 'evaluation'] as const;
export type TableName = (typeof tableNames)[number];

/** Makes one table of a network's teams. */
type Make = (voice: Voice, material: Material) => DataTable;

type Columns<Row> = readonly (readonly [ColumnTitle, DataColumn['kind'], (row: Row) => DataValue])[];

const tableOf = <Row>(voice: Voice, name: TableName, rows: readonly Row[], columns: Columns<Row>): DataTable => ({
  name: voice.t(`exports.tables.${name}`),
  columns: columns.map(([title, kind]) => ({ title: voice.t(`exports.columns.${title}`), kind })),
  rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
});

/** All rows of all teams, each with its team. */
const perTeam = <T>({ teams }: Material, rowsOf: (one: TeamWithCases) => readonly T[]) =>
  teams.flatMap((one) => rowsOf(one).map((row) => ({ ...one, row })));

const day = (instant: string | undefined): CalendarDate | undefined => instant && dateInNorway(instant);

const amount = (value: Amount | undefined): number | undefined => value && value.numerator / value.denominator;

const teamsTable: Make = (voice, { teams }) =>
  tableOf(voice, 'teams', teams, [
    ['team', 'text', ({ team }) => team.name],
    ['municipalities', 'text', ({ team }) => team.municipalities.join(', ')],
    ['since', 'date', ({ team }) => day(team.createdAt)],
    ['members', 'whole', ({ team }) => team.members.filter(({ role }) => role !== 'leader').length],
    ['userRepresentatives', 'whole', ({ team }) => countRole(team, 'userRepresentative')],
    ['leaders', 'whole', ({ team }) => countRole(team, 'leader')],
    ['phase', 'whole', ({ team }) => team.progress?.phase],
    ['tasksDone', 'whole', ({ team }) => tasksOf(team).filter(({ work }) => work.status === 'done').length],
    ['tasks', 'whole', ({ team }) => tasksOf(team).length],
    ['goals', 'whole', ({ team }) => team.goals.length],
    ['measurable', 'whole', ({ team }) => team.goals.filter((goal) => isMeasurable(team, goal)).length],
    ['actions', 'whole', ({ team }) => team.actions.length],
    ['tests', 'whole', ({ team }) => team.actions.reduce((sum, { tests }) => sum + tests.length, 0)],
  ]);

const countRole = (team: Team, role: Team['members'][number]['role']): number =>
  team.members.filter((member) => member.role === role).length;

const isMeasurable = (team: Team, goal: Goal): boolean => mainMeasure(team, goal)?.target !== undefined;

/** Titles and how they stand; what a team has answered is its own. */
const tasksTable: Make = (voice, material) =>
  tableOf(
    voice,
    'tasks',
    perTeam(material, ({ team }) => tasksOf(team)),
    [
      ['team', 'text', ({ team }) => team.name],
      ['package', 'text', ({ row }) => packageName(voice.t, row.package)],
      ['task', 'text', ({ row }) => taskText(voice.t, row.definition).title],
      ['status', 'text', ({ row }) => voice.t(`packages.status.${row.work.status}`)],
      ['due', 'date', ({ team, row }) => dueDate(team, row)],
      ['done', 'date', ({ row }) => day(row.work.doneAt)],
    ],
  );

const goalsTable: Make = (voice, material) =>
  tableOf(
    voice,
    'goals',
    perTeam(material, ({ team }) => team.goals),
    [
      ['team', 'text', ({ team }) => team.name],
      ['goal', 'text', ({ team, row }) => goalSentence(voice, outside(team), row)],
      ['bank', 'whole', ({ row }) => row.bank],
      ['theme', 'text', ({ row }) => themeOf(voice, row)],
      ['isMeasurable', 'text', ({ team, row }) => yesOrNo(voice, isMeasurable(team, row))],
      ['deadline', 'date', ({ row }) => row.deadline],
      ['agreed', 'whole', ({ team, row }) => team.members.filter(({ person }) => hasAgreed(team, row, person)).length],
      ['closed', 'date', ({ row }) => day(row.closed?.at)],
      ['how', 'text', ({ row }) => row.closed && voice.t(`exports.closed.${row.closed.how}`)],
    ],
  );

/** The sentence of a goal says the number it began at: not one that is about fewer than five. */
const outside = ({ measures }: Team): Pick<Team, 'measures'> => ({ measures: measures.map(measureOutside) });

const themeOf = ({ t }: Voice, { bank }: Goal): string => {
  const theme = offeredGoal(bank)?.theme;
  return theme ? t(`goals.theBank.themes.${theme}`) : '';
};

const yesOrNo = ({ t }: Voice, yes: boolean): string => t(yes ? 'exports.yes' : 'exports.no');

const measuresTable: Make = (voice, material) =>
  tableOf(
    voice,
    'measures',
    perTeam(material, ({ team }) => team.measures.map(measureOutside)),
    [
      ['team', 'text', ({ team }) => team.name],
      ['measure', 'text', ({ row }) => row.name],
      ['goal', 'text', ({ team, row }) => goalOf(voice, team, row)],
      ['form', 'text', ({ row }) => voice.t(`exports.forms.${row.form}`)],
      ['every', 'text', ({ row }) => voice.t(`exports.every.${row.every}`)],
      ['better', 'text', ({ row }) => voice.t(`exports.better.${row.better}`)],
      ['baseline', 'decimal', ({ row }) => amount(row.baseline)],
      ['target', 'decimal', ({ row }) => amount(row.target)],
      ['pointsShown', 'whole', ({ row }) => (row.builtIn ? undefined : row.points.length)],
      ['chart', 'text', ({ team, cases, row }) => verdictOf(voice, team, cases, row)],
    ],
  );

const goalOf = (voice: Voice, team: Team, measure: Measure): string => {
  const goal = team.goals.find(({ id }) => id === measure.goal);
  return goal ? goalSentence(voice, outside(team), goal) : '';
};

/** What the chart says is taken from all its points, as that is about ten of them at least. */
const verdictOf = (voice: Voice, team: Team, cases: readonly PathwayCase[], { id }: Measure): string => {
  const measure = team.measures.find((one) => one.id === id);
  if (!measure) return '';
  return verdictLine(voice, readMeasure(measure, cases, { today: voice.today }).verdict, measure.every);
};

/** Only what may leave the team: neither what is about fewer than five, nor what is left out of the chart. */
const pointsTable: Make = (voice, material) =>
  tableOf(
    voice,
    'points',
    perTeam(material, ({ team, cases }) => team.measures.flatMap((measure) => periodsOutside(voice, measure, cases))),
    [
      ['team', 'text', ({ team }) => team.name],
      ['measure', 'text', ({ row }) => row.measure.name],
      ['period', 'date', ({ row }) => row.on],
      ['value', 'decimal', ({ row }) => row.value],
      ['numerator', 'whole', ({ row }) => row.numerator],
      ['denominator', 'whole', ({ row }) => row.denominator],
    ],
  );

interface PointRow {
  readonly measure: Measure;
  readonly on: CalendarDate;
  readonly value: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

const periodsOutside = (voice: Voice, measure: Measure, cases: readonly PathwayCase[]): PointRow[] =>
  readMeasure(measure, cases, { today: voice.today }).periods.flatMap((period) => {
    const { on, value, excluded } = period;
    if (!value || excluded !== undefined || !mayLeaveTeam(measure.form, period)) return [];
    const counted = measure.builtIn === undefined ? countedIn(measure.form, value) : {};
    const asNumber = Number(value.numerator) / Number(value.denominator);
    return [{ measure, on, value: asNumber, numerator: counted.numerator, denominator: counted.denominator }];
  });

/** Of a share both numbers say something; of others the value is the number. */
const countedIn = (
  form: MeasureForm,
  { numerator, denominator }: { readonly numerator: bigint | number; readonly denominator: bigint | number },
): Partial<Pick<PointRow, 'numerator' | 'denominator'>> =>
  form === 'share' ? { numerator: Number(numerator), denominator: Number(denominator) } : {};

const lines = ['first', 'later', 'benefit', 'fidelity', 'hph2'] as const satisfies readonly (keyof TeamSeries)[];

/** What everybody in the team may see, and no more: no figure of fewer than five cases, nor what several would tell. */
const figuresTable: Make = (voice, material) =>
  tableOf(
    voice,
    'figures',
    perTeam(material, ({ cases }) => figuresOf(cases, voice.today)),
    [
      ['team', 'text', ({ team }) => team.name],
      ['figure', 'text', ({ row }) => voice.t(`exports.figures.${row.line}`)],
      ['from', 'date', ({ row }) => `${row.point.from}-01`],
      ['to', 'date', ({ row }) => `${row.point.to}-01`],
      ['value', 'decimal', ({ row }) => row.point.value],
      ['cases', 'whole', ({ row }) => row.point.cases],
    ],
  );

const figuresOf = (cases: readonly PathwayCase[], today: CalendarDate) => {
  const series = protectedSeries(cases, today);
  return lines.flatMap((line) => series[line].map((point: Point) => ({ line, point })));
};

interface Answered {
  readonly evaluation: Evaluation;
  readonly question: string;
  readonly answer: string;
  readonly count?: number;
}

/** What has closed with answers enough, and nothing before: the counts of each step, then the words in no order that means anything. */
const evaluationTable: Make = (voice, { evaluations }) =>
  tableOf(
    voice,
    'evaluation',
    evaluations.flatMap((evaluation) => answersOf(voice, evaluation)),
    [
      ['session', 'whole', ({ evaluation }) => evaluation.number],
      ['first', 'date', ({ evaluation }) => evaluation.first],
      ['question', 'text', ({ question }) => question],
      ['answer', 'text', ({ answer }) => answer],
      ['count', 'whole', ({ count }) => count],
    ],
  );

const answersOf = (voice: Voice, evaluation: Evaluation): Answered[] => {
  const result = resultOf(evaluation, voice.today);
  if (typeof result === 'string') return [];
  const { t } = voice;
  const counted = evaluationScales.flatMap((scale) =>
    evaluationSteps.map((step) => ({
      evaluation,
      question: t(`evaluation.card.${scale}`),
      answer: t(`evaluation.form.${scale}.step${step}`),
      count: result.scales[scale].counts[step - 1] ?? 0,
    })),
  );
  const written = evaluationWords.flatMap((words) =>
    result.comments[words].map((answer) => ({ evaluation, question: t(`evaluation.words.${words}`), answer })),
  );
  return [...counted, ...written];
};

const makers: Readonly<Record<TableName, Make>> = {
  teams: teamsTable,
  tasks: tasksTable,
  goals: goalsTable,
  measures: measuresTable,
  points: pointsTable,
  figures: figuresTable,
  evaluation: evaluationTable,
};

/** One table of a network's teams. */
export const tableNamed = (voice: Voice, material: Material, name: TableName): DataTable =>
  makers[name](voice, material);
