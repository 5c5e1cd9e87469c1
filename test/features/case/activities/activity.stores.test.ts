import { maximumActivities } from '../../../../src/features/case/activities/rules.ts';
import { keys, kinds } from '../../../../src/store/kinds.ts';
import { identityNumber } from '../../../support/identity-numbers.ts';
import { type CaseScene, dataOf, everythingKept, fields, hold, makeCase, openForm, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
  await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
  await hold(kit, 1, [3, 4]);
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const say = (text: string) => kit.own.say(kit.kari, text);
const press = (button: string, entered: Readonly<Record<string, string>> = {}) =>
  kit.own.press(kit.kari, button, entered);

/** The card of one activity, reached as a person reaches it. */
const open = async (words: string) => {
  await say('historikk B-07');
  return press(words);
};

/** Holds conversations 2 and on, with the same scores each. */
const holdUpTo = async (last: number) => {
  for (let number = 2; number <= last; number += 1) {
    await say('B-07');
    await hold(kit, number, [5, 6]);
  }
};

const daughter = identityNumber('150785');

describe('one activity', () => {
  test('is reached from all conversations and shows how it has gone', async () => {
    await holdUpTo(2);
    const card = await open('Bolig');
    expect(card.text).toContain('Bolig\nSak B-07');
    expect(card.text).toContain('Samtale\u00a01 3 (23. november 2026)\nSamtale\u00a02 5 (23. november 2026)');
    expect(card.inputs).toEqual({ words: 'Bolig' });
  });

  test('costs two point reads and one write to look at and to change', async () => {
    await say('historikk B-07');
    kit.los.counts.reset();
    await press('Bolig');
    expect(kit.los.counts).toMatchObject({ reads: 2, queries: 0 });
    kit.los.counts.reset();
    await press('Lagre teksten', { words: 'Egen dør' });
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  });

  test('looked at on another day is an opening that is logged', async () => {
    kit.los.clock.set('2026-11-25T08:00:00Z');
    await open('Bolig');
    expect((await stored())?.access.at(-1)).toEqual({
      at: '2026-11-25T08:00:00Z',
      by: kit.kari.person,
      what: 'opened',
    });
  });

  test('is nothing to others, whatever they send', async () => {
    await open('Bolig');
    const card = await press('Lagre teksten', { words: 'Egen dør' });
    const olas = kit.los.personalChat(kit.ola);
    for (const verb of ['activity.show', 'activity.reword', 'activity.retire', 'activity.takeBack', 'scores.copy']) {
      const data = { ...dataOf(card, 'Lagre teksten'), do: verb, words: 'Noe annet' };
      expect((await olas.submit(kit.ola, data)).text).toBe('Jeg finner ingen sak med koden B-07 blant sakene dine.');
    }
    expect((await stored())?.activities[0]?.text).toBe('Egen dør');
  });
});

describe('other words', () => {
  test('are shown everywhere with the scores from before, and the words from before can be read', async () => {
    await open('Bolig');
    const card = await press('Lagre teksten', { words: 'En egen dør å låse' });
    expect(card.text).toContain('Lagret. Skårene følger med.');
    expect(card.text).toContain('En egen dør å låse\nSak B-07');
    expect(card.text).toContain('Het «Bolig» til 23. november.');
    expect((await press('Alle samtaler')).text).toContain('En egen dør å låse\n3 · før «Bolig»');
    expect((await press('Til saken')).text).toContain('En egen dør å låse: 3');
    await hold(kit, 2, [8, 4]);
    expect((await say('resultat B-07')).text).toContain('En egen dør å låse: fra 3 til 8');
  });

  test.each([
    ['fødselsnummer', `Bor med datter ${daughter}`, daughter],
    ['telefonnummer', 'Ring 412 34 567', '412 34 567'],
    ['e-postadresse', 'kari@post.example', 'kari@post.example'],
  ])('with a %s are refused, the form comes back, and nothing of it is kept', async (name, words, secret) => {
    await open('Bolig');
    const answer = await press('Lagre teksten', { words });
    expect(answer.text).toContain(name);
    expect(answer.text).toContain('tatt det ut av feltet');
    expect(answer.text).not.toContain(secret);
    expect(answer.inputs).toEqual({ words: 'Bolig' });
    expect(await everythingKept(kit)).not.toContain(secret);
    expect((await press('Lagre teksten', { words: 'Egen dør' })).text).toContain('Lagret.');
  });

  test.each([
    ['  ', 'Feltet er tomt'],
    ['x'.repeat(101), '100'],
  ])('%p are asked for again', async (words, why) => {
    const form = await open('Bolig');
    const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre teksten'), words });
    expect(answer.text).toContain(why);
    expect(answer.inputs).toEqual({ words });
    expect((await stored())?.activities[0]?.text).toBe('Bolig');
  });

  test('from an old card do not overwrite newer ones', async () => {
    const old = await open('Bolig');
    await press('Lagre teksten', { words: 'Egen dør' });
    const answer = await kit.own.submit(kit.kari, { ...dataOf(old, 'Lagre teksten'), words: 'Hus' });
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.inputs).toEqual({ words: 'Egen dør' });
    expect((await stored())?.activities[0]?.text).toBe('Egen dør');
  });

  test('pressed twice are one change', async () => {
    const form = await open('Bolig');
    const data = { ...dataOf(form, 'Lagre teksten'), words: 'Egen dør' };
    const [first, second] = [await kit.own.submit(kit.kari, data), await kit.own.submit(kit.kari, data)];
    expect(second.text).toBe(first.text);
    expect((await stored())?.activities[0]?.former).toHaveLength(1);
  });

  test('for what is not there change nothing', async () => {
    const form = await open('Bolig');
    const data = { ...dataOf(form, 'Lagre teksten'), activity: 'constructor', words: 'Hus' };
    expect((await kit.own.submit(kit.kari, data)).text).toContain('Dette er endret siden');
    expect((await stored())?.activities.map(({ text }) => text)).toEqual(['Bolig', 'Fiske']);
  });
});

