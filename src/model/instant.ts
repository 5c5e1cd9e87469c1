import { Temporal } from 'temporal-polyfill';
import type { Instant } from './identity.ts';

/**
 * Reads a point in time: with its distance from UTC (`2026-12-24T14:00Z`), or as clocks in Norway show it
 * (`2026-12-24T15:00`). Of an hour that comes twice it is the first one; in one that is skipped, as much after it.
 * @throws RangeError when it is neither
 */
export const parseInstant = (text: string): Instant => {
  const ofUtc = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const instant = ofUtc
    ? Temporal.Instant.from(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Oslo').toInstant();
  return instant.toString();
};
