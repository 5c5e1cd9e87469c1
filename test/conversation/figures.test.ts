import { PathwayCase } from '../../src/domain/case.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { conversations } from '../support/cases.ts';
import { startToolkit, type Toolkit } from '../support/toolkit.ts';

let kit: Toolkit;
beforeEach(async () => {
  kit = await startToolkit();
});
afterEach(() => kit.los.stop());

/** Cases of Kari's with conversations 2,0 and 5,0. */
const givenCases = async (count: number) => {
  for (let n = 1; n <= count; n += 1) {
    const it = { ...conversations([1, 4, 1, 2], [5, 5, 5, 5]), code: `B-0${n}`, contactPersons: [kit.kari.person] };
    await kit.los.documents.create(kinds.case, keys.case('team1', it.code), PathwayCase.parse(it));
  }
};

test('five cases give figures in the team chat, and never a case', async () => {
  await givenCases(5);
  const answer = await kit.team.say(kit.userRepresentative, 'tall for teamet');
  expect(answer.text).toContain('Saker med skår\n5');
  expect(answer.text).toContain('Gjennomsnitt i første samtale\n2,0 (5 saker)');
  expect(answer.text).toContain('Gjennomsnitt i siste samtale\n5,0 (5 saker)');
  expect(answer.text).toContain('Opplevd nytte\n3,0 (5 saker)');
  expect(answer.text).not.toMatch(/B-0\d|Aktivitet/);
});

test('fewer than five cases give none there, and not how few', async () => {
  await givenCases(4);
  const { text } = await kit.team.say(kit.kari, 'tall for teamet');
  expect(text).toContain('Saker med skår\nFærre enn fem');
  expect(text).toContain('Tall fra færre enn fem saker vises ikke');
  expect(text).not.toContain('Opplevd nytte');
  expect(text).not.toMatch(/[234],0|\b4\b/);
});

test('a contact person sees them in the own chat', async () => {
  await givenCases(1);
  const { text } = await kit.own.say(kit.kari, 'tall for teamet');
  expect(text).toContain('Opplevd nytte\n3,0 (1 sak)');
  expect(text).toContain('Programoppfyllelse i sakene\nIngen ennå');
});

test.each(['ola', 'leader'] as const)('%s, who has no case, does not', async (who) => {
  await givenCases(4);
  const chat = kit.los.personalChat(kit[who]);
  expect((await chat.say(kit[who], 'tall for teamet')).text).not.toContain('Opplevd nytte');
});

test("the team's own practice is there as soon as it is walked through", async () => {
  expect((await kit.team.say(kit.kari, 'tall for teamet')).text).toContain(
    'Teamets egen praksis\nIkke gått gjennom ennå',
  );
  await kit.team.press(kit.kari, 'Gå gjennom praksisen');
  for (let n = 1; n <= 10; n += 1) await kit.team.press(kit.kari, n <= 2 ? 'Ikke på plass' : 'På plass');
  expect((await kit.team.say(kit.kari, 'tall for teamet')).text).toContain('Teamets egen praksis\n80\u00a0%');
});

test('nobody outside the team sees them', async () => {
  const stranger = kit.los.person('Fremmed Person');
  await kit.team.joins(stranger);
  expect((await kit.team.say(stranger, 'tall for teamet')).text).toContain('Det er det andre i teamet');
});
