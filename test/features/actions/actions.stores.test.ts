import { Goal, Measure } from '../../../src/model/improvement.ts';
import type { Team } from '../../../src/model/team.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { identityNumber } from '../../support/identity-numbers.ts';
import { dataOf } from '../case/scene.ts';
import { kari, leader, ola, type PackageRoom, packageRoom, personalChat } from '../packages/package-room.ts';
import { goal, measure } from './actions.ts';

let here: PackageRoom;
beforeEach(async () => {
  here = await packageRoom({ more: { goals: [Goal.parse(goal)], measures: [Measure.parse(measure)] } });
});
afterEach(() => here.los.stop());

const actions = async (): Promise<Team['actions']> => (await here.team()).actions;
const only = async () => {
  const [action] = await actions();
  if (!action) throw new Error('There is no action');
  return action;
};
const marks = async () => (await here.team()).measures[0]?.annotations;

const test1 = { plan: 'Siv ringer to brukere', where: 'på Åsen', until: '2026-11-30', expected: 'De blir tryggere' };
const words = { happened: 'Én svarte', learnt: 'Ring før lunsj' };

test('from an idea to what is kept, in the chat of the team', async () => {
  const { chat } = here;
  const idea = await chat.say(kari, 'tiltak: Ring dagen etter');
  expect(idea.text).toContain('○ Idé\nRing dagen etter');
  expect(idea.text).toContain('Ideen er lagret.');
  expect(idea.buttons).toEqual(['Prøv ut', 'Endre tiltaket', 'La ligge', 'Tiltakene våre']);

  await chat.press(kari, 'Endre tiltaket');
  const edited = await chat.press(kari, 'Lagre', { title: 'Ring dagen etter', goal: 'g1', responsible: ola.person });
  expect(edited.text).toContain('Trygg hjemkomst');
  expect(edited.text).toContain('Ansvarlig Ola Ås');

  const form = await chat.press(kari, 'Prøv ut');
  expect(form.inputs).toMatchObject({ plan: 'Ring dagen etter', until: '2026-11-30', responsible: ola.person });
  const long = await chat.press(kari, 'Vi prøver', { ...test1, until: '2027-01-04' });
  expect(long.text).toContain('Velg en dag senest 7. desember 2026. Små tester lærer dere mest av');
  expect(long.inputs).toMatchObject({
    plan: 'Siv ringer to brukere',
    expected: 'De blir tryggere',
    until: '2027-01-04',
  });
  const begun = await chat.press(kari, 'Vi prøver', { ...test1, responsible: ola.person });
  expect(begun.text).toContain('● Prøves til mandag 30. november');
  expect(begun.text).toContain('Med hvem eller hvor: på Åsen');
  expect(begun.buttons).toEqual([
    'Trygg hjemkomst',
    'Samtale innen tre dager',
    'Del med nettverket',
    'Hva skjedde?',
    'Marker på kurven',
    'Endre testen',
    'Endre tiltaket',
    'Tiltakene våre',
  ]);

  const marked = await chat.press(kari, 'Marker på kurven');
  expect(await marks()).toEqual([{ on: '2026-11-23', text: 'Tiltak: Ring dagen etter' }]);
  expect(marked.buttons).not.toContain('Marker på kurven');
  expect((await chat.press(kari, 'Angre')).text).toContain('Markeringen er tatt bort fra kurven.');
  expect(await marks()).toEqual([]);

  await chat.press(kari, 'Hva skjedde?');
  const silent = await chat.press(kari, 'Tilpass', { learnt: '' });
  expect(silent.text).toContain('Hva skjedde? Noen få ord er nok.');
  const next = await chat.press(kari, 'Tilpass', words);
  expect(next.text).toContain('Godt lært.');
  expect(next.inputs).toMatchObject({ plan: 'Siv ringer to brukere', where: 'på Åsen' });
  expect((await chat.press(kari, 'Angre')).text).toContain('Tiltaket er som før.');
  expect(await only()).toMatchObject({ state: 'trying', tests: [{ plan: 'Siv ringer to brukere', learnt: '' }] });

  await chat.press(kari, 'Hva skjedde?');
  await chat.press(kari, 'Tilpass', words);
  const second = await chat.press(kari, 'Vi prøver', { ...test1, plan: 'Siv ringer fire før lunsj' });
  expect(second.text).toContain('Test 1 · 23. november 2026 · tilpasset');
  expect(second.text).toContain('Lært: Ring før lunsj');
  await chat.press(kari, 'Hva skjedde?');
  const kept = await chat.press(kari, 'Behold', { happened: 'Alle svarte', learnt: 'Det virker' });
  expect(kept.text).toContain('✓ Beholdt');
  await chat.press(kari, 'Marker på kurven');
  expect(await marks()).toEqual([{ on: '2026-11-23', text: 'Tiltak beholdt: Ring dagen etter' }]);

  const list = await chat.say(kari, 'tiltakene våre');
  expect(list.text).toContain('Beholdt\nRing dagen etter\n✓ Beholdt · Ola Ås · prøvd 2 ganger · sist lært: Det virker');
  expect((await chat.press(kari, 'Ring dagen etter')).text).toContain('Skjedde: Alle svarte');
});

