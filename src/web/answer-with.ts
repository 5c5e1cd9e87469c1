import type { ServerResponse } from 'node:http';

/** Answers in JSON past restify, or with nothing but a status. */
export const answerWith = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string | number>> = {},
): void => {
  const written = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    ...(written !== '' && { 'Content-Type': 'application/json' }),
    'Content-Length': Buffer.byteLength(written),
  });
  response.end(written);
};
