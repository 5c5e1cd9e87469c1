import { assert, jsonValue, property } from 'fast-check';
import { fromAscii, toAscii } from '../../src/dialog/ascii.ts';

test('what goes over the wire is ASCII and comes back as it was', () => {
  assert(
    property(jsonValue({ noUnicodeString: false }), (data) => {
      expect(JSON.stringify(toAscii(data))).not.toMatch(/\P{ASCII}/u);
      expect(fromAscii(toAscii(data))).toEqual(data);
    }),
  );
});

test.each([
  ['Ø-07', '{U+D8}-07'],
  ['ÆÅ,Ø', '{U+C6}{U+C5},{U+D8}'],
  ['🙂', '{U+1F642}'],
  ['{U+D8}', '{U+7B}U+D8}'],
  ['{"a":1}', '{"a":1}'],
])('%s goes as %s', (text, sent) => {
  expect(toAscii(text)).toBe(sent);
  expect(fromAscii(sent)).toBe(text);
});

test('an older card hands back what it holds', () => {
  const data = { do: 'case.open', code: 'Ø-07', los: { key: 'k', code: 'Ø-07' } };
  expect(fromAscii(data)).toEqual(data);
});

test.each(['{U+110000}', '{U+d8}', '{U+}', '{U+00}', '{U+41}', '{U+7F}', '{U+0000}'])(
  '%s is never written so, and stays',
  (text) => {
    expect(fromAscii(text)).toBe(text);
  },
);
