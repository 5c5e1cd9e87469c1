import { keyOf } from '../../../src/dialog/people.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { startLos, type TestChat, type TestLos, testPerson } from '../../support/los.ts';
import { codeIn, firstDays, makeNetwork, setUpTeam } from '../team/set-up.ts';

const anne = testPerson('Anne Facilitator');
const bo = testPerson('Bo Facilitator');
const kari = testPerson('Kari Nordmann');

let los: TestLos;
beforeAll(async () => {
  los = await startLos({ facilitators: [anne.person] });
});
afterAll(() => los.stop());
beforeEach(() => los.clock.set('2026-11-23T08:00:00Z'));

const networksOf = async (person: typeof anne) =>
  (await los.documents.read(kinds.person, keys.person(person.person)))?.body.networks ?? [];

const networkOf = async (chat: TestChat, person = anne) => {
  const [id = ''] = (await networksOf(person)).slice(-1);
  const loaded = await los.documents.read(kinds.network, keys.network(id));
  if (!loaded) throw new Error(`No network for ${chat.conversation}`);
  return loaded.body;
};

describe('making a network', () => {
  test('asks for template, name, dates and places, and gives a join code', async () => {
    const chat = los.groupChat([anne, bo]);
    const form = await chat.say(anne, 'Nytt nettverk');
    expect(form.choices['template']).toEqual(['ROP 2014: psykisk helse og rus', 'Nasjonalt 2022: gode pasientforløp']);
    const entered = { name: 'Læringsnettverk Nord', ...firstDays, place1: 'Oslo', template: 'national2022' };
    const made = await chat.press(anne, 'Lag nettverket', entered);
    expect(made.text).toContain('Nettverket er laget.');
    expect(made.text).toContain('Samling 1: om 14 dager\n7.–8. desember 2026 · Oslo');
    expect(made.text).toContain('Samling 4: om 498 dager\n4.–5. april 2028');
    expect(made.text).toMatch(
      /Kode for nye team\n[FJKMRTW2-9]{4}-[FJKMRTW2-9]{4}\nGjelder til og med 22\. januar 2027/,
    );
    expect(made.text).toContain('Ingen team er med ennå.');
    const network = await networkOf(chat);
    expect(network).toMatchObject({ template: 'national2022', outdatedPeople: [], edition: 1 });
    expect(network.facilitators).toEqual([{ person: anne.person, name: anne.name }]);
    const ticket = await los.documents.read(kinds.join, keys.join(codeIn(made)));
    expect(ticket?.body.network).toBe(network.id);
  });

  test('replaces the form, and delivered again makes no second one', async () => {
    const chat = los.groupChat([anne]);
    await chat.say(anne, 'Nytt nettverk');
    const [form] = chat.cards();
    const before = (await networksOf(anne)).length;
    const entered = { name: 'Læringsnettverk Sør', ...firstDays };
    const made = await chat.press(anne, 'Lag nettverket', entered);
    expect(chat.cards()).toHaveLength(1);
    const again = await chat.press(anne, 'Lag nettverket', entered, form && { card: form });
    expect(codeIn(again)).toBe(codeIn(made));
    expect(await networksOf(anne)).toHaveLength(before + 1);
  });

  test.each([
    [{ name: '  ' }, 'Hva heter nettverket? Skriv et navn.'],
    [{ first1: '' }, 'Når er samling 1? Velg den første dagen.'],
    [{ first2: '2026-12-08' }, 'Samlingene må komme etter hverandre i tid, og siste dag kan ikke være før den første.'],
    [{ first2: '31.2.2027' }, 'Jeg forstår ikke datoen. Skriv den for eksempel slik: 17.09.2026.'],
    [{ place4: 'x'.repeat(121) }, 'plass til 120).'],
  ])('with %j asks again with all that was entered', async (wrong, problem) => {
    const chat = los.groupChat([anne]);
    const entered = { name: 'Vest', place1: 'Bergen', ...firstDays, ...wrong };
    await chat.say(anne, 'Nytt nettverk');
    const answer = await chat.press(anne, 'Lag nettverket', { ...entered, template: 'national2022' });
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toMatchObject({ ...entered, template: 'national2022' });
    expect(answer.buttons).toEqual(['Lag nettverket', 'Avbryt']);
  });

  test('is for those who may, and for nobody else', async () => {
    const chat = los.groupChat([anne, kari]);
    expect((await chat.say(kari, 'Nytt nettverk')).text).toBe('Dette kan bare prosjektgruppen gjøre.');
    await chat.say(anne, 'Nytt nettverk');
    const pressed = await chat.press(kari, 'Lag nettverket', { name: 'Kuppet', ...firstDays });
    expect(pressed.text).toBe('Dette kan bare prosjektgruppen gjøre.');
    expect(await networksOf(kari)).toEqual([]);
  });

  test('works in a personal chat as well', async () => {
    const chat = los.personalChat(anne);
    const made = await makeNetwork(chat, anne, { name: 'Øst' });
    expect(made.text).toContain('Øst');
  });
});

