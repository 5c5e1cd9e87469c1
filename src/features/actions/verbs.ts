import { z } from 'zod';
import { form, type Showing } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { type Entered, page, written, writtenIn } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { withFreeDays } from '../../language/free-days.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { refuseStale } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { actionCard } from './action-card.ts';
import { actionFields, actionForm, testFields, testForm, toldFields, toldForm } from './forms.ts';
import { type ListOptions, listCard } from './list-card.ts';
import { markOnCharts } from './marks.ts';
import {
  actionOf,
  addAction,
  type Decision,
  dropAction,
  editAction,
  findAction,
  groups,
  isTriedOften,
  maximumTests,
  openTest,
  planTest,
  removeAction,
  tellTest,
} from './rules.ts';
import { actionChanged, actionMarked, actionRemoved } from './undoables.ts';
import { markText } from './words.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'action.list': 'actions';
    'action.show': 'actions';
    'action.new': 'actions';
    'action.add': 'actions';
    'action.edit': 'actions';
    'action.save': 'actions';
    'action.remove': 'actions';
    'action.try': 'actions';
    'action.begin': 'actions';
    'action.tell': 'actions';
    'action.told': 'actions';
    'action.drop': 'actions';
    'action.mark': 'actions';
  }
}

const id = z.string().max(80);
const one = z.object({ action: id });
const someGoal = id.optional().catch(undefined);

const ofTeam = { on: 'team', may: 'improvement.work' } as const;
const looking = { on: 'team', may: 'improvement.see', seenBy: 'asAsked' } as const;

/** What a team tries in Plan-Do-Study-Act steps: as an idea, being tried, kept or laid aside. */
export const actionsHandlers = {
  'action.list': handler({
    ...looking,
    input: z.object({ goal: someGoal, group: z.enum(groups).optional().catch(undefined), page }),
    run: (turn, options) => [listCard(turn, turn.target.body, options)],
  }),
  'action.show': handler({
    ...looking,
    input: one.extend({ page }),
    run: (turn, { action, page: wanted }) => [cardOr(turn, action, { page: wanted })],
  }),
  ...form(
    { ask: 'action.new', save: 'action.add' },
    {
      ...ofTeam,
      about: z.object({}),
      asking: z.object({ goal: someGoal, title: written }),
      fields: actionFields,
      blame: { unknownMember: 'responsible' },
      show: (turn, given, showing) => actionForm(turn, turn.target.body, undefined, showing, given),
      save: async (turn, entered) => {
        const made = idOfMade(turn, 'action');
        const { body, answer } = await turn.change((team) => ({
          body: addAction(team, made, entered, turn),
          answer: made,
        }));
        return [actionCard(turn, body, answer, { news: turn.t('actions.news.added') })];
      },
    },
  ),
  ...form(
    { ask: 'action.edit', save: 'action.save' },
    {
      ...ofTeam,
      about: one,
      fields: actionFields,
      blame: { unknownMember: 'responsible' },
      version: (turn, { action }) => versionOf(turn, action),
      show: (turn, { action }, showing) => formOr(turn, action, showing, actionForm),
      save: (turn, { action, ...entered }) =>
        change(turn, action, (team) => editAction(team, action, entered, turn), 'saved'),
    },
  ),
  'action.remove': handler({
    ...ofTeam,
    input: one,
    run: async (turn, { action }) => {
      const news = turn.t('actions.news.removed');
      const remove = (team: Team) => removeAction(team, action, turn);
      return [await takeAway(turn, actionRemoved, action, remove, (team) => listCard(turn, team, { news }))];
    },
    again: (turn, entered) => [cardOr(turn, idIn(entered))],
  }),
  ...form(
    { ask: 'action.try', save: 'action.begin' },
    {
      ...ofTeam,
      about: one,
      fields: testFields,
      blame: {
        dateInPast: 'until',
        dateTooFar: 'until',
        testTooLong: 'until',
        unknownMember: 'responsible',
      },
      version: (turn, { action }) => versionOf(turn, action),
      show: (turn, { action }, showing) => formOr(turn, action, showing, testForm),
      save: (turn, { action, ...planned }) => {
        const going = openTest(findAction(turn.target.body, action));
        const test = idOfMade(turn, 'test');
        const plan = (team: Team) => planTest(team, action, test, planned, turn);
        const said = turn.t(`actions.news.${going ? 'planned' : begunOn(planned.until, turn.today)}`);
        return begun(turn, action, plan, {
          isChanged: going !== undefined,
          news: withFreeDays(turn, said, [planned.until]),
        });
      },
    },
  ),
  ...form(
    { ask: 'action.tell', save: 'action.told' },
    {
      ...ofTeam,
      about: one.extend({ decision: z.enum(['keep', 'adapt', 'again', 'drop']).optional() }),
      asking: one,
      fields: toldFields,
      blame: { nothingTold: 'happened' },
      version: (turn, { action }) => versionOf(turn, action),
      show: (turn, { action }, showing) => formOr(turn, action, showing, toldOr),
      save: (turn, { action, ...told }) =>
        tell(turn, action, told.decision, (team) => tellTest(team, action, told, turn)),
    },
  ),
  'action.drop': handler({
    ...ofTeam,
    // A reminder says itself which version it tells of.
    input: one.extend({ version: z.coerce.number().int().optional() }),
    run: (turn, { action, version }) => {
      const isTried = openTest(findAction(turn.target.body, action)) !== undefined;
      const drop = (team: Team) => {
        refuseStale(version, findAction(team, action).version);
        return dropAction(team, action, turn);
      };
      return change(turn, action, drop, isTried ? 'drop' : 'dropIdea');
    },
    again: (turn, entered) => [cardOr(turn, idIn(entered))],
  }),
  'action.mark': handler({
    ...ofTeam,
    input: one,
    run: async (turn, { action }) => {
      const news = turn.t('actions.news.marked');
      const mark = (team: Team) => {
        const found = findAction(team, action);
        refuseStale(turn.seen, found.version);
        return markOnCharts(team, action, markText(turn.t, found), turn.now);
      };
      return [await takeAway(turn, actionMarked, action, mark, (team) => actionCard(turn, team, action, { news }))];
    },
    again: (turn, entered) => [cardOr(turn, idIn(entered))],
  }),
} satisfies Handlers;

