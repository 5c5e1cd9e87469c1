import type { Network } from '../../../src/model/network.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { type CaseScene, hold, makeCase, startCaseScene } from '../case/scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const storedCase = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;

/** What a person writes alone with Los, and what Los answers. */
const angre = async (text = 'angre') => (await kit.own.say(kit.kari, text)).text;

test('what one has taken away in a case comes back by a press or a word, once, and in no room', async () => {
  await makeCase(kit, 'B-07', ['Handle selv', 'Mer ro']);
  await kit.own.say(kit.kari, 'nytt mål B-07');
  await kit.own.press(kit.kari, 'Lagre', { goal: 'Eget sted å bo', activity: 'a1' });
  await kit.own.say(kit.kari, 'plan B-07');
  await kit.own.press(kit.kari, 'Mål: Eget sted å bo');
  const emptied = await kit.own.press(kit.kari, 'Lagre', { goal: '' });
  expect(emptied.text).toContain('Målet er tatt bort.');
  expect(emptied.buttons).toContain('Angre');
  const card = emptied.cards.at(-1);

  expect((await kit.team.say(kit.kari, 'angre')).text).toContain(
    'Det er ikke noe å angre her nå. Det du tar bort, kan du angre i et døgn.',
  );
  const back = await kit.own.press(kit.kari, 'Angre', {}, { card });
  expect(back.text).toContain('Målet står som før.');
  expect(back.text).toContain('Eget sted å bo');
  expect(back.buttons).not.toContain('Angre');
  expect((await storedCase())?.plan?.goals).toMatchObject([{ activity: 'a1', text: 'Eget sted å bo' }]);

  // The same button again is the same press; a word is another one, and nothing is done anew.
  expect((await kit.own.press(kit.kari, 'Angre', {}, { card })).text).toContain('Målet står som før.');
  const nothing = await kit.own.say(kit.kari, 'angra det');
  expect(nothing.text).toContain('Det er ikke noe å angre her nå.');
  expect(nothing.text).not.toContain('Eget sted å bo');
  expect(nothing.buttons).toEqual(['Mine saker', 'Alle oppgavene']);

  await kit.own.say(kit.kari, 'avslutt B-07');
  await kit.own.press(kit.kari, 'Ja, avslutt saken');
  expect(await angre('gjer om')).toContain('Saken er åpen igjen');
  expect(await storedCase()).not.toHaveProperty('closedAt');

  await hold(kit, 1, [2, 3]);
  await kit.own.press(kit.kari, 'Handle selv: 2');
  await kit.own.press(kit.kari, '5');
  expect(await angre()).toContain('Angret: «Handle selv» er 2 igjen.');
});

test("the button on a room's card stays for the one who may use it", async () => {
  const { team, kari, ola } = kit;
  await team.say(kari, 'ny oppgave');
  await team.press(kari, 'Legg til', { title: 'Ringe Nav' });
  await team.press(kari, 'Endre eller fjern');
  await team.press(kari, 'Fjern oppgaven');
  await team.press(kari, 'Ja, fjern den');
  const refused = await team.press(ola, 'Angre');
  expect(refused.text).toBe('Bare den som tok dette bort, kan angre det.');
  expect(refused.cards).toEqual([]);
  expect((await team.press(kari, 'Angre')).text).toContain('Ringe Nav');
});

test('a case that was handed over by mistake comes back to whoever gave it, and nobody is told of it', async () => {
  await makeCase(kit, 'B-07', ['Handle selv']);
  const olas = kit.los.personalChat(kit.ola);
  await olas.say(kit.ola, 'hjelp');
  olas.received();
  const handOver = async () => {
    await kit.own.say(kit.kari, 'overfør B-07');
    const choice = JSON.stringify(kit.own.cards().at(-1)).match(/"title":"Ola Medlem","value":"([^"]*)"/)?.[1];
    await kit.own.press(kit.kari, 'Overfør og gå ut', { to: choice ?? '' });
    return kit.own.press(kit.kari, 'Ja, overfør og gå ut');
  };
  const given = await handOver();
  expect(given.buttons).toContain('Angre');
  expect((await storedCase())?.contactPersons).toEqual([kit.ola.person]);
  expect((await kit.los.personalChat(kit.ola).say(kit.ola, 'angre')).text).toContain('ikke noe å angre');
  expect(await angre('ta det tilbake')).toContain('Du har saken igjen.');
  expect((await storedCase())?.contactPersons).toEqual([kit.kari.person]);
  olas.received();
  await kit.los.sweep();
  expect(olas.received().activities).toEqual([]);

  // After a day it stays with the colleague, and the undo goes with the ordinary upkeep.
  const late = await handOver();
  const again = await kit.own.press(kit.kari, 'Angre', {}, { card: given.cards.at(-1) });
  expect(again.text).toContain('ikke noe å angre');
  expect(again.text).not.toContain('Handle selv');
  kit.los.clock.set('2026-11-24T08:00:00Z');
  expect(await angre()).toContain('ikke noe å angre');
  expect((await kit.own.press(kit.kari, 'Angre', {}, { card: late.cards.at(-1) })).text).toBe(
    'Det er mer enn et døgn siden, så dette kan ikke angres lenger.',
  );
  expect((await storedCase())?.undos).toMatchObject([{ kind: 'caseHandedOver' }]);
  await kit.los.sweep();
  expect(await storedCase()).not.toHaveProperty('undos');
});

test('sessions that are moved back reach the teams again, who hear nothing of either', async () => {
  const { los, team, kari } = kit;
  const anne = los.person('Anne Prosjekt');
  const stored = async (): Promise<Network | undefined> =>
    (await los.documents.read(kinds.network, keys.network('network-of-team1')))?.body;
  const found = await los.documents.read(kinds.network, keys.network('network-of-team1'));
  if (!found) throw new Error('no network');
  const facilitators = [{ person: anne.person, name: anne.name }];
  await los.documents.change(found, 'given', (body) => ({ body: { ...body, facilitators }, answer: null }));
  const hers = los.personalChat(anne);
  await hers.say(anne, 'hei');
  const person = await los.documents.read(kinds.person, keys.person(anne.person));
  if (!person) throw new Error('no person');
  await los.documents.change(person, 'given', (body) => ({
    body: { ...body, networks: [found.body.id] },
    answer: null,
  }));

  await hers.say(anne, 'Endre samlingene');
  const moved = await hers.press(anne, 'Lagre', { first1: '2026-12-14', last1: '2026-12-16', place1: 'Tromsø' });
  expect(moved.buttons).toContain('Angre');
  expect((await team.say(kari, 'Hvor er vi?')).text).toContain('Tromsø');
  const brought = await team.press(anne, 'Angre', {}, { card: moved.cards.at(-1) });
  expect(brought.text).toContain('ikke noe å angre');
  expect((await hers.say(anne, 'angre')).text).toContain('Samlingene er som før.');
  expect((await team.say(kari, 'Hvor er vi?')).text).not.toContain('Tromsø');
  expect((await stored())?.sessions).toEqual(found.body.sessions);
  los.clock.set('2026-11-23T09:30:00Z');
  team.received();
  await los.sweep();
  expect(team.received().activities).toEqual([]);
});
