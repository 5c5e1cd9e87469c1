import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { answers } from '../../../src/features/knowledge/answers/index.ts';
import { createSearch } from '../../../src/features/knowledge/searching.ts';

const search = await createSearch(answers);

const read = <T>(file: string): T => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

/** Written by somebody else, and not looked into while the search was made: both written forms, dialect, slips of the finger. */
const questions = read<readonly { readonly text: string; readonly answers: readonly string[] }[]>('questions.json');
const unanswerable = read<readonly string[]>('unanswerable.json');
const chat = read<readonly string[]>('chat.json');

test('of a hundred questions the right answer is the first of 75, and among the first three of 90', () => {
  const places = questions.map(({ text, answers: right }) => search(text).likely.findIndex((id) => right.includes(id)));
  expect(questions).toHaveLength(100);
  expect(places.filter((at) => at === 0).length).toBeGreaterThanOrEqual(75);
  expect(places.filter((at) => at >= 0 && at < 3).length).toBeGreaterThanOrEqual(90);
});

test('what is sure is right, but for a few', () => {
  const sure = questions.map(({ text, answers: right }) => ({ right, ...search(text) })).filter((one) => one.sure);
  expect(sure.length).toBeGreaterThanOrEqual(35);
  expect(sure.filter((one) => !one.right.includes(one.sure ?? '')).length).toBeLessThanOrEqual(3);
});

test('what there is no answer to is answered by none, nor is what people say to each other', () => {
  expect(unanswerable.filter((text) => search(text).sure)).toEqual([]);
  expect(chat.filter((text) => search(text).sure)).toEqual([]);
});

test.each([
  // as written, in nynorsk, in dialect, with slips of the finger, in English
  ['hva er medianen', 'median'],
  ['kva er medianen', 'median'],
  ['ka e medianen', 'median'],
  ['hva er medain', 'median'],
  ['what is the median', 'median'],
  // a compound by its parts, an abbreviation, another word for it
  ['taushetsplikten', 'confidentiality-in-team'],
  ['hvem har rett på IP', 'individual-plan'],
  ['hva gjør en likemann', 'peer-support'],
  // a figure together with the word before it
  ['hva skjer på samling 3', 'session-3'],
  ['hva skjer på samling tre', 'session-3'],
])('«%s» is answered by %s', (question, id) => {
  expect(search(question).sure).toBe(id);
});

test.each([
  // about the same things, but asked of each other
  'hvor er møtet?',
  'har dere sett planen?',
  'hvorfor svarer ikke DPS?',
  'har du fått svar fra lederen?',
  'er du tilbake?',
  'kan du dele?',
  // of somebody who was there
  'hvordan gikk samtalen?',
  'korleis gjekk samlinga?',
  // a weekday is no mandate, and a figure no question
  'hva med mandag?',
  '10',
])('«%s» is answered by none for certain', (said) => {
  expect(search(said).sure).toBeUndefined();
});

test('of tasks that are alike in both templates, the own network’s and package’s goes first', () => {
  const from = { network: 'n1', package: 1 };
  const first = (template: 'rop2014' | 'national2022') =>
    search('oppgaven om teamet i pakke 1', { ...from, template }).likely[0];
  expect(first('rop2014')).toMatch(/^task\.rop2014\.p1/);
  expect(first('national2022')).toMatch(/^task\.national2022\.p1/);
});

test.each(['', '?', '.*', '(a+)+$', '__proto__ constructor', '😀', 'å'.repeat(490), 'a b '.repeat(120)])(
  '«%s» is a question like any other',
  (question) => {
    expect(search(question).sure).toBeUndefined();
  },
);
