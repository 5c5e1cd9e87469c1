import { coordinationChecklist } from '../../../src/features/case/checklist/coordination.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import type { TestAnswer } from '../../support/los.ts';
import { type CaseScene, dataOf, startCaseScene } from '../case/scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.team, keys.team('team1')))?.body.practice;
const inPlace = 'På plass';
const notInPlace = 'Ikke på plass';
const notRelevant = 'Ikke aktuelt';

/** Answers all ten items; the exceptions are given by the item's number. */
const walk = async (except: Readonly<Record<number, string>> = {}): Promise<TestAnswer> => {
  let answer = await kit.team.say(kit.kari, 'gå gjennom sjekklisten');
  for (let number = 1; number <= coordinationChecklist.length; number += 1) {
    expect(answer.text).toContain(`Punkt ${number} av 10`);
    answer = await kit.team.press(kit.kari, except[number] ?? inPlace);
  }
  return answer;
};

test('one item at a time, no case involved, and 8 of 10 is 80 %', async () => {
  const answer = await walk({ 3: notRelevant, 6: notInPlace, 8: notInPlace });
  expect(answer.text).toContain('8 av 10 poeng');
  expect(answer.text).toContain('80\u00a0% er på plass (programoppfyllelse). Ikke aktuelt: 1 punkt.');
  expect(answer.text).toContain('Ta gjerne dette først\n• Vi lager en kriseplan');
});

test('everything in place has no next item', async () => {
  expect((await walk()).text).toContain('Ingenting står igjen');
});

test('repeated, it shows what has changed, and the history', async () => {
  await walk({ 2: notInPlace, 6: notInPlace, 8: notInPlace });
  kit.los.clock.set('2027-02-01T08:00:00Z');
  const answer = await walk({ 2: inPlace, 6: notInPlace, 10: notInPlace });
  expect(answer.text).toContain('8 av 10 poeng');
  expect(answer.text).toContain('Kommet på plass siden sist\n• Brukerne våre har en fast kontaktperson');
  expect(answer.text).toContain('Mangler nå, men ikke sist\n• Brukerne kan ta kontakt igjen');
  expect(answer.text).toContain('Tidligere gjennomganger\n23. november 2026 70\u00a0%');
});

test('the item card says what was answered last time', async () => {
  await walk({ 1: notInPlace });
  expect((await kit.team.say(kit.ola, 'sjekkliste')).text).toContain('Ikke på plass\nSvaret forrige gang');
});

test('a pause loses nothing, and anybody in the team goes on', async () => {
  await kit.team.say(kit.kari, 'sjekkliste');
  await kit.team.press(kit.kari, inPlace);
  const paused = await kit.team.press(kit.kari, 'Ta en pause');
  expect(paused.text).toContain('1 av 10 punkter er besvart');
  expect(paused.text).not.toContain('%');
  expect((await kit.team.press(kit.userRepresentative, 'Fortsett')).text).toContain('Punkt 2 av 10');
  expect(await stored()).toHaveLength(1);
});

test('an answer is corrected by two presses: afterwards on the result, on the way by a step back', async () => {
  await walk({ 6: notInPlace });
  const item = await kit.team.press(kit.ola, '6. Vi lager en kriseplan for dårligere perioder');
  expect(item.text).toContain('Ikke på plass\nSvaret nå');
  expect(item.buttons).toEqual([inPlace, notRelevant, notInPlace, 'Til resultatet']);
  expect((await kit.team.press(kit.kari, inPlace)).text).toContain('10 av 10 poeng');
  await kit.team.say(kit.kari, 'gå gjennom hph');
  await kit.team.press(kit.kari, inPlace);
  const back = await kit.team.press(kit.kari, 'Forrige');
  expect(back.text).toContain('På plass\nSvaret nå');
  // The answer there is counts as the press of the card, too.
  for (const pressed of [inPlace, notInPlace])
    expect((await kit.team.press(kit.kari, pressed, {}, { card: back.cards.at(-1) })).text).toContain('Punkt 2 av 7');
  expect((await stored())?.[1]?.answers).toEqual({ hph0: 'inPlace' });
  await kit.team.press(kit.kari, 'Forrige');
  expect((await kit.team.press(kit.kari, notInPlace)).text).toContain('Punkt 2 av 7');
  expect((await stored())?.[1]?.answers).toEqual({ hph0: 'notInPlace' });
});