describe('a network in its chat', () => {
  let chat: TestChat;
  beforeEach(async () => {
    chat = los.groupChat([anne, bo, kari]);
    await makeNetwork(chat, anne);
  });

  test('is shown to its facilitators alone', async () => {
    expect((await chat.say(anne, 'Nettverket')).text).toContain('Læringsnettverk Nord');
    expect((await chat.say(kari, 'Nettverket')).text).toBe('Dette kan bare prosjektgruppen gjøre.');
  });

  test('lists its teams by name', async () => {
    const code = codeIn(await chat.say(anne, 'Nettverket'));
    await setUpTeam(los.groupChat([kari]), kari, code, { name: 'Nes' });
    await setUpTeam(los.groupChat([kari]), kari, code, { name: 'Fjordvik' });
    expect((await chat.say(anne, 'Nettverket')).text).toContain('2 team: Fjordvik og Nes');
  });

  test('says where it is on its timeline', async () => {
    los.clock.set('2027-04-06T08:00:00Z');
    const answer = await chat.say(anne, 'Hvor er vi?');
    expect(answer.text).toContain('Læringsnettverk Nord');
    expect(answer.text).toContain('Samling 2: i gang nå');
    expect(answer.buttons).toEqual(['Nettverket', 'Endre samlingene']);
    expect((await chat.press(anne, 'Endre samlingene')).buttons).toContain('Endre alle datoene');
    expect((await chat.say(kari, 'Hvor er vi?')).text).toBe('Dette kan bare prosjektgruppen gjøre.');
  });

  test('hands out several codes, each of which can be taken back', async () => {
    const first = codeIn(await chat.say(anne, 'Nettverket'));
    const second = codeIn(await chat.say(anne, 'Ny kode'));
    expect(second).not.toBe(first);
    const overview = await chat.say(anne, 'Nettverket');
    expect(overview.text).toContain(second);
    expect(overview.text).toContain('1 kode til er gyldig');
    await chat.press(anne, 'Se kodene');
    const revoked = await chat.press(anne, `Trekk tilbake ${first}`);
    expect(revoked.text).toContain('Koden er trukket tilbake.');
    expect(revoked.text).not.toContain(first);
    const team = los.groupChat([kari]);
    expect((await setUpTeam(team, kari, first)).text).toContain(`Jeg kjenner ikke koden «${first}»`);
    expect((await team.press(kari, 'Sett opp teamet', { code: second })).text).toContain('Teamet er satt opp');
  });

  test('gives one code for one press, however often it is delivered', async () => {
    await chat.say(anne, 'Nettverket');
    const [card] = (await chat.press(anne, 'Se kodene')).cards;
    const once = await chat.press(anne, 'Ny kode', {}, card && { card });
    const again = await chat.press(anne, 'Ny kode', {}, card && { card });
    expect(codeIn(again)).toBe(codeIn(once));
    expect((await networkOf(chat)).joinCodes).toHaveLength(2);
  });

  test('lets codes expire', async () => {
    const code = codeIn(await chat.say(anne, 'Nettverket'));
    los.clock.set('2027-01-22T22:59:00Z');
    expect(codeIn(await chat.say(anne, 'Nettverket'))).toBe(code);
    los.clock.set('2027-01-22T23:00:00Z');
    expect((await chat.say(anne, 'Nettverket')).text).not.toContain(code);
    expect((await chat.say(anne, 'Se kodene')).text).toContain('Ingen koder er gyldige nå.');
    expect((await chat.say(anne, 'Nettverket')).buttons).toContain('Ny kode');
    const answer = await setUpTeam(los.groupChat([kari]), kari, code, { name: 'Sent ute' });
    expect(answer.text).toContain('Koden har gått ut.');
    expect(answer.inputs).toMatchObject({ code, name: 'Sent ute', municipalities: 'Fjordvik' });
  });
});

