import { keys, kinds } from '../../../../src/store/kinds.ts';
import { type CaseScene, dataOf, fields, hold, inputElements, makeCase, openForm, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const four = ['Bolig', 'Økonomi', 'Handle selv', 'Fiske'];

describe('scoring', () => {
  test("the memo's example: 2,0, then 5,0, benefit 3,0", async () => {
    await makeCase(kit, 'B-07', four);
    const first = await hold(kit, 1, [1, 4, 1, 2]);
    expect(first.text).toContain('Samtale\u00a01 gjennomsnitt 2,0');
    expect(first.text).toContain('Dette er utgangspunktet');
    await kit.own.press(kit.kari, 'Til saken');
    kit.los.clock.set('2027-02-01T08:00:00Z');
    const second = await hold(kit, 2, [5, 5, 5, 5]);
    expect(second.text).toContain(
      'Samtale\u00a01 gjennomsnitt 2,0\nSamtale\u00a02 gjennomsnitt 5,0\nOpplevd nytte 3,0',
    );
    expect(second.text).toContain('Samlet sett er det blitt lettere');
    expect(second.text).toContain('Handle selv: fra 1 til 5');
    expect(second.text).toContain('1. februar 2027');
  });

  test('it may have become harder, and is not shamed', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
    await hold(kit, 1, [5, 6]);
    await kit.own.press(kit.kari, 'Til saken');
    const answer = await hold(kit, 2, [4, 6]);
    expect(answer.text).toContain('Opplevd nytte −0,5');
    expect(answer.text).toContain('Det er nyttig å vite');
  });

  test('asks about every activity on one card, easiest and hardest in words', async () => {
    await makeCase(kit, 'B-07', four);
    const form = await openForm(kit, 1);
    expect(Object.keys(form.inputs)).toEqual(['score_a1', 'score_a2', 'score_a3', 'score_a4', 'held']);
    expect(form.choices['score_a1']?.at(0)).toBe('1 – svært vanskelig');
    expect(form.choices['score_a1']?.at(-1)).toBe('10 – går fint');
    expect(form.inputs['held']).toBe('2026-11-23');
  });

  test('takes two taps an activity and one to save', async () => {
    await makeCase(kit, 'B-07', four);
    const form = await openForm(kit, 1);
    const inputs = inputElements(form).filter(({ id }) => String(id).startsWith('score_'));
    // A compact choice is one tap to open and one to choose; dates are filled in.
    expect(inputs.map(({ type, style }) => [type, style])).toEqual(four.map(() => ['Input.ChoiceSet', 'compact']));
    expect(form.buttons.filter((button) => button === 'Lagre tallene')).toHaveLength(1);
  });

  test('may skip what the user does not want to score, and says what it is calculated without', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Arbeid', 'Fiske']);
    await hold(kit, 1, [1, 3, '']);
    await kit.own.press(kit.kari, 'Til saken');
    const answer = await hold(kit, 2, [5, '', 9]);
    expect(answer.text).toContain('Opplevd nytte 4,0');
    expect(answer.text).toContain(
      'Nytten er regnet uten «Arbeid» og «Fiske», som bare har tall i én av samtalene. Med alle områdene er gjennomsnittet 2,0 i samtale 1 og 7,0 i samtale 2.',
    );
  });

  test('without anything in common between the conversations says so', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Arbeid']);
    await hold(kit, 1, [1, '']);
    await kit.own.press(kit.kari, 'Til saken');
    expect((await hold(kit, 2, ['', 5])).text).toContain('Ingen områder har tall i både samtale 1 og samtale 2');
  });

  test('nothing at all is no conversation', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await openForm(kit, 1);
    expect((await kit.own.press(kit.kari, 'Lagre tallene')).text).toContain('Ingen områder har fått tall ennå');
    expect((await stored())?.rounds).toEqual([]);
  });

  test('on a day that has not come is asked again', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await openForm(kit, 1);
    const answer = await kit.own.press(kit.kari, 'Lagre tallene', { ...fields([3]), held: '2026-11-24' });
    expect(answer.text).toContain('Datoen har ikke vært ennå');
    expect(answer.inputs).toMatchObject({ score_a1: '3', held: '2026-11-24' });
  });

  test('a score that is no text at all counts as none', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const form = await openForm(kit, 1);
    const odd = { score_a1: { toString: 1, valueOf: 1 }, held: ['2026-11-20'] };
    const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre tallene'), ...odd });
    expect(answer.text).toContain('Ingen områder har fått tall ennå');
  });

  test('what is no score comes back with its value and everything else that was entered', async () => {
    const wrong = '3,5';
    await makeCase(kit, 'B-07', four);
    const form = await openForm(kit, 1);
    const data = { ...dataOf(form, 'Lagre tallene'), ...fields([4, wrong, 7, 9]), held: '2026-11-20' };
    const answer = await kit.own.submit(kit.kari, data);
    expect(answer.text).toContain(`Skår skal være et helt tall fra 1 til 10. Jeg forstår ikke «${wrong}».`);
    expect(answer.inputs).toEqual({
      score_a1: '4',
      score_a2: wrong,
      score_a3: '7',
      score_a4: '9',
      held: '2026-11-20',
    });
    expect((await stored())?.rounds).toEqual([]);
    expect((await kit.own.press(kit.kari, 'Lagre tallene', { score_a2: '2' })).text).toContain(
      'Samtale\u00a01 gjennomsnitt 5,5',
    );
  });
});

