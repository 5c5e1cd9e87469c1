import { Refusal } from './refusal.ts';

/**
 * Text as it is stored: one kind of line break, nothing around it, nothing that nobody can see or that is half a sign.
 * @throws Refusal `textTooLong`
 */
export const tidy = (text: string, max: number): string =>
  fitting(text.replace(/\r\n?/g, '\n').replace(unseen, '').trim(), max);

/** Signs that turn the direction of what comes after them would do so with whatever stands beside the text, too. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * @returns the text, if there is room for it
 * @throws Refusal `textTooLong` with how long it is and how long it may be
 */
export const fitting = (text: string, max: number): string => {
  if (text.length > max) throw new Refusal('textTooLong', { length: text.length, max });
  return text;
};

/** Words on one line, as they are stored. @throws Refusal `textTooLong` */
export const tidyLine = (text: string, max: number): string => tidy(onOneLine(text), max);

/** Several names that somebody wrote, where they are surely apart: a comma may stand within one. */
export const namesApart = (written: string): string[] => written.split(/[;/&+\n]|(?<=[\s,])og(?=\s)/i);

/** A text without some signs at its beginning and end. */
export const without = (signs: string, text: string): string => {
  const isSign = (at: number) => signs.includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (from < to && isSign(from)) from += 1;
  while (to > from && isSign(to - 1)) to -= 1;
  return text.slice(from, to);
};

/** A text on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
