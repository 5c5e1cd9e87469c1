import type { Posted } from '../reminders/sender.ts';

/** What the SDK throws when Teams, or the way to it, says no; which fields it has depends on how far it came. */
interface Failure {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly name?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): string | undefined } };
  readonly details?: { readonly error?: { readonly code?: unknown } };
}

type Outcome = Exclude<Posted, { result: 'sent' }>;

/** When Teams names no time, in milliseconds. */
const someTimeMs = 5_000;
/** When somebody has to mend something first. */
const whenMendedMs = 300_000;

const neverConnected: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

const onTheWire = new WeakSet<object>();

/** Marks an error that came when the request was on its way, and throws it on. */
export const failedOnTheWire = (error: unknown): never => {
  if (error instanceof Error) onTheWire.add(error);
  throw error;
};

/**
 * What a failed post means. Errors that leave open whether the message arrived are `unknown`; without a token, say,
 * it never left.
 */
export const outcomeOf = (error: unknown): Outcome => {
  const failure: Failure = error instanceof Error ? error : {};
  switch (failure.statusCode) {
    case 412:
    case 429:
      return { result: 'throttled', retryAfterMs: retryAfterMs(failure) };
    case 401:
      return { result: 'throttled', retryAfterMs: whenMendedMs };
    case 400:
    case 403:
    case 404:
    case 405:
    case 413:
      return { result: 'gone', reason: reasonOf(failure) };
  }
  const left = failure.statusCode !== undefined || (onTheWire.has(failure) && !neverConnected.includes(failure.code));
  return left ? { result: 'unknown', reason: reasonOf(failure) } : { result: 'throttled', retryAfterMs: whenMendedMs };
};

/** The status and the code Teams gives, e.g. `403 MessageWritesBlocked`; never its sentences. */
const reasonOf = ({ statusCode, code, name, details }: Failure): string => {
  const named = details?.error?.code ?? code ?? name;
  const words = [statusCode, named].filter((part) => part !== undefined).map(String);
  return words.filter((word) => /^\w{1,60}$/.test(word)).join(' ') || 'unknown';
};

const retryAfterMs = ({ response }: Failure): number => {
  const asked = response?.headers?.get?.('retry-after');
  const seconds = Number(asked);
  return asked && seconds >= 0 ? seconds * 1000 : someTimeMs;
};
