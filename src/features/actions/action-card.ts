import { bounded } from '../../dialog/as-written.ts';
import type { Button, Fact, Frame, Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { pageAt } from '../../dialog/pager.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { formatWeekday } from '../../language/format.ts';
import type { Action, ActionTest } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { measuresFor, unmarked } from './marks.ts';
import { findAction, goalOfAction, isTriedOften, openTest, responsibleFor } from './rules.ts';
import { actionLine, goalName, markText, stateLine, testHeading } from './words.ts';

/** Data of `cards/actions/action.json`: one action, the test that is going on, and what those before it have taught. Empty text = not shown. */
interface ActionCard extends Frame {
  readonly note: string;
  /** Which test is going on, and until when. */
  readonly now: string;
  readonly plan: string;
  readonly beside: string;
  readonly facts: readonly Fact[];
  /** The newest first. */
  readonly tests: readonly {
    readonly heading: string;
    readonly plan: string;
    readonly lines: readonly { readonly text: string }[];
  }[];
  /** To the goal and its chart, and to sharing it. */
  readonly rows: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'actions/action': ActionCard;
  }
}

/** What the card says beside how it stands: what just happened, or why something did not; and which tests it shows. */
export interface Around {
  readonly news?: string;
  readonly problem?: string;
  readonly page?: number | undefined;
}

const testsAtATime = 2;

/** In signs as they are sent: only a text of nothing but signs that take several is cut. */
export const longestWords = 480;

/** One action as it stands, with what can be done about it now. @throws Refusal `unknownTeamAction` */
export const actionCard = (
  turn: Turn,
  team: Team,
  id: string,
  { news = '', problem = '', page }: Around = {},
): Reply => {
  const action = findAction(team, id);
  const how = stateLine(turn, action);
  const going = openTest(action);
  const told = action.tests.filter((test) => test !== going).toReversed();
  const shown = pageAt(told, page, testsAtATime);
  const data: ActionCard = {
    news,
    problem,
    kicker: how,
    title: action.title,
    note: bounded(action.note, longestWords),
    ...nowOf(turn, action, going),
    facts: [
      { title: turn.t('actions.responsible'), value: responsibleFor(team, action)?.name ?? turn.t('actions.nobody') },
    ],
    tests: shown.shown.map((test) => testOf(turn, action, test)),
    rows: rowsOf(turn, team, action),
    buttons: [
      ...(isOffered(turn, team, 'improvement.work') ? working(turn, team, action) : []),
      ...around(turn, id, shown.number, shown.of),
    ],
  };
  return show('actions/action', data, [news, actionLine(turn, action)].filter((line) => line !== '').join('\n'), {
    team: team.id,
    version: action.version,
  });
};

/** The test that is going on, as its box says it. */
export const nowOf = (voice: Voice, action: Action, test: ActionTest | undefined) => {
  if (!test) return { now: '', plan: '', beside: '' };
  const number = action.tests.indexOf(test) + 1;
  const date = formatWeekday(voice.language, test.until);
  return {
    now: test.decision ? testHeading(voice, test, number) : voice.t('actions.test.now', { number, date }),
    plan: bounded(test.plan, longestWords),
    beside: bounded(planLines(voice, test).join('\n'), longestWords),
  };
};

const planLines = ({ t }: Pick<Voice, 't'>, { where, expected }: ActionTest): string[] => [
  ...(where === '' ? [] : [t('actions.test.where', { text: where })]),
  ...(expected === '' ? [] : [t('actions.test.expected', { text: expected })]),
];

const testOf = (voice: Voice, action: Action, test: ActionTest): ActionCard['tests'][number] => {
  const { t } = voice;
  const { happened, learnt } = test;
  const said = [
    ...planLines(voice, test),
    ...(happened === '' ? [] : [t('actions.test.happened', { text: happened })]),
    ...(learnt === '' ? [] : [t('actions.test.learnt', { text: learnt })]),
  ];
  return {
    heading: testHeading(voice, test, action.tests.indexOf(test) + 1),
    plan: bounded(test.plan, longestWords),
    lines: lines(said.map((text) => bounded(text, longestWords))),
  };
};

const rowsOf = (turn: Turn, team: Team, action: Action): Row[] => {
  const { t } = turn;
  const goal = goalOfAction(team, action);
  const [measure] = measuresFor(team, action);
  return [
    ...(goal
      ? [{ title: goalName(goal), meta: t('actions.toGoal'), data: { do: 'goal.show', goal: goal.id } } as const]
      : []),
    ...(measure
      ? [{ title: measure.name, meta: t('actions.toChart'), data: { do: 'chart.show', measure: measure.id } } as const]
      : []),
    ...(action.state !== 'idea' && isOffered(turn, team, 'learning.share') ? [shareRow(turn, action)] : []),
  ];
};

/** What has been tried may help others. */
const shareRow = ({ t }: Voice, { id }: Action): Row => ({
  title: t('learning.press.share'),
  meta: t('learning.press.shareMeta'),
  data: { do: 'learning.share', what: 'action', of: id },
});

// === What can be done

const verbs = {
  try: 'action.try',
  tryAgain: 'action.try',
  tryAnyway: 'action.try',
  retime: 'action.try',
  tell: 'action.tell',
  correct: 'action.tell',
  drop: 'action.drop',
  mark: 'action.mark',
  edit: 'action.edit',
} as const;

type Press = keyof typeof verbs;

/** The most likely next step first. */
const working = (turn: Turn, team: Team, action: Action): Button[] => {
  const mark = unmarked(team, action, markText(turn.t, action)).length > 0;
  return pressesFor(action, mark).map((press) => ({
    title: turn.t(`actions.press.${press}`),
    data: { do: verbs[press], action: action.id },
  }));
};

/** What can be pressed, by how the action stands. @param mark whether there is something to mark on a chart */
export const pressesFor = (action: Action, mark: boolean): readonly Press[] => {
  const marking = mark ? (['mark'] as const) : [];
  const again = isTriedOften(action) ? [] : (['tryAgain'] as const);
  const correct = action.tests.length === 0 ? [] : (['correct'] as const);
  switch (action.state) {
    case 'idea':
      return ['try', 'edit', 'drop'];
    case 'kept':
      return [...marking, ...again, 'correct', 'edit'];
    case 'dropped':
      return [...(isTriedOften(action) ? [] : (['tryAnyway'] as const)), ...correct, 'edit'];
    default:
      return openTest(action) ? ['tell', ...marking, 'retime', 'edit'] : [...again, 'correct', 'edit', 'drop'];
  }
};

/** To older and newer tests, and to all actions. */
const around = ({ t }: Turn, action: string, page: number, of: number): Button[] => [
  ...(page < of
    ? [{ title: t('actions.press.earlier'), data: { do: 'action.show', action, page: page + 1 } } as const]
    : []),
  ...(page > 1 && page === of
    ? [{ title: t('actions.press.newer'), data: { do: 'action.show', action, page: 1 } } as const]
    : []),
  { title: t('actions.press.list'), data: { do: 'action.list' } },
];
