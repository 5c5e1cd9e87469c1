import { formatDistance, formatWeekday } from '../../../language/format.ts';
import { addDays } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { PlanAction } from '../../../model/case-plan.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { type Scheduled, scheduled } from '../../../model/scheduling.ts';
import { sendingTime } from '../../../model/sending-times.ts';
import type { Ranked, Setting, ToTell } from '../../../reminders/occasion.ts';
import { type CaseDate, type CaseTelling, holding, press } from '../telling.ts';
import { planOf } from './rules.ts';

interface ActionDue {
  readonly action: string;
  readonly due: CalendarDate;
}

declare module '../../../reminders/occasion.ts' {
  interface Occasions {
    actionDue: { readonly of: 'case'; readonly says: ActionDue };
    /** Once, a week after. */
    actionOverdue: { readonly of: 'case'; readonly says: ActionDue };
  }
}

// DOMAIN §10, in days.
const followUpAfter = 7;
/** How long a missed date is worth a word. */
const lastDayAfter = 28;

/** On the day an action is due (moved to the working day before). */
const dueDates = ({ id, due, dueSetAt }: PlanAction): Scheduled<ActionDue>[] => {
  if (due === undefined || dueSetAt === undefined) return [];
  const sending = sendingTime(due, 'before', dueSetAt);
  return scheduled(`action:${id}@${due}`, sending, addDays(due, followUpAfter - 1), { action: id, due });
};

/** Once more a week later. */
const overdueDates = ({ id, due, dueSetAt }: PlanAction): Scheduled<ActionDue>[] => {
  if (due === undefined || dueSetAt === undefined) return [];
  const sending = sendingTime(addDays(due, followUpAfter), 'after', dueSetAt);
  return scheduled(`action:${id}@${due} +${followUpAfter}`, sending, addDays(due, lastDayAfter), { action: id, due });
};

/** An individual plan has its own follow-up. */
const ofActions = (it: PathwayCase, datesOf: (action: PlanAction) => Scheduled<ActionDue>[]): CaseDate<ActionDue>[] => {
  const { individualPlan, actions } = planOf(it);
  return actions.flatMap((action) => holding(datesOf(action), !individualPlan && action.doneOn === undefined));
};

const planButton = ({ t }: Setting, told: readonly ToTell<'actionDue' | 'actionOverdue'>[]): Ranked[] =>
  told.map(({ owner }) => ({ rank: 20, button: press(owner.it, t('reminders.case.toPlan'), 'plan.show') }));

/** Actions that are due the same day are one thing: their words are not told. */
const ofAction = {
  mutable: 'case',
  rank: 30,
  subject: ({ action }: ActionDue) => `action:${action}`,
  thing: ({ due }: ActionDue) => `actions ${due}`,
  buttons: planButton,
} as const;

export const actionDue: CaseTelling<'actionDue'> = {
  ...ofAction,
  kind: 'actionDue',
  dates: (it) => ofActions(it, dueDates),
  part: ({ t, language, today }, { owner, reminder }) => {
    const { due } = reminder.occasion;
    return {
      heading: t('reminders.case.actionDue', { code: owner.it.code, when: formatDistance(t, today, due) }),
      lines: [{ line: formatWeekday(language, due) }],
      words: t('reminders.case.actionDueWords'),
    };
  },
};

export const actionOverdue: CaseTelling<'actionOverdue'> = {
  ...ofAction,
  kind: 'actionOverdue',
  dates: (it) => ofActions(it, overdueDates),
  part: ({ t, language }, { owner, reminder }) => {
    const date = formatWeekday(language, reminder.occasion.due);
    return {
      heading: t('reminders.case.actionOverdue', { code: owner.it.code, date }),
      lines: [],
      words: t('reminders.case.actionOverdueWords'),
    };
  },
};
