import { z } from 'zod';
import type { Button, Choice, Fact, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { askFirst } from '../../../dialog/notice.ts';
import { chosen, optional, reading, required } from '../../../dialog/reading.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import type { Verb } from '../../../dialog/verb.ts';
import { formatDate, formatDay } from '../../../language/format.ts';
import { parseDate } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { type PlanAction, type PlanGoal, ResponsibleRole } from '../../../model/case-plan.ts';
import { activeActivities } from '../activities/rules.ts';
import { aboutCase } from '../parts.ts';
import { fittingPlan, goalOf, isPlanInUse, planOf } from './rules.ts';

/** Data of `cards/case/plan-action.json`: one action of the plan, and what it was before it was changed. */
interface PlanActionCard extends Frame {
  readonly facts: readonly Fact[];
  /** The user's own comment, or ''. */
  readonly comment: string;
  readonly earlier: readonly { readonly text: string }[];
}

/** Data of `cards/case/plan-action-form.json`: an action to write or to change. */
interface PlanActionFormCard extends Frame {
  readonly what: string;
  readonly activity: string;
  /** The activities of the case, and that it belongs to none; asked about when there is more than that. */
  readonly activities: readonly Choice[];
  readonly responsible: string;
  readonly roles: readonly Choice[];
  /** A date, or ''. */
  readonly due: string;
  readonly comment: string;
}

/** Data of `cards/case/plan-goal.json`: the goal for an activity, to write or to change. */
interface PlanGoalCard extends Frame {
  /** The activity of a goal that is there, or ''. */
  readonly about: string;
  readonly goal: string;
  readonly activity: string;
  /** What a new goal can belong to; nothing to choose for one that is there. */
  readonly activities: readonly Choice[];
}

/** Data of `cards/case/plan-comment.json`: the user's own words on the plan as a whole. */
interface PlanCommentCard extends Frame {
  readonly comment: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/plan-action': PlanActionCard;
    readonly 'case/plan-action-form': PlanActionFormCard;
    readonly 'case/plan-comment': PlanCommentCard;
    readonly 'case/plan-goal': PlanGoalCard;
  }
}

/** What belongs to no activity has this in the field for it. */
export const noActivity = 'none';

/** One action: what is agreed, and what it was before. */
export const planActionCard = (voice: Voice, it: PathwayCase, action: PlanAction): Reply => {
  const data = {
    kicker: voice.t('plan.summary', { code: it.code }),
    title: action.what,
    facts: factsOf(voice, it, action),
    comment: action.comment,
    earlier: lines(earlierOf(voice, action)),
    buttons: buttons(voice, it, action),
  };
  return show('case/plan-action', data, voice.t('plan.summary', { code: it.code }), aboutCase(it));
};

const factsOf = ({ t, language }: Voice, it: PathwayCase, action: PlanAction): Fact[] => {
  const { responsible, due, doneOn } = action;
  const activity = it.activities.find(({ id }) => id === action.activity)?.text;
  return [
    ...(activity === undefined ? [] : [{ title: t('plan.facts.activity'), value: activity }]),
    { title: t('plan.facts.responsible'), value: t(`plan.roles.${responsible}`) },
    { title: t('plan.facts.due'), value: due === undefined ? t('plan.noDue') : formatDate(language, due) },
    {
      title: t('plan.facts.status'),
      value: doneOn === undefined ? t('plan.notDone') : t('plan.doneOn', { date: formatDate(language, doneOn) }),
    },
  ];
};

/** The newest change first, each with what it changed. */
const earlierOf = ({ t, language }: Voice, action: PlanAction): string[] =>
  action.earlier
    .flatMap((before, index) => {
      const after = action.earlier[index + 1] ?? action;
      const date = formatDay(language, before.until);
      const due = before.due === undefined ? '' : formatDate(language, before.due);
      return [
        before.what !== after.what ? t('plan.earlier.what', { date, what: before.what }) : '',
        before.responsible !== after.responsible
          ? t('plan.earlier.responsible', { date, responsible: t(`plan.roles.${before.responsible}`) })
          : '',
        before.due !== after.due ? t(due === '' ? 'plan.earlier.noDue' : 'plan.earlier.due', { date, due }) : '',
      ].filter((text) => text !== '');
    })
    .reverse();

const buttons = ({ t }: Voice, it: PathwayCase, { id, doneOn }: PlanAction): Button[] => {
  const press = (what: 'done' | 'notDone' | 'change' | 'remove', verb: Verb): Button => ({
    title: t(`plan.press.${what}`),
    data: { do: verb, action: id },
  });
  const back: Button = { title: t('plan.press.toPlan'), data: { do: 'plan.show', action: id } };
  if (!isPlanInUse(it)) return [back];
  const [change, remove] = [press('change', 'plan.edit'), press('remove', 'plan.confirmRemove')];
  if (doneOn === undefined) return [press('done', 'plan.done'), change, back, remove];
  return [back, press('notDone', 'plan.undone'), change, remove];
};