describe('an activity that is taken out', () => {
  test('is asked about no more, keeps its scores, and comes back with them', async () => {
    await open('Bolig');
    const history = await press('Ta ut');
    expect(history.text).toContain('Tatt ut. Skårene blir stående');
    expect(history.text).toContain('Bolig\n3 · tatt ut 23. november');
    await press('Til saken');
    expect(Object.keys((await openForm(kit, 2)).inputs)).toEqual(['score_a2', 'held']);
    expect((await open('Bolig')).text).toContain('Tatt ut 23. november. Skårene blir stående.');
    expect((await press('Ta med igjen')).text).toContain('Tatt med igjen. Skårene følger med.');
    await press('Til saken');
    const again = await openForm(kit, 2);
    expect(Object.keys(again.inputs)).toEqual(['score_a1', 'score_a2', 'held']);
    expect((await press('Lagre tallene', fields([6, 4]))).text).toContain('Bolig: fra 3 til 6');
  });

  test('can be ticked on the form for what matters as well', async () => {
    await open('Bolig');
    await press('Ta ut');
    const form = await say('hva er viktig B-07');
    expect(form.choices['back']).toEqual(['Bolig']);
    const strange = { ...dataOf(form, 'Lagre'), back: 'a1,a99' };
    expect((await kit.own.submit(kit.kari, strange)).text).toContain('Dette er endret siden');
    await press('Lagre', { back: 'a1' });
    expect((await stored())?.activities[0]).toEqual({ id: 'a1', area: 'housing', text: 'Bolig' });
  });

  test('just goes when it never had a score', async () => {
    await say('hva er viktig B-07');
    await press('Lagre', { own: 'Skrive brev' });
    await open('Skrive brev');
    const history = await press('Ta ut');
    expect(history.text).toContain('Tatt bort.');
    expect(history.text).not.toContain('Skrive brev');
  });

  test('cannot be the last one', async () => {
    await open('Bolig');
    await press('Ta ut');
    await open('Fiske');
    const answer = await press('Ta ut');
    expect(answer.text).toContain('Kryss av for minst ett område');
    expect((await stored())?.activities.map(({ retiredAt }) => Boolean(retiredAt))).toEqual([true, false]);
  });

  test('cannot come back as the thirteenth', async () => {
    await open('Bolig');
    await press('Ta ut');
    await say('hva er viktig B-07');
    await press('Lagre', {
      own: Array.from({ length: maximumActivities - 1 }, (_, n) => `Område nummer ${n}`).join('\n'),
    });
    await open('Bolig');
    expect((await press('Ta med igjen')).text).toContain(String(maximumActivities));
    expect((await stored())?.activities[0]?.retiredAt).toBeDefined();
  });
});

