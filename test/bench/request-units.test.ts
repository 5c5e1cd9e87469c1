import { unitsToRead, unitsToWrite } from './costs/request-units.ts';

test.each([
  ['nothing found', 0, 1, 4.95],
  ['1 KB', 1_024, 1, 4.95],
  ['between two documented sizes', 3 * 1_024, 1.09, 6.48],
  ['64 KB', 65_536, 4.76, 22.67],
  ['the largest that is documented', 2_097_152, 291.8, 1_250],
])('%s', (_, bytes, read, write) => {
  expect(unitsToRead(bytes)).toBeCloseTo(read);
  expect(unitsToWrite(bytes)).toBeCloseTo(write);
});
