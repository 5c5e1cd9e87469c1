import { keys, kinds } from '../../../src/store/kinds.ts';
import { identityNumber } from '../../support/identity-numbers.ts';
import type { TestAnswer } from '../../support/los.ts';
import { type CaseScene, dataOf, everythingKept, startCaseScene } from '../case/scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => {
  const team = (await kit.los.documents.read(kinds.team, keys.team('team1')))?.body;
  return team?.measures ?? [];
};
const points = async () =>
  (await stored())[0]?.points.map(({ on, numerator, denominator }) => `${on} ${numerator}/${denominator}`);

/** Kari makes a share by the week in the team's chat; today is Monday 23 November 2026, in week 48. */
const make = async (fields: Readonly<Record<string, string>> = {}): Promise<TestAnswer> => {
  await kit.team.say(kit.kari, 'nytt målepunkt');
  await kit.team.press(kit.kari, 'En andel');
  return kit.team.press(kit.kari, 'Lagre', {
    name: 'Fastlegen er informert',
    numerator: 'Fikk beskjed',
    denominator: 'Kom hjem',
    every: 'week',
    better: 'higher',
    target: '80 %',
    responsible: kit.kari.person,
    ...fields,
  });
};

test('from a new measure to measurements that are pasted, corrected, left out and put back', async () => {
  const made = await make();
  expect(made.text).toContain('Målepunktet er laget.');
  expect(made.text).toContain('Andel, hver uke');
  expect(made.text).toContain('80\u00a0%');
  expect(await stored()).toMatchObject([
    { name: 'Fastlegen er informert', target: { numerator: 80, denominator: 100 }, responsible: kit.kari.person },
  ]);

  // One measurement: the week that has just ended is chosen.
  const form = await kit.team.press(kit.kari, 'Registrer måling');
  expect(form.inputs).toMatchObject({ on: '2026-11-16', amount: '', of: '' });
  const above = await kit.team.press(kit.kari, 'Lagre', { amount: '31', of: '30' });
  expect(above.text).toContain('31 er flere enn 30.');
  expect(above.inputs).toMatchObject({ amount: '31', of: '30' });
  const future = await kit.team.submit(kit.kari, { ...dataOf(above, 'Lagre'), on: '2026-11-30', amount: '1', of: '2' });
  expect(future.text).toContain('har ikke begynt ennå');
  kit.los.counts.reset();
  const saved = await kit.team.press(kit.kari, 'Lagre', { on: '2026-11-16', amount: '12', of: '30' });
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  expect(saved.text).toContain('47: 40\u00a0% (12 av 30)');

  // Another number for the same week: which one is right?
  await kit.team.press(kit.kari, 'Registrer målinger');
  await kit.team.press(kit.kari, 'Registrer måling');
  const question = await kit.team.press(kit.kari, 'Lagre', { on: '2026-11-16', amount: '14/30', of: '' });
  expect(question.text).toContain('uke 47 har tallet 40\u00a0% (12 av 30) fra før. Du skrev 47\u00a0% (14 av 30).');
  expect(await points()).toEqual(['2026-11-16 12/30']);
  await kit.team.press(kit.kari, 'Bruk det nye tallet');
  expect(await points()).toEqual(['2026-11-16 14/30']);

  // Several at once, with a bad row, one that is twice and one that says otherwise than what is saved.
  await kit.team.press(kit.kari, 'Lim inn flere');
  const text = 'uke 44: 10/30\nuke 45: 31/30\nuke 46: 9/28, uke 44: 11/30\nuke 47: 15/30\nnoe annet';
  const preview = await kit.team.press(kit.kari, 'Se hva jeg fant', { text });
  expect(preview.text).toContain('2 målinger kan lagres');
  expect(preview.text).toContain('uke 44: 10/30, uke 46: 9/28');
  expect(preview.text).toContain('Linje 2: uke 45: 31/30');
  expect(preview.text).toContain('Uke 44 står også på linje 1');
  expect(preview.text).toContain('Lagret er 47\u00a0% (14 av 30), her står 50\u00a0% (15 av 30).');
  expect(preview.text).toContain('Linje 5: noe annet');
  expect(preview.inputs).toEqual({ text });
  expect(await points()).toEqual(['2026-11-16 14/30']);

  // What has been changed on the card is shown before it is saved.
  const changed = await kit.team.press(kit.kari, 'Lagre de 2 som er i orden', { text: text.replace('31/30', '13/30') });
  expect(changed.text).toContain('Dette er endret siden du så det.');
  expect(await points()).toEqual(['2026-11-16 14/30']);
  const pasted = await kit.team.press(kit.kari, 'Lagre de 3 som er i orden');
  expect(pasted.text).toContain('3 målinger er lagret.');
  expect(await points()).toEqual(['2026-10-26 10/30', '2026-11-02 13/30', '2026-11-09 9/28', '2026-11-16 14/30']);

  // Corrected, left out, and put back.
  await kit.team.press(kit.kari, 'Registrer målinger');
  await kit.team.press(kit.kari, 'Uke 46: 32\u00a0% (9 av 28)');
  await kit.team.press(kit.kari, 'Lagre', { amount: '19', of: '28' });
  await kit.team.press(kit.kari, 'Uke 46: 68\u00a0% (19 av 28)');
  await kit.team.press(kit.kari, 'La den ikke telle med');
  expect((await kit.team.press(kit.kari, 'Lagre', { reason: ' ' })).text).toContain('Feltet er tomt');
  const excluded = await kit.team.press(kit.kari, 'Lagre', { reason: 'Streik' });
  expect(excluded.text).toContain('Teller ikke med: Streik');
  const undone = await kit.team.press(kit.kari, 'Angre');
  expect(undone.text).toContain('Målingene er som før.');
  expect((await stored())[0]?.points[2]).toEqual({ on: '2026-11-09', numerator: 19, denominator: 28 });
  await kit.team.press(kit.kari, 'Uke 46: 68\u00a0% (19 av 28)');
  const removed = await kit.team.press(kit.kari, 'Slett målingen');
  expect(removed.text).not.toContain('Uke 46');
  await kit.team.press(kit.kari, 'Angre');
  expect(await points()).toContain('2026-11-09 19/28');
});

