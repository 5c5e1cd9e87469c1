import type { Voice } from '../../dialog/handler.ts';
import { capitalised, shortened } from '../../language/format.ts';
import type { Action, Goal } from '../../model/improvement.ts';
import { lastLearnt } from '../actions/index.ts';
import { verdictLine } from '../run-chart/index.ts';
import type { GoalReport, ImprovementReport, Measured } from './improvement.ts';
import { quoted } from './parts.ts';

/** A goal is a sentence; this much of it is known again. */
const mostSigns = 160;

/** Goals with their verdicts: more are for the story so far. */
const mostGoals = 2;

/** The goals with most to tell: each with what its chart says, what is missing, what is being tried. */
export const goalLines = (voice: Voice, { goals }: ImprovementReport): string[] => {
  const more = goals.length - mostGoals;
  return [
    ...goals.slice(0, mostGoals).flatMap((one) => linesOf(voice, one)),
    ...(more > 0 ? [voice.t('leaders.improvement.more', { count: more })] : []),
  ];
};

/** The goal with most to tell, where there is room for one. */
export const goalLine = (voice: Voice, { goals: [first] }: ImprovementReport): string[] =>
  first ? [sentenceOf(first.goal), verdictOf(voice, first)] : [];

/** All goals, with all that is measured, and what is measured and tried besides. */
export const allGoalLines = (voice: Voice, { goals, besides }: ImprovementReport): string[] => [
  ...goals.flatMap((one) => linesOf(voice, one)),
  ...besides.measured.map((one) => measuredLine(voice, one)),
  ...tryingLine(voice, 'besides', besides.trying),
];

const linesOf = (voice: Voice, report: GoalReport): string[] => [
  sentenceOf(report.goal),
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

const sentenceOf = ({ wording, what, rough }: Goal): string =>
  capitalised(shortened(wording ?? (what || rough), mostSigns));

const mostKept = 6;

/** Actions that have come to stay, and what was learnt from them. */
export const keptLines = (voice: Voice, { kept }: ImprovementReport): string[] =>
  kept.slice(0, mostKept).map((action) => `• ${withLearnt(voice, action.title, lastLearnt(action))}`);

/** Goals that are reached, and what was learnt on the way. */
export const reachedLines = (voice: Voice, { reached }: ImprovementReport): string[] =>
  reached.slice(0, mostKept).map((goal) => `• ${withLearnt(voice, sentenceOf(goal), goal.closed?.learnt ?? '')}`);

const withLearnt = ({ t }: Voice, what: string, learnt: string): string =>
  learnt === '' ? what : t('leaders.improvement.learnt', { what: what.replace(/[.!]$/, ''), learnt });
