import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { ContainerDefinition } from '@azure/cosmos';
import { openDocuments } from '../../src/los.ts';
import { containerDefinition, openCosmos } from '../../src/store/cosmos.ts';
import { openStore } from '../../src/store/open.ts';
import { AlreadyExists, RevisionConflict } from '../../src/store/port.ts';
import { type CosmosForTests, type CosmosServerForTests, startCosmos, startCosmosServer } from '../support/cosmos.ts';
import { storeContract } from './contract.ts';
import { documentsContract } from './documents-contract.ts';
import { add, newTally, tallies } from './tally.ts';

describe('the store in Cosmos DB', () => storeContract(startCosmos));
describe('documents in Cosmos DB', () => documentsContract(startCosmos));

const document = { pk: 'p', id: 'i', type: 't', schema: 1, body: 1 };

describe('what Cosmos DB charges', () => {
  let cosmos: CosmosServerForTests;
  const charges: (number | undefined)[] = [];
  const units = { said: '2.86' as string | undefined };
  beforeAll(async () => {
    cosmos = await startCosmosServer();
    cosmos.server.prependListener('request', (_, response) => {
      const setHeader = response.setHeader.bind(response);
      response.setHeader = (name, value) => {
        if (name !== 'x-ms-request-charge') return setHeader(name, value);
        return units.said === undefined ? response : setHeader(name, units.said);
      };
    });
  });
  beforeEach(() => {
    charges.length = 0;
    units.said = '2.86';
  });
  afterAll(() => cosmos.stop());

  const open = () => {
    const { agent, settings } = cosmos;
    return openCosmos({ ...settings, create: false }, { agent, onRequest: (charge) => charges.push(charge) });
  };

  test('is told for each request, the refused ones too', async () => {
    const store = open();
    const { revision } = await store.create(document);
    await store.read(document);
    await store.replace(document, revision);
    charges.length = 0;
    await expect(store.replace(document, revision)).rejects.toThrow(RevisionConflict);
    // The refused write, and a look at whose write was in the way.
    expect(charges).toEqual([2.86, 2.86]);
    await store.close();
  });

  test('is told as unknown when the answer does not say, or never came', async () => {
    const store = open();
    await store.read(document);
    charges.length = 0;
    units.said = undefined;
    await store.read(document);
    units.said = '1';
    cosmos.loseNextAnswer('PUT');
    const found = await store.read(document);
    await store.replace(document, found?.revision ?? '');
    expect(charges.slice(0, 3)).toEqual([undefined, 1, undefined]);
    expect(charges.length).toBeGreaterThan(3);
    await store.close();
  });
});

/** Counts queries, and requests for a plan of one, as they go over the wire. */
const countQueries = () => {
  const counts = { query: 0, plan: 0 };
  const count = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    if (request.hasHeader('x-ms-documentdb-isquery')) counts.query += 1;
    if (request.hasHeader('x-ms-cosmos-is-query-plan-request')) counts.plan += 1;
  };
  subscribe('http.client.request.start', count);
  return {
    stop: () => {
      unsubscribe('http.client.request.start', count);
      return counts;
    },
  };
};

describe('requests to Cosmos DB', () => {
  let cosmos: CosmosForTests;
  let requests = 0;
  const count = () => {
    requests += 1;
  };
  beforeAll(async () => {
    cosmos = await startCosmos();
  });
  beforeEach(() => {
    requests = 0;
    subscribe('http.client.request.start', count);
  });
  afterEach(() => {
    unsubscribe('http.client.request.start', count);
  });
  afterAll(() => cosmos.stop());

  const requestsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = requests;
    await work();
    return requests - before;
  };

  test('are one for a point read, found or not', async () => {
    await cosmos.store.create(document);
    expect(await requestsOf(() => cosmos.store.read(document))).toBe(1);
    expect(await requestsOf(() => cosmos.store.read({ pk: 'p', id: 'nothing' }))).toBe(1);
  });

  test('are one for a change of what was read', async () => {
    const documents = openDocuments(cosmos.store);
    const loaded = await documents.create(tallies, { pk: 'p', id: 'one' }, newTally());
    expect(await requestsOf(() => documents.change(loaded, 'c', add('Kari')))).toBe(1);
  });

  test('are one query for a page of what is due, however much is stored', async () => {
    const dueAt = (at: number) => new Date(Date.parse('2026-11-24T07:00:00Z') + at * 1_000).toISOString();
    const documents = Array.from({ length: 250 }, (_, at) => ({ ...document, pk: `due${at}`, dueAt: dueAt(at) }));
    await Promise.all(documents.map((one) => cosmos.store.create(one)));
    const queries = countQueries();
    const pages: number[] = [];
    let after: string | undefined;
    do {
      const page = await cosmos.store.due(dueAt(219), { limit: 100, ...(after === undefined ? {} : { after }) });
      pages.push(page.items.length);
      after = page.next;
    } while (after !== undefined);
    expect(pages).toEqual([100, 100, 20]);
    // The client asks the gateway for a plan of each query as well, which reads no documents.
    expect(queries.stop()).toEqual({ query: 3, plan: 3 });
    expect(requests).toBe(250 + 3 + 3);
  });

  test('are one for 50 changes at the same moment', async () => {
    const documents = openDocuments(cosmos.store);
    const loaded = await documents.create(tallies, { pk: 'p', id: 'many' }, newTally());
    const changes = () => Array.from({ length: 50 }, (_, at) => documents.change(loaded, `c${at}`, add('Kari')));
    expect(await requestsOf(() => Promise.all(changes()))).toBe(1);
  });
});

