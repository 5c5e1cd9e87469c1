import { keys, kinds } from '../../../src/store/kinds.ts';
import { identityNumber } from '../../support/identity-numbers.ts';
import { type CaseScene, dataOf, everythingKept, makeCase, startCaseScene } from '../case/scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const storedTeam = async () => (await kit.los.documents.read(kinds.team, keys.team('team1')))?.body;
const wordsIn = async () => (await storedTeam())?.checklist?.items?.map(({ id, text }) => text ?? id);
const crisisPlan = '6. Det finnes en kriseplan for dårligere perioder';

const edit = (title = crisisPlan) => kit.team.press(kit.kari, title);
const open = () => kit.team.say(kit.kari, 'endre sjekklisten');

describe('the list', () => {
  test('shows every item to press, and says whose it is', async () => {
    const answer = await open();
    expect(answer.text).toContain(
      '1. Vi har hatt den første samtalen om hva som er viktig\nFylles ut av seg selv fra samtalene',
    );
    expect(answer.text).toContain('10. Brukeren kan ta kontakt igjen');
    expect(answer.text).toContain('Punktene er et forslag fra Los.');
    expect(answer.buttons).not.toContain('Tilbake til forslaget');
  });

  test('an item gets the words of the team', async () => {
    await open();
    const form = await edit();
    expect(form.inputs).toEqual({ text: 'Det finnes en kriseplan for dårligere perioder', place: '6' });
    const answer = await kit.team.press(kit.userRepresentative, 'Lagre', { text: 'Kriseplanen er kjent for alle' });
    expect(answer.text).toContain('Punktet er lagret.');
    expect(answer.text).toContain('6. Kriseplanen er kjent for alle');
    expect(answer.text).toContain('Punktene er deres egne.');
  });

  test('words that stand as they were follow the language', async () => {
    await open();
    await edit();
    await kit.team.press(kit.kari, 'Lagre', { place: '1' });
    expect((await storedTeam())?.checklist?.items?.[0]).toEqual({ id: 'crisisPlan' });
    await kit.team.say(kit.kari, 'nynorsk');
    expect((await kit.team.say(kit.kari, 'endre sjekklista')).text).toContain('1. Det finst ein kriseplan');
  });

  test('an item is added where it is put, and removed when that is meant', async () => {
    await open();
    const form = await kit.team.press(kit.kari, 'Nytt punkt');
    expect(form.inputs).toEqual({ text: '', place: '11' });
    const added = await kit.team.press(kit.kari, 'Legg til', { text: 'Besøk hjemme', place: '2' });
    expect(added.text).toContain('2. Besøk hjemme');
    expect(added.text).toContain('3. Brukeren har en fast kontaktperson');
    await edit('2. Besøk hjemme');
    const question = await kit.team.press(kit.kari, 'Fjern punktet');
    expect(question.text).toContain('«Besøk hjemme» blir borte fra listen');
    expect((await kit.team.press(kit.kari, 'Ja, fjern det')).text).not.toContain('Besøk hjemme');
  });

  test('more than ten items come page by page, with the one just put in view', async () => {
    await open();
    await kit.team.press(kit.kari, 'Nytt punkt');
    const answer = await kit.team.press(kit.kari, 'Legg til', { text: 'Besøk hjemme' });
    expect(answer.text).toContain('11. Besøk hjemme');
    expect(answer.text).not.toContain('10. Brukeren kan');
    const first = await kit.team.press(kit.kari, 'Vis de forrige');
    expect(first.text).toContain('10. Brukeren kan');
    expect((await kit.team.press(kit.kari, 'Vis flere')).text).toContain('11. Besøk hjemme');
  });

  test('items that carry the means move only', async () => {
    await open();
    const form = await edit('9. Vi har hatt den andre samtalen om hva som er viktig');
    expect(form.inputs).toEqual({ place: '9' });
    expect(form.buttons).toEqual(['Lagre', 'Avbryt']);
    const data = dataOf(form, 'Lagre');
    expect((await kit.team.press(kit.kari, 'Lagre', { place: '2' })).text).toContain(
      '2. Vi har hatt den andre samtalen',
    );
    const forced = await kit.team.submit(kit.kari, { ...data, do: 'checklist.remove' });
    expect(forced.text).toContain('ikke endres eller fjernes');
    expect(await wordsIn()).toContain('secondConversation');
  });

  test('goes back to the proposal when that is meant', async () => {
    await open();
    await edit();
    await kit.team.press(kit.kari, 'Lagre', { text: 'Kriseplan' });
    await kit.team.press(kit.kari, 'Tilbake til forslaget');
    const answer = await kit.team.press(kit.kari, 'Ja, bruk forslaget');
    expect(answer.text).toContain('Nå gjelder forslaget igjen.');
    expect(answer.text).toContain(crisisPlan);
    expect(await wordsIn()).toBeUndefined();
  });
});