test('an item can be passed over, and is asked about when the team goes on', async () => {
  await kit.team.say(kit.kari, 'gå gjennom hph');
  await kit.team.press(kit.kari, 'Hopp over');
  for (let number = 2; number <= 7; number += 1) await kit.team.press(kit.kari, inPlace);
  const result = kit.team.cards().at(-1);
  expect(JSON.stringify(result)).toContain('6 av 7 punkter er besvart');
  expect((await kit.team.press(kit.kari, 'Fortsett')).text).toContain('Punkt 1 av 7');
  expect((await kit.team.press(kit.kari, inPlace)).text).toContain('7 av 7 poeng');
});

test('a second, hasty tap on a card answers neither otherwise nor the next item', async () => {
  const first = await kit.team.say(kit.kari, 'sjekkliste');
  await kit.team.submit(kit.kari, dataOf(first, inPlace));
  expect((await kit.team.submit(kit.kari, dataOf(first, notInPlace))).text).toContain('Punkt 2 av 10');
  expect((await stored())?.[0]?.answers).toEqual({ firstConversation: 'inPlace' });
});

test('older cards choose the item from a list, or none', async () => {
  const result = await walk();
  const { los } = dataOf(result, 'Gå gjennom på nytt');
  const [round] = (await stored()) ?? [];
  const pressed = { do: 'practice.item', round: round?.id, los };
  expect((await kit.team.submit(kit.kari, { ...pressed, item: 'crisisPlan' })).text).toContain('Punkt 6 av 10');
  expect((await kit.team.submit(kit.kari, pressed)).text).toContain('10 av 10 poeng');
});

test('two members answering the same item: the first counts, the other sees where they are', async () => {
  const first = await kit.team.say(kit.kari, 'sjekkliste');
  await kit.team.submit(kit.kari, dataOf(first, inPlace));
  const answer = await kit.team.submit(kit.ola, dataOf(first, notInPlace));
  expect(answer.text).toContain('Dette er endret siden');
  expect(answer.text).toContain('Punkt 2 av 10');
  expect((await stored())?.[0]?.answers).toEqual({ firstConversation: 'inPlace' });
});

test('the same answer by two members at the same moment is one answer', async () => {
  const first = await kit.team.say(kit.kari, 'sjekkliste');
  const answers = await Promise.all([
    kit.team.submit(kit.kari, dataOf(first, inPlace)),
    kit.team.submit(kit.ola, dataOf(first, inPlace)),
  ]);
  for (const { text } of answers) expect(text).toContain('Punkt 2 av 10');
  expect((await stored())?.[0]?.answers).toEqual({ firstConversation: 'inPlace' });
});

test('an answer is two point reads and one write', async () => {
  await kit.team.say(kit.kari, 'sjekkliste');
  kit.los.counts.reset();
  await kit.team.press(kit.kari, inPlace);
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
});

test('a leader sees the result but does not answer for the team', async () => {
  const first = await kit.team.say(kit.kari, 'sjekkliste');
  expect((await kit.team.submit(kit.leader, dataOf(first, inPlace))).text).toContain('Dette kan bare andre i teamet');
  expect((await kit.team.submit(kit.leader, dataOf(first, 'Ta en pause'))).text).toContain('0 av 10 punkter');
});

test('it belongs in the chat of the team', async () => {
  expect((await kit.own.say(kit.kari, 'gå gjennom sjekklisten')).text).toBe('Dette gjør dere sammen i teamets chat.');
});

test("another team's card changes nothing", async () => {
  const first = await kit.team.say(kit.kari, 'sjekkliste');
  const stranger = kit.los.person('Fremmed Person');
  const elsewhere = kit.los.groupChat([stranger]);
  expect((await elsewhere.submit(stranger, dataOf(first, inPlace))).text).toContain('hører til et annet team');
  expect((await stored())?.[0]?.answers).toEqual({});
});

