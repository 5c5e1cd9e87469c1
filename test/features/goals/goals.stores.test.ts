import { keys, kinds } from '../../../src/store/kinds.ts';
import { type CaseScene, dataOf, startCaseScene } from '../case/scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => {
  const team = (await kit.los.documents.read(kinds.team, keys.team('team1')))?.body;
  return { goals: team?.goals ?? [], measures: team?.measures ?? [] };
};

test('from a loose sentence to an agreed goal in six answers, left and taken up the next day alone with Los', async () => {
  const { kari, team, own } = kit;
  const first = await team.say(kari, 'mål: bli bedre på brukermedvirkning');
  expect(first.text).toContain('Målet er lagret');
  expect(first.text).toContain('Spørsmål 1 av 6');
  expect(first.text).toContain('Eksempel: «');
  expect((await stored()).goals).toMatchObject([{ rough: 'bli bedre på brukermedvirkning', agreed: [] }]);
  // An answer that lacks a part is asked for again, with nothing lost.
  const again = await team.press(kari, 'Lagre', { what: 'Brukeren er med i møtene', whom: '' });
  expect(again.text).toContain('Feltet er tomt');
  expect(JSON.stringify(again.cards)).toContain('"value":"Brukeren er med i møtene"');
  const second = await team.press(kari, 'Lagre', {
    what: 'Brukeren er med i møtene om seg selv',
    whom: 'alle brukere',
  });
  expect(second.text).toContain('Hvordan skal dere se at det blir bedre?');
  const third = await team.press(kari, 'Andel møter om brukeren der brukeren selv er med');
  expect(third.text).toContain('Kari Teamleder er måleansvarlig');
  expect((await stored()).measures).toMatchObject([{ form: 'share', responsible: kari.person }]);

  kit.los.clock.set('2026-11-24T08:00:00Z');
  const card = await own.say(kari, 'målene våre');
  expect(card.text).toContain('1 av 6 i SMARTE');
  const goal = await own.press(kari, 'Brukeren er med i møtene om seg selv');
  expect(goal.text).toContain('Dere har ikke sagt hvor mye.');
  expect(goal.text).toContain('Fra hvor mye til hvor mye?');
  await own.press(kari, 'Svar på spørsmålet');
  const wrong = await own.press(kari, 'Lagre', { baseline: 'noen', target: '180', responsible: kari.person });
  expect(wrong.text).toContain('En andel er fra 0 til 100 %.');
  const fourth = await own.press(kari, 'Lagre', { baseline: '12 av 30', target: '80', responsible: kari.person });
  expect(fourth.text).toContain('Når skal dere være i mål?');
  await own.press(kari, 'Lagre', { deadline: '2027-06-01' });
  const sixth = await own.press(kari, 'Lagre', { text: 'Brukeren blir hørt før noe blir bestemt.' });
  expect(sixth.text).toContain('Er målet innen rekkevidde?');
  const whole = await own.press(kari, 'Ja, det får vi til');
  const sentence =
    'Innen 1. juni 2027: Brukeren er med i møtene om seg selv (alle brukere), fra 40\u00a0% til 80\u00a0%.';
  expect(whole.text).toContain(sentence);
  expect(whole.text).toContain('5 av 6 i SMARTE');
  const agreed = await own.press(kari, 'Jeg er enig');
  expect(agreed.text).toContain('1 av 3 er enige: Kari Teamleder.');
  expect(agreed.buttons).not.toContain('Jeg er enig');
});

/** A goal with all six answers, and its card in the team's chat. */
const wholeGoal = async () => {
  const { kari, team } = kit;
  await team.say(kari, 'nytt mål 80 % skal få individuell plan innen 1. juni 2027');
  const [{ id } = { id: '' }] = (await stored()).goals;
  const send = (verb: string, more: object) =>
    team.submit(kari, { do: verb, goal: id, los: { team: 'team1', key: verb }, ...more });
  await send('goal.saveWhat', { what: 'Flere får plan', whom: 'alle' });
  await send('goal.useMeasure', { begun: 'asked' });
  await send('goal.saveAmounts', { baseline: '', target: '80', responsible: 'nobody' });
  await send('goal.saveDeadline', { deadline: '2027-06-01' });
  await send('goal.saveWhy', { text: 'Derfor' });
  return { id, send, card: await send('goal.saveRealistic', { realistic: 'yes' }) };
};

