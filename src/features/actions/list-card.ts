import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Action } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { type ActionGroup, actionsIn, groups } from './rules.ts';
import { goalName, standing, titleInRow } from './words.ts';

/** Data of `cards/actions/action-list.json`: what a team tries, what it has kept and what it has laid aside. */
interface ActionListCard extends Frame {
  readonly intro: string;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'actions/action-list': ActionListCard;
  }
}

export interface ListOptions {
  /** Only what is to help this goal. */
  readonly goal?: string | undefined;
  /** One group alone, unfolded. */
  readonly group?: ActionGroup | undefined;
  readonly page?: number | undefined;
  readonly news?: string;
  readonly problem?: string;
}

/** How many rows of a group stand among the others; the rest is a press away, and so is all that was laid aside. */
const beside: Readonly<Record<ActionGroup, number>> = { trying: 4, idea: 2, kept: 2, dropped: 0 };

const rowsAtATime = 8;

/** A team's actions, what is being tried first. */
export const listCard = (turn: Turn, team: Team, options: ListOptions = {}): Reply => {
  const { t } = turn;
  const { group, news = '', problem = '' } = options;
  const goal = team.goals.find(({ id }) => id === options.goal);
  const about = { ...options, goal: goal?.id };
  const shown = group ? [unfolded(turn, team, group, about)] : groups.flatMap((one) => folded(turn, team, one, about));
  const title = t(goal ? 'actions.titleOfGoal' : 'actions.title');
  const data: ActionListCard = {
    news,
    problem,
    title,
    ...(goal && { subtitle: goalName(goal) }),
    intro: shown.length === 0 ? t('actions.intro') : '',
    groups: shown,
    buttons: buttonsOf(turn, team, about),
  };
  const said = shown.flatMap(({ rows }) =>
    rows.map((row) => [row.title, row.meta].filter((part) => part !== '').join(': ')),
  );
  return show(
    'actions/action-list',
    data,
    [news, title, data.intro, ...said].filter((line) => line !== '').join('\n'),
    {
      team: team.id,
    },
  );
};

type Shown = ActionListCard['groups'][number];

const folded = (turn: Turn, team: Team, group: ActionGroup, { goal }: ListOptions): Shown[] => {
  const all = actionsIn(team, group, goal);
  const rows = all.slice(0, beside[group]).map((action) => rowOf(turn, team, action));
  const rest: Row[] =
    all.length > rows.length
      ? [
          {
            title: turn.t(`actions.all.${group}`, { number: all.length }),
            meta: '',
            data: { do: 'action.list', group, ...(goal !== undefined && { goal }) },
          },
        ]
      : [];
  const heading = rows.length > 0 ? turn.t(`actions.group.${group}`) : '';
  return all.length === 0 ? [] : [{ heading, rows: [...rows, ...rest] }];
};

const unfolded = (turn: Turn, team: Team, group: ActionGroup, { goal, page }: ListOptions): Shown => ({
  heading: turn.t(`actions.group.${group}`),
  rows: pageAt(actionsIn(team, group, goal), page, rowsAtATime).shown.map((action) => rowOf(turn, team, action)),
});

const rowOf = (turn: Turn, team: Team, action: Action): Row => ({
  title: titleInRow(action),
  meta: standing(turn, team, action),
  data: { do: 'action.show', action: action.id },
});

const buttonsOf = (turn: Turn, team: Team, { goal, group, page }: ListOptions): Button[] => {
  const { t } = turn;
  const ofGoal: { readonly goal?: string } = goal === undefined ? {} : { goal };
  const press = (what: 'new' | 'all' | 'goal' | 'goals', data: Button['data']): Button => ({
    title: t(`actions.press.${what}`),
    data,
  });
  const whole = group !== undefined || goal !== undefined;
  return [
    ...(isOffered(turn, team, 'improvement.work') ? [press('new', { do: 'action.new', ...ofGoal })] : []),
    ...(group
      ? turning(t, pageAt(actionsIn(team, group, goal), page, rowsAtATime), (number) => ({
          do: 'action.list',
          group,
          page: number,
          ...ofGoal,
        }))
      : []),
    ...(whole ? [press('all', { do: 'action.list' })] : []),
    goal === undefined ? press('goals', { do: 'goal.list' }) : press('goal', { do: 'goal.show', goal }),
  ];
};
