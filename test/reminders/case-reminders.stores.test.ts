import { keyOf } from '../../src/dialog/people.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { type CaseScene, hold, makeCase, startCaseScene } from '../features/case/scene.ts';
import { at8, stopAfterTest, sweepAt } from './support.ts';

/** A case whose contact person has agreed on a conversation with the user on Tuesday 12 January 2027. */
const startCase = async (): Promise<CaseScene> => {
  const kit = await startCaseScene({ now: '2026-11-30T09:00:00Z' });
  stopAfterTest(kit.los);
  await makeCase(kit, 'B-07', ['Handle selv']);
  await agree(kit, '2027-01-12');
  kit.own.received();
  kit.team.received();
  return kit;
};

const agree = async ({ own, kari }: CaseScene, on: string) => {
  await own.say(kari, 'neste samtale B-07');
  await own.press(kari, 'Lagre datoen', { on });
};

/** What the contact person hears of the case on each day, and that nobody else hears anything of it. */
const heard = async (kit: CaseScene, days: readonly string[]): Promise<string[]> => {
  const said: string[] = [];
  for (const day of days) {
    expect(await sweepAt(kit.los, at8(day))).toMatchObject({ failed: 0 });
    const ofCase = kit.own.received().activities.filter(({ summary }) => summary?.includes('B-07'));
    said.push(...ofCase.map(({ summary }) => `${day} ${summary?.split(/(?<=\?)|\./)[0]}`));
    expect(JSON.stringify(kit.team.received().activities)).not.toContain('B-07');
  }
  return said;
};

test('a contact person is reminded of the agreed conversation a week before, on the day and a week after', async () => {
  const kit = await startCase();
  const days = ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-12', '2027-01-13', '2027-01-19', '2027-01-26'];
  expect(await heard(kit, days)).toEqual([
    '2027-01-05 Sak B-07: samtale om 7 dager',
    '2027-01-12 Sak B-07: samtale i dag',
    '2027-01-19 Sak B-07: Fikk dere snakket sammen?',
  ]);
});

test('the message holds the code and no word of the case, and opens it', async () => {
  const kit = await startCase();
  await sweepAt(kit.los, at8('2027-01-05'));
  const { activities, text } = kit.own.received();
  expect(text).toContain('tirsdag 12. januar');
  expect(JSON.stringify(activities)).not.toContain('Handle selv');
  expect((await kit.own.press(kit.kari, 'Åpne B-07')).text).toContain('Handle selv');
});

test('the date can be changed from the message', async () => {
  const kit = await startCase();
  await sweepAt(kit.los, at8('2027-01-05'));
  const form = await kit.own.press(kit.kari, 'Endre datoen');
  expect(form.inputs).toEqual({ on: '2027-01-12' });
  expect((await kit.own.press(kit.kari, 'Lagre datoen', { on: '2027-01-15' })).text).toContain('15. januar 2027');
});

test('it can be put off, up to the day of the conversation, and asked for guidance about without a word of the case', async () => {
  const kit = await startCase();
  await sweepAt(kit.los, at8('2027-01-05'));
  expect(kit.own.received().buttons.slice(-2)).toEqual(['Be om veiledning', 'Ikke nå']);
  await kit.own.press(kit.kari, 'Ikke nå');
  expect((await kit.own.press(kit.kari, 'Mandag 11. januar')).text).toContain('Det gjelder: Sak B-07.');
  expect(await heard(kit, ['2027-01-08', '2027-01-11', '2027-01-12'])).toEqual([
    '2027-01-11 Sak B-07: samtale i morgen',
    '2027-01-12 Sak B-07: samtale i dag',
  ]);
  const today = await kit.own.press(kit.kari, 'Ikke nå');
  expect(today.text).toContain('Dette gjelder nå, så det er ikke noe å utsette.');
  expect(today.buttons).toEqual(['Slå av slike påminnelser', 'Velg klokkeslett', 'Tilbake']);
});

