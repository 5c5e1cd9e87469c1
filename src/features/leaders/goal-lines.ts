import type { Voice } from '../../dialog/handler.ts';
import { shortened } from '../../language/format.ts';
import type { Action, Goal } from '../../model/improvement.ts';
import { lastLearnt } from '../actions/index.ts';
import { goalSentence } from '../goals/index.ts';
import { verdictLine } from '../run-chart/index.ts';
import type { GoalReport, ImprovementReport, Measured } from './improvement.ts';
import { quoted } from './parts.ts';

/** A goal is a sentence; this much of it is known again. */
const mostSigns = 160;

/** Goals with their verdicts: more are for the story so far. */
const mostGoals = 2;

/** The goals with most to tell: each with what its chart says, what is missing, what is being tried. */
export const goalLines = (voice: Voice, report: ImprovementReport): string[] => {
  const { goals } = report;
  const more = goals.length - mostGoals;
  return [
    ...goals.slice(0, mostGoals).flatMap((one) => linesOf(voice, report, one)),
    ...(more > 0 ? [voice.t('leaders.improvement.more', { count: more })] : []),
  ];
};

/** The goal with most to tell, where there is room for one. */
export const goalLine = (voice: Voice, report: ImprovementReport): string[] => {
  const [first] = report.goals;
  return first ? [sentenceOf(voice, report, first.goal), verdictOf(voice, first)] : [];
};

/** All goals, with all that is measured, and what is measured and tried besides. */
export const allGoalLines = (voice: Voice, report: ImprovementReport): string[] => [
  ...report.goals.flatMap((one) => linesOf(voice, report, one)),
  ...report.besides.measured.map((one) => measuredLine(voice, one)),
  ...tryingLine(voice, 'besides', report.besides.trying),
];

const linesOf = (voice: Voice, all: ImprovementReport, report: GoalReport): string[] => [
  sentenceOf(voice, all, report.goal),
  ...[
    ...(report.measured.length > 1
      ? report.measured.map((one) => measuredLine(voice, one))
      : [verdictOf(voice, report)]),
    ...tryingLine(voice, 'trying', report.trying),
  ].map((line) => `• ${line}`),
];

/** What the chart says; of one measure, the goal above it says what is measured. */
const verdictOf = (voice: Voice, { measured: [first] }: GoalReport): string =>
  first ? verdictLine(voice, first.verdict, first.measure.every) : voice.t('leaders.improvement.noMeasure');

const measuredLine = (voice: Voice, { measure, verdict }: Measured): string =>
  voice.t('leaders.improvement.measured', {
    measure: measure.name,
    verdict: verdictLine(voice, verdict, measure.every),
  });

const tryingLine = (voice: Voice, key: 'trying' | 'besides', actions: readonly Action[]): string[] =>
  actions.length === 0
    ? []
    : [
        voice.t(`leaders.improvement.${key}`, {
          titles: quoted(
            voice,
            actions.map(({ title }) => title),
          ),
        }),
      ];

const sentenceOf = (voice: Voice, { measures }: ImprovementReport, goal: Goal): string =>
  shortened(goalSentence(voice, { measures: [...measures] }, goal), mostSigns);

const mostKept = 6;

/** Actions that have come to stay, and what was learnt from them. */
export const keptLines = (voice: Voice, { kept }: ImprovementReport): string[] =>
  kept.slice(0, mostKept).map((action) => `• ${withLearnt(voice, action.title, lastLearnt(action))}`);

/** Goals that are reached, and what was learnt on the way. */
export const reachedLines = (voice: Voice, report: ImprovementReport): string[] =>
  report.reached
    .slice(0, mostKept)
    .map((goal) => `• ${withLearnt(voice, sentenceOf(voice, report, goal), goal.closed?.learnt ?? '')}`);

const withLearnt = ({ t }: Voice, what: string, learnt: string): string =>
  learnt === '' ? what : t('leaders.improvement.learnt', { what: what.replace(/[.!]$/, ''), learnt });
