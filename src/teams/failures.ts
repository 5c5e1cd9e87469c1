import { z } from 'zod';
import type { Posted } from '../reminders/poster.ts';

/** What the SDK throws when Teams or the way to it says no. */
const Failure = z.object({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  response: z
    .object({ headers: z.object({ get: z.custom<(name: string) => string | undefined>(isFunction) }) })
    .optional()
    .catch(undefined),
  details: z
    .object({ error: z.object({ code: z.string() }) })
    .optional()
    .catch(undefined),
});

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

type Outcome = Exclude<Posted, { result: 'sent' }>;

/** When Teams names no time, in milliseconds. */
const someTimeMs = 5_000;
const whenFixedMs = 300_000;

const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** What a failed post means. Errors that leave open whether the message arrived are `unknown`. */
export const outcomeOf = (error: unknown): Outcome => {
  const failure = Failure.safeParse(error).data ?? {};
  const reason = reasonOf(failure, error);
  switch (failure.statusCode) {
    case 412:
    case 429:
      return { result: 'throttled', retryAfterMs: retryAfterMs(failure) };
    case 401:
      return { result: 'throttled', retryAfterMs: whenFixedMs };
    case 400:
    case 403:
    case 404:
    case 405:
    case 413:
      return { result: 'gone', reason };
  }
  if (neverConnected.includes(failure.code ?? '')) return { result: 'throttled', retryAfterMs: whenFixedMs };
  return { result: 'unknown', reason };
};

const reasonOf = ({ statusCode, code, details }: z.infer<typeof Failure>, error: unknown): string => {
  const named = details?.error.code ?? code ?? (error instanceof Error ? error.name : 'Error');
  return [statusCode, /^\w{1,60}$/.test(named) ? named : undefined].filter((part) => part !== undefined).join(' ');
};

const retryAfterMs = ({ response }: z.infer<typeof Failure>): number => {
  const asked = response?.headers.get('retry-after');
  const seconds = Number(asked);
  return asked && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : someTimeMs;
};