test('of cases one can hear nothing more, and still is told of a case that one is given', async () => {
  const kit = await startCase();
  const theirs = kit.los.personalChat(kit.ola);
  await theirs.say(kit.ola, 'påminnelser');
  await theirs.press(kit.ola, 'Lagre', { hour: '8', kinds: 'task' });
  await kit.own.say(kit.kari, 'del sak B-07');
  await kit.own.press(kit.kari, 'Overfør og gå ut', { to: keyOf(kit.ola.person) });
  await kit.own.press(kit.kari, 'Ja, overfør og gå ut');
  theirs.received();
  await kit.los.sweep();
  expect(theirs.received().text).toContain('Du er kontaktperson i sak B-07');
  await sweepAt(kit.los, at8('2027-01-12'));
  expect(theirs.received().activities).toEqual([]);
});

test('a conversation that is moved is spoken of at its new date only', async () => {
  const kit = await startCase();
  await heard(kit, ['2027-01-05']);
  await agree(kit, '2027-01-21');
  expect(await heard(kit, ['2027-01-12', '2027-01-14', '2027-01-19', '2027-01-21'])).toEqual([
    '2027-01-14 Sak B-07: samtale om 7 dager',
    '2027-01-21 Sak B-07: samtale i dag',
  ]);
});

test('a conversation that has been held is not spoken of', async () => {
  const kit = await startCase();
  kit.los.clock.set('2027-01-08T09:00:00Z');
  await kit.own.say(kit.kari, 'B-07');
  await hold(kit, 1, [2]);
  expect(await heard(kit, ['2027-01-12', '2027-01-19'])).toEqual([]);
});

test('what was handed in and holds no more is not said: the case was closed meanwhile', async () => {
  const kit = await startCase();
  await sweepAt(kit.los, '2027-01-05T16:30:00Z');
  await kit.own.say(kit.kari, 'avslutt B-07');
  await kit.own.press(kit.kari, 'Ja, avslutt saken');
  expect(await heard(kit, ['2027-01-06'])).toEqual([]);
  const inbox = await kit.los.documents.read(kinds.inbox, keys.inbox(`person:${kit.kari.person}`, '2027-01-06'));
  const outcomes = inbox?.body.items.filter(({ owner }) => owner.type === 'case').map(({ outcome }) => outcome);
  expect(outcomes).toMatchObject([{ result: 'cancelled' }]);
});

test('somebody who has left the team hears nothing of its cases', async () => {
  const kit = await startCase();
  const olas = kit.los.personalChat(kit.ola);
  await olas.say(kit.ola, 'hjelp');
  await kit.own.say(kit.kari, 'del sak B-07');
  const key = JSON.stringify(kit.own.cards().at(-1)).match(/"title":"Ola Medlem","value":"([^"]+)"/)?.[1] ?? '';
  await kit.own.press(kit.kari, 'Del saken', { to: key });
  await kit.los.sweep();
  await sweepAt(kit.los, '2027-01-05T16:30:00Z');
  await olas.say(kit.ola, 'forlat teamet');
  await olas.press(kit.ola, 'Ja, ta meg ut av teamet');
  olas.received();
  expect(await heard(kit, ['2027-01-06'])).toHaveLength(1);
  expect(olas.received().activities).toEqual([]);
});

test('nor does somebody who is off the roster while the case still says otherwise', async () => {
  const kit = await startCase();
  const team = await kit.los.documents.read(kinds.team, keys.team('team1'));
  if (!team) throw new Error('no team');
  await kit.los.documents.change(team, 'off the roster', (body) => ({
    body: { ...body, members: body.members.filter(({ person }) => person !== kit.kari.person) },
    answer: null,
  }));
  expect(await heard(kit, ['2027-01-05', '2027-01-12'])).toEqual([]);
});

test('several cases of one day come as one message, each with a button', async () => {
  const kit = await startCase();
  await makeCase(kit, 'B-08', ['Fiske']);
  await kit.own.say(kit.kari, 'neste samtale B-08');
  await kit.own.press(kit.kari, 'Lagre datoen', { on: '2027-01-12' });
  kit.own.received();
  await sweepAt(kit.los, at8('2027-01-05'));
  const { activities, text, buttons } = kit.own.received();
  expect(activities).toHaveLength(1);
  expect(text).toContain('Sak B-07: samtale om 7 dager');
  expect(text).toContain('Sak B-08: samtale om 7 dager');
  expect(buttons).toEqual(expect.arrayContaining(['Åpne B-07', 'Åpne B-08']));
});
