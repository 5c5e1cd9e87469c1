import { tasksIn } from '../../../src/model/packages.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { testPerson } from '../../support/los.ts';
import { kari, ola, type PackageRoom, packageRoom, personalChat, room, siv, stranger } from './package-room.ts';

let here: PackageRoom;
afterEach(() => here.los.stop());

const idsIn = async (number: 1 | 2 | 3 | 4 | 5) =>
  tasksIn(await here.team(), number).map(({ definition }) => definition.id);

describe('the overview', () => {
  beforeEach(async () => {
    here = await packageRoom();
  });

  test('meets a team that has not begun with the smallest next step, not with a figure', async () => {
    const answer = await here.chat.say(kari, 'alle oppgavene');
    expect(answer.text).toContain('Oppgavene til Fjordvik');
    expect(answer.text).toContain('Samling 1 er 7. desember, om 14 dager.');
    expect(answer.text).toContain('Begynn i det små. Et første steg kan være: Tenk på én person dere savner');
    expect(answer.buttons.slice(-3)).toEqual(['Neste oppgave', 'Ny oppgave', 'Be om veiledning']);
  });

  test('unfolds the current package, task by task with status and who', async () => {
    await here.chat.say(kari, 'alle oppgavene');
    await here.chat.press(kari, 'Kartlegg egne tjenester');
    await here.chat.press(kari, 'Ansvarlig og frist');
    await here.chat.press(kari, 'Jeg tar den');
    await here.chat.press(kari, 'Vi er i gang');
    const answer = await here.chat.say(kari, 'alle oppgavene');
    expect(answer.text).toContain('Forberedelsespakke 1\n0 av 3 ferdig');
    expect(answer.text).toContain('Kartlegg egne tjenester\n● I gang · Kari Nordmann · innen 30. november');
    expect(answer.text).toContain('Sett sammen forbedringsteamet\nNeste · ○ Ikke begynt · innen 30. november');
    expect(answer.text).not.toContain('Begynn i det små');
    expect(answer.text).not.toContain('Sett konkrete mål');
  });

  test('unfolds another package when it is pressed', async () => {
    await here.chat.say(kari, 'alle oppgavene');
    const answer = await here.chat.press(kari, 'Forberedelsespakke 2');
    expect(answer.text).toContain('Sett konkrete mål');
    expect(answer.text).not.toContain('Kartlegg egne tjenester');
    expect((await here.chat.press(kari, 'Sett konkrete mål')).text).toContain('Oppgave 2 av 4 · Forberedelsespakke 2');
  });

  test('of the national template has its own tasks', async () => {
    const other = await packageRoom({ template: 'national2022' });
    const answer = await other.chat.say(kari, 'alle oppgavene');
    expect(answer.text).toContain('Lag en plakat: Dette er vi');
    await other.los.stop();
  });
});

