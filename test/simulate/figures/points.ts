import type { MeasureFacts } from '../facts.ts';
import { type Exact, exact, written } from './exact.ts';

/** What was measured, in order of time. */
export const pointsOf = ({ points }: MeasureFacts) =>
  [...points]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, { numerator, denominator }]) => ({
      on,
      numerator,
      denominator,
      value: exact(numerator, denominator),
    }));

export const percent = (value: Exact): string => `${written({ ...value, over: value.over * 100n }, 0)} %`;
