import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerWith } from './answer-with.ts';

/** What goes back to whoever sent an activity. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** In whole seconds. */
  readonly retryAfter?: number;
}

export interface MessagesOptions {
  /** Whether a request may come in at all; answers it when it may not. */
  readonly letIn: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Takes one activity; never throws. */
  readonly take: (authorization: string, body: unknown) => Promise<Answer>;
}

/** Where Teams sends activities. */
export const messagesPath = '/api/messages';

const isHere = (url: string): boolean =>
  url.startsWith(messagesPath) && /^\/?(?:\?|$)/.test(url.slice(messagesPath.length));

/** Teams' own activities are far below this; a card's inputs may hold some long answers. */
const maximumBodyBytes = 256 * 1024;

/**
 * The door for what Teams sends, which stands before restify's own (`server.first`): nearly every request comes here, and
 * needs neither its router nor its chain of handlers.
 * @returns false for what it has taken, as restify wants it
 */
export const messagesDoor =
  ({ letIn, take }: MessagesOptions) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!isHere(request.url ?? '')) return true;
    answerTo(request, response, { letIn, take }).catch(() => response.destroy());
    return false;
  };

const answerTo = async (
  request: IncomingMessage,
  response: ServerResponse,
  { letIn, take }: MessagesOptions,
): Promise<void> => {
  if (!(await letIn(request, response))) return;
  const refusal = refusalOf(request);
  if (refusal) return refuse(response, refusal);
  const read = await bodyOf(request);
  if ('refusal' in read) return refuse(response, read.refusal);
  const { status, body, retryAfter } = await take(request.headers.authorization ?? '', read.body);
  answerWith(response, status, body, retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
};

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const notPosted: Refusal = { status: 405, code: 'MethodNotAllowed', message: 'Post it.' };
const notJson: Refusal = {
  status: 415,
  code: 'UnsupportedMediaType',
  message: 'Send application/json, not compressed.',
};
const tooLarge: Refusal = { status: 413, code: 'PayloadTooLarge', message: 'Send less.' };
const malformed: Refusal = { status: 400, code: 'InvalidContent', message: 'Send whole JSON.' };

const refusalOf = ({ method, headers }: IncomingMessage): Refusal | undefined => {
  if (method !== 'POST') return notPosted;
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  // A small compressed body may be a huge one.
  const isAsItIs = (headers['content-encoding'] ?? 'identity') === 'identity';
  if (!isJson || !isAsItIs) return notJson;
  return Number(headers['content-length'] ?? 0) > maximumBodyBytes ? tooLarge : undefined;
};

/** What was sent, as a value; nothing when nothing was. What comes half is never answered: whoever sent it has gone. */
const bodyOf = (request: IncomingMessage): Promise<{ readonly body: unknown } | { readonly refusal: Refusal }> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > maximumBodyBytes) resolve({ refusal: tooLarge });
      else pieces.push(piece);
    });
    request.once('end', () => resolve(parsed(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces))));
    request.once('error', reject);
  });

const parsed = (bytes: Buffer): { readonly body: unknown } | { readonly refusal: Refusal } => {
  if (bytes.length === 0) return { body: undefined };
  try {
    return { body: JSON.parse(bytes.toString()) };
  } catch {
    return { refusal: malformed };
  }
};

/** Node reads the rest of what was sent and throws it away: who still sends would not hear the answer otherwise. */
const refuse = (response: ServerResponse, { status, code, message }: Refusal): void =>
  answerWith(response, status, { code, message });
