/** Where an answer may say when to come again. */
export interface Answer {
  readonly header: (name: string) => string | undefined;
  /** What stands in its body. */
  readonly body: readonly unknown[];
}

/** Nobody is left alone longer than this, whatever is asked: a typing error would silence a day. */
export const longestRetryAfterMs = 3_600_000;

/** How much later to come again, in milliseconds; `undefined` when nothing one can read is said. */
export const retryAfterMs = ({ header, body }: Answer, now: number | undefined): number | undefined => {
  const asked = [
    secondsOrDate(header('retry-after'), now),
    secondsOrDate(header('x-ms-retry-after'), now),
    numberIn(header('retry-after-ms')),
    numberIn(header('x-ms-retry-after-ms')),
    ...body.map((value) => secondsOrDate(value, now)),
  ].find((ms) => ms !== undefined);
  return asked === undefined ? undefined : Math.min(Math.max(asked, 0), longestRetryAfterMs);
};

const secondsOrDate = (value: unknown, now: number | undefined): number | undefined => {
  const seconds = numberIn(value);
  if (seconds !== undefined) return seconds * 1_000;
  return now === undefined ? undefined : dateIn(value, now);
};

/** Zero or more; more than a number holds is a great many. */
const numberIn = (value: unknown): number | undefined =>
  /^\s*(?:\d+(?:\.\d+)?|Infinity)\s*$/.test(String(value)) ? Number(value) : undefined;

/** HTTP has three ways to write a date (RFC 9110, 5.6.7); the oldest does not say that it is in UTC. */
const dateIn = (value: unknown, now: number): number | undefined => {
  if (typeof value !== 'string' || !/^\s*(?:[A-Z][a-z]{2,8},? |\d{4}-\d\d-\d\dT)/.test(value)) return undefined;
  const asctime = /^\s*[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}\s*$/.test(value);
  const at = Date.parse(asctime ? `${value} GMT` : value);
  return Number.isNaN(at) ? undefined : at - now;
};