test('the container indexes what the query for what is due asks for, in its order, and nothing else', () => {
  const { indexingPolicy, partitionKey } = containerDefinition;
  expect(partitionKey.paths).toEqual(['/pk']);
  expect(indexingPolicy).toEqual({
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [{ path: '/pk/?' }, { path: '/due/?' }],
    excludedPaths: [{ path: '/*' }],
  });
});

test('Cosmos DB is shown an identity, no key, where there is none', async () => {
  const { server, settings, agent, stop } = await startCosmosServer();
  const shown = new Set<string | undefined>();
  server.on('request', ({ headers }) => shown.add(headers.authorization));
  const credential = { getToken: async () => ({ token: 'who-we-are', expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const store = openCosmos({ ...settings, key: undefined, create: false }, { credential, agent });
  await store.ready();
  await store.create(document);
  expect([...shown]).toEqual([`type=aad&ver=1.0&sig=who-we-are`]);
  await store.close();
  await stop();
});

describe('a write to Cosmos DB whose answer gets lost', () => {
  let server: CosmosServerForTests;
  beforeEach(async () => {
    server = await startCosmosServer();
  });
  afterEach(() => server.stop());

  test('is known again when it is sent once more: created', async () => {
    server.loseNextAnswer('POST');
    const { revision } = await server.store.create(document);
    expect(await server.store.read(document)).toEqual({ document, revision });
  });

  test('is known again when it is sent once more: replaced', async () => {
    const created = await server.store.create(document);
    server.loseNextAnswer('PUT');
    const { revision } = await server.store.replace({ ...document, body: 2 }, created.revision);
    expect(await server.store.read(document)).toEqual({ document: { ...document, body: 2 }, revision });
  });

  test('is known again when it is sent once more: removed', async () => {
    const { revision } = await server.store.create(document);
    server.loseNextAnswer('DELETE');
    await server.store.remove(document, revision);
    expect(await server.store.read(document)).toBeUndefined();
  });

  test('has one effect as a change, too', async () => {
    const documents = openDocuments(server.store);
    const loaded = await documents.create(tallies, document, newTally());
    server.loseNextAnswer('PUT');
    const result = await documents.change(loaded, 'c', add('Kari'));
    expect(result).toMatchObject({ answer: { total: 1 }, repeated: false });
    expect((await documents.read(tallies, document))?.body.by).toEqual(['Kari']);
  });

  test('is not taken for somebody else’s', async () => {
    const created = await server.store.create(document);
    const other = await server.store.replace({ ...document, body: 2 }, created.revision);
    await expect(server.store.replace({ ...document, body: 2 }, created.revision)).rejects.toThrow(RevisionConflict);
    await expect(server.store.create({ ...document, body: 2 })).rejects.toThrow(AlreadyExists);
    expect((await server.store.read(document))?.revision).toBe(other.revision);
  });
});

test.each([449, 503])('a look at Cosmos DB that is answered with %i is taken once more', async (status) => {
  const { server, store, stop } = await startCosmosServer();
  await store.create(document);
  const serving = server.rawListeners('request') as ((...asked: unknown[]) => void)[];
  server.removeAllListeners('request').once('request', (request, response) => {
    for (const serve of serving) server.on('request', serve);
    request.resume();
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
  expect((await store.read(document))?.document).toEqual(document);
  await stop();
});

describe('a Cosmos DB that cannot serve', () => {
  let server: CosmosServerForTests;
  beforeEach(async () => {
    server = await startCosmosServer();
  });
  afterEach(() => server.stop());

  test('is found out at the start: nobody there', async () => {
    const settings = { ...server.settings, endpoint: 'https://127.0.0.1:1/' };
    const store = await openStore({ kind: 'cosmos', ...settings });
    await expect(store.ready()).rejects.toThrow('https://127.0.0.1:1/');
    await store.close();
  });

  test('is looked at once as a whole, and from then on by a point read, which finds out, too', async () => {
    const store = server.open({ create: false });
    await store.ready();
    const asked: string[] = [];
    server.server.on('request', ({ method, url = '' }) => asked.push(`${method} ${url.split('/').slice(3).join('/')}`));
    await store.ready();
    expect(asked.at(-1)).toMatch(/^GET colls\/[^/]+\/docs\/ready$/);
    expect(asked).not.toContainEqual(expect.stringMatching(/colls\/[^/]+$/));
    server.server.prependListener('request', (_, response) => response.setHeader('x-ms-substatus', '1003'));
    await expect(store.ready()).rejects.toThrow('it is not there');
  });

  test('is found out at the start: no such container', async () => {
    await expect(server.open({ container: 'missing', create: false }).ready()).rejects.toThrow('missing');
  });

  test('is found out at the start: a container that was made otherwise', async () => {
    const make = (id: string, other: ContainerDefinition) =>
      server.client.database(server.settings.database).containers.create({ ...containerDefinition, id, ...other });
    await make('other-key', { partitionKey: { paths: ['/team'] } });
    await make('no-index', { indexingPolicy: { includedPaths: [{ path: '/pk/?' }], excludedPaths: [{ path: '/*' }] } });
    for (const [container, reason] of [
      ['other-key', '/pk'],
      ['no-index', '/due/?'],
    ] as const) {
      await expect(server.open({ container, create: false }).ready()).rejects.toThrow(reason);
    }
  });
});