type TeamTurn = TurnOn<Team>;

const idIn = (entered: Entered): string => writtenIn(entered, 'action') ?? '';

const versionOf = ({ target }: TeamTurn, action: string): number => actionOf(target.body, action)?.version ?? 0;

/** The action, or, where it is not there any more, those that are. */
const cardOr = (turn: TeamTurn, action: string, around: ListOptions = {}): Reply => {
  const team = turn.target.body;
  if (actionOf(team, action)) return actionCard(turn, team, action, { page: around.page });
  return listCard(turn, team, { problem: turn.t('refusals.unknownTeamAction') });
};

type Draw = typeof testForm;

const formOr = (turn: TeamTurn, id: string, showing: Showing, draw: Draw): Reply => {
  const action = actionOf(turn.target.body, id);
  return action ? draw(turn, turn.target.body, action, showing) : cardOr(turn, id);
};

/** Of what has never been tried there is nothing to tell. */
const toldOr: Draw = (turn, team, action, showing) =>
  action.tests.length === 0 ? actionCard(turn, team, action.id) : toldForm(turn, team, action, showing);

/** Changes an action in a way that can be taken back, and shows it as it then is. */
const change = async (
  turn: TeamTurn,
  action: string,
  apply: (team: Team) => Team,
  news: 'saved' | 'drop' | 'dropIdea' | 'keep' | 'told',
): Promise<Reply[]> => [
  await takeAway(turn, actionChanged, action, apply, (team) =>
    actionCard(turn, team, action, { news: turn.t(`actions.news.${news}`) }),
  ),
];

/** Of a day that has come nobody is reminded any more. */
const begunOn = (until: CalendarDate, today: CalendarDate) => (until === today ? 'begunToday' : 'begun');

/** To begin takes nothing away; to plan the test that is going on otherwise writes over its plan. */
const begun = async (
  turn: TeamTurn,
  action: string,
  plan: (team: Team) => Team,
  { isChanged, news }: { readonly isChanged: boolean; readonly news: string },
): Promise<Reply[]> => {
  const shown = (team: Team) => actionCard(turn, team, action, { news });
  if (isChanged) return [await takeAway(turn, actionChanged, action, plan, shown)];
  const { body } = await turn.change((team) => ({ body: plan(team), answer: null }));
  return [shown(body)];
};

/** What is to be tried again leads on to its next test, with the plan of the last one. */
const tell = async (
  turn: TeamTurn,
  action: string,
  decision: Decision | undefined,
  apply: (team: Team) => Team,
): Promise<Reply[]> => {
  if (decision !== 'again' && decision !== 'adapt') return change(turn, action, apply, decision ?? 'told');
  const news = turn.t(`actions.news.${decision}`);
  const next = (team: Team) => {
    const found = findAction(team, action);
    if (!isTriedOften(found)) return testForm(turn, team, found, { news });
    return actionCard(turn, team, action, { problem: turn.t('refusals.tooManyTests', { max: maximumTests }) });
  };
  return [await takeAway(turn, actionChanged, action, apply, next)];
};
