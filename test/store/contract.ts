import { randomUUID } from 'node:crypto';
import { chanceFrom } from '../../src/demo/real-case-random.ts';
import {
  AlreadyExists,
  DocumentTooLarge,
  type Due,
  maximumBytes,
  RevisionConflict,
  type Revisioned,
  type Store,
  type StoredDocument,
} from '../../src/store/port.ts';

/** A store to try, used by nobody else. */
export interface StoreToTry {
  readonly store: Store;
  /** The same store as another process sees it. */
  open(): Store;
  /** Closes all of them. */
  stop(): Promise<void>;
}

const documentOf = (more: Partial<StoredDocument> = {}): StoredDocument => ({
  pk: randomUUID(),
  id: 'thing',
  type: 'thing',
  schema: 1,
  ...more,
});

const idOf = (number: number): string => `task:${String(number).padStart(4, '0')}`;

/** Every page of a query, each as a list. */
const pagesOf = async <T>(
  ask: (page: { limit: number; after?: string }) => Promise<{ items: readonly T[]; next?: string }>,
  limit: number,
): Promise<T[][]> => {
  const pages: T[][] = [];
  let after: string | undefined;
  do {
    const page = await ask({ limit, ...(after !== undefined && { after }) });
    pages.push([...page.items]);
    after = page.next;
  } while (after !== undefined);
  return pages;
};