test('speaks nynorsk', async () => {
  await kit.team.say(kit.kari, 'nynorsk');
  const answer = await kit.team.say(kit.kari, 'sjekklista');
  expect(answer.text).toContain('Har de dette på plass til vanleg');
  expect(answer.buttons).toEqual(['På plass', 'Ikkje aktuelt', 'Ikkje på plass', 'Hopp over', 'Ta ein pause']);
});

describe('what to walk through', () => {
  test('is chosen, and each list says how it stands', async () => {
    await walk({ 1: notInPlace });
    await kit.team.say(kit.kari, 'gå gjennom hph');
    await kit.team.press(kit.kari, inPlace);
    const answer = await kit.team.say(kit.kari, 'gå gjennom praksisen');
    expect(answer.text).toContain('Sjekkliste for samhandling\nSist 23. november 2026: 90\u00a0%');
    expect(answer.text).toContain('HPH: fra sykehus til hjem\n1 av 7 punkter er besvart');
    expect((await kit.team.press(kit.ola, 'HPH: fra sykehus til hjem')).text).toContain('Punkt 2 av 7');
  });

  test('somebody who may look only sees the results of both', async () => {
    await walk();
    await kit.team.say(kit.kari, 'gå gjennom hph');
    const lists = await kit.team.say(kit.leader, 'slik jobber vi');
    expect(lists.text).toContain('HPH: fra sykehus til hjem');
    expect((await kit.team.press(kit.leader, 'HPH: fra sykehus til hjem')).text).toContain('0 av 7 punkter');
    expect((await kit.team.say(kit.leader, 'gå gjennom praksisen')).text).toContain('Dette kan bare andre i teamet');
  });
});

test('the first list that is pressed is walked through, and a hasty second press begins no other', async () => {
  const { cards } = await kit.team.say(kit.kari, 'sjekk hvordan dere jobber');
  for (const list of ['HPH: fra sykehus til hjem', 'Sjekkliste for samhandling'])
    expect((await kit.team.press(kit.kari, list, {}, { card: cards[0] })).text).toContain('Punkt 1 av 7');
  expect(await stored()).toHaveLength(1);
});

test('HPH is walked through in the order of the source, HPH5 before HPH4', async () => {
  let answer = await kit.team.say(kit.kari, 'gå gjennom hph');
  for (const checkpoint of ['HPH0', 'HPH1', 'HPH2', 'HPH3', 'HPH5', 'HPH4', 'HPH6']) {
    expect(answer.text).toContain(`(${checkpoint})`);
    answer = await kit.team.press(kit.kari, { HPH2: notInPlace, HPH4: notRelevant }[checkpoint] ?? inPlace);
  }
  expect(answer.text).toContain('6 av 7 poeng');
  expect(answer.text).toContain('86\u00a0% er på plass (programoppfyllelse). Ikke aktuelt: 1 punkt.');
  expect(answer.text).toContain('Ta gjerne dette først\n• Strukturert oppfølging (HPH2)');
  expect(answer.text).toContain('Det kommer tidligst av det som mangler.');
  expect(answer.text).toContain('fra Trondheim');
});

test('the item to take next comes with a reason', async () => {
  expect((await walk({ 6: notInPlace })).text).toContain('Punktene følger veien brukeren går');
  const again = await walk({ 2: notInPlace, 6: notInPlace });
  expect(again.text).toContain(
    '• Brukerne våre har en fast kontaktperson eller koordinator\nDet var på plass forrige gang',
  );
});

test('answers as the last time say so', async () => {
  await walk({ 6: notInPlace });
  expect((await walk({ 6: notInPlace })).text).toContain('Ingenting er endret siden sist.');
});

