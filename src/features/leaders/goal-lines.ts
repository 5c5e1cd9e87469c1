import type { Voice } from '../../dialog/handler.ts';
import { shortened } from '../../language/format.ts';
import type { Action, Goal } from '../../model/improvement.ts';
import { verdictLine } from '../run-chart/index.ts';
import type { GoalReport, ImprovementReport, Measured } from './improvement.ts';
import { quoted } from './parts.ts';

/** A goal is a sentence; this much of it is known again. */
const mostSigns = 160;

/** The goals with most to tell: each with what its chart says, what is missing, what is being tried. */
export const goalLines = (voice: Voice, { goals }: ImprovementReport, most: number): string[] => {
  const more = goals.length - most;
  return [
    ...goals.slice(0, most).flatMap((one) => linesOf(voice, one, 1)),
    ...(more > 0 ? [voice.t('leaders.improvement.more', { count: more })] : []),
  ];
};

/** All goals, with all that is measured, and what is measured and tried besides. */
export const allGoalLines = (voice: Voice, { goals, besides }: ImprovementReport): string[] => [
  ...goals.flatMap((one) => linesOf(voice, one, one.measured.length)),
  ...besides.measured.map((one) => `• ${measuredLine(voice, one)}`),
  ...(besides.trying.length > 0
    ? [`• ${voice.t('leaders.improvement.besides', { titles: quoted(voice, titlesOf(besides.trying)) })}`]
    : []),
];

const linesOf = (voice: Voice, { goal, measured, trying }: GoalReport, most: number): string[] => [
  `• ${sentenceOf(goal)}`,
  ...(measured.length === 0 ? [voice.t('leaders.improvement.noMeasure')] : []),
  ...measured.slice(0, most).map((one) => measuredLine(voice, one)),
  ...(trying.length > 0 ? [voice.t('leaders.improvement.trying', { titles: quoted(voice, titlesOf(trying)) })] : []),
];

const measuredLine = (voice: Voice, { measure, verdict }: Measured): string =>
  voice.t('leaders.improvement.measured', {
    measure: measure.name,
    verdict: verdictLine(voice, verdict, measure.every),
  });

const titlesOf = (actions: readonly Action[]): string[] => actions.map(({ title }) => title);

const sentenceOf = ({ wording, what, rough }: Goal): string => shortened(wording ?? (what || rough), mostSigns);

const mostKept = 6;

/** Actions that have come to stay, and what was learnt from them. */
export const keptLines = (voice: Voice, { kept }: ImprovementReport): string[] =>
  kept.slice(0, mostKept).map(({ title, tests }) => {
    const learnt = tests.findLast((test) => test.learnt !== '')?.learnt ?? '';
    return `• ${withLearnt(voice, title, learnt)}`;
  });

/** Goals that are reached, and what was learnt on the way. */
export const reachedLines = (voice: Voice, { reached }: ImprovementReport): string[] =>
  reached.slice(0, mostKept).map((goal) => `• ${withLearnt(voice, sentenceOf(goal), goal.closed?.learnt ?? '')}`);

const withLearnt = ({ t }: Voice, what: string, learnt: string): string =>
  learnt === '' ? what : t('leaders.improvement.learnt', { what: what.replace(/[.!]$/, ''), learnt });
