/**
 * What a button hands back goes over the wire in ASCII: iOS has lost other letters on the way (PLATFORM: decision 13). They are
 * written by their numbers, `{U+D8}-07`, which can be put after each other and parted by commas as they are. What
 * older cards hand back is not written that way, and reads the same.
 */
export const toAscii = <T>(value: T): T => (holds(value, isOther) ? inTexts(value, encoded) : value);

/** What was handed back, with its letters. */
export const fromAscii = <T>(value: T): T => (holds(value, isEncoded) ? inTexts(value, decoded) : value);

const isOther = (text: string): boolean => /\P{ASCII}|\{U\+/u.test(text);

const isEncoded = (text: string): boolean => text.includes('{U+');

/** Nearly nothing does: it is made anew only where something in it changes. */
const holds = (value: unknown, is: (text: string) => boolean): boolean => {
  if (typeof value === 'string') return is(value);
  if (value === null || typeof value !== 'object') return false;
  for (const name of Object.keys(value)) if (is(name) || holds(value[name as keyof typeof value], is)) return true;
  return false;
};

const encoded = (text: string): string => text.replace(/\P{ASCII}|\{(?=U\+)/gu, numbered);

const numbered = (letter: string): string => `{U+${letter.codePointAt(0)?.toString(16).toUpperCase()}}`;

/** Only what is written that way: no sign of ASCII but the bracket itself. */
const decoded = (text: string): string =>
  text.replace(/\{U\+(7B|[89A-F][0-9A-F]|[1-9A-F][0-9A-F]{2,4}|10[0-9A-F]{4})\}/g, (_, number: string) =>
    String.fromCodePoint(Number.parseInt(number, 16)),
  );

const inTexts = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => inTexts(one, change)) as T;
  // Not by setting one after the other: `__proto__` would be no field.
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [change(name), inTexts(one, change)])) as T;
};
