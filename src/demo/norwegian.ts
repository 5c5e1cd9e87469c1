import { ClientRequest } from 'node:http';

/**
 * Loaded before the Playground, which says of everybody that they use Teams in American English and cannot be told otherwise.
 * The people of the demo use it in bokmål; who wants English types it. Both locales are equally long, as the length is said before.
 */
const inBokmål = (sent: unknown): unknown =>
  typeof sent === 'string' || Buffer.isBuffer(sent)
    ? String(sent).replaceAll('"locale":"en-US"', '"locale":"nb-NO"')
    : sent;

const { write, end } = ClientRequest.prototype;
ClientRequest.prototype.write = function (this: ClientRequest, sent: unknown, ...rest: unknown[]): boolean {
  return Reflect.apply(write, this, [inBokmål(sent), ...rest]);
};
ClientRequest.prototype.end = function (this: ClientRequest, sent: unknown, ...rest: unknown[]): ClientRequest {
  return Reflect.apply(end, this, [inBokmål(sent), ...rest]);
};
