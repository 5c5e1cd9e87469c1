import type { Button, Frame, Row } from '../../../dialog/elements.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { pageAt } from '../../../dialog/pager.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import type { Verb } from '../../../dialog/verb.ts';
import { formatDate, formatDay } from '../../../language/format.ts';
import type { CaseActivity, PathwayCase } from '../../../model/case.ts';
import type { PlanAction, PlanGoal } from '../../../model/case-plan.ts';
import { toCase } from '../case-card.ts';
import { aboutCase } from '../parts.ts';
import { noActivity, withoutGoal } from './plan-action-card.ts';
import { goalOf, isPlanInUse, isPlanWritten, planOf } from './rules.ts';

/** Data of `cards/case/plan.json`: goals and actions of a case by activity, to be pressed; done ones stand last. */
interface PlanCard extends Frame {
  /** How to begin, or why the plan rests; '' otherwise. */
  readonly hint: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly rows: readonly Row[];
  }[];
  /** «Side 1 av 3»; '' when everything is on one. */
  readonly place: string;
  readonly pages: readonly Button[];
  /** The user's own comment on the plan as a whole, or ''. */
  readonly comment: string;
  readonly canComment: boolean;
  /** Where the plan itself belongs; '' when there is nothing to say of it. */
  readonly advice: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/plan': PlanCard;
  }
}

/** As many goals and actions as fit into a card when each is as long as it may be. */
const rowsPerPage = 6;

export interface PlanView {
  readonly news?: string;
  readonly problem?: string;
  /** From 1. */
  readonly page?: number | undefined;
  /** Shows the page this action is on. */
  readonly action?: string | undefined;
}

/** What belongs together: an activity's goal and actions, those of none, and the done ones last. */
export interface PlanGroup {
  readonly heading: string;
  readonly goal?: PlanGoal | undefined;
  readonly actions: readonly PlanAction[];
}

/** The plan as it is read: by activity in the user's order. */
export const planGroups = ({ t }: Pick<Voice, 't'>, it: PathwayCase): PlanGroup[] => {
  const { actions } = planOf(it);
  const open = actions.filter(({ doneOn }) => doneOn === undefined);
  const ofActivity = (activity: CaseActivity) => open.filter((action) => action.activity === activity.id);
  const known = new Set(it.activities.map(({ id }) => id));
  const all: PlanGroup[] = [
    ...it.activities.map((activity) => ({
      heading: activity.text,
      goal: goalOf(it, activity.id),
      actions: ofActivity(activity),
    })),
    {
      heading: t('plan.withoutActivity'),
      goal: goalOf(it, undefined),
      actions: open.filter(({ activity }) => activity === undefined || !known.has(activity)),
    },
    { heading: t('plan.finished'), actions: actions.filter(({ doneOn }) => doneOn !== undefined) },
  ];
  return all.filter(({ goal, actions: found }) => goal !== undefined || found.length > 0);
};

/** The plan of a case, a page at a time. */
export const planCard = (voice: Voice, it: PathwayCase, view: PlanView = {}): Reply => {
  const { t } = voice;
  const groups = planGroups(voice, it);
  const inOrder = groups.flatMap(({ heading, goal, actions }): Placed[] => [
    ...(goal ? [{ heading, row: goalRow(voice, goal) }] : []),
    ...actions.map((action) => ({ heading, row: rowOf(voice, action), action: action.id })),
  ]);
  const page = pageAt(inOrder, wantedPage(view, inOrder), rowsPerPage);
  const data: PlanCard = {
    title: t('cards.plan.title'),
    subtitle: t('cases.title', { code: it.code }),
    problem: view.problem ?? '',
    news: view.news ?? '',
    hint: hintOf(voice, it),
    groups: [...Map.groupBy(page.shown, ({ heading }) => heading)].map(([heading, ofHeading]) => ({
      heading,
      rows: ofHeading.map(({ row }) => row),
    })),
    place: page.of > 1 ? t('plan.page', { page: page.number, pages: page.of }) : '',
    pages: page.others.map((other) => pageButton(voice, other)),
    comment: planOf(it).comment,
    canComment: isPlanInUse(it) && isPlanWritten(it),
    advice: inOrder.length > 0 && isPlanInUse(it) ? t('plan.belongsInRecord') : '',
    buttons: buttons(voice, it),
  };
  return show('case/plan', data, t('plan.summary', { code: it.code }), aboutCase(it));
};

interface Placed {
  readonly heading: string;
  readonly row: Row;
  /** The action it shows, by id; none for a goal. */
  readonly action?: string;
}

