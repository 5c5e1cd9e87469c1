import { openDocuments } from '../../src/los.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { startTerminal, type TestTerminal } from './support.ts';

const guid = '11111111-1111-4111-8111-111111111111';

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(() => terminal.stop());

test('fills a store with the real case once, up to today; a facilitator who is known there keeps what is known', async () => {
  const store = terminal.store();
  const documents = openDocuments(store);
  const key = keys.person(`entra:${guid}`);
  await documents.create(
    kinds.person,
    key,
    kinds.person.shape.parse({ id: `entra:${guid}`, tenant: 't', name: 'Anne Berg', networks: ['own'] }),
  );
  const args = ['demo', '--real-case', '--now', '--facilitator', `${guid}:${guid}`];
  expect(await terminal.los(args)).toMatchObject({ status: 1, told: expect.stringContaining('Velg et tomt lager') });
  const { status, printed } = await terminal.los([...args, '--add']);
  expect({ status, printed }).toEqual({
    status: 0,
    printed: expect.stringMatching(/^\d{3} dokumenter .*: 5 nettverk\.$/),
  });
  const person = (await documents.read(kinds.person, key))?.body;
  expect(person).toMatchObject({
    name: 'Anne Berg',
    networks: ['own', 'oslo1', 'oslo2', 'stavanger', 'tromso', 'vernes'],
  });
  const network = (await documents.read(kinds.network, keys.network('oslo1')))?.body;
  // The last session of all is a month away.
  expect(network?.sessions.at(-1)?.first).toBe('2026-12-23');
  expect(network?.contacts).not.toEqual([]);
  expect(await terminal.los([...args, '--add'])).toMatchObject({ status: 1, told: expect.stringContaining('fra før') });
  await store.close();
});
