import { coordinationChecklist } from '../../../../src/features/case/checklist/coordination.ts';
import { keys, kinds } from '../../../../src/store/kinds.ts';
import { type CaseScene, dataOf, fields, hold, makeCase, openForm as openScores, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const byHand = coordinationChecklist.map(({ id }) => id).filter((id) => !id.endsWith('Conversation'));
const all = (answer: string, except: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(byHand.map((id) => [`item_${id}`, except[id] ?? answer]));

/** The form with all items; who has chosen it once gets it again. */
const openForm = async () => {
  await kit.own.press(kit.kari, 'Sjekkliste');
  return kit.own.press(kit.kari, 'Alle på ett kort');
};

/** A case with both conversations held. */
const scoredCase = async () => {
  await makeCase(kit, 'B-07', ['Bolig', 'Økonomi', 'Arbeid', 'Fiske']);
  await hold(kit, 1, [1, 4, 1, 2]);
  await kit.own.press(kit.kari, 'Til saken');
  await hold(kit, 2, [5, 5, 5, 5]);
  await kit.own.press(kit.kari, 'Til saken');
};

test('8 of 10 is 80 %, not relevant counts, and the items keep their order', async () => {
  await scoredCase();
  await openForm();
  const answer = await kit.own.press(
    kit.kari,
    'Lagre',
    all('done', { crisisPlan: 'notDone', nextOfKin: 'notDone', individualPlan: 'notRelevant' }),
  );
  expect(answer.text).toContain('8 av 10 poeng\n80\u00a0% er på plass (programoppfyllelse). Ikke aktuelt: 1 punkt.');
  expect(answer.buttons.slice(0, 3)).toEqual([
    '2. Brukeren har en fast kontaktperson eller koordinator',
    '3. Individuell plan er tilbudt, og brukeren har sagt ja eller nei',
    '4. Planen er laget sammen med brukeren, som har fått kopi',
  ]);
  expect(answer.text).toContain('Fylles ut av samtalene');
});

test('items 1 and 9 are filled from the scores and are not asked about', async () => {
  await scoredCase();
  const form = await openForm();
  expect(form.text).toContain('1. Vi har hatt den første samtalen om hva som er viktig\nGjort. Gjennomsnitt 2,0');
  expect(form.text).toContain('9. Vi har hatt den andre samtalen om hva som er viktig\nGjort. Gjennomsnitt 5,0');
  expect(Object.keys(form.inputs)).toEqual(byHand.map((id) => `item_${id}`));
});

test('before its conversation is held an item can be not relevant or not done, but not done', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const form = await openForm();
  expect(form.choices['item_secondConversation']).toEqual(['Ikke aktuelt', 'Ikke gjort']);
  expect(form.choices['item_crisisPlan']).toEqual(['Gjort', 'Ikke aktuelt', 'Ikke gjort']);
});

test('can be saved on the way: then it says how many are answered and which are missing', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await openForm();
  const answer = await kit.own.press(kit.kari, 'Lagre', { item_contactPerson: 'done', item_crisisPlan: 'notDone' });
  expect(answer.text).toContain('2 av 10 punkter er besvart');
  expect(answer.text).not.toContain('%');
  expect(answer.text).toContain('Ikke besvart ennå');
  const form = await kit.own.press(kit.kari, 'Fyll ut mer');
  expect(form.inputs).toMatchObject({ item_contactPerson: 'done', item_crisisPlan: 'notDone', item_followUp: '' });
});

test('shows on the case', async () => {
  await scoredCase();
  await openForm();
  await kit.own.press(kit.kari, 'Lagre', all('done', { followUp: 'notDone', contactPerson: 'notDone' }));
  expect((await kit.own.press(kit.kari, 'Til saken')).text).toContain('Sjekkliste 8 av 10 poeng, 80\u00a0%');
});

test('an empty form says kindly that nothing was answered, and saves nothing', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await openForm();
  const answer = await kit.own.press(kit.kari, 'Lagre');
  expect(answer.text).toContain('Du har ikke svart på noe ennå.');
  expect(answer.inputs).toHaveProperty('item_crisisPlan', '');
  expect((await stored())?.checklist).toMatchObject({ answers: {}, version: 0 });
});