/** Presses one after the other. @returns what the last one showed */
const pressAll = async (...titles: readonly string[]) => {
  let shown = await kit.own.press(kit.kari, titles[0] ?? '');
  for (const title of titles.slice(1)) shown = await kit.own.press(kit.kari, title);
  return shown;
};

describe('one area at a time', () => {
  test('four areas are five taps, each saved as it comes; one is corrected by two', async () => {
    await makeCase(kit, 'B-07', four);
    const first = await kit.own.press(kit.kari, 'Samtale 1: gi tall');
    expect(first.text).toContain('Bolig\nHvordan går det med dette nå?\n1 = svært vanskelig\n1\n2\n3');
    expect(first.buttons).toEqual([
      ...['1, svært vanskelig', '2', '3', '4', '5', '6', '7', '8', '9', '10, går fint'],
      ...['Hopp over', 'Til saken', 'Alle på ett kort'],
    ]);
    kit.los.counts.reset();
    const second = await kit.own.press(kit.kari, '1, svært vanskelig');
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
    expect(second.text).toContain('Lagret: 1 for «Bolig».\nØkonomi');
    expect((await stored())?.rounds[0]?.scores).toEqual({ a1: 1 });
    const result = await pressAll('4', '1, svært vanskelig', '2');
    expect(result.text).toContain('Lagret. Samtale 1 er ferdig.');
    expect(result.text).toContain('Samtale\u00a01 gjennomsnitt 2,0');
    expect(result.text).toContain('Bolig: 1\nØkonomi: 4\nHandle selv: 1\nFiske: 2');
    expect(JSON.stringify(result.cards)).toContain('/images/');
    const corrected = await pressAll('Økonomi: 4', '8');
    expect(corrected.text).toContain('Rettet: «Økonomi» fra 4 til 8.');
    expect(corrected.text).toContain('Økonomi: 8');
    const taken = await pressAll('Fiske: 2', 'Ta bort tallet');
    expect(taken.text).toContain('Rettet: «Fiske» fra 2 til ingen tall.');
    expect((await stored())?.rounds[0]?.corrections).toHaveLength(2);
  });

  test('left in the middle it is gone on with; one goes back, takes a score away, skips, and says when it is all', async () => {
    await makeCase(kit, 'B-07', four);
    await pressAll('Samtale 1: gi tall', '3', 'Hopp over', '5');
    const list = await kit.own.say(kit.kari, 'mine saker');
    expect(list.text).toContain('B-07: samtale 1 er i gang');
    const card = await kit.own.say(kit.kari, 'B-07');
    expect(card.text).toContain('i gang, 2 av 4 områder har tall');
    expect(card.buttons).toContain('Fortsett samtale 1');
    expect(card.text).toContain('0 av 10 punkter besvart');
    expect((await kit.own.say(kit.kari, 'kopi B-07')).text).not.toContain('Samtale 1');
    expect((await kit.own.say(kit.kari, 'historikk B-07')).text).not.toContain('gjennomsnitt');
    expect((await kit.own.say(kit.kari, 'sjekkliste B-07')).text).toContain('Punkt 1 av 10');
    await kit.own.say(kit.kari, 'B-07');
    const resumed = await kit.own.press(kit.kari, 'Fortsett samtale 1');
    expect(resumed.text).toContain('Økonomi\nHvordan');
    const back = await kit.own.press(kit.kari, 'Forrige');
    expect(back.text).toContain('Tallet er 3. Trykk på et annet for å endre det.');
    expect(back.text).toContain('✓3');
    const other = await kit.own.submit(kit.kari, dataOf(back, '8'), { card: back.cards[0] ?? {} });
    expect(other.text).toContain('Lagret: 8 for «Bolig».\nØkonomi');
    const late = await kit.own.submit(kit.kari, dataOf(back, 'Ta bort tallet'), { card: back.cards[0] ?? {} });
    expect(late.text).toContain('Lagret: 8 for «Bolig».\nBolig');
    expect(back.buttons).toContain('3, som er tallet nå');
    const taken = await kit.own.submit(kit.kari, dataOf(late, 'Ta bort tallet'));
    expect(taken.text).toContain('Tallet er tatt bort.\nBolig');
    await kit.own.submit(kit.kari, dataOf(taken, '7'));
    const result = await kit.own.press(kit.kari, 'Avslutt samtalen');
    expect(result.text).toContain('Samtale\u00a01 gjennomsnitt 6,0');
    expect(result.text).not.toContain('Rettet');
    expect((await stored())?.rounds).toEqual([
      expect.objectContaining({ scores: { a1: 7, a3: 5 }, corrections: [], heldOn: '2026-11-23' }),
    ]);
    expect((await kit.own.press(kit.kari, 'Til saken')).buttons).toContain('Samtale 2: gi tall');
    const nothing = await pressAll('Samtale 2: gi tall', 'Hopp over', 'Hopp over', 'Hopp over', 'Hopp over og avslutt');
    expect(nothing.text).toContain('Ingenting er lagret. Samtale 2 venter til dere vil gi tall.');
    expect((await stored())?.rounds).toHaveLength(1);
  });

  test('the first of two quick taps holds; what a colleague has changed meanwhile is shown', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Fiske', 'Skole']);
    const first = await kit.own.press(kit.kari, 'Samtale 1: gi tall');
    const once = await kit.own.submit(kit.kari, dataOf(first, '3'));
    const twice = await kit.own.submit(kit.kari, dataOf(first, '9'));
    expect([once.text, twice.text]).toEqual([once.text, once.text]);
    expect((await stored())?.rounds[0]?.scores).toEqual({ a1: 3 });
    await kit.own.say(kit.kari, 'hva er viktig B-07');
    await kit.own.press(kit.kari, 'Lagre', { text_a2: '' });
    const gone = await kit.own.submit(kit.kari, dataOf(once, '4'));
    expect(gone.text).toContain('Dette er endret siden');
    expect(gone.text).toContain('Skole\nHvordan');
    expect((await kit.own.submit(kit.kari, { ...dataOf(once, 'Hopp over'), activity: 'a2' })).text).toContain('Skole');
    await kit.own.say(kit.kari, 'avslutt B-07');
    await kit.own.press(kit.kari, 'Ja, avslutt saken');
    const closed = await kit.own.submit(kit.kari, dataOf(gone, '4'));
    expect(closed.text).toContain('er avsluttet');
    expect((await stored())?.rounds[0]?.scores).toEqual({ a1: 3 });
  });

  test('all areas on one card is a choice that is remembered, until it is taken back', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
    await pressAll('Samtale 1: gi tall', '3');
    const onOne = await kit.own.press(kit.kari, 'Alle på ett kort');
    expect(onOne.inputs).toMatchObject({ score_a1: '3', score_a2: '' });
    expect(onOne.text).toContain('Heretter viser jeg alt på ett kort. «Ett om gangen» bytter tilbake.');
    expect(onOne.buttons).toContain('Ett om gangen');
    const result = await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '4' });
    expect(result.text).not.toContain('Rettet');
    expect(result.buttons).not.toContain('Angre');
    expect((await kit.own.press(kit.kari, 'Gi tall på resten')).text).toContain('Fiske\nHvordan');
    expect(Object.keys((await kit.own.say(kit.kari, 'gi skår B-07')).inputs)).toContain('score_a1');
    expect((await kit.own.press(kit.kari, 'Ett om gangen')).text).toContain('Bolig\nHvordan');
    expect((await kit.own.say(kit.kari, 'gi skår B-07')).inputs).toEqual({});
    // What is chosen before one changes to the walk is kept, and the walk goes on with what is left.
    await kit.own.press(kit.kari, 'Alle på ett kort');
    const next = await kit.own.press(kit.kari, 'Ett om gangen', { score_a1: '6' });
    expect(next.text).toContain('Fiske\nHvordan');
    expect((await stored())?.rounds[1]).toMatchObject({ scores: { a1: 6 }, corrections: [] });
  });
});

