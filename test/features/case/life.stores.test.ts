import { keys, kinds } from '../../../src/store/kinds.ts';
import { type CaseScene, dataOf, everythingKept, hold, makeCase, openForm, startCaseScene } from './scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async (code = 'B-07') => (await kit.los.documents.read(kinds.case, keys.case('team1', code)))?.body;

/** The button value that stands for a colleague on the newest card. */
const keyOf = async (name: string): Promise<string> => {
  const choices = JSON.stringify(kit.own.cards().at(-1)).match(/\{"title":"[^"]*","value":"[^"]*"\}/g) ?? [];
  const found = choices.map((one) => JSON.parse(one)).find(({ title }) => title.startsWith(name));
  return found?.value ?? '';
};

const give = async (button: string, name: string, code = 'B-07') => {
  await kit.own.say(kit.kari, `del sak ${code}`);
  return kit.own.press(kit.kari, button, { to: await keyOf(name) });
};

describe.each(['Ø-07', 'ÆÅ-07'])('a case with the code %s', (code) => {
  test('is opened, scored, shared and closed with its buttons', async () => {
    const card = await makeCase(kit, code, ['Handle selv']);
    expect(JSON.stringify(dataOf(card, 'Samtale 1: gi tall'))).toMatch(/^[ -~]+$/);
    await kit.own.say(kit.kari, 'mine saker');
    expect((await kit.own.press(kit.kari, `Åpne ${code}`)).text).toContain('Handle selv');
    expect((await hold(kit, 1, [2])).text).toContain(code);
    expect((await give('Del saken', 'Ola Medlem', code)).text).toContain('Ola Medlem er også kontaktperson nå');
    await kit.own.say(kit.kari, `avslutt ${code}`);
    await kit.own.press(kit.kari, 'Ja, avslutt saken');
    expect(await stored(code)).toMatchObject({
      rounds: [{ number: 1 }],
      contactPersons: [kit.kari.person, kit.ola.person],
      closedAt: '2026-11-23T08:00:00Z',
    });
  });

  test('is found by a button that was sent before letters went by their numbers', async () => {
    const card = await makeCase(kit, code, ['Handle selv']);
    const now = dataOf(card, 'Samtale 1: gi tall');
    const then = { ...now, los: { ...(now['los'] as object), code } };
    expect((await kit.own.submit(kit.kari, then)).text).toContain('Handle selv');
  });
});

test('what the cards of a case offer can be typed with its code', async () => {
  await makeCase(kit, 'B-07', ['Handle selv']);
  const firstFields = {
    'rett skår B-07': 'score_a1',
    'endre rekkefølgen B-07': 'place_a1',
    'nytt tiltak B-07': 'what',
    'kommentar til planen B-07': 'comment',
    'endre hjemkomsten B-07': 'discharge',
    'ny innleggelse B-07': 'discharge',
    'nytt tiltak': 'what',
    'endre rekkefølgen': 'place_a1',
  };
  for (const [phrase, field] of Object.entries(firstFields)) {
    expect([phrase, Object.keys((await kit.own.say(kit.kari, phrase)).inputs)[0]]).toEqual([phrase, field]);
  }
  await kit.own.say(kit.kari, 'har individuell plan B-07');
  expect((await kit.own.say(kit.kari, 'plan B-07')).buttons).toContain('Ikke individuell plan lenger');
  await kit.own.say(kit.kari, 'har ikke individuell plan B-07');
  expect((await kit.own.say(kit.kari, 'plan B-07')).buttons).toContain('Har individuell plan');
});

describe('a date that somebody has typed is told in words, as it was understood', () => {
  test.each([
    ['neste samtale B-07', 'Lagre datoen', { on: '12/01/2027' }, '12. januar 2027'],
    ['alle områdene på ett kort B-07', 'Lagre tallene', { score_a1: '4', held: '11/10/2026' }, '11. oktober 2026'],
    ['nytt tiltak B-07', 'Lagre', { what: 'Ringe', responsible: 'serviceUser', due: '12/01/2027' }, '12. januar'],
    ['endre hjemkomsten B-07', 'Lagre', { discharge: '11/10/2026', homecoming: '12.10.2026' }, '11. oktober 2026'],
  ])('after «%s»', async (phrase, button, entered, understood) => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await kit.own.say(kit.kari, phrase);
    const fields: Readonly<Record<string, string>> = { ...entered };
    const { text } = await kit.own.press(kit.kari, button, fields);
    expect(text.replaceAll('\u00a0', ' ')).toContain(understood);
  });
});

