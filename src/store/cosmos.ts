import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import {
  type Container,
  type ContainerDefinition,
  CosmosClient,
  type CosmosClientOptions,
  PartitionKeyDefinitionVersion,
  PartitionKeyKind,
  type SqlQuerySpec,
} from '@azure/cosmos';
import {
  AlreadyExists,
  type Due,
  type Key,
  type Page,
  RevisionConflict,
  type Revisioned,
  type Store,
  type StoredDocument,
} from './port.ts';
import { pageOf, serialise, sortableInstant } from './serialise.ts';

export interface CosmosSettings {
  readonly endpoint: string;
  /** Emulator and tests only; without it somebody has to vouch for us. */
  readonly key?: string | undefined;
  readonly database: string;
  readonly container: string;
  /** Make the database and the container if they are not there. In Azure `infra/` has made them. */
  readonly create: boolean;
}

/**
 * What the container must be like; the infrastructure makes it so, `ready()` checks it. Only what a query asks for is
 * indexed, since every indexed path makes every write dearer. `id` is always indexed.
 */
export const containerDefinition = {
  partitionKey: { paths: ['/pk'], kind: PartitionKeyKind.Hash, version: PartitionKeyDefinitionVersion.V2 },
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [{ path: '/pk/?' }, { path: '/due/?' }],
    excludedPaths: [{ path: '/*' }],
  },
} satisfies ContainerDefinition;

/** A turn should be answered within seconds; the SDK alone would try for minutes. */
const patienceMs = 15_000;

const statusOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** How to get through to the account, where the settings do not say it all. */
export interface CosmosConnection {
  /** Whose identity to use when there is no key, such as the managed identity of the machine. */
  readonly credential?: CosmosClientOptions['aadCredentials'];
  readonly agent?: Agent | undefined;
  /** Told of every request, those sent again too. @param charge in request units; absent when the answer names none */
  readonly onRequest?: ((charge: number | undefined) => void) | undefined;
}

/** Opens a store in Azure Cosmos DB (or something that speaks its protocol). */
export const openCosmos = (settings: CosmosSettings, connection: CosmosConnection = {}): Store => {
  const { credential, agent, onRequest } = connection;
  const client = new CosmosClient({
    endpoint: settings.endpoint,
    ...(settings.key !== undefined && { key: settings.key }),
    ...(credential && { aadCredentials: credential }),
    ...(agent && { agent }),
    ...(onRequest && { httpClient: metered(onRequest) }),
  });
  const container = client.database(settings.database).container(settings.container);
  const item = ({ pk, id }: Key) => container.item(id, pk);
  let toBeMade = settings.create;
  let checked = false;

  const read = async (key: Key): Promise<Item | undefined> =>
    (await sendTwiceIfUnknown(() => item(key).read<Item>({ abortSignal: patience() }))).resource;

  const write = async (
    document: StoredDocument,
    send: (body: NewItem) => Promise<{ readonly etag: string }>,
    refused: (status: unknown) => Error | undefined,
  ): Promise<Revisioned> => {
    serialise(document);
    const body = toItem(document);
    try {
      const { etag } = await sendTwiceIfUnknown(() => send(body));
      return { document, revision: etag };
    } catch (error) {
      const refusal = refused(statusOf(error));
      if (!refusal) throw error;
      // The SDK, or we, may have sent it again after an answer got lost: then it is our own write that is in the way.
      const stored = await read(document);
      if (stored?.write !== body.write) throw refusal;
      return { document, revision: stored._etag };
    }
  };

  return {
    async read(key) {
      const found = await read(key);
      return found && fromItem(found);
    },
    create: (document) =>
      write(
        document,
        (body) => container.items.create(body, { abortSignal: patience() }),
        (status) => (status === 409 ? new AlreadyExists(name(document)) : undefined),
      ),
    replace: (document, revision) =>
      write(
        document,
        (body) => item(document).replace(body, { ...ifUnchanged(revision), abortSignal: patience() }),
        (status) => (status === 412 || status === 404 ? new RevisionConflict(name(document)) : undefined),
      ),
    async remove(key, revision) {
      try {
        await sendTwiceIfUnknown(() => item(key).delete({ ...ifUnchanged(revision), abortSignal: patience() }));
      } catch (error) {
        if (statusOf(error) === 412) throw new RevisionConflict(name(key));
        if (statusOf(error) !== 404) throw error;
      }
    },
    async list(pk, idPrefix, { limit, after = '' }) {
      const found = await query<Item>(container, limit + 1, listQuery(pk, idPrefix, after), pk);
      return pageOf(found.map(fromItem), limit, (last) => last.document.id);
    },
    async due(until, { limit, after = '' }) {
      const found = await query<Due & { due: string }>(container, limit + 1, dueQuery(until, after));
      const page = pageOf(found, limit, (last) => last.due);
      return { ...page, items: page.items.map(({ pk, id, dueAt }) => ({ pk, id, dueAt })) };
    },
    all: ({ limit, after }) => pageOfAll(container, limit, after === undefined ? { pk: '' } : JSON.parse(after)),
    async ready() {
      try {
        if (toBeMade) await create(client, settings);
        toBeMade = false;
        // The definition counts against a small allowance of its own, and does not change under a running Los.
        if (checked) await knock(container);
        else await check(container);
        checked = true;
      } catch (cause) {
        throw new Error(`Cosmos DB at ${settings.endpoint} cannot serve ${container.url}: ${reasonOf(cause)}`, {
          cause,
        });
      }
    },
    async close() {
      client.dispose();
    },
  };
};

