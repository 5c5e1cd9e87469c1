import { Round } from '../../../src/model/intake.ts';
import { changeIfThere } from '../../../src/store/documents.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { identityNumber } from '../../support/identity-numbers.ts';
import { startLos, type TestLos, testPerson } from '../../support/los.ts';
import { pageAddress, type Visitor, visitor } from '../../support/pages.ts';
import { givenTeam } from '../../support/team.ts';

const anne = testPerson('Anne Facilitator');
const kari = testPerson('Kari Nordmann');

let los: TestLos;
beforeAll(async () => {
  los = await startLos({ facilitators: [anne.person] });
  await givenTeam(los, { members: [kari], facilitators: [anne] });
});
afterAll(() => los.stop());
beforeEach(() => los.clock.set('2026-11-23T08:00:00Z'));

const network = 'network-of-team1';
const rounds = Array.from({ length: 20 }, (_, at) => `round${at}`);

/** A round of the network, by an id of its own. */
const givenRound = async (more: Partial<Round> = {}): Promise<string> => {
  const id = rounds.shift() ?? '';
  const now = '2026-11-20T08:00:00Z';
  const round = { id, network, createdAt: now, deadline: '2026-12-11', replyBy: '2026-12-18', remindedUntil: now };
  await los.documents.create(kinds.round, keys.round(network, id), Round.parse({ ...round, ...more }));
  return id;
};

const begun = async (round: string): Promise<Visitor> => {
  const it = visitor();
  await it.open(pageAddress(los, { kind: 'round', network, round }));
  await it.press('Begynn på søknaden');
  return it;
};

/** The application behind the private address somebody has before them. */
const stored = async (round: string, at = 0) => {
  const found = [];
  for await (const one of los.documents.list(kinds.application, keys.application(round, '').pk, 'application:'))
    found.push(one);
  const one = found[at];
  if (!one) throw new Error('no application');
  return one;
};

const contact = { 'contact.name': 'Ola Dunk', 'contact.email': 'ola@nordvik.example', 'contact.phone': '91234567' };

/** Far enough to be handed in. */
const filledIn = async (round: string): Promise<Visitor> => {
  const it = await begun(round);
  await it.press('Lagre og se over', { municipality: 'Nordvik', ...contact });
  return it;
};

const reply = async (round: string, to: Partial<Awaited<ReturnType<typeof stored>>['body']>) => {
  const one = await stored(round);
  await los.documents.change(one, `reply ${round} ${JSON.stringify(to)}`, (body) => ({
    body: { ...body, ...to, version: body.version + 1 },
    answer: null,
  }));
};

describe('whoever has the address of a round', () => {
  test('reads what it is about before anything is begun, in both written forms', async () => {
    const round = await givenRound({ criteria: 'Vi ser etter\n<b>mot</b>' });
    const it = visitor({ 'accept-language': 'nn' });
    await it.open(pageAddress(los, { kind: 'round', network, round }));
    expect(it.text).toMatch(/Søk om å bli med i Testnettverket[\s\S]*Siste dag å søkje\n11\. desember 2026/);
    expect(it.text).toContain('Vi ser etter\n<b>mot</b>');
    expect(it.text).toContain('Namn, e-post og telefon blir sletta 180 dagar etter at de har fått svar.');
    await it.follow('Bokmål');
    expect(it.text).toContain('Siste dag å søke');
    await it.press('Begynn på søknaden');
    expect(it.address).toContain('sprak=nb');
    expect((await stored(round)).body).toMatchObject({ language: 'nb', from: 'web', network });
    expect((await los.documents.read(kinds.round, keys.round(network, round)))?.body.begun).toBe(1);
  });

  test('may apply to the end of the last day in Norway', async () => {
    const round = await givenRound();
    los.clock.set('2026-12-11T22:59:00Z');
    const it = await begun(round);
    expect(it.status).toBe(200);
    los.clock.set('2026-12-11T23:01:00Z');
    await it.open(pageAddress(los, { kind: 'round', network, round }));
    expect(it.text).toContain('Fristen gikk ut 11. desember 2026.');
    await it.open(pageAddress(los, { kind: 'round', network, round: 'none' }));
    expect([it.status, it.text]).toEqual([410, expect.stringContaining('Søknadsrunden finnes ikke lenger')]);
  });

  test('cannot apply to a network that has been put away, nor go on with what was begun', async () => {
    const round = await givenRound();
    const it = await begun(round);
    const putAway = (isArchived: boolean) =>
      changeIfThere(los.documents, kinds.network, keys.network(network), (body) => ({
        ...body,
        archive: { isArchived, at: los.clock.now() },
      }));
    await putAway(true);
    await it.press('Lagre og se over', { municipality: 'Nordvik' });
    expect(it.text).not.toContain('Send søknaden');
    expect((await stored(round)).body.form.municipality).toBe('');
    await it.open(pageAddress(los, { kind: 'round', network, round }));
    expect(it.text).toContain('Søknadsrunden er stengt.');
    await putAway(false);
    await it.open(it.address);
    expect(it.text).toContain('Begynn på søknaden');
  });

  test('is stopped where far too many have been begun', async () => {
    const it = await begun(await givenRound({ begun: 300 }));
    expect([it.status, it.text]).toEqual([429, expect.stringContaining('Akkurat nå kan ingen flere begynne')]);
  });
});

