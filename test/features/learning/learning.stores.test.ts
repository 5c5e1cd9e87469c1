import { Person, Room } from '../../../src/model/person.ts';
import type { Team } from '../../../src/model/team.ts';
import { TeamSummary } from '../../../src/model/team-summary.ts';
import { changeIfThere, listed } from '../../../src/store/documents.ts';
import { keys, kinds, roomKey } from '../../../src/store/kinds.ts';
import { contribute } from '../../../src/upkeep/bank.ts';
import { forgetTeam } from '../../../src/upkeep/forgetting.ts';
import { stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { improvementWork } from '../../support/improvement.ts';
import {
  startLos,
  type TestAnswer,
  type TestChat,
  type TestLos,
  type TestPerson,
  testPerson,
} from '../../support/los.ts';
import { givenTeam, teamOf } from '../../support/team.ts';

const [kari, ola, mona, per, anne, bo] = [
  'Kari Nordmann',
  'Ola Nordmann',
  'Mona Moen',
  'Per Pedersen',
  'Anne Berg',
  'Bo Dahl',
].map(testPerson) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson, TestPerson];
const network = 'network-of-team1';
const today = '2026-11-23';

/** No row of the overview is made anew by a sweep. */
const atRest = { summarised: '2027-01-01T00:00:00Z' } as const;

/** A further team in a network that is there already, with a chat of its own. */
const joins = async (los: TestLos, first: Team, id: string, name: string, lead: TestPerson) => {
  const chat = los.groupChat([lead]);
  await chat.say(lead, 'hjelp');
  const team = teamOf({ id, name, members: [lead], chat, more: { network: first.network, ...atRest } });
  await los.documents.create(kinds.team, keys.team(id), team);
  const key = roomKey(chat.tenant, chat.conversation);
  const room = await los.documents.open(kinds.room, keys.room(key), () =>
    Room.parse({ key, tenant: chat.tenant, scope: 'group', address: '' }),
  );
  await los.documents.change(room, id, (body) => ({ body: { ...body, team: id }, answer: null }));
  const person = await los.documents.open(kinds.person, keys.person(lead.person), () =>
    Person.parse({ id: lead.person, tenant: chat.tenant, name: lead.name }),
  );
  await los.documents.change(person, id, (body) => ({
    body: { ...body, memberships: [{ team: id, name, role: 'teamLead' as const }], currentTeam: id },
    answer: null,
  }));
  return chat;
};

/** Two teams of one network and one of another; ten o'clock on a Monday. */
const start = async () => {
  const los = stopAfterTest(await startLos({ now: `${today}T09:00:00Z` }));
  const chat = los.groupChat([kari, ola]);
  await chat.say(kari, 'hjelp');
  const own = { ...improvementWork(today), ...atRest };
  const team = await givenTeam(los, { members: [kari, ola], facilitators: [anne], chat, more: own });
  const solvik = await joins(los, team, 'team2', 'Solvik', mona);
  const far = los.groupChat([per]);
  await far.say(per, 'hjelp');
  await givenTeam(los, { id: 'team9', name: 'Fjern', members: [per], facilitators: [bo], chat: far });
  return { los, chat, solvik, far };
};

type Started = Awaited<ReturnType<typeof start>>;

/** A minute later, so that the sweep comes after what was done. */
const pass = ({ los }: Started, instant = new Date(Date.parse(los.clock.now()) + 60_000).toISOString()) =>
  sweepAt(los, instant);

const shareAction = async (chat: TestChat): Promise<TestAnswer> => {
  await chat.say(kari, 'tiltakene våre');
  await chat.press(kari, 'Ring dagen etter utskriving');
  await chat.press(kari, 'Del med nettverket');
  return chat.press(kari, 'Del med nettverket');
};

const pictureOf = (answer: TestAnswer): string =>
  /"url":"([^"]*\/images\/[^"]*)"/.exec(JSON.stringify(answer.cards.at(-1)))?.[1] ?? '';
const imageOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer()).toString('base64');

