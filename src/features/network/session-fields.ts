import { z } from 'zod';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { optional, reading } from '../../dialog/reading.ts';
import type { Blame } from '../../dialog/refusing.ts';
import { withFreeDays } from '../../language/free-days.ts';
import { latest, parseDate } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Network, Session } from '../../model/network.ts';
import { type EnteredSession, readPlace, type SessionDates } from '../../model/network-sessions.ts';
import { Refusal } from '../../model/refusal.ts';

/** One session in a form; dates as `2026-09-17`, empty when not filled in. */
export interface SessionFields {
  readonly number: number;
  readonly heading: string;
  readonly first: string;
  readonly last: string;
  readonly place: string;
}

/** The fields of the four sessions: as entered before, else as they stand. */
export const sessionFields = ({ t }: Turn, showing: Showing, standing: readonly Session[] = []): SessionFields[] =>
  ([1, 2, 3, 4] as const).map((number) => {
    const session = standing.find((one) => one.number === number);
    const field = (name: 'first' | 'last' | 'place') => valueIn(showing, `${name}${number}`, session?.[name]);
    const [first, last, place] = [field('first'), field('last'), field('place')];
    return { number, heading: t('network.session', { number }), first, last, place };
  });

const first = reading((text) => {
  if (text === '') throw new Refusal('sessionDateMissing', { number: 1 });
  return parseDate(text);
});

/** The later ones may get their dates when they are known. */
const later = optional(parseDate);
const last = optional(parseDate);
const place = reading(readPlace);

/** What was saved, and which of the days that were just set is a free one. */
export const sessionNews = (turn: Turn, saved: string, { sessions }: Pick<Network, 'sessions'>): string => {
  const newest = latest(...sessions.map(({ setAt }) => setAt));
  const set = sessions.filter(({ setAt }) => setAt === newest);
  return withFreeDays(
    turn,
    saved,
    set.flatMap(({ first, last }) => [first, last]),
  );
};

/** Where sessions that do not follow one another are to be mended. */
export const sessionBlame = {
  sessionsOutOfOrder: ({ day, number }) => `${day}${number}`,
  sessionDateMissing: ({ number }) => `first${number}`,
  jointOneByOne: ({ number }) => `first${number}`,
} satisfies Blame;

/** The sessions as they are entered; a form without a field for the last day leaves it to the rules. */
export const enteredSessions = z
  .object({
    first1: first,
    last1: last,
    place1: place,
    first2: later,
    last2: last,
    place2: place,
    first3: later,
    last3: last,
    place3: place,
    first4: later,
    last4: last,
    place4: place,
  })
  .transform((entered): { readonly dates: SessionDates } => ({
    dates: [
      { first: entered.first1, last: entered.last1, place: entered.place1 },
      dated(entered.first2, entered.last2, entered.place2),
      dated(entered.first3, entered.last3, entered.place3),
      dated(entered.first4, entered.last4, entered.place4),
    ],
  }));

const dated = (
  first: CalendarDate | undefined,
  last: CalendarDate | undefined,
  place: string,
): EnteredSession | undefined => (first === undefined ? undefined : { first, last, place });