describe('somebody without scripts', () => {
  test('writes part by part, goes, takes it up again, and hands it in', async () => {
    const round = await givenRound();
    const it = await begun(round);
    expect(it.text).toContain('Ta vare på adressen til søknaden');
    const address = it.fields[''] ?? /value="(http[^"]*)"/.exec(it.html)?.[1] ?? '';
    await it.press('Lagre og gå videre', {
      municipality: ' Nordvik og  Sørvik ',
      healthTrust: 'annet',
      otherTrust: 'Private sykehus',
    });
    expect(it.text).toMatch(/^(?:.*\n)?Hvorfor dere vil være med/);
    await it.press('Lagre og gå videre', { 'answers.why': 'Linje 1\r\nLinje 2', 'answers.turn': 'Å snu' });
    await it.open(address);
    expect(it.text).toContain('Søknaden fra Nordvik og Sørvik');
    expect(it.text).toContain('Private sykehus');
    expect(it.text).toContain('Linje 1\nLinje 2');
    expect(it.text).toContain('Dere har 9 spørsmål igjen. Søknaden kan sendes likevel.');
    await it.press('Send søknaden');
    expect(it.status).toBe(422);
    expect(it.text).toContain('Navn: Skriv hvem som er kontaktperson.');
    expect(it.text).toContain('E-post: Skriv e-post eller telefon, så dere kan få svar.');
    await it.follow('Endre: hvem som søker');
    expect(it.fields).toMatchObject({
      municipality: 'Nordvik og Sørvik',
      healthTrust: 'annet',
      otherTrust: 'Private sykehus',
    });
    await it.press('Lagre og se over', contact);
    expect(it.text).toContain('Ola Dunk\nola@nordvik.example\n91 23 45 67');
    await it.press('Send søknaden');
    expect(it.text).toMatch(
      /Takk for søknaden![\s\S]*Søknaden ble sendt 23\. november 2026[\s\S]*endre søknaden til og med 11\. desember 2026/,
    );
    expect((await stored(round)).body).toMatchObject({
      submittedAt: '2026-11-23T08:00:00Z',
      form: { contact: { phone: '91234567' } },
    });
  });

  test('writes up a team, row by row', async () => {
    const round = await givenRound();
    const it = await begun(round);
    await it.follow('Teamet');
    await it.press('Legg til en person', { 'team.0.unit': 'NAV', 'team.0.name': 'Per' });
    await it.press('Legg til en person', { 'team.1.unit': 'DPS', 'team.1.phone': '22 33 44 55' });
    await it.press('Ta bort person 1', { 'team.2.unit': 'Fastlege' });
    expect(it.fields).toMatchObject({ 'team.0.unit': 'DPS', 'team.1.unit': 'Fastlege' });
    expect(it.fields).not.toHaveProperty(['team.2.unit']);
    expect((await stored(round)).body.form.team.map(({ unit }) => unit)).toEqual(['DPS', 'Fastlege']);
  });

  test('is told what is wrong and loses nothing of it, least of all the rest', async () => {
    const round = await givenRound();
    const it = await begun(round);
    await it.press('Lagre og gå videre', {
      municipality: 'Nordvik',
      'contact.email': 'ola.nordvik',
      'contact.phone': '12',
    });
    expect(it.status).toBe(422);
    expect(it.text).toContain('E-post: Dette ser ikke ut som en e-postadresse.');
    expect(it.text).toContain('Telefon: Dette er ikke et telefonnummer.');
    expect(it.fields).toMatchObject({ municipality: 'Nordvik', 'contact.email': 'ola.nordvik', 'contact.phone': '12' });
    await it.follow('Hvorfor dere vil være med');
    const number = identityNumber('130972');
    const long = 'å'.repeat(2001);
    await it.press('Lagre og gå videre', {
      'answers.why': `Født ${number}`,
      'answers.turn': long,
      'answers.anchoring': 'Ja',
    });
    expect(it.text).toContain('Her står noe som ligner et fødselsnummer.');
    expect(it.text).toContain('Teksten er på 2001 tegn, og det er plass til 2000.');
    expect(it.fields).toMatchObject({ 'answers.why': `Født ${number}`, 'answers.turn': long });
    const { form } = (await stored(round)).body;
    expect(form.answers).toMatchObject({ why: '', turn: '', anchoring: 'Ja' });
    expect(form.contact.email).toBe('ola.nordvik');
    expect(JSON.stringify(los.logs)).not.toMatch(/nordvik/i);
  });

  test('changes what was handed in until the deadline, but not so that nobody can be answered', async () => {
    const round = await givenRound();
    const it = await filledIn(round);
    await it.press('Send søknaden');
    await it.follow('Endre: hvem som søker');
    await it.press('Lagre og se over', { 'contact.name': '', municipality: 'Sørvik' });
    expect([it.status, it.text]).toEqual([422, expect.stringContaining('Skriv hvem som er kontaktperson.')]);
    await it.press('Lagre og se over', { 'contact.name': 'Per' });
    expect(it.text).toContain('Søknaden ble sendt 23. november 2026');
    expect((await stored(round)).body.form).toMatchObject({ municipality: 'Sørvik', contact: { name: 'Per' } });
    const edit = visitor();
    await edit.open(it.address);
    await edit.follow('Endre: hvem som søker');
    los.clock.set('2026-12-12T08:00:00Z');
    await edit.press('Lagre og se over', { municipality: 'Vestvik' });
    expect(edit.text).toContain('Den kan ikke endres lenger. Dere får svar innen 18. desember 2026.');
    expect((await stored(round)).body.form.municipality).toBe('Sørvik');
  });

  test('takes it back, and applies all the same; a draft can be deleted for good', async () => {
    const round = await givenRound();
    const it = await filledIn(round);
    const address = it.address;
    await it.press('Send søknaden');
    await it.follow('Trekk søknaden');
    await it.press('Ja, trekk søknaden');
    expect(it.text).toContain('Søknaden er trukket');
    await it.press('Søk likevel');
    expect(it.text).toContain('Søknaden ble sendt');
    const other = await filledIn(await givenRound());
    await other.follow('Slett søknaden');
    await other.press('Ja, slett søknaden');
    expect([other.status, other.text]).toEqual([410, expect.stringContaining('Søknaden finnes ikke lenger')]);
    await it.open(address);
    expect(it.status).toBe(200);
  });
});

