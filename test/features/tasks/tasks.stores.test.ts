import { givenTeam } from '../../support/team.ts';
import {
  kari,
  leader,
  ola,
  type PackageRoom,
  packageRoom,
  personalChat,
  siv,
  stranger,
} from '../packages/package-room.ts';

const team = 'rop2014.p1.team';
const services = 'rop2014.p1.services';
const listen = 'rop2014.p1.listen';
const validIdentityNumber = '13097248022';

let here: PackageRoom;
beforeEach(async () => {
  here = await packageRoom();
});
afterEach(() => here.los.stop());

describe('walking through a package', () => {
  test('«Neste oppgave» shows the first task: what, why, the smallest next step, who and when', async () => {
    const answer = await here.chat.say(kari, 'Neste oppgave');
    expect(answer.text).toContain('Oppgave 1 av 3 · Forberedelsespakke 1');
    expect(answer.text).toContain('Sett sammen forbedringsteamet');
    expect(answer.text).toContain('Tenk på én person dere savner');
    expect(answer.text).toContain('Status ○ Ikke begynt');
    expect(answer.text).toContain('Ansvarlig Ingen ennå');
    // One week before session 1, 7 December.
    expect(answer.text).toContain('Frist 30. november (om 7 dager)');
    expect(answer.buttons).toEqual([
      'Les mer',
      'Vi er i gang',
      'Skriv svar',
      'Ferdig',
      'Ansvarlig og frist',
      'Ikke aktuelt nå',
      'Neste oppgave',
    ]);
  });

  test('a press replaces the card by its result, and leads on to the next task', async () => {
    await here.chat.say(kari, 'Neste oppgave');
    const shown = here.chat.cards().length;
    const begun = await here.chat.press(kari, 'Vi er i gang');
    expect(begun.text).toContain('Fint, da er dere i gang.');
    expect(begun.text).toContain('Status ● I gang');
    expect(begun.buttons.slice(0, 2)).toEqual(['Les mer', 'Skriv svar']);
    expect((await here.work(team)).status).toBe('inProgress');
    const next = await here.chat.press(kari, 'Neste oppgave');
    expect(next.text).toContain('Kartlegg egne tjenester');
    await here.chat.press(ola, 'Ferdig');
    expect((await here.work(services)).status).toBe('done');
    expect(here.chat.cards()).toHaveLength(shown);
  });

  test('ends with a warm line and what comes next', async () => {
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Ferdig');
    await here.chat.press(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Ikke aktuelt nå');
    expect((await here.chat.press(kari, 'Neste oppgave')).buttons.at(-1)).toBe('Alle oppgavene');
    const last = await here.chat.press(kari, 'Ferdig');
    expect(last.text).toContain(
      'Da er dere gjennom alt i forberedelsespakke 1. Samling 1 er 7. desember, om 14 dager.',
    );
    expect(last.buttons).toEqual(['Les mer', 'Alle oppgavene', 'Skriv inn intervjuene', 'Åpne igjen']);
    const asked = await here.chat.say(kari, 'Neste oppgave');
    expect(asked.text).toContain('Da er dere gjennom alt i forberedelsespakke 1.');
    expect(asked.text).toContain('2 av 2 ferdig · 1 lagt til side');
    expect(asked.text.split('Samling 1 er')).toHaveLength(2);
  });

  test('opens a task again with all that was written', async () => {
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Skriv svar');
    await here.chat.press(kari, 'Lagre', { answer: 'Vi er fem.' });
    await here.chat.press(kari, 'Ferdig');
    const opened = await here.chat.press(kari, 'Åpne igjen');
    expect(opened.text).toContain('Alt dere har skrevet, er med.');
    expect(opened.text).toContain('Vi er fem.');
  });
});

describe('an answer', () => {
  beforeEach(async () => {
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Skriv svar');
  });

  test('is saved with a note, begins the task and stands on its card as it was written', async () => {
    const answer = await here.chat.press(kari, 'Lagre', {
      answer: '* Vi er [fem]\n${title} _og_ to',
      note: 'Spør Siv',
    });
    expect(answer.text).toContain('Svaret er lagret.');
    expect(answer.text).toContain('* Vi er [fem]\n${title} _og_ to');
    expect(answer.text).toContain('Spør Siv');
    expect(await here.work(team)).toMatchObject({ status: 'inProgress', note: 'Spør Siv' });
    expect((await here.chat.press(ola, 'Endre svaret')).inputs).toEqual({
      answer: '* Vi er [fem]\n${title} _og_ to',
      note: 'Spør Siv',
    });
  });

  test.each([
    ['empty', { answer: ' ', note: '' }, 'Feltet er tomt.'],
    ['too long', { answer: 'å'.repeat(4001), note: 'Spør Siv' }, 'plass til 4000).'],
    ['too long a note', { answer: 'Vi er fem', note: 'å'.repeat(1001) }, 'plass til 1000).'],
  ])('that is %s comes back in the form with what was entered', async (_, entered, problem) => {
    const answer = await here.chat.press(kari, 'Lagre', entered);
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toEqual(entered);
    expect((await here.team()).work).toEqual({});
  });

  test('that no card can hold stays in the form that was pressed, beneath a no in words', async () => {
    const [form] = here.chat.cards().slice(-1);
    const answer = await here.chat.press(kari, 'Lagre', { answer: 'å'.repeat(14_000) });
    expect(answer.text).toBe('Teksten er for lang (14000 tegn, plass til 4000).');
    expect(here.chat.cards().at(-1)).toEqual(form);
    expect((await here.team()).work).toEqual({});
  });

  test('with a national identity number is not stored, and only that field is emptied', async () => {
    const entered = { answer: `Brukeren ${validIdentityNumber} sa det`, note: 'Spør Siv' };
    const answer = await here.chat.press(kari, 'Lagre', entered);
    expect(answer.text).toContain('Dette ser ut som et fødselsnummer');
    expect(answer.inputs).toEqual({ answer: '', note: 'Spør Siv' });
    expect((await here.team()).work).toEqual({});
    expect(JSON.stringify(here.los.logs)).not.toContain(validIdentityNumber);
  });

  test('is saved as the last thing there is to do, and what is next comes first', async () => {
    const answer = await here.chat.press(kari, 'Lagre, vi er ferdige', { answer: 'Vi er fem.' });
    expect(answer.text).toContain('Lagret, og oppgaven er ferdig.');
    expect(answer.text).toContain('Vi er fem.');
    expect(answer.buttons).toEqual(['Les mer', 'Neste oppgave', 'Endre svaret', 'Åpne igjen', 'Alle oppgavene']);
    expect(await here.work(team)).toMatchObject({ status: 'done', answer: 'Vi er fem.', version: 1 });
    expect((await here.chat.press(ola, 'Endre svaret')).buttons).toEqual(['Lagre', 'Avbryt']);
    await here.chat.press(ola, 'Lagre', { answer: 'Vi er seks.' });
    expect(await here.work(team)).toMatchObject({ status: 'done', answer: 'Vi er seks.' });
  });

  test('without a word finishes the task, and nothing is said to be saved', async () => {
    const answer = await here.chat.press(kari, 'Lagre, vi er ferdige', { answer: ' ' });
    expect(answer.text).toContain('Godt jobbet, oppgaven er ferdig!');
    expect((await here.chat.press(kari, 'Åpne igjen')).text).not.toContain('Alt dere har skrevet');
  });

  test('of 4000 characters fits', async () => {
    await here.chat.press(kari, 'Lagre', { answer: 'å'.repeat(4000) });
    expect((await here.work(team)).answer).toHaveLength(4000);
  });

  test('written while somebody else saved another is not lost, and neither is the other', async () => {
    const form = here.chat.cards().at(-1);
    if (!form) throw new Error('no form');
    await here.chat.press(ola, 'Lagre', { answer: 'Olas svar' }, { card: form });
    const refused = await here.chat.press(kari, 'Lagre', { answer: 'Karis svar' }, { card: form });
    expect(refused.text).toContain('Dette er endret siden kortet ble vist.');
    expect(refused.text).toContain('Lagret nå: Olas svar');
    expect(refused.inputs['answer']).toBe('Karis svar');
    expect((await here.work(team)).answer).toBe('Olas svar');
    await here.chat.press(kari, 'Lagre', { answer: 'Olas svar og Karis svar' });
    expect((await here.work(team)).answer).toBe('Olas svar og Karis svar');
  });
});

describe('who and when', () => {
  beforeEach(async () => {
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Ansvarlig og frist');
  });

  test('are chosen from the roster and a calendar', async () => {
    const form = await here.chat.press(kari, 'Lagre', { responsible: ola.person, due: '2026-12-04' });
    expect(form.text).toContain('Ansvarlig og frist er lagret.');
    expect(form.text).toContain('Ansvarlig Ola Ås');
    expect(form.text).toContain('Frist 4. desember (om 11 dager)');
    expect(await here.work(team)).toMatchObject({ responsible: ola.person, due: '2026-12-04', status: 'notStarted' });
  });

  test('offer everyone who works in the team, and nobody', async () => {
    const form = await here.chat.press(kari, 'Avbryt').then(() => here.chat.press(kari, 'Ansvarlig og frist'));
    expect(form.choices['responsible']).toEqual(['Ingen ennå', 'Kari Nordmann', 'Ola Ås', 'Siv Bratlie']);
    expect(form.inputs).toEqual({ responsible: 'nobody', due: '2026-11-30' });
  });

  test.each([
    ['2026-11-22', 'Datoen 22. november 2026 er passert. Velg en dag som kommer.'],
    ['2026-02-31', 'Jeg forstår ikke datoen.'],
  ])('due %s comes back in the form, and who was chosen is kept', async (due, problem) => {
    const answer = await here.chat.press(kari, 'Lagre', { responsible: ola.person, due });
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toEqual({ responsible: ola.person, due });
    expect((await here.team()).work).toEqual({});
  });

  test('can be settled in one press: I take it', async () => {
    const answer = await here.chat.press(siv, 'Jeg tar den');
    expect(answer.text).toContain('Ansvarlig Siv Bratlie');
    expect(await here.work(team)).toMatchObject({ responsible: siv.person });
  });

  test('and with it the date that has just been chosen', async () => {
    const past = await here.chat.press(siv, 'Jeg tar den', { due: '2026-11-01' });
    expect(past.text).toContain('Datoen 1. november 2026 er passert.');
    expect((await here.team()).work).toEqual({});
    const answer = await here.chat.press(siv, 'Jeg tar den', { due: '2026-12-05' });
    expect(answer.text).toContain('lagret. 5. desember er en lørdag. Passer en annen dag bedre?');
    expect(await here.work(team)).toMatchObject({ responsible: siv.person, due: '2026-12-05' });
  });

  test('do not overwrite what another has just chosen', async () => {
    const form = here.chat.cards().at(-1);
    if (!form) throw new Error('no form');
    await here.chat.press(ola, 'Jeg tar den', {}, { card: form });
    const refused = await here.chat.press(
      kari,
      'Lagre',
      { responsible: siv.person, due: '2026-12-04' },
      { card: form },
    );
    expect(refused.text).toContain('Dette er endret siden');
    expect(refused.inputs).toEqual({ responsible: ola.person, due: '2026-12-04' });
    expect((await here.work(team)).responsible).toBe(ola.person);
  });
});

describe('the interview task', () => {
  beforeEach(async () => {
    await here.chat.say(kari, 'alle oppgavene');
    await here.chat.press(kari, 'Lytt til brukernes erfaringer');
  });

  test('counts interviews and themes, never who', async () => {
    const form = await here.chat.press(kari, 'Skriv inn intervjuene');
    expect(form.text).toContain('Skriv aldri hvem dere har snakket med.');
    const first = await here.chat.press(kari, 'Lagre', { count: '1', themes: 'bolig\nøkonomi' });
    expect(first.text).toContain('Fin start! Prøv å få til minst 2 intervjuer');
    expect(first.text).toContain('Temaer bolig og økonomi');
    await here.chat.press(kari, 'Skriv inn intervjuene');
    const second = await here.chat.press(kari, 'Lagre', { count: '2' });
    expect(second.text).not.toContain('Fin start!');
    expect(await here.work(listen)).toMatchObject({
      interviews: { count: 2, themes: ['bolig', 'økonomi'] },
      status: 'inProgress',
    });
  });

  test('may be done with fewer: the hint is no obstacle', async () => {
    await here.chat.press(kari, 'Skriv inn intervjuene');
    await here.chat.press(kari, 'Lagre', { count: '1' });
    expect((await here.chat.press(kari, 'Ferdig')).text).toContain('Godt jobbet');
  });

  test.each(['', 'to', '-1', '2,5'])('a count of %p comes back in the form with the themes', async (count) => {
    await here.chat.press(kari, 'Skriv inn intervjuene');
    const answer = await here.chat.press(kari, 'Lagre', { count, themes: 'bolig' });
    expect(answer.text).toContain('Skriv antallet som et helt tall');
    expect(answer.inputs['themes']).toBe('bolig');
    expect((await here.team()).work).toEqual({});
  });
});

describe('cards that others have pressed before', () => {
  test('pressed twice have one effect and the same answer', async () => {
    const { cards } = await here.chat.say(kari, 'Neste oppgave');
    const card = cards[0];
    if (!card) throw new Error('no card');
    const [first, second] = [
      await here.chat.press(kari, 'Ferdig', {}, { card }),
      await here.chat.press(kari, 'Ferdig', {}, { card }),
    ];
    expect(second.text).toBe(first.text);
    expect((await here.work(team)).version).toBe(1);
  });

  test('from last month show the present state and change nothing', async () => {
    const { cards } = await here.chat.say(kari, 'Neste oppgave');
    const card = cards[0];
    if (!card) throw new Error('no card');
    await here.chat.press(ola, 'Ferdig');
    here.los.clock.set('2026-12-30T08:00:00Z');
    const answer = await here.chat.press(kari, 'Ikke aktuelt nå', {}, { card });
    expect(answer.text).toContain('Dette er endret siden kortet ble vist.');
    expect(answer.text).toContain('Status ✓ Ferdig');
    expect((await here.work(team)).status).toBe('done');
  });

  test('about a task that is gone say so', async () => {
    const answer = await here.chat.submit(kari, { do: 'task.status', task: 'own.gone', status: 'done' });
    expect(answer.text).toContain('Oppgaven finnes ikke lenger.');
  });
});

describe('those who do not belong', () => {
  test('an outsider gets a kind no, and nothing happens', async () => {
    await here.chat.say(kari, 'Neste oppgave');
    expect((await here.chat.press(stranger, 'Ferdig')).text).toContain('Dette kan bare andre i teamet gjøre.');
    expect((await here.chat.say(stranger, 'Neste oppgave')).text).toContain('Dette kan bare andre i teamet gjøre.');
    expect((await here.team()).work).toEqual({});
  });

  test('a member of another team cannot press this team’s card in the other chat', async () => {
    const { cards } = await here.chat.say(kari, 'Neste oppgave');
    const card = cards[0];
    if (!card) throw new Error('no card');
    const other = here.los.groupChat([stranger]);
    await givenTeam(here.los, { id: 'team2', name: 'Nabovik', members: [stranger], chat: other });
    expect((await other.press(stranger, 'Ferdig', {}, { card })).text).toContain(
      'Dette kortet hører til et annet team',
    );
    expect((await here.team()).work).toEqual({});
  });

  test('a leader follows along, but does not work', async () => {
    const chat = await personalChat(here.los, leader);
    const answer = await chat.say(leader, 'Neste oppgave');
    expect(answer.text).toContain('Sett sammen forbedringsteamet');
    expect(answer.buttons).toEqual(['Les mer', 'Neste oppgave', 'Alle oppgavene']);
    await here.chat.say(kari, 'Neste oppgave');
    expect((await here.chat.press(leader, 'Ferdig')).text).toContain('Dette kan bare andre i teamet gjøre.');
  });
});

describe('in a personal chat', () => {
  test('the person’s own tasks come first, and presses count for the team', async () => {
    await here.chat.say(kari, 'alle oppgavene');
    await here.chat.press(kari, 'Kartlegg egne tjenester');
    await here.chat.press(kari, 'Ansvarlig og frist');
    await here.chat.press(kari, 'Lagre', { responsible: ola.person });
    const chat = await personalChat(here.los, ola);
    expect((await chat.say(ola, 'Neste oppgave')).text).toContain('Kartlegg egne tjenester');
    await chat.press(ola, 'Ferdig');
    expect((await here.work(services)).status).toBe('done');
  });

  test('without a team a person is told how one comes about', async () => {
    const chat = await personalChat(here.los, stranger);
    expect((await chat.say(stranger, 'Neste oppgave')).text).toContain('Du er ikke med i noe team ennå.');
  });
});

describe('what one is responsible for', () => {
  const take = async (title: string) => {
    await here.chat.say(kari, 'alle oppgavene');
    await here.chat.press(kari, title);
    await here.chat.press(kari, 'Ansvarlig og frist');
    await here.chat.press(kari, 'Lagre', { responsible: ola.person, due: '2026-12-04' });
  };

  test('stands together for all one’s teams in one’s own chat, and is opened and done from there', async () => {
    const own = await personalChat(here.los, ola);
    expect((await own.say(ola, 'mine oppgaver')).text).toContain('Du har ingen oppgaver nå. Vil du ta en?');
    expect((await own.press(ola, 'Ta en oppgave')).text).toContain('Sett sammen forbedringsteamet');
    await take('Kartlegg egne tjenester');
    const other = await givenTeam(here.los, { id: 'team2', name: 'Nabovik', members: [ola] });
    await own.say(ola, 'ny oppgave: Ring fastlegene');
    expect((await own.say(ola, 'kva skal eg gjere')).text).toContain('innen 4. desember · Fjordvik');
    await own.say(ola, 'bytt team');
    await own.press(ola, other.name);
    const listed = await own.say(ola, 'mine oppgaver');
    await own.press(ola, 'Kartlegg egne tjenester');
    await own.press(ola, 'Ferdig');
    expect(listed.buttons).toContain('Begynn med den første');
    expect((await here.work(services)).status).toBe('done');
  });

  test('is in the team’s chat what one has there, under one’s name', async () => {
    await take('Kartlegg egne tjenester');
    const listed = await here.chat.say(ola, 'mine oppgåver');
    expect(listed.text).toContain('Oppgavene til Ola Ås');
    expect(listed.text).toContain('Kartlegg egne tjenester\n○ Ikke begynt · innen 4. desember');
    expect((await here.chat.say(siv, 'mine oppgaver')).text).toContain('Du har ingen oppgaver nå.');
    expect((await here.chat.say(leader, 'mine oppgaver')).text).toContain('Dette kan bare andre i teamet gjøre.');
  });
});

describe('the answers of a package', () => {
  test('are read together, also by a leader and later, and lead to what is not answered', async () => {
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Skriv svar');
    await here.chat.press(kari, 'Lagre', { answer: 'Vi er fem.\n<Siv> er ny.', note: 'Spør Siv' });
    await here.chat.say(kari, 'alle oppgavene');
    const answers = await here.chat.press(kari, 'Les svarene samlet');
    expect(answers.text).toContain('Svarene i forberedelsespakke 1\nFjordvik\n1 av 3 oppgaver har svar');
    expect(answers.text).toContain('● I gang · endret 23. november\nVi er fem.\n<Siv> er ny.');
    expect(answers.text).toContain('Uten svar · ○ Ikke begynt · innen 30. november');
    expect(answers.text).not.toContain('Spør Siv');
    const form = await here.chat.press(kari, 'Svar på den neste');
    expect(form.text).toContain('Kartlegg egne tjenester');
    expect(form.inputs).toEqual({ answer: '', note: '' });
    here.los.clock.set('2026-12-30T08:00:00Z');
    const own = await personalChat(here.los, leader);
    expect((await own.say(leader, 'les svarene')).text).toContain('Her er det ikke skrevet noe ennå.');
    expect((await own.press(leader, 'Svarene i forberedelsespakke 1')).text).toContain('Vi er fem.');
    expect((await own.say(leader, 'svarene i pakke 1')).buttons).not.toContain('Svar på den neste');
    expect((await here.chat.say(stranger, 'svarene')).text).toContain('Dette kan bare andre i teamet gjøre.');
  });
});

describe('what a turn costs', () => {
  const cost = async (turn: () => Promise<unknown>) => {
    here.los.counts.reset();
    await turn();
    const { reads, writes, queries } = here.los.counts;
    return { reads, writes, queries };
  };

  test('is two point reads and at most one write, never a query', async () => {
    const looks = { reads: 2, writes: 0, queries: 0 };
    const changes = { reads: 2, writes: 1, queries: 0 };
    expect(await cost(() => here.chat.say(kari, 'Neste oppgave'))).toEqual(looks);
    expect(await cost(() => here.chat.press(kari, 'Vi er i gang'))).toEqual(changes);
    expect(await cost(() => here.chat.press(kari, 'Skriv svar'))).toEqual(looks);
    expect(await cost(() => here.chat.press(kari, 'Lagre', { answer: 'Vi er fem' }))).toEqual(changes);
    expect(await cost(() => here.chat.press(kari, 'Neste oppgave'))).toEqual(looks);
    expect(await cost(() => here.chat.say(kari, 'alle oppgavene'))).toEqual(looks);
    const own = await personalChat(here.los, ola);
    expect(await cost(() => own.say(ola, 'Neste oppgave'))).toEqual(looks);
    expect(await cost(() => own.press(ola, 'Ikke aktuelt nå'))).toEqual(changes);
  });
});

test('in nynorsk every word of a task’s card is nynorsk', async () => {
  const chat = here.los.personalChat(kari);
  await chat.say(kari, 'nynorsk');
  const answer = await chat.say(kari, 'neste oppgåve');
  expect(answer.text).toContain('Oppgåve 1 av 3 · Førebuingspakke 1');
  expect(answer.text).toContain('Set saman forbetringsteamet');
  expect(answer.text).toContain('Frist 30. november (om 7 dagar)');
  expect(answer.buttons).toEqual([
    'Les meir',
    'Vi er i gang',
    'Skriv svar',
    'Ferdig',
    'Ansvarleg og frist',
    'Ikkje aktuelt no',
    'Neste oppgåve',
  ]);
  expect((await chat.press(kari, 'Ferdig')).text).toContain('Godt jobba, oppgåva er ferdig!');
});
