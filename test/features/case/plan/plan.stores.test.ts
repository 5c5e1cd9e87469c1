import { keys, kinds } from '../../../../src/store/kinds.ts';
import { type CaseScene, dataOf, everythingKept, makeCase, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
  await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const actions = async () => (await stored())?.plan?.actions ?? [];

const add = async (more: Readonly<Record<string, string>> = {}) => {
  await kit.own.say(kit.kari, 'plan B-07');
  await kit.own.press(kit.kari, 'Nytt tiltak');
  return kit.own.press(kit.kari, 'Lagre', { what: 'Søke om bolig', responsible: 'nav', ...more });
};

describe('a goal', () => {
  test('is written in the user’s words, stands over the actions of its area, and is in the copy', async () => {
    await add({ activity: 'a1' });
    const form = await kit.own.press(kit.kari, 'Nytt mål');
    expect(form.choices['activity']).toEqual(['Bolig', 'Fiske', 'Ikke knyttet til et område']);
    const plan = await kit.own.press(kit.kari, 'Lagre', { activity: 'a1', goal: 'Eget sted å bo' });
    expect(plan.text).toContain('Målet er lagret.');
    expect(plan.text).toContain('Bolig\nMål: Eget sted å bo\nSøke om bolig\nNAV');
    expect((await kit.own.press(kit.kari, 'Kopi til brukeren')).text).toContain('Bolig\nMål: Eget sted å bo\n1. Søke');
  });

  test('is changed and taken away by a press on it', async () => {
    await kit.own.say(kit.kari, 'nytt mål B-07');
    await kit.own.press(kit.kari, 'Lagre', { activity: 'a2', goal: 'Ut på tur' });
    expect((await kit.own.say(kit.kari, 'B-07')).text).toContain('Plan\nEtt mål, ingen tiltak ennå');
    await kit.own.press(kit.kari, 'Plan');
    const form = await kit.own.press(kit.kari, 'Mål: Ut på tur');
    expect(form.text).toContain('Endre målet\nPlanen i sak B-07\nFiske');
    expect(form.inputs).toEqual({ goal: 'Ut på tur' });
    expect((await kit.own.press(kit.kari, 'Lagre', { goal: 'Fiske hver uke' })).text).toContain('Mål: Fiske hver uke');
    await kit.own.press(kit.kari, 'Mål: Fiske hver uke');
    const emptied = await kit.own.press(kit.kari, 'Lagre', { goal: '' });
    expect(emptied.text).toContain('Målet er tatt bort.');
    expect(emptied.text).not.toContain('Fiske hver uke');
  });

  test('is one for each area: what has one is not offered again', async () => {
    for (const [activity, goal] of [
      ['a1', 'Eget sted å bo'],
      ['a2', 'Ut på tur'],
      ['none', 'Mer ro'],
    ] as const) {
      await kit.own.say(kit.kari, 'nytt mål B-07');
      await kit.own.press(kit.kari, 'Lagre', { activity, goal });
    }
    const plan = await kit.own.say(kit.kari, 'nytt mål B-07');
    expect(plan.text).toContain('Alle områdene har et mål.');
    expect(plan.text).toContain('Ikke knyttet til et område\nMål: Mer ro');
    expect(plan.buttons).not.toContain('Nytt mål');
  });

  test('that somebody else has changed meanwhile is shown, not written over', async () => {
    await kit.own.say(kit.kari, 'nytt mål B-07');
    await kit.own.press(kit.kari, 'Lagre', { activity: 'a1', goal: 'Eget sted å bo' });
    const old = await kit.own.press(kit.kari, 'Mål: Eget sted å bo');
    await kit.own.press(kit.kari, 'Lagre', { goal: 'Flytte i vår' });
    const answer = await kit.own.submit(kit.kari, { ...dataOf(old, 'Lagre'), goal: 'Noe helt annet' });
    expect(answer.text).toContain('Dette er endret siden');
    expect((await stored())?.plan?.goals).toMatchObject([{ activity: 'a1', text: 'Flytte i vår' }]);
  });

  test.each([
    ['x'.repeat(151), 'plass til 150).'],
    ['Ringe 912 34 567', 'så jeg har ikke lagret noe'],
  ])('is refused with %p', async (goal, problem) => {
    await kit.own.say(kit.kari, 'nytt mål B-07');
    expect((await kit.own.press(kit.kari, 'Lagre', { activity: 'a1', goal })).text).toContain(problem);
    expect((await stored())?.plan?.goals ?? []).toEqual([]);
  });
});

describe('an action', () => {
  test('is written with what, whose responsibility and when, and shown under its activity', async () => {
    await kit.own.press(kit.kari, 'Plan');
    const form = await kit.own.press(kit.kari, 'Nytt tiltak');
    expect(form.choices['activity']).toEqual(['Bolig', 'Fiske', 'Ikke knyttet til et område']);
    expect(form.choices['responsible']).toEqual([
      'Brukeren selv',
      'Kontaktpersonen',
      'Fastlegen',
      'NAV',
      'Psykisk helse og rus',
      'DPS',
      'Pårørende',
      'Andre',
    ]);
    const plan = await kit.own.press(kit.kari, 'Lagre', {
      what: 'Søke om bolig',
      activity: 'a1',
      responsible: 'nav',
      due: '2026-12-01',
      comment: 'Helst i sentrum',
    });
    expect(plan.text).toContain('Tiltaket er med i planen.');
    expect(plan.text).toContain('Bolig\nSøke om bolig\nNAV · innen 1. desember · brukeren har en kommentar');
    expect((await kit.own.say(kit.kari, 'B-07')).text).toContain('Plan\n0 av 1 tiltak gjort');
  });

  test('is done, visibly, and may be opened again', async () => {
    await add();
    await kit.own.press(kit.kari, 'Søke om bolig');
    const plan = await kit.own.press(kit.kari, 'Gjort');
    expect(plan.text).toContain('Gjort\nSøke om bolig\nNAV · gjort 23. november');
    await kit.own.press(kit.kari, 'Søke om bolig');
    expect((await kit.own.press(kit.kari, 'Ikke gjort likevel')).text).toContain('Tiltaket er åpent igjen.');
  });

  test('is changed, and says what it was', async () => {
    await add({ due: '2026-12-01' });
    await kit.own.press(kit.kari, 'Søke om bolig');
    const form = await kit.own.press(kit.kari, 'Endre');
    expect(form.inputs).toMatchObject({ what: 'Søke om bolig', responsible: 'nav', due: '2026-12-01' });
    const plan = await kit.own.press(kit.kari, 'Lagre', { due: '2026-12-26' });
    expect(plan.text).toContain('26. desember er 2. juledag. Passer en annen dag bedre?');
    expect(plan.text).toContain('NAV · innen 26. desember · endret 23. november');
    expect((await kit.own.press(kit.kari, 'Søke om bolig')).text).toContain(
      'Endret 23. november. Før var det avtalt til 1. desember 2026',
    );
  });

  test('is taken out only when one is sure', async () => {
    await add();
    await kit.own.press(kit.kari, 'Søke om bolig');
    await kit.own.press(kit.kari, 'Ta ut');
    await kit.own.press(kit.kari, 'Nei, behold det');
    await kit.own.press(kit.kari, 'Ta ut');
    expect((await kit.own.press(kit.kari, 'Ja, ta det ut')).text).toContain('Tiltaket er tatt ut av planen.');
    expect(await actions()).toEqual([]);
  });

  test.each([
    [{ what: '' }, 'Hva skal gjøres?'],
    [{ responsible: '' }, 'Hvem har hovedansvaret? Velg en rolle, aldri et navn.'],
    [{ responsible: 'Kari' }, 'Velg en rolle, aldri et navn.'],
    [{ due: '2026-11-01' }, 'Datoen 1. november 2026 er passert.'],
    [{ due: 'snart' }, 'Jeg forstår ikke datoen.'],
    [{ what: 'x'.repeat(151) }, 'plass til 150).'],
    [{ comment: 'x'.repeat(301) }, 'plass til 300).'],
    [{ activity: 'a9' }, 'Jeg forsto ikke det som sto i kortet.'],
  ])('with %p comes back with everything that was entered', async (wrong, problem) => {
    await kit.own.say(kit.kari, 'plan B-07');
    const form = await kit.own.press(kit.kari, 'Nytt tiltak');
    const entered = {
      what: 'Søke om bolig',
      activity: 'a1',
      responsible: 'nav',
      due: '2026-12-01',
      comment: 'Helst snart',
      ...wrong,
    };
    const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre'), ...entered });
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toEqual(entered);
    expect(await actions()).toEqual([]);
  });

  test.each([
    ['what', 'Ringe 912 34 567'],
    ['comment', 'Skriv til ola@example.no'],
  ])('with something that identifies somebody in %s is refused, and nothing is kept', async (field, text) => {
    const answer = await add({ due: '2026-12-01', [field]: text });
    expect(answer.text).toContain('så jeg har ikke lagret noe');
    expect(answer.inputs).toMatchObject({ due: '2026-12-01', responsible: 'nav', [field]: '' });
    expect(await everythingKept(kit)).not.toContain(text);
  });

  test('pressed twice is one', async () => {
    await kit.own.say(kit.kari, 'plan B-07');
    const form = await kit.own.press(kit.kari, 'Nytt tiltak');
    const data = { ...dataOf(form, 'Lagre'), what: 'Søke om bolig', responsible: 'nav' };
    const first = await kit.own.submit(kit.kari, data);
    const again = await kit.own.submit(kit.kari, data);
    expect(again.text).toBe(first.text);
    expect(await actions()).toHaveLength(1);
  });

  test('on an old card shows what stands now, and fills nothing over', async () => {
    await add();
    await kit.own.press(kit.kari, 'Søke om bolig');
    const old = await kit.own.press(kit.kari, 'Endre');
    await kit.own.press(kit.kari, 'Lagre', { what: 'Søke om leilighet' });
    const answer = await kit.own.submit(kit.kari, {
      ...dataOf(old, 'Lagre'),
      what: 'Noe helt annet',
      responsible: 'dps',
      comment: 'Min egen',
    });
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.inputs).toMatchObject({ what: 'Søke om leilighet', responsible: 'nav' });
    expect((await actions())[0]).toMatchObject({ what: 'Søke om leilighet', comment: '' });
  });

  test('that has gone meanwhile shows the plan as it is', async () => {
    await add();
    const old = await kit.own.press(kit.kari, 'Søke om bolig');
    await kit.own.press(kit.kari, 'Ta ut');
    await kit.own.press(kit.kari, 'Ja, ta det ut');
    const answer = await kit.own.submit(kit.kari, dataOf(old, 'Gjort'));
    expect(answer.text).toContain('Tiltaket er ikke i planen lenger.');
  });

  test('costs two point reads and one write', async () => {
    await kit.own.say(kit.kari, 'plan B-07');
    await kit.own.press(kit.kari, 'Nytt tiltak');
    kit.los.counts.reset();
    await kit.own.press(kit.kari, 'Lagre', { what: 'Søke om bolig', responsible: 'nav' });
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  });
});