describe('the next conversation', () => {
  test('is asked for after scoring, shown on the case and in my cases', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const result = await hold(kit, 1, [2]);
    expect(result.buttons.slice(0, 2)).toEqual(['Handle selv: 2', 'Avtal neste samtale']);
    const form = await kit.own.press(kit.kari, 'Avtal neste samtale');
    expect(form.text).toContain('Når har dere avtalt å snakke om dette igjen?');
    const card = await kit.own.press(kit.kari, 'Lagre datoen', { on: '2026-12-26' });
    expect(card.text).toContain('26. desember 2026, om 33 dager');
    expect(card.text).toContain('26. desember er 2. juledag. Passer en annen dag bedre?');
    const list = await kit.own.say(kit.kari, 'mine saker');
    expect(list.text).toContain('Neste samtale 26. desember, om 33 dager');
    expect((await stored())?.nextConversation).toEqual({ on: '2026-12-26', setAt: '2026-11-23T08:00:00Z' });
  });

  /** Which of these buttons stands first on the case's card. */
  const firstOf = async (...titles: readonly string[]) =>
    (await kit.own.say(kit.kari, 'B-07')).buttons.find((title) => titles.includes(title));

  test('is not asked for while one is agreed on, and is over when it has been held', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await kit.own.say(kit.kari, 'neste samtale B-07');
    await kit.own.press(kit.kari, 'Lagre datoen', { on: '2026-12-14' });
    await kit.own.say(kit.kari, 'B-07');
    // Agreed on the very day the first conversation is held: it is the one after.
    expect((await hold(kit, 1, [2])).buttons).not.toContain('Avtal neste samtale');
    expect(await firstOf('Sjekkliste', 'Samtale 2: gi tall')).toBe('Sjekkliste');
    kit.los.clock.set('2026-12-14T12:00:00Z');
    expect(await firstOf('Sjekkliste', 'Samtale 2: gi tall')).toBe('Samtale 2: gi tall');
    expect((await hold(kit, 2, [5])).buttons).toContain('Avtal neste samtale');
    expect((await stored())?.nextConversation).toBeUndefined();
  });

  test.each([
    ['2026-11-22', 'er passert'],
    ['2036-12-14', 'langt fram i tid'],
    ['', 'Hvilken dag? Velg en dato.'],
  ])('on «%s» is refused with what was entered', async (on, why) => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await kit.own.say(kit.kari, 'neste samtale B-07');
    const answer = await kit.own.press(kit.kari, 'Lagre datoen', { on });
    expect(answer.text).toContain(why);
    expect(answer.inputs).toEqual({ on });
  });

  test('can be moved and called off, but not from a card that is older', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const old = await kit.own.say(kit.kari, 'neste samtale B-07');
    await kit.own.press(kit.kari, 'Lagre datoen', { on: '2026-12-14' });
    const late = await kit.own.submit(kit.kari, { ...dataOf(old, 'Lagre datoen'), on: '2026-12-01' });
    expect(late.text).toContain('Dette er endret siden');
    expect(late.inputs).toEqual({ on: '2026-12-14' });
    await kit.own.say(kit.kari, 'neste samtale B-07');
    expect((await kit.own.press(kit.kari, 'Fjern avtalen')).text).toContain('ikke avtalt noen ny samtale');
    expect((await stored())?.nextConversation).toBeUndefined();
  });

  test('conversations follow one another in time', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await hold(kit, 1, [2]);
    await kit.own.say(kit.kari, 'B-07');
    await openForm(kit, 2);
    const early = await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '5', held: '2026-11-20' });
    expect(early.text).toContain('Samtale 1 ble holdt 23. november 2026');
    expect(early.inputs).toMatchObject({ score_a1: '5', held: '2026-11-20' });
    kit.los.clock.set('2026-12-14T12:00:00Z');
    await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '5', held: '2026-12-10' });
    await kit.own.press(kit.kari, 'Alle samtaler');
    await kit.own.press(kit.kari, 'Samtale 1');
    await kit.own.press(kit.kari, 'Rett dato eller tall');
    const late = await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '2', held: '2026-12-12' });
    expect(late.text).toContain('Samtale 2 ble holdt 10. desember 2026');
  });
});

