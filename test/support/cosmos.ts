import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createHttpsServer } from '@vercel/cosmosdb-server';
import { type CosmosSettings, openCosmos } from '../../src/store/cosmos.ts';
import type { Store } from '../../src/store/port.ts';

export interface CosmosForTests {
  readonly settings: CosmosSettings;
  /** Opens one more client, as another process would. */
  open(): Store;
  stop(): Promise<void>;
}

/**
 * Something that speaks Cosmos DB's protocol over HTTPS: a real account or emulator when `COSMOS_ENDPOINT` (and
 * `COSMOS_KEY`) is set, else a server of our own. Each caller has a container of its own.
 */
export const startCosmos = async (): Promise<CosmosForTests & { readonly store: Store }> => {
  const cosmos =
    process.env['COSMOS_ENDPOINT'] === undefined ? await startServer() : useAccount(process.env['COSMOS_ENDPOINT']);
  const store = cosmos.open();
  await store.ready();
  const stop = async () => {
    await store.close();
    await cosmos.stop();
  };
  return { ...cosmos, store, stop };
};

const useAccount = (endpoint: string): CosmosForTests => {
  const settings = { endpoint, key: process.env['COSMOS_KEY'], ...place() };
  return { settings, open: () => openCosmos(settings), stop: async () => undefined };
};

const startServer = async (): Promise<CosmosForTests> => {
  const server = createHttpsServer({ keepAlive: true });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // The server's certificate is its own; the agent, not the whole process, takes it.
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const settings = { endpoint: `https://127.0.0.1:${port}/`, key: 'b25seSBmb3IgdGVzdHM=', ...place() };
  const stop = async () => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { settings, open: () => openCosmos(settings, agent), stop };
};

const place = () => ({ database: 'los-test', container: randomUUID(), create: true });
