import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request of the bot to Teams. */
export interface Arrived {
  readonly method: string;
  /** Of the activity that is updated; '' where a new one is posted. */
  readonly activityId: string;
  readonly body: string;
}

export interface Connector {
  /** Where the bot reaches it. */
  readonly serviceUrl: string;
  /** Waits for what comes next in a conversation. */
  arrival(conversation: string): Promise<void>;
  /** What has come in a conversation since it was last asked. */
  taken(conversation: string): readonly Arrived[];
  /** What has come in conversations in which nobody has asked since. */
  left(): readonly Arrived[];
}

/** Plays Teams' side: takes what the bot posts and updates, at once. */
export const startConnector = async (): Promise<Connector> => {
  const arrived = new Map<string, Arrived[]>();
  const waiting = new Map<string, () => void>();
  let posted = 0;

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const [, , , conversation = '', what = '', activityId = ''] = (request.url ?? '')
      .split('/')
      .map(decodeURIComponent);
    const isPost = request.method === 'POST' && what.startsWith('activities');
    const isUpdate = request.method === 'PUT' && what === 'activities' && activityId !== '';
    const others = arrived.get(conversation) ?? [];
    arrived.set(conversation, [
      ...others,
      { method: request.method ?? '', activityId: isUpdate ? activityId : '', body },
    ]);
    const answer = JSON.stringify({ id: isUpdate ? activityId : `m${++posted}` });
    response.writeHead(isPost ? 201 : isUpdate ? 200 : 404, { 'content-type': 'application/json' }).end(answer);
    waiting.get(conversation)?.();
    waiting.delete(conversation);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const taken = (conversation: string): readonly Arrived[] => {
    const found = arrived.get(conversation) ?? [];
    arrived.delete(conversation);
    return found;
  };
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    arrival: (conversation) => new Promise((resolve) => waiting.set(conversation, resolve)),
    taken,
    left: () => [...arrived.keys()].flatMap(taken),
  };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