test('a team shares what it has tried, another finds it and asks, and both learn', async () => {
  const started = await start();
  const { los, chat, solvik, far } = started;
  await chat.say(kari, 'tiltakene våre');
  await chat.press(kari, 'Ring dagen etter utskriving');
  const preview = await chat.press(kari, 'Del med nettverket');
  expect(preview.text).toContain('Dette ser de andre');
  expect(preview.text).toContain('Siv ringer tre brukere dagen etter at de er kommet hjem.');
  expect(preview.text).toContain('Formiddagen passer best.');
  expect((await solvik.say(mona, 'lær av hverandre')).text).toContain('Ingen har delt noe ennå');
  await chat.press(kari, 'Endre ordene');
  const refused = await chat.press(kari, 'Se hvordan det blir', { title: 'Ring dagen etter', did: 'Ring 91 23 45 67' });
  expect(refused.text).toContain('telefonnummer');
  const reworded = await chat.press(kari, 'Se hvordan det blir', {
    title: 'Ring dagen etter',
    did: 'Vi ringer brukere dagen etter at de er kommet hjem.',
    happened: 'To av tre svarte.',
    learnt: 'Formiddagen passer best.',
  });
  expect(reworded.text).toContain('Ingenting er delt ennå.');
  const shared = await chat.press(kari, 'Del med nettverket');
  expect(shared.text).toContain('Delt med nettverket.');
  expect(shared.text).not.toContain('Siv');

  const found = await solvik.say(mona, 'hvem har prøvd å ringe dagen etter?');
  expect(found.text).toContain('Ring dagen etter\nFjordvik');
  expect((await solvik.say(mona, 'finn formiddagen')).text).toContain('Delt av teamene');
  expect((await far.say(per, 'lær av hverandre')).text).toContain('Ingen har delt noe ennå');
  expect((await far.say(per, 'hvem har prøvd å ringe dagen etter?')).text).not.toContain('Fjordvik');

  await solvik.say(mona, 'lær av hverandre');
  await solvik.press(mona, 'Ring dagen etter');
  await solvik.press(mona, 'Be om en samtale');
  const past = await solvik.press(mona, 'Send til teamet', { on1: '2026-11-20' });
  expect(past.text).toContain('er passert');
  const asked = await solvik.press(mona, 'Send til teamet', {
    stuck: 'time',
    words: 'Hvem ringer?',
    on1: '2026-12-02',
    on2: '2026-12-01',
    clock: 'klokken 12',
  });
  expect(asked.text).toContain('Venter på svar fra Fjordvik.');
  await pass(started);
  const told = chat.received();
  expect(told.text).toContain('Solvik vil lære av noe dere har delt, og ber om en samtale.');
  expect(told.text).toContain('Vi finner ikke tid');
  expect(told.text).toContain('Tirsdag 1. desember, klokken 12');
  expect(told.text).toContain('Hvor fant dere tiden, og hva sluttet dere med?');
  expect(told.buttons).toEqual(expect.arrayContaining(['Ja, gjerne', 'Ikke nå']));
  const agreed = await chat.press(ola, 'Tirsdag 1. desember, klokken 12');
  expect(agreed.text).toContain('Avtalt: Tirsdag 1. desember, klokken 12');
  await pass(started);
  expect(solvik.received().text).toContain('Fjordvik sier ja. Tiden er avtalt.');
  await pass(started, '2026-12-02T07:01:00Z');
  expect(chat.received().text).toContain('Hva lærte dere?');
  expect(solvik.received().text).toContain('Dere har snakket med Fjordvik.');
  await solvik.press(mona, 'Skriv hva dere lærte');
  await solvik.press(mona, 'Lagre', { text: 'Vi begynner med to brukere.' });
  const changed = await (async () => {
    await solvik.press(mona, 'Endre det dere skrev');
    return solvik.press(mona, 'Lagre', { text: 'Vi ringer fredag.' });
  })();
  expect(changed.text).toContain('Vi ringer fredag.');
  expect((await solvik.press(mona, 'Angre')).text).toContain('Vi begynner med to brukere.');
  await pass(started);
  expect(chat.received().text).toContain('Dette lærte Solvik\nVi begynner med to brukere.');
  const own = los.personalChat(anne);
  await own.say(anne, 'hjelp');
  const desk = await own.say(anne, 'lær av hverandre');
  expect(desk.text).toContain('Samtaler mellom team: 0 spurt om, 0 avtalt, 1 holdt.');
  expect(desk.text).not.toContain('to brukere');
});

test('a no shames nobody, and can become a yes', async () => {
  const started = await start();
  const { chat, solvik } = started;
  await shareAction(chat);
  await solvik.say(mona, 'lær av hverandre');
  await solvik.press(mona, 'Ring dagen etter utskriving');
  await solvik.press(mona, 'Be om en samtale');
  await solvik.press(mona, 'Send til teamet');
  await pass(started);
  await chat.press(kari, 'Ikke nå');
  const no = await chat.press(kari, 'Si fra', { text: 'Spør gjerne i januar.' });
  expect(no.text).toContain('Det er helt greit.');
  await pass(started);
  expect(solvik.received().text).toContain('Fjordvik kan ikke nå. «Spør gjerne i januar.»');
  await chat.press(kari, 'Vi kan likevel');
  expect((await chat.press(kari, 'Send')).text).toContain('Velg en dag, eller foreslå minst én.');
  await chat.press(kari, 'Send', { on1: '2026-12-03' });
  await pass(started);
  expect(solvik.received().text).toContain('Fjordvik foreslår en tid.');
  expect((await solvik.press(mona, 'Torsdag 3. desember')).text).toContain('Avtalt: Torsdag 3. desember');
});

