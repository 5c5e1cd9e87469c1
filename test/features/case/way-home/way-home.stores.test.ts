import { keys, kinds } from '../../../../src/store/kinds.ts';
import { type CaseScene, dataOf, everythingKept, makeCase, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
  await makeCase(kit, 'B-07', ['Bolig']);
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const pathways = async () => (await stored())?.hph ?? [];

/** Monday 23 November: home today, unless said otherwise. */
const comeHome = async (homecoming = '2026-11-23') => {
  await kit.own.say(kit.kari, 'hjemkomst B-07');
  return kit.own.press(kit.kari, 'Lagre', { discharge: '2026-11-23', homecoming });
};

const sweepAt = async (instant: string) => {
  kit.los.clock.set(instant);
  await kit.los.sweep();
  return kit.own.received();
};

describe('a pathway', () => {
  test('begins on the card of the case with the dates, and tells the last days of HPH2 and HPH5', async () => {
    const form = await kit.own.press(kit.kari, 'Hjem fra sykehus (HPH)');
    expect(form.text).toContain('Når kommer brukeren hjem?');
    const card = await kit.own.press(kit.kari, 'Lagre', { discharge: '2026-11-23', homecoming: '2026-11-24' });
    expect(card.text).toContain(
      'Sykepleier følger opp (HPH2) innen fredag 27. november. Samtalen etter fire uker (HPH5) holdes innen tirsdag 22. desember.',
    );
    expect(card.text).toContain('Sykepleier følger opp (HPH2)\n○ Innen fredag 27. november');
    const names = ['HPH0', 'HPH1', 'HPH2', 'HPH3', 'HPH5', 'HPH4', 'HPH6'];
    const places = names.map((name) => card.text.lastIndexOf(`\n${name}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect((await kit.own.say(kit.kari, 'B-07')).text).toContain(
      'Hjem fra sykehus (HPH)\nSykepleier følger opp (HPH2) innen 27. november',
    );
  });

  test('does not begin with a form sent as it stood', async () => {
    await kit.own.say(kit.kari, 'hph B-07');
    expect((await kit.own.press(kit.kari, 'Lagre')).text).toContain('Skriv inn minst én dato');
    expect(await pathways()).toEqual([]);
  });

  test('whose dates are taken out says so, and saves nothing when there are none', async () => {
    await comeHome();
    await kit.own.press(kit.kari, 'Endre datoene');
    const taken = await kit.own.press(kit.kari, 'Lagre', { discharge: '', homecoming: '' });
    expect(taken.text).toContain('Datoene er fjernet.');
    await kit.own.press(kit.kari, 'Endre datoene');
    expect((await kit.own.press(kit.kari, 'Lagre')).text).toContain('Skriv inn minst én dato');
  });

  test('begun by mistake is taken away while nothing is done on it, and the one before goes on', async () => {
    const first = await comeHome();
    expect(first.buttons).toContain('Fjern forløpet');
    await kit.own.press(kit.kari, 'Fjern forløpet');
    expect(await pathways()).toEqual([]);
    await comeHome();
    await kit.own.press(kit.kari, 'Nå: utskriving fra sykehuset');
    const done = await kit.own.press(kit.kari, 'Gjort', { on: '2026-11-23' });
    expect(done.buttons).not.toContain('Fjern forløpet');
    await kit.own.press(kit.kari, 'Ny innleggelse');
    const again = await kit.own.press(kit.kari, 'Lagre', { homecoming: '2026-12-06' });
    expect(again.text).toContain('6. desember er en søndag. Passer en annen dag bedre?');
    expect((await kit.own.press(kit.kari, 'Fjern forløpet')).text).toContain('Forløpet hjem fra sykehus er fjernet.');
    expect(await pathways()).toMatchObject([{ homecoming: '2026-11-23', answers: { hph0: { state: 'done' } } }]);
    expect((await pathways())[0]).not.toHaveProperty('endedOn');
    const late = await kit.own.submit(kit.kari, { ...dataOf(done, 'Endre datoene'), do: 'hph.remove', pathway: 1 });
    expect(late.text).toContain('Noe er allerede gjort i dette forløpet');
  });

  test('may begin before anybody knows when the user comes home', async () => {
    await kit.own.say(kit.kari, 'hph B-07');
    const card = await kit.own.press(kit.kari, 'Lagre', { discharge: '2026-11-24' });
    expect(card.text).toContain('Hjemkomst Ikke fylt inn');
    await kit.own.press(kit.kari, 'Endre datoene');
    expect((await kit.own.press(kit.kari, 'Lagre', { homecoming: '2026-11-25' })).text).toContain(
      'Innen lørdag 28. november',
    );
    expect(await pathways()).toHaveLength(1);
  });

  test.each([
    [{ discharge: '2026-11-24', homecoming: '2026-11-23' }, 'Hjemkomsten kan ikke være før utskrivingen.'],
    [{ discharge: '2026-11-24', homecoming: 'i morgen' }, 'Jeg forstår ikke datoen.'],
  ])('with the dates %p is asked again', async (entered, problem) => {
    const form = await kit.own.say(kit.kari, 'hph B-07');
    const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre'), ...entered });
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toEqual(entered);
    expect(await pathways()).toEqual([]);
  });

  test('is made once however often it is pressed', async () => {
    const form = await kit.own.say(kit.kari, 'hph B-07');
    const data = { ...dataOf(form, 'Lagre'), discharge: '2026-11-23', homecoming: '2026-11-23' };
    const first = await kit.own.submit(kit.kari, data);
    expect((await kit.own.submit(kit.kari, data)).text).toBe(first.text);
    const other = await kit.own.submit(kit.kari, { ...data, homecoming: '2026-11-24' });
    expect(other.text).toContain('Dette er endret siden');
    expect(other.text).toContain('Innen torsdag 26. november');
    expect(await pathways()).toHaveLength(1);
  });

  test('is followed by another at a new admission, and stays to be read', async () => {
    await comeHome();
    await kit.own.press(kit.kari, 'Svekket helse, fall, legevakt (HPH4)');
    await kit.own.press(kit.kari, 'Legg til hendelse');
    await kit.own.press(kit.kari, 'Lagre', { cause: 'fall', note: 'Falt på badet' });
    const old = await kit.own.press(kit.kari, 'Til forløpet');
    await kit.own.press(kit.kari, 'Ny innleggelse');
    const again = await kit.own.press(kit.kari, 'Lagre', { homecoming: '2026-12-07' });
    expect(again.text).toContain('forløp 2 av 2');
    const late = await kit.own.press(kit.kari, 'Nå: utskriving fra sykehuset', {}, { card: old.cards[0] });
    expect(late.text).toContain('forløp 2 av 2');
    const history = await kit.own.press(kit.kari, 'Se forløp 1');
    expect(history.text).toContain('Sykepleier følger opp (HPH2)\n○ Ikke gjort');
    expect(history.buttons).not.toContain('Endre datoene');
    const events = await kit.own.press(
      kit.kari,
      'Svekket helse, fall, legevakt (HPH4)',
      {},
      { card: history.cards[0] },
    );
    expect(events.text).toContain('23. november 2026: Fall\nFalt på badet');
    expect(events.buttons).toEqual(['Til forløpet']);
  });

  test('costs two point reads and one write', async () => {
    await comeHome();
    await kit.own.press(kit.kari, 'Sykepleier følger opp (HPH2)');
    kit.los.counts.reset();
    await kit.own.press(kit.kari, 'Gjort');
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  });

  test('belongs to the contact persons alone', async () => {
    const own = kit.los.personalChat(kit.ola);
    await own.say(kit.ola, 'hjelp');
    expect((await own.say(kit.ola, 'hph B-07')).text).toContain('Jeg finner ingen sak med koden B-07');
    expect((await kit.team.say(kit.kari, 'hjemkomst B-07')).text).toContain('viser jeg bare til deg');
  });

  test('speaks nynorsk', async () => {
    await kit.own.say(kit.kari, 'nynorsk');
    await kit.own.say(kit.kari, 'heimkomst B-07');
    const card = await kit.own.press(kit.kari, 'Lagre', { homecoming: '2026-11-23' });
    expect(card.text).toContain('Sjukepleiar følgjer opp (HPH2)\n○ Innan torsdag 26. november');
  });
});

describe('a checkpoint', () => {
  test('is done in time, or late, which is a fact and not blame', async () => {
    await comeHome();
    const form = await kit.own.press(kit.kari, 'Sykepleier følger opp (HPH2)');
    expect(form.inputs).toEqual({ on: '2026-11-23' });
    expect((await kit.own.press(kit.kari, 'Gjort')).text).toContain('Gjort 23. november, samme dag som hjemkomsten');
    kit.los.clock.set('2026-11-28T09:00:00Z');
    await kit.own.press(kit.kari, 'Sykepleier følger opp (HPH2)');
    expect((await kit.own.press(kit.kari, 'Gjort', { on: '2026-11-28' })).text).toContain(
      'Gjort 28. november, 5. dag etter hjemkomsten',
    );
  });

  test('after its last day says so, and that it can still be done', async () => {
    await comeHome();
    kit.los.clock.set('2026-11-27T09:00:00Z');
    expect((await kit.own.say(kit.kari, 'hph B-07')).text).toContain(
      'Siste dag var torsdag 26. november. Kan fortsatt gjøres.',
    );
  });

  test('may be not relevant, and open again', async () => {
    await comeHome();
    await kit.own.press(kit.kari, 'Forberede time hos fastlegen (HPH3)');
    expect((await kit.own.press(kit.kari, 'Ikke aktuelt')).text).toContain(
      'Forberede time hos fastlegen (HPH3): ikke aktuelt.',
    );
    await kit.own.press(kit.kari, 'Forberede time hos fastlegen (HPH3)');
    expect((await kit.own.press(kit.kari, 'Ikke gjort likevel')).text).toContain(
      'Forberede time hos fastlegen (HPH3): åpent igjen.',
    );
  });

  test.each([
    ['2026-11-24', 'Den dagen har ikke vært ennå.'],
    ['2026-11-20', 'Noe er satt som gjort før hjemkomsten, som er 23. november 2026.'],
    ['i går', 'Jeg forstår ikke datoen.'],
  ])('done on %p is asked again', async (on, problem) => {
    await comeHome();
    const form = await kit.own.press(kit.kari, 'Sykepleier følger opp (HPH2)');
    const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Gjort'), on });
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toEqual({ on });
    expect((await pathways())[0]?.answers).toEqual({});
  });

  test('on an old card shows what stands now', async () => {
    await comeHome();
    const old = await kit.own.press(kit.kari, 'Utskriving fra sykehuset (HPH0)');
    await kit.own.press(kit.kari, 'Gjort');
    const answer = await kit.own.submit(kit.kari, dataOf(old, 'Ikke aktuelt'));
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.text).toContain('Gjort 23. november');
    expect((await pathways())[0]?.answers.hph0?.state).toBe('done');
  });

  test('pressed twice is answered once', async () => {
    await comeHome();
    const form = await kit.own.press(kit.kari, 'Utskriving fra sykehuset (HPH0)');
    const first = await kit.own.submit(kit.kari, { ...dataOf(form, 'Gjort'), on: '2026-11-23' });
    const again = await kit.own.submit(kit.kari, { ...dataOf(form, 'Gjort'), on: '2026-11-23' });
    expect(again.text).toBe(first.text);
  });
});

describe('HPH4 and HPH6', () => {
  const record = async (entered: Readonly<Record<string, string>>) => {
    await kit.own.say(kit.kari, 'hph B-07');
    await kit.own.press(kit.kari, 'Svekket helse, fall, legevakt (HPH4)');
    await kit.own.press(kit.kari, 'Legg til hendelse');
    return kit.own.press(kit.kari, 'Lagre', entered);
  };

  test('happen several times, the newest first, and can be mended and removed', async () => {
    await comeHome();
    await record({ on: '2026-11-20', cause: 'fall', note: 'Falt på badet' });
    const twice = await record({ cause: 'outOfHours' });
    expect(twice.text).toContain('23. november 2026: Kontakt med legevakt eller AMK\n20. november 2026: Fall');
    expect((await kit.own.press(kit.kari, 'Til forløpet')).text).toContain('2 ganger, sist 23. november');
    await kit.own.press(kit.kari, 'Svekket helse, fall, legevakt (HPH4)');
    const form = await kit.own.press(kit.kari, '20. november 2026: Fall');
    expect(form.inputs).toEqual({ on: '2026-11-20', cause: 'fall', note: 'Falt på badet' });
    await kit.own.press(kit.kari, 'Lagre', { note: 'Falt i trappen' });
    await kit.own.press(kit.kari, '20. november 2026: Fall');
    const gone = await kit.own.press(kit.kari, 'Fjern');
    expect(gone.text).not.toContain('20. november');
    expect((await pathways())[0]?.events).toHaveLength(1);
  });

  test('HPH6 asks for no cause', async () => {
    await comeHome();
    await kit.own.press(kit.kari, 'Informasjon ved innleggelse (HPH6)');
    const form = await kit.own.press(kit.kari, 'Legg til hendelse');
    expect(Object.keys(form.inputs)).toEqual(['on', 'note']);
    expect((await kit.own.press(kit.kari, 'Lagre', { note: 'Sendt' })).text).toContain('23. november 2026\nSendt');
  });

  test.each([
    [{ on: '2026-11-24' }, 'Den dagen har ikke vært ennå.'],
    [{ note: 'x'.repeat(301) }, 'plass til 300).'],
  ])('with %p come back with everything that was entered', async (wrong, problem) => {
    await comeHome();
    const entered = { on: '2026-11-23', cause: 'fall', note: 'Falt', ...wrong };
    const answer = await record(entered);
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toEqual(entered);
  });

  test('with something that identifies somebody are refused, and nothing is kept', async () => {
    await comeHome();
    const note = 'Ringte datteren på 912 34 567';
    const answer = await record({ on: '2026-11-23', cause: 'fall', note });
    expect(answer.text).toContain('Dette ser ut som et telefonnummer');
    expect(answer.inputs).toEqual({ on: '2026-11-23', cause: 'fall', note: '' });
    expect(await everythingKept(kit)).not.toContain(note);
  });
});

describe('reminders', () => {
  test('of HPH2 come on the next working day and on the last day, of HPH5 a week before and on the day', async () => {
    await comeHome('2026-11-27');
    const first = await sweepAt('2026-11-27T08:00:00Z');
    expect(first.text).toContain('Sak B-07: Sykepleier følger opp (HPH2), siste dag er om 3 dager');
    expect((await sweepAt('2026-11-28T08:00:00Z')).text).toBe('');
    const last = await sweepAt('2026-11-30T08:00:00Z');
    expect(last.text).toContain('Sak B-07: Sykepleier følger opp (HPH2), siste dag er i dag');
    const form = await kit.own.press(kit.kari, 'Nå: sykepleier følger opp', {}, { card: last.cards[0] });
    expect(form.inputs).toEqual({ on: '2026-11-30' });
    await kit.own.press(kit.kari, 'Gjort');
    // 28 days after is Christmas Day.
    expect((await sweepAt('2026-12-18T08:00:00Z')).text).toContain(
      'Samtale og ny vurdering etter fire uker (HPH5), siste dag er om 7 dager',
    );
    expect((await sweepAt('2026-12-24T08:00:00Z')).text).toContain('I dag er siste arbeidsdag før fristen.');
    expect((await sweepAt('2027-01-04T08:00:00Z')).text).toBe('');
    expect(kit.team.received().text).not.toContain('B-07');
  });

  test('before a weekend come on the last working day', async () => {
    await comeHome('2026-11-26');
    await sweepAt('2026-11-26T08:00:00Z');
    const last = await sweepAt('2026-11-27T08:00:00Z');
    expect(last.text).toContain('Sak B-07: Sykepleier følger opp (HPH2), siste dag er om 2 dager\nsøndag 29. november');
    expect(last.text).toContain('I dag er siste arbeidsdag før fristen.');
  });

  test('after a standstill say that the last day was, and that it can still be done', async () => {
    await comeHome('2026-11-25');
    const late = await sweepAt('2026-11-30T08:00:00Z');
    expect(late.text).toContain('Sykepleier følger opp (HPH2), siste dag var for 2 dager siden');
    expect(late.text).toContain('kan det fortsatt gjøres');
  });

  test('do not come when it is answered, nor for a pathway that has ended', async () => {
    await comeHome('2026-11-24');
    await kit.own.press(kit.kari, 'Sykepleier følger opp (HPH2)');
    await kit.own.press(kit.kari, 'Ikke aktuelt');
    expect((await sweepAt('2026-11-27T08:00:00Z')).text).toBe('');
    await kit.own.press(kit.kari, 'Ny innleggelse');
    await kit.own.press(kit.kari, 'Lagre', { discharge: '2026-12-14' });
    expect((await sweepAt('2026-12-15T08:00:00Z')).text).not.toContain('B-07');
    expect((await sweepAt('2026-12-22T08:00:00Z')).text).not.toContain('B-07');
  });
});
