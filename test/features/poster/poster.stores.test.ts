import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import { keys, kinds } from '../../../src/store/kinds.ts';
import type { TestAnswer, TestPerson } from '../../support/los.ts';
import { type CaseScene, dataOf, startCaseScene } from '../case/scene.ts';
import { atWork } from './teams.ts';

/** Where Teams would have files put: notes what comes, and answers as it is told to. */
const startStorage = async () => {
  const puts: { method: string; range: string; bytes: Buffer }[] = [];
  const answers: { status: number; headers?: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    puts.push({
      method: request.method ?? '',
      range: String(request.headers['content-range']),
      bytes: Buffer.concat(chunks),
    });
    const { status, headers = {} } = answers.shift() ?? { status: 201 };
    response.writeHead(status, headers);
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, puts, answers, stop: () => new Promise((stopped) => server.close(stopped)) };
};

let kit: CaseScene;
let storage: Awaited<ReturnType<typeof startStorage>>;
beforeEach(async () => {
  storage = await startStorage();
  kit = await startCaseScene({ overrides: { mayUpload: ({ href }) => href.startsWith(storage.url) } });
});
afterEach(async () => {
  await kit.los.stop();
  await storage.stop();
});

const stored = async () => (await kit.los.documents.read(kinds.team, keys.team('team1')))?.body;

/** Half a year of work, as if it had been done. */
const workDone = async () => {
  const { goals, measures, actions, work } = atWork();
  const found = await kit.los.documents.read(kinds.team, keys.team('team1'));
  if (!found) throw new Error('There is no team');
  await kit.los.documents.change(found, 'given', (body) => ({
    body: { ...body, goals, measures, actions, work },
    answer: null,
  }));
};

type Element = { readonly type?: string; readonly url?: string; readonly selectAction?: Element };

/** The address behind the first thing on the newest card that leads out of Teams. */
const linkOn = ({ cards }: TestAnswer, host = '/files/'): string => {
  const elements = (cards.at(-1)?.['body'] ?? []) as readonly Element[];
  const urls = elements.flatMap(({ url, selectAction }) => [url, selectAction?.url]);
  const found = urls.find((url) => url?.includes(host));
  if (!found) throw new Error(`No address on the card has ${host}`);
  return found;
};

const fetched = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
};

describe('the words', () => {
  test('Los asks for what is missing, one question at a time, and for nothing that is there', async () => {
    const first = await kit.team.say(kit.kari, 'lag plakat');
    expect(first.text).toContain('Dette mangler: en tittel, hva brukerne sier og neste steg.');
    expect((await kit.team.press(kit.kari, 'Svar på det som mangler')).text).toContain('Hva skal plakaten hete?');
    const users = await kit.team.press(kit.kari, 'Lagre', { words: 'Vi spør først' });
    expect(users.text).toContain('Lagret.');
    expect(users.text).toContain('Hva sier brukerne?');
    const step = await kit.team.press(kit.ola, 'Hopp over');
    expect(step.text).toContain('Hva er neste steg?');
    const card = await kit.team.press(kit.ola, 'Lagre', { words: 'Hele kommunen\nfra mars' });
    expect(card.text).toContain('Vi spør først');
    expect(card.text).toContain('Én ting mangler: hva brukerne sier.');
    expect((await stored())?.poster).toMatchObject({
      title: 'Vi spør først',
      users: '',
      nextStep: 'Hele kommunen\nfra mars',
    });
    await workDone();
    const whole = await kit.team.say(kit.kari, 'plakat');
    expect(whole.text).toContain('Alt dere har lagt inn, er med.');
    expect(whole.text).toContain('Vi har snakket med 3 brukere: Trygghet · Å bli hørt');
    expect(whole.buttons).not.toContain('Svar på det som mangler');
  });

  test('are changed, put back, and never written over from an old card', async () => {
    await kit.team.say(kit.kari, 'endre plakaten');
    const long = await kit.team.press(kit.kari, 'Lagre', { title: 'x'.repeat(121), users: 'Spør meg' });
    expect(long.text).toContain('plass til 120).');
    expect(long.inputs).toMatchObject({ title: 'x'.repeat(121), users: 'Spør meg' });
    await kit.team.press(kit.kari, 'Lagre', { title: 'Vi spør', users: 'Spør meg', nextStep: '' });
    const old = await kit.team.press(kit.kari, 'Endre ordene');
    const changed = await kit.team.press(kit.kari, 'Lagre', { title: '', users: 'Vent på svaret', nextStep: '' });
    expect(changed.text).toContain('Forbedringsarbeidet til Fjordvik');
    const stale = await kit.team.submit(kit.ola, { ...dataOf(old, 'Lagre'), title: 'Olas', users: '', nextStep: '' });
    expect(stale.text).toContain('Dette er endret siden');
    expect((await stored())?.poster).toMatchObject({ title: '', users: 'Vent på svaret' });
    const back = await kit.team.press(kit.kari, 'Angre', {}, { card: changed.cards.at(-1) });
    expect(back.text).toContain('Ordene på plakaten står som før.');
    expect((await stored())?.poster).toMatchObject({ title: 'Vi spør', users: 'Spør meg' });
  });

  test('a leader looks and takes along; only those who work on it write', async () => {
    const chat = kit.los.personalChat(kit.leader);
    const card = await chat.say(kit.leader, 'lag plakat');
    expect(card.buttons).toEqual(['Få filen her', 'Til plenum']);
    expect((await chat.say(kit.leader, 'endre plakaten')).text).toContain('Dette kan bare andre i teamet');
  });
});

