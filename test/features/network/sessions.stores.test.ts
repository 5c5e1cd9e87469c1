import { keyOf } from '../../../src/dialog/people.ts';
import { Announcement } from '../../../src/model/announcement.ts';
import { Application, Round } from '../../../src/model/intake.ts';
import type { Network } from '../../../src/model/network.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { startLos, type TestChat, type TestLos, testPerson } from '../../support/los.ts';
import { codeIn, makeNetwork, setUpTeam } from '../team/set-up.ts';

const anne = testPerson('Anne Facilitator');
const bo = testPerson('Bo Facilitator');
const kari = testPerson('Kari Nordmann');
const per = testPerson('Per Nordmann');

let los: TestLos;
/** Networks north and south, with a team each; Anne facilitates both. */
let north: TestChat;
let south: TestChat;
let northTeam: TestChat;
let southTeam: TestChat;
let own: TestChat;

const networkCalled = async (name: string): Promise<Network> => {
  const ids = (await los.documents.read(kinds.person, keys.person(anne.person)))?.body.networks ?? [];
  const found = await Promise.all(ids.map((id) => los.documents.read(kinds.network, keys.network(id))));
  const network = found.find((one) => one?.body.name === name)?.body;
  if (!network) throw new Error(name);
  return network;
};

const session4 = async (name: string) => (await networkCalled(name)).sessions.find(({ number }) => number === 4);

/** One that waits for an answer, beside one that is not handed in. */
const givenApplication = async (network: string) => {
  const at = los.clock.now();
  const round = { id: 'round1', network, createdAt: at, deadline: '2026-12-18', replyBy: '2027-01-15' };
  await los.documents.create(kinds.round, keys.round(network, round.id), Round.parse({ ...round, remindedUntil: at }));
  const application = { round: round.id, network, from: 'web', language: 'nb', createdAt: at, changedAt: at, form: {} };
  const [sent, draft] = [{ id: 'sent', submittedAt: at }, { id: 'draft' }].map((one) =>
    Application.parse({ ...application, ...one, remindedUntil: at }),
  );
  for (const one of [sent, draft])
    if (one) await los.documents.create(kinds.application, keys.application(round.id, one.id), one);
};

/** A message that has reached one team of two, and one that never went out. */
const givenMessages = async ({ id, name }: Network) => {
  const at = los.clock.now();
  const to = [
    { team: 'a', name: 'Nådd', rooms: ['r1'] },
    { team: 'b', name: 'Uten chat', rooms: [] },
  ];
  const one = { network: { id, name }, createdAt: at, changedAt: at, writer: { person: anne.person, name: 'Anne' } };
  const sent = {
    id: 'sent',
    words: { title: 'Vel hjem', text: 'Takk for nå.' },
    sent: { at, goesOut: at, to },
    outcomes: [{ recipient: 'room:r1', result: 'sent', at }],
  };
  for (const more of [sent, { id: 'draft', words: { title: 'Kladden', text: 'Aldri sendt.' } }]) {
    const body = Announcement.parse({ ...one, ...more, to: 'all', remindedUntil: at });
    await los.documents.create(kinds.announcement, keys.announcement(id, body.id), body);
  }
};

/** A session's agenda, a team that presented, and one who came. */
const givenProgram = async (network: Network) => {
  await south.say(anne, 'planlegg samlingen');
  await south.press(anne, 'Samling 1: om 14 dager');
  await south.press(anne, 'Hvem legger fram');
  await south.press(anne, 'Velg team');
  await south.press(anne, 'Lagre', { teams: network.teams.map(({ id }) => id).join(','), minutes: '6' });
};

beforeEach(async () => {
  los = await startLos({ facilitators: [anne.person] });
  los.clock.set('2026-11-23T08:00:00Z');
  north = los.groupChat([anne]);
  south = los.groupChat([anne, bo]);
  northTeam = los.groupChat([kari]);
  southTeam = los.groupChat([per]);
  await setUpTeam(northTeam, kari, codeIn(await makeNetwork(north, anne, { name: 'Nord' })));
  const later = { name: 'Sør', first4: '2028-05-09', place4: 'Tromsø' };
  await setUpTeam(southTeam, per, codeIn(await makeNetwork(south, anne, later)));
  own = los.personalChat(anne);
  los.clock.set('2026-11-23T12:00:00Z');
  await los.sweep();
  for (const chat of [north, south, northTeam, southTeam, own]) chat.received();
});
afterEach(() => los.stop());