test('an answer is taken away on the form as well', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await openForm();
  await kit.own.press(kit.kari, 'Lagre', { item_crisisPlan: 'done', item_followUp: 'done' });
  await kit.own.press(kit.kari, 'Fyll ut mer');
  const answer = await kit.own.press(kit.kari, 'Lagre', { item_crisisPlan: 'none' });
  expect(answer.text).toContain('1 av 10 punkter er besvart');
  expect((await stored())?.checklist.answers).toEqual({ followUp: 'done' });
});

test('is marked as a proposal', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  expect((await openForm()).text).toContain('Punktene er et forslag fra Los.');
});

test('saving is two point reads and one write', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await openForm();
  kit.los.counts.reset();
  await kit.own.press(kit.kari, 'Lagre', all('done'));
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
});

test('an old card does not overwrite newer answers, and fills only what is open', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const old = await openForm();
  await kit.own.press(kit.kari, 'Lagre', { item_crisisPlan: 'done' });
  const data = { ...dataOf(old, 'Lagre'), item_crisisPlan: 'notDone', item_followUp: 'done' };
  const answer = await kit.own.submit(kit.kari, data);
  expect(answer.text).toContain('Dette er endret siden');
  expect(answer.inputs).toMatchObject({ item_crisisPlan: 'done', item_followUp: 'done' });
  expect((await stored())?.checklist.answers).toEqual({ crisisPlan: 'done' });
});

test('scores saved meanwhile do not get in the way', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const list = await openForm();
  await kit.own.press(kit.kari, 'Avbryt');
  const form = await openScores(kit, 1);
  await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre tallene'), ...fields([3]) });
  const answer = await kit.own.submit(kit.kari, { ...dataOf(list, 'Lagre'), ...all('done') });
  expect(answer.text).toContain('9 av 10 punkter er besvart');
});

test('an answer that is none is not kept', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const list = await openForm();
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
  await kit.own.press(kit.kari, 'Alle på eitt kort');
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
  await openForm();
  const march = await kit.own.press(kit.kari, 'Lagre', all('done', { crisisPlan: 'notDone', nextOfKin: 'notDone' }));
  expect(march.text).not.toContain('Slik har det utviklet seg');
  kit.los.clock.set('2027-05-20T08:00:00Z');
  await kit.own.press(kit.kari, 'Endre svar');
  const may = await kit.own.press(kit.kari, 'Lagre', { item_crisisPlan: 'done' });
  expect(may.text).toContain('Slik har det utviklet seg\n12. mars 2027 80\u00a0%\n20. mai 2027 90\u00a0%');
});

test('a conversation that answers the last item is a point as well', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  await openForm();
  await kit.own.press(kit.kari, 'Lagre', { ...all('done'), item_secondConversation: 'notRelevant' });
  expect((await stored())?.checklist.history).toEqual([]);
  await kit.own.press(kit.kari, 'Til saken');
  await openScores(kit, 1);
  await kit.own.press(kit.kari, 'Lagre tallene', fields([3]));
  expect((await stored())?.checklist.history).toEqual([{ on: '2026-11-23', points: 10, items: 10, notRelevant: 1 }]);
});

