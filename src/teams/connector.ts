import http from 'node:http';
import https from 'node:https';
import type { Activity, ConversationParameters } from 'botbuilder';
import { jsonBytes } from '../json-bytes.ts';
import { failedOnTheWire } from './failures.ts';
import { isTargeting } from './targeted.ts';

/** A page of those who are in a conversation, as Teams writes them. */
export interface MembersPage {
  readonly members: readonly unknown[];
  readonly continuationToken?: string;
}

/** What Teams gave to what was posted or opened. */
interface Given {
  readonly id?: string;
}

/** What Los asks of Teams, by the names the SDK calls it by. Every request is sent once. */
export interface Conversations {
  sendToConversation(conversation: string, activity: Partial<Activity>): Promise<Given>;
  replyToActivity(conversation: string, activity: string, reply: Partial<Activity>): Promise<Given>;
  updateActivity(conversation: string, activity: string, changed: Partial<Activity>): Promise<Given>;
  deleteActivity(conversation: string, activity: string): Promise<void>;
  createConversation(parameters: ConversationParameters): Promise<Given>;
  getConversationPagedMembers(
    conversation: string,
    page: { readonly pageSize: number; readonly continuationToken?: string | undefined },
  ): Promise<MembersPage>;
}

export interface ConnectorOptions {
  readonly serviceUrl: string;
  /** What to show; `undefined` in local mode. @throws NoToken */
  readonly token: (() => Promise<string>) | undefined;
  /** How long a request may take, to the last byte of its answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** Teams said no, or somebody between. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly statusCode: number;
  readonly response: { readonly headers: { get(name: string): string | undefined }; readonly bodyAsText: string };

  constructor({ status, headers, body }: Answered) {
    super(`Teams answered with ${status}`);
    this.statusCode = status;
    const get = (name: string) => [headers[name.toLowerCase()]].flat()[0];
    this.response = { headers: { get }, bodyAsText: body };
  }
}

/** Nobody has answered in time, or with more than anybody should. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

/** Members come 500 at a time, each in far less than a kilobyte. */
const longestAnswer = 4 * 1024 * 1024;

/**
 * Talks to Teams' connector service at one address, over connections that are kept open. The SDK's own client takes each
 * activity apart by a table of its fields and sends it through a dozen policies, and that cost more than a turn's store.
 */
export const createConnector = ({ serviceUrl, token, timeoutMs }: ConnectorOptions): Conversations => {
  const base = new URL(serviceUrl);
  const root = `${base.pathname.replace(/\/$/, '')}/v3/conversations`;
  const { request } = base.protocol === 'https:' ? https : http;
  const ask = async <T>({ method, path, body }: Asking): Promise<T> => {
    const authorization = token && `Bearer ${await token()}`;
    const written = body === undefined ? undefined : jsonBytes(body);
    const headers = {
      accept: 'application/json',
      'user-agent': 'Los',
      ...(authorization && { authorization }),
      ...(written && { 'content-type': 'application/json; charset=utf-8', 'content-length': written.length }),
    };
    const { hostname, port } = base;
    const sent = request({ method, hostname: hostname.replace(/^\[|\]$/g, ''), port, path: root + path, headers });
    // The token is there by now: what comes after this may have left.
    const answered = await exchange(sent, written, timeoutMs).catch(failedOnTheWire);
    if (answered.status < 200 || answered.status > 299) throw new NotTaken(answered);
    return parsed(answered.body) as T;
  };
  return {
    sendToConversation: (conversation, activity) =>
      ask({ method: 'POST', path: `/${named(conversation)}/activities${forOne()}`, body: activity }),
    replyToActivity: (conversation, activity, reply) =>
      ask({ method: 'POST', path: `/${named(conversation)}/activities/${named(activity)}${forOne()}`, body: reply }),
    updateActivity: (conversation, activity, changed) =>
      ask({
        method: 'PUT',
        path: `/${named(conversation)}/activities/${named(activity)}${forOne()}`,
        body: changing(changed),
      }),
    deleteActivity: (conversation, activity) =>
      ask({ method: 'DELETE', path: `/${named(conversation)}/activities/${named(activity)}${forOne()}` }),
    createConversation: (parameters) => ask({ method: 'POST', path: '', body: parameters }),
    getConversationPagedMembers: (conversation, { pageSize, continuationToken }) => {
      const page = new URLSearchParams({
        pageSize: String(pageSize),
        ...(continuationToken !== undefined && { continuationToken }),
      });
      return ask({ method: 'GET', path: `/${named(conversation)}/pagedmembers?${page}` });
    },
  };
};

const named = encodeURIComponent;

/** What only the recipient sees is marked in the address. */
const forOne = (): string => (isTargeting() ? '?isTargetedActivity=true' : '');

/** What only one sees keeps its recipient; naming one then is refused. */
const changing = (activity: Partial<Activity>): Partial<Activity> => {
  if (!isTargeting()) return activity;
  const { recipient: _, ...changed } = activity;
  return changed;
};

/** Some answers have no body, and what a proxy writes may be anything. */
const parsed = (body: string): unknown => {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
};

/** Sends a request and takes in all of its answer. @throws NoAnswer, or what went wrong with the connection */
const exchange = (sent: http.ClientRequest, body: Buffer | undefined, timeoutMs: number): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => sent.destroy(new NoAnswer('no answer in time')), timeoutMs);
    sent.once('close', () => clearTimeout(timer));
    sent.once('error', reject);
    sent.once('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      let read = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        read += chunk;
        if (read.length > longestAnswer) sent.destroy(new NoAnswer('too long an answer'));
      });
      response.once('error', reject);
      response.once('end', () => resolve({ status, headers, body: read }));
    });
    sent.end(body);
  });