describe('two who write in one application', () => {
  test('do not overwrite each other unseen in one part, and do not disturb each other in two', async () => {
    const round = await givenRound();
    const one = await begun(round);
    await one.follow('Hvorfor dere vil være med');
    const other = visitor();
    await other.open(one.address);
    const third = visitor();
    await third.open(one.address);
    await third.follow('Hvem dere gjør det sammen med');
    await one.press('Lagre og gå videre', { 'answers.why': 'Den ene' });
    await third.press('Lagre og gå videre', { 'answers.grants': 'Nei' });
    expect(third.text).toContain('Teamet');
    await other.press('Lagre og gå videre', { 'answers.why': 'Den andre', 'answers.turn': 'Snu' });
    expect(other.status).toBe(409);
    expect(other.text).toMatch(/Noen andre har endret denne delen mens du skrev[\s\S]*Lagret nå: Den ene/);
    expect(other.fields).toMatchObject({ 'answers.why': 'Den andre', 'answers.turn': 'Snu' });
    expect((await stored(round)).body.form.answers).toMatchObject({ why: 'Den ene', turn: '', grants: 'Nei' });
    await other.press('Lagre og gå videre');
    expect((await stored(round)).body.form.answers).toMatchObject({ why: 'Den andre', turn: 'Snu', grants: 'Nei' });
  });

  test('hear of it also where it is saved as one writes; the same said twice is no conflict', async () => {
    const round = await givenRound();
    const one = await begun(round);
    await one.follow('Hvorfor dere vil være med');
    const save = async (fields: Record<string, string>) => {
      const body = new URLSearchParams({ ...one.fields, ...fields });
      const response = await fetch(one.address, { method: 'POST', headers: { accept: 'application/json' }, body });
      return response.json();
    };
    const saved = await save({ 'answers.why': 'A' });
    expect(saved).toMatchObject({ saved: true, message: 'Lagret.', set: { merke: expect.any(String) } });
    expect(await save({ 'answers.why': 'A' })).toMatchObject({ saved: true });
    expect(await save({ 'answers.why': 'B' })).toMatchObject({ saved: false, over: true });
    expect(await save({ 'answers.why': `A ${identityNumber('130972')}`, merke: saved.set.merke })).toMatchObject({
      saved: false,
      errors: { 'answers.why': expect.stringMatching(/fødselsnummer/), 'answers.turn': '' },
    });
    expect((await stored(round)).body.form.answers.why).toBe('A');
  });
});

