import { formatPeriod } from '../../language/periods.ts';
import type { Translate } from '../../language/texts.ts';
import { addDays, workingDaysLater } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Measure, MeasureRhythm } from '../../model/improvement.ts';
import type { Recipient } from '../../model/inbox.ts';
import { isMeasured, measurerOf, nextPeriodOf } from '../../model/measures.ts';
import { periodAfter } from '../../model/periods.ts';
import { chatsOf, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { sendingTime } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import {
  type Account,
  addressed,
  type Due,
  type Part,
  type Ranked,
  type Setting,
  type Shared,
  type ToTell,
} from '../../reminders/occasion.ts';

/** A period of a measure that has ended and was not measured; `time` is 1, or 2 for the last word about it. */
interface MeasureDue {
  readonly measure: string;
  readonly on: CalendarDate;
  readonly time: 1 | 2;
}

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** A period has ended, and its number is wanted. */
    measureDue: { readonly of: 'team'; readonly says: MeasureDue };
  }
}

/** After so many periods that nobody has measured Los asks no more, until somebody measures again. */
const periodsAsked = 3;

/** Working days between the two words about a period. */
const daysBetweenWords = 3;

/** When a measure's periods are asked for: the day after each ends, and once more. */
const datesOf = (measure: Measure): Scheduled<MeasureDue>[] => {
  const rhythm: MeasureRhythm = measure.every === 'day' ? 'week' : measure.every;
  const first = nextPeriodOf(measure).on;
  const periods = [first];
  while (periods.length < periodsAsked) periods.push(periodAfter(rhythm, periods.at(-1) ?? first));
  return periods.flatMap((on) => wordsAbout(measure, rhythm, on));
};

const wordsAbout = ({ id, createdAt }: Measure, rhythm: MeasureRhythm, on: CalendarDate): Scheduled<MeasureDue>[] => {
  const from = periodAfter(rhythm, on);
  const again = workingDaysLater(from, daysBetweenWords);
  const name = `measure:${id}@${on}`;
  const says = { measure: id, on };
  return [
    ...scheduled(`${name} 1`, sendingTime(from, 'after', createdAt), addDays(again, -1), { ...says, time: 1 }),
    ...scheduled(`${name} 2`, sendingTime(again, 'after', createdAt), addDays(periodAfter(rhythm, from), -1), {
      ...says,
      time: 2,
    }),
  ];
};

/** Who sees to it hears it alone; where nobody does, the team in its chat. */
const concerned = (team: Team, measure: Measure): readonly Recipient[] => {
  const measurer = measurerOf(team, measure);
  return measurer ? [`person:${measurer.person}`] : chatsOf(team);
};

const measureIn = ({ owner, reminder }: Due<'measureDue'>): Measure | undefined =>
  owner.team.measures.find(({ id }) => id === reminder.occasion.measure);

const parts = (setting: Setting, told: readonly ToTell<'measureDue'>[], { team }: Account): Part[] => {
  const isLast = told.every(({ reminder }) => reminder.occasion.time === 2);
  return [
    {
      heading: setting.t('reminders.measure.heading'),
      meta: setting.kind === 'person' ? team.name : '',
      lines: told.flatMap((one) => lineOf(setting, one)),
      words: setting.t(isLast ? 'reminders.measure.last' : 'reminders.measure.words'),
    },
  ];
};

const lineOf = (setting: Setting, told: ToTell<'measureDue'>): Part['lines'] => {
  const measure = measureIn(told);
  if (!measure) return [];
  const period = formatPeriod(setting, measure.every === 'day' ? 'week' : measure.every, told.reminder.occasion.on);
  return [{ line: `• ${setting.t('reminders.measure.line', { name: measure.name, period })}` }];
};

/** Of one measure its card to write the number on; of several the list of what is wanted. */
const buttons = ({ t }: Setting, told: readonly ToTell<'measureDue'>[], { isAimed, team }: Account): Ranked[] => {
  const measures = [...new Set(told.map(({ reminder }) => reminder.occasion.measure))];
  const [only] = measures.length === 1 ? measures : [];
  const title = t('reminders.measure.press');
  const data = {
    do: 'measure.enter',
    ...(only !== undefined && { measure: only }),
    ...(isAimed && { los: { team: team.id } }),
  } as const;
  return [{ rank: 35, button: { title, data } }];
};

/** A number that is wanted, said gently: at most twice for each period. */
export const measureDue: Shared<'measureDue'> = {
  kind: 'measureDue',
  of: 'team',
  mutable: { kind: 'improvement', among: ['teamChat', 'works'] },
  rank: 31,
  schedule: (team) =>
    team.measures
      .filter(({ builtIn }) => builtIn === undefined)
      .flatMap((measure) => addressed(datesOf(measure), concerned(team, measure), isMeasured(team, measure))),
  subject: ({ owner, reminder }) => `measure ${owner.team.id} ${reminder.occasion.measure}`,
  name: (_: Translate, due) => measureIn(due)?.name ?? '',
  section: {
    rank: 33,
    leadsTo: 'improvement',
    thing: ({ reminder }) => `measure ${reminder.occasion.measure}`,
    parts,
    buttons,
  },
};