describe('sharing a case', () => {
  test('makes a colleague a contact person too, who is told in the own chat without a word of the case', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const olas = kit.los.personalChat(kit.ola);
    await olas.say(kit.ola, 'hjelp');
    olas.received();
    const answer = await give('Del saken', 'Ola Medlem');
    expect(answer.text).toContain('Ola Medlem er også kontaktperson nå');
    expect((await stored())?.contactPersons).toEqual([kit.kari.person, kit.ola.person]);
    expect((await stored())?.access.at(-1)).toMatchObject({ by: kit.kari.person, what: 'shared', to: kit.ola.person });
    expect(await kit.los.sweep()).toMatchObject({ sent: 1, failed: 0 });
    const told = olas.received();
    expect(told.text).toContain('Du er kontaktperson i sak B-07');
    expect(JSON.stringify(told.activities)).not.toContain('Handle selv');
    expect((await olas.press(kit.ola, 'Åpne B-07')).text).toContain('Handle selv');
    expect((await stored())?.access.at(-1)).toMatchObject({ by: kit.ola.person, what: 'opened' });
    expect(kit.team.received().activities).toEqual([]);
  });

  test('is offered among staff only, and refused to others whatever is sent', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const form = await kit.own.say(kit.kari, 'del sak B-07');
    const offered = JSON.stringify(form.cards);
    expect(offered).toContain('Ola Medlem');
    expect(offered).not.toContain('Una Brukerrepresentant');
    expect(offered).not.toContain('Liv Leder');
    for (const to of ['', kit.leader.person, 'nobody']) {
      const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Del saken'), to });
      expect(answer.text).toContain('Velg en i teamet som skal følge opp saken');
    }
    expect((await stored())?.contactPersons).toEqual([kit.kari.person]);
  });

  test('outside the allowed hours waits for the next working day', async () => {
    kit.los.clock.set('2026-11-27T16:30:00Z');
    await makeCase(kit, 'B-07', ['Handle selv']);
    const olas = kit.los.personalChat(kit.ola);
    await olas.say(kit.ola, 'hjelp');
    olas.received();
    await give('Del saken', 'Ola Medlem');
    await kit.los.sweep();
    expect(olas.received().activities).toEqual([]);
    kit.los.clock.set('2026-11-30T07:00:00Z');
    await kit.los.sweep();
    expect(olas.received().text).toContain('B-07');
  });

  test('says nothing to somebody who has found the case already', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const olas = kit.los.personalChat(kit.ola);
    await give('Del saken', 'Ola Medlem');
    expect((await olas.say(kit.ola, 'mine saker')).text).toContain('B-07: ny for deg');
    await olas.say(kit.ola, 'B-07');
    olas.received();
    await kit.los.sweep();
    expect(olas.received().activities).toEqual([]);
  });
});

describe('handing a case over', () => {
  test('leaves it to the colleague, and the card shows nothing of it any more', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const question = await give('Overfør og gå ut', 'Ola Medlem');
    expect(question.text).toContain('Vil du overføre sak B-07 til Ola Medlem?');
    expect(question.text).toContain('Du kan ikke åpne saken lenger');
    expect(question.buttons).toEqual(['Nei, behold saken', 'Ja, overfør og gå ut']);
    expect(await stored()).toMatchObject({ contactPersons: [kit.kari.person] });
    const answer = await kit.own.press(kit.kari, 'Ja, overfør og gå ut');
    expect(answer.text).toContain('Sak B-07 er overført til Ola Medlem');
    expect(await stored()).toMatchObject({ contactPersons: [kit.ola.person] });
    expect((await kit.own.say(kit.kari, 'B-07')).text).toContain('Jeg finner ingen sak med koden B-07');
    expect((await kit.own.say(kit.kari, 'mine saker')).text).not.toContain('B-07');
    expect((await kit.los.personalChat(kit.ola).say(kit.ola, 'B-07')).text).toContain('Handle selv');
  });

  test('to one who follows it up already is leaving it', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await give('Del saken', 'Ola Medlem');
    await give('Overfør og gå ut', 'Ola Medlem');
    await kit.own.press(kit.kari, 'Ja, overfør og gå ut');
    expect((await stored())?.contactPersons).toEqual([kit.ola.person]);
    expect((await stored())?.handovers).toHaveLength(1);
  });

  test('can be left at the question', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await give('Overfør og gå ut', 'Ola Medlem');
    expect((await kit.own.press(kit.kari, 'Nei, behold saken')).text).toContain('Handle selv');
    expect(await stored()).toMatchObject({ contactPersons: [kit.kari.person] });
  });

  test('to nobody is refused: a case never is without a contact person', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const answer = await give('Overfør og gå ut', 'Nobody');
    expect(answer.text).toContain('Velg en i teamet');
    expect((await stored())?.contactPersons).toEqual([kit.kari.person]);
  });
});