describe('all conversations', () => {
  test('come four at a time with the newest together, each with mean and benefit', async () => {
    await holdUpTo(6);
    const last = await say('historikk B-07');
    expect(last.text).toContain('Samtale 3, 23. november 2026\ngjennomsnitt 5,5 · nytte 2,0\nSamtale 4,');
    expect(last.text).not.toContain('Samtale 2,');
    expect(last.text).toContain('Bolig\n3 → 5 → 5 → 5 → 5 → 5');
    const first = await press('Tidligere samtaler');
    expect(first.text).toContain('Samtale 1, 23. november 2026\ngjennomsnitt 3,5\nSamtale 2,');
    expect(first.text).not.toContain('Samtale 3,');
    expect((await press('Senere samtaler')).text).toContain('Samtale 6,');
    expect((await press('Samtale 6')).text).toContain('Opplevd nytte 2,0');
  });

  test('show the areas six at a time', async () => {
    await say('hva er viktig B-07');
    await press('Lagre', { own: Array.from({ length: 7 }, (_, n) => `Ønske ${n + 3}`).join('\n') });
    const first = await say('historikk B-07');
    expect(first.text).toContain('Ønske 6\nuten tall');
    expect(first.text).not.toContain('Ønske 7');
    expect((await press('Flere områder')).text).toContain('Ønske 9');
    expect((await press('De første områdene')).text).toContain('Bolig');
  });

  test.each([0, -1, 99, 'to'])('on page %p show a page that there is', async (page) => {
    const history = await say('historikk B-07');
    const data = { ...dataOf(history, 'Kopi til brukeren'), do: 'scores.history', page, areas: page };
    expect((await kit.own.submit(kit.kari, data)).text).toContain('Samtale 1, 23. november 2026');
  });

  test('are none before the first', async () => {
    await makeCase(kit, 'B-08', ['Bolig']);
    expect((await say('historikk B-08')).text).toContain('Ingen områder har fått tall ennå');
  });
});

describe('what was corrected', () => {
  beforeEach(async () => {
    kit.los.clock.set('2026-11-24T08:00:00Z');
    await press('Rett dato eller tall');
  });

  test('can be seen with the conversation, among all conversations and with the activity', async () => {
    const result = await press('Lagre tallene', { score_a1: '8', held: '2026-11-20' });
    expect(result.text).toContain('Rettet 24. november: «Bolig» fra 3 til 8.');
    expect(result.text).toContain('Rettet 24. november: datoen fra 23. november 2026 til 20. november 2026.');
    expect((await press('Alle samtaler')).text).toContain(
      'Samtale 1, 20. november 2026\ngjennomsnitt 6,0 · rettet 24. november',
    );
    expect((await press('Bolig')).text).toContain('Rettet 24. november: samtale 1 fra 3 til 8.');
  });

  test('is nothing when only looked at', async () => {
    expect((await press('Lagre tallene')).text).not.toContain('Rettet');
    expect((await say('historikk B-07')).text).not.toContain('rettet');
  });
});

