import { Measure } from '../../src/model/improvement.ts';
import { mayLeaveTeam, measureOutside, periodsOutside } from '../../src/model/outside.ts';

const of = (numerator: number, denominator = 1) => ({ numerator, denominator });

test.each([
  ['a share of four', 'share', of(3, 4), undefined, false],
  ['a share of five', 'share', of(1, 5), undefined, true],
  ['none of many', 'share', of(0, 30), undefined, true],
  ['a count of four', 'count', of(4), undefined, false],
  ['a count of five', 'count', of(5), undefined, true],
  ['a count of none', 'count', of(0), undefined, false],
  ['a score, whatever it comes to', 'score', of(15, 10), undefined, true],
  ['a figure of four cases', 'score', of(65, 10), 4, false],
  ['a share in four cases, of many', 'share', of(3, 8), 4, false],
  ['a figure of five cases', 'share', of(2, 4), 5, true],
  ['nothing', 'score', undefined, undefined, false],
] as const)('%s', (_, form, value, cases, may) => {
  expect(mayLeaveTeam(form, { value, ...(cases !== undefined && { cases }) })).toBe(may);
});

const measure = Measure.parse({
  id: 'm1',
  createdAt: '2026-09-01T08:00:00Z',
  name: 'Spurt «Hva er viktig for deg?»',
  form: 'share',
  every: 'week',
  better: 'higher',
  baseline: of(1, 4),
  target: of(1, 2),
  points: [
    { on: '2026-09-07', ...of(2, 4) },
    { on: '2026-09-14', ...of(6, 9) },
  ],
  changedAt: '2026-09-01T08:00:00Z',
});

test('a measure goes out without what is about fewer than five, and with the target, which is about nobody', () => {
  const out = measureOutside(measure);
  expect(out.points.map(({ on }) => on)).toEqual(['2026-09-14']);
  expect(out.baseline).toBeUndefined();
  expect(out.target).toEqual(of(1, 2));
  expect(measureOutside({ ...measure, baseline: of(2, 8) }).baseline).toEqual(of(2, 8));
});

test('a period that stays is a gap, without the reason for leaving it out', () => {
  const periods = [
    { on: '2026-09-07', value: of(2, 4), excluded: 'Én bruker var innlagt' },
    { on: '2026-09-14', value: of(6, 9), excluded: 'Ferie' },
  ];
  expect(periodsOutside('share', periods)).toEqual([{ on: '2026-09-07', value: undefined }, periods[1]]);
});