test('what is taken back is gone everywhere, also as a picture, until it is undone', async () => {
  const { los, chat, solvik } = await start();
  await chat.say(kari, 'kurve');
  await chat.press(kari, 'Del med nettverket');
  const shared = await chat.press(kari, 'Del med nettverket');
  expect(shared.text).toContain('Delt med nettverket.');
  await solvik.say(mona, 'lær av hverandre');
  const seen = await solvik.press(mona, 'Spurt «Hva er viktig for deg?»');
  const [url, before] = [pictureOf(seen), await imageOf(pictureOf(seen))];
  await chat.press(kari, 'Ta tilbake');
  expect(await imageOf(url)).not.toBe(before);
  expect((await solvik.say(mona, 'lær av hverandre')).text).toContain('Ingen har delt noe ennå');
  const gone = await solvik.press(mona, 'Be om en samtale', {}, { card: seen.cards.at(-1) });
  expect(gone.text).toContain('Dette er ikke delt lenger.');
  await chat.press(kari, 'Angre');
  expect(await imageOf(url)).toBe(before);
  await chat.press(kari, 'Ta tilbake');
  await sweepAt(los, '2026-11-25T09:00:00Z');
  expect(await listed(los.documents.list(kinds.share, keys.network(network).pk, 'share:'))).toEqual([]);
});

test('who has left a team hears no more of its talks', async () => {
  const started = await start();
  const { los, chat, solvik } = started;
  await shareAction(chat);
  const alone = (led: boolean) => (team: Team) => ({
    ...team,
    rooms: [],
    members: team.members.map((one) => ({ ...one, role: led ? ('teamLead' as const) : ('member' as const) })),
  });
  await changeIfThere(los.documents, kinds.team, keys.team('team2'), alone(true));
  const hers = los.personalChat(mona);
  await hers.say(mona, 'lær av hverandre');
  await hers.press(mona, 'Ring dagen etter utskriving');
  await hers.press(mona, 'Be om en samtale');
  await hers.press(mona, 'Send til teamet');
  await pass(started);
  await chat.press(kari, 'Ikke nå');
  await chat.press(kari, 'Si fra', { text: 'Spør i januar.' });
  await changeIfThere(los.documents, kinds.team, keys.team('team2'), alone(false));
  await pass(started);
  expect(`${hers.received().text}${solvik.received().text}`).not.toContain('Spør i januar.');
});

test('what a team shares, and its talks, go with it', async () => {
  const { los, chat, solvik } = await start();
  await shareAction(chat);
  await solvik.say(mona, 'lær av hverandre');
  await solvik.press(mona, 'Ring dagen etter utskriving');
  await solvik.press(mona, 'Be om en samtale');
  await solvik.press(mona, 'Send til teamet');
  await forgetTeam({ store: los.store, documents: los.documents }, 'team1', los.clock.now());
  const { pk } = keys.network(network);
  expect(await listed(los.documents.list(kinds.share, pk, 'share:'))).toEqual([]);
  expect(await listed(los.documents.list(kinds.talk, pk, 'talk:'))).toEqual([]);
});

