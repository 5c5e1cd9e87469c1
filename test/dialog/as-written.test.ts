import { array, assert, constantFrom, property } from 'fast-check';
import { asChosen, asWritten } from '../../src/dialog/as-written.ts';
import { asSeen, onDesktop, onPhone } from '../support/markdown.ts';

/** Spaces around a line are not seen, nor is how many lines are left empty. */
const lines = (text: string): string[] =>
  asSeen(text)
    .split(/[\n\r\u2028]/)
    .map((line) => line.replace(/[\t\u00a0]/g, ' ').trim())
    .filter((line) => line !== '');

const expectAsWritten = (text: string) => {
  for (const read of [onDesktop, onPhone]) {
    const { shown, markup } = read(asWritten(text));
    expect({ markup, lines: lines(shown) }).toEqual({ markup: [], lines: lines(text) });
  }
};

test.each([
  ['emphasis', '*viktig*, **svært viktig** og _nå_, a*b*c'],
  ['the name of a file', 'notat_uke_3.docx'],
  ['words struck out', '~~avlyst~~'],
  ['code', '`ring` og ``skriv`` ```nå```'],
  ['a link', '[her](https://example.org) og ![bilde](https://example.org/a.png)'],
  ['a link in brackets', '[a[b](c)](https://example.org/(x))'],
  ['a link by its name', '[her][1] og [her][]\n\n[1]: https://example.org\n[her]: https://example.org'],
  ['an address between angles', '<https://example.org> <kari@example.org>'],
  ['words between angles', 'skriv <navn på bruker> og <b>fet</b> </b> <!-- her --> <?php?>'],
  ['an entity', '&amp; &lt;b&gt; &#42;x&#42; &#x2a; &copy;'],
  ['ands', 'Fisk & vilt, R&D, a&b;c'],
  ['a date at the beginning', '30. november (om 7 dager)'],
  ['a list with numbers', '1. bolig\n2) arbeid\n10. familie'],
  ['a list', '- bolig\n+ arbeid\n* familie\n  - økonomi\n\t- helse'],
  ['a list without space', '-bolig\n1.bolig\n*bolig'],
  ['a list after a bracket', '(uke 3)- ring\n[uke 3]- ring\n[- ring]\n(uke 3)1. ring'],
  ['a list after a number', '3- 4 uker\n-- ring\n+- 5'],
  ['marks alone', '-\n+\n*\n1.\n2)\n#\n##\n>'],
  ['rules', '---\n***\n___\n- - -\n* * *\n-- -'],
  ['a heading', '# Bolig\n###### Arbeid\n#bolig\n # Familie #'],
  ['a heading by its line', 'Bolig\n=====\nArbeid\n-----'],
  ['a quote', '> bolig\n>arbeid\n >> familie'],
  ['code by its indent', 'først\n\n    så\n\n\tså'],
  ['code between fences', '```\nkode\n```\n~~~\nkode\n~~~'],
  ['a table', 'a | b\n---|---\n1 | 2\n\n|a|b|\n|:-|-:|\n|1|2|'],
  ['backslashes', 'C:\\temp\\_ny \\*x\\* \\\\ \\[a\\] \\# \\`x\\` \\\nslutt \\'],
  ['lines', 'én\nto\r\ntre\rfire\u2028fem\n\n\nseks  \nsju\\\nåtte'],
  ['a template', '${title} {{DATE(2026-11-23T08:00:00Z)}} {{TIME(2026-11-23T08:00:00Z)}}'],
])('%s is shown as written by both parsers', (_, text) => {
  expectAsWritten(text);
});

test('whatever is written is shown as written', () => {
  const signs = constantFrom(...'*_[]()<>&;#-+=1.)~`\\|:!{}/ \t\naå'.split(''), '](', '- ', '1. ', '&lt;', '---');
  const text = array(signs, { maxLength: 24 }).map((all) => all.join(''));
  assert(property(text, expectAsWritten), { numRuns: 3_000 });
});

test('what is no markup goes as it is', () => {
  const text = 'Ring kommunen (helse) om 2,5 uker: 10-12 eller 14–16, 5 < 7 & «trygt» – #1, nr. 3 | 50 %?';
  expect(asWritten(text)).toBe(text);
});

test('a day at the beginning stays with its number', () => {
  expect(asWritten('30. november (om 7 dager)')).toBe('30.\u00a0november (om 7 dager)');
});

test('a choice is neither a link nor emphasis, and has no backslash where none was written', () => {
  const chosen = asChosen('*Bolig* og _hjem_ [her](https://example.org)\n- 1');
  expect(onDesktop(chosen).markup).toEqual([]);
  expect(asSeen(chosen)).toBe('*Bolig* og _hjem_ [her](https://example.org) -\u00a01');
});

test('no client works out a date that a user wrote', () => {
  expect(asWritten('{{DATE(2026-11-23T08:00:00Z)}}')).not.toContain('{{DATE');
  expect(asChosen('{{TIME(2026-11-23T08:00:00Z)}}')).not.toContain('{{TIME');
});
