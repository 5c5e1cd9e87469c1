import { createRequire } from 'node:module';
import { lazily } from '../lazily.ts';
import { fontFamily, inkWidth, type Weight } from './png.ts';
import { element, textElement } from './svg.ts';

/** How a text is set; `size` in the picture's units. */
export interface Type {
  readonly size: number;
  readonly weight: Weight;
}

const measuringSize = 100;
const advances = new Map<string, number>();
/** Far more letters than Norwegian needs; what people write must not grow in memory without end. */
const mostKept = 2_000;

/** How far a letter moves the next one, at size 1. Between two others, since the ink leaves out the white around it. */
const advanceOf = (letter: string, weight: Weight): number => {
  const key = `${weight}${letter}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const measured = (inkOf(`n${letter}n`, weight) - inkOf('nn', weight)) / measuringSize;
  if (advances.size < mostKept) advances.set(key, measured);
  return measured;
};

const inkOf = (text: string, weight: Weight): number =>
  inkWidth(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: 1000, height: 200 },
      textElement({ y: 100, 'font-family': fontFamily, 'font-size': measuringSize, 'font-weight': weight }, text),
    ),
  );

/** Signs of scripts that the font knows, and no small pictures. */
const unknown =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Variation_Selector}\p{Co}\p{Cf}]/gu;

/** What can be drawn of a text; boxes in the place of letters would tell nobody anything. */
export const drawable = (text: string): string => text.normalize('NFKC').replace(unknown, '').trim();

/** How wide a text becomes, within a few per cent (kerning is left out). */
export const widthOf = (text: string, { size, weight }: Type): number =>
  [...text].reduce((sum, letter) => sum + advanceOf(letter, weight), 0) * size;

/** As much of a text as fits into a width; «…» at its end when something had to go. */
const shorten = (text: string, width: number, type: Type): string => {
  if (widthOf(text, type) <= width) return text;
  const letters = [...text];
  for (let left = widthOf(`${text}…`, type); letters.length > 1 && left > width; )
    left -= widthOf(letters.pop() ?? '', type);
  return `${letters.join('').replace(stub, '').replace(sign, '')}…`;
};

// A few letters of a last word, or a sign, say nothing before «…».
const stub = /(?<!\s)\s+\S{0,3}$/u;
const sign = /(?<![\s,:;.–-])[\s,:;.–-]+$/u;

/**
 * Breaks a text into at most `most` lines of at most `width`, as equal in length as they can be. A word that is too
 * long for a line is hyphenated; what does not fit at all is shortened.
 */
export const wrap = (text: string, width: number, most: number, type: Type): string[] => {
  const all = words(text);
  let lines = broken(all, width, most, type);
  const said = lines.join(' ');
  for (let less = width - 4; less > width / 2; less -= 4) {
    const attempt = broken(all, less, most, type);
    if (attempt.length !== lines.length || attempt.join(' ') !== said) break;
    lines = attempt;
  }
  return lines;
};

/** A text, line by line, each as full as it gets: as a program sets what people go on writing in. */
export const filledLines = (text: string, width: number, type: Type): string[] =>
  broken(words(text), width, Number.POSITIVE_INFINITY, type);

/** The same text for measuring: a sign that the font has not is as wide as the widest that it has. */
export const measurable = (text: string): string => text.normalize('NFC').replace(unknown, 'W');

/** What stands between the spaces of a text. */
export const words = (text: string): string[] => text.trim().split(/\s+/u);

const broken = (all: readonly string[], width: number, most: number, type: Type): string[] => {
  const lines: string[] = [];
  let rest = all;
  while (rest.length > 0 && lines.length < most - 1) {
    const [line, after] = firstLine(rest, width, type);
    lines.push(line);
    rest = after;
  }
  return rest.length === 0 ? lines : [...lines, shorten(rest.join(' '), width, type)];
};

const firstLine = (all: readonly string[], width: number, type: Type): [string, readonly string[]] => {
  const space = widthOf(' ', type);
  let [count, used] = [0, -space];
  for (const word of all) {
    used += space + widthOf(word, type);
    if (used > width) break;
    count += 1;
  }
  if (count > 0) return [all.slice(0, count).join(' '), all.slice(count)];
  const [head = '', ...tail] = divided(all[0] ?? '', width, type);
  return [head, [...tail, ...all.slice(1)]];
};

/** Bokmål and nynorsk are hyphenated alike. */
const hyphenator = lazily(() => {
  const load = createRequire(import.meta.url);
  const hyphen: typeof import('hyphen') = load('hyphen');
  return hyphen(load('hyphen/patterns/nb.js'), { hyphenChar: '\n' }) as (word: string) => string;
});

/** A word in two where a reader expects it; left whole when not even its beginning fits. */
const divided = (word: string, width: number, type: Type): string[] => {
  const syllables = hyphenator()(word).split('\n');
  const begins = (count: number) => `${syllables.slice(0, count).join('')}-`;
  let count = syllables.length - 1;
  while (count > 0 && widthOf(begins(count), type) > width) count -= 1;
  return count > 0 ? [begins(count), syllables.slice(count).join('')] : [shorten(word, width, type)];
};
