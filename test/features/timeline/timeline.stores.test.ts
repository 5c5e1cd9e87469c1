import { addDays } from '../../../src/model/calendar.ts';
import { improvementWork } from '../../support/improvement.ts';
import { startLos, type TestChat, type TestLos, testPerson, testTenant } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Nordmann');
const leader = testPerson('Siv Åsheim');
const anne = testPerson('Anne Facilitator');
const firstDays = ['2026-12-07', '2027-04-06', '2027-10-05', '2028-04-04'];

let los: TestLos;
let chat: TestChat;
beforeAll(async () => {
  los = await startLos();
  chat = los.groupChat([kari, ola, leader]);
  await givenTeam(los, {
    name: 'Fjordvik',
    members: [kari, ola, { ...leader, role: 'leader' }],
    facilitators: [anne],
    sessions: firstDays,
    chat: { tenant: testTenant, conversation: chat.conversation, scope: 'group' },
  });
  await givenTeam(los, { id: 'national', name: 'Nes', template: 'national2022', members: [anne], sessions: firstDays });
});
afterAll(() => los.stop());
beforeEach(() => los.clock.set('2026-11-23T08:00:00Z'));

test('«Hvor er vi?» tells phase, sessions with days left, and the work at hand', async () => {
  const answer = await chat.say(kari, 'Hvor er vi?');
  expect(answer.text).toBe(
    [
      'Hvor er vi?',
      'Fjordvik · Testnettverket',
      'Forberedelse  ›  Gjennomføring  ›  Videreføring',
      'Samling 1: om 14 dager',
      '7.–8. desember 2026',
      'Samling 2: om 134 dager',
      '6.–7. april 2027',
      'Samling 3: om 316 dager',
      '5.–6. oktober 2027',
      'Samling 4: om 498 dager',
      '4.–5. april 2028',
      'Dette handler samling 1 om',
      '• Pasientforløp, recovery og likepersonsarbeid',
      '• Holdninger, relasjoner og håp',
      '• Forbedringsarbeid, mål og målinger',
      '• Første dag forteller dere om arbeidet deres i plenum. En brukerrepresentant intervjuer dere.',
      'Arbeidet fram mot samling 1',
      '• Få forbedringsteamet på plass',
      '• Finne ut hvilke tjenester dere har i dag',
      '• Høre hva brukerne har opplevd',
    ].join('\n'),
  );
  expect(answer.buttons).toEqual(['Neste oppgave', 'Alle oppgavene', 'Sjekk hvordan dere jobber']);
});

test('a team with goals is led to them', async () => {
  const own = los.groupChat([kari, ola]);
  await givenTeam(los, { id: 'goals', members: [kari, ola], chat: own, more: improvementWork('2026-11-23') });
  expect((await own.say(kari, 'Hvor er vi?')).buttons).toContain('Målene våre');
});

test('the buttons go on to the tasks', async () => {
  await chat.say(kari, 'Hvor er vi?');
  expect((await chat.press(kari, 'Alle oppgavene')).text).not.toContain('Hvor er vi?');
  await chat.say(kari, 'Hvor er vi?');
  expect((await chat.press(kari, 'Neste oppgave')).cards).toHaveLength(1);
});

test.each([
  ['2026-12-06', 'Samling 1: i morgen', 'Arbeidet fram mot samling 1'],
  ['2026-12-07', 'Samling 1: i gang nå', 'Arbeidet fram mot samling 1'],
  ['2026-12-08', 'Samling 1: i gang nå', 'Arbeidet fram mot samling 1'],
  ['2026-12-09', 'Samling 2: om 118 dager', 'Arbeidet fram mot samling 2\n• Forankre arbeidet lokalt'],
  ['2027-04-08', 'Samling 3: om 180 dager', 'Arbeidet fram mot samling 3\n• Beskrive hvordan'],
  ['2027-10-07', 'Samling 4: om 180 dager', 'Arbeidet fram mot samling 4\n• Sette tiltakene i verk'],
  ['2028-04-05', 'Samling 4: i gang nå', 'Samling 3: avsluttet'],
  ['2028-04-06', 'Videreføring: Alle fire samlingene er holdt.', 'Arbeidet etter samling 4\n• Fortsette å forbedre'],
])('on %s: %s', async (today, now, work) => {
  los.clock.set(`${today}T08:00:00Z`);
  const { text } = await chat.say(ola, 'tidslinje');
  expect(text).toContain(now);
  expect(text).toContain(work);
  const held = firstDays.filter((first) => addDays(first, 1) < today).length;
  expect(/\d av 4 samlinger er holdt/.exec(text)?.[0]).toBe(held === 0 ? undefined : `${held} av 4 samlinger er holdt`);
});

