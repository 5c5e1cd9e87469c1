import { builtInPeriods } from '../../src/model/built-in.ts';
import type { PathwayCase } from '../../src/model/case.ts';
import { contactPerson } from '../features/case/cases.ts';
import { caseHolding, casesHolding } from '../features/figures/series.ts';

const today = '2026-12-15';
const opened = (it: PathwayCase, month: string, closed?: string): PathwayCase => ({
  ...it,
  createdAt: `${month}-05T08:00:00Z`,
  ...(closed !== undefined && { closedAt: `${closed}-20T08:00:00Z` }),
});
const inShort = (viewer: string | undefined, cases: readonly PathwayCase[]) =>
  builtInPeriods('asked', cases, viewer, today).map(({ on, value }) =>
    value ? `${on.slice(0, 7)}: ${value.numerator}/${value.denominator}` : `${on.slice(0, 7)}: gap`,
  );

const asked = casesHolding(5, 'A', ['2026-09-14', 3]).map((it) => opened(it, '2026-09'));
const unasked = (count: number, month: string) => casesHolding(count, 'B').map((it) => opened(it, month));

test('of the cases open in a month, those whose first conversation has been held by its end', () => {
  const late = opened(caseHolding('C-01', ['2026-11-03', 4]), '2026-10');
  const closed = opened(caseHolding('C-02'), '2026-10', '2026-10');
  expect(inShort(contactPerson, [late, closed])).toEqual(['2026-10: 0/2', '2026-11: 1/1', '2026-12: 1/1']);
});

test('for everybody no month differs from another by one to four cases, and none has fewer than five', () => {
  expect(inShort(undefined, asked.slice(1))).toEqual([]);
  // One case more would be told by the difference.
  expect(inShort(undefined, [...asked, ...unasked(1, '2026-10')])).toEqual(['2026-09: 5/5']);
  expect(inShort(undefined, [...asked, ...unasked(5, '2026-10')])).toEqual([
    '2026-09: 5/5',
    '2026-10: 5/10',
    '2026-11: 5/10',
  ]);
});

test('a month without cases is a gap, never zero; a mean is kept exact', () => {
  const cases = [
    caseHolding('B-01', ['2026-09-01', 1], ['2026-09-20', 2, 4]),
    caseHolding('B-02', ['2026-08-01', 1], ['2026-11-02', 3]),
  ];
  const periods = builtInPeriods('benefit', cases, contactPerson, today);
  expect(periods.map(({ on, value }) => [on, value])).toEqual([
    ['2026-09-01', { numerator: 1, denominator: 1 }],
    ['2026-10-01', undefined],
    ['2026-11-01', { numerator: 2, denominator: 1 }],
  ]);
});