test('several that are pasted are one thing to undo, and what others measured meanwhile is not lost', async () => {
  await make();
  await kit.team.press(kit.kari, 'Lim inn flere');
  const preview = await kit.team.press(kit.kari, 'Se hva jeg fant', { text: 'uke 46: 9/28' });
  const data = { ...dataOf(preview, 'Lagre målingen'), text: 'uke 46: 9/28' };
  const own = kit.los.personalChat(kit.ola);
  await own.say(kit.ola, 'registrer måling');
  await own.press(kit.ola, 'Lagre', { on: '2026-11-09', amount: '8', of: '28' });
  const answer = await kit.team.submit(kit.kari, data);
  expect(answer.text).toContain('Dette er endret siden du så det.');
  expect(answer.text).toContain('Lagret er 29\u00a0% (8 av 28)');
  await kit.team.press(kit.kari, 'Bytt ut 1');
  expect(await points()).toEqual(['2026-11-09 9/28']);
  await kit.team.press(kit.kari, 'Angre');
  expect(await points()).toEqual(['2026-11-09 8/28']);
});

test('a form that is wrong comes back whole; an identity number is nowhere', async () => {
  const wrong = await make({ name: ' ', target: '180', responsible: kit.kari.person });
  expect(wrong.text).toContain('Skriv et kort navn.');
  expect(wrong.inputs).toMatchObject({ numerator: 'Fikk beskjed', target: '180', every: 'week' });
  await kit.team.press(kit.kari, 'Lagre', { name: 'Informert', target: '80' });
  const secret = identityNumber('150785');
  await kit.team.press(kit.kari, 'Lim inn flere');
  const refused = await kit.team.press(kit.kari, 'Se hva jeg fant', { text: `uke 46: 9/28\nuke 47: ${secret}` });
  expect(refused.text).toContain('fødselsnummer');
  expect(await everythingKept(kit)).not.toContain(secret);
});

