import { formatDistance, formatWeekday } from '../../../language/format.ts';
import { addDays } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { oncePerDay, type Scheduled, scheduled } from '../../../model/scheduling.ts';
import { sendingTime } from '../../../model/sending-times.ts';
import type { Ranked, Setting, ToTell } from '../../../reminders/occasion.ts';
import { type CaseTelling, holding, press } from '../telling.ts';

interface Conversation {
  readonly on: CalendarDate;
}

declare module '../../../reminders/occasion.ts' {
  interface Occasions {
    /** The conversation that was agreed on: a week before, and on the day. */
    conversationComing: { readonly of: 'case'; readonly says: Conversation };
    /** It has not been written down that it was held. */
    conversationPast: { readonly of: 'case'; readonly says: Conversation };
  }
}

// DOMAIN §10, in days; the last is ours: once, a week after, gently.
const before = [7, 0] as const;
const after = 7;
/** How long a missed conversation is worth a word. */
const lastDayAfter = 21;

const comingDates = ({ nextConversation }: PathwayCase): Scheduled<Conversation>[] => {
  if (!nextConversation) return [];
  const { on, setAt } = nextConversation;
  return oncePerDay(
    before.flatMap((days) =>
      scheduled(`conversation@${on} -${days}`, sendingTime(addDays(on, -days), 'before', setAt), on, { on }),
    ),
  );
};

const pastDates = ({ nextConversation }: PathwayCase): Scheduled<Conversation>[] => {
  if (!nextConversation) return [];
  const { on, setAt } = nextConversation;
  const sending = sendingTime(addDays(on, after), 'after', setAt);
  return scheduled(`conversation@${on} +${after}`, sending, addDays(on, lastDayAfter), { on });
};

/** Another date is the last thing one may want. */
const dateButton = ({ t }: Setting, told: readonly ToTell<'conversationComing' | 'conversationPast'>[]): Ranked[] =>
  told.map(({ owner }) => ({
    rank: 90,
    button: press(owner.it, t('reminders.case.changeDate'), 'conversation.plan'),
  }));

const ofConversation = {
  mutable: 'case',
  rank: 10,
  subject: () => 'conversation',
  thing: () => 'conversation',
  buttons: dateButton,
} as const;

export const conversationComing: CaseTelling<'conversationComing'> = {
  ...ofConversation,
  kind: 'conversationComing',
  dates: (it) => holding(comingDates(it)),
  part: ({ t, language, today }, { owner, reminder }) => {
    const { on } = reminder.occasion;
    return {
      heading: t('reminders.case.conversation', { code: owner.it.code, when: formatDistance(t, today, on) }),
      lines: [{ line: formatWeekday(language, on) }],
      words: t(on === today ? 'reminders.case.conversationToday' : 'reminders.case.conversationSoon'),
    };
  },
};

export const conversationPast: CaseTelling<'conversationPast'> = {
  ...ofConversation,
  kind: 'conversationPast',
  dates: (it) => holding(pastDates(it)),
  part: ({ t, language }, { owner, reminder }) => ({
    heading: t('reminders.case.conversationPast', { code: owner.it.code }),
    lines: [{ line: t('reminders.case.agreedOn', { date: formatWeekday(language, reminder.occasion.on) }) }],
    words: t('reminders.case.conversationPastWords'),
  }),
};