describe('correcting', () => {
  beforeEach(async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
    await hold(kit, 1, [3, 4]);
  });

  test('starts from what stands there, and shows what was corrected', async () => {
    const form = await kit.own.press(kit.kari, 'Rett dato eller tall');
    expect(form.inputs).toMatchObject({ score_a1: '3', score_a2: '4' });
    const answer = await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '8' });
    expect(answer.text).toContain('Samtale\u00a01 gjennomsnitt 6,0');
    expect(answer.text).toContain('Rettet 23. november: «Bolig» fra 3 til 8.');
    expect((await stored())?.rounds[0]?.corrections).toHaveLength(1);
    const back = await kit.own.press(kit.kari, 'Angre');
    expect(back.text).toContain('Samtale\u00a01 gjennomsnitt 3,5');
    expect(back.text).not.toContain('Rettet');
  });

  test('can take a score away', async () => {
    await kit.own.press(kit.kari, 'Rett dato eller tall');
    const answer = await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: 'none' });
    expect(answer.text).toContain('Samtale\u00a01 gjennomsnitt 4,0');
    expect(answer.text).toContain('«Bolig» fra 3 til ingen tall');
  });

  test('an earlier conversation is reached from a later one', async () => {
    await kit.own.press(kit.kari, 'Til saken');
    await hold(kit, 2, [5, 5]);
    expect((await openConversation(1)).text).toContain('Dette er utgangspunktet');
    await kit.own.press(kit.kari, 'Rett dato eller tall');
    await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '1', score_a2: '1' });
    expect((await openConversation(2)).text).toContain('Opplevd nytte 4,0');
  });

  const openConversation = async (number: number) => {
    await kit.own.press(kit.kari, 'Alle samtaler');
    return kit.own.press(kit.kari, `Samtale ${number}`);
  };
});

