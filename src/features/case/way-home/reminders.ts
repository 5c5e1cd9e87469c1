import { formatDistance, formatWeekday } from '../../../language/format.ts';
import { addDays, workingDayAtOrAfter } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { HphPathway } from '../../../model/case-hph.ts';
import { currentPathway, type DatedCheckpoint, hphAnswer, hphDueDate, pathwaysOf } from '../../../model/hph.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { oncePerDay, type Scheduled, scheduled } from '../../../model/scheduling.ts';
import { sendingTime } from '../../../model/sending-times.ts';
import type { Part, Setting } from '../../../reminders/occasion.ts';
import { checkpointName, toDoNow } from '../parts.ts';
import { type CaseDate, type CaseTelling, press } from '../telling.ts';

interface HphDue {
  readonly checkpoint: DatedCheckpoint;
  readonly due: CalendarDate;
}

declare module '../../../reminders/occasion.ts' {
  interface Occasions {
    hphDue: { readonly of: 'case'; readonly says: HphDue };
  }
}

/** How long after its last day a checkpoint is still worth a word, should nothing have got through before. */
const worthAWord = 7;

type First = (homecoming: CalendarDate, due: CalendarDate) => readonly [CalendarDate, 'before' | 'after'];

/**
 * When Los reminds of HPH2 and HPH5 (DOMAIN §10; the days are ours). HPH2: on the first working day from the homecoming
 * on, and on its last day or the working day before. HPH5: a week before its last day, and on it, or the working day
 * before each.
 */
const firstOf: Readonly<Record<DatedCheckpoint, First>> = {
  hph2: (homecoming) => [homecoming, 'after'],
  hph5: (_, due) => [addDays(due, -7), 'before'],
};

const datesOfCheckpoint = (pathway: HphPathway, checkpoint: DatedCheckpoint): Scheduled<HphDue>[] => {
  const { homecoming, homecomingSetAt: setAt } = pathway;
  const due = hphDueDate(pathway, checkpoint);
  if (homecoming === undefined || setAt === undefined || due === undefined) return [];
  const id = `${checkpoint}@${due}`;
  const [date, moves] = firstOf[checkpoint](homecoming, due);
  return oncePerDay([
    ...scheduled(`${id} first`, sendingTime(date, moves, setAt), due, { checkpoint, due }),
    ...scheduled(`${id} last`, sendingTime(due, 'before', setAt), addDays(due, worthAWord), { checkpoint, due }),
  ]);
};

/** A new admission ends the pathway before it, and its dates with it. */
const datesOf = (it: PathwayCase): CaseDate<HphDue>[] => {
  const pathway = currentPathway(it);
  if (!pathway) return [];
  return (['hph2', 'hph5'] as const).flatMap((checkpoint) => {
    const holds = hphAnswer(pathway, checkpoint) === undefined;
    return datesOfCheckpoint(pathway, checkpoint).map((one) => ({ ...one, holds }));
  });
};

/** Whether Los reminds of both HPH2 and HPH5. */
export const remindsOfCheckpoints = (it: PathwayCase): boolean => {
  const reminded = datesOf(it).filter(({ holds }) => holds && !it.closedAt && it.contactPersons.length > 0);
  return new Set(reminded.map(({ occasion }) => occasion.checkpoint)).size === 2;
};

export const hphDue: CaseTelling<'hphDue'> = {
  kind: 'hphDue',
  mutable: 'case',
  rank: 40,
  dates: datesOf,
  subject: ({ checkpoint }) => checkpoint,
  thing: ({ checkpoint }) => checkpoint,
  part: (setting, { owner, reminder }) => hphPart(setting, owner.it.code, reminder.occasion),
  buttons: (setting, told) =>
    told.map(({ owner, reminder }) => {
      const { checkpoint } = reminder.occasion;
      const pathway = pathwaysOf(owner.it).length;
      return {
        rank: 10,
        button: press(owner.it, toDoNow(setting, checkpoint), 'hph.checkpoint', { checkpoint, pathway }),
      };
    }),
};

/** Late is a fact, not blame (DOMAIN §6). */
const hphPart = (setting: Setting, code: string, { checkpoint, due }: HphDue): Omit<Part, 'meta'> => {
  const { t, language, today } = setting;
  const isPast = due < today;
  const about = { code, checkpoint: checkpointName(setting, checkpoint), when: formatDistance(t, today, due) };
  return {
    heading: t(isPast ? 'reminders.case.hphPast' : 'reminders.case.hphDue', about),
    lines: [{ line: formatWeekday(language, due) }],
    words: t(isPast ? 'reminders.case.hphPastWords' : `reminders.case.${checkpoint}Words`),
    ...(!isPast && isLastWorkingDay(today, due) && { words: t(`reminders.case.${checkpoint}LastWords`) }),
  };
};

/** Whether there is no working day left after today until a date; on the date itself there is nothing to point out. */
const isLastWorkingDay = (today: CalendarDate, due: CalendarDate): boolean =>
  today < due && workingDayAtOrAfter(addDays(today, 1)) > due;
