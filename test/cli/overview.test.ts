import { PathwayCase } from '../../src/model/case.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { startLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';
import { startTerminal, type TestTerminal } from './support.ts';

const [kari, anne] = [testPerson('Kari Nordmann'), testPerson('Anne Berg')];

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
  const los = await startLos({ now: '2026-11-02T08:00:00Z', overrides: { store: terminal.store() } });
  const chat = los.groupChat([kari]);
  const undelivered = [
    { recipient: `person:${kari.person}`, reason: '403 MessageWritesBlocked', at: '2026-11-20T08:00:00Z' },
  ];
  await givenTeam(los, { members: [kari], chat, facilitators: [anne], today: '2026-11-02', more: { undelivered } });
  const closed = (code: string, more: object) =>
    los.documents.create(
      kinds.case,
      keys.case('team1', code),
      PathwayCase.parse({
        team: 'team1',
        code,
        madeBy: 'x',
        createdAt: '2026-11-02T08:00:00Z',
        contactPersons: [kari.person],
        checklist: { items: [], answers: {}, version: 0 },
        resources: 'Svigerinna til kokken',
        ...more,
      }),
    );
  await closed('B-01', { purgeAt: '2026-12-01T08:00:00Z' });
  await closed('B-02', { purgeAt: '2026-11-23T07:00:00Z' });
  await closed('B-03', { purgeAt: '2026-11-01T08:00:00Z', purgedAt: '2026-11-01T08:00:00Z' });
  await closed('B-04', {});
  await los.stop();
});
afterEach(() => terminal.stop());

const printedBy = async (...args: readonly string[]) => {
  const { status, printed } = await terminal.los(args);
  for (const secret of [kari.name, anne.name, 'Svigerinna']) expect(printed).not.toContain(secret);
  return { status, lines: printed.split('\n') };
};

test('lists teams and networks by the ids that other commands ask for, without names of people', async () => {
  expect(await printedBy('list', 'teams')).toEqual({
    status: 0,
    lines: [expect.stringMatching(/^team1 {2}.* {2}network-of-team1 {2}1 medlem {2}1 chat$/)],
  });
  expect((await printedBy('list', 'networks')).lines).toEqual([
    expect.stringMatching(/^network-of-team1 {2}.* {2}1 team {2}1 i prosjektgruppen {2}\d+ samlinger$/),
  ]);
  const { lines } = await printedBy('list', 'teams', '--json');
  expect(JSON.parse(lines.join(''))).toEqual([expect.objectContaining({ id: 'team1', members: 1, rooms: 1 })]);
});

test('reports whom messages do not reach, and which cases lose their words when', async () => {
  const { status, lines } = await printedBy('report');
  expect([status, lines]).toEqual([
    0,
    [
      'Ikke nådd: 1',
      `  team:team1  person:${kari.person}  403 MessageWritesBlocked  20.11.2026, 09:00:00`,
      'Saker som skal miste ordene: 2',
      '  team:team1  B-02  23.11.2026, 08:00:00',
      '  team:team1  B-01  01.12.2026, 09:00:00',
    ],
  ]);
});

test('words that should have been deleted more than a day ago are told, and the exit status says so', async () => {
  terminal.clock.set('2026-11-24T08:00:00Z');
  const { status, lines } = await printedBy('report');
  expect([status, lines.filter((line) => line.endsWith('FOR SENT'))]).toEqual([1, [expect.stringContaining('B-02')]]);
  const { lines: json } = await printedBy('report', '--json');
  expect(JSON.parse(json.join('')).deletions).toHaveLength(2);
});
