import { keys, kinds } from '../../../src/store/kinds.ts';
import { forgetTeam } from '../../../src/upkeep/forgetting.ts';
import { announcementsIn } from '../../../src/upkeep/lists.ts';
import { stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { startLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, anne, fremmed] = ['Kari Nordmann', 'Ola Nordmann', 'Anne Berg', 'Fremmed Fjern'].map(testPerson) as [
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
];

test('a facilitator writes to the teams: looks, tries, chooses, sends once, and sees whom it has reached', async () => {
  // Monday, ten o'clock in Norway.
  const los = stopAfterTest(await startLos({ now: '2026-11-23T09:00:00Z' }));
  const chat = los.groupChat([kari, ola]);
  await chat.say(kari, 'nynorsk');
  const team = await givenTeam(los, { members: [kari, ola], chat, facilitators: [anne] });
  const key = keys.network(team.network.id);
  const network = await los.documents.read(kinds.network, key);
  if (!network) throw new Error('no network');
  const teams = [...network.body.teams, { id: 'team2', name: 'Elvegrend' }];
  await los.documents.change(network, 'second', (body) => ({ body: { ...body, teams }, answer: null }));
  await los.documents.create(kinds.team, keys.team('team2'), { ...team, id: 'team2', name: 'Elvegrend', rooms: [] });
  const own = los.personalChat(anne);
  const theirs = los.groupChat([anne, fremmed]);
  await own.say(anne, 'hei');
  await theirs.say(anne, 'Mine nettverk');
  await theirs.press(anne, 'Testnettverket');
  const pass = (instant: string) => sweepAt(los, instant);

  expect((await theirs.say(fremmed, 'Skriv til teamene')).text).toContain('prosjektgruppen');
  await theirs.say(anne, 'Skriv til teamene');
  const empty = await theirs.press(anne, 'Lagre og se hvordan det blir', { title: 'Samling 1', text: '' });
  expect(empty.text).toContain('Skriv hva teamene skal få vite.');
  expect(empty.inputs['title']).toBe('Samling 1');
  const nynorsk = { titleNn: 'Samling 1', textNn: 'Ta med skisser, de. Les på https://example.org/plan.' };
  const draft = await theirs.press(anne, 'Lagre og se hvordan det blir', {
    title: 'Samling 1',
    text: 'Ta med skisser.',
    ...nynorsk,
  });
  expect(draft.text).toContain('Til alle 2 team');
  expect(draft.text).toContain('Anne Berg, Testnettverket');
  expect((await theirs.press(anne, 'Vis på nynorsk')).text).toContain('Ta med skisser, de.');

  await theirs.press(anne, 'Endre teksten');
  await theirs.press(anne, 'Lagre og se hvordan det blir', { title: 'Samling 1', text: 'Noe annet.', ...nynorsk });
  expect((await theirs.press(anne, 'Angre')).text).toContain('Ta med skisser.');
  own.received();
  await theirs.press(anne, 'Send en prøve til meg');
  expect(own.received().text).toContain('Prøve: bare du ser denne');

  await theirs.press(anne, 'Velg team');
  const ticked = await theirs.press(anne, 'Kryss av dem som ikke er i gang');
  expect(ticked.text).toContain('2 team har ikke begynt på forberedelsespakke 1.');
  expect((await theirs.press(anne, 'Lagre valget')).text).toContain('Til 2 team: Elvegrend og Fjordvik');
  const asked = await theirs.press(anne, 'Send til 2 team');
  expect(asked.text).toContain('Elvegrend har ingen chat med Los');
  const options = asked.cards[0] && { card: asked.cards[0] };
  await theirs.press(anne, 'Ja, send til ett team', {}, options);
  await theirs.press(anne, 'Ja, send til ett team', {}, options);
  chat.received();
  await pass('2026-11-23T09:01:00Z');
  await pass('2026-11-23T09:02:00Z');
  const received = chat.received();
  expect(received.activities).toHaveLength(1);
  expect(received.text).toContain('Ta med skisser, de.');
  expect(received.buttons).toEqual(['Be om rettleiing']);
  const list = await theirs.say(anne, 'Meldinger til teamene');
  expect(list.text).toContain('Kom fram til 1 av 2');

  // A second one the same day waits for the next, and can be stopped.
  await theirs.press(anne, 'Skriv en melding');
  await theirs.press(anne, 'Lagre og se hvordan det blir', { title: 'Husk', text: 'Husk å booke rom.' });
  await theirs.press(anne, 'Send til 2 team');
  const later = await theirs.press(anne, 'Ja, send til ett team');
  expect(later.text).toContain('tirsdag 24. november klokken 8');
  expect((await theirs.press(anne, 'Stans meldingen')).text).toContain('er et utkast igjen');
  await pass('2026-11-24T09:00:00Z');
  expect(chat.received().text).not.toContain('booke');
  const thrown = await theirs.press(anne, 'Kast utkastet');
  expect(thrown.text).not.toContain('Husk:');
  const back = await theirs.press(anne, 'Angre', {}, thrown.cards[0] && { card: thrown.cards[0] });
  expect(back.text).toContain('Husk å booke rom.');

  await forgetTeam({ store: los.store, documents: los.documents }, 'team2', los.clock.now());
  const kept = await announcementsIn(los.documents, team.network.id);
  expect(JSON.stringify(kept)).not.toContain('Elvegrend');
  // What was sent has gone after a year, the draft after three months.
  await pass('2027-12-01T09:00:00Z');
  expect(await announcementsIn(los.documents, team.network.id)).toEqual([]);
});
