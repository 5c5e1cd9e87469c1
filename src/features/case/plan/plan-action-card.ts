import type { Button } from '../../../../cards/button.ts';
import type { Fact } from '../../../../cards/fact.ts';
import type { NoticeCard } from '../../../../cards/notice.ts';
import type { PlanActionFormCard } from '../../../../cards/plan-action-form.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import type { Verb } from '../../../dialog/verb.ts';
import { formatDate, formatDay } from '../../../language/format.ts';
import { parseDate } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { type PlanAction, ResponsibleRole } from '../../../model/case-plan.ts';
import { Refusal } from '../../../model/refusal.ts';
import { activeActivities } from '../activities/rules.ts';
import { type Again, aboutCase, fieldValue, type Words, writtenIn } from '../parts.ts';
import { type EnteredAction, isPlanInUse, planOf } from './rules.ts';

type Entered = Readonly<Record<string, unknown>>;

/** What an action that belongs to no activity has in the field for it. */
const noActivity = 'none';

/** One action: what is agreed, and what it was before. */
export const planActionCard = (words: Words, it: PathwayCase, action: PlanAction, problem = ''): Reply => {
  const data = {
    subtitle: words.t('plan.summary', { code: it.code }),
    title: action.what,
    problem,
    facts: factsOf(words, it, action),
    comment: action.comment,
    earlier: lines(earlierOf(words, action)),
    actions: buttons(words, it, action),
  };
  return show('plan-action', data, words.t('plan.summary', { code: it.code }), aboutCase(it));
};

const factsOf = ({ t, language }: Words, it: PathwayCase, action: PlanAction): Fact[] => {
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
const earlierOf = ({ t, language }: Words, action: PlanAction): string[] =>
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

const buttons = ({ t }: Words, it: PathwayCase, { id, doneOn }: PlanAction): Button[] => {
  const press = (what: 'done' | 'notDone' | 'change' | 'remove', verb: Verb): Button => ({
    title: t(`plan.press.${what}`),
    data: { do: verb, action: id },
  });
  const back: Button = { title: t('plan.press.toPlan'), data: { do: 'plan.show', action: id } };
  if (!isPlanInUse(it)) return [back];
  const [change, remove] = [press('change', 'plan.edit'), press('remove', 'plan.confirmRemove')];
  if (doneOn === undefined) return [press('done', 'plan.done'), change, remove, back];
  return [back, press('notDone', 'plan.undone'), change, remove];
};

/** Asks before an action goes with all its words. */
export const removeCard = ({ t }: Words, it: PathwayCase, { id, what }: PlanAction): Reply => {
  const data: NoticeCard = {
    title: t('plan.remove.title'),
    message: t('plan.remove.message', { what }),
    actions: [
      { title: t('plan.press.confirmRemove'), data: { do: 'plan.remove', action: id } },
      { title: t('plan.press.keep'), data: { do: 'plan.action', action: id } },
    ],
  };
  return show('notice', data, t('plan.summary', { code: it.code }), aboutCase(it));
};

/** An action to write, or one to change. */
export const planActionForm = (
  words: Words,
  it: PathwayCase,
  action: PlanAction | undefined,
  again: Again = {},
): Reply => {
  const { t } = words;
  const data: PlanActionFormCard = {
    title: t(action ? 'plan.form.change' : 'plan.form.new'),
    subtitle: t('plan.summary', { code: it.code }),
    problem: again.problem ?? '',
    what: fieldValue(again, 'what', action?.what),
    activity: fieldValue(again, 'activity', action?.activity ?? noActivity),
    activities: [
      ...choosable(it, action).map(({ id, text }) => ({ title: text, value: id })),
      { title: t('plan.withoutActivity'), value: noActivity },
    ],
    responsible: fieldValue(again, 'responsible', action?.responsible),
    roles: ResponsibleRole.options.map((role) => ({ title: t(`plan.roles.${role}`), value: role })),
    due: fieldValue(again, 'due', action?.due),
    comment: fieldValue(again, 'comment', action?.comment),
    save: action ? { do: 'plan.save', action: action.id } : { do: 'plan.add' },
  };
  return show('plan-action-form', data, t('plan.summary', { code: it.code }), aboutCase(it));
};

/** What matters now, and what the action belonged to already. */
const choosable = (it: PathwayCase, action: PlanAction | undefined) => {
  const active = new Set(activeActivities(it));
  return it.activities.filter((activity) => active.has(activity) || activity.id === action?.activity);
};

/**
 * What the form sent.
 * @throws Refusal `actionMissing`, `responsibleMissing`, `invalidDate`
 */
export const enteredAction = (entered: Entered): EnteredAction => {
  const what = (writtenIn(entered, 'what') ?? '').trim();
  if (what === '') throw new Refusal('actionMissing');
  const responsible = ResponsibleRole.safeParse(entered['responsible']);
  if (!responsible.success) throw new Refusal('responsibleMissing');
  const activity = (writtenIn(entered, 'activity') ?? '').trim();
  const due = (writtenIn(entered, 'due') ?? '').trim();
  return {
    what,
    activity: activity === '' || activity === noActivity ? undefined : activity,
    responsible: responsible.data,
    due: due === '' ? undefined : parseDate(due),
    comment: writtenIn(entered, 'comment') ?? '',
  };
};

/** The user's own words on the plan as a whole. */
export const planCommentForm = ({ t }: Words, it: PathwayCase, again: Again = {}): Reply => {
  const data = {
    subtitle: t('plan.summary', { code: it.code }),
    problem: again.problem ?? '',
    comment: fieldValue(again, 'comment', planOf(it).comment),
  };
  return show('plan-comment', data, t('plan.form.commentSummary', { code: it.code }), aboutCase(it));
};
