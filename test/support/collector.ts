import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

interface CollectorOptions {
  readonly answer?: string;
  /** With a certificate that nobody vouches for. */
  readonly https?: boolean;
}

/** That of the server which stands in for Cosmos DB. */
const certificate = () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@vercel/cosmosdb-server/package.json'));
  const [cert, key] = ['cert.pem', 'key.pem'].map((file) => readFileSync(join(folder, file)));
  return { cert, key };
};

/** Takes whatever telemetry is sent, by path; answers as told. */
export const startCollector = async ({ answer = '{}', https = false }: CollectorOptions = {}) => {
  const received: { readonly path: string; readonly text: string }[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
    received.push({ path: request.url ?? '', text });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(answer);
  };
  const server = https ? createHttpsServer(certificate(), take) : createServer(take);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${https ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** Everything, as it came. */
    text: (): string => received.map(({ text }) => text).join('\n'),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
