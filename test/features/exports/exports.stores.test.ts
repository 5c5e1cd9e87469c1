import readXlsx from 'read-excel-file/node';
import { Evaluation } from '../../../src/model/evaluation.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { startLos, type TestAnswer, type TestChat, type TestLos, type TestPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';
import { atWork } from '../poster/teams.ts';

let los: TestLos;
let facilitator: TestPerson;
let lead: TestPerson;
let own: TestChat;
beforeEach(async () => {
  los = await startLos();
  facilitator = los.person('Frida Facilitator');
  lead = los.person('Kari Teamleder');
  own = los.personalChat(facilitator);
  const { goals, measures, actions, work } = atWork();
  await givenTeam(los, { members: [lead], facilitators: [facilitator], more: { goals, measures, actions, work } });
});
afterEach(() => los.stop());

/** The addresses on the newest card, by their titles. */
const linksOn = ({ cards }: TestAnswer): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { title, url } = value as { readonly title?: unknown; readonly url?: unknown };
    if (typeof title === 'string' && typeof url === 'string') found[title] = url;
    for (const one of Object.values(value)) gather(one);
  };
  gather(cards.at(-1));
  return found;
};

const fetched = async (url = '') => {
  const response = await fetch(url);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};

test('a facilitator fetches a workbook of the network, and each table as rows', async () => {
  const links = linksOn(await own.say(facilitator, 'hent ut tall'));
  const { status, headers, bytes } = await fetched(links['Åpne regnearket (Excel)']);
  expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining('.xlsx"')]);
  const sheets = await readXlsx(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Team',
    'Oppgaver',
    'Mål',
    'Målepunkter',
    'Målinger',
    'Tall fra saker',
    'Evaluering',
  ]);
  const [teams, , goals] = sheets;
  expect(teams?.data[1]?.slice(0, 4)).toEqual(['Fjordvik', 'Fjordvik', new Date('2026-11-23T00:00:00Z'), 1]);
  expect(goals?.data.length).toBe(1 + atWork().goals.length);
  const rows = await fetched(links['Oppgaver']);
  expect(rows.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(rows.bytes.toString()).toMatch(
    /^\uFEFFTeam;Pakke;Oppgave;Status;Frist;Gjort\r\nFjordvik;Forberedelsespakke 1;/,
  );
});

test('what a team has answered for itself, and a figure of fewer than five, is in none of it', async () => {
  const found = await los.documents.read(kinds.team, keys.team('team1'));
  const [measure] = found?.body.measures ?? [];
  if (!found || !measure) throw new Error('There is no measure');
  const points = [
    { on: '2026-09-07', numerator: 3, denominator: 4 },
    { on: '2026-09-14', numerator: 3, denominator: 8 },
  ];
  await los.documents.change(found, 'given', (body) => ({
    body: { ...body, measures: [{ ...measure, points }], work: { 'rop2014.p1.team': { ...work, answer: 'Ord' } } },
    answer: null,
  }));
  const links = linksOn(await own.say(facilitator, 'hent ut tall'));
  const all = await Promise.all(Object.values(links).map(async (url) => (await fetched(url)).bytes.toString()));
  expect(all.filter((text) => text.includes('Ord;'))).toEqual([]);
  const measured = (await fetched(links['Målinger'])).bytes.toString().split('\r\n');
  expect(measured.slice(1)).toEqual([expect.stringContaining(';2026-09-14;0,375;3;8'), '']);
});

test('an evaluation is in it when it has closed with answers enough, counts and words apart', async () => {
  const session = 's1';
  const { documents } = los;
  const answers = { useful: [0, 0, 1, 2, 2], balance: [1, 0, 3, 1, 0], took: ['=2+2'], change: [], need: [] };
  const asked = { session, number: 1, first: '2026-11-10', last: '2026-11-11', networks: ['network-of-team1'] };
  const times = { openedAt: '2026-11-12T08:00:00Z', closesOn: '2026-11-22', remindedUntil: '2026-11-12T08:00:00Z' };
  const made = Evaluation.parse({ ...asked, ...times, closedOn: '2026-11-22', answered: 5, answers });
  await documents.create(kinds.evaluation, keys.evaluation(session), made);
  const links = linksOn(await own.say(facilitator, 'hent ut tall'));
  const lines = (await fetched(links['Evaluering'])).bytes.toString().split('\r\n');
  expect(lines).toHaveLength(1 + 10 + 1 + 1);
  expect(lines[5]).toBe('1;2026-11-10;Hvor nyttig var samlingen?;5 Svært nyttig;2');
  expect(lines[11]).toBe(`1;2026-11-10;Hva tok du med deg?;"'=2+2";`);
});

test('it is for facilitators of the network alone, and only while they are', async () => {
  expect((await los.personalChat(lead).say(lead, 'hent ut tall')).text).not.toContain('Excel');
  const links = linksOn(await own.say(facilitator, 'hent ut tall'));
  const network = await los.documents.read(kinds.network, keys.network('network-of-team1'));
  if (!network) throw new Error('There is no network');
  await los.documents.change(network, 'given', (body) => ({ body: { ...body, facilitators: [] }, answer: null }));
  const gone = await fetched(links['Team']);
  expect([gone.status, gone.bytes.toString()]).toEqual([410, expect.stringContaining('Hent tallene på nytt')]);
  const otherEnding = links['Team']?.replace(/\.csv$/, '.xlsx');
  expect((await fetched(otherEnding)).status).toBe(404);
});

const work = {
  status: 'done' as const,
  answer: '',
  note: '',
  version: 1,
  fieldVersions: {},
};
