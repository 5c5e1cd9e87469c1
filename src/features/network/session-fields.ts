import type { SessionFields } from '../../../cards/network-sessions.ts';
import type { Turn } from '../../dialog/handler.ts';
import { textOf } from '../../dialog/people.ts';
import { parseDate } from '../../model/calendar.ts';
import type { Session } from '../../model/network.ts';
import type { EnteredSession, SessionDates } from '../../model/network-set-up.ts';
import { Refusal } from '../../model/refusal.ts';

type Entered = Readonly<Record<string, unknown>>;

/** The fields of the four sessions: as entered before, else as they stand. */
export const sessionFields = ({ t }: Turn, entered: Entered, standing: readonly Session[] = []): SessionFields[] =>
  ([1, 2, 3, 4] as const).map((number) => {
    const session = standing.find((one) => one.number === number);
    const field = (name: 'first' | 'last' | 'place') => textOf(entered[`${name}${number}`] ?? session?.[name]);
    const [first, last, place] = [field('first'), field('last'), field('place')];
    return { number, heading: t('network.session', { number }), first, last, place };
  });

/**
 * The sessions as they were entered.
 * @throws Refusal `sessionDateMissing`, `invalidDate`
 */
export const readSessions = (entered: Entered): SessionDates => [
  readSession(entered, 1),
  readSession(entered, 2),
  readSession(entered, 3),
  readSession(entered, 4),
];

const readSession = (entered: Entered, number: number): EnteredSession => {
  const first = textOf(entered[`first${number}`]).trim();
  const last = textOf(entered[`last${number}`]).trim();
  if (first === '') throw new Refusal('sessionDateMissing', { number });
  return {
    first: parseDate(first),
    last: last === '' ? undefined : parseDate(last),
    place: textOf(entered[`place${number}`]),
  };
};
