import { z } from 'zod';
import type { Showing } from '../../../dialog/form.ts';
import type { Handlers } from '../../../dialog/handler.ts';
import { idOfMade } from '../../../dialog/made.ts';
import { reading } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import { withFreeDays } from '../../../language/free-days.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { PlanAction } from '../../../model/case-plan.ts';
import { copyFor, inLanguage } from '../copies.ts';
import { actOf, type CaseTurn, caseForm, casePress, changeCase, look } from '../parts.ts';
import { takeAwayInCase } from '../undoing.ts';
import {
  actionBlame,
  actionFields,
  goalAsked,
  goalFields,
  planActionCard,
  planActionForm,
  planCommentForm,
  planGoalForm,
  removeCard,
  withoutGoal,
} from './plan-action-card.ts';
import { planCard, planCopy } from './plan-card.ts';
import {
  actionOf,
  addAction,
  changeAction,
  commentPlan,
  fittingPlan,
  isPlanInUse,
  isPlanWritten,
  planOf,
  removeAction,
  setActionDone,
  setGoal,
  setIndividualPlan,
} from './rules.ts';
import { actionRemoved, commentReplaced, goalReplaced, individualPlanSet } from './undoables.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'plan.show': 'case/plan';
    'plan.new': 'case/plan';
    'plan.add': 'case/plan';
    'plan.action': 'case/plan';
    'plan.edit': 'case/plan';
    'plan.save': 'case/plan';
    'plan.done': 'case/plan';
    'plan.undone': 'case/plan';
    'plan.confirmRemove': 'case/plan';
    'plan.remove': 'case/plan';
    'plan.goal': 'case/plan';
    'plan.saveGoal': 'case/plan';
    'plan.comment': 'case/plan';
    'plan.saveComment': 'case/plan';
    'plan.individual': 'case/plan';
    'plan.copy': 'case/plan';
  }
}

const actionId = z.string().max(40);
const which = z.object({ action: actionId });
const place = z.object({ page: z.coerce.number().int().min(1).optional(), action: actionId.optional() });

/** A press on one action; after a no the action is shown as it is. */
const onAction = (run: (turn: CaseTurn, action: string) => Promise<Reply>) =>
  casePress({
    about: which,
    fields: z.object({}),
    card: (turn, it, { action }) => {
      const found = actionOf(it, action);
      return found ? planActionCard(turn, it, found) : planCard(turn, it);
    },
    save: (turn, { action }) => run(turn, action),
  });

