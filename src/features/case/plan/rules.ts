import { requireAhead } from '../../../model/agreed-dates.ts';
import type { PathwayCase } from '../../../model/case.ts';
import {
  CasePlan,
  type EarlierWording,
  type PlanAction,
  type PlanGoal,
  type ResponsibleRole,
} from '../../../model/case-plan.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import type { CalendarDate, Instant } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import { fitting } from '../../../model/written.ts';

/** A plan is for the coming weeks; more than this nobody keeps in sight. */
export const maximumActions = 20;
const longestAction = 150;
const longestGoal = 150;
const longestComment = 300;
const longestPlanComment = 600;
/** How many earlier wordings of an action are kept. */
const wordingsKept = 5;

const emptyPlan = CasePlan.parse({});

/** The plan of a case; an empty one where nobody has begun. */
export const planOf = ({ plan }: PathwayCase): CasePlan => plan ?? emptyPlan;

/** Whether the plan can be worked on: not when the user has an individual plan, nor in a closed case. */
export const isPlanInUse = (it: PathwayCase): boolean => !it.closedAt && !planOf(it).individualPlan;

/** Whether anything has been written in the plan. */
export const isPlanWritten = (it: PathwayCase): boolean => {
  const { goals, actions, comment } = planOf(it);
  return goals.length > 0 || actions.length > 0 || comment !== '';
};

/** Whether anything has been written in the plan, or said of it. */
export const isPlanBegun = (it: PathwayCase): boolean => planOf(it).individualPlan || isPlanWritten(it);

/** The goal for an activity, or the one that belongs to none. */
export const goalOf = (it: PathwayCase, activity: string | undefined): PlanGoal | undefined =>
  planOf(it).goals.find((goal) => goal.activity === activity);

export const actionOf = (it: PathwayCase, id: string): PlanAction | undefined =>
  planOf(it).actions.find((action) => action.id === id);

/** An action as it was entered. */
export interface EnteredAction {
  readonly what: string;
  /** The activity it belongs to, by id. */
  readonly activity: string | undefined;
  readonly responsible: ResponsibleRole;
  readonly due: CalendarDate | undefined;
  readonly comment: string;
}

/**
 * Adds an action to the plan; one that is there already stays as it is.
 * @throws Refusal `individualPlan`, `actionMissing`, `textTooLong`, `tooManyActions`, `dateInPast`, `dateTooFar`, `invalidInput` for an
 * activity that is not there, and as `changePart`
 */
export const addAction = (
  it: PathwayCase,
  id: string,
  entered: EnteredAction,
  today: CalendarDate,
  act: Act,
): PathwayCase => {
  requireInUse(it);
  if (actionOf(it, id)) return it;
  requireWords(it, entered);
  const plan = planOf(it);
  requireRoom(plan);
  if (entered.due !== undefined) requireAhead(entered.due, today);
  return changePart(it, act, 0, (version) => {
    const action = { ...wordingOf(entered), ...dueOf(entered, act.now), id, earlier: [], version };
    return { plan: { ...plan, actions: [...plan.actions, action] } };
  });
};

/**
 * Changes an action. What it was before stays visible; the user's comment and the activity change without a trace.
 * @throws Refusal as `addAction`, and `unknownAction`
 */
export const changeAction = (
  it: PathwayCase,
  id: string,
  entered: EnteredAction,
  today: CalendarDate,
  act: Act,
): PathwayCase => {
  const before = requireAction(it, id);
  requireWords(it, entered);
  if (entered.due !== undefined && entered.due !== before.due) requireAhead(entered.due, today);
  return replaceAction(it, before, act, (version) => ({
    ...wordingOf(entered),
    ...(entered.due === before.due ? dueKept(before) : dueOf(entered, act.now)),
    ...(before.doneOn !== undefined && { doneOn: before.doneOn }),
    id,
    earlier: differs(before, entered)
      ? [...before.earlier, asItWas(before, today)].slice(-wordingsKept)
      : before.earlier,
    version,
  }));
};

/**
 * Marks an action as done today, or as open again. What is so already stays as it is.
 * @throws Refusal `individualPlan`, `unknownAction`, and as `changePart`
 */
export const setActionDone = (
  it: PathwayCase,
  id: string,
  isDone: boolean,
  today: CalendarDate,
  act: Act,
): PathwayCase => {
  const before = requireAction(it, id);
  if ((before.doneOn !== undefined) === isDone) return it;
  const { doneOn: _, ...open } = before;
  return replaceAction(it, before, act, (version) => ({ ...open, ...(isDone && { doneOn: today }), version }));
};

/**
 * Takes an action out of the plan, with all its words. One that has gone already is fine.
 * @throws Refusal `individualPlan`, and as `changePart`
 */
export const removeAction = (it: PathwayCase, id: string, act: Act): PathwayCase => {
  requireInUse(it);
  const before = actionOf(it, id);
  if (!before) return it;
  const plan = planOf(it);
  return changePart(it, act, before.version, () => ({
    plan: { ...plan, actions: plan.actions.filter((action) => action !== before) },
  }));
};

/**
 * Puts an action that was taken out back into its place in the plan.
 * @throws Refusal `individualPlan`, `tooManyActions`, and as `changePart`
 */