describe('what is not taken', () => {
  test('an empty or a too long text: the form comes back as it was', async () => {
    await open();
    await kit.team.press(kit.kari, 'Nytt punkt');
    const empty = await kit.team.press(kit.kari, 'Legg til', { text: '  ', place: '3' });
    expect(empty.text).toContain('Feltet er tomt');
    expect(empty.inputs).toMatchObject({ place: '3' });
    const long = await kit.team.press(kit.kari, 'Legg til', { text: 'x'.repeat(201) });
    expect(long.text).toContain('plass til 200).');
    expect(long.inputs['text']).toHaveLength(201);
    expect(await wordsIn()).toBeUndefined();
  });

  test.each([
    ['fødselsnummer', identityNumber('150785')],
    ['telefonnummer', '412 34 567'],
    ['e-postadresse', 'bror@post.example'],
  ])('a %s, for the list goes into every case', async (name, secret) => {
    await open();
    await kit.team.press(kit.kari, 'Nytt punkt');
    const answer = await kit.team.press(kit.kari, 'Legg til', { text: `Ring ${secret}` });
    expect(answer.text).toContain(name);
    expect(answer.inputs).toMatchObject({ text: '' });
    expect(await everythingKept(kit)).not.toContain(secret);
  });

  test('an old card: what was entered stays, beside what others have made of the list', async () => {
    await open();
    const form = await edit();
    await kit.team.press(kit.kari, 'Lagre', { text: 'Kriseplan' });
    const data = { ...dataOf(form, 'Lagre'), text: 'Plan B', place: '6' };
    const answer = await kit.team.submit(kit.ola, data);
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.inputs).toEqual({ text: 'Plan B', place: '6' });
    expect(await wordsIn()).toContain('Kriseplan');
    await kit.team.press(kit.ola, 'Lagre');
    expect(await wordsIn()).toContain('Plan B');
  });

  test('a card of an item that is gone', async () => {
    await open();
    const form = await edit();
    await kit.team.press(kit.kari, 'Fjern punktet');
    await kit.team.press(kit.kari, 'Ja, fjern det');
    const answer = await kit.team.submit(kit.ola, { ...dataOf(form, 'Lagre'), text: 'Kriseplan', place: '6' });
    expect(answer.text).toContain('Punktet er ikke på sjekklisten lenger.');
    expect(answer.text).toContain('Sjekklisten til Fjordvik');
  });

  test('anything from a leader, and anything in a personal chat', async () => {
    expect((await kit.team.say(kit.leader, 'endre sjekklisten')).text).toContain('Dette kan bare andre i teamet');
    expect((await kit.own.say(kit.kari, 'endre sjekklisten')).text).toBe('Dette gjør dere sammen i teamets chat.');
  });
});

test('the same button pressed twice adds one item', async () => {
  await open();
  const form = await kit.team.press(kit.kari, 'Nytt punkt');
  const data = { ...dataOf(form, 'Legg til'), text: 'Besøk hjemme', place: '11' };
  await kit.team.submit(kit.kari, data);
  await kit.team.submit(kit.kari, data);
  expect(await wordsIn()).toHaveLength(11);
});

test('saving an item is two point reads and one write', async () => {
  await open();
  await edit();
  kit.los.counts.reset();
  await kit.team.press(kit.kari, 'Lagre', { text: 'Kriseplan' });
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
});

describe('what has begun keeps its list', () => {
  const reword = async () => {
    await open();
    await edit();
    await kit.team.press(kit.kari, 'Lagre', { text: 'Kriseplan med egne ord' });
  };

  test('a running case; a new one gets the new list', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await reword();
    await kit.own.say(kit.kari, 'sjekkliste B-07');
    const running = await kit.own.press(kit.kari, 'Alle på ett kort');
    expect(running.text).toContain(crisisPlan);
    expect(running.text).toContain('Punktene er et forslag fra Los.');
    await makeCase(kit, 'B-08', ['Arbeid']);
    const fresh = await kit.own.say(kit.kari, 'sjekkliste B-08');
    expect(fresh.text).toContain('6. Kriseplan med egne ord');
    expect(fresh.text).toContain('Punktene er teamets egne');
  });

  test('fidelity of a case is points of its own number of items', async () => {
    for (const title of ['Individuell plan', 'Fastlegen', 'Pårørende']) {
      const { text } = await open();
      await edit(text.split('\n').find((line) => line.includes(title)));
      await kit.team.press(kit.kari, 'Fjern punktet');
      await kit.team.press(kit.kari, 'Ja, fjern det');
    }
    await makeCase(kit, 'B-07', ['Bolig']);
    await kit.own.say(kit.kari, 'sjekkliste B-07');
    const form = await kit.own.press(kit.kari, 'Alle på ett kort');
    const given = Object.keys(form.inputs).map((id) => [id, id === 'item_crisisPlan' ? 'notDone' : 'notRelevant']);
    const answer = await kit.own.press(kit.kari, 'Lagre', Object.fromEntries(given));
    expect(answer.text).toContain('6 av 7 poeng\n86\u00a0% er på plass (programoppfyllelse).');
  });

  test('a walk-through that has begun', async () => {
    await kit.team.say(kit.kari, 'sjekkliste');
    for (let n = 1; n <= 5; n += 1) await kit.team.press(kit.kari, 'På plass');
    await reword();
    expect((await kit.team.say(kit.kari, 'sjekkliste')).text).toContain('Vi lager en kriseplan');
    for (let n = 6; n <= 10; n += 1) await kit.team.press(kit.kari, 'På plass');
    await kit.team.press(kit.kari, 'Gå gjennom på nytt');
    await kit.team.press(kit.kari, 'Gå gjennom på nytt');
    for (let n = 1; n <= 5; n += 1) await kit.team.press(kit.kari, 'På plass');
    expect((await kit.team.say(kit.kari, 'sjekkliste')).text).toContain('Kriseplan med egne ord');
  });
});