describe("a team's own tasks", () => {
  beforeEach(async () => {
    here = await packageRoom();
  });

  test('are added by any who works in the team, and come last', async () => {
    await here.chat.say(siv, 'ny oppgave');
    const answer = await here.chat.press(siv, 'Legg til', { title: 'Avtal møte med fastlegene', firstStep: 'Ring én' });
    expect(answer.text).toContain('Oppgaven er lagt til.');
    expect(answer.text).toContain('Oppgave 4 av 4 · Forberedelsespakke 1 · Deres egen oppgave');
    expect(answer.text).toContain('Ring én');
    expect((await here.team()).ownTasks).toMatchObject([{ package: 1, own: { title: 'Avtal møte med fastlegene' } }]);
  });

  test('can be begun by typing the title', async () => {
    const form = await here.chat.say(siv, 'ny oppgave Avtal møte med fastlegene');
    expect(form.inputs['title']).toBe('Avtal møte med fastlegene');
  });

  test('go into the package one is looking at', async () => {
    await here.chat.say(kari, 'alle oppgavene');
    await here.chat.press(kari, 'Forberedelsespakke 3');
    await here.chat.press(kari, 'Ny oppgave');
    await here.chat.press(kari, 'Legg til', { title: 'Besøk nabokommunen' });
    expect((await here.team()).ownTasks[0]?.package).toBe(3);
  });

  test.each([
    ['without a title', { title: ' ', what: 'Så de er med' }, 'Skriv hva oppgaven heter.'],
    ['with too long a title', { title: 'å'.repeat(121), what: 'Så de er med' }, 'plass til 120).'],
  ])('%s come back in the form', async (_, entered, problem) => {
    await here.chat.say(kari, 'ny oppgave');
    const answer = await here.chat.press(kari, 'Legg til', entered);
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toMatchObject(entered);
    expect((await here.team()).ownTasks).toEqual([]);
  });

  test('added twice by the same press are one', async () => {
    const form = await here.chat.say(kari, 'ny oppgave');
    const press = () => here.chat.press(kari, 'Legg til', { title: 'Avtal møte' }, { card: form.cards[0] ?? {} });
    const [first, second] = [await press(), await press()];
    expect(second.text).toBe(first.text);
    expect((await here.team()).ownTasks).toHaveLength(1);
  });

  test('added again by the same press long after, when its command has been forgotten, are still one', async () => {
    const form = await here.chat.say(kari, 'ny oppgave');
    const press = () => here.chat.press(kari, 'Legg til', { title: 'Avtal møte' }, { card: form.cards[0] ?? {} });
    await press();
    const { id } = await here.team();
    for (let other = 0; other <= 100; other += 1) {
      const team = await here.los.documents.read(kinds.team, keys.team(id));
      if (team)
        await here.los.documents.change(team, `other ${other}`, (body) => ({ body: { ...body }, answer: null }));
    }
    expect((await press()).text).toContain('Avtal møte');
    expect((await here.team()).ownTasks).toHaveLength(1);
  });

  test('can be reworded, and removed after a question', async () => {
    await here.chat.say(kari, 'ny oppgave');
    await here.chat.press(kari, 'Legg til', { title: 'Avtal møte' });
    await here.chat.press(kari, 'Endre eller fjern');
    expect((await here.chat.press(kari, 'Lagre', { title: 'Avtal to møter' })).text).toContain('Avtal to møter');
    await here.chat.press(kari, 'Endre eller fjern');
    const question = await here.chat.press(kari, 'Fjern oppgaven');
    expect(question.text).toContain('«Avtal to møter» og alt dere har skrevet på den, blir borte.');
    expect((await here.chat.press(kari, 'Behold den')).text).toContain('Avtal to møter');
    await here.chat.press(kari, 'Endre eller fjern');
    await here.chat.press(kari, 'Fjern oppgaven');
    expect((await here.chat.press(kari, 'Ja, fjern den')).text).toContain('Oppgaven er fjernet.');
    expect((await here.team()).ownTasks).toEqual([]);
  });

  test('are shown a few at a time when they are many', async () => {
    for (const title of ['En', 'To', 'Tre', 'Fire', 'Fem']) {
      await here.chat.say(kari, `ny oppgave ${title}`);
      await here.chat.press(kari, 'Legg til');
    }
    const first = await here.chat.say(kari, 'alle oppgavene');
    expect(first.buttons).toContain('Tre');
    expect(first.buttons).not.toContain('Fire');
    const rest = await here.chat.press(kari, 'Vis flere');
    expect(rest.buttons).toEqual(expect.arrayContaining(['Fire', 'Fem']));
  });
});

