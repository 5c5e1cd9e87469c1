/** A number that is grouped: `912 34 567` has three groups with a space between them. */
interface Grouped {
  readonly groups: readonly string[];
  readonly between: readonly string[];
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a text, in ordinary digits, holds a phone number: eight digits in a series that is in use, in one piece or
 * with up to two signs between groups of them, unless they are something else that people write.
 */
export const holdsPhoneNumber = (text: string): boolean => {
  const written = text.replace(bracketsInNumber, '$1');
  if (withCountryCode.test(written)) return true;
  return eightDigitsIn(withoutOthers(written)).some((one) => isInUse(one) && !others.some((isOther) => isOther(one)));
};

/** «(912) 34 567», «(+47) 912 34 567» */
const bracketsInNumber = /\((\+?\d{1,4})\)/g;

const withCountryCode = /(?:\+|(?<!\d)00)[1-9]\d{0,2}(?:[ ./-]?\d){6,12}(?!\d)/;

const series = /^(?:2[1-4]|3[1-578]|5[1-35-9]|[4679]\d|8[0125])/;

/** Single digits in a row are scores and counts. */
const isInUse = ({ groups }: Grouped): boolean =>
  series.test(groups.join('')) && groups.every(({ length }) => length > 1);

const sign = /^(?:[^\p{L}\p{N}]{1,2}| [^\p{L}\p{N}] )$/u;

const eightDigitsIn = (text: string): Grouped[] => {
  const found = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    index,
    end: index + digits.length,
  }));
  return found.flatMap(({ index }, first) => {
    const groups: string[] = [];
    const between: string[] = [];
    let end = index;
    for (const group of found.slice(first, first + 4)) {
      if (groups.length > 0) between.push(text.slice(end, group.index));
      groups.push(group.digits);
      end = group.end;
    }
    while (groups.join('').length > 8) {
      end -= (groups.pop() ?? '').length + (between.pop() ?? '').length;
    }
    const isWhole = groups.join('').length === 8 && between.every((signs) => sign.test(signs));
    return isWhole
      ? [{ groups, between, before: text.slice(0, index).slice(-5), after: text.slice(end, end + 9) }]
      : [];
  });
};

/** Without what is made up of several groups that are no number together: ids, dates, weeks and pairs. */
const withoutOthers = (text: string): string =>
  text
    .replace(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi, 'x')
    .replace(/(?<!\d)\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)\d{2}(?!\d)/g, 'x')
    .replace(/(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/g, 'x')
    .replace(/(?<!\d)(?<!\d[./])[0-3]?\d([./])[01]?\d\1\d{2}(?![./]?\d)/g, 'x')
    .replace(/\b(?:uke|veke)[a-z]{0,3} \d{1,2}(?:(?:, ?| |\/| ?- ?)(?:[0-4]\d|5[0-3])(?!\d))*/gi, 'x')
    .replace(pairsInARow, (pairs) => ((pairs.match(pair) ?? []).every(isPair) ? 'x' : pairs));

const pair = /\d{1,3}[/.:-]\d{1,3}/g;

/** «12/30, 15/28», «21:30-22:15», «65-74, 75-84» */
const pairsInARow =
  /(?<!\d)(?<!\d[/.:-])\d{1,3}([/.:-])\d{1,3}(?:(?:(?!\1)[^\p{L}\p{N}]){1,3}\d{1,3}\1\d{1,3}(?!\d))+(?!\1\d)/gu;

/** So many of so many, from one to another, a time of the day or a day of the year. */
const isPair = (written: string): boolean => {
  const [one = 0, other = 0] = written.split(/\D/).map(Number);
  return (/[/-]/.test(written) && one <= other) || (one <= 24 && other < 60) || (one <= 31 && other <= 12);
};

const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/.test(digits);
const isTime = (digits: string): boolean => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits);
const isDay = (digits: string): boolean => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/.test(digits);

/** What eight digits can be beside a phone number. */
const others: readonly ((number: Grouped) => boolean)[] = [
  // A day, 24122025 or 24 12 2025.
  ({ groups }) => isDay(groups.join('')) && [8, 4].includes(groups.at(-1)?.length ?? 0),
  // Two years, or two times.
  ({ groups }) => groups.length === 2 && (groups.every(isYear) || groups.every(isTime)),
  // An amount.
  ({ before, after }) => /\bkr\.? ?$/i.test(before) || /^(?:,-| ?(?:kr|kroner|NOK)\b| ?%)/i.test(after),
  ({ groups, after }) => groups.length === 1 && /^,\d{1,2}(?!\d)/.test(after),
  ({ groups }) =>
    groups.length > 1 && groups.some(isLong) && groups.filter(isLong).every((group) => /[05]0$/.test(group)),
  // Counts one after the other: «42, 45, 51, 39».
  ({ groups, between }) =>
    groups.length > 1 &&
    new Set(groups.map(({ length }) => length)).size === 1 &&
    between.every((signs) => /^[,;] $/.test(signs)),
  ({ between, before, after }) =>
    between.length > 1 && between.every((signs) => signs === ',') && (/\d,$/.test(before) || /^,\d/.test(after)),
];

const isLong = ({ length }: string): boolean => length > 2;