describe('old cards and second presses', () => {
  test('pressed twice is one conversation, and the answer is the same', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const form = await openForm(kit, 1);
    const data = { ...dataOf(form, 'Lagre tallene'), ...fields([3]) };
    const first = await kit.own.submit(kit.kari, data);
    const again = await kit.own.submit(kit.kari, data);
    expect(again.text).toBe(first.text);
    expect((await stored())?.rounds).toHaveLength(1);
    expect((await stored())?.rounds[0]?.corrections).toEqual([]);
  });

  test('delivered twice at the same moment is one conversation', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const form = await openForm(kit, 1);
    const data = { ...dataOf(form, 'Lagre tallene'), ...fields([3]) };
    await Promise.all([kit.own.submit(kit.kari, data, { id: 'same' }), kit.own.submit(kit.kari, data, { id: 'same' })]);
    expect((await stored())?.rounds).toHaveLength(1);
    expect((await stored())?.access.filter(({ what }) => what === 'changed')).toHaveLength(2);
  });

  test('an old card with other scores shows what stands now and changes nothing', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
    const old = await openForm(kit, 1);
    await kit.own.press(kit.kari, 'Lagre tallene', fields([3, '']));
    const answer = await kit.own.submit(kit.kari, { ...dataOf(old, 'Lagre tallene'), ...fields([9, 6]) });
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.inputs).toMatchObject({ score_a1: '3', score_a2: '6' });
    expect((await stored())?.rounds[0]?.scores).toEqual({ a1: 3 });
  });
});

