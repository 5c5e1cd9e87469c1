import { openDocuments } from '../../src/los.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { casesIn } from '../../src/upkeep/lists.ts';
import { caseWith } from '../features/case/cases.ts';

test('a list can be read in part', async () => {
  const store = openSqlite(':memory:');
  const documents = openDocuments(store);
  for (const code of ['B-01', 'B-02', 'B-03'])
    await documents.create(kinds.case, keys.case('team1', code), { ...caseWith(), code });
  const codes = async (most?: number) => (await casesIn(documents, 'team1', most)).map(({ code }) => code);
  expect(await codes(2)).toEqual(['B-01', 'B-02']);
  expect(await codes()).toEqual(['B-01', 'B-02', 'B-03']);
  store.close();
});
