import { coordinationChecklist } from '../../../../src/features/case/checklist/coordination.ts';
import { keys, kinds } from '../../../../src/store/kinds.ts';
import { type CaseScene, dataOf, fields, hold, makeCase, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const byHand = coordinationChecklist.map(({ id }) => id).filter((id) => !id.endsWith('Conversation'));
const all = (answer: string, except: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(byHand.map((id) => [`item_${id}`, except[id] ?? answer]));

/** A case with both conversations held. */
const scoredCase = async () => {
  await makeCase(kit, 'B-07', ['Bolig', 'Økonomi', 'Arbeid', 'Fiske']);
  await hold(kit, 1, [1, 4, 1, 2]);
  await kit.own.press(kit.kari, 'Til saken');
  await hold(kit, 2, [5, 5, 5, 5]);
  await kit.own.press(kit.kari, 'Til saken');
};

test('8 of 10 is 80 %, not relevant counts, and what is not done is listed', async () => {
  await scoredCase();
  await kit.own.press(kit.kari, 'Sjekkliste');
  const answer = await kit.own.press(
    kit.kari,
    'Lagre',
    all('done', { crisisPlan: 'notDone', nextOfKin: 'notDone', individualPlan: 'notRelevant' }),
  );
  expect(answer.text).toContain('8 av 10 poeng\n80\u00a0% er på plass (programoppfyllelse). Ikke aktuelt: 1 punkt.');
  expect(answer.text).toContain('Det finnes en kriseplan');
  expect(answer.text).not.toContain('Fastlegen');
});

test('items 1 and 9 are filled from the scores and are not asked about', async () => {
  await scoredCase();
  const form = await kit.own.press(kit.kari, 'Sjekkliste');
  expect(form.text).toContain('1. Vi har hatt den første samtalen om hva som er viktig\nGjort. Gjennomsnitt 2,0');
  expect(form.text).toContain('9. Vi har hatt den andre samtalen om hva som er viktig\nGjort. Gjennomsnitt 5,0');
  expect(Object.keys(form.inputs)).toEqual(byHand.map((id) => `item_${id}`));
});

test('before its conversation is held an item can be not relevant or not done, but not done', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const form = await kit.own.press(kit.kari, 'Sjekkliste');
  expect(form.choices['item_secondConversation']).toEqual(['Ikke aktuelt', 'Ikke gjort']);
  expect(form.choices['item_crisisPlan']).toEqual(['Gjort', 'Ikke aktuelt', 'Ikke gjort']);
});

test('can be saved on the way: then it says how many are answered and which are missing', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await kit.own.press(kit.kari, 'Sjekkliste');
  const answer = await kit.own.press(kit.kari, 'Lagre', { item_contactPerson: 'done', item_crisisPlan: 'notDone' });
  expect(answer.text).toContain('2 av 10 punkter er besvart');
  expect(answer.text).not.toContain('%');
  expect(answer.text).toContain('Ikke besvart ennå');
  const form = await kit.own.press(kit.kari, 'Fyll ut mer');
  expect(form.inputs).toMatchObject({ item_contactPerson: 'done', item_crisisPlan: 'notDone', item_followUp: '' });
});

test('shows on the case', async () => {
  await scoredCase();
  await kit.own.press(kit.kari, 'Sjekkliste');
  await kit.own.press(kit.kari, 'Lagre', all('done', { followUp: 'notDone', contactPerson: 'notDone' }));
  expect((await kit.own.press(kit.kari, 'Til saken')).text).toContain('Sjekkliste 8 av 10 poeng, 80\u00a0%');
});

test('is marked as a proposal', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  expect((await kit.own.press(kit.kari, 'Sjekkliste')).text).toContain('Punktene er et forslag fra Los.');
});

test('saving is two point reads and one write', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await kit.own.press(kit.kari, 'Sjekkliste');
  kit.los.counts.reset();
  await kit.own.press(kit.kari, 'Lagre', all('done'));
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
});

test('an old card does not overwrite newer answers, and fills only what is open', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const old = await kit.own.press(kit.kari, 'Sjekkliste');
  await kit.own.press(kit.kari, 'Lagre', { item_crisisPlan: 'done' });
  const data = { ...dataOf(old, 'Lagre'), item_crisisPlan: 'notDone', item_followUp: 'done' };
  const answer = await kit.own.submit(kit.kari, data);
  expect(answer.text).toContain('Noen har gjort endringer');
  expect(answer.inputs).toMatchObject({ item_crisisPlan: 'done', item_followUp: 'done' });
  expect((await stored())?.checklist.answers).toEqual({ crisisPlan: 'done' });
});

test('scores saved meanwhile do not get in the way', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const list = await kit.own.press(kit.kari, 'Sjekkliste');
  await kit.own.press(kit.kari, 'Til saken');
  const form = await kit.own.press(kit.kari, 'Samtale 1: gi tall');
  await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre tallene'), ...fields([3]) });
  const answer = await kit.own.submit(kit.kari, { ...dataOf(list, 'Lagre'), ...all('done') });
  expect(answer.text).toContain('9 av 10 punkter er besvart');
});

test('an answer that is none is not kept', async () => {
  const card = await makeCase(kit, 'B-07', ['Bolig']);
  const list = await kit.own.submit(kit.kari, dataOf(card, 'Sjekkliste'));
  await kit.own.submit(kit.kari, { ...dataOf(list, 'Lagre'), item_crisisPlan: 'kanskje', item_other: 'done' });
  expect((await stored())?.checklist.answers).toEqual({});
});

test('speaks nynorsk', async () => {
  await kit.own.say(kit.kari, 'nynorsk');
  await kit.own.say(kit.kari, 'ny sak');
  await kit.own.press(kit.kari, 'Opprett saka', { code: 'B-07' });
  await kit.own.press(kit.kari, 'Lagre', { areas: 'housing' });
  await kit.own.press(kit.kari, 'Til saka');
  await kit.own.press(kit.kari, 'Sjekkliste');
  const answer = await kit.own.press(kit.kari, 'Lagre', {
    ...all('done'),
    item_firstConversation: 'notDone',
    item_secondConversation: 'notDone',
  });
  expect(answer.text).toContain('8 av 10 poeng\n80\u00a0% er på plass (programoppfylling).');
});

test('shows how fidelity has gone from the second day on', async () => {
  kit.los.clock.set('2027-03-12T08:00:00Z');
  await scoredCase();
  await kit.own.press(kit.kari, 'Sjekkliste');
  const march = await kit.own.press(kit.kari, 'Lagre', all('done', { crisisPlan: 'notDone', nextOfKin: 'notDone' }));
  expect(march.text).not.toContain('Slik har det utviklet seg');
  kit.los.clock.set('2027-05-20T08:00:00Z');
  await kit.own.press(kit.kari, 'Endre svar');
  const may = await kit.own.press(kit.kari, 'Lagre', { item_crisisPlan: 'done' });
  expect(may.text).toContain('Slik har det utviklet seg\n12. mars 2027 80\u00a0%\n20. mai 2027 90\u00a0%');
});

test('a conversation that answers the last item is a point as well', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await kit.own.press(kit.kari, 'Sjekkliste');
  await kit.own.press(kit.kari, 'Lagre', { ...all('done'), item_secondConversation: 'notRelevant' });
  expect((await stored())?.checklist.history).toEqual([]);
  await kit.own.press(kit.kari, 'Til saken');
  await hold(kit, 1, [3]);
  expect((await stored())?.checklist.history).toEqual([{ on: '2026-11-23', points: 10, items: 10, notRelevant: 1 }]);
});
