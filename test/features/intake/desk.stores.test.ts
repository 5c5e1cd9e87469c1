import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Application } from '../../../src/model/intake.ts';
import { writeWorkbook } from '../../../src/reports/files/workbook.ts';
import { changeIfThere } from '../../../src/store/documents.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { stopAfterTest } from '../../reminders/support.ts';
import { startLos, type TestLos, type TestPerson, testPerson, testTenant } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';
import { setUpTeam } from '../team/set-up.ts';

const [anne, stranger, kari, liv] = ['Anne Berg', 'Bo Dahl', 'Kari Lead', 'Liv Solvik'].map(testPerson) as [
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
];
const network = 'network-of-team1';
const files = new Map<string, Uint8Array>();
let storage: { readonly url: string; readonly stop: () => Promise<unknown> };

beforeAll(async () => {
  const server = createServer((request, response) => {
    const bytes = files.get(request.url ?? '');
    response.writeHead(bytes ? 200 : 404);
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  storage = { url, stop: () => new Promise((stopped) => server.close(stopped)) };
});
afterAll(() => storage.stop());

/** A network with a facilitator, and a facilitator of another one. */
const start = async () => {
  const overrides = { mayUpload: ({ href }: URL) => href.startsWith(storage.url) };
  const los = stopAfterTest(await startLos({ now: '2026-11-23T08:00:00Z', overrides }));
  const [own, other] = [los.personalChat(anne), los.personalChat(stranger)];
  await own.say(anne, 'hjelp');
  await other.say(stranger, 'hjelp');
  await givenTeam(los, { members: [kari], facilitators: [anne] });
  await givenTeam(los, { id: 'team2', name: 'Solvik', members: [liv], facilitators: [stranger] });
  // Where those who come in with a code are from.
  await changeIfThere(los.documents, kinds.network, keys.network(network), (body) => ({ ...body, tenant: testTenant }));
  await own.say(anne, 'ny søknadsrunde');
  const opened = await own.press(anne, 'Åpne runden', { deadline: '2026-12-18', replyBy: '2027-01-15' });
  return { los, own, other, opened, round: await roundIn(los) };
};

const roundIn = async ({ documents }: TestLos): Promise<string> => {
  for await (const { body } of documents.list(kinds.round, keys.network(network).pk, 'round:')) return body.id;
  throw new Error('There is no round');
};

const applied = async (los: TestLos, round: string, id: string, more: Partial<Application> = {}) => {
  const at = '2026-11-23T08:00:00Z';
  const contact = { name: 'Per Moe', email: 'per@nordvik.example', phone: '912 34 567' };
  const body = Application.parse({
    id,
    round,
    network,
    from: 'web',
    language: 'nb',
    createdAt: at,
    changedAt: at,
    submittedAt: at,
    form: { municipality: id, contact, answers: { why: `Vi i ${id} vil lære.` } },
    remindedUntil: at,
    ...more,
  });
  await los.documents.create(kinds.application, keys.application(round, id), body);
};

/** An address on a card, without what keeps clients from taking it for markup. */
const addressIn = (text: string, ending = ''): string =>
  text.replaceAll('\\', '').match(new RegExp(`https?://\\S+${ending}`))?.[0] ?? '';

const stored = async (los: TestLos, round: string, id: string) =>
  (await los.documents.read(kinds.application, keys.application(round, id)))?.body;

test('a round is opened, changed, closed and opened again; what is wrong with its dates is said where it stands', async () => {
  const { own, opened, los, round } = await start();
  // The first session is 7 December.
  expect(opened.text).toContain('Søknadsrunden er åpen. Samling 1 er 7. desember 2026, før fristen går ut.');
  const page = await fetch(addressIn(opened.text, 'sprak=nn'));
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('18. desember 2026')]);
  await own.press(anne, 'Til runden');
  const form = await own.press(anne, 'Endre runden');
  expect(form.text).toContain('De som søker, rekker den ikke.');
  expect(form.inputs['criteria']).toContain('Hva er viktig for deg?');
  const wrong = await own.press(anne, 'Lagre', { deadline: '2026-12-20', replyBy: '2026-12-20' });
  expect(wrong.text).toContain('Svardatoen må komme etter fristen 20. desember 2026.');
  expect((await own.press(anne, 'Lagre', { deadline: '2026-12-20', replyBy: '2027-01-15' })).text).toContain(
    'Åpen til 20. desember',
  );
  expect((await own.press(anne, 'Angre')).text).toContain('Åpen til 18. desember');
  expect((await own.press(anne, 'Steng runden')).text).toContain('Ingen kan søke nå.');
  expect((await own.press(anne, 'Åpne igjen')).text).toContain('Runden er åpen igjen.');
  const body = (await los.documents.read(kinds.round, keys.round(network, round)))?.body;
  expect(body?.closedAt).toBeUndefined();
  await changeIfThere(los.documents, kinds.network, keys.network(network), (it) => ({
    ...it,
    archive: { isArchived: true, at: los.clock.now() },
  }));
  expect((await own.press(anne, 'Steng runden')).text).toContain('Nettverket er arkivert.');
});

