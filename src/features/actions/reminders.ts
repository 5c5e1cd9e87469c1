import type { Button } from '../../dialog/elements.ts';
import { formatDay, formatWeekday } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import { addDays, dateInNorway } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Action } from '../../model/improvement.ts';
import type { Recipient } from '../../model/inbox.ts';
import { chatsOf, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { sendingTime } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import {
  type Account,
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
import { actionOf, actionsIn, goalOfAction, openTest, responsibleFor } from './rules.ts';

/** An action, and the day its test is looked at. */
interface TestDay {
  readonly action: string;
  readonly until: CalendarDate;
}

/** An action of which nothing has been heard since a day. */
interface Quiet {
  readonly action: string;
  readonly since: CalendarDate;
}

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** The day has come on which a team wanted to look at a test. */
    testDay: { readonly of: 'team'; readonly says: TestDay };
    /** Nothing has been heard for weeks of what is being tried. */
    actionQuiet: { readonly of: 'team'; readonly says: Quiet };
  }
}

/** In days: after four weeks without news, and once more after as long again. */
const quietAfter = [28, 56] as const;
/** How long a day that has come is worth a word. */
const lastDayAfter = 13;

type ActionKind = 'testDay' | 'actionQuiet';

/** What a team is trying, said to who sees to it, else in the team's chat. With a goal that is closed it rests. */
const ofTried = <S>(team: Team, datesOf: (action: Action) => Scheduled<S>[]): Dated<S>[] =>
  actionsIn(team, 'trying').flatMap((action) =>
    addressed(datesOf(action), concerned(team, action), !goalOfAction(team, action)?.closed),
  );

const concerned = (team: Team, action: Action): readonly Recipient[] => {
  const responsible = responsibleFor(team, action);
  return responsible ? [`person:${responsible.person}`] : chatsOf(team);
};

/** On the day itself, moved to the working day before. */
const testDates = (action: Action): Scheduled<TestDay>[] => {
  const test = openTest(action);
  if (!test) return [];
  const { until } = test;
  const says = { action: action.id, until };
  const sending = sendingTime(until, 'before', action.changedAt);
  return scheduled(`tried:${action.id} ${test.id}@${until}`, sending, addDays(until, lastDayAfter), says);
};

/** Twice at most, counted from the last change. */
const quietDates = ({ id, changedAt }: Action): Scheduled<Quiet>[] => {
  const since = dateInNorway(changedAt);
  return quietAfter.flatMap((days) =>
    scheduled(
      `quiet:${id}@${changedAt} +${days}`,
      sendingTime(addDays(since, days), 'after', changedAt),
      addDays(since, days + lastDayAfter),
      { action: id, since },
    ),
  );
};

// === In a message

const actionIn = ({ owner, reminder }: Due<ActionKind>): Action | undefined =>
  actionOf(owner.team, reminder.occasion.action);

const named = (told: readonly ToTell<ActionKind>[]): Part['lines'] =>
  told.flatMap((one) => actionIn(one) ?? []).map(({ title }) => ({ line: `• ${title}` }));

/** What is to be looked at the same day stands together; of what has been quiet Los asks after that. */
const parts = (setting: Setting, told: readonly ToTell<ActionKind>[], account: Account): Part[] => {
  const meta = setting.kind === 'person' ? account.team.name : '';
  const byHeading = Map.groupBy(told, (one) => headingOf(setting, one));
  return [...byHeading].map(([heading, alike]) => ({
    heading,
    meta,
    lines: named(alike),
    words: setting.t(alike.some(isQuiet) ? 'reminders.action.quietWords' : 'reminders.action.words'),
  }));
};

const isQuiet = ({ kind }: ToTell<ActionKind>): boolean => kind === 'actionQuiet';

const headingOf = (setting: Setting, { reminder }: ToTell<ActionKind>): string =>
  'until' in reminder.occasion ? dayHeading(setting, reminder.occasion.until) : setting.t('reminders.action.quiet');

const dayHeading = ({ t, language, today }: Setting, until: CalendarDate): string => {
  const date = formatWeekday(language, until);
  if (until === today) return t('reminders.action.today');
  return t(until < today ? 'reminders.action.past' : 'reminders.action.coming', { date });
};

/** Of one action what can be done with it; of several the way to all of them. */
const buttonsOf = (setting: Setting, told: readonly ToTell<ActionKind>[], account: Account): Ranked[] => {
  const all = [...new Set(told.flatMap((one) => actionIn(one) ?? []))];
  const [only] = all.length === 1 ? all : [];
  const buttons = only
    ? [telling(setting.t, only), ...(told.some(isQuiet) ? [dropping(setting.t, only)] : [])]
    : [{ title: setting.t('actions.press.list'), data: { do: 'action.list' } } as const];
  return buttons.map((button) => ({ rank: 45, button: aimed(button, account) }));
};

const telling = (t: Translate, action: Action): Button =>
  openTest(action)
    ? { title: t('actions.press.tell'), data: { do: 'action.tell', action: action.id } }
    : { title: t('actions.press.tryAgain'), data: { do: 'action.show', action: action.id } };

const dropping = (t: Translate, { id, version }: Action): Button => ({
  title: t('actions.press.drop'),
  data: { do: 'action.drop', action: id, version },
});

const aimed = (button: Button, { isAimed, team }: Account): Button =>
  isAimed ? { ...button, data: { ...button.data, los: { team: team.id } } } : button;

const section: Section<ActionKind> = {
  rank: 35,
  leadsTo: 'improvement',
  thing: ({ kind, reminder }) => `${kind} ${reminder.occasion.action}`,
  parts,
  buttons: buttonsOf,
};

const ofAction = {
  of: 'team',
  mutable: { kind: 'improvement', among: ['teamChat', 'works'] },
  rank: 32,
  subject: ({ owner, reminder }: Due<ActionKind>) => `action ${owner.team.id} ${reminder.occasion.action}`,
  name: (_: Translate, due: Due<ActionKind>) => actionIn(due)?.title ?? '',
  section,
} as const;

export const testDay: Shared<'testDay'> = {
  ...ofAction,
  kind: 'testDay',
  dated: ({ t, language }, { reminder }, names) =>
    t('reminders.action.about', { names, date: formatDay(language, reminder.occasion.until) }),
  schedule: (team) => ofTried(team, testDates),
};

export const actionQuiet: Shared<'actionQuiet'> = {
  ...ofAction,
  kind: 'actionQuiet',
  schedule: (team) => ofTried(team, quietDates),
};
