import { requireAhead } from '../../model/agreed-dates.ts';
import { addDays, monthLater, parseDate } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Amount } from '../../model/improvement.ts';
import { Refusal } from '../../model/refusal.ts';
import { onOneLine, without } from '../../model/written.ts';

/** What a goal that was just written down seems to say already. A proposal: the team confirms it, and no letter is given for it. */
export interface Proposal {
  /** The words without date and «fra … til …». */
  readonly what: string;
  readonly whom?: string;
  /** Shares, in per cent. */
  readonly baseline?: Amount;
  readonly target?: Amount;
  readonly deadline?: CalendarDate;
}

/** Looks for whom, how much and by when in a rough goal: per cent and dates only, which can hardly be taken for something else. */
export const proposalIn = (rough: string, today: CalendarDate): Proposal => {
  const { deadline, words } = dateIn(onOneLine(rough).split(' '), today);
  const { baseline, target, words: rest } = sharesIn(words);
  const whom = whomIn(rest);
  return {
    what: tidied(rest),
    ...(whom !== undefined && { whom }),
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(deadline !== undefined && { deadline }),
  };
};

type Words = readonly string[];

const signs = ' ,;:.–-';
const tidied = (words: Words): string => without(signs, words.join(' '));
/** A word as it is looked up: «2027,» is 2027. */
const bare = (word = ''): string => without(`${signs}()!?`, word).toLowerCase();

// === By when

const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
];
const isMonth = (name: string): boolean => months.some((names) => names.includes(name));
const numberOf = (name: string): string =>
  String(1 + months.findIndex((names) => names.includes(name))).padStart(2, '0');

interface Dated {
  readonly from: number;
  readonly to: number;
  readonly deadline: CalendarDate;
}

const dateIn = (words: Words, today: CalendarDate): { readonly deadline?: CalendarDate; readonly words: Words } => {
  const [found] = words.flatMap((_, at) => dateAt(words, at, today) ?? []);
  if (!found) return { words };
  const { from, to, deadline } = found;
  return { deadline, words: [...words.slice(0, introduced(words, from)), ...words.slice(to)] };
};

/** A date that begins with a word: «1. juni 2027», «1. juni», «1.6.2027», «juni 2027», «1st June». */
const dateAt = (words: Words, at: number, today: CalendarDate): Dated | undefined => {
  const [first, second, third] = [bare(words[at]), bare(words[at + 1]), bare(words[at + 2])];
  const day = dayIn(words[at]);
  if (day !== undefined && isMonth(second)) return dayOfMonth({ words, at, day, month: second, year: third }, today);
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(first)) return dated(at, at + 1, aheadOr(first, today));
  if (!isMonth(first) || dayIn(words[at - 1]) !== undefined || !isYear(second)) return undefined;
  const begins = `${second}-${numberOf(first)}-01`;
  return dated(at, at + 2, aheadOr(addDays(monthLater(begins), -1), today));
};

const dayIn = (word: string | undefined): string | undefined => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(bare(word))?.[1];

const isYear = (word: string): boolean => /^20\d\d$/.test(word);

const dated = (from: number, to: number, deadline: CalendarDate | undefined): Dated | undefined =>
  deadline === undefined ? undefined : { from, to, deadline };