test('each member agrees once from the same card, and other words ask anew', async () => {
  const { kari, ola, userRepresentative, leader, team } = kit;
  const { id, send, card } = await wholeGoal();
  const agree = dataOf(card, 'Jeg er enig');
  kit.los.counts.reset();
  await team.submit(kari, agree);
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  await Promise.all([team.submit(userRepresentative, agree), team.submit(kari, agree)]);
  expect((await team.submit(ola, agree)).text).toContain('Ola Medlem er enig, og da er alle med.');
  expect((await stored()).goals[0]?.agreed).toHaveLength(3);

  const shown = await send('goal.wording', {});
  const reworded = await team.press(kari, 'Lagre', { text: 'Alle får plan.' });
  expect(shown.text).toContain('Målet i deres egne ord');
  expect(reworded.text).toContain('så jeg spør dere om enighet på nytt');
  expect(reworded.text).toContain('Alle får plan.');
  // Who agreed to other words has not agreed to these.
  expect((await team.submit(leader, agree)).text).toContain('Dette er endret siden');
  expect((await team.press(kari, 'Angre')).text).toContain('3 av 3 er enige');
  const [goal] = (await stored()).goals;
  expect(goal?.id).toBe(id);
  expect(goal?.wording).toBeUndefined();
});

test('a goal is closed with what was learnt, undone, closed again and taken up', async () => {
  const { kari, team } = kit;
  await wholeGoal();
  await team.press(kari, 'Avslutt målet');
  const closed = await team.press(kari, 'Målet er nådd', { text: 'Ring først' });
  expect(closed.text).toContain('Godt jobbet!');
  expect(closed.text).toContain('Ring først');
  expect((await team.press(kari, 'Angre')).text).toContain('Målet er slik det var.');
  await team.press(kari, 'Avslutt målet');
  await team.press(kari, 'Legg målet bort', { text: '' });
  expect((await team.say(kari, 'målene våre')).text).toContain('Avsluttede mål\n1 mål');
  await team.press(kari, 'Avsluttede mål');
  const done = await team.press(kari, 'Flere får plan');
  const asked = { ...dataOf(done, 'Ta opp igjen'), do: 'goal.ask', question: 'why' };
  expect((await team.submit(kari, asked)).buttons).toContain('Ta opp igjen');
  expect((await team.press(kari, 'Ta opp igjen')).text).toContain('Målet er tatt opp igjen.');
  await team.press(kari, 'Avslutt målet');
  expect((await team.press(kari, 'Fjern målet')).text).toContain('Dere har ikke skrevet ned noe mål ennå.');
  expect((await team.say(kari, 'angre')).text).toContain('Målet er tilbake.');
});

test('a goal is begun from the bank, once, and its words are found again', async () => {
  const { kari, leader, team } = kit;
  await team.say(kari, 'målbanken');
  await team.press(kari, 'Måten vi arbeider på');
  const example = await team.press(kari, 'Recovery er måten vi tenker og arbeider på');
  await team.press(kari, 'Bruk dette');
  const twice = await team.press(kari, 'Bruk dette', {}, { card: example.cards.at(-1) });
  expect(twice.text).toContain('Spørsmål 1 av 6');
  expect((await stored()).goals).toMatchObject([{ bank: 21 }]);
  expect((await team.say(kari, 'nytt mål recovery er måten vi tenker og arbeider på')).text).toContain(
    'skrevet ned før',
  );
  expect((await team.say(kari, 'finn recovery')).text).toContain('Mål\n');
  // A leader sees it, and does not answer for the team.
  const seen = await kit.los.personalChat(leader).say(leader, 'målene våre');
  expect(seen.buttons).not.toContain('Nytt mål');
  expect((await kit.los.personalChat(leader).say(leader, 'mål: noe annet')).text).toContain(
    'Dette kan bare andre i teamet',
  );
});