test('new items of the list are told', async () => {
  await walk();
  await kit.team.say(kit.kari, 'endre sjekklisten');
  await kit.team.press(kit.kari, 'Nytt punkt');
  await kit.team.press(kit.kari, 'Legg til', { text: 'Besøk hjemme', place: '1' });
  await kit.team.say(kit.kari, 'sjekkliste');
  for (let number = 1; number <= 10; number += 1) await kit.team.press(kit.kari, inPlace);
  const answer = await kit.team.press(kit.kari, inPlace);
  expect(answer.text).toContain('11 av 11 poeng');
  expect(answer.text).toContain('Nytt på listen siden sist\n• Besøk hjemme');
});

describe('is offered before each session', () => {
  const where = async () => (await kit.team.say(kit.kari, 'Hvor er vi?')).buttons;

  test('where the team asks where it is, until it has walked through', async () => {
    expect(await where()).toContain('Sjekk hvordan dere jobber');
    await walk();
    expect(await where()).not.toContain('Sjekk hvordan dere jobber');
    kit.los.clock.set('2026-12-09T08:00:00Z');
    expect(await where()).toContain('Sjekk hvordan dere jobber');
  });

  test('not where it cannot be done', async () => {
    expect((await kit.own.say(kit.kari, 'Hvor er vi?')).buttons).not.toContain('Sjekk hvordan dere jobber');
  });
});

describe('once more', () => {
  test('is asked about, is not the likeliest button, and the result stands until the new one is there', async () => {
    const result = await walk({ 6: notInPlace });
    expect(result.buttons.slice(-4)).toEqual([
      'Lag en oppgave av det første',
      'Gå gjennom HPH',
      'Endre sjekklisten',
      'Gå gjennom på nytt',
    ]);
    kit.los.clock.set('2026-12-01T08:00:00Z');
    const question = await kit.team.press(kit.kari, 'Gå gjennom på nytt');
    expect(question.text).toContain('Resultatet fra 23. november 2026 står til dere er ferdige');
    expect(await stored()).toHaveLength(1);
    await kit.team.press(kit.kari, 'Gå gjennom på nytt');
    await kit.team.press(kit.kari, notInPlace);
    const paused = await kit.team.press(kit.kari, 'Ta en pause');
    expect(paused.text).toContain('1 av 10 punkter er besvart');
    const last = await kit.team.press(kit.kari, 'Se forrige resultat');
    expect(last.text).toContain('9 av 10 poeng');
    expect(last.buttons).toContain('Fortsett');
  });

  test('can be left at the question', async () => {
    await walk();
    await kit.team.press(kit.kari, 'Gå gjennom på nytt');
    expect((await kit.team.press(kit.kari, 'Nei, ikke nå')).text).toContain('10 av 10 poeng');
    expect(await stored()).toHaveLength(1);
  });

  test('can be broken off, after being told what goes, and the last result stands', async () => {
    await walk();
    await kit.team.say(kit.kari, 'gå gjennom sjekklisten');
    await kit.team.press(kit.kari, notInPlace);
    await kit.team.press(kit.kari, 'Ta en pause');
    const question = await kit.team.press(kit.kari, 'Avbryt gjennomgangen');
    expect(question.text).toContain('Dere har svart på 1 av 10 punkter, og de svarene blir borte.');
    expect((await kit.team.press(kit.kari, 'Ja, avbryt')).text).toContain('10 av 10 poeng');
    expect(await stored()).toHaveLength(1);
  });

  test('is not broken off over what somebody has answered meanwhile', async () => {
    await kit.team.say(kit.kari, 'gå gjennom sjekklisten');
    await kit.team.press(kit.kari, inPlace);
    await kit.team.press(kit.kari, 'Ta en pause');
    const question = await kit.team.press(kit.kari, 'Avbryt gjennomgangen');
    await kit.team.say(kit.ola, 'gå gjennom sjekklisten');
    await kit.team.press(kit.ola, notInPlace);
    const answer = await kit.team.submit(kit.kari, dataOf(question, 'Ja, avbryt'));
    expect(answer.text).toContain('Dette er endret siden');
    expect(Object.values((await stored())?.[0]?.answers ?? {})).toEqual(['inPlace', 'notInPlace']);
  });
});