describe('a copy for the user', () => {
  test('holds every conversation in plain words, without code or case', async () => {
    await say('hva er viktig B-07');
    await press('Lagre', { resources: 'Har en søster i nærheten' });
    await holdUpTo(2);
    const [typed, pressed] = [await say('kopi B-07'), await press('Kopi til brukeren')];
    expect(pressed.texts).toEqual(typed.texts);
    expect(typed.activities[0]).not.toHaveProperty('suggestedActions');
    expect(typed.texts[0]).toBe(
      [
        'Hva er viktig for deg? 23. november 2026\nDette har du fortalt om hvordan det går. 1 er svært vanskelig, 10 går fint.',
        'Samtale 1, 23. november 2026: 3,5 i gjennomsnitt\nSamtale 2, 23. november 2026: 5,5 i gjennomsnitt',
        'Bolig\nSamtale 1: 3\nSamtale 2: 5',
        'Fiske\nSamtale 1: 4\nSamtale 2: 6',
        'Slik har det endret seg siden første samtale\nBolig: fra 3 til 5\nFiske: fra 4 til 6\nSamlet sett er det blitt lettere siden første samtale.',
        'Dette får du til, og dette har du rundt deg\nHar en søster i nærheten',
      ].join('\n\n'),
    );
  });

  test('may be handed out in another language; what is written in the case stays as it is', async () => {
    await holdUpTo(2);
    expect((await say('kopi B-07')).buttons).toEqual(['Nynorsk', 'English']);
    const english = (await press('English')).texts[0];
    expect(english).toContain('What matters to you? 23 November 2026');
    expect(english).toContain('Bolig: from 3 to 5');
    expect(english).not.toMatch(/Samtale|B-07/);
    await say('english');
    expect((await say('copy B-07')).buttons).toEqual(['Bokmål', 'Nynorsk']);
  });

  test('is in Los’ own language alone when the words have gone', async () => {
    await holdUpTo(2);
    await say('avslutt B-07');
    await press('Ja, avslutt saken');
    kit.los.clock.set('2027-11-23T08:00:00Z');
    expect((await say('kopi B-07')).buttons).toEqual([]);
  });

  test('is in nynorsk for who writes nynorsk', async () => {
    await holdUpTo(2);
    await say('nynorsk');
    const text = (await say('kopi til brukaren B-07')).texts[0];
    expect(text).toContain('Kva er viktig for deg? 23. november 2026');
    expect(text).toContain('Bolig: frå 3 til 5');
    expect(text).not.toMatch(/Hva|ikke|B-07/);
  });

  test('tells what was talked about before as well', async () => {
    await open('Bolig');
    await press('Ta ut');
    expect((await say('kopi B-07')).texts[0]).toContain('Dette har vi snakket om før:\n\nBolig\nSamtale 1: 3');
  });

  test('fits into a message after many conversations: the first and the newest are told', async () => {
    await holdUpTo(12);
    const text = (await say('kopi B-07')).texts[0] ?? '';
    const told = [...text.matchAll(/^Samtale (\d+), /gm)].map(([, number]) => Number(number));
    expect(told).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(text).toContain('Bolig: fra 3 til 5');
  });

  test('may be taken before anything is scored, but not of nothing', async () => {
    await makeCase(kit, 'B-08', ['Bolig']);
    expect((await say('kopi B-08')).texts[0]).toContain('Dette har du sagt er viktig for deg.\n\nBolig');
    await makeCase(kit, 'B-09');
    expect((await say('kopi B-09')).text).toContain('minst ett område');
  });

  test('never goes to the team’s chat', async () => {
    const answer = await kit.team.say(kit.kari, 'kopi B-07');
    expect(answer.text).toContain('Sakene dine viser jeg bare til deg');
    expect(answer.text).not.toContain('Bolig');
  });
});

describe('in a case that is closed', () => {
  const close = async () => {
    await say('avslutt B-07');
    await press('Ja, avslutt saken');
  };

  test('activities can be looked at but not changed', async () => {
    const before = await open('Bolig');
    await close();
    const card = await open('Bolig');
    expect(card.inputs).toEqual({});
    expect(card.buttons).toEqual(['Alle samtaler', 'Til saken']);
    const answer = await kit.own.submit(kit.kari, { ...dataOf(before, 'Lagre teksten'), words: 'Hus' });
    expect(answer.text).toContain('Gjenåpne den hvis dere skal arbeide videre');
    expect((await stored())?.activities[0]?.text).toBe('Bolig');
  });

  test('words that have gone take the words from before with them; the scores stay', async () => {
    await open('Bolig');
    await press('Lagre teksten', { words: 'Låse sin egen dør' });
    await press('Ta ut');
    await close();
    kit.los.clock.set('2026-12-24T08:00:00Z');
    await kit.los.sweep();
    const kept = await everythingKept(kit);
    for (const words of ['Bolig', 'Fiske', 'Låse', 'dør']) expect(kept).not.toContain(words);
    const history = await say('historikk B-07');
    expect(history.text).toContain('Område 1: bolig\n3');
    expect((await press('Område 1: bolig')).text).not.toContain('Het «');
    expect((await say('kopi B-07')).texts[0]).toContain('Område 1: bolig\nSamtale 1: 3');
  });
});

test('speaks nynorsk', async () => {
  await say('nynorsk');
  await say('alle samtalar B-07');
  await press('Bolig');
  const card = await press('Lagre teksten', { words: 'Ei eiga dør' });
  expect(card.text).toContain('Lagra. Skårane følgjer med.');
  expect(card.text).toContain('Heitte «Bolig» til 23. november.');
  expect((await press('Ta ut')).text).toContain('Teke ut. Skårane blir ståande');
  await press('Ei eiga dør');
  expect((await press('Ta med igjen')).text).toContain('Teke med igjen. Skårane følgjer med.');
});
