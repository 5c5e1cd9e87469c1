import { z } from 'zod';
import type { Button, Fact, Frame, Row } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { page } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { type BankTheme, bankThemes, goalsAbout, offeredGoal } from '../../model/goal-bank.ts';
import { closedGoals, openGoals } from '../../model/goals.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { bankWords } from './bank.ts';
import { goalRow } from './goal-lines.ts';

/** Data of `cards/goals/goals.json`: goals to press, the team’s or those of the bank. */
interface GoalsCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
}

/** Data of `cards/goals/bank-goal.json`: a goal of the bank, and what it could become. */
interface BankGoalCard extends Frame {
  readonly facts: readonly Fact[];
  readonly note: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'goals/goals': GoalsCard;
    readonly 'goals/bank-goal': BankGoalCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'goal.list': 'goals';
    'goal.bank': 'goals';
    'goal.example': 'goals';
  }
}

/** The hub of improvement work, and the bank. */
export const listHandlers = {
  'goal.list': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    input: z.object({ page, closed: z.literal('yes').optional() }),
    run: (turn, { page: wanted, closed }) => [
      closed ? closedCard(turn, turn.target.body, wanted) : goalsCard(turn, turn.target.body, { page: wanted }),
    ],
  }),
  'goal.bank': handler({
    on: 'team',
    may: 'improvement.see',
    seenBy: 'asAsked',
    input: z.object({ theme: z.enum(bankThemes).optional(), page }),
    run: (turn, { theme, page: wanted }) => [
      theme ? themeCard(turn, turn.target.body, theme, wanted) : bankCard(turn, turn.target.body),
    ],
  }),
  'goal.example': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({ bank: z.coerce.number().int() }),
    run: (turn, { bank }) => [exampleCard(turn, turn.target.body, bank)],
  }),
} satisfies Handlers;

// === The team's goals

const atATime = 8;
/** More than Teams shows none of. */
const mostButtons = 6;

interface Shown {
  readonly page?: number | undefined;
  readonly news?: string;
}

/** The goals a team works on, and the way to all that belongs to them. */
export const goalsCard = (turn: Turn, team: Team, { page: wanted, news }: Shown = {}): Reply => {
  const { t } = turn;
  const goals = openGoals(team);
  const here = pageAt(goals, wanted, atATime);
  const rows = here.shown.map((goal) => goalRow(turn, team, goal));
  const closed = closedGoals(team).length;
  const intro = goals.length === 0 ? t('goals.none') : t('goals.intro');
  const others: Row = {
    title: t('goals.closedTitle'),
    meta: t('goals.many', { count: closed }),
    data: { do: 'goal.list', closed: 'yes' },
  };
  const data: GoalsCard = {
    ...(news !== undefined && { news }),
    title: t('goals.title'),
    subtitle: team.name,
    intro,
    rows: closed === 0 ? rows : [...rows, others],
    gist: [intro, ...rows.map(({ title, meta }) => `${title}: ${meta}`)],
    buttons: [
      ...(isOffered(turn, team, 'improvement.work') ? newButtons(turn, goals.length === 0) : []),
      ...turning(t, here, (number) => ({ do: 'goal.list', page: number })),
      ...hubButtons(turn),
    ].slice(0, mostButtons),
  };
  const said = rows.map(({ title, meta }) => `${title}: ${meta}`);
  return show('goals/goals', data, [news ?? '', data.title, intro, ...said].filter((line) => line !== '').join('\n'), {
    team: team.id,
  });
};

const press = (
  { t }: Turn,
  words: 'new' | 'bank' | 'measures' | 'actions' | 'phases' | 'poster',
  data: Button['data'],
) => ({
  title: t(`goals.press.${words}`),
  data,
});

const newButtons = (turn: Turn, isFirst: boolean): Button[] => [
  press(turn, 'new', { do: 'goal.new' }),
  ...(isFirst ? [press(turn, 'bank', { do: 'goal.bank' })] : []),
];

