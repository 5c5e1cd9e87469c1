import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a service answers, as JSON; without an answer it takes the request and says nothing. */
export type Answering = (request: IncomingMessage) => unknown;

/** Something that Los asks over HTTP, and that does not answer until it is told what. */
export const startService = async () => {
  let answering: Answering = () => undefined;
  const asked: string[] = [];
  let told: () => void = () => undefined;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    told();
    const answer = answering(request);
    if (answer === undefined) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** `METHOD /path` of every request. */
    asked,
    /** Resolves at the next request. */
    nextRequest: () =>
      new Promise<void>((resolve) => {
        told = resolve;
      }),
    answer: (as: Answering) => {
      answering = as;
    },
    /** Breaks off what it has not answered. */
    hangUp: () => server.closeAllConnections(),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type Service = Awaited<ReturnType<typeof startService>>;