const metered = (onRequest: (charge: number | undefined) => void): HttpClient => {
  const client = createDefaultHttpClient();
  return {
    async sendRequest(request) {
      let charge: number | undefined;
      try {
        const response = await client.sendRequest(request);
        charge = chargeOf(response.headers.get('x-ms-request-charge'));
        return response;
      } finally {
        onRequest(charge);
      }
    },
  };
};

const chargeOf = (said: string | undefined): number | undefined => {
  const charge = Number.parseFloat(said ?? '');
  return charge >= 0 ? charge : undefined;
};

/** A document as Cosmos DB keeps it: with the fields of its own, and two of ours that nobody else sees. */
interface Item extends StoredDocument {
  /** `dueAt`, then the key: one indexed text gives the order, and a place to go on from among equal times. */
  readonly due?: string;
  /** Which write this is, so that one that was sent twice knows itself again. */
  readonly write: string;
  readonly _etag: string;
}

type NewItem = StoredDocument & Pick<Item, 'due' | 'write'>;

const toItem = (document: StoredDocument): NewItem => ({
  ...document,
  ...(document.dueAt !== undefined && { due: `${sortableInstant(document.dueAt)} ${document.pk} ${document.id}` }),
  write: randomUUID(),
});

const fromItem = ({ due, write, _etag, _rid, _self, _ts, _attachments, ...document }: Item): Revisioned => ({
  document,
  revision: _etag,
});

const listQuery = (pk: string, prefix: string, after: string): SqlQuerySpec => ({
  query: 'SELECT * FROM c WHERE c.pk = @pk AND STARTSWITH(c.id, @prefix) AND c.id > @after ORDER BY c.id',
  parameters: [
    { name: '@pk', value: pk },
    { name: '@prefix', value: prefix },
    { name: '@after', value: after },
  ],
});

const dueQuery = (until: string, after: string): SqlQuerySpec => ({
  query: 'SELECT c.pk, c.id, c.dueAt, c.due FROM c WHERE c.due > @after AND c.due < @end ORDER BY c.due',
  parameters: [
    { name: '@after', value: after },
    // `!` sorts right after the blank that ends the time in `due`.
    { name: '@end', value: `${sortableInstant(until)}!` },
  ],
});

/** A place among all documents: in a partition after a document, or after a whole partition. */
interface Place {
  readonly pk: string;
  readonly id?: string;
}

/**
 * Goes through all partitions in the order of their keys, by the one index there is. Only `id`s of one partition can
 * be ordered beside it, so a partition that a page does not hold as a whole is read by itself.
 */