test('drafts are counted and never read, and nobody of another network sees anything', async () => {
  const { los, own, other, round } = await start();
  await applied(los, round, 'Nordvik');
  await applied(los, round, 'Hemmelig', { submittedAt: undefined });
  const list = await own.say(anne, 'søknader');
  expect(list.text).toContain('1 søknad, 1 venter på svar, 1 er påbegynt');
  await own.press(anne, 'Søknadsrunden fra 23. november 2026');
  const shown = await own.press(anne, 'Søknadene');
  expect(shown.text).toContain('Nordvik');
  expect(shown.text).not.toContain('Hemmelig');
  const ask = (application: string) => ({
    do: 'intake.application',
    los: { network, round, application, key: `k-${application}` },
  });
  expect((await own.submit(anne, ask('Hemmelig'))).text).toContain('Denne søknaden finnes ikke lenger.');
  expect((await other.submit(stranger, ask('Nordvik'))).text).toContain('Dette kan bare prosjektgruppen gjøre.');
  const mixed = {
    do: 'intake.application',
    los: { network: 'network-of-team2', round, application: 'Nordvik', key: 'm' },
  };
  const found = await other.submit(stranger, mixed);
  expect(found.text).toContain('Denne søknaden finnes ikke lenger.');
  expect(found.text).not.toContain('per@nordvik.example');
  expect((await own.say(anne, 'finn nordvik')).text).toContain('Nordvik');
});

test('a yes is seen before it is sent, brings a code of its own that lets the team in, and can be undone', async () => {
  const { los, own, round } = await start();
  await applied(los, round, 'Nordvik');
  await own.say(anne, 'søknader');
  await own.press(anne, 'Søknadsrunden fra 23. november 2026');
  await own.press(anne, 'Søknadene');
  const card = await own.press(anne, 'Nordvik');
  expect(card.text).toContain('Det de ikke skriver om');
  await own.press(anne, 'Spør om mer');
  expect((await own.press(anne, 'Se hvordan det blir')).text).toContain('Skriv hva dere vil vite');
  await own.press(anne, 'Se hvordan det blir', { text: 'Hvem skal være med?' });
  const asked = await own.press(anne, 'Send spørsmålet');
  expect(asked.text).toContain('per@nordvik.example');
  expect(asked.text).toContain('Los sender ikke e-post');
  expect((await stored(los, round, 'Nordvik'))?.questions).toMatchObject([{ text: 'Hvem skal være med?', answer: '' }]);

  await own.press(anne, 'Til søknaden');
  const form = await own.press(anne, 'Si ja');
  expect(form.inputs['text']).toContain('Dere får bli med i Testnettverket');
  const preview = await own.press(anne, 'Se hvordan det blir', { text: 'Velkommen!' });
  expect(preview.text).toContain('Slik leser søkeren det');
  const changed = await own.press(anne, 'Send svaret', { text: 'Velkommen, Nordvik!' });
  expect(changed.text).toContain('ingenting er sendt');
  await own.press(anne, 'Send svaret');
  const code = (await stored(los, round, 'Nordvik'))?.reply?.code ?? '';
  expect((await stored(los, round, 'Nordvik'))?.reply).toMatchObject({ what: 'accepted', text: 'Velkommen, Nordvik!' });

  const message = await own.press(anne, 'Til søknaden').then(() => own.press(anne, 'Melding til søkeren'));
  const theirs = await (await fetch(addressIn(message.text))).text();
  expect([theirs.includes('Velkommen, Nordvik!'), theirs.includes(code)]).toEqual([true, true]);

  expect((await own.say(anne, 'angre')).text).toContain('Svaret er som før.');
  expect((await los.documents.read(kinds.network, keys.network(network)))?.body.joinCodes).toEqual([]);
  await own.press(anne, 'Si ja');
  await own.press(anne, 'Se hvordan det blir', { text: 'Velkommen!' });
  await own.press(anne, 'Send svaret');
  const second = (await stored(los, round, 'Nordvik'))?.reply?.code ?? '';
  expect(second).not.toBe(code);

  const chat = los.groupChat([liv, kari]);
  await setUpTeam(chat, liv, second, { name: 'Team Nordvik', municipalities: 'Nordvik' });
  expect((await own.press(anne, 'Til søknaden')).text).toContain('Teamet er i gang: Team Nordvik');
  expect((await own.press(anne, 'Ta tilbake svaret')).text).toContain('Teamet Team Nordvik er i gang, så');
});