describe('after a session', () => {
  beforeEach(async () => {
    here = await packageRoom();
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Skriv svar');
    await here.chat.press(kari, 'Lagre', { answer: 'Vi er fem' });
    await here.chat.press(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Ferdig');
  });

  const dayAfterSession = () => here.los.clock.set('2026-12-09T08:00:00Z');

  test('«Neste oppgave» first asks what comes along, without blame', async () => {
    dayAfterSession();
    const offer = await here.chat.say(kari, 'Neste oppgave');
    expect(offer.text).toContain('Hva vil dere ta med til forberedelsespakke 2?');
    expect(offer.text).toContain('det er helt greit');
    expect(offer.choices['chosen']).toEqual(['Sett sammen forbedringsteamet', 'Lytt til brukernes erfaringer']);
  });

  test('what is chosen comes along with its answer, the rest stays', async () => {
    dayAfterSession();
    await here.chat.say(kari, 'Neste oppgave');
    const carried = await here.chat.press(kari, 'Ta med de valgte', { chosen: 'rop2014.p1.team' });
    expect(carried.text).toContain('Én oppgave er tatt med til forberedelsespakke 2.');
    expect(await idsIn(2)).toContain('rop2014.p1.team');
    expect(await idsIn(1)).toEqual(['rop2014.p1.services', 'rop2014.p1.listen']);
    const next = await here.chat.press(kari, 'Neste oppgave');
    expect(next.text).toContain('Oppgave 1 av 5 · Forberedelsespakke 2 · Tatt med fra forberedelsespakke 1');
    expect(next.text).toContain('Vi er fem');
  });

  test('all that is chosen comes along, however it is parted, and what there is not is no task', async () => {
    dayAfterSession();
    const offer = await here.chat.say(kari, 'Neste oppgave');
    const strange = { do: 'package.saveCarry', to: 2, chosen: 'rop2014.p1.team,nothing' };
    expect((await here.chat.submit(kari, strange)).text).toContain('Dette er endret siden');
    const chosen = 'rop2014.p1.team; rop2014.p1.listen';
    await here.chat.press(kari, 'Ta med de valgte', { chosen }, { card: offer.cards[0] ?? {} });
    expect(await idsIn(2)).toEqual(expect.arrayContaining(['rop2014.p1.team', 'rop2014.p1.listen']));
  });

  test('everything can be left, and is not asked about again', async () => {
    dayAfterSession();
    await here.chat.say(kari, 'Neste oppgave');
    const left = await here.chat.press(kari, 'La alle ligge');
    expect(left.text).toContain('Da blir oppgavene liggende der de er.');
    expect((await here.chat.press(kari, 'Neste oppgave')).text).toContain('Forankre arbeidet');
    expect((await here.chat.say(kari, 'ta med oppgaver videre')).choices['chosen']).toHaveLength(2);
  });

  test('it is offered in the overview from the first day of the session on', async () => {
    expect((await here.chat.say(kari, 'alle oppgavene')).buttons).not.toContain('Ta med oppgaver videre');
    here.los.clock.set('2026-12-07T08:00:00Z');
    const overview = await here.chat.say(kari, 'alle oppgavene');
    expect(overview.text).toContain('2 åpne oppgaver fra før kan tas med videre.');
    expect((await here.chat.press(kari, 'Ta med oppgaver videre')).choices['chosen']).toHaveLength(2);
  });

  test('pressed by two members with different choices, both count', async () => {
    dayAfterSession();
    const { cards } = await here.chat.say(kari, 'Neste oppgave');
    const card = cards[0] ?? {};
    await here.chat.press(kari, 'Ta med de valgte', { chosen: 'rop2014.p1.team' }, { card });
    await here.chat.press(ola, 'Ta med de valgte', { chosen: 'rop2014.p1.listen' }, { card });
    expect(await idsIn(2)).toEqual(expect.arrayContaining(['rop2014.p1.team', 'rop2014.p1.listen']));
  });

  test('an offer from an earlier session shows the present one instead', async () => {
    dayAfterSession();
    const { cards } = await here.chat.say(kari, 'Neste oppgave');
    here.los.clock.set('2027-04-09T08:00:00Z');
    const answer = await here.chat.press(kari, 'Ta med de valgte', {}, { card: cards[0] ?? {} });
    expect(answer.text).toContain('Dette er endret siden kortet ble vist.');
    expect(answer.text).toContain('Hva vil dere ta med til forberedelsespakke 3?');
    expect(await idsIn(2)).not.toContain('rop2014.p1.team');
  });

  test('with nothing open there is nothing to ask', async () => {
    for (const task of ['Sett sammen forbedringsteamet', 'Lytt til brukernes erfaringer']) {
      await here.chat.say(kari, 'alle oppgavene');
      await here.chat.press(kari, task);
      await here.chat.press(kari, 'Ferdig');
    }
    dayAfterSession();
    expect((await here.chat.say(kari, 'Neste oppgave')).text).toContain('Forankre arbeidet');
    expect((await here.chat.say(kari, 'ta med oppgaver videre')).text).toContain(
      'Det er ingen åpne oppgaver å ta med videre nå.',
    );
  });
});

describe("a network's packages", () => {
  const facilitator = testPerson('Frida Fasilitator');
  const network = async () => (await here.los.documents.read(kinds.network, keys.network('network-of-team1')))?.body;
  let own: Awaited<ReturnType<typeof personalChat>>;

  beforeEach(async () => {
    here = await packageRoom({ facilitators: [facilitator] });
    own = await personalChat(here.los, facilitator);
  });

  const publish = async () => {
    await own.say(facilitator, 'publiser pakkene');
    await own.press(facilitator, 'Publiser');
    return own.press(facilitator, 'Ja, publiser');
  };

  test('are opened by typing, also by the words a team uses', async () => {
    expect((await own.say(facilitator, 'endre pakkene')).text).toContain('Pakkene i Testnettverket');
    expect((await own.say(facilitator, 'alle oppgavene')).text).toContain('Pakkene i Testnettverket');
  });

  test('get a new task, and so do the teams', async () => {
    await own.say(facilitator, 'endre pakkene');
    await own.press(facilitator, 'Ny oppgave');
    const answer = await own.press(facilitator, 'Legg til', { title: 'Les veilederen' });
    expect(answer.text).toContain('Oppgaven er lagt til.');
    expect(answer.text).toContain('4 oppgaver');
    expect(answer.text).toContain('Ikke publisert: 1 endring.');
    expect((await here.chat.say(kari, 'alle oppgavene')).text).not.toContain('Les veilederen');
    await publish();
    expect(await network()).toMatchObject({ edition: 2, outdatedTeams: [] });
    expect((await here.chat.say(kari, 'alle oppgavene')).text).toContain('Les veilederen');
  });

  test('are reworded from the catalogue’s words, and a team’s answer stays', async () => {
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Skriv svar');
    await here.chat.press(kari, 'Lagre', { answer: 'Vi er fem' });
    await own.say(facilitator, 'endre pakkene');
    const form = await own.press(facilitator, 'Sett sammen forbedringsteamet');
    expect(form.inputs['title']).toBe('Sett sammen forbedringsteamet');
    await own.press(facilitator, 'Lagre', { title: 'Hvem er dere?', titleNn: 'Kven er de?' });
    await publish();
    const seen = await here.chat.say(kari, 'Neste oppgave');
    expect(seen.text).toContain('Hvem er dere?');
    expect(seen.text).toContain('Vi er fem');
  });

  test('show a team what is published in the form it reads, and tell it once of what is new in its package', async () => {
    await own.say(facilitator, 'endre pakkene');
    await own.press(facilitator, 'Ny oppgave');
    await own.press(facilitator, 'Legg til', { title: 'Les veilederen', titleNn: 'Les rettleiaren' });
    const preview = await own.press(facilitator, 'Se og publiser');
    expect(preview.text).toContain('Ny oppgave · Forberedelsespakke 1\nLes veilederen');
    expect((await own.press(facilitator, 'Vis på nynorsk')).text).toContain('Les rettleiaren');
    const asked = await own.press(facilitator, 'Publiser');
    expect(asked.text).toContain('Publisere 1 endring?');
    expect(asked.buttons).toEqual(['Nei, ikke ennå', 'Ja, publiser']);
    here.chat.received();
    here.los.clock.set('2026-11-23T08:10:00Z');
    await own.press(facilitator, 'Ja, publiser');
    await here.los.sweep();
    expect(here.chat.received().activities).toEqual([]);
    here.los.clock.set('2026-11-23T09:30:00Z');
    await here.los.sweep();
    const told = here.chat.received();
    expect(told.text).toContain('Nytt i Forberedelsespakke 1');
    expect(told.text).toContain('Les veilederen');
    expect(told.buttons).toContain('Neste oppgave');
    here.los.clock.set('2026-11-24T09:30:00Z');
    await here.los.sweep();
    expect(here.chat.received().text).not.toContain('Nytt i');
    await here.chat.say(kari, 'nynorsk');
    expect((await here.chat.say(kari, 'alle oppgåvene')).text).toContain('Les rettleiaren');
  });

  test('can be left as they are: a draft is thrown away, and fetched back', async () => {
    await own.say(facilitator, 'endre pakkene');
    await own.press(facilitator, 'Ny oppgave');
    await own.press(facilitator, 'Legg til', { title: 'Les veilederen' });
    await own.press(facilitator, 'Se og publiser');
    const gone = await own.press(facilitator, 'Kast endringene');
    expect(gone.text).not.toContain('Ikke publisert');
    expect((await own.say(facilitator, 'publiser pakkene')).text).toContain('Pakkene i Testnettverket');
    expect((await own.say(facilitator, 'angre')).text).toContain('Ikke publisert: 1 endring.');
  });

  test('are put in another order', async () => {
    await own.say(facilitator, 'endre pakkene');
    await own.press(facilitator, 'Lytt til brukernes erfaringer');
    expect((await own.press(facilitator, 'Flytt opp')).text).toContain('Oppgaven er flyttet.');
    await publish();
    expect(await idsIn(1)).toEqual(['rop2014.p1.team', 'rop2014.p1.listen', 'rop2014.p1.services']);
  });

  test('lose a task after a question, and a team that has begun keeps it as its own', async () => {
    await here.chat.say(kari, 'Neste oppgave');
    await here.chat.press(kari, 'Vi er i gang');
    await own.say(facilitator, 'endre pakkene');
    await own.press(facilitator, 'Sett sammen forbedringsteamet');
    expect((await own.press(facilitator, 'Fjern oppgaven')).text).toContain('Team som har begynt, beholder den');
    await own.press(facilitator, 'Ja, fjern den');
    await publish();
    expect((await network())?.packages[0]?.tasks).toHaveLength(2);
    expect((await here.team()).ownTasks).toMatchObject([{ id: 'rop2014.p1.team', package: 1 }]);
  });

  test('are not overwritten from a card that is older than another facilitator’s change', async () => {
    await own.say(facilitator, 'endre pakkene');
    const form = await own.press(facilitator, 'Sett sammen forbedringsteamet');
    const card = form.cards[0] ?? {};
    await own.press(facilitator, 'Lagre', { title: 'Hvem er dere?' }, { card });
    const refused = await own.press(facilitator, 'Lagre', { title: 'Hvem er vi?' }, { card });
    expect(refused.text).toContain('Dette er endret siden');
    expect(refused.inputs['title']).toBe('Hvem er vi?');
    expect((await network())?.draft?.packages[0]?.tasks[0]?.own?.title).toBe('Hvem er dere?');
  });

  test('come back in the form without a title', async () => {
    await own.say(facilitator, 'endre pakkene');
    await own.press(facilitator, 'Ny oppgave');
    const answer = await own.press(facilitator, 'Legg til', { title: '', what: 'Viktig' });
    expect(answer.text).toContain('Skriv hva oppgaven heter.');
    expect(answer.inputs['what']).toBe('Viktig');
    expect((await network())?.edition).toBe(1);
  });

  test('are for facilitators', async () => {
    const outside = await personalChat(here.los, stranger);
    const about = { los: { key: 'k', network: 'network-of-team1' } };
    const answer = await outside.submit(stranger, { do: 'package.addTask', package: 1, title: 'Mitt', ...about });
    expect(answer.cards).toEqual([]);
    expect((await network())?.edition).toBe(1);
  });
});

describe('50 members at the same moment', () => {
  const people = Array.from({ length: 50 }, (_, index) => testPerson(`Medlem ${index + 1}`));
  const everyone = [...room, ...people.map((person) => ({ ...person, role: 'member' as const }))];

  beforeEach(async () => {
    here = await packageRoom({ members: everyone });
  });

  test('each add a task: all 50 are stored, and each got the answer to their own', async () => {
    const { cards } = await here.chat.say(kari, 'ny oppgave');
    const card = cards[0] ?? {};
    const answers = await Promise.all(
      people.map((person) => here.chat.press(person, 'Legg til', { title: `Fra ${person.name}` }, { card })),
    );
    answers.forEach(({ text }, index) => {
      expect(text.split('\n')).toContain(`Fra Medlem ${index + 1}`);
    });
    const titles = (await here.team()).ownTasks.map(({ own }) => own?.title);
    expect(titles.toSorted()).toEqual(people.map(({ name }) => `Fra ${name}`).toSorted());
  });

  test('each do one thing to one task: every task is as its member left it', async () => {
    const { cards } = await here.chat.say(kari, 'ny oppgave');
    const card = cards[0] ?? {};
    const added = await Promise.all(
      people.map((person) => here.chat.press(person, 'Legg til', { title: `Fra ${person.name}` }, { card })),
    );
    const answers = await Promise.all(
      people.map((person, index) => here.chat.press(person, 'Ferdig', {}, { card: added[index]?.cards[0] ?? {} })),
    );
    answers.forEach(({ text }, index) => {
      expect(text).toContain(`Fra Medlem ${index + 1}`);
      expect(text).toContain('Status ✓ Ferdig');
    });
    const statuses = Object.values((await here.team()).work).map(({ status }) => status);
    expect(statuses).toEqual(Array.from({ length: 50 }, () => 'done'));
  });
});

test('a team in nynorsk reads all of it in nynorsk', async () => {
  here = await packageRoom();
  await here.chat.say(kari, 'nynorsk');
  const overview = await here.chat.say(kari, 'alle oppgåvene');
  expect(overview.text).toContain('Førebuingspakke 1\n0 av 3 ferdig');
  expect(overview.text).toContain('Begynn i det små. Eit første steg kan vere: Tenk på éin person de saknar');
  await here.chat.press(kari, 'Ny oppgåve');
  const added = await here.chat.press(kari, 'Legg til', { title: 'Avtal møte' });
  expect(added.text).toContain('Oppgåva er lagd til.');
  here.los.clock.set('2026-12-09T08:00:00Z');
  const offer = await here.chat.say(kari, 'neste oppgåve');
  expect(offer.text).toContain('Kva vil de ta med til førebuingspakke 2?');
  expect((await here.chat.press(kari, 'Ta med dei valde')).text).toContain(
    '4 oppgåver er tekne med til førebuingspakke 2.',
  );
});
