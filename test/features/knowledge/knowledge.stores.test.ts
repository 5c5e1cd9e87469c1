import { keys, kinds } from '../../../src/store/kinds.ts';
import { buttonsOf } from '../../support/cards.ts';
import { identityNumber } from '../../support/identity-numbers.ts';
import { startLos, type TestChat, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, anne, stranger] = ['Kari Lead', 'Ola Medlem', 'Anne Berg', 'Fremmed Fjern'].map(testPerson) as [
  ReturnType<typeof testPerson>,
  ReturnType<typeof testPerson>,
  ReturnType<typeof testPerson>,
  ReturnType<typeof testPerson>,
];

let los: TestLos;
let team: TestChat;
let mine: TestChat;

beforeAll(async () => {
  los = await startLos({ now: '2026-11-23T09:00:00Z' });
  const members = [
    { ...kari, role: 'teamLead' as const },
    { ...ola, role: 'userRepresentative' as const },
  ];
  team = los.groupChat([...members, stranger]);
  await team.say(kari, 'hjelp');
  await givenTeam(los, { members, facilitators: [anne], chat: team });
  mine = los.personalChat(kari);
  await mine.say(kari, 'hjelp');
});
afterAll(() => los.stop());

test('a question is answered, with where the answer comes from and what one can do next', async () => {
  const answer = await mine.say(kari, 'Hva er samtalehjulet?');
  expect(answer.text).toContain('Samtalehjulet');
  expect(answer.text).toContain('Kilde:');
  expect(answer.buttons.length).toBeGreaterThanOrEqual(2);
  expect((await mine.press(kari, answer.buttons[0] ?? '')).text).not.toBe('');
});

test('only what one may do where one asks is offered after an answer', async () => {
  const alone = los.personalChat(stranger);
  for (const chat of [mine, team, alone]) {
    const who = chat === alone ? stranger : kari;
    const { buttons } = await chat.submit(who, { do: 'knowledge.show', id: 'contact-person' });
    expect(buttons.includes('Mine saker')).toBe(chat === mine);
  }
});

test('what is not certain is suggested, and can be asked of the facilitators as it was written', async () => {
  const answer = await team.say(kari, 'hva er medianen for ventetiden i Trondheim?');
  expect(answer.buttons.slice(0, 2)).toEqual(['Medianen', 'Utgangspunktet (baseline)']);
  expect(answer.buttons).toContain('Be om veiledning');
  const form = await team.press(kari, 'Be om veiledning');
  expect(form.inputs['text']).toBe('hva er medianen for ventetiden i Trondheim?');
});

test('what nobody has an answer to is said to be so', async () => {
  const answer = await mine.say(kari, 'hvem vant fotballkampen');
  expect(answer.text).toContain('Det har jeg ikke noe svar på');
});

test('who is in no team gets answers, and nobody to ask', async () => {
  const alone = los.personalChat(stranger);
  expect((await alone.say(stranger, 'Hva er et læringsnettverk?')).text).toContain('læringsnettverk');
  expect((await alone.say(stranger, 'hvem vant fotballkampen')).buttons).not.toContain('Be om veiledning');
});

test('chat is no question', async () => {
  for (const text of ['jeg er litt forsinket', 'har noen sett nøklene mine', 'teamlederen er på ferie'])
    expect((await team.say(kari, text)).text).toContain('Det forsto jeg ikke');
});

test('all answers can be looked through, of the tasks those of the own network', async () => {
  const topics = await mine.say(kari, 'Spør Los');
  expect(topics.buttons).toContain('Oppgavene i pakkene (psykisk helse og rus)');
  expect(topics.buttons).not.toContain('Oppgavene i pakkene (nasjonalt nettverk)');
  await mine.press(kari, 'Mål, målinger og tiltak');
  expect((await mine.press(kari, 'Vis flere')).text).toContain('Side 2 av 3');
  expect((await mine.press(kari, 'Medianen')).text).toContain('råd');
});

test('a health community says who is in it', async () => {
  await mine.say(kari, 'hvem er med i helsefellesskapet');
  const chosen = await mine.press(kari, 'Vis hvem som er med', { area: 'fonna' });
  expect(chosen.text).toContain('Haugalandet');
  expect((await mine.press(kari, 'Vis hvem som er med', { area: 'vestfold' })).text).toContain('ikke er delt');
});

test('an answer that is no longer there is said to be so', async () => {
  expect((await mine.submit(kari, { do: 'knowledge.show', id: 'constructor' })).text).toContain('ikke lenger');
});