describe('one item at a time', () => {
  const answers = async () => (await stored())?.checklist.answers;
  const open = () => kit.own.press(kit.kari, 'Sjekkliste');
  const press = (title: string) => kit.own.press(kit.kari, title);

  test('each press saves and shows the next, but none that a conversation has answered', async () => {
    await scoredCase();
    let card = await open();
    for (const id of byHand) {
      expect(card.text).toContain(`Punkt ${1 + coordinationChecklist.findIndex((item) => item.id === id)} av 10`);
      card = await press('Gjort');
      expect(await answers()).toHaveProperty(id, 'done');
    }
    expect(card.text).toContain('10 av 10 poeng');
    expect(card.text).toContain('1. Vi har hatt den første samtalen om hva som er viktig\n✓ Gjort. Gjennomsnitt 2,0');
    expect((await stored())?.checklist.history).toMatchObject([{ points: 10 }]);
  });

  test('an answer is two point reads and one write, and a walk is one entry in the access log', async () => {
    await scoredCase();
    await open();
    await press('Gjort');
    const before = (await stored())?.access;
    kit.los.counts.reset();
    await press('Gjort');
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
    expect((await stored())?.access).toEqual(before);
  });

  test('goes back, passes over, is left and gone on with at the first item without an answer', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const first = await open();
    expect(first.buttons).toEqual(['Ikke aktuelt', 'Ikke gjort', 'Hopp over', 'Alle på ett kort', 'Til saken']);
    await press('Hopp over');
    await press('Gjort');
    expect((await press('Forrige')).text).toContain('Gjort\nSvaret nå');
    expect((await press('Ikke gjort')).text).toContain('Punkt 3 av 10');
    await press('Til saken');
    expect((await open()).text).toContain('Punkt 1 av 10');
    await press('Hopp over');
    await press('Neste');
    for (let number = 3; number <= 10; number += 1) await press('Hopp over');
    const last = kit.own.cards().at(-1);
    expect(JSON.stringify(last)).toContain('1 av 10 punkter er besvart');
    expect((await press('Fyll ut mer')).text).toContain('Punkt 1 av 10');
    expect(await answers()).toEqual({ contactPerson: 'notDone' });
  });

  test('an answer is taken away, and asked for again', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await open();
    await press('Ikke gjort');
    await press('Forrige');
    const card = await press('Ta bort svaret');
    expect(card.text).toContain('Punkt 1 av 10');
    expect(card.buttons).not.toContain('Ta bort svaret');
    expect(await answers()).toEqual({});
  });

  test('an answer is corrected on the result by two presses', async () => {
    await scoredCase();
    await open();
    for (const _ of byHand) await press('Gjort');
    await press('6. Det finnes en kriseplan for dårligere perioder');
    const result = await press('Ikke gjort');
    expect(result.text).toContain('9 av 10 poeng');
    expect(await answers()).toMatchObject({ crisisPlan: 'notDone' });
  });

  test('a second, hasty tap on a card answers neither otherwise nor the next item', async () => {
    await scoredCase();
    const card = await open();
    await kit.own.submit(kit.kari, dataOf(card, 'Gjort'));
    expect((await kit.own.submit(kit.kari, dataOf(card, 'Ikke gjort'))).text).toContain('Punkt 3 av 10');
    expect(await answers()).toEqual({ contactPerson: 'done' });
  });

  test('a card that somebody has overtaken shows the answer as it is by now', async () => {
    await scoredCase();
    const old = await open();
    await kit.own.say(kit.kari, 'sjekkliste B-07');
    await press('Gjort');
    const answer = await kit.own.submit(kit.kari, dataOf(old, 'Ikke gjort'));
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.text).toContain('Gjort\nSvaret nå');
    expect(await answers()).toEqual({ contactPerson: 'done' });
  });

  test('who prefers all of them on one card is asked so until told otherwise, and loses nothing that was chosen', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await openForm();
    await press('Avbryt');
    expect((await open()).buttons).toEqual(['Lagre', 'Ett om gangen', 'Avbryt']);
    const card = await kit.own.press(kit.kari, 'Ett om gangen', { item_contactPerson: 'done' });
    expect(card.text).toContain('Punkt 1 av 10');
    expect(await answers()).toEqual({ contactPerson: 'done' });
    await press('Til saken');
    expect((await open()).text).toContain('Punkt 1 av 10');
  });

  test('a closed case shows what it came to, and takes no answer', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const old = await open();
    await kit.own.say(kit.kari, 'avslutt sak B-07');
    await press('Ja, avslutt saken');
    const answer = await kit.own.submit(kit.kari, dataOf(old, 'Ikke gjort'));
    expect(answer.text).toContain('er avsluttet');
    expect(answer.buttons).toEqual(['Til saken']);
    expect(await answers()).toEqual({});
  });
});
