import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../../dialog/handler.ts';
import { type Reply, text } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { PlanAction } from '../../../model/case-plan.ts';
import { logLook } from '../../../model/cases.ts';
import { actOf, changeCase, isOutdated, presentCase, writtenIn } from '../parts.ts';
import { enteredAction, planActionCard, planActionForm, planCommentForm, removeCard } from './plan-action-card.ts';
import { planCard, planCopy } from './plan-card.ts';
import {
  actionOf,
  addAction,
  changeAction,
  commentPlan,
  isPlanInUse,
  planOf,
  removeAction,
  setActionDone,
  setIndividualPlan,
} from './rules.ts';

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
    'plan.comment': 'case/plan';
    'plan.saveComment': 'case/plan';
    'plan.individual': 'case/plan';
    'plan.copy': 'case/plan';
  }
}

type CaseTurn = TurnOn<PathwayCase>;

const which = z.object({ action: z.string().max(20) });
const place = z.object({ page: z.coerce.number().int().min(1).optional(), action: z.string().max(20).optional() });
const action = z.looseObject({ action: z.string().max(20) });

const look = (turn: CaseTurn): Promise<PathwayCase> => changeCase(turn, (it) => logLook(it, actOf(turn)));

/** The plan made together with the user: actions, who has the main responsibility, and when (DOMAIN §5.3). */
export const planHandlers = {
  'plan.show': handler({
    on: 'case',
    may: 'case.work',
    input: place,
    run: async (turn, view) => [planCard(turn, await look(turn), view)],
  }),
  'plan.new': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await look(turn);
      return [isPlanInUse(it) ? planActionForm(turn, it, undefined) : resting(turn, it)];
    },
  }),
  'plan.add': handler({
    on: 'case',
    may: 'case.work',
    input: z.looseObject({}),
    run: async (turn, entered) => {
      const it = await changeCase(turn, (before) => addAction(before, enteredAction(entered), turn.today, actOf(turn)));
      const added = planOf(it).actions.at(-1)?.id;
      return [planCard(turn, it, { message: turn.t('plan.news.added'), action: added })];
    },
    again: (turn, entered, problem) => [planActionForm(turn, present(turn), undefined, { entered, problem })],
  }),
  'plan.action': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: async (turn, { action: id }) => [
      withAction(turn, await look(turn), id, (it, found) => planActionCard(turn, it, found)),
    ],
  }),
  'plan.edit': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: async (turn, { action: id }) => [
      withAction(turn, await look(turn), id, (it, found) =>
        isPlanInUse(it) ? planActionForm(turn, it, found) : planActionCard(turn, it, found),
      ),
    ],
  }),
  'plan.save': handler({
    on: 'case',
    may: 'case.work',
    input: action,
    run: async (turn, entered) => {
      const { action: id } = entered;
      const it = await changeCase(turn, (before) =>
        changeAction(before, id, enteredAction(entered), turn.today, actOf(turn)),
      );
      return [planCard(turn, it, { message: turn.t('plan.news.saved'), action: id })];
    },
    again: (turn, entered, problem) => {
      const it = present(turn);
      const found = actionOf(it, writtenIn(entered, 'action') ?? '');
      if (!found) return [planCard(turn, it, { problem })];
      return [planActionForm(turn, it, found, { entered, problem, outdated: isOutdated(turn, found.version) })];
    },
  }),
  'plan.done': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: (turn, { action: id }) => markDone(turn, id, true),
    again: (turn, entered, problem) => [actionAsItIs(turn, entered, problem)],
  }),
  'plan.undone': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: (turn, { action: id }) => markDone(turn, id, false),
    again: (turn, entered, problem) => [actionAsItIs(turn, entered, problem)],
  }),
  'plan.confirmRemove': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: async (turn, { action: id }) => [
      withAction(turn, await look(turn), id, (it, found) =>
        isPlanInUse(it) ? removeCard(turn, it, found) : planActionCard(turn, it, found),
      ),
    ],
  }),
  'plan.remove': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: async (turn, { action: id }) => {
      const it = await changeCase(turn, (before) => removeAction(before, id, actOf(turn)));
      return [planCard(turn, it, { message: turn.t('plan.news.removed') })];
    },
    again: (turn, entered, problem) => [actionAsItIs(turn, entered, problem)],
  }),
  'plan.comment': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await look(turn);
      return [isPlanInUse(it) ? planCommentForm(turn, it) : resting(turn, it)];
    },
  }),
  'plan.saveComment': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({ comment: z.string().default('') }),
    run: async (turn, { comment }) => {
      const it = await changeCase(turn, (before) => commentPlan(before, comment, actOf(turn)));
      return [planCard(turn, it, { message: turn.t('plan.news.comment') })];
    },
    again: (turn, entered, problem) => {
      const it = present(turn);
      const outdated = isOutdated(turn, planOf(it).commentVersion);
      return [planCommentForm(turn, it, { entered, problem, outdated })];
    },
  }),
  'plan.individual': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({ has: z.enum(['yes', 'no']) }),
    run: async (turn, { has }) => {
      const it = await changeCase(turn, (before) => setIndividualPlan(before, has === 'yes', actOf(turn)));
      const news = has === 'yes' ? 'plan.news.individualPlan' : 'plan.news.noIndividualPlan';
      return [planCard(turn, it, { message: turn.t(news) })];
    },
    again: (turn, _, problem) => [planCard(turn, present(turn), { problem })],
  }),
  'plan.copy': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await look(turn);
      const { actions, comment } = planOf(it);
      return actions.length === 0 && comment === '' ? [planCard(turn, it)] : [text(planCopy(turn, it))];
    },
  }),
} satisfies Handlers;

const present = (turn: CaseTurn): PathwayCase => presentCase(turn);

/** Why nothing can be written in the plan now. */
const resting = (turn: CaseTurn, it: PathwayCase): Reply =>
  planCard(turn, it, { problem: it.closedAt ? turn.t('refusals.caseClosed', { code: it.code }) : '' });

const withAction = (
  turn: CaseTurn,
  it: PathwayCase,
  id: string,
  reply: (it: PathwayCase, found: PlanAction) => Reply,
): Reply => {
  const found = actionOf(it, id);
  return found ? reply(it, found) : planCard(turn, it, { problem: turn.t('refusals.unknownAction') });
};

const actionAsItIs = (turn: CaseTurn, entered: Readonly<Record<string, unknown>>, problem: string): Reply => {
  const it = present(turn);
  const found = actionOf(it, writtenIn(entered, 'action') ?? '');
  return found ? planActionCard(turn, it, found, problem) : planCard(turn, it, { problem });
};

const markDone = async (turn: CaseTurn, id: string, isDone: boolean): Promise<Reply[]> => {
  const it = await changeCase(turn, (before) => setActionDone(before, id, isDone, turn.today, actOf(turn)));
  const message = turn.t(isDone ? 'plan.news.done' : 'plan.news.reopened');
  return [planCard(turn, it, { message, action: id })];
};
