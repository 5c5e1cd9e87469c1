import { keys, kinds } from '../../../src/store/kinds.ts';
import { at8, stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { improvementWork } from '../../support/improvement.ts';
import { startLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, anne] = ['Kari Nordmann', 'Ola Nordmann', 'Anne Berg'].map(testPerson) as [
  TestPerson,
  TestPerson,
  TestPerson,
];

test('a quarter of an hour: prepared, proposed, agreed, held, and the step taken', async () => {
  // Monday, ten o'clock in Norway.
  const los = stopAfterTest(await startLos({ now: '2026-11-23T09:00:00Z' }));
  const chat = los.groupChat([kari, ola]);
  await chat.say(kari, 'hjelp');
  const more = improvementWork('2026-11-23');
  const sessions = ['2026-12-15', '2027-04-13', '2027-10-05', '2028-04-04'];
  const team = await givenTeam(los, { members: [kari, ola], chat, facilitators: [anne], sessions, more });
  const own = los.personalChat(anne);
  await own.say(anne, 'hei');
  const pass = (instant: string) => sweepAt(los, instant);

  const list = await own.say(anne, 'Et kvarter i måneden');
  expect(list.text).toContain('Ikke avtalt denne måneden · ingen kvarter i denne perioden');
  expect((await chat.say(kari, 'Kvarteret vårt')).text).toContain('ikke avtalt noe tidspunkt ennå');

  const asked = JSON.stringify((await own.press(anne, 'Foreslå et kvarter')).cards);
  for (const time of ['2026-11-25', '09.00', '2026-11-30', '10.30', '2026-12-03', '13.15'])
    expect(asked).toContain(time);
  // The facilitator wants one time, and another.
  const one = { on1: '2026-11-26', on2: '', time2: '', on3: '', time3: '' };
  const half = await own.press(anne, 'Send til teamet', { ...one, time1: '' });
  expect(half.text).toContain('Her trengs både dag og klokkeslett.');
  expect(JSON.stringify(half.cards)).not.toContain('2026-11-30');
  const link = 'https://teams.microsoft.com/l/meetup-join/1';
  const sent = await own.press(anne, 'Send til teamet', { ...one, time1: '10.15', link });
  expect(sent.text).toContain('Forslaget er på vei til teamets chat.');
  await own.press(anne, 'Foreslå et kvarter');
  await own.press(anne, 'Send til teamet', { on1: '2026-11-27', time1: '14' });
  expect((await own.press(anne, 'Angre')).text).toContain('Torsdag 26. november klokken 10.15');
  await own.press(anne, 'Forbered kvarteret');
  const brief = own.cards().at(-1);
  expect(JSON.stringify(brief)).toContain('Hva gjorde dere annerledes da?');
  // What the team has seen and learnt stays in it.
  const [learnt] = more.actions
    .flatMap(({ tests }) => tests.map((test) => test.learnt))
    .filter((words) => words !== '');
  if (learnt !== undefined) expect(JSON.stringify(brief)).not.toContain(learnt);

  chat.received();
  own.received();
  await pass('2026-11-23T09:01:00Z');
  const proposal = chat.received();
  expect(proposal.text).toContain('Anne Berg foreslår et kvarter');
  expect(proposal.buttons).toEqual(['Torsdag 26. november 10.15', 'Ingen passer']);
  await chat.press(kari, 'Ingen passer');
  expect((await chat.press(kari, 'Angre')).buttons).toContain('Torsdag 26. november 10.15');
  const picked = await chat.press(ola, 'Torsdag 26. november 10.15');
  expect(picked.text).toContain('Til kalenderen: Kvarter om forbedringsarbeidet, 26. november 2026, 10.15–10.30');
  await pass('2026-11-23T09:03:00Z');
  expect(own.received().text).toContain('Fjordvik har svart.');
  await pass(at8('2026-11-25'));
  expect(chat.received().text).toContain('Snart er det tid for kvarteret.');
  expect(own.received().text).toContain('Torsdag 26. november klokken 10.15');

  los.clock.set('2026-11-26T10:00:00Z');
  await own.press(anne, 'Noter kvarteret');
  const noted = await own.press(anne, 'Lagre', { step: 'Ring to brukere.', who: 'Kari', due: '2026-12-03' });
  expect(noted.text).toContain('15 min i denne perioden, 1 av 1 måned');
  const network = await los.documents.read(kinds.network, keys.network(team.network.id));
  expect(network?.body.contacts).toEqual([{ team: team.id, period: 1, on: '2026-11-26' }]);
  await pass('2026-11-26T10:02:00Z');
  const told = chat.received();
  expect(told.text).toContain('Ring to brukere.');
  expect((await chat.press(kari, 'Steget er gjort')).text).toContain('✓ Gjort');
  await pass(at8('2026-12-03'));
  expect(chat.received().text).not.toContain('Ring to brukere.');
  expect((await own.say(anne, 'Et kvarter i måneden')).text).toContain('Ikke avtalt denne måneden · 15 min');

  const once = await own.press(anne, 'Noter at vi har snakket');
  expect(once.text).toContain('30 min i denne perioden');
  expect((await own.press(anne, 'Angre', {}, once.cards[0] && { card: once.cards[0] })).text).toContain('15 min');
});