/** Asks before an action goes with all its words. */
export const removeCard = ({ t }: Voice, it: PathwayCase, { id, what }: PlanAction): Reply => {
  const [title, message] = [t('plan.remove.title'), t('plan.remove.message', { what })];
  const keep: Button = { title: t('plan.press.keep'), data: { do: 'plan.action', action: id } };
  const go: Button = { title: t('plan.press.confirmRemove'), data: { do: 'plan.remove', action: id } };
  return askFirst({ title, message, keep, go }, aboutCase(it), t('plan.summary', { code: it.code }));
};

/** An action to write, or one to change. */
export const planActionForm = (
  voice: Voice,
  it: PathwayCase,
  action: PlanAction | undefined,
  showing: Showing = {},
): Reply => {
  const { t } = voice;
  const data: PlanActionFormCard = {
    title: t(action ? 'plan.form.change' : 'plan.form.new'),
    subtitle: t('plan.summary', { code: it.code }),
    what: valueIn(showing, 'what', action?.what),
    activity: valueIn(showing, 'activity', action?.activity ?? noActivity),
    activities: activityChoices(voice, it, action?.activity),
    responsible: valueIn(showing, 'responsible', action?.responsible),
    roles: ResponsibleRole.options.map((role) => ({ title: t(`plan.roles.${role}`), value: role })),
    due: valueIn(showing, 'due', action?.due),
    comment: valueIn(showing, 'comment', action?.comment),
    buttons: [
      {
        title: t('cards.plan-action-form.save'),
        data: action ? { do: 'plan.save', action: action.id } : { do: 'plan.add' },
        sends: true,
      },
    ],
    cancel: action ? { do: 'plan.action', action: action.id } : { do: 'plan.show' },
  };
  return show('case/plan-action-form', data, t('plan.summary', { code: it.code }), aboutCase(it));
};

/** What matters now, what it belonged to already, and that it belongs to none. */
const activityChoices = ({ t }: Voice, it: PathwayCase, already?: string): Choice[] => {
  const active = new Set(activeActivities(it));
  const choosable = it.activities.filter((activity) => active.has(activity) || activity.id === already);
  return [
    ...choosable.map(({ id, text }) => ({ title: text, value: id })),
    { title: t('plan.withoutActivity'), value: noActivity },
  ];
};

/** The field for the activity that an action or a goal belongs to. */
const activityField = reading((text) => activityNamed(text));

const activityNamed = (text: string): string | undefined => (text === noActivity || text === '' ? undefined : text);

/** The fields of the form for an action. */
export const actionFields = z.object({
  what: required('actionMissing', fittingPlan.what),
  responsible: chosen(ResponsibleRole, 'responsibleMissing'),
  activity: activityField,
  due: optional(parseDate),
  comment: reading(fittingPlan.comment),
});

/** Where what only the rules can refuse is to be mended. */
export const actionBlame = { dateInPast: 'due', dateTooFar: 'due' } as const;

/** The fields of the form for a goal. */
export const goalFields = z.object({ activity: activityField, goal: reading(fittingPlan.goal) });

/** The goal that a form is about; none when a new one is to be written. */
export const goalAsked = (it: PathwayCase, activity: string | undefined): PlanGoal | undefined =>
  activity === undefined ? undefined : goalOf(it, activityNamed(activity));

/** What a new goal can belong to: there is one goal each. */
export const withoutGoal = (voice: Voice, it: PathwayCase): Choice[] =>
  activityChoices(voice, it).filter(({ value }) => !goalAsked(it, value));

/** A goal to write, or the one of an activity to change. */
export const planGoalForm = (
  voice: Voice,
  it: PathwayCase,
  activity: string | undefined,
  showing: Showing = {},
): Reply => {
  const { t } = voice;
  const before = goalAsked(it, activity);
  const free = withoutGoal(voice, it);
  const data: PlanGoalCard = {
    title: t(before ? 'plan.form.changeGoal' : 'plan.form.newGoal'),
    subtitle: t('plan.summary', { code: it.code }),
    about: before ? (it.activities.find(({ id }) => id === before.activity)?.text ?? t('plan.withoutActivity')) : '',
    goal: valueIn(showing, 'goal', before?.text),
    activity: valueIn(showing, 'activity', free[0]?.value),
    activities: before ? [] : free,
    buttons: [
      {
        title: t('cards.plan-goal.save'),
        data: { do: 'plan.saveGoal', ...(before && { activity: before.activity ?? noActivity }) },
        sends: true,
      },
    ],
    cancel: { do: 'plan.show' },
  };
  return show('case/plan-goal', data, t('plan.summary', { code: it.code }), aboutCase(it));
};

/** The user's own words on the plan as a whole. */
export const planCommentForm = ({ t }: Voice, it: PathwayCase, showing: Showing = {}): Reply => {
  const data: PlanCommentCard = {
    title: t('cards.plan-comment.title'),
    subtitle: t('plan.summary', { code: it.code }),
    comment: valueIn(showing, 'comment', planOf(it).comment),
    buttons: [{ title: t('cards.plan-comment.save'), data: { do: 'plan.saveComment' }, sends: true }],
    cancel: { do: 'plan.show' },
  };
  return show('case/plan-comment', data, t('plan.form.commentSummary', { code: it.code }), aboutCase(it));
};
