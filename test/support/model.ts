import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One request to a model, as it came. */
export interface AskedModel {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
}

type Headers = Readonly<Record<string, string>>;
type Answering = (response: ServerResponse, asked: AskedModel) => void;

const json = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, { 'content-type': 'application/json' }, JSON.stringify(body));

/** Not chained: where restify is loaded, `writeHead` returns nothing. */
const send = (response: ServerResponse, status: number, headers: Headers, body: string): void => {
  response.writeHead(status, headers);
  response.end(body);
};

/** What a model says, in the protocol's form; an object is said as JSON. */
export const saying =
  (said: unknown): Answering =>
  (response, { body }) => {
    const content = typeof said === 'string' ? said : JSON.stringify(said);
    const message = { role: 'assistant', content, refusal: null };
    const choices = [{ index: 0, finish_reason: 'stop', logprobs: null, message }];
    json(response, 200, { id: 'chatcmpl-1', object: 'chat.completion', created: 0, model: body.model, choices });
  };

export const proposing = (command: string, given: Readonly<Record<string, unknown>> = {}): Answering =>
  saying({ command, arguments: given });

/** Refuses, in words that quote what was asked. */
export const failing =
  (status: number): Answering =>
  (response, { body }) =>
    json(response, status, { error: { message: JSON.stringify(body.messages), type: 'x', code: 'x' } });

/** Whatever else an HTTP server can do. */
export const answering =
  (status: number, headers: Headers, body = ''): Answering =>
  (response) =>
    send(response, status, headers, body);

/** Takes the request and says nothing. */
export const silent: Answering = () => undefined;

/** A language model that speaks OpenAI's protocol and says what it is told to. */
export const startModel = async () => {
  let answer: Answering = proposing('none');
  const asked: AskedModel[] = [];
  let brokenOff = (): void => undefined;
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) brokenOff();
    });
    const body = JSON.parse(await text(request));
    const one = { path: request.url ?? '', headers: request.headers, body };
    asked.push(one);
    answer(response, one);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (as: Answering) => {
      answer = as;
    },
    /** Resolves when somebody no longer waits for an answer. */
    nextBreakingOff: () =>
      new Promise<void>((resolve) => {
        brokenOff = resolve;
      }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type TestModel = Awaited<ReturnType<typeof startModel>>;