test('facilitators see who could learn from whom, ask the other to share, and the bank counts what many have tried', async () => {
  const started = await start();
  const { los, chat, solvik } = started;
  const own = los.personalChat(anne);
  await own.say(anne, 'hjelp');
  const tried = {
    id: 'x',
    title: 'Ring dagen etter',
    kind: 'afterDischarge',
    since: today,
    triedOn: '2026-08-03',
    tests: 2,
  };
  const row = (team: string, name: string, more: object) =>
    TeamSummary.parse({
      ...{ team, network, name, municipalities: [name], createdOn: '2026-01-05', madeAt: los.clock.now(), members: 2 },
      ...{ userRepresentatives: 1, lastActive: today, packages: [], goals: [], scores: [], figures: [], tests: [] },
      ...{ measures: [], guidance: [], ...more },
    });
  const better = {
    id: 'm',
    goal: 'g2',
    name: 'm',
    every: 'week',
    points: 20,
    ended: false,
    verdict: 'changed',
    change: 'better',
  };
  const rows = [
    row('team1', 'Fjordvik', {
      actions: [{ ...tried, id: 'a2', goal: 'g2', state: 'kept', signal: true }],
      measures: [{ ...better, since: '2026-09-07' }],
    }),
    row('team2', 'Solvik', { actions: [{ ...tried, state: 'dropped' }] }),
    ...['a', 'b', 'c', 'd'].map((id) => row(id, id, { actions: [{ ...tried, state: 'kept' }] })),
  ];
  for (const one of rows) {
    await los.documents.create(kinds.teamSummary, keys.teamSummary(network, one.team), one);
    if (one.team !== 'd') await contribute(los.documents, undefined, one);
  }
  const desk = await own.say(anne, 'lær av hverandre');
  expect(desk.text).toContain('Solvik kan lære av Fjordvik');
  expect((await solvik.say(mona, 'lær av hverandre')).text).not.toContain('Fjordvik');
  expect((await own.press(anne, 'Solvik kan lære av Fjordvik')).text).toContain(
    'Fjordvik får spørsmål om de vil dele det.',
  );
  await pass(started);
  const wanted = chat.received();
  expect(wanted.text).toContain('Vil dere dele «Ring dagen etter utskriving»?');
  await chat.press(kari, 'Se hva de får se');
  await chat.press(kari, 'Del med nettverket');
  expect((await solvik.say(mona, 'lær av hverandre')).text).toContain(
    'Kanskje noe for dere\nRing dagen etter utskriving',
  );

  const bank = await solvik.say(mona, 'tiltaksbanken');
  expect(bank.text).toContain(
    'De første dagene hjemme\nPrøvd av 5 team. Beholdt: færre enn fem. Tilpasset: færre enn fem. Bedre måling: færre enn fem.',
  );
  expect((await solvik.press(mona, 'De første dagene hjemme')).text).toContain('Ring dagen etter utskriving');
  await forgetTeam({ store: los.store, documents: los.documents }, 'team2', los.clock.now());
  expect((await chat.say(kari, 'tiltaksbanken')).text).toContain('Her er det ikke noe å vise ennå.');
});

test('a poster is shared as it looks, and the middle of the network stands behind a line only if the team wants it', async () => {
  const { los, chat, solvik } = await start();
  const preview = await chat.say(kari, 'del plakaten');
  expect(preview.text).toContain('Dette ser de andre');
  await chat.press(kari, 'Endre ordene');
  await chat.press(kari, 'Se hvordan det blir', { title: 'Vi spør alle', learnt: 'Spør den første dagen.' });
  await chat.press(kari, 'Del med nettverket');
  await solvik.say(mona, 'lær av hverandre');
  const seen = await solvik.press(mona, 'Vi spør alle');
  expect(seen.text).toContain('Spør den første dagen.');
  const picture = await fetch(pictureOf(seen));
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);

  const found = await los.documents.read(kinds.team, keys.team('team1'));
  if (!found) throw new Error('There is no team');
  const [measure] = found.body.measures;
  if (!measure) throw new Error('There is no measure');
  const own = { ...measure, id: 'm9', name: 'Spurt', builtIn: 'asked' as const, every: 'month' as const, points: [] };
  await los.documents.change(found, 'given', (team) => ({ body: { ...team, measures: [own] }, answer: null }));
  const off = await chat.submit(kari, { do: 'chart.show', measure: 'm9', los: { key: 'k', team: 'team1' } });
  expect(off.text).not.toContain('andre team');
  const on = await chat.submit(kari, {
    do: 'chart.spread',
    measure: 'm9',
    shown: 'yes',
    los: { key: 'k', team: 'team1' },
  });
  expect(on.text).toContain('Færre enn fem andre team i nettverket har tall som kan vises.');
  for (const [at, sum] of [1, 2, 3, 4, 5].entries()) {
    const figures = [{ of: 'asked' as const, from: '2026-10', to: '2026-10', sum, count: 10, cases: 10 }];
    const row = TeamSummary.parse({
      ...{
        team: `o${at}`,
        network,
        name: `o${at}`,
        municipalities: [],
        createdOn: today,
        madeAt: los.clock.now(),
        members: 1,
      },
      ...{ userRepresentatives: 0, lastActive: today, packages: [], goals: [], scores: [], tests: [], measures: [] },
      ...{ actions: [], guidance: [], figures },
    });
    await los.documents.create(kinds.teamSummary, keys.teamSummary(network, row.team), row);
  }
  const shown = await chat.submit(ola, { do: 'chart.show', measure: 'm9', los: { key: 'k', team: 'team1' } });
  expect(shown.text).toContain(
    'De andre teamene, oktober: median 30\u00a0%, den midterste halvdelen fra 20\u00a0% til 40\u00a0%.',
  );
});