/** The plan made together with the user: actions, who has the main responsibility, and when (DOMAIN §5.3). */
export const planHandlers = {
  'plan.show': look('case.work', place, planCard),
  ...caseForm(
    { ask: 'plan.new', save: 'plan.add' },
    {
      about: z.object({}),
      fields: actionFields,
      blame: actionBlame,
      card: (turn, it, _, showing) => whileInUse(turn, it, showing, () => planActionForm(turn, it, undefined, showing)),
      save: async (turn, entered) => {
        const action = idOfMade(turn, 'planAction');
        const it = await changeCase(turn, (before) => addAction(before, action, entered, turn.today, actOf(turn)));
        const news = withFreeDays(turn, turn.t('plan.news.added'), [entered.due]);
        return planCard(turn, it, { news, action });
      },
    },
  ),
  'plan.action': look('case.work', which, (turn, it, { action }) =>
    withAction(turn, it, action, (found) => planActionCard(turn, it, found)),
  ),
  ...caseForm(
    { ask: 'plan.edit', save: 'plan.save' },
    {
      about: which,
      fields: actionFields,
      blame: actionBlame,
      version: (it, { action }) => actionOf(it, action)?.version ?? 0,
      card: (turn, it, { action }, showing) =>
        withAction(turn, it, action, (found) =>
          isPlanInUse(it) || showing.entered
            ? planActionForm(turn, it, found, showing)
            : planActionCard(turn, it, found),
        ),
      save: async (turn, { action, ...entered }) => {
        const it = await changeCase(turn, (before) => changeAction(before, action, entered, turn.today, actOf(turn)));
        return planCard(turn, it, { news: withFreeDays(turn, turn.t('plan.news.saved'), [entered.due]), action });
      },
    },
  ),
  'plan.done': onAction((turn, action) => markDone(turn, action, true)),
  'plan.undone': onAction((turn, action) => markDone(turn, action, false)),
  'plan.confirmRemove': look('case.work', which, (turn, it, { action }) =>
    withAction(turn, it, action, (found) =>
      isPlanInUse(it) ? removeCard(turn, it, found) : planActionCard(turn, it, found),
    ),
  ),
  'plan.remove': onAction(async (turn, action) => {
    const remove = (it: PathwayCase) => removeAction(it, action, actOf(turn));
    return takeAwayInCase(turn, actionRemoved, action, remove, (it) =>
      planCard(turn, it, { news: turn.t('plan.news.removed') }),
    );
  }),
  ...caseForm(
    { ask: 'plan.goal', save: 'plan.saveGoal' },
    {
      about: z.object({}),
      asking: z.object({ activity: z.string().max(20).optional() }),
      fields: goalFields,
      blame: { emptyText: 'goal' },
      version: (it, { activity }) => goalAsked(it, activity)?.version ?? 0,
      card: (turn, it, { activity }, showing) =>
        whileInUse(turn, it, showing, () =>
          goalAsked(it, activity) || withoutGoal(turn, it).length > 0
            ? planGoalForm(turn, it, activity, showing)
            : planCard(turn, it, { problem: turn.t('plan.everyGoal') }),
        ),
      save: async (turn, { activity, goal }) => {
        const set = (it: PathwayCase) => setGoal(it, activity, goal, actOf(turn));
        const news = turn.t(goal.trim() === '' ? 'plan.news.goalRemoved' : 'plan.news.goal');
        return takeAwayInCase(turn, goalReplaced, activity ?? '', set, (it) => planCard(turn, it, { news }));
      },
    },
  ),
  ...caseForm(
    { ask: 'plan.comment', save: 'plan.saveComment' },
    {
      about: z.object({}),
      fields: z.object({ comment: reading(fittingPlan.planComment) }),
      version: (it) => planOf(it).commentVersion,
      card: (turn, it, _, showing) => whileInUse(turn, it, showing, () => planCommentForm(turn, it, showing)),
      save: async (turn, { comment }) => {
        const set = (it: PathwayCase) => commentPlan(it, comment, actOf(turn));
        const news = turn.t('plan.news.comment');
        return takeAwayInCase(turn, commentReplaced, '', set, (it) => planCard(turn, it, { news }));
      },
    },
  ),
  'plan.individual': casePress({
    about: z.object({ has: z.enum(['yes', 'no']) }),
    fields: z.object({}),
    card: (turn, it) => planCard(turn, it),
    save: async (turn, { has }) => {
      const set = (it: PathwayCase) => setIndividualPlan(it, has === 'yes', actOf(turn));
      const news = turn.t(has === 'yes' ? 'plan.news.individualPlan' : 'plan.news.noIndividualPlan');
      return takeAwayInCase(turn, individualPlanSet, '', set, (it) => planCard(turn, it, { news }));
    },
  }),
  'plan.copy': look('case.work', inLanguage, (turn, it, { language }) =>
    isPlanWritten(it)
      ? copyFor(turn, it, { do: 'plan.copy', say: (voice) => planCopy(voice, it) }, language)
      : planCard(turn, it),
  ),
} satisfies Handlers;

/** The form, unless nothing can be written in the plan now; what was entered already is kept in any case. */
const whileInUse = (turn: CaseTurn, it: PathwayCase, { entered }: Showing, form: () => Reply): Reply => {
  if (isPlanInUse(it) || entered) return form();
  return planCard(turn, it, { problem: it.closedAt ? turn.t('refusals.caseClosed', { code: it.code }) : '' });
};

const withAction = (turn: CaseTurn, it: PathwayCase, id: string, reply: (found: PlanAction) => Reply): Reply => {
  const found = actionOf(it, id);
  return found ? reply(found) : planCard(turn, it, { problem: turn.t('refusals.unknownAction') });
};

const markDone = async (turn: CaseTurn, id: string, isDone: boolean): Promise<Reply> => {
  const it = await changeCase(turn, (before) => setActionDone(before, id, isDone, turn.today, actOf(turn)));
  return planCard(turn, it, { news: turn.t(isDone ? 'plan.news.done' : 'plan.news.reopened'), action: id });
};
