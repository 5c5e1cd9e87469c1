import { z } from 'zod';
import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { isStale, type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { reading, required } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { nobody, workerChoices, workerChosen } from '../../dialog/workers.ts';
import { actionKinds } from '../../model/action-kinds.ts';
import { parseDate } from '../../model/calendar.ts';
import type { Action } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { nowOf } from './action-card.ts';
import { fittingAction, kindOf, openTest, planBefore, proposedUntil, responsibleFor } from './rules.ts';
import { goalName } from './words.ts';

/** Data of `cards/actions/action-form.json`: an action to write or to change. */
interface ActionFormCard extends Frame {
  readonly name: string;
  /** The goals the team works on, and none; asked about when there is more than that. */
  readonly goals: readonly Choice[];
  readonly goal: string;
  readonly people: readonly Choice[];
  readonly responsible: string;
  readonly note: string;
  /** What it may be about; none while it is new. */
  readonly kinds: readonly Choice[];
  readonly kind: string;
}

/** Data of `cards/actions/action-test.json`: the plan of a test. */
interface ActionTestCard extends Frame {
  readonly plan: string;
  readonly where: string;
  readonly people: readonly Choice[];
  readonly responsible: string;
  /** A date. */
  readonly until: string;
  readonly expected: string;
}

/** Data of `cards/actions/action-told.json`: what came of a test. */
interface ActionToldCard extends Frame {
  readonly now: string;
  readonly plan: string;
  readonly beside: string;
  readonly happened: string;
  readonly learnt: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'actions/action-form': ActionFormCard;
    readonly 'actions/action-test': ActionTestCard;
    readonly 'actions/action-told': ActionToldCard;
  }
}

/** What a choice of no goal sends: an empty value would look like no choice at all. */
const noGoal = 'none';

/** The fields of the form for an action. */
export const actionFields = z.object({
  title: reading(fittingAction.title),
  goal: reading((text) => (text === '' || text === noGoal ? undefined : text)),
  responsible: workerChosen,
  note: reading(fittingAction.note),
  kind: z.enum(actionKinds).optional().catch(undefined),
});

/** The fields of the form for a test. */
export const testFields = z.object({
  plan: reading(fittingAction.plan),
  where: reading(fittingAction.where),
  responsible: workerChosen,
  until: required('dateMissing', parseDate),
  expected: reading(fittingAction.expected),
});

/** The fields of the form for what came of a test. */
export const toldFields = z.object({
  happened: reading(fittingAction.happened),
  learnt: reading(fittingAction.learnt),
});

/** What a form shows: what was entered, else what is stored. What somebody else has stored meanwhile goes before both. */
const showingOn = (turn: Turn, showing: Showing, action?: Action): Showing => ({
  ...showing,
  stale: action !== undefined && isStale(turn, action.version),
});

/** An action to write, or one to change. @param given what is known of a new one */
export const actionForm = (
  turn: Turn,
  team: Team,
  action: Action | undefined,
  shown: Showing,
  given: { readonly goal?: string | undefined; readonly title?: string } = {},
): Reply => {
  const { t } = turn;
  const showing = showingOn(turn, shown, action);
  const title = t(action ? 'actions.form.edit' : 'actions.form.new');
  const data: ActionFormCard = {
    title,
    name: valueIn(showing, 'title', action?.title ?? given.title),
    goals: goalChoices(turn, team, action?.goal),
    goal: valueIn(showing, 'goal', action?.goal ?? given.goal ?? noGoal),
    people: workerChoices(team, t('actions.nobody')),
    responsible: valueIn(showing, 'responsible', personIn(team, action)),
    note: valueIn(showing, 'note', action?.note || undefined),
    kinds: action ? actionKinds.map((kind) => ({ title: t(`learning.kind.${kind}`), value: kind })) : [],
    kind: valueIn(showing, 'kind', action && kindOf(team, action)),
    buttons: action ? changing(turn, action) : [sending(turn, 'add', { do: 'action.add' })],
    cancel: action ? { do: 'action.show', action: action.id } : { do: 'action.list' },
  };
  return show('actions/action-form', data, title, aboutAction(team, action));
};

const changing = (turn: Turn, { id: action }: Action): Button[] => [
  sending(turn, 'save', { do: 'action.save', action }),
  { title: turn.t('actions.press.remove'), data: { do: 'action.remove', action } },
];

/** The goals the team works on, and the one it belongs to already. */
const goalChoices = ({ t }: Turn, { goals }: Team, already: string | undefined): Choice[] => [
  ...goals
    .filter(({ id, closed }) => !closed || id === already)
    .map((goal) => ({ title: goalName(goal), value: goal.id })),
  { title: t('actions.noGoal'), value: noGoal },
];

const personIn = (team: Team, action: Action | undefined): string =>
  (action && responsibleFor(team, action)?.person) ?? nobody;

/** The plan of a test to begin, or of the one that is going on. */
export const testForm = (turn: Turn, team: Team, action: Action, shown: Showing): Reply => {
  const showing = showingOn(turn, shown, action);
  const going = openTest(action);
  const before = planBefore(action);
  const title = turn.t(going ? 'actions.form.retime' : 'actions.form.try');
  const data: ActionTestCard = {
    news: showing.news ?? '',
    title,
    subtitle: action.title,
    plan: valueIn(showing, 'plan', before.plan),
    where: valueIn(showing, 'where', before.where || undefined),
    people: workerChoices(team, turn.t('actions.nobody')),
    responsible: valueIn(showing, 'responsible', personIn(team, action)),
    until: valueIn(showing, 'until', going?.until ?? proposedUntil(turn.today)),
    expected: valueIn(showing, 'expected', before.expected || undefined),
    buttons: [sending(turn, going ? 'save' : 'begin', { do: 'action.begin', action: action.id })],
    cancel: { do: 'action.show', action: action.id },
  };
  return show('actions/action-test', data, said(showing, title, action), aboutAction(team, action));
};

/** What came of the newest test, and what is decided; none of that is likelier. */
export const toldForm = (turn: Turn, team: Team, action: Action, shown: Showing): Reply => {
  const showing = showingOn(turn, shown, action);
  const test = action.tests.at(-1);
  const title = turn.t('actions.form.tell');
  const decide = (decision: 'keep' | 'adapt' | 'again' | 'drop') =>
    sending(turn, decision, { do: 'action.told', action: action.id, decision });
  const data: ActionToldCard = {
    title,
    subtitle: action.title,
    ...nowOf(turn, action, test),
    happened: valueIn(showing, 'happened', test?.happened || undefined),
    learnt: valueIn(showing, 'learnt', test?.learnt || undefined),
    buttons: [
      ...(['keep', 'adapt', 'again', 'drop'] as const).map(decide),
      sending(turn, openTest(action) ? 'later' : 'save', { do: 'action.told', action: action.id }),
    ],
    cancel: { do: 'action.show', action: action.id },
    equal: true,
  };
  return show('actions/action-told', data, said(showing, title, action), aboutAction(team, action));
};

const said = ({ news = '' }: Showing, title: string, action: Action): string =>
  [news, `${title} ${action.title}`].filter((line) => line !== '').join('\n');

const sending = (
  { t }: Turn,
  what: 'add' | 'save' | 'begin' | 'keep' | 'adapt' | 'again' | 'drop' | 'later',
  data: Button['data'],
): Button => ({ title: t(`actions.press.${what}`), data, sends: true });

const aboutAction = (team: Team, action: Action | undefined) => ({
  team: team.id,
  ...(action && { version: action.version }),
});