const join = async () => {
  await north.say(anne, 'felles samling 4');
  const { id } = await networkCalled('Sør');
  const asked = await north.press(anne, 'Fortsett', { networks: id });
  expect(asked.text).toContain('Sør har nå 9.–10. mai 2028 · Tromsø.');
  return north.press(anne, 'Ja, hold den sammen');
};

const tellAll = async () => {
  los.clock.set('2026-11-24T09:00:00Z');
  await los.sweep();
  return [northTeam, southTeam, north, south].map((chat) => chat.received());
};

test('a session of two networks has one date, moves in both after a question, and is told of once', async () => {
  expect((await join()).text).toContain('sammen med Sør');
  expect(await session4('Sør')).toMatchObject({ id: (await session4('Nord'))?.id, first: '2028-04-04', place: '' });
  expect((await southTeam.say(per, 'Hvor er vi?')).text).toContain('4.–5. april 2028');
  await south.say(anne, 'flytt samling 4');
  const asked = await south.press(anne, 'Lagre', { first: '2028-05-23', last: '', place: 'Hamar' });
  expect(asked.text).toContain('også i Nord');
  await south.press(anne, 'Ja, flytt den i alle');
  expect((await northTeam.say(kari, 'Hvor er vi?')).text).toContain('23.–24. mai 2028 · Hamar');
  const [ofNorth, ofSouth, facilitators] = await tellAll();
  const about = (activity: unknown) => JSON.stringify(activity).includes('Samling 4 har fått ny tid');
  const counts = [ofNorth, ofSouth, facilitators].map((told) => told?.activities.filter(about).length);
  expect(counts).toEqual([1, 1, 1]);
  for (const told of [ofNorth, ofSouth, facilitators]) {
    expect(told?.text).toContain('Samling 4 har fått ny tid eller nytt sted');
    expect(told?.text).toContain('Hamar');
  }
  los.clock.set('2026-11-25T09:00:00Z');
  await los.sweep();
  expect([northTeam, southTeam, north].map((chat) => chat.received().text).join()).not.toContain('ny tid');
});

test('what is undone within the hour is told of to nobody', async () => {
  await join();
  await tellAll();
  los.clock.set('2026-11-24T09:10:00Z');
  await north.say(anne, 'avlys samling 4');
  const cancelled = await north.press(anne, 'Avlys samlingen', { why: 'Foreleseren er syk' });
  expect(cancelled.text).toContain('Samling 4: avlyst');
  expect((await southTeam.say(per, 'Hvor er vi?')).text).toContain('Samling 4: avlyst\nSkulle vært 4.–5. april 2028.');
  await north.press(anne, 'Angre');
  expect((await southTeam.say(per, 'Hvor er vi?')).text).not.toContain('avlyst');
  for (const chat of [northTeam, southTeam, south]) chat.received();
  los.clock.set('2026-11-24T11:00:00Z');
  await los.sweep();
  expect([northTeam, southTeam, south].flatMap((chat) => chat.received().activities)).toEqual([]);
});

test('a network that is taken out keeps the date, and goes its own way', async () => {
  await join();
  await south.say(anne, 'felles samling 4');
  await south.press(anne, 'Ta ut Sør');
  const parted = await south.press(anne, 'Ja, ta det ut');
  expect(parted.text).toContain('sin egen samling');
  expect((await session4('Nord'))?.joint).toEqual([]);
  expect(await session4('Sør')).toMatchObject({ joint: [], first: '2028-04-04' });
  expect((await session4('Sør'))?.id).not.toBe((await session4('Nord'))?.id);
});

