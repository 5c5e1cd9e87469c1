import type { TestAnswer } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';
import { type CaseScene, makeCase, startCaseScene } from './scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const say = (text: string): Promise<TestAnswer> => kit.own.say(kit.kari, text);

/** A word and what stands on what it opens. */
const words: readonly [string, string][] = [
  ['Plan', 'Hva skal gjøres, hvem har hovedansvaret'],
  ['Hjemkomst', 'Hjem fra sykehus'],
  ['Gi skår', 'Samtale 1'],
  ['Hva er viktig', 'Hva er viktig'],
  ['Sjekkliste', 'Sjekkliste'],
  ['Hjul', 'Samtalehjul'],
  ['Neste samtale', 'Neste samtale'],
  ['Del sak', 'Del sak B-07'],
  ['Avslutt', 'Vil du avslutte sak B-07?'],
];

test.each(words)('with one open case, «%s» is about that', async (word, shown) => {
  await makeCase(kit, 'B-06', ['Avsluttet']);
  await kit.own.say(kit.kari, 'avslutt B-06');
  await kit.own.press(kit.kari, 'Ja, avslutt saken');
  await makeCase(kit, 'B-07', ['Bolig']);
  const answer = await say(word);
  expect(answer.text).toContain(shown);
  expect(answer.text).not.toContain('Hvilken sak');
});

test('with several, it is asked which one, and the answer goes on with the very same', async () => {
  for (const code of ['B-07', 'B-08']) await makeCase(kit, code, ['Bolig']);
  const asked = await say('Avslutt');
  expect(asked.text).toContain('Hvilken sak gjelder det?');
  expect(asked.buttons).toEqual(['B-07', 'B-08', 'Mine saker']);
  expect((await kit.own.press(kit.kari, 'B-08')).text).toContain('Vil du avslutte sak B-08?');
});

test('with more than fit, the most pressing are offered and the way to all', async () => {
  for (const number of [1, 2, 3, 4, 5, 6]) await makeCase(kit, `B-0${number}`, ['Bolig']);
  await say('neste samtale B-06');
  await kit.own.press(kit.kari, 'Lagre datoen', { on: '2026-12-01' });
  expect((await say('plan')).buttons).toEqual(['B-06', 'B-01', 'B-02', 'B-03', 'B-04', 'Mine saker']);
});

test('in several teams each button says in which', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await givenTeam(kit.los, { id: 'team2', name: 'Havnes', members: [{ ...kit.kari, role: 'teamLead' }] });
  await say('Bytt team');
  await kit.own.press(kit.kari, 'Havnes');
  await makeCase(kit, 'B-07', ['Skole']);
  const { buttons } = await say('plan');
  expect(buttons).toEqual(['B-07, Havnes', expect.stringMatching(/^B-07, /), 'Mine saker']);
  expect((await kit.own.press(kit.kari, buttons[0] ?? '')).text).toContain('B-07');
});

test('with none, that is said and a new one offered', async () => {
  const answer = await say('plan');
  expect(answer.text).toContain('Du har ingen åpen sak.');
  expect(answer.buttons).toEqual(['Ny sak', 'Mine saker']);
});

test('who follows up no cases is not offered one', async () => {
  const answer = await kit.los.personalChat(kit.leader).say(kit.leader, 'plan');
  expect(answer.text).toContain('Dette kan bare andre i teamet gjøre.');
  expect(answer.buttons).toEqual([]);
});

test('a closed case is what «gjenåpne» means', async () => {
  expect((await say('gjenåpne')).text).toContain('Du har ingen avsluttet sak');
  await makeCase(kit, 'B-07', ['Bolig']);
  await makeCase(kit, 'B-08', ['Bolig']);
  await say('avslutt B-07');
  await kit.own.press(kit.kari, 'Ja, avslutt saken');
  expect((await say('gjenåpne')).text).toContain('Saken er åpen igjen');
});

test('where others read, cases are not talked about', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  expect((await kit.team.say(kit.kari, 'plan')).text).toContain('Sakene dine viser jeg bare til deg');
});

test('in nynorsk it is asked in nynorsk', async () => {
  for (const code of ['B-07', 'B-08']) await makeCase(kit, code, ['Bolig']);
  await say('nynorsk');
  expect((await say('heimkomst')).text).toContain('Kva sak gjeld det?');
});
