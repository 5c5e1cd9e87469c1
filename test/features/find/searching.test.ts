import type { Searchable } from '../../../src/dialog/finding.ts';
import { canBeAsked, search } from '../../../src/features/find/searching.ts';

const of = (title: string, texts: readonly string[] = [], unseen: readonly string[] = []): Searchable => ({
  title,
  texts,
  unseen,
});

const all = [
  of('Kartlegg egne tjenester', ['Vi har en bolig med bemanning, og oppfølging i hjemmet.']),
  of('Hvilke mål?', ['Færre innleggelser fra boligene.']),
  of('Boligsosialt arbeid', ['Møte med NAV 3. mars.']),
  of('Forankring', ['Ledelsen i kommunen vil ha målene skriftlig.']),
  of('B-07', [], ['Bolig', 'Handle selv på Rema']),
  of('Å-12', [], ['Økonomi']),
];
const titlesFor = (query: string) => search(all, query).map(({ found }) => found.title);

test.each<[string, string[]]>([
  // the word, its forms in bokmål and nynorsk, its beginning, a slip of the finger
  ['innleggelse', ['Hvilke mål?']],
  ['innleggelsene', ['Hvilke mål?']],
  ['innleggelsar', ['Hvilke mål?']],
  ['innlegg', ['Hvilke mål?']],
  ['inleggelse', ['Hvilke mål?']],
  ['måla', ['Hvilke mål?', 'Forankring']],
  // capitals, accents, and what stands for æ, ø and å
  ['FAERRE', ['Hvilke mål?']],
  ['okonomi', ['Å-12']],
  ['møte', ['Boligsosialt arbeid']],
  ['moete', ['Boligsosialt arbeid']],
  // a code however it is written
  ['B-07', ['B-07']],
  ['b07', ['B-07']],
  ['B 07', ['B-07']],
  ['b7', ['B-07']],
  ['B-7', ['B-07']],
  ['B 7', ['B-07']],
  ['B-007', ['B-07']],
  ['å-12', ['Å-12']],
  // all words where they fit, else some; what is in every text is none
  ['bemanning i hjemmet', ['Kartlegg egne tjenester']],
  ['rema innleggelser', ['B-07', 'Hvilke mål?']],
  ['hva har vi om NAV', ['Boligsosialt arbeid']],
  ['noe om bemanning', ['Kartlegg egne tjenester']],
  ['helikopter', []],
])('«%s» finds %j', (query, titles) => {
  expect(titlesFor(query).toSorted()).toEqual(titles.toSorted());
});

test('what has the word in its title comes first', () => {
  expect(titlesFor('forankring')[0]).toBe('Forankring');
  expect(search([of('Annet', ['mål']), of('Mål', ['annet'])], 'mål').map(({ found }) => found.title)).toEqual([
    'Mål',
    'Annet',
  ]);
});

const excerptFor = (texts: readonly string[], query: string) => search([of('x', texts)], query)[0]?.excerpt;

test('what is shown is the place where the word stands, between two words', () => {
  const long = `${'Vi møttes igjen og igjen. '.repeat(20)}Så kom boligen på plass, og alle var glade. ${'Og så videre. '.repeat(20)}`;
  expect(excerptFor(['Ikke her.', long], 'bolig')).toBe(
    '… igjen og igjen. Så kom boligen på plass, og alle var glade. Og så videre. Og så videre. Og så …',
  );
  expect(excerptFor(['To\nlinjer om bolig'], 'bolig')).toBe('To linjer om bolig');
  expect(excerptFor([`${'a'.repeat(400)} bolig`], 'bolig')).toMatch(/^.{1,110}$/);
});

test('nothing is shown of what is found by what is not to be seen', () => {
  expect(search(all, 'Rema').map(({ excerpt }) => excerpt)).toEqual(['']);
});

test.each(['.*', '(a+)+$', '\\', '${x}', '__proto__', 'constructor', '!'.repeat(80), 'å'.repeat(80), '1 '.repeat(40)])(
  '«%s» is a question like any other',
  (query) => {
    expect(titlesFor(query)).toEqual([]);
  },
);

test.each([
  ['og', false],
  ['?', false],
  ['', false],
  ['B-07', true],
  ['bolig', true],
])('«%s» has a word to look for: %p', (query, can) => {
  expect(canBeAsked(query)).toBe(can);
});