test('a session is set up again after it was cancelled, and the work before it goes on', async () => {
  await north.say(anne, 'avlys samling 1');
  await north.press(anne, 'Avlys samlingen');
  expect((await northTeam.say(kari, 'alle oppgavene')).text).toContain('Samling 2 er 6. april,');
  los.clock.set('2026-11-24T09:00:00Z');
  await los.sweep();
  expect(northTeam.received().text).toContain('Samling 1 er avlyst');
  await north.say(anne, 'flytt samling 1');
  await north.press(anne, 'Lagre', { first: '2027-01-11', last: '', place: '' });
  expect((await northTeam.say(kari, 'alle oppgavene')).text).toContain('Samling 1 er 11. januar,');
});

test('a network is handed over with what is open, and put away when its work is over', async () => {
  const network = await networkCalled('Sør');
  await givenApplication(network.id);
  await givenMessages(network);
  await givenProgram(network);
  await south.say(anne, 'Gi nettverket videre');
  const asked = await south.press(anne, 'Fortsett', { picked: keyOf(bo.person) });
  expect(asked.text).toContain('Bo Facilitator tar over');
  const given = await south.press(anne, 'Ja, gi det videre');
  expect(given.text).toContain('Neste er samling 1, 7.–8. desember 2026');
  expect(given.text).toContain('1 søknad venter på svar');
  expect((await south.say(anne, 'Nettverket')).text).toBe('Dette kan bare prosjektgruppen gjøre.');
  expect((await south.say(bo, 'arkiver nettverket')).text).toContain('Samling 1 er ikke holdt ennå.');
  los.clock.set('2028-06-01T08:00:00Z');
  expect((await south.say(bo, 'arkiver nettverket')).text).toContain('1 søknad venter på svar. Svar først:');
  await south.press(bo, 'Ja, arkiver det');
  expect((await south.say(bo, 'ny kode')).text).toContain('Nettverket er arkivert.');
  // What has come in can still be read, and taken away.
  await south.say(bo, 'nettverket');
  expect((await south.press(bo, 'Evaluering')).text).toContain('Er ikke sendt ennå');
  await south.say(bo, 'nettverket');
  expect((await south.press(bo, 'Meldinger til teamene')).buttons).not.toContain('Skriv en melding');
  expect((await south.press(bo, 'Vel hjem')).text).toContain('Nådd');
  expect((await south.press(bo, 'Vis meldingen')).text).toContain('Takk for nå.');
  await south.press(bo, 'Alle meldinger');
  expect((await south.press(bo, 'Kladden')).buttons).toEqual(['Alle meldinger']);
  expect((await south.say(bo, 'Skriv til teamene')).text).toContain('Nettverket er arkivert.');
  await south.say(bo, 'nettverket');
  await south.press(bo, 'Program og oppmøte');
  await south.press(bo, 'Samling 1: avsluttet');
  const agenda = await south.press(bo, 'Programmet');
  expect(agenda.text).toContain('Velkommen, og mål for samlingen');
  expect(agenda.buttons).toEqual(['Vis dag 2', 'Samling 1']);
  await south.press(bo, 'Samling 1');
  expect((await south.press(bo, 'Hvem legger fram')).buttons).toEqual(['Spørsmål i plenum', 'Samling 1']);
  await south.press(bo, 'Samling 1');
  expect((await south.press(bo, 'Oppmøte')).text).toContain('Ingen har meldt seg');
  await south.say(bo, 'søknader');
  await south.press(bo, 'Søknadsrunden fra 23. november 2026');
  await south.press(bo, 'Slett navn og telefonnumre');
  expect((await south.press(bo, 'Ja, slett dem')).text).toContain('er slettet i alle søknadene');
  await south.press(bo, 'Søknadene');
  await south.press(bo, 'Uten kommune');
  expect((await south.press(bo, 'Si nei')).text).toContain('Nettverket er arkivert.');
  los.clock.set('2028-06-01T09:30:00Z');
  southTeam.received();
  await los.sweep();
  expect(southTeam.received().text).toContain('Sør er avsluttet');
  const hers = los.personalChat(bo);
  await hers.say(bo, 'mine nettverk');
  await hers.press(bo, 'Arkiverte (1)');
  await hers.press(bo, 'Sør');
  expect((await hers.press(bo, 'Hent tilbake')).text).toContain('hentet tilbake');
});