describe('the facilitators’ answer', () => {
  test('a question is answered also after the deadline', async () => {
    const round = await givenRound();
    const it = await filledIn(round);
    await it.press('Send søknaden');
    await reply(round, { questions: [{ at: '2026-12-14T08:00:00Z', text: 'Hvem leder teamet?', answer: '' }] });
    los.clock.set('2026-12-14T09:00:00Z');
    await it.open(it.address.replace('?sendt=1', ''));
    expect(it.text).toMatch(/Prosjektgruppen vil gjerne vite mer[\s\S]*Hvem leder teamet\?/);
    await it.press('Send svaret');
    expect([it.status, it.text]).toEqual([422, expect.stringContaining('Skriv svaret før du sender det.')]);
    await it.press('Send svaret', { 'svar-2026-12-14T08:00:00Z': 'Kari' });
    expect(it.text).toMatch(/Svaret er sendt\.[\s\S]*Hvem leder teamet\?\nKari/);
    expect((await stored(round)).body.questions).toMatchObject([{ answer: 'Kari' }]);
  });

  test('a yes comes with the code and the first tasks, and nothing can be changed', async () => {
    const round = await givenRound();
    const it = await filledIn(round);
    await it.press('Send søknaden');
    const said = { at: '2026-12-14T08:00:00Z', by: anne.person, text: 'Velkommen!' };
    await reply(round, { reply: { ...said, what: 'accepted', code: 'FJKM-RTW2' } });
    await it.open(it.address);
    expect(it.text).toMatch(
      /Dere er med![\s\S]*Velkommen![\s\S]*FJKM-RTW2[\s\S]*forberedelsespakke 1[\s\S]*Lytt til brukernes erfaringer/,
    );
    expect(it.html).not.toContain('Trekk søknaden');
    await it.open(`${it.address.split('?')[0]}?svart=1`);
    expect(it.text).not.toContain('Svaret er sendt.');
    await it.open(`${it.address.split('?')[0]}?del=who`);
    expect(it.html).not.toContain('<textarea');
  });

  test('a no is kind', async () => {
    const round = await givenRound();
    const it = await filledIn(round);
    await it.press('Send søknaden');
    await reply(round, { reply: { what: 'declined', at: '2026-12-14T08:00:00Z', by: anne.person, text: 'Ikke nå.' } });
    await it.open(it.address);
    expect(it.text).toMatch(/Dere får ikke plass denne gangen[\s\S]*Ikke nå\.[\s\S]*Takk for arbeidet/);
  });
});

describe('by itself', () => {
  test('the facilitators are told once, together, of what came in on a day', async () => {
    const round = await givenRound();
    for (const municipality of ['Østvik', 'Vestvik']) {
      const it = await begun(round);
      await it.press('Lagre og se over', { municipality, ...contact });
      await it.press('Send søknaden');
    }
    const chat = los.personalChat(anne);
    await chat.say(anne, 'hei');
    los.clock.set('2026-11-24T07:30:00Z');
    await los.sweep();
    const told = chat.readBy(anne);
    expect(told.match(/Nye søknader/g)).toHaveLength(1);
    expect(told).toMatch(/Søknad fra (?:Østvik og Vestvik|Vestvik og Østvik) til Testnettverket\.\s2 søknader venter/);
  });

  test('names go some time after the answer, drafts some time after the deadline', async () => {
    const [round, drafts] = [await givenRound(), await givenRound()];
    const it = await filledIn(round);
    await it.press('Send søknaden');
    await filledIn(drafts);
    await reply(round, { reply: { what: 'declined', at: '2026-12-14T08:00:00Z', by: anne.person, text: '' } });
    los.clock.set('2027-03-11T08:00:00Z');
    await los.sweep();
    await expect(stored(drafts)).resolves.toBeDefined();
    los.clock.set('2027-03-13T08:00:00Z');
    await los.sweep();
    await expect(stored(drafts)).rejects.toThrow('no application');
    los.clock.set('2027-06-12T06:00:00Z');
    await los.sweep();
    expect((await stored(round)).body.form.contact.name).toBe('Ola Dunk');
    los.clock.set('2027-06-12T08:00:00Z');
    await los.sweep();
    const { form, forgottenAt } = (await stored(round)).body;
    expect([form.municipality, form.contact]).toEqual(['Nordvik', { name: '', email: '', phone: '' }]);
    expect(forgottenAt).toBeDefined();
    await it.open(it.address);
    expect(it.text).toContain('Navn, e-post og telefon ble slettet fra søknaden 12. juni 2027.');
  });
});