describe('the plan', () => {
  test('turns pages when there is much in it, and shows the page of what was just done', async () => {
    for (let n = 1; n <= 8; n += 1) await add({ what: `Tiltak ${n}` });
    const plan = await kit.own.say(kit.kari, 'planen B-07');
    expect(plan.text).toContain('Side 1 av 2');
    expect(plan.text).not.toContain('Tiltak 7');
    expect((await kit.own.press(kit.kari, 'Side 2')).text).toContain('Tiltak 7');
    await kit.own.press(kit.kari, 'Tiltak 7');
    expect((await kit.own.press(kit.kari, 'Gjort')).text).toContain('Side 2 av 2');
  });

  test("holds the user's own comment, which can be emptied", async () => {
    await add();
    await kit.own.press(kit.kari, 'Brukerens kommentar');
    expect((await kit.own.press(kit.kari, 'Lagre', { comment: 'Én ting om gangen' })).text).toContain(
      'Brukerens kommentar\nÉn ting om gangen',
    );
    await kit.own.press(kit.kari, 'Brukerens kommentar');
    const long = await kit.own.press(kit.kari, 'Lagre', { comment: 'x'.repeat(601) });
    expect(long.inputs['comment']).toHaveLength(601);
    await kit.own.press(kit.kari, 'Lagre', { comment: '' });
    expect((await stored())?.plan?.comment).toBe('');
  });

  test('is copied as plain text for the user: whole, without code', async () => {
    await add({ activity: 'a1', due: '2026-12-01', comment: 'Helst *snart*' });
    await add({ what: 'Gå tur', responsible: 'serviceUser' });
    await kit.own.press(kit.kari, 'Gå tur');
    await kit.own.press(kit.kari, 'Gjort');
    await kit.own.press(kit.kari, 'Brukerens kommentar');
    await kit.own.press(kit.kari, 'Lagre', { comment: 'Bra' });
    const copy = await kit.own.press(kit.kari, 'Kopi til brukeren');
    expect(copy.texts).toEqual([
      [
        'Planen din, 23. november 2026\nDette har vi blitt enige om. Si fra når noe bør endres.',
        'Bolig\n1. Søke om bolig\nHovedansvar: NAV\nInnen 1. desember 2026\nDin kommentar: Helst *snart*',
        'Gjort\n2. Gå tur\nHovedansvar: deg selv\nGjort 23. november 2026',
        'Din kommentar til planen: Bra',
      ].join('\n\n'),
    ]);
  });

  test('is copied in another language when the person reads that', async () => {
    await add({ activity: 'a1', due: '2026-12-01', comment: 'Helst snart' });
    const copy = await kit.own.press(kit.kari, 'Kopi til brukeren');
    expect(copy.text).toContain('Gi kopien på …');
    expect(copy.buttons).toEqual(['Nynorsk', 'English']);
    const english = await kit.own.press(kit.kari, 'English');
    expect(english.cards).toEqual([]);
    expect(english.texts).toEqual([
      [
        'Your plan, 23 November 2026\nThis is what we have agreed on. Tell us when something should be changed.',
        'Bolig\n1. Søke om bolig\nMain responsibility: NAV (the labour and welfare administration)\nBy 1 December 2026\nYour comment: Helst snart',
      ].join('\n\n'),
    ]);
    expect((await kit.own.press(kit.kari, 'Nynorsk')).texts[0]).toContain('Innan 1. desember 2026');
  });

  test('speaks nynorsk', async () => {
    await kit.own.say(kit.kari, 'nynorsk');
    await kit.own.say(kit.kari, 'plan B-07');
    await kit.own.press(kit.kari, 'Nytt tiltak');
    const plan = await kit.own.press(kit.kari, 'Lagre', {
      what: 'Gå tur',
      responsible: 'nextOfKin',
      due: '2026-12-01',
    });
    expect(plan.text).toContain('Pårørande · innan 1. desember');
    expect((await kit.own.press(kit.kari, 'Kopi til brukaren')).text).toContain('Hovudansvar: pårørande');
  });

  test('belongs to the contact persons alone', async () => {
    const own = kit.los.personalChat(kit.ola);
    await own.say(kit.ola, 'hjelp');
    expect((await own.say(kit.ola, 'plan B-07')).text).toContain('Jeg finner ingen sak med koden B-07');
    expect((await kit.team.say(kit.kari, 'plan B-07')).text).toContain('viser jeg bare til deg');
  });
});

