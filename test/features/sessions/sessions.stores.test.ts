import { keys, kinds } from '../../../src/store/kinds.ts';
import { forgetTeam } from '../../../src/upkeep/forgetting.ts';
import { at8, stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { startLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, anne, bente, stranger] = ['Kari Lead', 'Ola Hansen', 'Anne Berg', 'Bente Vik', 'Bo Dahl'].map(
  testPerson,
) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson];

/** Two networks that hold their sessions together, each with a team and a facilitator, and one that holds its own. */
const start = async () => {
  const los = stopAfterTest(await startLos({ now: '2026-11-23T08:00:00Z' }));
  const chat = los.groupChat([kari, ola]);
  const [own, other, third] = [los.personalChat(anne), los.personalChat(bente), los.personalChat(stranger)];
  await chat.say(kari, 'hjelp');
  await own.say(anne, 'hjelp');
  await other.say(bente, 'hjelp');
  await third.say(stranger, 'hjelp');
  await givenTeam(los, { members: [kari, ola], chat, facilitators: [anne] });
  await givenTeam(los, { id: 'team2', name: 'Solvik', members: [ola], facilitators: [bente] });
  await givenTeam(los, { id: 'team3', name: 'Nes', members: [ola], facilitators: [stranger] });
  const joint = ['network-of-team1', 'network-of-team2'];
  await hold(los, 'network-of-team1', (session) => ({ ...session, joint }));
  await hold(los, 'network-of-team2', (session) => ({ ...session, joint }));
  await hold(los, 'network-of-team3', (session) => ({ ...session, id: `own-${session.id}` }));
  return { los, chat, own, other, third };
};

type Started = Awaited<ReturnType<typeof start>>;
type Held = { readonly id: string; readonly joint: readonly string[] };

const hold = async (los: Started['los'], id: string, to: <S extends Held>(session: S) => S): Promise<void> => {
  const found = await los.documents.read(kinds.network, keys.network(id));
  if (!found) throw new Error(id);
  await los.documents.change(found, 'hold', (body) => ({
    body: { ...body, sessions: body.sessions.map((session) => to(session)) },
    answer: null,
  }));
};

const planned = async ({ los }: Started) => (await los.documents.read(kinds.session, keys.session('s1')))?.body;

test('an agenda begins from the template, tells what a change makes of the time, and is shown to the teams', async () => {
  const started = await start();
  const { los, chat, own } = started;
  const list = await own.say(anne, 'planlegg samlingen');
  expect(list.text).toContain('Mangler: program som teamene ser, hvem som legger fram og plakat fra 2 av 2 team');
  const hub = await own.press(anne, 'Samling 1: om 14 dager');
  expect(hub.text).toContain('Felles for 2 nettverk');
  const agenda = await own.press(anne, 'Programmet');
  expect(agenda.text).toContain('Gruppearbeid og plenum: 5½ timer (45 %)');
  expect(agenda.text).toContain('Eksterne foredrag: 3¾ timer (31 %)');
  await own.press(anne, 'Legg til punkt');
  const entered = { title: 'Et foredrag til', kind: 'external', minutes: '120', day: '2', who: '', at: '', note: '' };
  const wrong = await own.press(anne, 'Lagre', { ...entered, minutes: 'mange' });
  expect(wrong.text).toContain('Hvor mange minutter? Skriv et tall fra 5 til 600.');
  const added = await own.press(anne, 'Lagre', entered);
  expect(added.text).toContain('Lagt til i programmet. Gruppearbeid og plenum: 45 % → 39 %.');
  expect(added.text).toContain('Det er 39 % gruppearbeid og plenum. Målet er 40 %.');
  expect(added.text).toContain('Dag 2 varer 9¾ timer med pausene.');
  expect((await own.press(anne, 'Angre')).text).toContain('Programmet er som før.');

  expect((await chat.say(kari, 'program')).text).toContain('Programmet er ikke klart ennå.');
  await own.press(anne, 'Vis for teamene');
  expect((await chat.say(kari, 'programmet')).text).toContain('09.30 Velkommen, og mål for samlingen');
  const item = await own.press(anne, '10.00 Gode pasientforløp og recovery');
  expect(item.text).toContain('Nå er 45 % av tiden gruppearbeid og plenum. Målet er 40 %.');
  los.clock.set('2026-11-23T10:00:00Z');
  await own.press(anne, 'Lagre', { ...entered, title: 'Recovery', minutes: '75', day: '1', who: 'Forsker' });
  expect((await chat.say(kari, 'programmet')).text).toContain('Nytt eller endret · Forsker');
  // The week's reminder tells of it, and no message of its own.
  chat.received();
  await sweepAt(los, at8('2026-11-30'));
  expect(chat.received().text).toContain('Programmet er klart.');
});

