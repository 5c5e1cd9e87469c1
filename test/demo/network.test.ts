import { openDemoNetwork } from '../../src/demo/network.ts';
import { host } from '../../src/demo/people.ts';
import { openDocuments } from '../../src/los.ts';
import { addDays, daysBetween, isWorkingDay } from '../../src/model/calendar.ts';
import type { Network } from '../../src/model/network.ts';
import type { Documents } from '../../src/store/documents.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const start = '2026-11-23T08:00:00Z';

const withDocuments = async (use: (documents: Documents) => Promise<void>): Promise<void> => {
  const store = openSqlite(':memory:');
  await use(openDocuments(store));
  await store.close();
};

const demoNetwork = async (documents: Documents): Promise<Network> => {
  const found = await documents.read(kinds.network, keys.network('demo'));
  if (!found) throw new Error('no demo network');
  return found.body;
};

describe('the demo network', () => {
  test('has a join code, and whoever sits at the client as its facilitator', () =>
    withDocuments(async (documents) => {
      const code = await openDemoNetwork(documents, start);
      const ticket = await documents.read(kinds.join, keys.join(code));
      const person = await documents.read(kinds.person, keys.person(host.person));
      expect(ticket?.body.network).toBe('demo');
      expect((await demoNetwork(documents)).facilitators).toEqual([{ person: host.person, name: host.name }]);
      expect(person?.body.networks).toEqual(['demo']);
    }));

  test('is as it was after a restart, with the same code', () =>
    withDocuments(async (documents) => {
      const code = await openDemoNetwork(documents, start);
      const before = await demoNetwork(documents);
      expect(await openDemoNetwork(documents, '2026-12-24T08:00:00Z')).toBe(code);
      expect(await demoNetwork(documents)).toEqual(before);
    }));

  test('gets a new code when the old one has expired', () =>
    withDocuments(async (documents) => {
      const code = await openDemoNetwork(documents, start);
      const later = await openDemoNetwork(documents, '2027-03-01T08:00:00Z');
      expect(later).not.toBe(code);
      expect((await demoNetwork(documents)).joinCodes.map((open) => open.code)).toEqual([later]);
      expect(await openDemoNetwork(documents, '2027-03-02T08:00:00Z')).toBe(later);
    }));

  const days = Array.from({ length: 147 }, (_, index) => addDays('2026-01-01', 5 * index));

  test.each(days)('made on %s, has its first session two weeks away and the others as far apart as in 2014', (today) =>
    withDocuments(async (documents) => {
      await openDemoNetwork(documents, `${today}T08:00:00Z`);
      const { sessions } = await demoNetwork(documents);
      const [s1 = '', s2 = '', s3 = '', s4 = ''] = sessions.map(({ first }) => first);
      expect(sessions.flatMap(({ first, last }) => [first, last]).every(isWorkingDay)).toBe(true);
      within(daysBetween(today, s1), 14, 19);
      // DOMAIN §3: 2.5–5.5, 4.5–6.5 and 1–6 months.
      within(daysBetween(s1, s2), 76, 168);
      within(daysBetween(s2, s3), 137, 198);
      within(daysBetween(s3, s4), 30, 183);
    }),
  );
});

const within = (days: number, least: number, most: number): void => {
  expect(days).toBeGreaterThanOrEqual(least);
  expect(days).toBeLessThanOrEqual(most);
};