interface DayWritten {
  readonly words: Words;
  readonly at: number;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Without a year it is the next such day there is. */
const dayOfMonth = ({ at, day, month, year }: DayWritten, today: CalendarDate): Dated | undefined => {
  const on = (which: number | string) => aheadOr(`${which}-${numberOf(month)}-${day.padStart(2, '0')}`, today);
  if (isYear(year)) return dated(at, at + 3, on(year));
  const thisYear = Number(today.slice(0, 4));
  return dated(at, at + 2, on(thisYear) ?? on(thisYear + 1));
};

/** A date that has passed, or is none, is left in the words. */
const aheadOr = (written: string, today: CalendarDate): CalendarDate | undefined => {
  try {
    const date = parseDate(written);
    requireAhead(date, today);
    return date;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

const leading = ['innen', 'inna', 'innan', 'før', 'til', 'per', 'pr', 'by', 'before', 'within', 'until'];

/** Where the words begin that lead to a date: «innen utgangen av», «by the end of». */
const introduced = (words: Words, from: number): number => {
  const isAt = (at: number, ...some: Words) => some.includes(bare(words[at]));
  let at = from;
  if (isAt(at - 1, 'den', 'the')) at -= 1;
  if (isAt(at - 1, 'av', 'of') && isAt(at - 2, 'utgangen', 'slutten', 'end')) at -= 2;
  if (isAt(at - 1, 'the')) at -= 1;
  return isAt(at - 1, ...leading) ? at - 1 : at;
};

// === How much

interface ShareWritten {
  readonly from: number;
  readonly to: number;
  readonly share: Amount;
}

const sharesIn = (words: Words): { readonly baseline?: Amount; readonly target?: Amount; readonly words: Words } => {
  const shares = words.flatMap((_, at) => shareAt(words, at) ?? []);
  const [one, other, third] = shares;
  if (one && other && !third && isFromTo(words, one, other)) {
    const rest = [...words.slice(0, one.from - 1), ...words.slice(other.to)];
    return { baseline: one.share, target: other.share, words: rest };
  }
  return { ...(one && !other && { target: one.share }), words };
};

const isFromTo = (words: Words, one: ShareWritten, other: ShareWritten): boolean =>
  ['fra', 'frå', 'from'].includes(bare(words[one.from - 1])) &&
  ['til', 'to'].includes(bare(words[one.to])) &&
  one.to + 1 === other.from;

/** A share that begins with a word: «80%», «12,5 prosent», «80 per cent», kept exact. More than all is none. */
const shareAt = (words: Words, from: number): ShareWritten | undefined => {
  const [first, second, third] = [bare(words[from]), bare(words[from + 1]), bare(words[from + 2])];
  const isJoined = first.endsWith('%');
  const isApart = second === 'per' && third === 'cent';
  if (!isJoined && !isApart && !['%', 'prosent', 'percent'].includes(second)) return undefined;
  const [, whole, decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?%?$/.exec(first) ?? [];
  if (whole === undefined) return undefined;
  const share = { numerator: Number(whole + decimals), denominator: 100 * 10 ** decimals.length };
  return share.numerator > share.denominator ? undefined : { from, to: from + (isJoined ? 1 : isApart ? 3 : 2), share };
};

// === For whom

const people = ['bruker', 'brukar', 'pasient', 'pårørende', 'pårørande', 'unge', 'ungdom', 'barn', 'eldre'];

/** The words before people, of all, before a clause about them, and how people begin. Of a language each: «to» is two. */
const waysToSayWhom = [
  {
    before: ['for', 'til', 'hos', 'blant'],
    all: ['alle', 'dem', 'dei', 'de'],
    who: ['som'],
    people: [...people, 'innbygg', 'person', 'familie'],
  },
  {
    before: ['for', 'to', 'with', 'among'],
    all: ['all', 'everyone', 'those', 'people'],
    who: ['who', 'that'],
    people: ['users', 'service', 'patients', 'people', 'young', 'child', 'older', 'residents', 'families'],
  },
];

const whomIn = (words: Words): string | undefined => {
  const at = words.findIndex((word, index) => {
    const [first, second] = [bare(words[index + 1]), bare(words[index + 2])];
    return waysToSayWhom.some((way) => {
      if (!way.before.includes(bare(word))) return false;
      if (way.who.includes(second)) return way.all.includes(first);
      return way.people.some((begin) => (first === way.all[0] ? second : first).startsWith(begin));
    });
  });
  return at === -1 ? undefined : tidied(untilSign(words.slice(at + 1)));
};

/** The words up to the first sign between them. */
const untilSign = (words: Words): Words => {
  const last = words.findIndex((word) => /[,.;:]$/.test(word));
  return last === -1 ? words : words.slice(0, last + 1);
};
