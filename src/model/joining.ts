import { z } from 'zod';
import { addDays, atHour } from './calendar.ts';
import { type CalendarDate, Instant } from './identity.ts';
import type { Stored } from './stored.ts';

/** What a join code opens, and until when. The code itself is the document's key. */
export const JoinTicket = z.object({
  code: z.string(),
  network: z.string(),
  expires: Instant,
  /** The teams that have come in with it. */
  teams: z.array(z.string()).optional(),
});
export type JoinTicket = Stored<typeof JoinTicket>;

/** How long a join code opens the network when nothing else is said. */
export const joinCodeDays = 60;

/** When a code made on a day expires: at the end of the last of its days in Norway. */
export const joinCodeExpiry = (today: CalendarDate): Instant => atHour(addDays(today, joinCodeDays + 1), 0);

/**
 * What codes are made of: no two look alike (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B) or sound alike when spelt aloud in
 * Norwegian (B D E P T V, H K, M N, F S X).
 */
const letters = 'FJKMRTW';
const figures = '23456789';
const alphabet = letters + figures;
const groupLength = 4;

/** What people read or hear instead of a sign of the alphabet. */
const misread: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', B: '8', H: 'K', N: 'M', V: 'W' };

/**
 * A new join code in two groups, such as `KM47-R2WT`: easy to read aloud over the phone, 1.9 × 10⁹ possibilities. Each
 * group has both letters and figures, so that it is not taken for a word, a year or a phone number among other words.
 * @param random a whole number from 0 up to, but not including, its argument; unpredictable
 */
export const newJoinCode = (random: (below: number) => number): string => {
  const oneOf = (signs: string) => signs.charAt(random(signs.length));
  const group = () => {
    const drawn = Array.from({ length: groupLength }, () => oneOf(alphabet));
    const lacking = [letters, figures].find((kind) => !drawn.some((sign) => kind.includes(sign)));
    return (lacking === undefined ? drawn : drawn.with(random(groupLength), oneOf(lacking))).join('');
  };
  return `${group()}-${group()}`;
};

/** The code as it was handed out, however it was typed: `km47 r2wt` and `KM47R2WT` are `KM47-R2WT`. */
export const tidyJoinCode = (typed: string): string => {
  const signs = [...typed.toUpperCase().replace(/[^A-Z0-9]/g, '')].map((sign) => misread[sign] ?? sign).join('');
  return signs.length > groupLength ? `${signs.slice(0, groupLength)}-${signs.slice(groupLength)}` : signs;
};