describe('closing a case', () => {
  const close = async () => {
    const question = await kit.own.say(kit.kari, 'avslutt B-07');
    return { question, answer: await kit.own.press(kit.kari, 'Ja, avslutt saken') };
  };

  test('is confirmed after being told what happens', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const { question, answer } = await close();
    expect(question.text).toContain('slettes etter 30 dager');
    expect(question.text).toContain('Område 1: bolig');
    expect(answer.text).toContain('Det som er skrevet, slettes 23. desember 2026');
    expect(await stored()).toMatchObject({ closedAt: '2026-11-23T08:00:00Z', purgeAt: '2026-12-23T08:00:00Z' });
    expect((await kit.own.say(kit.kari, 'mine saker')).text).toContain('B-07: avsluttet');
  });

  test('keeps the words as long as the setting says', async () => {
    await kit.los.stop();
    kit = await startCaseScene({ config: { wordsKeptDays: 90 } });
    await makeCase(kit, 'B-07', ['Handle selv']);
    const { question } = await close();
    expect(question.text).toContain('slettes etter 90 dager');
    expect(await stored()).toMatchObject({ purgeAt: '2027-02-21T08:00:00Z' });
  });

  test('can be undone until the words go', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await close();
    kit.los.clock.set('2026-12-22T08:00:00Z');
    const answer = await kit.own.say(kit.kari, 'gjenåpne B-07');
    expect(answer.text).toContain('Saken er åpen igjen, med alt som er i den');
    expect(answer.text).toContain('Handle selv');
    kit.los.clock.set('2026-12-24T08:00:00Z');
    await kit.los.sweep();
    expect(await everythingKept(kit)).toContain('Handle selv');
  });

  test('takes every word away after thirty days, wherever it is kept; the numbers stay', async () => {
    await kit.own.say(kit.kari, 'ny sak');
    await kit.own.press(kit.kari, 'Opprett saken', { code: 'B-07' });
    await kit.own.press(kit.kari, 'Lagre', { areas: 'housing', own: 'Handle selv', resources: 'Går tur med hunden' });
    await hold(kit, 1, [2, 4]);
    await close();
    expect(await everythingKept(kit)).toContain('Handle selv');
    kit.los.clock.set('2026-12-23T08:00:00Z');
    expect(await kit.los.sweep()).toMatchObject({ failed: 0 });
    const kept = await everythingKept(kit);
    for (const words of ['Handle selv', 'Bolig', 'Går tur', 'hunden']) expect(kept).not.toContain(words);
    expect((await stored())?.rounds[0]?.scores).toEqual({ a1: 2, a2: 4 });
    const card = await kit.own.say(kit.kari, 'B-07');
    expect(card.text).toContain('Område 1: bolig: 2');
    expect(card.text).toContain('Område 2: annet område: 4');
    expect(card.text).toContain('gjennomsnitt 3,0');
    const again = await kit.own.press(kit.kari, 'Gjenåpne saken');
    expect(again.text).toContain('Det som var skrevet, er slettet, men tallene er her');
    expect(again.text).toContain('Område 1: bolig: 2');
  });

  test('leaves areas that can be scored on, and named again', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await hold(kit, 1, [2]);
    await close();
    kit.los.clock.set('2027-01-05T08:00:00Z');
    await kit.own.say(kit.kari, 'gjenåpne B-07');
    await openForm(kit, 2);
    const again = await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '' });
    expect(again.text).toContain('Gi tall på minst ett');
    expect(again.text).toContain('Område 1: bolig');
    expect((await kit.own.press(kit.kari, 'Lagre tallene', { score_a1: '6' })).text).toContain('fra 2 til 6');
    await kit.own.say(kit.kari, 'hva er viktig B-07');
    expect((await kit.own.press(kit.kari, 'Lagre', { text_a1: 'Egen dør' })).text).toContain('Egen dør: fra 2 til 6');
  });

  test('shows no word after its time even when no sweep has come by', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await hold(kit, 1, [2]);
    const asked = (await kit.own.press(kit.kari, 'Handle selv: 2')).cards.at(-1);
    const given = (await kit.own.press(kit.kari, '5', {}, { card: asked })).cards.at(-1);
    await close();
    kit.los.clock.set('2027-01-05T08:00:00Z');
    // Neither where the answer is no, nor where the press is the same as one from before.
    for (const [button, card] of [
      ['Angre', given],
      ['5', asked],
    ] as const) {
      const { text } = await kit.own.press(kit.kari, button, {}, { card });
      expect(text).toContain('Område 1: annet område');
      expect(text).not.toContain('Handle selv');
    }
    expect((await kit.own.say(kit.kari, 'B-07')).text).not.toContain('Handle selv');
    expect(await everythingKept(kit)).not.toContain('Handle selv');
  });

  test('cannot be done from a card that showed an older case, and changes nothing twice', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const question = await kit.own.say(kit.kari, 'avslutt B-07');
    await kit.own.say(kit.kari, 'hva er viktig B-07');
    await kit.own.press(kit.kari, 'Lagre', { text_a1: 'Fiske' });
    const data = dataOf(question, 'Ja, avslutt saken');
    expect((await kit.own.submit(kit.kari, data)).text).toContain('Dette er endret siden');
    expect((await stored())?.closedAt).toBeUndefined();
  });

  test.each(['del sak B-07', 'overfør B-07', 'neste samtale B-07', 'gi skår B-07', 'hva er viktig B-07'])(
    'leaves nothing to «%s» until it is reopened',
    async (text) => {
      await makeCase(kit, 'B-07', ['Handle selv']);
      await close();
      expect((await kit.own.say(kit.kari, text)).text).toContain('Gjenåpne den hvis dere skal arbeide videre');
    },
  );
});