const pageOfAll = async (container: Container, limit: number, after: Place): Promise<Page<Revisioned>> => {
  if (after.id !== undefined) return pageOfPartition(container, limit, after.pk, after.id);
  const found = await query<Item>(container, limit, partitionsQuery(after.pk));
  const last = found.at(-1);
  if (last === undefined || found.length < limit) return { items: found.map(fromItem) };
  const whole = found.filter(({ pk }) => pk !== last.pk);
  if (whole.length === 0) return pageOfPartition(container, limit, last.pk, '');
  return { items: whole.map(fromItem), next: JSON.stringify({ pk: whole.at(-1)?.pk }) };
};

const pageOfPartition = async (
  container: Container,
  limit: number,
  pk: string,
  after: string,
): Promise<Page<Revisioned>> => {
  const found = await query<Item>(container, limit, listQuery(pk, '', after), pk);
  const id = found.length < limit ? undefined : found.at(-1)?.id;
  return { items: found.map(fromItem), next: JSON.stringify({ pk, id }) };
};

const partitionsQuery = (after: string): SqlQuerySpec => ({
  query: 'SELECT * FROM c WHERE c.pk > @pk ORDER BY c.pk',
  parameters: [{ name: '@pk', value: after }],
});

/** At most `limit` results; a page of the service may hold fewer, also none at all. */
const query = async <T>(
  container: Container,
  limit: number,
  spec: SqlQuerySpec,
  partitionKey?: string,
): Promise<T[]> => {
  const pages = container.items.query<T>(spec, {
    maxItemCount: limit,
    abortSignal: patience(),
    ...(partitionKey !== undefined && { partitionKey }),
  });
  const found: T[] = [];
  for await (const page of pages.getAsyncIterator()) {
    found.push(...page.resources);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
};

const ifUnchanged = (revision: string) => ({ accessCondition: { type: 'IfMatch', condition: revision } });

const patience = (): AbortSignal => AbortSignal.timeout(patienceMs);

/** Every write carries a precondition, so one whose outcome is unknown can be sent again without harm; so can a look. */
const sendTwiceIfUnknown = async <T>(send: () => Promise<T>): Promise<T> => {
  try {
    return await send();
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    await pause(Math.random() * 100);
    return send();
  }
};

const isOutcomeUnknown = (error: unknown): boolean => {
  if (error instanceof Error && error.name === 'AbortError') return false;
  const status = statusOf(error);
  return typeof status !== 'number' || status >= 500 || status === 408 || status === 449;
};

const create = async (client: CosmosClient, { database, container }: CosmosSettings): Promise<void> => {
  const made = await client.databases.createIfNotExists({ id: database }, { abortSignal: patience() });
  await made.database.containers.createIfNotExists(
    { id: container, ...containerDefinition },
    { abortSignal: patience() },
  );
};

/** Finds a wrong address, a missing container or missing rights at the start, not at a user's first word. */
const check = async (container: Container): Promise<void> => {
  const { resource } = await container.read({ abortSignal: patience() });
  const paths = resource?.indexingPolicy?.includedPaths?.map(({ path }) => path) ?? [];
  const wanted = containerDefinition.indexingPolicy.includedPaths.map(({ path }) => path);
  const missing = wanted.filter((path) => !paths.includes(path) && !paths.includes('/*'));
  if (resource?.partitionKey?.paths[0] !== '/pk') throw new Error('its partition key is not /pk');
  if (missing.length > 0) throw new Error(`it has no index on ${missing.join(', ')}`);
};

/** What Cosmos DB adds to 404 when it is the container that is not there (HTTP status codes for Azure Cosmos DB). */
const noContainer = 1003;

/** A point read of a document that nobody makes. */
const knock = async (container: Container): Promise<void> => {
  const { substatus } = await container.item('ready', 'ready').read({ abortSignal: patience() });
  if (substatus === noContainer) throw new Error('it is not there');
};

const reasonOf = (error: unknown): string => {
  if (statusOf(error) === 404) return 'it is not there';
  return error instanceof Error && error.message !== '' ? error.message : `status ${statusOf(error)}`;
};

const name = ({ pk, id }: Key): string => `${pk}/${id}`;
