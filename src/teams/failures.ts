import { notSent } from '../model/undelivered.ts';
import { outdated, type Posted } from '../reminders/sender.ts';
import { retryAfterMs } from './retry-after.ts';

/** What the SDK throws when Teams, or the way to it, says no; which fields it has depends on how far it came. */
interface Failure {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly name?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): string | undefined }; readonly bodyAsText?: unknown };
  readonly details?: unknown;
}

type Outcome = Exclude<Posted, { result: 'sent' }>;

/** When Teams names no time, in milliseconds. */
const someTimeMs = 5_000;
/** When somebody has to mend something first: Teams itself, the way there, or who looks after Los. */
const whenMendedMs = 300_000;

const neverConnected: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

const onTheWire = new WeakSet<object>();

/** Marks an error that came when the request was on its way, and throws it on. */
export const failedOnTheWire = (error: unknown): never => {
  onTheWire.add(Object(error));
  throw error;
};

const tooBig = 'MessageSizeTooBig';

/** Teams' own words for a no that stays one (PLATFORM: Proactive). */
const finalCodes = [
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'BotNotRegistered',
];

/** What Teams says, in prose only, of ids that were made for another registration of the bot. */
const unreadableId = /decrypt (?:pairwise|conversation) id/i;

/**
 * What a failed post means. What Teams itself says no to has not arrived; what somebody between says, and silence, leave it
 * open. Without a token, say, it never left.
 * @param now in milliseconds, for times that Teams names; without it they are not read
 */
export const outcomeOf = (error: unknown, now?: number): Outcome => {
  const failure: Failure = Object(error);
  const { statusCode: status } = failure;
  if (typeof status !== 'number') return unanswered(failure);
  const asked = retryAfterMs(said(failure), now);
  const reason = reasonOf(status, codeIn(failure));
  if (status === 412 || status === 429) return { result: 'throttled', retryAfterMs: asked ?? someTimeMs, reason };
  if (status === 500 || status === 503) return { result: 'throttled', retryAfterMs: asked ?? whenMendedMs, reason };
  // Who waited in vain for the rest of a request may be somebody between, and Teams have it.
  const isNo = status >= 400 && status < 500 && status !== 408;
  return isNo ? refusal(status, failure) : { result: 'unknown', reason };
};

const unanswered = (failure: Failure): Outcome => {
  const reason = named(failure.code) ?? named(failure.name) ?? 'unknown';
  return onTheWire.has(failure) && !neverConnected.includes(failure.code)
    ? { result: 'unknown', reason }
    : { result: 'throttled', retryAfterMs: whenMendedMs, reason: `${notSent} ${reason}` };
};

const refusal = (status: number, failure: Failure): Outcome => {
  const text = textOf(failure);
  if (unreadableId.test(text)) return { result: 'noChat', reason: reasonOf(status, outdated) };
  if (status === 413 || text.includes(tooBig)) return { result: 'tooLarge', reason: reasonOf(status, tooBig) };
  const final = finalCodes.find((code) => text.includes(code));
  if (final !== undefined) return { result: 'gone', reason: reasonOf(status, final) };
  const code = codeIn(failure);
  // What somebody makes who has blocked or removed the app often comes without a code.
  if (status === 403 && code === undefined) return { result: 'gone', reason: '403' };
  if (status === 401) return { result: 'throttled', retryAfterMs: whenMendedMs, reason: reasonOf(status, code) };
  return { result: status === 404 ? 'noChat' : 'refused', reason: reasonOf(status, code) };
};

/** The status and the code Teams gives, e.g. `403 MessageWritesBlocked`; never its sentences. */
const reasonOf = (status: number, code: string | undefined): string =>
  code === undefined ? String(status) : `${status} ${code}`;

interface Body {
  readonly code?: unknown;
  readonly errorCode?: unknown;
  readonly retryAfter?: unknown;
  readonly error?: { readonly code?: unknown; readonly retryAfter?: unknown };
}

/** The body as Teams wrote it: what the SDK makes of it lacks what it does not know. */
const bodyOf = ({ details, response }: Failure): Body => {
  try {
    return Object(JSON.parse(String(response?.bodyAsText)));
  } catch {
    return Object(details);
  }
};

const textOf = (failure: Failure): string => JSON.stringify([bodyOf(failure), failure.details]);

const codeIn = (failure: Failure): string | undefined => {
  const { error, code, errorCode } = bodyOf(failure);
  return named(error?.code) ?? named(code) ?? named(errorCode);
};

/** A code, and no sentence. */
const named = (code: unknown): string | undefined => {
  const word = typeof code === 'number' ? String(code) : code;
  return typeof word === 'string' && /^\w{1,60}$/.test(word) ? word : undefined;
};

/** Where somebody may say when to come again. */
const said = (failure: Failure) => {
  const body = bodyOf(failure);
  return {
    header: (name: string) => failure.response?.headers?.get?.(name),
    body: [body.retryAfter, body.error?.retryAfter],
  };
};
