import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUnderstand } from '../../src/dialog/understand.ts';
import { features } from '../../src/features/index.ts';
import { composeTexts } from '../../src/language/texts.ts';
import type { TextTree } from '../../src/language/wording.ts';
import { commands } from '../support/texts.ts';

const guide = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
const guides = { nb: guide('brukerveiledning.md'), nn: guide('brukerveiledning.nn.md'), en: guide('user-guide.md') };

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, part = '']) => part);

/** What a guide is made of, line by line, whatever it says. */
const shapeOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const pictures = found(line, /\]\(images\/(?:nn\/)?([^)]+)\)/g);
    const [mark] = found(line, /^(#+ \d?|\d\.|-|\||>)/g);
    return [...(mark ? [mark.trim()] : []), ...pictures];
  });

/** What is written or pressed. */
const bold = (text: string): string[] => found(text, /\*\*([^*]+)\*\*/g);

test.each(['nn', 'en'] as const)(
  'the guide in %s has the parts of the one in bokmål: headings, points, tables, pictures, what is typed',
  (language) => {
    expect(shapeOf(guides[language])).toEqual(shapeOf(guides.nb));
    expect(bold(guides[language])).toHaveLength(bold(guides.nb).length);
  },
);

/** As on a card about the first of several. */
const wordsByKey = (tree: TextTree, path = ''): Map<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[path + key, value.replace(/\{\{number\}\}/g, '1')]]
        : [...wordsByKey(value, `${path}${key}.`)],
    ),
  );

const { texts } = composeTexts(features);
const understand = createUnderstand(commands);

describe.each(['nb', 'nn', 'en'] as const)('in the guide in %s', (language) => {
  const said = new Set(wordsByKey(texts[language] ?? {}).values());

  test('whatever is written or pressed is there', () => {
    const lost = bold(guides[language])
      .map((phrase) => phrase.replace('@Los ', ''))
      .filter((phrase) => phrase !== '@Los' && !said.has(phrase) && understand(phrase).do === 'help.suggest');
    expect(lost).toEqual([]);
  });
});

test('the bold words of both written forms mean the same', () => {
  const verbs = (text: string) => bold(text).map((phrase) => understand(phrase.replace('@Los ', '')).do);
  expect(verbs(guides.nn)).toEqual(verbs(guides.nb));
});

test('the bold words of the English guide are those of the same texts, or mean the same', () => {
  const keyed = (language: 'nb' | 'en') => wordsByKey(texts[language] ?? {});
  const [norwegian, english] = [keyed('nb'), keyed('en')];
  const isSameText = (one: string, other: string) =>
    [...norwegian].some(([key, text]) => text === one && english.get(key) === other);
  const pairs = bold(guides.nb).map((phrase, at) =>
    [phrase, bold(guides.en)[at] ?? ''].map((it) => it.replace('@Los ', '')),
  );
  const apart = pairs.filter(
    ([one = '', other = '']) => !isSameText(one, other) && understand(one).do !== understand(other).do,
  );
  expect(apart).toEqual([]);
});
