import type { Button } from '../../dialog/elements.ts';
import { formatDate, formatDistance } from '../../language/format.ts';
import { goalTitle } from '../../language/goal-title.ts';
import type { Translate } from '../../language/texts.ts';
import { addDays, dateInNorway, workingDaysLater } from '../../model/calendar.ts';
import { mainMeasure, openGoals } from '../../model/goals.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Goal } from '../../model/improvement.ts';
import { chatsOf, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { sendingTime } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import {
  addressed,
  type Dated,
  type Due,
  type Part,
  type Ranked,
  type Section,
  type Setting,
  type Shared,
  type ToTell,
} from '../../reminders/occasion.ts';

/** A goal, and the day it is to be reached. */
interface GoalDue {
  readonly goal: string;
  readonly deadline: CalendarDate;
}

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** A goal was written down and nobody has said how to see that it gets better. */
    goalUnmeasured: { readonly of: 'team'; readonly says: { readonly goal: string } };
    goalDeadline: { readonly of: 'team'; readonly says: GoalDue };
  }
}

/** In working days after it was written: twice at most. */
const unmeasuredAfter = [5, 15] as const;
/** In days before its deadline. */
const beforeDeadline = 14;
/** How long a gentle word is worth saying. */
const lastDayAfter = 13;

const unmeasuredDates = ({ id, createdAt }: Goal): Scheduled<{ readonly goal: string }>[] =>
  unmeasuredAfter.flatMap((days) => {
    const day = workingDaysLater(dateInNorway(createdAt), days);
    const sending = sendingTime(day, 'after', createdAt);
    return scheduled(`goal:${id} unmeasured +${days}`, sending, addDays(day, lastDayAfter), { goal: id });
  });

/** A deadline that is set within those days needs no word: the team has just thought of it. */
const deadlineDates = ({ id, deadline, createdAt, deadlineSetAt = createdAt }: Goal): Scheduled<GoalDue>[] => {
  if (deadline === undefined) return [];
  const sending = sendingTime(addDays(deadline, -beforeDeadline), 'before', deadlineSetAt);
  return scheduled(`goal:${id}@${deadline} -${beforeDeadline}`, sending, addDays(deadline, -1), { goal: id, deadline });
};

type GoalKind = 'goalUnmeasured' | 'goalDeadline';

/** Said in the team's chat, where goals are worked on together. */
const ofGoals = <S>(
  team: Team,
  datesOf: (goal: Goal) => Scheduled<S>[],
  holds: (goal: Goal) => boolean = () => true,
): Dated<S>[] => openGoals(team).flatMap((goal) => addressed(datesOf(goal), chatsOf(team), holds(goal)));

const goalIn = ({ owner, reminder }: Due<GoalKind>): Goal | undefined =>
  owner.team.goals.find(({ id }) => id === reminder.occasion.goal);

const shared = {
  of: 'team',
  mutable: { kind: 'improvement', among: ['teamChat'] },
  rank: 42,
  subject: ({ owner, reminder }: Due<GoalKind>) => `goal ${owner.team.id} ${reminder.occasion.goal}`,
  name: (_: Translate, due: Due<GoalKind>) => {
    const goal = goalIn(due);
    return goal ? goalTitle(goal) : '';
  },
} as const;

// === In a message

const lines = (told: readonly ToTell<GoalKind>[]): Part['lines'] =>
  told.flatMap((one) => goalIn(one) ?? []).map((goal) => ({ line: `• ${goalTitle(goal)}` }));

const unmeasuredPart = ({ t }: Setting, told: readonly ToTell<GoalKind>[]): Part => ({
  heading: t('reminders.goal.unmeasured'),
  meta: '',
  lines: lines(told),
  words: t('reminders.goal.unmeasuredWords'),
});

const deadlinePart = (
  { t, language, today }: Setting,
  deadline: CalendarDate,
  told: readonly ToTell<GoalKind>[],
): Part => ({
  heading: t('reminders.goal.deadline', {
    date: formatDate(language, deadline),
    distance: formatDistance(t, today, deadline),
  }),
  meta: '',
  lines: lines(told),
  words: t('reminders.goal.deadlineWords'),
});

const parts = (setting: Setting, told: readonly ToTell<GoalKind>[]): Part[] => {
  const dueOf = ({ reminder: { occasion } }: ToTell<GoalKind>) => ('deadline' in occasion ? occasion.deadline : '');
  const byDeadline = Map.groupBy(told, dueOf);
  return [...byDeadline].map(([deadline, some]) =>
    deadline === '' ? unmeasuredPart(setting, some) : deadlinePart(setting, deadline, some),
  );
};

/** One press to the question, or to the goal; where several are meant, to all of them. */
const buttons = ({ t }: Setting, told: readonly ToTell<GoalKind>[]): Ranked[] => {
  const goals = new Set(told.map(({ reminder }) => reminder.occasion.goal));
  const [first] = told;
  if (!first || goals.size > 1)
    return [{ rank: 45, button: { title: t('goals.press.all'), data: { do: 'goal.list' } } }];
  const { goal } = first.reminder.occasion;
  const unmeasured = told.some(({ kind }) => kind === 'goalUnmeasured');
  const ask: Button = { title: t('reminders.goal.measure'), data: { do: 'goal.ask', goal, question: 'measure' } };
  const show: Button = { title: t('goals.press.toGoal'), data: { do: 'goal.show', goal } };
  return [{ rank: 45, button: unmeasured ? ask : show }];
};

const section: Section<GoalKind> = {
  rank: 42,
  leadsTo: 'improvement',
  thing: ({ kind, reminder }) => `${kind} ${reminder.occasion.goal}`,
  parts,
  buttons,
};

export const goalUnmeasured: Shared<'goalUnmeasured'> = {
  ...shared,
  kind: 'goalUnmeasured',
  section,
  schedule: (team) => ofGoals(team, unmeasuredDates, (goal) => !mainMeasure(team, goal)),
};

export const goalDeadline: Shared<'goalDeadline'> = {
  ...shared,
  kind: 'goalDeadline',
  section,
  schedule: (team) => ofGoals(team, deadlineDates),
};