/** What every store promises (src/store/port.ts), whichever database is behind it. */
export const storeContract = (start: () => Promise<StoreToTry>): void => {
  let tried: StoreToTry;
  let store: Store;
  beforeEach(async () => {
    tried = await start();
    store = tried.store;
  });
  afterEach(() => tried.stop());

  describe('one document', () => {
    test('that is absent reads as undefined', async () => {
      expect(await store.read({ pk: randomUUID(), id: 'nothing' })).toBeUndefined();
    });

    test('comes back as it was stored, and nothing is added', async () => {
      const document = documentOf({
        dueAt: '2026-11-23T08:00:00.000Z',
        body: { score: 2.5, list: [1, null], deep: { yes: true } },
      });
      const { revision } = await store.create(document);
      expect(await store.read(document)).toEqual({ document, revision });
    });

    test('keeps every character, also in its keys', async () => {
      const body = { text: 'Ærlig talt: øl på Åsen, čáhci, 漢字, 👩‍⚕️, "«»", \u0000 \u2028 \\ ${x} \ud800' };
      const document = documentOf({ pk: 'team:Ærø', id: 'case:ÆØÅ-12', body });
      await store.create(document);
      expect((await store.read(document))?.document).toEqual(document);
      expect((await store.list('team:Ærø', 'case:Æ', { limit: 5 })).items.map((found) => found.document)).toEqual([
        document,
      ]);
    });

    test('is made once only', async () => {
      const document = documentOf({ body: 'first' });
      await store.create(document);
      await expect(store.create({ ...document, body: 'second' })).rejects.toThrow(AlreadyExists);
      expect((await store.read(document))?.document['body']).toBe('first');
    });

    test('is made once when many make it at the same moment', async () => {
      const key = documentOf();
      const tries = Array.from({ length: 20 }, (_, at) => (at % 2 ? store : tried.open()).create({ ...key, body: at }));
      const results = await Promise.allSettled(tries);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(AlreadyExists);
    });

    test('is replaced by who knows its revision', async () => {
      const document = documentOf({ body: 1 });
      const created = await store.create(document);
      const replaced = await store.replace({ ...document, body: 2 }, created.revision);
      expect(replaced.revision).not.toBe(created.revision);
      expect(await store.read(document)).toEqual({ document: { ...document, body: 2 }, revision: replaced.revision });
    });

    test('is not replaced by who does not', async () => {
      const document = documentOf({ body: 1 });
      const { revision } = await store.create(document);
      await tried.open().replace({ ...document, body: 2 }, revision);
      await expect(store.replace({ ...document, body: 3 }, revision)).rejects.toThrow(RevisionConflict);
      expect((await store.read(document))?.document['body']).toBe(2);
    });

    test('is removed by who knows its revision, only', async () => {
      const document = documentOf({ body: 1 });
      const { revision } = await store.create(document);
      const { revision: newer } = await store.replace({ ...document, body: 2 }, revision);
      await expect(store.remove(document, revision)).rejects.toThrow(RevisionConflict);
      await store.remove(document, newer);
      expect(await store.read(document)).toBeUndefined();
    });

    test('that has gone is not replaced, and removing it again is fine', async () => {
      const document = documentOf();
      const { revision } = await store.create(document);
      await store.remove(document, revision);
      await expect(store.replace(document, revision)).rejects.toThrow(RevisionConflict);
      await store.remove(document, revision);
      expect(await store.read(document)).toBeUndefined();
    });

    test('that was made again is not taken for the old one', async () => {
      const document = documentOf();
      const { revision } = await store.create(document);
      await store.remove(document, revision);
      await store.create(document);
      await expect(store.replace(document, revision)).rejects.toThrow(RevisionConflict);
    });

    test('reads as it was written last, whichever process wrote it', async () => {
      const chance = chanceFrom(7);
      const stores = [store, tried.open()] as const;
      const documents = [documentOf(), documentOf(), documentOf()] as const;
      const newest = new Map<StoredDocument, Revisioned>();
      for (let step = 0; step < 120; step += 1) {
        const [document, writer, reader] = [chance.one(documents), chance.one(stores), chance.one(stores)];
        const before = newest.get(document);
        expect(await reader.read(document)).toEqual(before);
        const written = before
          ? writer.replace({ ...document, body: step }, before.revision)
          : writer.create({ ...document, body: step });
        // Whoever asks while it is written gets it as it was before or as it is after.
        const meanwhile = await chance.one(stores).read(document);
        const after = await written;
        expect([before, after]).toContainEqual(meanwhile);
        if (chance.happens(0.1)) await chance.one(stores).remove(document, after.revision);
        else newest.set(document, after);
        if ((await writer.read(document)) === undefined) newest.delete(document);
        expect(await Promise.all(stores.map((one) => one.read(document)))).toEqual(
          stores.map(() => newest.get(document)),
        );
      }
    });

    test('has an outcome of its own among writes of the same moment', async () => {
      const [taken, free, changing, stale] = ['taken', 'free', 'changing', 'stale'].map((id) => documentOf({ id }));
      if (!taken || !free || !changing || !stale) throw new Error('four documents');
      const [, first] = await Promise.all([store.create(taken), store.create(changing), store.create(stale)]);
      const outcomes = await Promise.allSettled([
        store.create(taken),
        store.create(free),
        store.replace(changing, first.revision),
        store.replace(stale, first.revision),
        store.remove(stale, first.revision),
      ]);
      expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.name : 'done'))).toEqual([
        'AlreadyExists',
        'done',
        'done',
        'RevisionConflict',
        'RevisionConflict',
      ]);
    });
  });

  describe('limits', () => {
    const filled = (bytes: number): StoredDocument => {
      const empty = documentOf({ body: '' });
      const room = bytes - Buffer.byteLength(JSON.stringify(empty));
      return { ...empty, body: 'æ'.repeat(Math.floor(room / 2)) + 'a'.repeat(room % 2) };
    };

    test('a document of the greatest size is stored', async () => {
      const document = filled(maximumBytes);
      const { revision } = await store.create(document);
      await store.replace(document, revision);
      expect((await store.read(document))?.document).toEqual(document);
    });

    test('one byte more is refused, and what is stored stays', async () => {
      const document = filled(maximumBytes + 1);
      await expect(store.create(document)).rejects.toThrow(DocumentTooLarge);
      const { revision } = await store.create({ ...document, body: 'small' });
      await expect(store.replace(document, revision)).rejects.toThrow(DocumentTooLarge);
      expect((await store.read(document))?.document['body']).toBe('small');
    });

    test.each(['a/b', 'a\\b', 'a?b', 'a#b', ''])('the id "%s" is refused', async (id) => {
      await expect(store.create(documentOf({ id }))).rejects.toMatchObject({ name: 'TypeError' });
    });
  });

  describe('a list', () => {
    test('gives one partition page by page, by id', async () => {
      const pk = randomUUID();
      const ids = Array.from({ length: 120 }, (_, number) => idOf(number));
      await Promise.all(ids.toReversed().map((id) => store.create(documentOf({ pk, id }))));
      await store.create(documentOf({ id: idOf(1) }));
      const pages = await pagesOf((page) => store.list(pk, 'task:', page), 50);
      expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
      expect(pages.flat().map(({ document }) => document.id)).toEqual(ids);
    });

    test('gives what begins with the prefix only', async () => {
      const pk = randomUUID();
      const ids = ['case', 'case:', 'case:A-1', 'case:Å-9', 'cas:', 'casf', 'goal:1'];
      await Promise.all(ids.map((id) => store.create(documentOf({ pk, id }))));
      const found = await store.list(pk, 'case:', { limit: 10 });
      expect(found.items.map(({ document }) => document.id)).toEqual(['case:', 'case:A-1', 'case:Å-9']);
    });

    test('gives the revision to replace with', async () => {
      const document = documentOf();
      await store.create(document);
      const [found] = (await store.list(document.pk, '', { limit: 1 })).items;
      await expect(store.replace(document, found?.revision ?? '')).resolves.toBeDefined();
    });

    test('ends with the last full page, and may be empty', async () => {
      const pk = randomUUID();
      await Promise.all([1, 2, 3, 4].map((number) => store.create(documentOf({ pk, id: idOf(number) }))));
      expect((await pagesOf((page) => store.list(pk, '', page), 2)).map((page) => page.length)).toEqual([2, 2]);
      expect(await store.list(randomUUID(), '', { limit: 2 })).toEqual({ items: [] });
    });
  });

  describe('what is due', () => {
    const dueDocument = (id: string, dueAt?: string) => documentOf({ id, ...(dueAt !== undefined && { dueAt }) });
    const idsOf = (pages: Due[][]): string[] => pages.flat().map(({ id }) => id);
    const until = '2026-11-23T08:00:00Z';

    test('comes earliest first, up to and including the time asked for', async () => {
      const documents = [
        dueDocument('now', '2026-11-23T08:00:00.000Z'),
        dueDocument('earlier', '2026-11-22T23:59:59.999Z'),
        dueDocument('first', '2025-01-01T00:00:00.000Z'),
        dueDocument('later', '2026-11-23T08:00:00.001Z'),
        dueDocument('never'),
      ];
      await Promise.all(documents.map((document) => store.create(document)));
      expect(idsOf(await pagesOf((page) => store.due(until, page), 10))).toEqual(['first', 'earlier', 'now']);
    });

    test('is told with its key and its time', async () => {
      const document = dueDocument('thing', '2026-11-23T07:00:00.000Z');
      await store.create(document);
      const { items } = await store.due(until, { limit: 10 });
      expect(items).toEqual([{ pk: document.pk, id: 'thing', dueAt: '2026-11-23T07:00:00.000Z' }]);
    });

    test('does not depend on how a time is spelled', async () => {
      await Promise.all([
        store.create(dueDocument('a', '2026-11-23T08:00:00Z')),
        store.create(dueDocument('b', '2026-11-23T08:00:00.000Z')),
        store.create(dueDocument('c', '2026-11-23T08:00:00.5Z')),
      ]);
      for (const spelling of ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00.000Z', '2026-11-23T09:00:00+01:00']) {
        expect(idsOf(await pagesOf((page) => store.due(spelling, page), 10)).sort()).toEqual(['a', 'b']);
      }
    });

    test('moves with its document', async () => {
      const document = dueDocument('moving', '2026-11-23T07:00:00.000Z');
      const created = await store.create(document);
      const { dueAt: _, ...without } = document;
      const later = await store.replace({ ...document, dueAt: '2026-11-24T07:00:00.000Z' }, created.revision);
      expect(await store.due(until, { limit: 10 })).toEqual({ items: [] });
      const back = await store.replace(document, later.revision);
      expect((await store.due(until, { limit: 10 })).items).toHaveLength(1);
      const never = await store.replace(without, back.revision);
      expect(await store.due('2030-01-01T00:00:00Z', { limit: 10 })).toEqual({ items: [] });
      await store.remove(document, never.revision);
    });

    test('comes page by page, each once, also when much is due at the same time', async () => {
      const times = ['2026-11-22T07:00:00.000Z', '2026-11-23T07:00:00.000Z'];
      const documents = Array.from({ length: 110 }, (_, at) => dueDocument(idOf(at), times[at < 10 ? 0 : 1]));
      await Promise.all(documents.map((document) => store.create(document)));
      const pages = await pagesOf((page) => store.due(until, page), 25);
      expect(pages.map((page) => page.length)).toEqual([25, 25, 25, 25, 10]);
      expect(idsOf(pages).slice(0, 10).sort()).toEqual(Array.from({ length: 10 }, (_, at) => idOf(at)));
      expect(idsOf(pages).sort()).toEqual(documents.map(({ id }) => id));
    });

    test('goes on after what was handed out, though that has moved on meanwhile', async () => {
      const documents = [1, 2, 3, 4].map((at) => dueDocument(idOf(at), `2026-11-23T07:0${at}:00.000Z`));
      const revisions = await Promise.all(documents.map((document) => store.create(document)));
      const { items, next } = await store.due(until, { limit: 2 });
      expect(items.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
      await Promise.all(
        revisions
          .slice(0, 2)
          .map(({ document, revision }) => store.replace({ ...document, dueAt: '2027-01-01T00:00:00.000Z' }, revision)),
      );
      const rest = await store.due(until, { limit: 2, after: next ?? '' });
      expect(rest.items.map(({ id }) => id)).toEqual([idOf(3), idOf(4)]);
    });
  });

  describe('everything', () => {
    const namesOf = (pages: Revisioned[][]): string[] => pages.flat().map(({ document: { pk, id } }) => `${pk}/${id}`);

    test('is nothing in an empty store', async () => {
      expect(await store.all({ limit: 10 })).toEqual({ items: [] });
    });

    test.each([1, 3, 5, 12, 100])('comes each once, %s at a time, small and large partitions', async (limit) => {
      const sizes = [1, 2, 12, 1, 5, 3, 1];
      const documents = sizes.flatMap((size, at) =>
        Array.from({ length: size }, (_, number) => documentOf({ pk: `team:Å${at}`, id: idOf(number), body: number })),
      );
      const stored = await Promise.all(documents.map((document) => store.create(document)));
      const pages = await pagesOf((page) => store.all(page), limit);
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(limit);
      expect(namesOf(pages).sort()).toEqual(documents.map(({ pk, id }) => `${pk}/${id}`).sort());
      expect(pages.flat()).toEqual(expect.arrayContaining(stored));
    });

    test('goes on where it was, though documents came and went meanwhile', async () => {
      const documents = ['a', 'b', 'c', 'd'].map((pk) => documentOf({ pk }));
      await Promise.all(documents.map((document) => store.create(document)));
      const first = await store.all({ limit: 2 });
      for (const { document, revision } of first.items) await store.remove(document, revision);
      await store.create(documentOf({ pk: 'aa' }));
      const rest = await pagesOf((page) => store.all({ ...page, after: page.after ?? first.next ?? '' }), 2);
      const seen = [...first.items, ...rest.flat()].map(({ document }) => document.pk);
      expect(seen.filter((pk) => pk !== 'aa')).toEqual(['a', 'b', 'c', 'd']);
    });
  });

  test('is ready', async () => {
    await expect(store.ready()).resolves.toBeUndefined();
  });
};