describe('moving sessions', () => {
  let chat: TestChat;
  let team: TestChat;
  beforeEach(async () => {
    chat = los.groupChat([anne, bo]);
    team = los.groupChat([kari]);
    await setUpTeam(team, kari, codeIn(await makeNetwork(chat, anne)));
  });

  test('reaches the teams in the same turn', async () => {
    const form = await chat.say(anne, 'Endre samlingene');
    expect(form.inputs).toMatchObject({ ...firstDays, last1: '2026-12-08', place1: '' });
    const saved = await chat.press(anne, 'Lagre', { first1: '2026-12-11', last1: '2026-12-12', place1: 'Tromsø' });
    expect(saved.text).toContain('Samling 1: om 18 dager\n11.–12. desember 2026 · Tromsø');
    expect(saved.text).toContain('får de nye datoene. 12. desember er en lørdag. Passer en annen dag bedre?');
    expect((await team.say(kari, 'Hvor er vi?')).text).toContain('11.–12. desember 2026 · Tromsø');
    expect(await networkOf(chat)).toMatchObject({ edition: 2, outdatedTeams: [] });
  });

  test('reaches them by the sweep when the turn was cut off', async () => {
    const { id } = await networkOf(chat);
    const network = await los.documents.read(kinds.network, keys.network(id));
    if (!network) throw new Error('no network');
    const sessions = network.body.sessions.map((session) => ({ ...session, place: 'Værnes' }));
    const outdatedTeams = network.body.teams.map((one) => one.id);
    const body = { ...network.body, sessions, edition: 2, outdatedTeams };
    await los.documents.change(network, 'cut off', () => ({ body, answer: null }));
    expect((await team.say(kari, 'Hvor er vi?')).text).not.toContain('Værnes');
    await los.sweep();
    expect((await team.say(kari, 'Hvor er vi?')).text).toContain('Værnes');
    expect((await networkOf(chat)).outdatedTeams).toEqual([]);
  });

  test('to dates out of order asks again with all that was entered', async () => {
    await chat.say(anne, 'Endre samlingene');
    const entered = { first2: '2028-05-01', last2: '', place2: 'Bodø' };
    const answer = await chat.press(anne, 'Lagre', entered);
    expect(answer.text).toContain('Samlingene må komme etter hverandre i tid');
    expect(answer.inputs).toMatchObject({ ...firstDays, ...entered });
  });

  test('by an old card shows what holds now', async () => {
    const [old] = (await chat.say(anne, 'Endre samlingene')).cards;
    await chat.say(anne, 'Endre samlingene');
    await chat.press(anne, 'Lagre', { first1: '2026-12-14', last1: '' });
    const answer = await chat.press(anne, 'Lagre', { place4: 'Oslo' }, old && { card: old });
    expect(answer.text).toContain('Dette er endret siden kortet ble vist.');
    expect(answer.inputs).toMatchObject({ first1: '2026-12-14', last1: '2026-12-15', place4: '' });
  });

  test('is not for the teams', async () => {
    expect((await team.say(kari, 'Endre samlingene')).text).toContain('Jeg finner ikke noe nettverk her.');
    await chat.say(anne, 'Endre samlingene');
    const form = chat.cards().at(-1);
    const answer = await team.press(kari, 'Lagre', { place1: 'Kuppet' }, form && { card: form });
    expect(answer.text).toBe('Dette kan bare prosjektgruppen gjøre.');
  });
});

