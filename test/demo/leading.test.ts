import { createDemoTime } from '../../src/demo/advance.ts';
import { openDemoNetwork } from '../../src/demo/network.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { stopAfterTest } from '../reminders/support.ts';
import { startLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';

const now = '2026-11-23T08:00:00Z';

test('«prøv som leder» gives a team to lead: its story, its digest, and the digest by itself when time passes', async () => {
  const time = createDemoTime(() => now);
  const los = stopAfterTest(await startLos({ overrides: time.overrides }));
  await time.begin(los);
  await openDemoNetwork(los.documents, now);
  const ingrid = testPerson('Ingrid');
  const chat = los.personalChat(ingrid);
  expect((await chat.say(ingrid, 'Prøv som leder')).text).toContain('Du er nå leder for Havnes');
  const digest = await chat.say(ingrid, 'ledermelding');
  expect(digest.text).toContain('Ledermelding: Havnes');
  expect(digest.text).toMatch(/Opplevd nytte: \d,\d \(6 saker\)/);
  expect(digest.text).toContain('Det er den veien dere vil.');
  expect(digest.text).toContain('Målet har ikke noe målepunkt ennå.');
  await chat.say(ingrid, 'endre ledermeldingen');
  await chat.press(ingrid, 'Lagre', { weekday: '3', every: 'weekly', hour: '9' });
  chat.received();
  await chat.say(ingrid, 'spol fram 14 dager');
  const titles = chat.received().activities.map(({ summary }) => summary?.split('.')[0]);
  expect(titles).toContain('Historien så langt: Havnes');
  expect(titles.filter((title) => title === 'Ledermelding: Havnes')).toHaveLength(2);
});

test('asked twice, there is one such team', async () => {
  const time = createDemoTime(() => now);
  const los = stopAfterTest(await startLos({ overrides: time.overrides }));
  await openDemoNetwork(los.documents, now);
  const ingrid = testPerson('Ingrid');
  const chat = los.personalChat(ingrid);
  await chat.say(ingrid, 'prøv som leder');
  await chat.say(ingrid, 'prøv som leiar');
  expect((await chat.say(ingrid, 'bytt team')).text).toContain('Havnes');
});

test('«prøv med innhold» fills a team without goals, once, with what its own rules would have let it write', async () => {
  const time = createDemoTime(() => now);
  const los = stopAfterTest(await startLos({ overrides: time.overrides }));
  const [kari, ola] = [testPerson('Kari'), testPerson('Ola')];
  const chat = los.groupChat([kari, ola]);
  await givenTeam(los, { members: [kari, ola], chat, today: '2026-11-23' });
  expect((await chat.say(ola, 'prøv med innhold')).text).toContain('Fjordvik har nå mål');
  const team = (await los.documents.read(kinds.team, keys.team('team1')))?.body;
  expect(team?.goals.map(({ agreed }) => agreed.length)).toEqual([2, 0]);
  expect(team?.measures[0]?.points).toHaveLength(18);
  expect(team?.measures[0]?.points.at(-1)?.on).toBe('2026-11-16');
  expect((await chat.say(kari, 'prøv med innhald')).text).toContain('har mål fra før');
  expect((await los.documents.read(kinds.team, keys.team('team1')))?.body).toEqual(team);
});
