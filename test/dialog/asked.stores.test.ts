import { keyOf } from '../../src/dialog/people.ts';
import { TaskWork } from '../../src/model/team.ts';
import { makeCase, startCaseScene } from '../features/case/scene.ts';
import { at8, startTeam, sweepAt } from '../reminders/support.ts';
import { testPerson } from '../support/los.ts';

describe('a question of fact is answered in a sentence', () => {
  test.each([
    ['når er samlingen?', /Samling 1 er 8\.–9\.\sdesember 2026, om 36 dager\./],
    ['Når møtest vi neste gong?', /Samling 1 er 8\.–9\.\sdesember 2026/],
    ['når er samling 2?', /Samling 2 er 13\.–14\.\sapril 2027/],
    ['når er fristen?', /Fristen for denne oppgaven er /],
    ['hvem er teamleder', /Kari er teamleder\./],
    ['oppgave 2', /Oppgave 2 av /],
    ['pakke 2', /Forberedelsespakke 2/],
    ['personvern', /Los lagrer/],
  ])('«%s»', async (typed, answer) => {
    const { chat, kari } = await startTeam();
    expect((await chat.say(kari, typed)).text).toMatch(answer);
  });
});

describe('what is named in a request stands in the form', () => {
  test('a code for a new case', async () => {
    const { los, kari, own } = await startCaseScene();
    const form = await own.say(kari, 'ny sak B-12');
    expect(JSON.stringify(form.cards.at(-1))).toContain('"value":"B-12"');
    await los.stop();
  });

  test('the colleague a case is shared with', async () => {
    const scene = await startCaseScene();
    const { kari, ola, own } = scene;
    await makeCase(scene, 'B-07');
    for (const typed of ['del B-07 med Ola', 'overfør saken B-07 til ola']) {
      const form = await own.say(kari, typed);
      expect(JSON.stringify(form.cards.at(-1))).toContain(`"value":"${keyOf(ola.person)}","choices"`);
    }
    const nobody = await own.say(kari, 'del B-07 med Hans');
    expect(nobody.buttons).toContain('Del saken');
    await scene.los.stop();
  });

  test('whoever is to be in the team', async () => {
    const { chat, kari } = await startTeam();
    const tone = testPerson('Tone Ny');
    await chat.joins(tone);
    const form = await chat.say(kari, 'legg til Tone i teamet');
    expect(JSON.stringify(form.cards.at(-1))).toContain(`"value":"${keyOf(tone.person)}","choices"`);
  });
});

describe('«minn meg i morgen»', () => {
  const mona = testPerson('Mona').person;
  const work = { 'rop2014.p1.services': TaskWork.parse({ responsible: mona }) };

  test('offers the days for what has been told today', async () => {
    const { los, personal, mona: writer } = await startTeam({}, { more: { work } });
    await sweepAt(los, at8('2026-11-24'));
    const answer = await personal.say(writer, 'Kan du minne meg på det i morgen?');
    expect(answer.text).toContain('Når skal jeg komme tilbake til dette?');
    expect(answer.buttons).toContain('I morgen');
    await personal.press(writer, 'I morgen');
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).not.toEqual([]);
  });

  test('says so when there is nothing to put off', async () => {
    const { personal, mona: writer } = await startTeam();
    const answer = await personal.say(writer, 'minn meg i morgen');
    expect(answer.text).toContain('Jeg har ikke minnet om noe her i dag');
    expect(answer.buttons).toEqual(['Påminnelser']);
  });
});

test('what has nearly been typed is offered, also where it is not offered unasked', async () => {
  const scene = await startCaseScene();
  const answer = await scene.own.say(scene.kari, 'jeg vil gjerne overføre en av sakene til en annen i teamet');
  expect(answer.buttons).toContain('Overfør en sak');
  await scene.los.stop();
});
