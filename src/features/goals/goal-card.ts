import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { goalTitle } from '../../language/goal-title.ts';
import {
  amountsOf,
  findGoal,
  hasAgreed,
  type Letter,
  type LetterReading,
  lettersOf,
  measuredBy,
} from '../../model/goals.ts';
import type { Goal } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { exampleFor } from './examples.ts';
import { closedLine, letterLines, measureRow } from './goal-lines.ts';
import { nextQuestion, type Question } from './rules.ts';
import { goalSentence } from './sentence.ts';

/** A letter of SMARTE; pressed, it leads to its question. */
type LetterRow = Pick<Row, 'title' | 'meta'> & Partial<Pick<Row, 'data'>>;

/** Data of `cards/goals/goal.json`: one goal, with the letters of SMARTE it has. Empty text = not shown. */
interface GoalCard extends Frame {
  /** As far as it has come; empty when it is the title. */
  readonly sentence: string;
  /** What is to be asked next, with an example. */
  readonly question: string;
  readonly example: string;
  readonly nextLabel: string;
  readonly letters: readonly LetterRow[];
  /** What it is measured by, and what is tried for it. */
  readonly work: readonly Row[];
  readonly workLabel: string;
  /** Of a goal the team is done with. */
  readonly learnt: string;
  readonly learntLabel: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'goals/goal': GoalCard;
  }
}

/** A goal as it stands, and the one question to ask next. @throws Refusal `unknownGoal` */
export const goalCard = (turn: Turn, team: Team, id: string, news = ''): Reply => {
  const { t } = turn;
  const goal = findGoal(team, id);
  const letters = lettersOf(team, goal);
  const count = letters.filter(({ missing }) => missing === undefined).length;
  const sentence = goalSentence(turn, team, goal);
  const next = goal.closed ? undefined : nextQuestion(team, goal);
  const rows = letters.map((reading) => letterRow(turn, team, goal, reading));
  const data: GoalCard = {
    ...(news !== '' && { news }),
    kicker: goal.closed ? closedLine(turn, goal.closed) : t('goals.kicker', { count }),
    title: goalTitle(goal),
    sentence: isMoreThan(goalTitle(goal), sentence) ? sentence : '',
    question: next ? t(`goals.questions.${next}`) : '',
    example: next ? exampleFor(turn, team, goal, next) : '',
    nextLabel: t('goals.next'),
    letters: rows,
    work: workRows(turn, team, goal),
    workLabel: t('goals.work'),
    learnt: goal.closed?.learnt ?? '',
    learntLabel: t('goals.learnt'),
    gist: rows.map(({ title, meta }) => `${title}: ${meta}`),
    buttons: goal.closed ? closedButtons(turn, team, goal) : openButtons(turn, team, goal, next),
  };
  const summary = [news, t('goals.summary', { sentence, count })].filter((line) => line !== '').join('\n');
  return show('goals/goal', data, summary, { team: team.id, version: goal.version });
};

const isMoreThan = (title: string, sentence: string): boolean =>
  sentence.replace(/\.$/, '').toLowerCase() !== title.toLowerCase();

/** Where a letter can be given, or its answer changed. */
const questionOf: Readonly<Record<Exclude<Letter, 'agreed'>, Question>> = {
  specific: 'what',
  measurable: 'amounts',
  inspiring: 'why',
  realistic: 'realistic',
  timed: 'deadline',
};

const letterRow = (turn: Turn, team: Team, goal: Goal, reading: LetterReading): LetterRow => {
  const lines = letterLines(turn, team, goal, reading);
  const { letter } = reading;
  const asking = letter === 'agreed' ? undefined : reading.missing === 'measure' ? 'measure' : questionOf[letter];
  if (goal.closed || asking === undefined || !isOffered(turn, team, 'improvement.work')) return lines;
  return { ...lines, data: { do: 'goal.ask', goal: goal.id, question: asking } };
};

/** As many measures of one goal as stand on its card. */
const mostMeasures = 3;

const workRows = (turn: Turn, team: Team, goal: Goal): Row[] => {
  const { t } = turn;
  const count = team.actions.filter((action) => action.goal === goal.id).length;
  const actions: Row = {
    title: t('goals.actions'),
    meta: count === 0 ? t('goals.noActions') : t('goals.actionsCount', { count }),
    data: { do: 'action.list', goal: goal.id },
  };
  const measures = measuredBy(team, goal).slice(0, mostMeasures);
  return [...measures.map((measure) => measureRow(turn, team, measure)), actions];
};

type Words = 'answer' | 'agree' | 'measure' | 'wording' | 'close' | 'reopen' | 'all';

const openButtons = (turn: Turn, team: Team, goal: Goal, next: Question | undefined): Button[] => {
  const works = isOffered(turn, team, 'improvement.work');
  const of = (words: Words, data: Button['data']): Button => ({ title: turn.t(`goals.press.${words}`), data });
  const about = { goal: goal.id };
  const agree = of('agree', { do: 'goal.agree', ...about, to: amountsOf(team, goal) });
  const counted = measuredBy(team, goal).find(({ builtIn }) => builtIn === undefined);
  return [
    ...(next && works ? [of('answer', { do: 'goal.ask', ...about, question: next })] : []),
    ...(isToAgree(turn, team, goal) ? [agree] : []),
    ...(counted && works ? [of('measure', { do: 'measure.points', measure: counted.id })] : []),
    ...(works ? [of('wording', { do: 'goal.wording', ...about }), of('close', { do: 'goal.close', ...about })] : []),
    of('all', { do: 'goal.list' }),
  ];
};

/** There has to be something to agree to; in a chat the card is everybody’s as long as somebody has not said it. */
const isToAgree = (turn: Turn, team: Team, goal: Goal): boolean => {
  if (goal.what === '') return false;
  const readers = turn.scope === 'personal' ? [turn.me] : team.members;
  return readers.some(({ person }) => !hasAgreed(team, goal, person));
};

const closedButtons = ({ t, ...turn }: Turn, team: Team, goal: Goal): Button[] => [
  ...(isOffered(turn, team, 'improvement.work')
    ? [{ title: t('goals.press.reopen'), data: { do: 'goal.reopen', goal: goal.id } } as const]
    : []),
  { title: t('goals.press.all'), data: { do: 'goal.list' } },
];