describe('an individual plan', () => {
  test('switches the plan off, says why, and keeps it to be read', async () => {
    await add();
    const form = await kit.own.press(kit.kari, 'Nytt tiltak');
    const open = await kit.own.say(kit.kari, 'plan B-07');
    const resting = await kit.own.press(kit.kari, 'Har individuell plan');
    expect(resting.text).toContain('Brukeren har individuell plan. Da er det den dere bruker');
    expect(resting.text).toContain('Søke om bolig');
    expect(resting.buttons).not.toContain('Nytt tiltak');
    const action = await kit.own.press(kit.kari, 'Søke om bolig', {}, { card: resting.cards[0] });
    expect(action.buttons).toEqual(['Til planen']);
    const late = await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre'), what: 'Gå tur', responsible: 'dps' });
    expect(late.text).toContain('så planen her er slått av');
    expect(late.inputs).toMatchObject({ what: 'Gå tur', responsible: 'dps' });
    expect((await kit.own.submit(kit.kari, dataOf(open, 'Nytt tiltak'))).text).toContain(
      'Brukeren har individuell plan',
    );
    await kit.own.say(kit.kari, 'plan B-07');
    const again = await kit.own.press(kit.kari, 'Ikke individuell plan lenger');
    expect(again.text).toContain('Planen her er i bruk igjen');
    expect(again.text).toContain('Søke om bolig');
    expect(again.buttons).toContain('Nytt tiltak');
  });
});