test.each([
  ['2026-12-09', '2 om\n• Mål og måleverktøy\n• Samhandling og partnerskap', 'i plenum'],
  ['2027-04-08', '3 om\n• Likepersonsarbeid og pårørende\n• Bruker spør bruker', 'Vil dere fortelle mer'],
  ['2028-04-05', '4 om\n• Felles avslutning for alle nettverkene', 'Hva er viktig for deg?'],
])('on %s an ROP team reads what the session is about, and what it does there', async (today, themes, does) => {
  los.clock.set(`${today}T08:00:00Z`);
  const { text } = await chat.say(ola, 'tidslinje');
  expect(text).toContain(`Dette handler samling ${themes}`);
  expect(text).toContain(does);
});

test('after the last session none is told of', async () => {
  los.clock.set('2028-04-06T08:00:00Z');
  expect((await chat.say(ola, 'tidslinje')).text).not.toContain('Dette handler');
});

test('the day is the one in Norway', async () => {
  los.clock.set('2026-12-06T22:59:00Z');
  expect((await chat.say(kari, 'Hvor er vi?')).text).toContain('Samling 1: i morgen');
  los.clock.set('2026-12-06T23:00:00Z');
  expect((await chat.say(kari, 'Hvor er vi?')).text).toContain('Samling 1: i gang nå');
});

test.each([kari, ola, leader])('$name gets it in the personal chat as well', async (person) => {
  const answer = await los.personalChat(person).say(person, 'Hvor er vi?');
  expect(answer.text).toContain('Fjordvik · Testnettverket');
  const isLeader = person === leader;
  expect(answer.buttons).toEqual(['Neste oppgave', ...(isLeader ? [] : ['Mine oppgaver']), 'Alle oppgavene']);
});

test.each([
  ['2026-11-23', 'Felles forståelse av arbeidet med gode pasientforløp\n• Hvordan dere kommer i gang'],
  ['2027-01-04', 'Prioritere målene\n• Lage en plan for å nå dem\n• Velge målepunkt'],
  ['2027-05-03', 'Vurdere deres eget forbedringsarbeid\n• Justere mål og plan for månedene som kommer'],
  ['2027-11-01', 'Vise fram forbedringsarbeidet\n• Lage en plan for kontinuerlig forbedring'],
])('on %s a national team reads the aims of its session', async (today, aims) => {
  los.clock.set(`${today}T08:00:00Z`);
  const { text } = await los.personalChat(anne).say(anne, 'Hvor er vi?');
  expect(text).toContain(aims);
  expect(text).not.toContain('plenum');
});

test('the national template asks for a poster in every period', async () => {
  const personal = los.personalChat(anne);
  for (const [today, work] of [
    ['2026-11-23', '• Lage plakat til samlingen'],
    ['2027-01-04', '• Informere og få med dem det gjelder\n• Lage plakat til samlingen'],
    ['2027-05-03', '• Gi brukerne en tydeligere rolle'],
    ['2027-11-01', '• Planlegge hvordan det som virker, kan spres\n• Lage plakat til samlingen'],
    ['2028-05-02', 'Arbeidet etter samling 4\n• Forbedre videre, litt etter litt'],
  ] as const) {
    los.clock.set(`${today}T08:00:00Z`);
    expect((await personal.say(anne, 'Hvor er vi?')).text).toContain(work);
  }
});

test('in nynorsk', async () => {
  await chat.say(kari, 'nynorsk');
  const { text } = await chat.say(kari, 'Kvar er vi?');
  await chat.say(kari, 'bokmål');
  expect(text).toContain('Førebuing  ›  Gjennomføring  ›  Vidareføring');
  expect(text).toContain('Samling 1: om 14 dagar');
  expect(text).toContain('• Høyre kva brukarane har opplevd');
});

test('is not told to those who are not in the team, nor where there is none', async () => {
  const stranger = testPerson('Fremmed Person');
  expect((await chat.say(stranger, 'Hvor er vi?')).text).toContain('Dette kan bare andre i teamet gjøre.');
  expect((await los.personalChat(stranger).say(stranger, 'Hvor er vi?')).text).toContain(
    'Du er ikke med i noe team ennå.',
  );
  expect((await los.groupChat([kari]).say(kari, 'Hvor er vi?')).text).toContain(
    'Det er ikke satt opp noe team her ennå.',
  );
});

test('costs two point reads, and no query; typed, it is remembered what was told', async () => {
  for (const [place, reads] of [
    [chat, 3],
    [los.personalChat(kari), 2],
  ] as const) {
    await place.say(kari, 'Teamet');
    los.counts.reset();
    await place.say(kari, 'Hvor er vi?');
    expect(los.counts).toMatchObject({ reads, writes: 1, queries: 0 });
    await place.say(kari, 'Teamet');
    los.counts.reset();
    await place.press(kari, 'Hvor er vi?');
    expect(los.counts).toMatchObject({ reads: 2, writes: 0, queries: 0 });
  }
});
