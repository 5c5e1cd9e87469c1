import type { ServerResponse } from 'node:http';
import { jsonBytes } from '../json-bytes.ts';

/** Answers in JSON past restify, or with nothing but a status. */
export const answerWith = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string | number>> = {},
): void => {
  const written = body === undefined ? Buffer.alloc(0) : jsonBytes(body);
  response.writeHead(status, {
    ...headers,
    ...(written.length > 0 && { 'Content-Type': 'application/json' }),
    'Content-Length': written.length,
  });
  response.end(written);
};