describe('reminders', () => {
  const sweepAt = async (instant: string) => {
    kit.los.clock.set(instant);
    await kit.los.sweep();
    return kit.own.received();
  };

  test('come to the contact person on the day and once a week later, without a word of the plan', async () => {
    await add({ due: '2026-12-01' });
    expect((await sweepAt('2026-11-30T08:00:00Z')).text).toBe('');
    const due = await sweepAt('2026-12-01T08:00:00Z');
    expect(due.text).toContain('Sak B-07: tiltak i planen i dag');
    expect(due.text).not.toContain('bolig');
    expect((await kit.own.press(kit.kari, 'Åpne planen', {}, { card: due.cards[0] })).text).toContain('Søke om bolig');
    expect((await sweepAt('2026-12-08T08:00:00Z')).text).toContain('Sak B-07: tiltak fra tirsdag 1. desember');
    expect((await sweepAt('2026-12-15T08:00:00Z')).text).not.toContain('B-07');
    expect(kit.team.received().text).not.toContain('B-07');
  });

  test('do not come when it is done', async () => {
    await add({ due: '2026-12-01' });
    await kit.own.press(kit.kari, 'Søke om bolig');
    await kit.own.press(kit.kari, 'Gjort');
    expect((await sweepAt('2026-12-01T08:00:00Z')).text).toBe('');
    kit.los.clock.set('2026-12-02T08:00:00Z');
    await kit.own.say(kit.kari, 'plan B-07');
    await kit.own.press(kit.kari, 'Søke om bolig');
    await kit.own.press(kit.kari, 'Ikke gjort likevel');
    expect((await sweepAt('2026-12-03T08:00:00Z')).text).toBe('');
  });
});
