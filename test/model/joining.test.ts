import fc from 'fast-check';
import { joinCodeExpiry, newJoinCode, tidyJoinCode } from '../../src/model/joining.ts';

const anyCode = fc.infiniteStream(fc.nat()).map((stream) =>
  newJoinCode((below) => {
    const { value } = stream.next();
    return value === undefined ? 0 : value % below;
  }),
);

test('a join code follows the random source', () => {
  const numbers = [3, 1, 9, 14, 0, 7, 6, 5];
  expect(newJoinCode(() => numbers.shift() ?? 0)).toBe('MJ49-F2WT');
});

test('a join code is two groups of four signs of which none looks or sounds like another, letters and figures in each', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(code).toMatch(/^[FJKMRTW2-9]{4}-[FJKMRTW2-9]{4}$/);
      for (const group of code.split('-')) expect(group).toMatch(/\d.*[A-Z]|[A-Z].*\d/);
    }),
  );
});

test.each([
  ['nothing but figures', 7, 'F222-F222'],
  ['nothing but letters', 0, '2FFF-2FFF'],
])('where chance gives %s, one of each group becomes the other', (_, drawn, code) => {
  expect(newJoinCode((below) => (below === 15 ? drawn : 0))).toBe(code);
});

test('every sign is used', () => {
  const signs = new Set<string>();
  for (let start = 0; start < 15; start += 1) for (const sign of newJoinCode((below) => start % below)) signs.add(sign);
  expect([...signs].sort().join('')).toBe('-23456789FJKMRTW');
});

test('a code is the same however it is typed', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const bare = code.replace('-', '');
      const typed = [
        code,
        bare,
        code.toLowerCase(),
        code.replace('-', ' '),
        ` ${[...bare].join(' ')}. `,
        code.replace('-', '–'),
      ];
      expect(typed.map(tidyJoinCode)).toEqual(typed.map(() => code));
    }),
  );
});

test.each([
  ['ZSGB-HNVK', '2568-KMWK'],
  ['km47', 'KM47'],
  ['', ''],
  ['«æøå»', ''],
])('what is misread, half or nothing: %s is %s', (typed, expected) => {
  expect(tidyJoinCode(typed)).toBe(expected);
});

test('a code made on 23 November can be used until 22 January is over in Norway', () => {
  expect(joinCodeExpiry('2026-11-23')).toBe('2027-01-22T23:00:00Z');
});
