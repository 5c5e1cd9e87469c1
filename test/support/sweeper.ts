// A process of its own that sweeps a store. It tells its parent of every step, and waits until it may take it.
import { enableCompileCache, flushCompileCache } from 'node:module';
import type { Sender } from '../../src/reminders/sender.ts';
import type { Store, StoredDocument } from '../../src/store/port.ts';
import type { FromSweeper, Step, ToSweeper } from './sweepers.ts';

enableCompileCache();
const [{ sweep }, { openDocuments, reminders }, { openSqlite }] = await Promise.all([
  import('../../src/reminders/sweep.ts'),
  import('../../src/los.ts'),
  import('../../src/store/sqlite.ts'),
  import('./texts.ts'),
]);
// It will hardly live to its end, when this would be done.
flushCompileCache();

const [path = ''] = process.argv.slice(2);
let steps = 0;

const tell = (message: FromSweeper): void => {
  process.send?.(message);
};

const taking = new Map<number, () => void>();

const take = (step: Omit<Step, 'number'>): Promise<void> =>
  new Promise((go) => {
    const number = ++steps;
    taking.set(number, go);
    tell({ step: { ...step, number } });
  });

/** What a write is for, as far as it is about an inbox. */
const workOf = ({ pk, body }: StoredDocument): string => {
  if (!pk.startsWith('inbox:')) return 'other';
  return (body as { lease?: unknown }).lease ? 'lease' : 'record';
};

const watched = (store: Store): Store => {
  const write = async <T>(document: StoredDocument, work: string, perform: () => Promise<T>): Promise<T> => {
    const about = { pk: document.pk, work };
    await take({ ...about, when: 'before' });
    const result = await perform();
    await take({ ...about, when: 'after' });
    return result;
  };
  return {
    ...store,
    create: (document) => write(document, 'create', () => store.create(document)),
    replace: (document, revision) => write(document, workOf(document), () => store.replace(document, revision)),
  };
};

const sender: Sender = {
  post: async (recipient) => {
    const pk = 'address' in recipient ? recipient.address : '';
    await take({ pk, work: 'post', when: 'before' });
    // With this step the message has left; its answer is that the parent lets us go on.
    await take({ pk, work: 'post', when: 'after' });
    return { result: 'sent', activityId: `m${steps}` };
  },
};

const store = watched(openSqlite(path));
let ids = 0;

process.on('message', async ({ sweep: now, go }: ToSweeper) => {
  if (go !== undefined) taking.get(go)?.();
  if (now === undefined) return;
  const report = await sweep({
    store,
    documents: openDocuments(store),
    reminders,
    sender,
    now: () => now,
    newId: () => `${process.pid}-${++ids}`,
    onFailure: ({ pk }, error) => tell({ failed: `${pk}: ${error}` }),
  });
  tell({ report });
});
tell({ ready: true });
