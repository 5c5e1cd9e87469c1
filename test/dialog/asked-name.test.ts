import { asName } from '../../src/dialog/render.ts';

test.each([
  ['Hvem har hovedansvaret?', 'Hvem har hovedansvaret?'],
  ['Tiltak', 'Tiltak.'],
  ['Når? (valgfritt)', 'Når?'],
  ['Kort notat (valfritt)', 'Kort notat.'],
  [`${'a'.repeat(29)} ${'b'.repeat(30)} c`, `${'a'.repeat(29)} ${'b'.repeat(30)} …`],
  [`${'a'.repeat(31)} ${'b'.repeat(29)}`, `${'a'.repeat(31)} …`],
  ['a'.repeat(61), `${'a'.repeat(60)} …`],
])('«%s» is called «%s» in the list of what is to be mended', (question, name) => {
  expect(asName(question)).toBe(name);
});