test('in the own chat of whoever sees to it: told, decided later, laid aside and taken back', async () => {
  await here.chat.say(kari, 'nytt tiltak Éin fast vakt');
  await here.chat.press(kari, 'Prøv ut');
  await here.chat.press(kari, 'Vi prøver', { ...test1, responsible: ola.person });
  const own = await personalChat(here.los, ola);
  await own.say(ola, 'tiltakene våre');
  await own.press(ola, 'Éin fast vakt');
  await own.press(ola, 'Hva skjedde?');
  const later = await own.press(ola, 'Lagre, bestem senere', { happened: 'Vi rakk det ikke' });
  expect(later.text).toContain('Dere bestemmer når dere er klare.');
  const form = await own.press(ola, 'Hva skjedde?');
  expect(form.inputs).toMatchObject({ happened: 'Vi rakk det ikke' });
  const dropped = await own.press(ola, 'La ligge', { learnt: 'For tidlig' });
  expect(dropped.text).toContain('– Lagt bort');
  expect(dropped.text).toContain('Nå vet dere noe dere ikke visste før.');
  expect(dropped.buttons[0]).toBe('Angre');
  expect((await own.press(ola, 'Angre')).text).toContain('● Prøves til mandag 30. november');
});

test('an idea is laid aside, found again in its group, removed and put back', async () => {
  const { chat } = here;
  await chat.say(kari, 'tiltak: Felles morgenmøte');
  await chat.press(kari, 'La ligge');
  const list = await chat.say(ola, 'tiltak');
  expect(list.text).not.toContain('Felles morgenmøte');
  const aside = await chat.press(ola, 'Lagt bort (1)');
  expect(aside.text).toContain('Felles morgenmøte');
  expect((await chat.press(ola, 'Felles morgenmøte')).buttons.slice(0, 2)).toEqual([
    'Del med nettverket',
    'Prøv likevel',
  ]);
  await chat.press(ola, 'Endre tiltaket');
  const gone = await chat.press(ola, 'Ta bort tiltaket');
  expect(gone.text).toContain('Tiltaket er tatt bort.');
  expect(await actions()).toEqual([]);
  expect((await chat.press(ola, 'Angre')).text).toContain('Tiltaket er tilbake, med testene.');
});

describe('what is not taken', () => {
  test('words that say who somebody is; what else was entered stays', async () => {
    await here.chat.say(kari, 'nytt tiltak');
    const secret = identityNumber('150785');
    const refused = await here.chat.press(kari, 'Legg til', { title: 'Ring', note: `Gjelder ${secret}` });
    expect(refused.inputs).toMatchObject({ title: 'Ring', note: '' });
    expect(JSON.stringify(await here.team())).not.toContain(secret);
    const typed = await here.chat.say(kari, `tiltak: Ring ${secret}`);
    expect(typed.text).toContain('Slett meldingen din nå');
    expect(await actions()).toEqual([]);
  });

  test('what somebody else has told in the meantime is not written over, and nothing is lost', async () => {
    const { chat } = here;
    await chat.say(kari, 'tiltak: Ring dagen etter');
    await chat.press(kari, 'Prøv ut');
    await chat.press(kari, 'Vi prøver', test1);
    const form = await chat.press(kari, 'Hva skjedde?');
    const own = await personalChat(here.los, ola);
    const { id } = await only();
    await own.submit(ola, { do: 'action.tell', action: id, los: { team: (await here.team()).id, key: 'k' } });
    await own.press(ola, 'Behold', { happened: 'Alle svarte' });
    const stale = await chat.submit(kari, {
      ...dataOf(form, 'La ligge'),
      happened: 'Ingen svarte',
      learnt: 'Ring før lunsj',
    });
    expect(stale.text).toContain('Dette er endret siden');
    expect(stale.text).toContain('Du hadde fylt inn: Ingen svarte');
    expect(stale.inputs).toMatchObject({ happened: 'Alle svarte', learnt: 'Ring før lunsj' });
    expect((await only()).state).toBe('kept');
  });

  test('anything from a leader, who sees them all the same', async () => {
    await here.chat.say(kari, 'tiltak: Ring dagen etter');
    const own = await personalChat(here.los, leader);
    await own.say(leader, 'tiltakene våre');
    const shown = await own.press(leader, 'Ring dagen etter');
    expect(shown.buttons).toEqual(['Tiltakene våre']);
    const { id } = await only();
    const forced = await own.submit(leader, { do: 'action.drop', action: id });
    expect(forced.text).toContain('Dette kan bare andre i teamet');
  });

  test('an action that is gone', async () => {
    const shown = await here.chat.say(kari, 'tiltak: Ring dagen etter');
    await here.chat.submit(kari, { ...dataOf(shown, 'Endre tiltaket'), do: 'action.remove' });
    for (const press of ['Prøv ut', 'La ligge', 'Endre tiltaket']) {
      const answer = await here.chat.submit(kari, dataOf(shown, press));
      expect(answer.text).toContain('Tiltaket er ikke her lenger.');
    }
  });
});

test('what was learnt is found by its words, and everything is said in nynorsk too', async () => {
  const { chat } = here;
  await chat.say(kari, 'tiltak: Ring dagen etter');
  await chat.press(kari, 'Prøv ut');
  await chat.press(kari, 'Vi prøver', test1);
  await chat.press(kari, 'Hva skjedde?');
  await chat.press(kari, 'Behold', words);
  expect((await chat.say(kari, 'finn lunsj')).text).toContain('Ring dagen etter');
  await chat.say(kari, 'nynorsk');
  expect((await chat.say(kari, 'tiltaka våre')).text).toContain('✓ Behalde · prøvd 1 gong · sist lært: Ring før lunsj');
  expect((await here.los.documents.read(kinds.team, keys.team('team1')))?.body.actions).toHaveLength(1);
});
