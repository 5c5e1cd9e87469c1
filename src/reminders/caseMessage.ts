import type { Button } from '../../cards/button.ts';
import type { ReminderCard } from '../../cards/reminder.ts';
import { formatDistance, formatWeekday } from '../content/format.ts';
import type { Say } from '../content/texts.ts';
import { isAfter } from '../domain/calendar.ts';
import type { PathwayCase } from '../domain/case.ts';
import type { CaseOccasion } from '../domain/caseReminders.ts';
import type { CalendarDate, Language } from '../domain/identity.ts';
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
  }
};

/** Opens the case; where there is only one, also what one may want to do about the reminder. */
export const caseButtonsOf = (words: Words, accounts: readonly CaseAccount[]): Button[] => {
  const open = accounts.map(({ it }) => press(it, words.say('cases.open', { code: it.code }), 'case.open'));
  const [only] = accounts.length === 1 ? accounts : [];
  if (!only?.occasions.some(({ kind }) => kind !== 'caseGiven')) return open;
  return [...open, press(only.it, words.say('reminders.case.changeDate'), 'conversation.plan')];
};

const press = ({ team, code }: PathwayCase, title: string, verb: string): Button => ({
  title,
  data: { do: verb, code, los: { team } },
});