test('teams are chosen to present, hear of it once, and are asked the questions that were picked', async () => {
  const started = await start();
  const { los, chat, own } = started;
  await own.say(anne, 'planlegg samlingen');
  await own.press(anne, 'Samling 1: om 14 dager');
  await own.press(anne, 'Hvem legger fram');
  await own.press(anne, 'Velg team');
  await own.press(anne, 'Lagre', { teams: 'team1,team2', minutes: '6' });
  await own.press(anne, '2. Solvik');
  const moved = await own.press(anne, 'Flytt opp');
  expect(moved.text).toContain('2 team, 12 min til sammen');
  expect(moved.buttons).toContain('1. Solvik');
  chat.received();
  await sweepAt(los, '2026-11-23T09:05:00Z');
  const told = chat.received();
  expect(told.text).toContain('Dere skal legge fram på samling 1');
  expect(told.buttons).toEqual(expect.arrayContaining(['Plakaten', 'To minutter i plenum']));
  await sweepAt(los, '2026-11-23T10:05:00Z');
  expect(chat.received().text).toBe('');

  await own.press(anne, 'Spørsmål i plenum');
  await own.press(anne, 'Fjordvik');
  await own.press(anne, 'Velg spørsmål');
  const picked = await own.press(anne, 'Lagre', { bank: 'heard,nextStep', own: 'Hva er dere nysgjerrige på?' });
  expect(picked.text).toContain('3. Hva er dere nysgjerrige på?');
  const first = await own.press(anne, 'Ett om gangen');
  expect(first.text).toContain('Spørsmål 1 av 3');
  expect((await own.press(anne, 'Neste')).text).toContain('Hva er det neste dere gjør?');
});

test('a poster is the facilitators’ to see from when its team has sent it, until it takes it back', async () => {
  const started = await start();
  const { chat, own, other } = started;
  const posters = async () => {
    await own.say(anne, 'planlegg samlingen');
    await own.press(anne, 'Samling 1: om 14 dager');
    return own.press(anne, 'Plakater');
  };
  expect((await posters()).text).toContain('0 av 2 team har sendt plakaten');
  expect((await own.press(anne, 'Fjordvik')).text).toContain('Dette teamet har ikke sendt plakaten sin.');
  await chat.say(kari, 'plakat');
  await chat.press(kari, 'Send plakaten til samling 1');
  const sent = await posters();
  expect(sent.text).toContain('1 av 2 team har sendt plakaten');
  const poster = await own.press(anne, 'Fjordvik');
  const address = JSON.stringify(poster.cards[0]).match(/https?:[^"]+\.pptx/)?.[0] ?? '';
  expect((await fetch(address)).status).toBe(200);
  await other.say(bente, 'planlegg samlingen');
  await other.press(bente, 'Samling 1: om 14 dager');
  expect((await other.press(bente, 'Plakater')).text).toContain('1 av 2 team har sendt plakaten');
  await chat.press(kari, 'Trekk plakaten tilbake');
  expect((await fetch(address)).status).not.toBe(200);
});

test('who has come says so for oneself on the days of the session; the facilitators see how many, and no names', async () => {
  const started = await start();
  const { los, chat, own } = started;
  expect((await chat.say(kari, 'vi er her')).text).toContain('Oppmøte kan bare meldes på dagene samling 1 holdes.');
  chat.received();
  await sweepAt(los, at8('2026-12-07'));
  expect(chat.received().text).toContain('Samling 1 er i dag');
  await chat.press(kari, 'Vi er her');
  await chat.say(ola, 'vi er her');
  expect((await chat.press(ola, 'Lagre antallet', { others: 'flere' })).text).toContain('Skriv et tall fra 0 til 200.');
  const others = await chat.press(ola, 'Lagre antallet', { others: '3' });
  expect(others.text).toContain('5 fra teamet er kommet.');
  await own.say(anne, 'planlegg samlingen');
  await own.press(anne, 'Samling 1: i gang nå');
  const came = await own.press(anne, 'Oppmøte');
  expect(came.text).toContain('5 er kommet: 1 teamleder, 1 brukerrepresentant og 3 uten Los.');
  expect(came.text).not.toContain('Kari');
  await sweepAt(los, at8('2026-12-09'));
  expect(await planned(started)).toMatchObject({
    attendance: [{ team: 'team1', people: [], others: 3, counted: { teamLead: 1, userRepresentative: 1 } }],
  });
  expect((await chat.say(kari, 'oppmøte')).text).toContain('Oppmøte kan bare meldes');
  await forgetTeam({ store: los.store, documents: los.documents }, 'team1', '2026-12-09T09:00:00Z');
  expect((await planned(started))?.attendance).toEqual([]);
});

test('a joint session is one for both networks, and nobody else’s', async () => {
  const started = await start();
  const { own, other, third } = started;
  const data = { do: 'session.open', session: 's1' };
  await own.submit(anne, { ...data, los: { network: 'network-of-team1', key: 'a' } });
  const shown = { do: 'session.publish', session: 's1' };
  await other.submit(bente, { ...shown, los: { network: 'network-of-team2', key: 'b' } });
  const seen = await own.submit(anne, {
    do: 'session.agenda',
    session: 's1',
    los: { network: 'network-of-team1', key: 'c' },
  });
  expect(seen.text).toContain('Teamene ser det');
  const foreign = await third.submit(stranger, { ...data, los: { network: 'network-of-team3', key: 'd' } });
  expect(foreign.text).toBe('Samlingen hører til et annet nettverk, så ingenting er endret.');
  const outsider = await third.submit(stranger, { ...shown, los: { network: 'network-of-team1', key: 'e' } });
  expect(outsider.text).toBe('Dette kan bare prosjektgruppen gjøre.');
  expect((await planned(started))?.networks.toSorted()).toEqual(['network-of-team1', 'network-of-team2']);
});