const wantedPage = ({ page = 1, action }: PlanView, inOrder: readonly Placed[]): number => {
  const at = action === undefined ? -1 : inOrder.findIndex((one) => one.action === action);
  return at < 0 ? page : Math.floor(at / rowsPerPage) + 1;
};

const hintOf = ({ t }: Voice, it: PathwayCase): string => {
  const { individualPlan } = planOf(it);
  if (individualPlan) {
    const kept = isPlanWritten(it) ? t('plan.individualPlanKept') : '';
    return `${t('plan.individualPlan')} ${kept}`.trim();
  }
  return !isPlanWritten(it) && !it.closedAt ? t('plan.begin') : '';
};

const goalRow = ({ t }: Voice, { activity, text }: PlanGoal): Row => ({
  title: t('plan.goal', { goal: text }),
  meta: '',
  data: { do: 'plan.goal', activity: activity ?? noActivity },
});

const rowOf = (voice: Voice, action: PlanAction): Row => ({
  title: action.what,
  meta: metaOf(voice, action),
  data: { do: 'plan.action', action: action.id },
});

/** «NAV · innen 3. desember · endret 20. november» */
const metaOf = ({ t, language, today }: Voice, action: PlanAction): string => {
  const { responsible, due, doneOn, earlier, comment } = action;
  const until =
    due !== undefined && t(due < today ? 'plan.meta.wasBy' : 'plan.meta.by', { date: formatDay(language, due) });
  const changed = earlier.at(-1)?.until;
  return [
    t(`plan.roles.${responsible}`),
    doneOn === undefined ? until : t('plan.meta.done', { date: formatDay(language, doneOn) }),
    changed !== undefined && t('plan.meta.changed', { date: formatDay(language, changed) }),
    comment !== '' && t('plan.meta.commented'),
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
};

const pageButton = ({ t }: Voice, page: number): Button => ({
  title: t('plan.press.page', { page }),
  data: { do: 'plan.show', page },
});

const buttons = (voice: Voice, it: PathwayCase): Button[] => {
  const { individualPlan } = planOf(it);
  const isBegun = isPlanWritten(it);
  const copy = press(voice, 'copy', 'plan.copy');
  if (it.closedAt) return [toCase(voice)];
  if (individualPlan) {
    return [
      toCase(voice),
      ...(isBegun ? [copy] : []),
      press(voice, 'noIndividualPlan', 'plan.individual', { has: 'no' }),
    ];
  }
  const has = press(voice, 'individualPlan', 'plan.individual', { has: 'yes' });
  const newGoal = withoutGoal(voice, it).length > 0 ? [press(voice, 'newGoal', 'plan.goal')] : [];
  const begin = [press(voice, 'new', 'plan.new'), ...newGoal];
  if (!isBegun) return [...begin, has, toCase(voice)];
  return [...begin, copy, has, toCase(voice)];
};

type Press = 'new' | 'newGoal' | 'copy' | 'individualPlan' | 'noIndividualPlan';

const press = ({ t }: Voice, what: Press, verb: Verb, more: Readonly<Record<string, string>> = {}): Button => ({
  title: t(`plan.press.${what}`),
  data: { do: verb, ...more },
});

/** The plan as text for the user to keep: handed over, printed, or read aloud. No code, no names. */
export const planCopy = (voice: Voice, it: PathwayCase): string => {
  const { t, language, today } = voice;
  const { comment } = planOf(it);
  let number = 0;
  const groups = planGroups(voice, it).map(({ heading, goal, actions }) =>
    [
      heading === t('plan.withoutActivity') ? t('plan.copy.others') : heading,
      ...(goal ? [t('plan.goal', { goal: goal.text })] : []),
      ...actions.flatMap((action) => {
        number += 1;
        return copied(voice, action, number);
      }),
    ].join('\n'),
  );
  return [
    `${t('plan.copy.title', { date: formatDate(language, today) })}\n${t('plan.copy.intro')}`,
    ...groups,
    ...(comment === '' ? [] : [t('plan.copy.overall', { comment })]),
  ].join('\n\n');
};

const copied = ({ t, language }: Voice, action: PlanAction, number: number): string[] => {
  const { what, responsible, due, doneOn, comment } = action;
  const role = t(`plan.copy.roles.${responsible}`);
  return [
    t('plan.copy.action', { number, what }),
    t('plan.copy.responsible', { role }),
    ...(doneOn === undefined && due !== undefined ? [t('plan.copy.due', { date: formatDate(language, due) })] : []),
    ...(doneOn === undefined ? [] : [t('plan.copy.done', { date: formatDate(language, doneOn) })]),
    ...(comment === '' ? [] : [t('plan.copy.comment', { comment })]),
  ];
};
