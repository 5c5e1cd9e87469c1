/**
 * What a button hands back goes over the wire in ASCII: iOS has lost other letters on the way (PLATFORM: decision 13). They are
 * written by their numbers, `{U+D8}-07`, which can be put after each other and parted by commas as they are. What
 * older cards hand back is not written that way, and reads the same.
 */
export const toAscii = <T>(value: T): T => inTexts(value, encoded);

/** What was handed back, with its letters. */
export const fromAscii = <T>(value: T): T => inTexts(value, decoded);

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
