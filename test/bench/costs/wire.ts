import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { unitsToRead, unitsToWrite } from './request-units.ts';

/** What the client asks of Cosmos DB. A plan of a query reads no documents. */
export type Operation = 'read' | 'write' | 'query' | 'plan';

/** One request as it went over the wire. */
export interface Sent {
  readonly operation: Operation;
  /** Of what was written, or of what came back. */
  readonly bytes: number;
  /** In request units. */
  readonly units: number;
}

/** @param charged whether what the answers name is what Cosmos DB would charge; else it is what is documented */
export const countWire = async (work: () => Promise<unknown>, charged: boolean): Promise<readonly Sent[]> => {
  const sent: Sent[] = [];
  const stop = watchWire((one) => sent.push(one), charged);
  await work();
  stop();
  return sent;
};

/**
 * Tells of each request as it is answered.
 * @param charged as for `countWire`
 * @returns what ends it
 */
export const watchWire = (tell: (sent: Sent) => void, charged: boolean): (() => void) => {
  const note = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (request.hasHeader('x-ms-version')) tell(sentBy(request, response, charged));
  };
  subscribe('http.client.response.finish', note);
  return () => unsubscribe('http.client.response.finish', note);
};

const sentBy = (request: ClientRequest, response: IncomingMessage, charged: boolean): Sent => {
  const operation = operationOf(request);
  const length = operation === 'write' ? request.getHeader('content-length') : response.headers['content-length'];
  const bytes = Number(length ?? 0);
  const charge = Number(response.headers['x-ms-request-charge'] ?? 0);
  return { operation, bytes, units: charged ? charge : unitsOf(operation, bytes) };
};

const operationOf = (request: ClientRequest): Operation => {
  if (request.hasHeader('x-ms-cosmos-is-query-plan-request')) return 'plan';
  if (request.hasHeader('x-ms-documentdb-isquery')) return 'query';
  return request.method === 'GET' ? 'read' : 'write';
};

/** There is none documented for a query: at least what is found has to be read. */
const unitsOf = (operation: Operation, bytes: number): number => {
  if (operation === 'plan') return 0;
  return operation === 'write' ? unitsToWrite(bytes) : unitsToRead(bytes);
};
