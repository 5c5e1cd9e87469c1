import type { Turn } from '../../dialog/handler.ts';
import { formatDay, formatMonths } from '../../language/format.ts';
import { goalTitle } from '../../language/goal-title.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { ChartReading, Verdict } from '../../model/chart-reading.ts';
import { openGoals } from '../../model/goals.ts';
import { waitingSince } from '../../model/guidance.ts';
import type { Action, ActionTest, Measure } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { currentMeasures } from '../../model/measures.ts';
import { monthOf } from '../../model/observations.ts';
import { measureOutside, periodsOutside } from '../../model/outside.ts';
import type { Team } from '../../model/team.ts';
import type { Thread } from '../../model/thread.ts';
import { scoresLine, scoresOf } from '../progress/index.ts';
import { verdictLine, writeValue } from '../run-chart/index.ts';
import { doseOf, lastStep, type Question, questionFor } from './rules.ts';
import { doseInWords, stepAside } from './words.ts';

/** A part of a card about a talk: what it is about, what there is, and how that stands. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly { readonly line: string }[];
  readonly aside: string;
}

type Reader = Pick<Turn, 't' | 'language' | 'today'>;

/** What Los looks at before a talk. */
export interface Looked {
  readonly team: Team;
  /** The team's, for measures that fill themselves. */
  readonly cases: readonly PathwayCase[];
  /** The requests for guidance of its network. */
  readonly threads: readonly Thread[];
}

interface Measured {
  readonly measure: Measure;
  readonly reading: ChartReading;
}

/** What there is to know before a talk, and one question to ask. */
export const briefOf = (
  reader: Reader,
  { team, cases, threads }: Looked,
): { readonly sections: Section[]; readonly question: string } => {
  const { t, today } = reader;
  const measured = mostToSay(team, cases, today);
  const scores = scoresOf(team, monthOf(today), 'facilitator');
  const asked = questionFor(
    team,
    { measured: measured && { measure: measured.measure, verdict: measured.reading.verdict }, scores },
    today,
  );
  const sections = [
    goalSection(reader, team),
    chartSection(reader, measured),
    testSection(reader, team),
    scoreSection(reader, team),
    stepSection(reader, team),
    guidanceSection(reader, team, threads),
    { heading: t('coaching.brief.dose'), lines: [{ line: doseInWords(reader, doseOf(team, today)) }], aside: '' },
  ];
  return { sections: sections.flatMap((section) => section ?? []), question: questionInWords(reader, asked) };
};

const questionInWords = ({ t }: Reader, asked: Question): string => t(`coaching.question.${asked}`);

const goalsShown = 2;

const goalSection = ({ t }: Reader, team: Team): Section => {
  const goals = openGoals(team);
  const lines = goals.slice(0, goalsShown).map((goal) => ({ line: goalTitle(goal) }));
  const more = goals.length - lines.length;
  return {
    heading: t('coaching.brief.goals'),
    lines: lines.length > 0 ? lines : [{ line: t('coaching.brief.noGoals') }],
    aside: more > 0 ? t('coaching.brief.moreGoals', { count: more }) : '',
  };
};

const rank: readonly Verdict['kind'][] = ['changed', 'steady', 'tooFew', 'empty'];

/** The chart with most to say; of several the one that was measured last. */
const mostToSay = (team: Team, cases: readonly PathwayCase[], today: string): Measured | undefined =>
  currentMeasures(team)
    .map((measure) => ({ measure, reading: readMeasure(measure, cases, { today }) }))
    .sort((one, other) => {
      const [mine, its] = [one, other].map(({ reading }) => rank.indexOf(reading.verdict.kind));
      return (mine ?? 0) - (its ?? 0) || (newestOn(one) < newestOn(other) ? 1 : -1);
    })[0];

const newestOn = ({ reading }: Measured): string => reading.periods.findLast(({ value }) => value)?.on ?? '';

/** What may not leave the team is said in no figure; what the chart says is taken of all its points. */
const chartSection = (reader: Reader, measured: Measured | undefined): Section => {
  const { t, language } = reader;
  const heading = t('coaching.brief.chart');
  if (!measured) return { heading, lines: [{ line: t('coaching.brief.noChart') }], aside: '' };
  const { measure: inside, reading } = measured;
  const measure = measureOutside(inside);
  const last = periodsOutside(measure.form, reading.periods).findLast(({ value }) => value);
  const newest = last?.value && {
    line: t('coaching.brief.newest', {
      value: writeValue(language, measure, last.value),
      date: formatDay(language, last.on),
    }),
  };
  const verdict = { line: verdictLine(reader, reading.verdict, measure.every) };
  return { heading, lines: [{ line: measure.name }, ...(newest ? [newest] : []), verdict], aside: '' };
};

/** The title and what was decided: what the team has seen and learnt stays with it until it shares that. */
const testSection = ({ t, language }: Reader, { actions }: Team): Section => {
  const heading = t('coaching.brief.test');
  const tests = actions.flatMap((action) => action.tests.map((test) => ({ action, test })));
  const [newest] = tests.sort((one, other) => (lastDayOf(one.test) < lastDayOf(other.test) ? 1 : -1));
  if (!newest) return { heading, lines: [{ line: t('coaching.brief.noTest') }], aside: '' };
  const { action, test }: { action: Action; test: ActionTest } = newest;
  const how = t(`coaching.decision.${test.decision ?? 'open'}`, { date: formatDay(language, lastDayOf(test)) });
  return { heading, lines: [{ line: action.title }], aside: how };
};

const lastDayOf = ({ endedOn, startedOn }: ActionTest): string => endedOn ?? startedOn;

const scoreSection = (reader: Reader, team: Team): Section => {
  const { t, language, today } = reader;
  const month = monthOf(today);
  const scores = scoresOf(team, month, 'facilitator');
  const heading = t('coaching.brief.scores', { month: formatMonths(language, month, month) });
  const line =
    scores.facilitator === undefined ? t('coaching.brief.notScored') : scoresLine(reader, scores, 'facilitator');
  return { heading, lines: [{ line }], aside: '' };
};

const stepSection = (reader: Reader, team: Team): Section => {
  const { t, language } = reader;
  const last = lastStep(team);
  const heading = t('coaching.brief.step');
  if (!last) return { heading, lines: [{ line: t('coaching.brief.noStep') }], aside: '' };
  const on = formatDay(language, last.talk.held?.on ?? '');
  const aside = [t('coaching.brief.talkedOn', { date: on }), stepAside(reader, last.step)].filter(
    (part) => part !== '',
  );
  return { heading, lines: [{ line: last.step.text }], aside: aside.join(' · ') };
};

const guidanceSection = ({ t, language }: Reader, team: Team, threads: readonly Thread[]): Section | undefined => {
  const waiting = threads
    .filter((thread) => thread.team.id === team.id)
    .flatMap((thread) => waitingSince(thread) ?? [])
    .sort();
  const [oldest] = waiting;
  if (oldest === undefined) return undefined;
  const line = t('coaching.brief.waits', { count: waiting.length, date: formatDay(language, dateInNorway(oldest)) });
  return { heading: t('coaching.brief.guidance'), lines: [{ line }], aside: '' };
};
