import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { Agent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { CosmosClient } from '@azure/cosmos';
import { createHttpsServer } from '@vercel/cosmosdb-server';
import { type CosmosSettings, openCosmos } from '../../src/store/cosmos.ts';
import type { Store } from '../../src/store/port.ts';

export interface CosmosForTests {
  readonly settings: CosmosSettings;
  /** A client that may be used. */
  readonly store: Store;
  /** Opens one more client, as another process would. */
  open(settings?: Partial<CosmosSettings>): Store;
  /** Closes all of them. */
  stop(): Promise<void>;
}

/**
 * Something that speaks Cosmos DB's protocol over HTTPS, with a container that nobody else uses: a real account or
 * emulator when `COSMOS_ENDPOINT` and `COSMOS_KEY` are set, else a server of our own.
 */
export const startCosmos = (): Promise<CosmosForTests> => {
  const endpoint = process.env['COSMOS_ENDPOINT'];
  return endpoint === undefined ? startCosmosServer() : useAccount(endpoint, process.env['COSMOS_KEY'] ?? '');
};

/** With a key, since only that may make containers. */
const useAccount = async (endpoint: string, key: string): Promise<CosmosForTests> => {
  const settings = { endpoint, key, ...ownContainer() };
  const agent = /\/\/(localhost|127\.)/.test(endpoint) ? agentForSelfSigned() : undefined;
  return connect(settings, agent, async () => {
    const client = new CosmosClient({ endpoint, key, ...(agent && { agent }) });
    await client.database(settings.database).container(settings.container).delete();
    client.dispose();
    agent?.destroy();
  });
};

export interface CosmosServerForTests extends CosmosForTests {
  readonly server: Server;
  /** Takes the server's certificate. */
  readonly agent: Agent;
  /** To look at, or make, what a store does not. */
  readonly client: CosmosClient;
  /** The next request of this method is carried out, but its answer gets lost on the way. */
  loseNextAnswer(method: string): void;
}

export const startCosmosServer = async (): Promise<CosmosServerForTests> => {
  const server = createHttpsServer({ keepAlive: true });
  let losing: string | undefined;
  server.prependListener('request', (request, response) => {
    if (request.method !== losing) return;
    losing = undefined;
    response.end = () => response.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const { port } = server.address() as AddressInfo;
  const settings = { endpoint: `https://127.0.0.1:${port}/`, key: 'b25seSBmb3IgdGVzdHM=', ...ownContainer() };
  const agent = agentForSelfSigned();
  const client = new CosmosClient({ endpoint: settings.endpoint, key: settings.key, agent });
  const cosmos = await connect(settings, agent, async () => {
    client.dispose();
    agent.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { ...cosmos, server, agent, client, loseNextAnswer: (method) => (losing = method) };
};

const connect = async (
  settings: CosmosSettings,
  agent: Agent | undefined,
  cleanUp: () => Promise<void>,
): Promise<CosmosForTests> => {
  const opened: Store[] = [];
  const open = (other: Partial<CosmosSettings> = {}) => {
    const store = openCosmos({ ...settings, ...other }, { agent });
    opened.push(store);
    return store;
  };
  const store = open();
  await store.ready();
  const stop = async () => {
    await Promise.all(opened.map((one) => one.close()));
    await cleanUp();
  };
  return { settings, store, open, stop };
};

/** The agent, not the whole process, takes a certificate that nobody vouches for. */
const agentForSelfSigned = (): Agent => new Agent({ keepAlive: true, rejectUnauthorized: false });

const ownContainer = () => ({ database: 'los-test', container: randomUUID(), create: true });