describe('the group of facilitators', () => {
  test('lets others of the chat in as equals, also in their personal chats', async () => {
    const chat = los.groupChat([anne, bo, kari]);
    await makeNetwork(chat, anne, { name: 'Felles' });
    const form = await chat.say(anne, 'Prosjektgruppen');
    expect(form.choices['picked']).toEqual([bo.name, kari.name]);
    const gone = { do: 'network.saveFacilitators', picked: `${keyOf(bo.person)};nobody` };
    expect((await chat.submit(anne, gone)).text).toContain('Dette er endret siden kortet ble vist.');
    const goes = { do: 'network.saveFacilitators', picked: keyOf(bo.person), remove: 'nobody' };
    expect((await chat.submit(anne, goes)).text).toContain('Dette er endret siden kortet ble vist.');
    const saved = await chat.press(anne, 'Lagre', { picked: keyOf(bo.person) });
    expect(saved.text).toContain('Anne Facilitator og Bo Facilitator');
    expect((await chat.say(bo, 'Ny kode')).text).toContain('Her er en ny kode.');
    expect((await los.personalChat(bo).say(bo, 'Nettverket')).text).toContain('Felles');
    expect((await chat.say(kari, 'Ny kode')).text).toBe('Dette kan bare prosjektgruppen gjøre.');
  });

  test('can be left, but not by the last', async () => {
    const chat = los.groupChat([anne, bo]);
    await makeNetwork(chat, anne);
    await chat.say(anne, 'Prosjektgruppen');
    const alone = await chat.press(anne, 'Lagre', { remove: keyOf(anne.person) });
    expect(alone.text).toContain('Nettverket trenger minst én i prosjektgruppen.');
    const asked = await chat.press(anne, 'Lagre', { picked: keyOf(bo.person), remove: keyOf(anne.person) });
    expect(asked.text).toContain('Vil du ta Anne Facilitator ut av prosjektgruppen?');
    expect(asked.buttons).toEqual(['Nei, la alt være som det er', 'Ja, ta ut og lagre']);
    await chat.press(anne, 'Ja, ta ut og lagre');
    expect((await chat.say(anne, 'Nettverket')).text).toBe('Dette kan bare prosjektgruppen gjøre.');
    expect((await chat.say(bo, 'Nettverket')).text).toContain('Læringsnettverk Nord');
  });

  test('asks for names in a large chat', async () => {
    const many = Array.from({ length: 12 }, (_, at) => testPerson(`Deltaker Nummer${at}`));
    const chat = los.channel([anne, bo, ...many]);
    await makeNetwork(chat, anne);
    await chat.say(anne, 'Prosjektgruppen');
    const unclear = await chat.press(anne, 'Lagre', { names: 'Deltaker' });
    expect(unclear.text).toContain('Det er flere i chatten som kan hete «Deltaker». Skriv hele navnet.');
    expect(unclear.inputs['names']).toBe('Deltaker');
    const saved = await chat.press(anne, 'Lagre', { names: 'bo og nummer7' });
    expect(saved.text).toContain('Anne Facilitator, Bo Facilitator og Deltaker Nummer7');
  });
});

describe('several networks', () => {
  test('are chosen between, in a personal chat and in a group', async () => {
    const siv = testPerson('Siv Facilitator');
    const own = await startLos({ facilitators: [siv.person] });
    const personal = own.personalChat(siv);
    expect((await personal.say(siv, 'Mine nettverk')).buttons).toEqual(['Nytt nettverk']);
    await makeNetwork(personal, siv, { name: 'Nord' });
    await makeNetwork(personal, siv, { name: 'Sør' });
    expect((await personal.say(siv, 'Nettverket')).text).toContain('Nord');
    expect((await personal.say(siv, 'Mine nettverk')).buttons).toEqual(['Nord', 'Sør', 'Nytt nettverk']);
    expect((await personal.press(siv, 'Sør')).text).toContain('Nå gjelder det dette nettverket');
    expect((await personal.say(siv, 'Nettverket')).text).toContain('Sør');
    const group = own.groupChat([siv, kari]);
    expect((await group.say(siv, 'Nettverket')).text).toContain('skriv «@Los Mine nettverk»');
    const [card] = (await group.say(siv, 'Mine nettverk')).cards;
    const stolen = await group.press(kari, 'Nord', {}, { card });
    expect(stolen.text).toBe('Dette kan bare prosjektgruppen gjøre.');
    expect((await group.press(siv, 'Nord')).text).toContain('Denne chatten hører nå til nettverket.');
    expect((await group.say(siv, 'Nettverket')).text).toContain('Nord');
    expect((await group.say(kari, 'Mine nettverk')).text).toContain('Du er ikke med i noen prosjektgruppe ennå.');
    await own.stop();
  });
});

test('speaks nynorsk as well', async () => {
  const chat = los.groupChat([anne]);
  await chat.say(anne, 'Nytt nettverk', { locale: 'nn-NO' });
  const made = await chat.press(anne, 'Lag nettverket', { name: 'Nord', ...firstDays });
  expect(made.text).toContain('Nettverket er laga.');
  expect(made.text).toContain('Samling 1: om 14 dagar');
});