describe('the rest', () => {
  test('which conversation is scored is never guessed', async () => {
    await makeCase(kit, 'B-07', four);
    await hold(kit, 1, [1, 4, 1, 2]);
    const form = await kit.own.say(kit.kari, 'alle områdene på ett kort B-07');
    const { round: _, ...without } = dataOf(form, 'Lagre tallene');
    const answer = await kit.own.submit(kit.kari, { ...without, ...fields([9, 9, 9, 9]) });
    expect(answer.text).toContain('Jeg forsto ikke det som sto i kortet');
    expect((await stored())?.rounds.map(({ scores }) => scores)).toEqual([{ a1: 1, a2: 4, a3: 1, a4: 2 }]);
  });

  test('saving scores is two point reads and one write', async () => {
    await makeCase(kit, 'B-07', four);
    await openForm(kit, 1);
    kit.los.counts.reset();
    await kit.own.press(kit.kari, 'Lagre tallene', fields([1, 4, 1, 2]));
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  });

  test('an opening that is delivered again is logged once', async () => {
    await makeCase(kit, 'B-07');
    const first = await kit.own.say(kit.kari, 'B-07', { id: 'again' });
    const second = await kit.own.say(kit.kari, 'B-07', { id: 'again' });
    expect(second.text).toBe(first.text);
    expect((await stored())?.access.filter(({ what }) => what === 'opened')).toHaveLength(1);
  });

  test.each([
    ['skår b-07', 'Samtale 2'],
    ['resultat B-07', 'gjennomsnitt 3,0'],
    ['sjekkliste for B-07', 'Sjekkliste for samhandling'],
    ['hva er viktig B-07', 'Hva er viktig for deg?'],
    ['kva er viktig i b 7', 'Hva er viktig for deg?'],
  ])('typing «%s» shows %p', async (typed, shown) => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await hold(kit, 1, [3]);
    expect((await kit.own.say(kit.kari, typed)).text).toContain(shown);
  });

  test('speaks nynorsk', async () => {
    await kit.own.say(kit.kari, 'nynorsk');
    await kit.own.say(kit.kari, 'ny sak');
    await kit.own.press(kit.kari, 'Opprett saka', { code: 'B-07' });
    await kit.own.press(kit.kari, 'Lagre', { areas: 'housing' });
    await kit.own.press(kit.kari, 'Samtale 1: gi tal');
    await kit.own.press(kit.kari, 'Alle på eitt kort');
    await kit.own.press(kit.kari, 'Lagre tala', fields([2]));
    await kit.own.press(kit.kari, 'Til saka');
    await kit.own.press(kit.kari, 'Samtale 2: gi tal');
    const answer = await kit.own.press(kit.kari, 'Lagre tala', fields([5]));
    expect(answer.text).toContain('Samla sett har det vorte lettare');
    expect(answer.text).toContain('Bustad: frå 2 til 5');
    expect(answer.text).toContain('Opplevd nytte 3,0');
  });

  test('shows on the list of cases without words of the user', async () => {
    await makeCase(kit, 'B-07', four);
    await hold(kit, 1, [1, 4, 1, 2]);
    await kit.own.press(kit.kari, 'Til saken');
    await hold(kit, 2, [5, 5, 5, 5]);
    expect((await kit.own.say(kit.kari, 'mine saker')).text).toContain('B-07: 2 samtaler, gjennomsnitt 5,0, nytte 3,0');
  });
});

describe('two forms open at once', () => {
  test('show both what is stored and what was entered', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Skole']);
    const form = await openForm(kit, 1);
    const data = { ...dataOf(form, 'Lagre tallene'), held: '2026-11-23' };
    await kit.own.submit(kit.kari, { ...data, score_a1: '3' });
    const refused = await kit.own.submit(kit.kari, { ...data, score_a1: '7', score_a2: '5', held: '2026-11-20' });
    expect(refused.text).toContain('Dette er endret siden');
    expect(refused.inputs).toMatchObject({ score_a1: '3', score_a2: '5', held: '2026-11-23' });
    expect(refused.text).toContain('Bolig\nDu hadde fylt inn: 7');
    expect(refused.text).toContain('Du hadde fylt inn: 20. november 2026');
    expect(refused.text).not.toContain('Du hadde fylt inn: 5');
  });
});
