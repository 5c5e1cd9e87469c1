import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUnderstand } from '../../src/dialog/understand.ts';
import { features } from '../../src/features/index.ts';
import { composeTexts } from '../../src/language/texts.ts';
import type { TextTree } from '../../src/language/wording.ts';
import { commands } from '../support/texts.ts';

const guide = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
const guides = { nb: guide('brukerveiledning.md'), nn: guide('brukerveiledning.nn.md') };

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

test('the guide in nynorsk has the parts of the one in bokmål: headings, points, tables, pictures, what is typed', () => {
  expect(shapeOf(guides.nn)).toEqual(shapeOf(guides.nb));
  expect(bold(guides.nn)).toHaveLength(bold(guides.nb).length);
});

const textsOf = (tree: TextTree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));

const { texts } = composeTexts(features);
const understand = createUnderstand(commands);

describe.each(['nb', 'nn'] as const)('in the guide in %s', (language) => {
  const said = new Set(textsOf(texts[language] ?? {}).map((text) => text.replace(/\{\{number\}\}/g, '1')));

  test('whatever is written or pressed is there', () => {
    const lost = bold(guides[language])
      .map((phrase) => phrase.replace('@Los ', ''))
      .filter((phrase) => phrase !== '@Los' && !said.has(phrase) && understand(phrase).do === 'help.suggest');
    expect(lost).toEqual([]);
  });
});

test('the bold words of both mean the same', () => {
  const verbs = (text: string) => bold(text).map((phrase) => understand(phrase.replace('@Los ', '')).do);
  expect(verbs(guides.nn)).toEqual(verbs(guides.nb));
});
