import { keys, kinds } from '../../../src/store/kinds.ts';
import { at8, stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { startLos, type TestAnswer, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, anne, bo] = ['Kari Nordmann', 'Ola Nordmann', 'Anne Berg', 'Bo Dahl'].map(testPerson) as [
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
];
const sessions = ['2026-12-08', '2027-04-13', '2027-10-05', '2028-04-04'];

/** A team that was set up on Monday 2 November 2026, and its facilitators' chat. */
const start = async () => {
  const los = stopAfterTest(await startLos({ now: '2026-11-02T08:00:00Z' }));
  const members = [kari, ola];
  const chat = los.groupChat(members);
  await chat.say(kari, 'hjelp');
  await givenTeam(los, { members, chat, today: '2026-11-02', sessions, facilitators: [anne, bo] });
  const theirs = los.groupChat([anne, bo]);
  await theirs.say(anne, 'Mine nettverk');
  await theirs.press(anne, 'Testnettverket');
  theirs.received();
  return { los, chat, theirs };
};

type Started = Awaited<ReturnType<typeof start>>;

const lists = ({ activities }: TestAnswer): string[] =>
  activities.flatMap(({ summary }) => (summary?.startsWith('Team å følge opp') ? [summary] : []));

const mondays = async ({ los, theirs }: Started, ...days: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const day of days) {
    expect(await sweepAt(los, at8(day))).toMatchObject({ failed: 0 });
    found.push(...lists(theirs.received()).map((list) => `${day} ${list}`));
  }
  return found;
};

test('facilitators get the teams to follow up on Mondays, with the reason; nothing when there are none', async () => {
  const started = await start();
  expect(await mondays(started, '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30')).toEqual([
    '2026-11-23 Team å følge opp. Fjordvik: Stille siden 2. november',
    '2026-11-30 Team å følge opp. Fjordvik: Har ikke begynt på forberedelsespakke 1. Samling 1 er om 8 dager.: Stille siden 2. november',
  ]);
});

test('a team that has done something is not on the list', async () => {
  const started = await start();
  await mondays(started, '2026-11-16');
  await started.chat.say(kari, 'Neste oppgave');
  await started.chat.press(kari, 'Ferdig');
  expect(await mondays(started, '2026-11-23', '2026-11-30')).toEqual([]);
});

test('one press offers guidance: the team hears of it once, and counts as contacted', async () => {
  const started = await start();
  await mondays(started, '2026-11-23');
  started.chat.received();
  const offered = await started.theirs.press(anne, 'Tilby veiledning');
  expect(offered.text).toContain('Fjordvik får tilbudet i chatten sin');
  expect(offered.text).toContain('Kontaktet 23. november');
  await started.theirs.press(bo, 'Tilby veiledning');
  const team = await started.los.documents.read(kinds.team, keys.team('team1'));
  expect(team?.body.offers).toMatchObject([{ by: 'Anne Berg', person: anne.person }]);
  await sweepAt(started.los, '2026-11-23T09:00:00Z');
  await sweepAt(started.los, '2026-11-23T09:01:00Z');
  const told = started.chat.received();
  expect(told.activities).toHaveLength(1);
  expect(told.text).toContain('Anne Berg i prosjektgruppen tilbyr veiledning');
  expect((await started.chat.press(kari, 'Be om veiledning')).text).toContain('Hvor står dere fast?');
  expect((await started.theirs.say(anne, 'Følg opp teamene')).text).toContain(
    'Kontaktet i denne perioden: 1 av 1 team',
  );
});

test('one press notes a talk from the list, stays there, and can be taken back', async () => {
  const started = await start();
  await mondays(started, '2026-11-23');
  const noted = await started.theirs.press(anne, 'Noter at vi har snakket');
  expect(noted.text).toContain('Fjordvik: 15 minutter i dag er notert');
  expect(noted.text).toContain('Kontaktet 23. november');
  const talks = async () => (await started.los.documents.read(kinds.team, keys.team('team1')))?.body.coaching?.talks;
  expect(await talks()).toMatchObject([{ held: { on: '2026-11-23', minutes: 15 } }]);
  await started.theirs.press(anne, 'Angre');
  expect(await talks()).toEqual([]);
});

test('a question that waits can be opened from the list', async () => {
  const started = await start();
  await started.chat.say(kari, 'Be om veiledning');
  await started.chat.press(kari, 'Send til prosjektgruppen', { reason: 'beginning' });
  await mondays(started, '2026-11-09');
  const list = await started.theirs.say(bo, 'hvem trenger oppfølging');
  expect(list.text).toContain('Har bedt om veiledning og ventet siden 2. november');
  expect((await started.theirs.press(bo, 'Åpne spørsmålet')).text).toContain('Vi vet ikke hvor vi skal begynne');
});

test('the list is for facilitators, and offers reach teams of their own network only', async () => {
  const started = await start();
  expect((await started.chat.say(kari, 'team å følge opp')).text).not.toContain('Stille siden');
  const forged = await started.theirs.submit(anne, { do: 'followUp.offer', team: 'team2' });
  expect(forged.text).toBe('Dette kortet hører til et annet team, så ingenting er endret.');
  const outsider = await started.theirs.submit(kari, { do: 'followUp.offer', team: 'team1' });
  expect(outsider.text).toBe('Dette kan bare prosjektgruppen gjøre.');
});

test('who wants no such lists says so on the list itself', async () => {
  const started = await start();
  await mondays(started, '2026-11-23');
  await started.theirs.press(anne, 'Ikke nå');
  await started.theirs.press(anne, 'Slå av slike påminnelser');
  expect(await mondays(started, '2026-11-30')).toEqual([]);
});

test('who facilitates two networks, in a personal chat alone, gets the list of each', async () => {
  const los = stopAfterTest(await startLos({ now: '2026-11-02T08:00:00Z' }));
  const own = los.personalChat(anne);
  await own.say(anne, 'hjelp');
  for (const [name, id] of [
    ['Fjordvik', '1'],
    ['Solvik', '2'],
  ] as const) {
    const members = [kari, ola];
    const chat = los.groupChat(members);
    await chat.say(kari, 'hjelp');
    await givenTeam(los, { members, chat, name, id: `team${id}`, today: '2026-11-02', sessions, facilitators: [anne] });
  }
  own.received();
  const found = await mondays({ los, theirs: own, chat: own }, '2026-11-09', '2026-11-16', '2026-11-23');
  expect(found.toSorted()).toEqual([
    '2026-11-23 Team å følge opp. Fjordvik: Stille siden 2. november',
    '2026-11-23 Team å følge opp. Solvik: Stille siden 2. november',
  ]);
});