test('what was answered is remembered for ten minutes, also by another process, wherever the person asks', async () => {
  los.clock.set('2026-11-24T09:00:00Z');
  expect((await mine.say(kari, 'Hva er recovery?')).text).toContain('Recovery: veien til bedring');
  expect((await mine.say(kari, 'hva med nynorsk?')).text).toContain('Recovery: vegen til betring');
  const more = (await team.say(kari, 'fortell mer')).text;
  expect(more).not.toMatch(/Recovery: ve|Det forsto jeg ikke/);
  expect((await mine.say(kari, 'og når er neste?')).text).toContain('Hvor er vi?');
  los.clock.set('2026-11-24T09:11:00Z');
  expect((await mine.say(kari, 'hva med nynorsk?')).text).not.toContain('Recovery');
  const person = (await los.documents.read(kinds.person, keys.person(kari.person)))?.body;
  expect(JSON.stringify(person)).not.toMatch(/betyr|hva er/i);
});

test('a question in the field of «Spør Los» is answered as if it had been typed, beside the card', async () => {
  await mine.say(kari, 'Spør Los');
  const answer = await mine.press(kari, 'Spør', { question: 'Hva er recovery?' });
  expect(answer.text).toContain('Recovery: veien til bedring');
  expect((await mine.say(kari, 'hva med nynorsk?')).text).toContain('Recovery: vegen til betring');
  const ask = async (question: string) => {
    await mine.say(kari, 'Spør Los');
    return mine.press(kari, 'Spør', { question });
  };
  expect((await ask('neste oppgave')).text).toContain('Oppgave 1 av 3');
  expect(buttonsOf(mine.cards().at(-2) ?? {})).toContain('Spør');
  expect((await ask('hvem vant fotballkampen')).text).toContain('Det har jeg ikke noe svar på');
  expect((await ask('')).text).toContain('Hva lurer du på?');
  expect((await ask(`hva gjelder for ${identityNumber('010190')}`)).text).toContain('fødselsnummer');
});

test('why is answered of just that, or of what it is about', async () => {
  await mine.say(kari, 'Kva er samtalehjulet?');
  expect((await mine.say(kari, 'kvifor?')).text).toContain('Fra «i veien» til «viktig»');
  await mine.say(kari, 'Kva er samtalehjulet?');
  expect((await mine.say(kari, 'fortel meir om det')).text).toContain('Velg brede områder');
});

test('what Los says of itself is no advice', async () => {
  const { text } = await mine.say(kari, 'hva lagrer los om meg');
  expect(text).toContain('Slik virker Los.');
  expect(text).not.toContain('råd');
  expect((await mine.say(kari, 'hva er medianen')).text).toContain('råd');
});

test('sessions are followed one after the other', async () => {
  await mine.say(kari, 'Hva skjer på samling 1?');
  expect((await mine.say(kari, 'og etter det?')).text).toContain('Samling 2');
  expect((await mine.say(kari, 'og neste?')).text).toContain('Samling 3');
});

test('an ordinary press and ordinary commands write nothing more', async () => {
  los.counts.reset();
  await mine.submit(kari, { do: 'knowledge.show', id: 'recovery' });
  await mine.say(kari, 'neste oppgave');
  expect(los.counts.writes).toBe(0);
});

test('questions in vain are counted by topic and month, and the facilitators see how many', async () => {
  const counted = async () => (await los.documents.read(kinds.misses, keys.misses('network-of-team1')))?.body.months;
  const before = await counted();
  await team.say(kari, 'hvordan er medianen til Hansen i Trondheim?');
  await team.say(kari, 'det var en fin samling');
  const after = await counted();
  const sum = (months: typeof after) => Object.values(months?.['2026-11'] ?? {}).reduce((all, one) => all + one, 0);
  expect(sum(after)).toBe(sum(before) + 1);
  expect(JSON.stringify(after)).not.toMatch(/Hansen|Trondheim|kari/i);
  const theirs = los.personalChat(anne);
  await theirs.say(anne, 'hjelp');
  await theirs.say(anne, 'Hvem kan trenge oss?');
  const card = await theirs.press(anne, 'Hva det spørres om');
  expect(card.text).toContain('Mål, målinger og tiltak');
  expect(card.text).toContain('denne måneden');
  expect((await mine.say(kari, 'Hva det spørres om')).text).not.toContain('denne måneden');
});
