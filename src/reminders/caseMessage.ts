import type { Button } from '../../cards/button.ts';
import type { ReminderCard } from '../../cards/reminder.ts';
import type { Verb } from '../dialog/verb.ts';
import { addDays, isAfter, workingDayAtOrAfter } from '../domain/calendar.ts';
import type { PathwayCase } from '../domain/case.ts';
import type { CaseOccasion } from '../domain/caseReminders.ts';
import { type HphOccasion, pathwaysOf } from '../domain/hph.ts';
import type { CalendarDate, Language } from '../domain/identity.ts';
import { formatDistance, formatWeekday } from '../language/format.ts';
import type { Say } from '../language/texts.ts';
import type { CaseToTell } from './recheck.ts';

/** How and when it is said. */
interface Words {
  readonly say: Say;
  readonly language: Language;
  readonly today: CalendarDate;
}

type Part = Omit<ReminderCard['parts'][number], 'meta'>;

/** What there is to tell about one case, each thing once. */
export interface CaseAccount {
  readonly it: PathwayCase;
  readonly occasions: readonly CaseOccasion[];
}

/** After a standstill several reminders of one thing may have come together; the last one says it all. */
export const caseAccountsOf = (toTell: readonly CaseToTell[]): CaseAccount[] => {
  const inTime = toTell.toSorted((one, other) => (isAfter(one.reminder.at, other.reminder.at) ? 1 : -1));
  return [...Map.groupBy(inTime, ({ it }) => it)].map(([it, ofCase]) => {
    const told = ofCase.map(({ reminder }) => reminder.occasion);
    return { it, occasions: [...new Map(told.map((occasion) => [subjectOf(occasion), occasion])).values()] };
  });
};

/** Two reminders of one subject are about the same thing. */
const subjectOf = (occasion: CaseOccasion): string => {
  switch (occasion.kind) {
    case 'conversationComing':
    case 'conversationPast':
      return 'conversation';
    case 'caseGiven':
      return 'case';
    case 'actionDue':
    case 'actionOverdue':
      return `actions ${occasion.due}`;
    case 'hphDue':
      return occasion.checkpoint;
  }
};

/** What is said of a case: its code and a date, never a word of what is in it. */
export const casePartsOf = (words: Words, { it, occasions }: CaseAccount): Part[] =>
  occasions.map((occasion) => partOf(words, it, occasion));

const partOf = (words: Words, { code }: PathwayCase, occasion: CaseOccasion): Part => {
  const { say, language, today } = words;
  switch (occasion.kind) {
    case 'conversationComing':
      return {
        heading: say('reminders.case.conversation', { code, when: formatDistance(say, today, occasion.on) }),
        lines: [{ line: formatWeekday(language, occasion.on) }],
        words: say(occasion.on === today ? 'reminders.case.conversationToday' : 'reminders.case.conversationSoon'),
      };
    case 'conversationPast':
      return {
        heading: say('reminders.case.conversationPast', { code }),
        lines: [{ line: say('reminders.case.agreedOn', { date: formatWeekday(language, occasion.on) }) }],
        words: say('reminders.case.conversationPastWords'),
      };
    case 'caseGiven':
      return { heading: say('reminders.case.given', { code }), lines: [], words: say('reminders.case.givenWords') };
    case 'actionDue':
      return {
        heading: say('reminders.case.actionDue', { code, when: formatDistance(say, today, occasion.due) }),
        lines: [{ line: formatWeekday(language, occasion.due) }],
        words: say('reminders.case.actionDueWords'),
      };
    case 'actionOverdue':
      return {
        heading: say('reminders.case.actionOverdue', { code, date: formatWeekday(language, occasion.due) }),
        lines: [],
        words: say('reminders.case.actionOverdueWords'),
      };
    case 'hphDue':
      return hphPart(words, code, occasion);
  }
};

/** Late is a fact, not blame (DOMAIN §6). */
const hphPart = ({ say, language, today }: Words, code: string, { checkpoint, due }: HphOccasion): Part => {
  const isPast = due < today;
  const about = { code, checkpoint: checkpoint.toUpperCase(), when: formatDistance(say, today, due) };
  return {
    heading: say(isPast ? 'reminders.case.hphPast' : 'reminders.case.hphDue', about),
    lines: [{ line: formatWeekday(language, due) }],
    words: say(isPast ? 'reminders.case.hphPastWords' : `reminders.case.${checkpoint}Words`),
    ...(!isPast && isLastWorkingDay(today, due) && { words: say(`reminders.case.${checkpoint}LastWords`) }),
  };
};

/** Whether there is no working day left after today until a date; on the date itself there is nothing to point out. */
const isLastWorkingDay = (today: CalendarDate, due: CalendarDate): boolean =>
  today < due && workingDayAtOrAfter(addDays(today, 1)) > due;

/** Opens the case; where there is only one, also what one may want to do about the reminder. */
export const caseButtonsOf = (words: Words, accounts: readonly CaseAccount[]): Button[] => {
  const open = accounts.map(({ it }) => press(it, words.say('cases.open', { code: it.code }), 'case.open'));
  const [only] = accounts.length === 1 ? accounts : [];
  return only ? [...toolButtons(words, only), ...open, ...dateButtons(words, only)] : open;
};

/** Straight to what the reminder is about. */
const toolButtons = ({ say }: Words, { it, occasions }: CaseAccount): Button[] => [
  ...occasions.flatMap((occasion) => {
    if (occasion.kind !== 'hphDue') return [];
    const { checkpoint } = occasion;
    const title = say('reminders.case.toCheckpoint', { checkpoint: checkpoint.toUpperCase() });
    return [press(it, title, 'hph.checkpoint', { checkpoint, pathway: pathwaysOf(it).length })];
  }),
  ...(occasions.some(({ kind }) => kind === 'actionDue' || kind === 'actionOverdue')
    ? [press(it, say('reminders.case.toPlan'), 'plan.show')]
    : []),
];

const dateButtons = ({ say }: Words, { it, occasions }: CaseAccount): Button[] =>
  occasions.some(({ kind }) => kind === 'conversationComing' || kind === 'conversationPast')
    ? [press(it, say('reminders.case.changeDate'), 'conversation.plan')]
    : [];

const press = (
  { team, code }: PathwayCase,
  title: string,
  verb: Verb,
  more: Readonly<Record<string, string | number>> = {},
): Button => ({ title, data: { do: verb, ...more, code, los: { team } } });