describe('the picture and the link', () => {
  test('lead to the poster, for as long as whoever got them is in the team', async () => {
    await workDone();
    const card = await kit.own.say(kit.kari, 'lag plakat');
    const picture = await fetched(linkOn(card, '/images/'));
    expect(picture.headers.get('content-type')).toBe('image/png');
    const { status, headers, body } = await fetched(linkOn(card));
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'no-store',
    ]);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Plakat Fjordvik.pptx"; filename*=UTF-8''Plakat%20Fjordvik.pptx`,
    );
    expect(Object.keys(unzipSync(body))).toContain('ppt/slides/slide1.xml');
    const head = await fetch(linkOn(card), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, headers.get('content-type')]);
    await takeOut(kit.kari);
    const gone = await fetched(linkOn(card));
    expect(gone.status).toBe(410);
    expect(gone.body.toString()).toContain('Skriv «lag plakat» til Los i Teams, så får du en ny.');
  });

  test('hold for a week, and say then how to get it again, in the language of the card', async () => {
    await kit.own.say(kit.kari, 'nynorsk');
    const link = linkOn(await kit.own.say(kit.kari, 'lag plakat'));
    kit.los.clock.set('2026-11-30T22:00:00Z');
    expect((await fetched(link)).status).toBe(200);
    kit.los.clock.set('2026-12-01T08:00:00Z');
    const { status, headers, body } = await fetched(link);
    expect([status, headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8']);
    expect(body.toString()).toMatch(/lang="nn".*Plakaten er ikkje her lenger/s);
    expect(body.toString()).not.toContain('Fjordvik');
  });

  test('are for nobody who has made them up', async () => {
    const link = linkOn(await kit.own.say(kit.kari, 'lag plakat'));
    const picture = linkOn(await kit.own.say(kit.kari, 'lag plakat'), '/images/');
    const token = /files\/(.*)\.pptx/.exec(link)?.[1] ?? '';
    const forged = [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}.pptx`,
      token,
      `${/images\/(.*)/.exec(picture)?.[1]}.pptx`,
      '.pptx',
      '',
      `${'a'.repeat(5000)}.pptx`,
    ];
    for (const rest of forged) expect((await fetched(`${kit.los.url}/files/${rest}`)).status).toBe(404);
    expect((await fetched(`${kit.los.url}/images/${token}`)).status).toBe(404);
  });
});

const takeOut = async (person: TestPerson) => {
  const found = await kit.los.documents.read(kinds.team, keys.team('team1'));
  if (!found) throw new Error('There is no team');
  await kit.los.documents.change(found, 'taken out', (body) => ({
    body: { ...body, members: body.members.filter((one) => one.person !== person.person) },
    answer: null,
  }));
};

describe('the file in the personal chat', () => {
  const consent = 'application/vnd.microsoft.teams.card.file.consent';

  /** Kari asks for it, and Teams shows her the question. */
  const offered = async () => {
    await kit.own.say(kit.kari, 'lag plakat');
    const { activities } = await kit.own.press(kit.kari, 'Få filen her');
    const [message] = activities;
    const [card] = message?.attachments ?? [];
    if (!message || card?.contentType !== consent) throw new Error('Nothing is offered');
    return { id: message.id, name: card.name, ...(card.content as unknown as Offer) };
  };
  interface Offer {
    readonly sizeInBytes: number;
    readonly acceptContext: object;
    readonly declineContext: object;
  }

  const answer = (from: TestPerson, id: string, value: object) =>
    kit.los.personalChat(from).send(from, {
      type: 'invoke',
      name: 'fileConsent/invoke',
      replyToId: id,
      value: { type: 'fileUpload', ...value },
    });

  const place = (uploadUrl = `${storage.url}upload?name=12345678901`) => ({
    uploadUrl,
    contentUrl: 'https://fjordvik-my.sharepoint.com/plakat.pptx',
    name: 'Plakat Fjordvik.pptx',
    uniqueId: '1150D938',
    fileType: 'pptx',
  });

  test('is put where Teams wants it once she has said yes', async () => {
    const { id, name, sizeInBytes, acceptContext } = await offered();
    expect(name).toBe('Plakat Fjordvik.pptx');
    const { status, activities } = await answer(kit.kari, id, {
      action: 'accept',
      context: acceptContext,
      uploadInfo: place(),
    });
    expect(status).toBe(200);
    expect(storage.puts).toMatchObject([{ method: 'PUT', range: `bytes 0-${sizeInBytes - 1}/${sizeInBytes}` }]);
    expect(Object.keys(unzipSync(storage.puts[0]?.bytes ?? Buffer.from('')))).toContain('ppt/slides/slide1.xml');
    expect(activities.flatMap(({ attachments = [] }) => attachments)).toContainEqual({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name: 'Plakat Fjordvik.pptx',
      contentUrl: 'https://fjordvik-my.sharepoint.com/plakat.pptx',
      content: { uniqueId: '1150D938', fileType: 'pptx' },
    });
    expect(
      kit.los.teams.happenings.filter(({ kind }) => kind === 'deleted').map(({ activity }) => activity.id),
    ).toEqual([id]);
  });

  test('is not there when she says no, and that is fine', async () => {
    const { id, declineContext } = await offered();
    const { text } = await answer(kit.kari, id, { action: 'decline', context: declineContext });
    expect(text).toContain('Greit, filen er ikke lagret.');
    expect(storage.puts).toEqual([]);
  });

  test('goes nowhere else, follows nobody, and says so when it could not be put', async () => {
    const { id, acceptContext } = await offered();
    const accept = (uploadInfo: object | undefined) =>
      answer(kit.kari, id, { action: 'accept', context: acceptContext, uploadInfo });
    for (const url of [
      'http://169.254.169.254/latest',
      'https://evil.example/sharepoint.com',
      'file:///etc/passwd',
      'nowhere',
    ]) {
      expect((await accept(place(url))).text).toContain('Filen lot seg ikke lagre.');
    }
    expect(storage.puts).toEqual([]);
    storage.answers.push({ status: 302, headers: { location: `${storage.url}elsewhere` } }, { status: 507 });
    expect((await accept(place())).text).toContain('Filen lot seg ikke lagre.');
    expect((await accept(place())).text).toContain('Filen lot seg ikke lagre.');
    expect(storage.puts).toHaveLength(2);
    expect((await accept(undefined)).text).toContain('Her er plakaten slik den er nå.');
    const reasons = kit.los.logs.filter(({ msg }) => msg === 'file not sent').map(({ reason }) => reason);
    expect(reasons).toEqual([
      'notAllowed',
      'notAllowed',
      'notAllowed',
      'notAllowed',
      expect.stringMatching(/Error$/),
      '507',
    ]);
  });

  test('is for her alone, and not for ever', async () => {
    const { id, acceptContext } = await offered();
    await kit.los.personalChat(kit.ola).say(kit.ola, 'hjelp');
    const accepted = { action: 'accept', context: acceptContext, uploadInfo: place() };
    expect((await answer(kit.ola, id, accepted)).text).toContain('Her er plakaten slik den er nå.');
    kit.los.clock.set('2026-12-01T08:00:00Z');
    expect((await answer(kit.kari, id, accepted)).text).toContain('Her er plakaten slik den er nå.');
    expect(storage.puts).toEqual([]);
  });

  test('in a chat with others the card with the link comes instead', async () => {
    const { text, activities } = await kit.team.say(kit.kari, 'plakaten som fil');
    expect(text).toContain('Åpne i PowerPoint');
    expect(
      activities.flatMap(({ attachments = [] }) => attachments.map(({ contentType }) => contentType)),
    ).not.toContain(consent);
  });
});

test('the note for the plenary comes as a card, and as text to copy', async () => {
  await workDone();
  const card = await kit.team.say(kit.ola, 'til plenum');
  expect(card.text).toContain('1. Hvem vi er\nVi er forbedringsteamet i Fjordvik.');
  expect((await kit.team.press(kit.ola, 'Som tekst å kopiere')).text).toContain('5. Hva vi gjør nå\nVi prøver videre:');
  expect((await kit.team.press(kit.ola, 'Til plakaten')).text).toContain('Plakaten til Fjordvik');
});
