import { openDocuments } from '../../src/los.ts';
import { Grants, grant, revoke } from '../../src/model/grants.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createFounders } from '../../src/upkeep/grants.ts';

const [kari, ola] = ['t:kari', 't:ola'];
const at = '2026-11-23T08:00:00Z';

test('a process learns of what is granted and taken back while it runs, and keeps to it while the store is away', async () => {
  const store = openSqlite(':memory:');
  let isGone = false;
  const documents = openDocuments({
    ...store,
    read: (key) => (isGone ? Promise.reject(new Error('gone')) : store.read(key)),
  });
  const facilitators = createFounders(documents, new Set([ola]));
  const may = () => [facilitators.has(kari), facilitators.has(ola)];
  await facilitators.refresh();
  expect(may()).toEqual([false, true]);
  const loaded = await documents.open(kinds.grants, keys.grants(), () => grant(Grants.parse({}), kari, at));
  await facilitators.refresh();
  expect(may()).toEqual([true, true]);
  isGone = true;
  await facilitators.refresh();
  expect(may()).toEqual([true, true]);
  isGone = false;
  await documents.change(loaded, 'c', (body) => ({ body: revoke(body, kari), answer: null }));
  await facilitators.refresh();
  expect(may()).toEqual([false, true]);
  await store.close();
});