test('the rest get a no at once, after a preview that says who they are', async () => {
  const { los, own, round } = await start();
  for (const id of ['Nordvik', 'Solvik']) await applied(los, round, id);
  await own.say(anne, 'søknader');
  await own.press(anne, 'Søknadsrunden fra 23. november 2026');
  await own.press(anne, 'Si nei til resten');
  const preview = await own.press(anne, 'Se hvordan det blir', { text: 'Takk for søknaden.' });
  expect(preview.text).toContain('Dette går til Nordvik og Solvik.');
  await applied(los, round, 'Nes');
  const again = await own.press(anne, 'Send nei til 2 søknader');
  expect(again.text).toContain('Dette går til Nes, Nordvik og Solvik.');
  expect((await stored(los, round, 'Nes'))?.reply).toBeUndefined();
  expect((await own.press(anne, 'Send nei til 3 søknader')).text).toContain('3 søknader har fått nei.');
  expect((await stored(los, round, 'Nes'))?.reply).toMatchObject({ what: 'declined', text: 'Takk for søknaden.' });
});

test('names go when a facilitator says so, and an application or a round as a whole', async () => {
  const { los, own, round } = await start();
  await applied(los, round, 'Nordvik');
  await own.say(anne, 'søknader');
  await own.press(anne, 'Søknadsrunden fra 23. november 2026');
  await own.press(anne, 'Slett navn og telefonnumre');
  expect((await own.press(anne, 'Ja, slett dem')).text).toContain('Navn, e-post og telefon er slettet');
  const left = await stored(los, round, 'Nordvik');
  expect(JSON.stringify(left)).not.toMatch(/Per Moe|per@|912/);
  expect(left?.form.answers.why).toContain('vil lære');
  await own.press(anne, 'Slett hele runden');
  await own.press(anne, 'Ja, slett runden');
  expect(await stored(los, round, 'Nordvik')).toBeUndefined();
  expect(await los.documents.read(kinds.round, keys.round(network, round))).toBeUndefined();
});

test('rows are taken in from what was pasted, and from a file that is fetched from where Microsoft keeps it alone', async () => {
  const { los, own, round } = await start();
  await own.press(anne, 'Til runden');
  await own.press(anne, 'Legg inn fra regneark');
  const text = 'Kommune;E-post\nNordvik;per@nordvik.example\nSolvik;nei';
  const preview = await own.press(anne, 'Se hva som blir lagt inn', { text });
  expect(preview.text).toContain('1 søknad kan legges inn');
  expect(preview.text).toContain('«E-post» er ikke en e-postadresse.');
  const saved = await own.press(anne, 'Legg inn 1 søknad');
  expect(saved.text).toContain('1 søknad er lagt inn. Rad 3 (Solvik) er ikke med');

  const column = (title: string) => ({ title, kind: 'text' as const });
  const rows = [
    ['Nes', 'Helse Nord'],
    ['Nordvik', ''],
  ];
  const table = { name: 'Søknader', columns: ['Kommune', 'Helseforetak'].map(column), rows };
  files.set('/a.xlsx', await writeWorkbook({ language: 'nb', title: 'Søknader', tables: [table] }));
  const sent = (downloadUrl: string) =>
    own.send(anne, {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'søknader.xlsx',
          content: { downloadUrl, uniqueId: 'u', fileType: 'xlsx' },
        },
      ],
    });
  expect((await sent('https://example.org/a.xlsx')).text).toContain('Hvor hører søknadene hjemme?');
  expect((await own.press(anne, 'Testnettverket')).text).toContain('Jeg får ikke hentet filen lenger.');
  await sent(`${storage.url}/a.xlsx`);
  const read = await own.press(anne, 'Testnettverket');
  expect(read.text).toContain('Rad 3: Nordvik');
  expect(read.text).toContain('Nordvik har søkt i denne runden fra før.');
  await own.press(anne, 'Legg inn 1 søknad');
  const all: string[] = [];
  for await (const { body } of los.documents.list(kinds.application, `round:${round}`, 'application:'))
    all.push(`${body.form.municipality} ${body.from}`);
  expect(all.sort()).toEqual(['Nes import', 'Nordvik import']);
});
