import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { Frame } from '../../src/dialog/elements.ts';
import type { Json, JsonObject } from '../../src/dialog/inputs.ts';
import type { CardName } from '../../src/dialog/reply.ts';
import { compileTemplate } from '../../src/dialog/template.ts';
import { cardLabels } from '../../src/language/texts.ts';
import { speak } from '../support/texts.ts';
import { cardNames, type Samples, samplesOf } from './samples.ts';

const templateOf = (name: string): Json =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../cards', `${name}.json`), 'utf8'));

/** What the library makes of it, which the language is that of. */
const judged = (template: Json, $root: object): unknown => new Template(template).expand({ $root });

speak('nb');

test.each(cardNames)('%s is filled as the library fills it', async (name) => {
  const { samples } = (await import(samplesOf(name))) as { samples: Samples<CardName> };
  const template = templateOf(name);
  const fill = compileTemplate(template);
  for (const data of Object.values(samples('nb'))) {
    const $root = { ...data, text: cardLabels('nb', name) };
    expect(fill($root)).toEqual(judged(template, $root));
  }
});

const buttons: Frame['buttons'] = [
  { title: 'Lagre', data: { do: 'help.show' }, sends: true },
  { title: 'Tilbake', data: { do: 'help.show' } },
];
const bare = {
  kicker: '',
  subtitle: '',
  news: '',
  undo: { title: '', data: {} },
  equal: false,
  progress: { value: 0, max: 0, words: '' },
  speak: 'Sagt',
  title: 'Tittel',
  top: [],
  foot: [],
  mend: '',
  buttons,
};
const problems = [
  { question: '', problem: 'Velg en dato.' },
  { question: 'Når? ', problem: 'Skriv datoen.', id: 'date' },
];

test.each([
  ['bare', {}],
  [
    'with all there is',
    { kicker: 'Sak B-07', subtitle: 'Runde 2', news: 'Lagret.', progress: { value: 1, max: 3, words: '1 av 3' } },
  ],
  ['with something to take back', { undo: { title: 'Angre', data: { do: 'undo.take' } } }],
  ['with what is to be mended on top', { top: problems }],
  ['with what is to be mended below', { foot: problems, mend: 'Rett opp:' }],
  ['with no button likelier than the others', { equal: true }],
  ['without buttons', { buttons: [] }],
])('the frame is filled as the library fills it, %s', (_, more) => {
  const $root = { ...bare, ...more };
  expect(compileTemplate(templateOf('frame'))($root)).toEqual(judged(templateOf('frame'), $root));
});

test('a picture is filled as the library fills it', () => {
  const $root = { url: 'https://los.example/1', large: 'https://los.example/2', alt: 'Kurve', enlarge: 'Større' };
  expect(compileTemplate(templateOf('picture'))($root)).toEqual(judged(templateOf('picture'), $root));
});

test.each([
  ['${a} og ${b}', { a: 1 }],
  ['${missing}', {}],
  ['${a.b.c}', { a: { b: null } }],
  ["${if(a == b, 'like', 'ulike')}", { a: null }],
  ['${rows[1].name}', { rows: [{ name: 'A' }, { name: 'B' }] }],
  ['${not(a) && b >= 2}', { a: false, b: 2 }],
  ['${toLower(substring(a, 1, 2))}', { a: 'ÆØÅ' }],
  // More than cards use: filled by the library itself.
  ["${join(rows, ', ')}", { rows: ['a', 'b'] }],
  ['${a + 1}', { a: 1 }],
])('%s means what it means to the library', (text, $root) => {
  const template = { text, items: [{ $data: '${rows}', $when: '${exists($index)}', at: '${$index}' }] };
  const data = { rows: [], ...$root };
  expect(compileTemplate(template)(data)).toEqual(judged(template, data));
});

test.each([
  ['${a}', 1],
  // Filled by the library.
  ['${a + 1}', 2],
])('a part that says %s is drawn', (text, said) => {
  const parts = { Sign: ({ text = '' }: JsonObject) => ({ type: 'TextBlock', text }) };
  const template = { items: [{ $data: '${rows}', type: 'Sign', text }] };
  expect(compileTemplate(template, parts)({ rows: [{ a: 1 }] })).toEqual({
    items: [{ type: 'TextBlock', text: said }],
  });
});
