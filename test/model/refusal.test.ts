import { Refusal, refuseStale } from '../../src/model/refusal.ts';

test.each([2, 0])('a card that shows version %i of what is at 3 by now changes nothing', (seen) => {
  expect(() => refuseStale(seen, 3)).toThrow(new Refusal('outdatedCard'));
});

test.each([3, 4, undefined])('what was asked for with version %s before one is done', (seen) => {
  expect(() => refuseStale(seen, 3)).not.toThrow();
});
