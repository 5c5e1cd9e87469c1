import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import { countingStore } from '../../src/store/counting.ts';
import type { Documents, Loaded } from '../../src/store/documents.ts';
import type { Kind } from '../../src/store/kinds.ts';
import {
  AlreadyExists,
  DocumentTooLarge,
  type Key,
  maximumBytes,
  RevisionConflict,
  type Store,
} from '../../src/store/port.ts';
import type { StoreToTry } from './contract.ts';
import { add, newTally, openTallies, type Tally, tallies } from './tally.ts';

const fill = (bytes: number) => (tally: Tally) => ({ body: { ...tally, filling: 'x'.repeat(bytes) }, answer: bytes });

const refuse = (): never => {
  throw new Error('not allowed');
};

const keep = (tally: Tally) => ({ body: tally, answer: tally.total });

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const noPause = async () => undefined;

/** What documents promise (src/store/documents.ts) on top of any store. */
export const documentsContract = (start: () => Promise<StoreToTry>): void => {
  let tried: StoreToTry;
  let store: ReturnType<typeof countingStore>;
  let documents: Documents;
  let key: Key;
  beforeAll(async () => {
    tried = await start();
  });
  afterAll(() => tried.stop());
  beforeEach(() => {
    key = { pk: randomUUID(), id: 'tally' };
    store = countingStore(tried.store);
    documents = openTallies(store);
  });

  const stored = async (): Promise<Tally> => {
    const loaded = await documents.read(tallies, key);
    if (!loaded) throw new Error('nothing stored');
    return loaded.body;
  };

  describe('reading and making', () => {
    test('what is absent reads as undefined', async () => {
      expect(await documents.read(tallies, key)).toBeUndefined();
    });

    test('a body is stored as its shape has it, defaults filled in and strangers left out', async () => {
      const made = await documents.create(tallies, key, { total: 1, stranger: true } as unknown as Tally);
      expect(made.body).toEqual({ total: 1, by: [], filling: '' });
      expect(await documents.read(tallies, key)).toEqual(made);
    });

    test('a body that does not fit its shape is not stored', async () => {
      await expect(documents.create(tallies, key, { ...newTally(), total: 1.5 })).rejects.toThrow(z.ZodError);
      expect(await store.read(key)).toBeUndefined();
    });

    test('creating is refused when somebody else was first', async () => {
      await documents.create(tallies, key, newTally());
      await expect(documents.create(tallies, key, newTally())).rejects.toThrow(AlreadyExists);
    });

    test('opening makes a document once, by whomever', async () => {
      const other = openTallies(store);
      const opened = await Promise.all(
        numbers(20).map((at) => (at % 2 ? documents : other).open(tallies, key, () => ({ ...newTally(), total: at }))),
      );
      const [first, ...rest] = opened.map(({ body, revision }) => ({ body, revision }));
      for (const one of rest) expect(one).toEqual(first);
      expect(await stored()).toEqual(first?.body);
    });

    test('opening finds what somebody else made in between', async () => {
      const read: Store['read'] = async (wanted) => {
        const found = await store.read(wanted);
        if (!found) await documents.create(tallies, key, { ...newTally(), total: 7 });
        return found;
      };
      const opened = await openTallies({ ...store, read }).open(tallies, key, newTally);
      expect(opened).toEqual(await documents.read(tallies, key));
      expect(opened.body.total).toBe(7);
    });

    test('opening what is there costs one read', async () => {
      await documents.create(tallies, key, newTally());
      store.counts.reset();
      await documents.open(tallies, key, newTally);
      expect(store.counts).toMatchObject({ reads: 1, writes: 0, queries: 0 });
    });

    test('a list goes through all pages', async () => {
      const ids = numbers(130).map((at) => `tally:${String(at).padStart(3, '0')}`);
      await Promise.all(ids.map((id) => documents.create(tallies, { pk: key.pk, id }, newTally())));
      const found: string[] = [];
      for await (const loaded of documents.list(tallies, key.pk, 'tally:')) found.push(loaded.key.id);
      expect(found).toEqual(ids);
    });

    test('what a list gave can be changed', async () => {
      await documents.create(tallies, key, newTally());
      store.counts.reset();
      for await (const loaded of documents.list(tallies, key.pk, '')) await documents.change(loaded, 'c', add('Kari'));
      expect(store.counts).toMatchObject({ reads: 0, writes: 1, queries: 1 });
      expect((await stored()).total).toBe(1);
    });

    test('what was removed is gone, and only its newest reader may remove it', async () => {
      const made = await documents.create(tallies, key, newTally());
      const { loaded } = await documents.change(made, 'c', add('Kari'));
      await expect(documents.remove(made)).rejects.toThrow(RevisionConflict);
      await documents.remove(loaded);
      expect(await documents.read(tallies, key)).toBeUndefined();
    });

    test('when a document is due follows from its body, at every write', async () => {
      const made = await documents.create(tallies, key, { ...newTally(), next: '2026-11-23T08:00:00Z' });
      expect((await store.read(key))?.document.dueAt).toBe('2026-11-23T08:00:00.000Z');
      await documents.change(made, 'c', (tally) => ({ body: { ...tally, next: undefined }, answer: null }));
      expect((await store.read(key))?.document).not.toHaveProperty('dueAt');
    });
  });

  describe('shapes of other times', () => {
    const schema3: Kind<{ sum: number; unit: string }> = {
      type: 'tally',
      schema: 3,
      shape: z.object({ sum: z.number(), unit: z.string() }),
      upgrades: {
        1: ({ total, ...body }) => ({ ...body, sum: total }),
        2: (body) => ({ ...body, unit: 'poeng' }),
      },
    };

    test('an older one is upgraded when read, and stored so at the next change', async () => {
      const old = await documents.create(tallies, key, { ...newTally(), total: 7 });
      await documents.change(old, 'before', add('Kari'));
      const loaded = await documents.read(schema3, key);
      if (!loaded) throw new Error('nothing stored');
      expect(loaded.body).toEqual({ sum: 8, unit: 'poeng' });
      const repeated = await documents.change(loaded, 'before', (body) => ({ body, answer: 'again' }));
      expect(repeated).toMatchObject({ repeated: true, answer: { who: 'Kari', total: 8 } });
      await documents.change(loaded, 'after', (body) => ({ body: { ...body, sum: 9 }, answer: null }));
      expect((await store.read(key))?.document).toMatchObject({ schema: 3, body: { sum: 9, unit: 'poeng' } });
    });

    test('a newer one is not touched, since what it adds would be lost', async () => {
      await documents.create(schema3, key, { sum: 1, unit: 'poeng' });
      await expect(documents.read(tallies, key)).rejects.toThrow('newer Los');
    });

    test('a document of another type, or one that does not fit, is not read; its content is not told', async () => {
      await store.create({ ...key, type: 'tally', schema: 1, body: { total: 'hemmelig' }, commands: [] });
      await expect(documents.read({ ...tallies, type: 'other' }, key)).rejects.toThrow('is a tally, not a other');
      const failure: unknown = await documents.read(tallies, key).catch((error: unknown) => error);
      expect(String(failure)).toContain('total');
      expect(String(failure)).not.toContain('hemmelig');
    });
  });

  describe('a change', () => {
    test('is stored, answered, and costs one write and no read', async () => {
      const made = await documents.create(tallies, key, newTally());
      store.counts.reset();
      const result = await documents.change(made, 'c', add('Kari'));
      expect(store.counts).toMatchObject({ reads: 0, writes: 1, queries: 0 });
      expect(result).toMatchObject({ answer: { who: 'Kari', total: 1 }, repeated: false, body: { total: 1 } });
      expect(await documents.read(tallies, key)).toMatchObject({ body: result.body, revision: result.loaded.revision });
    });

    test('can follow another without reading again', async () => {
      const made = await documents.create(tallies, key, newTally());
      const { loaded } = await documents.change(made, 'c1', add('Kari'));
      store.counts.reset();
      await documents.change(loaded, 'c2', add('Ola'));
      expect(store.counts).toMatchObject({ reads: 0, writes: 1 });
      expect((await stored()).by).toEqual(['Kari', 'Ola']);
    });

    test('that alters nothing writes nothing', async () => {
      const made = await documents.create(tallies, key, newTally());
      store.counts.reset();
      const result = await documents.change(made, 'c', keep);
      expect(result).toMatchObject({ answer: 0, repeated: false, loaded: { revision: made.revision } });
      expect(store.counts).toMatchObject({ reads: 0, writes: 0 });
    });

    test('cannot alter a body in place, which would be lost', async () => {
      const made = await documents.create(tallies, key, newTally());
      const meddle = (tally: Tally) => {
        tally.total += 1;
        return { body: tally, answer: null };
      };
      await expect(documents.change(made, 'c', meddle)).rejects.toThrow(TypeError);
    });

    test('is applied to the newest document when somebody else was faster', async () => {
      const made = await documents.create(tallies, key, newTally());
      const other = openTallies(tried.store);
      await other.change(made, 'c1', add('Ola'));
      const result = await documents.change(made, 'c2', add('Kari'));
      expect(result.answer.total).toBe(2);
      expect((await stored()).by).toEqual(['Ola', 'Kari']);
    });

    test('of a document put together by hand does not compile, and would start from what is stored', async () => {
      const made = await documents.create(tallies, key, newTally());
      const byHand = { ...made, body: { ...made.body, total: 40 } };
      // @ts-expect-error Only the store makes these.
      await documents.change(byHand, 'c', add('Kari'));
      expect((await stored()).total).toBe(1);
    });

    test('of what has gone is a conflict', async () => {
      const made = await documents.create(tallies, key, newTally());
      await documents.remove(made);
      await expect(documents.change(made, 'c', add('Kari'))).rejects.toThrow(RevisionConflict);
    });

    test('gives up when it is overtaken again and again', async () => {
      const made = await documents.create(tallies, key, newTally());
      const faster = openTallies(tried.store);
      let overtaken = 0;
      const replace: Store['replace'] = async (document, revision) => {
        const current = await faster.read(tallies, key);
        await faster.change(current as Loaded<Tally>, `faster ${overtaken++}`, add('Ola'));
        return tried.store.replace(document, revision);
      };
      const slow = openTallies({ ...tried.store, replace }, noPause);
      await expect(slow.change(made, 'c', add('Kari'))).rejects.toThrow(RevisionConflict);
      expect((await stored()).by).toEqual(numbers(overtaken).map(() => 'Ola'));
    });
  });

  describe('a command that is repeated', () => {
    test('has one effect and the same answer', async () => {
      const made = await documents.create(tallies, key, newTally());
      const first = await documents.change(made, 'press', add('Kari'));
      const fresh = (await documents.read(tallies, key)) as Loaded<Tally>;
      store.counts.reset();
      const second = await documents.change(fresh, 'press', add('Kari'));
      expect(second).toEqual({ ...first, repeated: true });
      expect(store.counts).toMatchObject({ reads: 0, writes: 0 });
      expect((await stored()).by).toEqual(['Kari']);
    });

    test('is known again from an old reading', async () => {
      const made = await documents.create(tallies, key, newTally());
      const first = await documents.change(made, 'press', add('Kari'));
      const second = await documents.change(made, 'press', add('Kari'));
      expect(second).toEqual({ ...first, repeated: true });
      expect((await stored()).by).toEqual(['Kari']);
    });

    test('at the same moment, in one process or several, too', async () => {
      const made = await documents.create(tallies, key, newTally());
      const processes = [documents, openTallies(tried.open()), openTallies(tried.open())];
      const results = await Promise.all(numbers(30).map((at) => processes[at % 3]?.change(made, 'press', add('Kari'))));
      expect(results.map((result) => result?.answer)).toEqual(numbers(30).map(() => ({ who: 'Kari', total: 1 })));
      expect(results.filter((result) => result?.repeated === false)).toHaveLength(1);
      expect((await stored()).by).toEqual(['Kari']);
    });

    test('is no repetition when it failed or altered nothing the first time', async () => {
      const made = await documents.create(tallies, key, newTally());
      await documents.change(made, 'press', keep);
      await expect(documents.change(made, 'press', refuse)).rejects.toThrow('not allowed');
      expect(await documents.change(made, 'press', add('Kari'))).toMatchObject({ repeated: false });
    });

    test('is one when it altered nothing but was to be remembered', async () => {
      const made = await documents.create(tallies, key, newTally());
      await documents.change(made, 'press', (tally) => ({ ...keep(tally), remembered: true }));
      expect(await documents.change(made, 'press', add('Kari'))).toMatchObject({ answer: 0, repeated: true });
    });

    test('is remembered however long its answer is, but long answers do not pile up', async () => {
      const made = await documents.create(tallies, key, newTally());
      const longWinded = (tally: Tally) => ({ body: { ...tally, total: tally.total + 1 }, answer: 'x'.repeat(40_000) });
      for (const command of ['c1', 'c2', 'c3']) await documents.change(made, command, longWinded);
      const fresh = (await documents.read(tallies, key)) as Loaded<Tally>;
      expect((await documents.change(fresh, 'c3', longWinded)).repeated).toBe(true);
      expect((await store.read(key))?.document['commands']).toHaveLength(1);
    });

    test('is remembered for the last 100 commands', async () => {
      const made = await documents.create(tallies, key, newTally());
      await documents.change(made, 'oldest', add('Kari'));
      await Promise.all(numbers(100).map((at) => documents.change(made, `c${at}`, add('Ola'))));
      const fresh = (await documents.read(tallies, key)) as Loaded<Tally>;
      expect((await documents.change(fresh, 'c0', add('Ola'))).repeated).toBe(true);
      expect((await documents.change(fresh, 'oldest', add('Kari'))).repeated).toBe(false);
      expect((await store.read(key))?.document['commands']).toHaveLength(100);
    });
  });

  describe('many changes at the same moment', () => {
    test('are all stored, each with its own answer, in few writes', async () => {
      const made = await documents.create(tallies, key, newTally());
      store.counts.reset();
      const results = await Promise.all(numbers(50).map((at) => documents.change(made, `c${at}`, add(`member ${at}`))));
      expect(store.counts).toMatchObject({ reads: 0, writes: 1 });
      expect(results.map(({ answer }) => answer)).toEqual(
        numbers(50).map((at) => ({ who: `member ${at}`, total: at + 1 })),
      );
      expect((await stored()).by).toEqual(numbers(50).map((at) => `member ${at}`));
    });

    test('that come while one is written share the next write', async () => {
      const made = await documents.create(tallies, key, newTally());
      store.counts.reset();
      let others: Promise<unknown> | undefined;
      const replace: Store['replace'] = (document, revision) => {
        others ??= Promise.all(numbers(49).map((at) => slow.change(made, `c${at}`, add('Ola'))));
        return store.replace(document, revision);
      };
      const slow: Documents = openTallies({ ...store, replace });
      await slow.change(made, 'first', add('Kari'));
      await others;
      expect(store.counts).toMatchObject({ reads: 0, writes: 2 });
      expect((await stored()).total).toBe(50);
    });

    test('from two processes are all stored, each with its own answer', async () => {
      const made = await documents.create(tallies, key, newTally());
      const processes = [documents, openTallies(tried.open())];
      const results = await Promise.all(
        numbers(100).map(async (at) => {
          const process = processes[at % 2] ?? documents;
          const loaded = (await process.read(tallies, key)) ?? made;
          return process.change(loaded, `c${at}`, add(`member ${at}`));
        }),
      );
      expect(results.map(({ answer }) => answer.who)).toEqual(numbers(100).map((at) => `member ${at}`));
      expect(new Set(results.map(({ answer }) => answer.total)).size).toBe(100);
      expect((await stored()).by.toSorted()).toEqual(
        numbers(100)
          .map((at) => `member ${at}`)
          .sort(),
      );
    });

    test('do not suffer from one that throws', async () => {
      const made = await documents.create(tallies, key, newTally());
      const outcomes = await Promise.allSettled([
        documents.change(made, 'c1', add('Kari')),
        documents.change(made, 'c2', refuse),
        documents.change(made, 'c3', (tally) => ({ body: { ...tally, total: 0.5 }, answer: null })),
        documents.change(made, 'c4', add('Ola')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
      expect(await stored()).toMatchObject({ total: 2, by: ['Kari', 'Ola'] });
    });

    test('do not suffer from one that makes the document too large', async () => {
      const made = await documents.create(tallies, key, newTally());
      const outcomes = await Promise.allSettled([
        documents.change(made, 'c1', add('Kari')),
        documents.change(made, 'c2', fill(maximumBytes)),
        documents.change(made, 'c3', add('Ola')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(outcomes[1]).toMatchObject({ reason: expect.any(DocumentTooLarge) });
      expect(await stored()).toEqual({ total: 2, by: ['Kari', 'Ola'], filling: '' });
    });

    test('leave nothing behind: the next change starts from what its caller read', async () => {
      const made = await documents.create(tallies, key, newTally());
      await documents.change(made, 'c1', add('Kari'));
      const other = openTallies(tried.store);
      await other.change((await other.read(tallies, key)) ?? made, 'c2', add('Ola'));
      const fresh = (await documents.read(tallies, key)) ?? made;
      store.counts.reset();
      await documents.change(fresh, 'c3', add('Kari'));
      expect(store.counts).toMatchObject({ reads: 0, writes: 1 });
    });
  });

  test('in whatever order things happen, nothing is lost and nothing is done twice', async () => {
    const plan = fc.array(fc.record({ process: fc.nat({ max: 2 }), command: fc.nat({ max: 9 }), old: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(plan, fc.scheduler(), async (changes, scheduler) => {
        key = { pk: randomUUID(), id: 'tally' };
        const made = await documents.create(tallies, key, newTally());
        const processes = numbers(3).map(() => openTallies(inAnyOrder(tried.store, scheduler), noPause));
        const results = changes.map(async ({ process, command, old }) => {
          const mine = processes[process] ?? documents;
          const loaded = old ? made : ((await mine.read(tallies, key)) ?? made);
          return mine.change(loaded, `c${command}`, add(`c${command}`));
        });
        const answers = await scheduler.waitFor(Promise.all(results));
        const commands = [...new Set(changes.map(({ command }) => `c${command}`))].sort();
        const { total, by } = await stored();
        expect(by.toSorted()).toEqual(commands);
        expect(total).toBe(commands.length);
        expect(answers.map(({ answer }) => answer)).toEqual(
          changes.map(({ command }) => ({ who: `c${command}`, total: by.indexOf(`c${command}`) + 1 })),
        );
      }),
      { numRuns: 60 },
    );
  });
};

/** The store, but what is asked of it starts and ends in an order that the scheduler makes up. */
const inAnyOrder = (store: Store, scheduler: fc.Scheduler): Store => {
  const shuffled =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await scheduler.schedule(Promise.resolve(), 'asked');
      const [outcome] = await Promise.allSettled([call(...args)]);
      await scheduler.schedule(Promise.resolve(), 'answered');
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    };
  return { ...store, read: shuffled(store.read), replace: shuffled(store.replace) };
};
