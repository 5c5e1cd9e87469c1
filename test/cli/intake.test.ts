import { writeFile } from 'node:fs/promises';
import { openedRound } from '../../src/features/intake/desk-rules.ts';
import { openDocuments } from '../../src/los.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { startTerminal, type TestTerminal } from './support.ts';

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(() => terminal.stop());

const given = async (): Promise<void> => {
  const store = terminal.store();
  const at = { id: 'r1', network: 'n1', now: '2026-11-23T08:00:00Z', today: '2026-11-23' } as const;
  const round = openedRound(at, { deadline: '2026-12-18', replyBy: '2027-01-15', criteria: '' });
  await openDocuments(store).create(kinds.round, keys.round('n1', 'r1'), round);
  await store.close();
};

test('takes applications in from a file, all of them or none', async () => {
  await given();
  const file = terminal.path('søknader.csv');
  await writeFile(file, 'Kommune;E-post\nNordvik;kari@nordvik.example\nNes;ingen');
  const refused = await terminal.los(['intake', 'import', 'n1', 'r1', file]);
  expect([refused.status, refused.told]).toEqual([
    1,
    'Rad 3  Nes  «E-post» er ikke en e-postadresse.\nIngenting er lagret.',
  ]);
  expect((await terminal.los(['intake', 'rounds', 'n1'])).printed).toBe('r1  frist 2026-12-18  0 søknader');
  await writeFile(file, 'Kommune;Farge\nNordvik;blå\nNes;');
  const taken = await terminal.los(['intake', 'import', 'n1', 'r1', file]);
  expect(taken.printed).toBe('Kolonnen «Farge» kjenner jeg ikke, og hoppet over.\n2 søknader er lagt inn.');
  expect((await terminal.los(['intake', 'rounds', 'n1'])).printed).toBe('r1  frist 2026-12-18  2 søknader');
  const again = await terminal.los(['intake', 'import', 'n1', 'r1', file]);
  expect(again.told).toContain('Nordvik har søkt i denne runden fra før.');
});

test.each([
  [['intake', 'import', 'n1', 'r2', 'a.csv'], 1, /ingen slik runde/],
  [['intake', 'import', 'n1', 'r1', 'finnes-ikke.csv'], 1, /finnes ikke/],
  [['intake', 'import', 'n1'], 2, /^Skriv /],
  [['intake', 'open', 'n1'], 2, /^Skriv /],
] as const)('%j is refused', async (args, status, words) => {
  await given();
  const answer = await terminal.los(args);
  expect([answer.status, answer.told]).toEqual([status, expect.stringMatching(words)]);
});
