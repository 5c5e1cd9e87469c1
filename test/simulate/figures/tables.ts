import type { CalendarDate } from '../../../src/model/identity.ts';
import { daysLater, wallClock } from '../clock.ts';
import type { EvaluationFacts, GoalFacts, NetworkFacts, TaskFact, TeamFacts } from '../facts.ts';
import { chartSays } from './charts.ts';
import { compare, type Exact, exact, written } from './exact.ts';
import { pointsOf } from './points.ts';
import { seriesLines, shownSeries } from './series.ts';
import { t } from './words.ts';

/** What a network's figures should be, as the rows of the files that facilitators fetch: worked out from the facts alone. */
export interface Known {
  readonly network: NetworkFacts;
  readonly evaluations: readonly EvaluationFacts[];
  readonly today: CalendarDate;
}

type Row = readonly string[];

export const tableNames = ['teams', 'tasks', 'goals', 'measures', 'points', 'figures', 'evaluation'] as const;
export type TableName = (typeof tableNames)[number];

export const number = (value: Exact): string => written(value, 0, 6);

export const teamsIn = ({ network }: Pick<Known, 'network'>): TeamFacts[] =>
  network.teams.filter(({ createdAt }) => createdAt !== undefined);

const teams = (known: Known): Row[] =>
  teamsIn(known).map(({ plan, people, tasks, goals, createdAt = '' }) => {
    const having = (role: string) => people.filter((who) => who.role === role).length;
    const leaders = having('leader');
    const done = tasks.filter(({ doneAt }) => doneAt !== undefined).length;
    const members = [people.length - leaders, having('userRepresentative'), leaders];
    const work = [done, tasks.length, goals.length, 0, 0, 0];
    return [plan.name, plan.name, wallClock(createdAt).date, ...members.map(String), '', ...work.map(String)];
  });

export const dueDate = (network: NetworkFacts, { due, package: number }: TaskFact): CalendarDate => {
  const session = network.sessions.find((one) => one.number === number);
  return due?.on ?? (session ? daysLater(session.first, -7) : '');
};

const statusOf = ({ isOpen, isBegun }: TaskFact): string => {
  if (!isOpen) return 'done';
  return isBegun ? 'inProgress' : 'notStarted';
};

const tasks = (known: Known): Row[] =>
  teamsIn(known).flatMap(({ plan, tasks: all }) =>
    all.map((task) => [
      plan.name,
      t(`packages.name.p${task.package}`),
      task.title,
      t(`packages.status.${statusOf(task)}`),
      dueDate(known.network, task),
      task.doneAt === undefined ? '' : wallClock(task.doneAt).date,
    ]),
  );

const withYear = new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' });

/** A goal in one sentence: the team's own, or put together from what it has said. */
const sentenceOf = ({ words, wording, deadline }: GoalFacts): string => {
  if (wording !== undefined) return wording;
  const date = deadline && withYear.format(new Date(`${deadline.on}T12:00:00Z`));
  return `${date === undefined ? words : t('goals.sentence.by', { date, said: words })}.`;
};

const goals = (known: Known): Row[] =>
  teamsIn(known).flatMap(({ plan, goals: all }) =>
    all.map((goal) => {
      const { deadline, closed } = goal;
      const ended = closed ? [wallClock(closed.at).date, t(`exports.closed.${closed.how}`)] : ['', ''];
      return [plan.name, sentenceOf(goal), '', '', t('exports.no'), deadline?.on ?? '', '0', ...ended];
    }),
  );

// === Measures

/** DOMAIN §12: no share of fewer than five leaves the team. */
const fewest = exact(5);
const mayLeave = ({ denominator }: { readonly denominator: number }): boolean =>
  compare(exact(denominator), fewest) >= 0;

const measures = (known: Known): Row[] =>
  teamsIn(known).flatMap(({ plan, measures: all }) =>
    all.map((measure) => [
      plan.name,
      measure.name,
      '',
      t('exports.forms.share'),
      t(`exports.every.${measure.every}`),
      t('exports.better.higher'),
      '',
      '0,8',
      String(pointsOf(measure).filter(mayLeave).length),
      chartSays(pointsOf(measure), measure.every, known.today),
    ]),
  );

const points = (known: Known): Row[] =>
  teamsIn(known).flatMap(({ plan, measures: all }) =>
    all.flatMap((measure) =>
      pointsOf(measure)
        .filter(mayLeave)
        .map(({ on, value, numerator, denominator }) => [
          plan.name,
          measure.name,
          on,
          number(value),
          String(numerator),
          String(denominator),
        ]),
    ),
  );

// === Cases and evaluations

const figures = (known: Known): Row[] =>
  teamsIn(known).flatMap(({ plan, cases }) => {
    const series = shownSeries(cases, known.today);
    return seriesLines.flatMap((line) =>
      series[line].map(({ from, to, value, cases: many }) => [
        plan.name,
        t(`exports.figures.${line}`),
        `${from}-01`,
        `${to}-01`,
        number(value),
        String(many),
      ]),
    );
  });

/** So many days it stays open, and so many have to answer (decision 66). */
const [daysOpen, fewestAnswers] = [10, 5];

export const isClosed = ({ openedAt }: EvaluationFacts, today: CalendarDate): boolean =>
  today > daysLater(wallClock(openedAt).date, daysOpen);

/** What of an evaluation may be shown on a day. */
export const isShown = (it: EvaluationFacts, today: CalendarDate): boolean =>
  isClosed(it, today) && it.answered.size >= fewestAnswers;

const evaluation = ({ network, evaluations, today }: Known): Row[] =>
  evaluations
    .filter((it) => it.network === network && isShown(it, today))
    .flatMap((it) => {
      const { first = '' } = network.sessions.find(({ number: one }) => one === it.number) ?? {};
      const counted = (['useful', 'balance'] as const).flatMap((scale) =>
        it[scale].map((count, at) => [
          t(`evaluation.card.${scale}`),
          t(`evaluation.form.${scale}.step${at + 1}`),
          `${count}`,
        ]),
      );
      const said =
        it.took.length >= fewestAnswers ? it.took.map((words) => [t('evaluation.words.took'), words, '']) : [];
      return [...counted, ...said].map((row) => [String(it.number), first, ...row]);
    });

/** The rows there should be. */
export const expectedRows: Readonly<Record<TableName, (known: Known) => readonly Row[]>> = {
  teams,
  tasks,
  goals,
  measures,
  points,
  figures,
  evaluation,
};

/** Titles as they stand on the card that the files are fetched from. */
export const titleOfTable = (name: TableName): string => t(`exports.tables.${name}`);