export const putActionBack = (it: PathwayCase, action: PlanAction, at: number, act: Act): PathwayCase => {
  requireInUse(it);
  const plan = planOf(it);
  requireRoom(plan);
  return changePart(it, act, 0, (version) => ({
    plan: { ...plan, actions: plan.actions.toSpliced(at, 0, { ...action, version }) },
  }));
};

/**
 * Sets the goal for an activity, in the place of the one it had; without words it has none any more. The very words that
 * stand there change nothing.
 * @throws Refusal `individualPlan`, `textTooLong`, `invalidInput` for an activity that is not there, and as `changePart`
 */
export const setGoal = (it: PathwayCase, activity: string | undefined, text: string, act: Act): PathwayCase => {
  requireInUse(it);
  const words = fittingPlan.goal(text);
  requireActivity(it, activity);
  const before = goalOf(it, activity);
  if (words === '' && !before) throw new Refusal('emptyText');
  if (words === before?.text && !it.closedAt) return it;
  const plan = planOf(it);
  return changePart(it, act, before?.version ?? 0, (version) => {
    const goal: PlanGoal = { ...(activity !== undefined && { activity }), text: words, version };
    const others = plan.goals.filter((other) => other !== before);
    return { plan: { ...plan, goals: words === '' ? others : [...others, goal] } };
  });
};

/**
 * Keeps the user's own comment on the plan as a whole. The very words that stand there change nothing.
 * @throws Refusal `individualPlan`, `textTooLong`, and as `changePart`
 */
export const commentPlan = (it: PathwayCase, comment: string, act: Act): PathwayCase => {
  requireInUse(it);
  const words = fittingPlan.planComment(comment);
  const plan = planOf(it);
  if (words === plan.comment && !it.closedAt) return it;
  return changePart(it, act, plan.commentVersion, (version) => ({
    plan: { ...plan, comment: words, commentVersion: version },
  }));
};

/**
 * The user has an individual plan, or has none any more. Nothing in the plan here is lost.
 * @throws Refusal as `changePart`
 */
export const setIndividualPlan = (it: PathwayCase, individualPlan: boolean, act: Act): PathwayCase => {
  const plan = planOf(it);
  if (plan.individualPlan === individualPlan) return it;
  return changePart(it, act, plan.individualPlanVersion, (version) => ({
    plan: { ...plan, individualPlan, individualPlanVersion: version },
  }));
};

/** What stays of a plan when the words of a closed case go: whether there is an individual plan (DOMAIN §5.3, §12). */
export const planWithoutWords = ({ individualPlan }: CasePlan): CasePlan => ({ ...emptyPlan, individualPlan });

// === What is entered

const requireInUse = (it: PathwayCase): void => {
  if (planOf(it).individualPlan) throw new Refusal('individualPlan');
};

const requireRoom = ({ actions }: CasePlan): void => {
  if (actions.length >= maximumActions) throw new Refusal('tooManyActions', { max: maximumActions });
};

const requireAction = (it: PathwayCase, id: string): PlanAction => {
  requireInUse(it);
  const action = actionOf(it, id);
  if (!action) throw new Refusal('unknownAction');
  return action;
};

const requireWords = (it: PathwayCase, { what, comment, activity }: EnteredAction): void => {
  if (what.trim() === '') throw new Refusal('actionMissing');
  fittingPlan.what(what);
  fittingPlan.comment(comment);
  requireActivity(it, activity);
};

const requireActivity = (it: PathwayCase, activity: string | undefined): void => {
  if (activity !== undefined && !it.activities.some(({ id }) => id === activity)) throw new Refusal('invalidInput');
};

/** How long the texts of a plan may be. @throws Refusal `textTooLong` */
export const fittingPlan = {
  what: (text: string) => fitting(text.trim(), longestAction),
  goal: (text: string) => fitting(text.trim(), longestGoal),
  comment: (text: string) => fitting(text.trim(), longestComment),
  planComment: (text: string) => fitting(text.trim(), longestPlanComment),
} as const;

const wordingOf = ({ what, activity, responsible, comment }: EnteredAction) => ({
  what: what.trim(),
  ...(activity !== undefined && { activity }),
  responsible,
  comment: comment.trim(),
});

type Due = Pick<PlanAction, 'due' | 'dueSetAt'>;

const dueOf = ({ due }: EnteredAction, now: Instant): Due => (due === undefined ? {} : { due, dueSetAt: now });

const dueKept = ({ due, dueSetAt }: PlanAction): Due => (due === undefined ? {} : { due, dueSetAt });

const differs = (before: PlanAction, entered: EnteredAction): boolean =>
  before.what !== entered.what.trim() || before.responsible !== entered.responsible || before.due !== entered.due;

const asItWas = ({ what, responsible, due }: PlanAction, until: CalendarDate): EarlierWording => ({
  until,
  what,
  responsible,
  ...(due !== undefined && { due }),
});

const replaceAction = (
  it: PathwayCase,
  before: PlanAction,
  act: Act,
  after: (version: number) => PlanAction,
): PathwayCase => {
  const plan = planOf(it);
  return changePart(it, act, before.version, (version) => ({
    plan: { ...plan, actions: plan.actions.map((action) => (action === before ? after(version) : action)) },
  }));
};