describe('my cases', () => {
  test('stand with the most pressing first, the closed last', async () => {
    for (const code of ['B-01', 'B-02', 'B-03']) await makeCase(kit, code, ['Bolig']);
    for (const [code, on] of [
      ['B-02', '2026-12-20'],
      ['B-03', '2026-12-01'],
    ]) {
      await kit.own.say(kit.kari, `neste samtale ${code}`);
      await kit.own.press(kit.kari, 'Lagre datoen', { on: on ?? '' });
    }
    const opened = async () => (await kit.own.say(kit.kari, 'mine saker')).buttons.slice(0, 3);
    expect(await opened()).toEqual(['Åpne B-03', 'Åpne B-02', 'Åpne B-01']);
    await kit.own.say(kit.kari, 'avslutt B-03');
    await kit.own.press(kit.kari, 'Ja, avslutt saken');
    expect(await opened()).toEqual(['Åpne B-02', 'Åpne B-01', 'Åpne B-03']);
  });

  test('come ten at a time', async () => {
    for (let n = 1; n <= 12; n += 1) await makeCase(kit, `B-${n}`);
    const first = await kit.own.say(kit.kari, 'mine saker');
    expect(first.buttons).toContain('Åpne B-10');
    expect(first.buttons).not.toContain('Åpne B-11');
    const second = await kit.own.press(kit.kari, 'Vis flere');
    expect(second.buttons.slice(0, 2)).toEqual(['Åpne B-11', 'Åpne B-12']);
    expect(second.text).toContain('sak 11 til 12 av 12');
    expect((await kit.own.press(kit.kari, 'Vis de forrige')).buttons).toContain('Åpne B-01');
  });
});

describe('more to do with a case', () => {
  test('tells who follows it up and leads to everything', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    await give('Del saken', 'Ola Medlem');
    const answer = await kit.own.press(kit.kari, 'Flere valg');
    expect(answer.text).toContain('Kontaktpersoner: Kari Teamleder og Ola Medlem');
    expect(answer.buttons).toEqual(
      expect.arrayContaining(['Avtal neste samtale', 'Del saken', 'Overfør saken', 'Avslutt saken', 'Mine saker']),
    );
    expect((await kit.own.press(kit.kari, 'Avslutt saken')).text).toContain('Vil du avslutte sak B-07?');
  });
});