const hubButtons = (turn: Turn): Button[] => [
  press(turn, 'measures', { do: 'measure.list' }),
  press(turn, 'actions', { do: 'action.list' }),
  press(turn, 'phases', { do: 'progress.show' }),
  press(turn, 'poster', { do: 'poster.show' }),
];

/** The goals a team is done with. */
const closedCard = (turn: Turn, team: Team, wanted: number | undefined): Reply => {
  const { t } = turn;
  const here = pageAt(closedGoals(team), wanted, atATime);
  const intro = t(here.shown.length === 0 ? 'goals.noneClosed' : 'goals.closedIntro');
  const data: GoalsCard = {
    title: t('goals.closedTitle'),
    subtitle: team.name,
    intro,
    rows: here.shown.map((goal) => goalRow(turn, team, goal)),
    gist: [intro],
    buttons: [
      { title: t('goals.press.all'), data: { do: 'goal.list' } },
      ...turning(t, here, (number) => ({ do: 'goal.list', closed: 'yes', page: number })),
    ],
  };
  return show('goals/goals', data, `${data.title}\n${intro}`, { team: team.id });
};

// === The bank

const bankCard = (turn: Turn, team: Team): Reply => {
  const { t } = turn;
  const intro = t('goals.theBank.intro');
  const data: GoalsCard = {
    title: t('goals.theBank.title'),
    intro,
    rows: bankThemes.map((theme) => ({
      title: t(`goals.theBank.themes.${theme}`),
      meta: t('goals.many', { count: goalsAbout(theme).length }),
      data: { do: 'goal.bank', theme },
    })),
    gist: [intro],
    buttons: [
      ...(isOffered(turn, team, 'improvement.work') ? newButtons(turn, false) : []),
      { title: t('goals.press.all'), data: { do: 'goal.list' } },
    ],
  };
  return show('goals/goals', data, `${data.title}\n${intro}`, { team: team.id });
};

const themeCard = (turn: Turn, team: Team, theme: BankTheme, wanted: number | undefined): Reply => {
  const { t } = turn;
  const here = pageAt(goalsAbout(theme), wanted, 5);
  const rows = here.shown.map(
    ({ number, municipalities }): Row => ({
      title: bankWords(t, number).goal,
      meta: t('goals.theBank.hadBy', { count: municipalities }),
      data: { do: 'goal.example', bank: number },
    }),
  );
  const intro = t('goals.theBank.themeIntro');
  const data: GoalsCard = {
    kicker: t('goals.theBank.title'),
    title: t(`goals.theBank.themes.${theme}`),
    intro,
    rows,
    gist: [intro, ...rows.map(({ title }) => title)],
    buttons: [
      ...turning(t, here, (number) => ({ do: 'goal.bank', theme, page: number })),
      { title: t('goals.press.toBank'), data: { do: 'goal.bank' } },
    ],
  };
  return show('goals/goals', data, [data.title, ...rows.map(({ title }) => title)].join('\n'), { team: team.id });
};

/** One goal of the bank, as it could be. @throws Refusal `unknownBankGoal` */
const exampleCard = (turn: Turn, team: Team, bank: number): Reply => {
  const { t } = turn;
  const offered = offeredGoal(bank);
  if (!offered) throw new Refusal('unknownBankGoal');
  const { goal, whom, measure, why } = bankWords(t, offered.number);
  const data: BankGoalCard = {
    kicker: t('goals.theBank.hadBy', { count: offered.municipalities }),
    title: goal,
    facts: [
      { title: t('goals.theBank.whom'), value: whom },
      { title: t('goals.theBank.measure'), value: measure },
      { title: t('goals.theBank.why'), value: why },
    ],
    note: t('goals.theBank.note'),
    buttons: [
      ...(isOffered(turn, team, 'improvement.work')
        ? [{ title: t('goals.press.use'), data: { do: 'goal.use', bank } } as const]
        : []),
      { title: t('goals.press.toBank'), data: { do: 'goal.bank', theme: offered.theme } },
    ],
  };
  return show('goals/bank-goal', data, goal, { team: team.id });
};