test('a measure is changed, ended, taken up, deleted; an old card changes nothing', async () => {
  await make();
  const form = await kit.team.press(kit.kari, 'Endre målepunktet');
  expect(form.inputs).toMatchObject({ name: 'Fastlegen er informert', target: '80 %', every: 'week', baseline: '' });
  await kit.team.press(kit.kari, 'Lagre', { baseline: '12/30', deadline: '2027-06-01', responsible: 'nobody' });
  expect(await stored()).toMatchObject([{ baseline: { numerator: 12, denominator: 30 }, deadline: '2027-06-01' }]);
  expect((await stored())[0]?.responsible).toBeUndefined();
  const old = await kit.team.submit(kit.ola, { ...dataOf(form, 'Lagre'), name: 'Noe annet', every: 'week' });
  expect(old.text).toContain('Dette er endret siden');
  await kit.team.say(kit.kari, 'angre');
  expect((await stored())[0]).toMatchObject({ responsible: kit.kari.person });

  await kit.team.say(kit.kari, 'registrer måling');
  await kit.team.press(kit.kari, 'Lagre', { amount: '1', of: '2' });
  await kit.team.press(kit.kari, 'Registrer målinger');
  await kit.team.press(kit.kari, 'Endre målepunktet');
  const ended = await kit.team.press(kit.kari, 'Slutt å måle dette');
  expect(ended.text).toContain('Dere måler ikke dette lenger.');
  const [measure] = await stored();
  const pasted = { do: 'measure.check', measure: measure?.id, text: 'uke 40: 3/4', los: { team: 'team1', key: 'old' } };
  const late = await kit.team.submit(kit.kari, pasted);
  expect(late.inputs).toMatchObject({ text: 'uke 40: 3/4' });
  expect(late.buttons).toContain('Se hva jeg fant');
  expect((await kit.team.say(kit.kari, 'målinger')).text).toContain('Måles ikke lenger');
  expect((await kit.team.say(kit.kari, 'registrer måling')).text).toContain('ingen målepunkter å skrive tall på');
  const question = await kit.team.submit(kit.kari, dataOf(ended, 'Slett målepunktet'));
  expect(question.text).toContain('blir borte med 1 måling og kurven');
  await kit.team.press(kit.kari, 'Ja, slett det');
  expect(await stored()).toEqual([]);
  await kit.team.press(kit.kari, 'Angre');
  expect(await stored()).toMatchObject([{ points: [{ numerator: 1, denominator: 2 }] }]);
});

test('one that fills itself is made by two presses, once; suggestions bring their words', async () => {
  await kit.team.say(kit.kari, 'nytt målepunkt');
  await kit.team.press(kit.kari, 'La det fylle seg selv');
  await kit.team.press(kit.kari, 'HPH2 innen tre dager');
  const made = await kit.team.press(kit.kari, 'Lagre', { target: '90' });
  expect(made.text).toContain('fyller seg selv fra sakene');
  await kit.team.say(kit.kari, 'nytt målepunkt');
  const others = await kit.team.press(kit.kari, 'La det fylle seg selv');
  expect(others.text).not.toContain('HPH2 innen tre dager');
  await kit.team.press(kit.kari, 'Andre valg');
  await kit.team.press(kit.kari, 'Velg blant forslag');
  const form = await kit.team.press(kit.kari, 'Ventetid til første samtale');
  expect(form.inputs).toMatchObject({ name: 'Ventetid til første samtale', unit: 'dager', better: 'lower' });
  await kit.team.press(kit.kari, 'Lagre', { every: 'month' });
  expect(await stored()).toMatchObject([{ builtIn: 'hph2' }, { form: 'score', unit: 'dager' }]);
});

test('who has left is named nowhere, and a leader only looks', async () => {
  await make({ responsible: kit.ola.person });
  expect((await kit.team.say(kit.leader, 'målinger')).text).toContain('Måles neste gang 30. november · Ola Medlem');
  expect((await kit.team.say(kit.leader, 'registrer måling')).text).toContain('Dette kan bare andre i teamet gjøre.');
  const found = await kit.los.documents.read(kinds.team, keys.team('team1'));
  if (!found) throw new Error('There is no team.');
  await kit.los.documents.change(found, 'left', (team) => ({
    body: { ...team, members: team.members.filter(({ person }) => person !== kit.ola.person) },
    answer: null,
  }));
  expect((await kit.team.say(kit.kari, 'målinger')).text).toContain(
    'Måles neste gang 30. november · ingen måleansvarlig ennå',
  );
});
