import { type Agent, type IncomingMessage, request } from 'node:http';

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

export interface PostOptions {
  readonly agent?: Agent;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number;
}

const patience = 10_000;

/** Posts JSON, at a fraction of what `fetch` takes. @throws when nothing comes back in time, or the connection fails */
export const post = (
  url: string,
  body: string,
  { agent, headers, timeout = patience }: PostOptions = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const ofBody = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers: { ...ofBody, ...headers }, timeout }, (response) =>
      textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, body: text }), reject),
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeout} ms`)));
    sent.on('error', reject);
    sent.end(body);
  });

const textOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
