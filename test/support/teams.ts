import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity as the bot posted it. */
export interface PostedActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly summary?: string;
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly { readonly title: string; readonly value: string }[];
  };
  readonly replyToId?: string;
  /** Whom it is sent to; the one who sees it, when it is a targeted message. */
  readonly recipient?: { readonly id: string };
  readonly targeted?: true;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Card;
    readonly name?: string;
    readonly contentUrl?: string;
  }[];
}

export type Card = Readonly<Record<string, unknown>>;

/** One thing the bot did in a conversation. */
export interface Happening {
  readonly kind: 'posted' | 'updated' | 'deleted';
  readonly conversation: string;
  readonly activity: PostedActivity;
}

export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly userRole?: string;
  readonly userPrincipalName?: string;
  readonly tenantId?: string;
}

/** What to answer instead of doing what is asked: a status, a broken connection, or nothing at all. */
export interface Failure {
  readonly method: 'POST' | 'PUT' | 'GET' | 'DELETE';
  readonly status: number | 'reset' | 'hang';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Where; '' for a chat that is opened; otherwise anywhere. */
  readonly conversation?: string;
  /** Whether it is done all the same, and only the answer says otherwise. */
  readonly arrives?: boolean;
}

/** What a request may bring. */
interface Sent {
  readonly members?: readonly { readonly id: string }[];
  readonly recipient?: { readonly id: string };
}

interface Conversation {
  readonly roster: RosterEntry[];
  readonly activities: Map<string, PostedActivity>;
}

/** Plays Teams' side: the connector service the bot posts to, over real HTTP. */
export const startTeams = async () => {
  const conversations = new Map<string, Conversation>();
  const happenings: Happening[] = [];
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const failures: Failure[] = [];
  let told: (conversation: string) => void = () => undefined;
  let count = 0;
  let targetedRefused: { readonly status: number; readonly body: unknown } | undefined;

  const conversation = (id: string): Conversation => {
    const known = conversations.get(id) ?? { roster: [], activities: new Map() };
    conversations.set(id, known);
    return known;
  };

  const post = (id: string, body: Sent, isTargeted: boolean) => {
    if (isTargeted && targetedRefused) return targetedRefused;
    if (isTargeted && (!body.recipient?.id || id.startsWith('a:')))
      return { status: 400, body: errorBody('BadArgument') };
    const activity = { ...body, id: `m${++count}`, ...(isTargeted && { targeted: true }) } as PostedActivity;
    conversation(id).activities.set(activity.id, activity);
    happenings.push({ kind: 'posted', conversation: id, activity });
    return { status: 201, body: { id: activity.id } };
  };

  /** Who sees a message does not change: neither by saying so, nor by leaving it out. */
  const isThere = (id: string, activityId: string, isTargeted: boolean): boolean => {
    const known = conversation(id).activities.get(activityId);
    return known !== undefined && (known.targeted ?? false) === isTargeted;
  };

  const update = (id: string, activityId: string, body: Sent, isTargeted: boolean) => {
    if (!isThere(id, activityId, isTargeted)) return { status: 404, body: errorBody('ActivityNotFoundInConversation') };
    if (isTargeted && body.recipient) return { status: 400, body: errorBody('BadArgument') };
    const { recipient } = conversation(id).activities.get(activityId) ?? {};
    const activity = { ...body, recipient, id: activityId, ...(isTargeted && { targeted: true }) } as PostedActivity;
    conversation(id).activities.set(activityId, activity);
    happenings.push({ kind: 'updated', conversation: id, activity });
    return { status: 200, body: { id: activityId } };
  };

  const remove = (id: string, activityId: string, isTargeted: boolean) => {
    const activity = conversation(id).activities.get(activityId);
    if (!activity || !isThere(id, activityId, isTargeted)) return { status: 404, body: errorBody('ActivityNotFound') };
    conversation(id).activities.delete(activityId);
    happenings.push({ kind: 'deleted', conversation: id, activity });
    return { status: 200, body: {} };
  };

  const members = (id: string, url: URL) => {
    const from = Number(url.searchParams.get('continuationToken') ?? 0);
    const size = Number(url.searchParams.get('pageSize') ?? 50);
    const { roster } = conversation(id);
    const next = from + size < roster.length ? { continuationToken: String(from + size) } : {};
    return { status: 200, body: { members: roster.slice(from, from + size), ...next } };
  };

  const handle = (method: string, url: URL, body: Sent) => {
    const isTargeted = url.searchParams.get('isTargetedActivity') === 'true';
    const [, , , id = '', what, activityId = ''] = url.pathname.split('/').map(decodeURIComponent);
    if (method === 'POST' && !id) return { status: 201, body: { id: personalChatId(body.members?.[0]?.id ?? '') } };
    if (method === 'POST' && what === 'activities') {
      told(id);
      return post(id, body, isTargeted);
    }
    if (method === 'PUT' && what === 'activities') return update(id, activityId, body, isTargeted);
    if (method === 'DELETE' && what === 'activities') return remove(id, activityId, isTargeted);
    if (method === 'GET' && what === 'pagedmembers') return members(id, url);
    return { status: 404, body: errorBody('NotFound') };
  };

  const server = createServer(async (request, response) => {
    const body = await readJson(request);
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', 'http://teams');
    requests.push(`${method} ${url.pathname}`);
    authorizations.push(request.headers.authorization);
    const planned = failures.findIndex((failure) => failure.method === method && isAt(url, failure));
    const [failure] = planned < 0 ? [] : failures.splice(planned, 1);
    if (failure?.arrives) handle(method, url, body);
    if (failure) fail(response, failure);
    else answer(response, handle(method, url, body));
  });
  // Whoever is slow to use a connection again must not find it closed just then: what is lost so is nobody's fault here.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    happenings,
    /** `METHOD /path` of every request, failed ones included. */
    requests,
    /** What each of them showed. */
    authorizations,
    conversation,
    /** Tells of every message at the moment it arrives. */
    onPost: (tell: (conversation: string) => void) => {
      told = tell;
    },
    /** Lets the next requests of a method fail. */
    fail: (...planned: Failure[]) => failures.push(...planned),
    /** Takes no targeted messages from now on, as some tenants and clients, or takes them again. */
    refuseTargeted: (status: number | undefined, body: unknown = errorBody('Refused')) => {
      targetedRefused = status === undefined ? undefined : { status, body };
    },
    /** What is planned to fail does so no more. */
    forgive: () => failures.splice(0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const isAt = ({ pathname }: URL, { conversation }: Failure): boolean =>
  conversation === undefined ||
  (conversation === ''
    ? pathname.endsWith('/conversations')
    : pathname.includes(`/conversations/${encodeURIComponent(conversation)}/`));

export const personalChatId = (userId: string): string => `a:${userId.replace('29:', '')}`;

const errorBody = (code: string) => ({ error: { code, message: `${code} (test)` } });

const readJson = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
};

const answer = (
  response: ServerResponse,
  { status, body, headers }: { status: number; body: unknown; headers?: Readonly<Record<string, string>> },
): void => {
  // Restify changes every response of the process; its writeHead does not return the response.
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

const fail = (response: ServerResponse, { status, headers = {}, body = errorBody('Planned') }: Failure): void => {
  if (status === 'reset') response.destroy();
  else if (status !== 'hang') answer(response, { status, body, headers });
};
