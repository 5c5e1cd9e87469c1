import { type CaseScene, dataOf, everythingKept, makeCase, openForm, startCaseScene } from '../features/case/scene.ts';
import { identityNumber } from '../support/identity-numbers.ts';
import { handlers } from '../support/repertoire.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const fnr = identityNumber('150785');
const dNumber = identityNumber('550785');
const synthetic = identityNumber('158785');

/** However it was spaced, no three parts of it are kept. */
const expectNothingKept = async (secret: string) => {
  const kept = await everythingKept(kit);
  expect(kept).toContain('team1');
  expect(kept).not.toContain(secret);
  const digits = secret.replace(/\D/g, '');
  if (digits !== '') expect(kept.replace(/\D/g, '')).not.toContain(digits);
};

describe.each([
  ['fødselsnummer', `Født ${fnr}`, fnr, 'fødselsnummer'],
  ['D-number with a space', `${dNumber.slice(0, 6)} ${dNumber.slice(6)}`, dNumber, 'fødselsnummer'],
  ['synthetic number with a dash', `${synthetic.slice(0, 6)}-${synthetic.slice(6)}`, synthetic, 'fødselsnummer'],
  ['phone number', 'Ringe broren på 412 34 567', '412 34 567', 'telefonnummer'],
  ['e-mail address', 'Skrive til bror@post.example', 'bror@post.example', 'e-postadresse'],
])('a %s in what matters to the user', (_, text, secret, name) => {
  test('is refused, nothing of it is kept, and the rest of the form is not lost', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await kit.own.press(kit.kari, 'Samtalehjul');
    await kit.own.press(kit.kari, 'Hva er viktig');
    const answer = await kit.own.press(kit.kari, 'Lagre', { text_a1: 'Egen dør', areas: 'family', own: text });
    expect(answer.text).toContain(name);
    // What was entered in a card is no message that lies in the chat.
    expect(answer.text).not.toContain('meldingen');
    expect(answer.text).toContain('tatt det ut av feltet');
    expect(answer.text).not.toContain(secret);
    expect(answer.inputs).toMatchObject({ text_a1: 'Egen dør', areas: 'family', own: '' });
    await expectNothingKept(secret);
    expect((await kit.own.press(kit.kari, 'Lagre')).text).toContain('Egen dør');
  });
});

test('a national identity number as a case code is refused before anything else', async () => {
  await kit.own.say(kit.kari, 'ny sak');
  const answer = await kit.own.press(kit.kari, 'Opprett saken', { code: fnr });
  expect(answer.text).toContain('fødselsnummer');
  expect(answer.inputs['code']).toBe('B-01');
  await expectNothingKept(fnr);
});

test('a phone number in the field that opens a case is called what it is', async () => {
  const answer = await kit.own.submit(kit.kari, { do: 'case.open', code: '91234567' });
  expect(answer.text).toContain('telefonnummer');
  await expectNothingKept('91234567');
});

test.each([
  ['neste samtale B-07', 'Lagre datoen', 'on'],
  ['del sak B-07', 'Del saken', 'to'],
  ['overfør B-07', 'Overfør og gå ut', 'to'],
])('after «%s» too, whatever is sent', async (text, button, field) => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const form = await kit.own.say(kit.kari, text);
  for (const identifier of [fnr, '91234567', 'kari@example.no']) {
    const answer = await kit.own.submit(kit.kari, { ...dataOf(form, button), [field]: identifier });
    expect(answer.text).toContain('Dette ser ut som e');
    expect(JSON.stringify(answer.inputs)).not.toContain(identifier);
    expect(await everythingKept(kit)).not.toContain(identifier);
  }
});

describe.each([...handlers].filter(([, { on }]) => on === 'case'))('%s', (verb) => {
  test('takes nothing that identifies somebody, whatever the field is called, and keeps nothing of it', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    for (const identifier of [dNumber, '412 34 567', 'kari@example.no']) {
      const data = { do: verb, whatever: `Ring ${identifier}`, los: { key: verb, team: 'team1', code: 'B-07' } };
      const answer = await kit.own.submit(kit.kari, data);
      expect(answer.text).toContain('Dette ser ut som e');
      expect(JSON.stringify(answer.activities)).not.toContain(identifier);
      await expectNothingKept(identifier);
    }
  });
});

test('a phone number as a score or date is not repeated back', async () => {
  await makeCase(kit, 'B-07', ['Bolig']);
  const form = await openForm(kit, 1);
  const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre tallene'), score_a1: '91234567' });
  expect(answer.text).toContain('telefonnummer');
  expect(JSON.stringify(answer.cards)).not.toContain('91234567');
});

test.each(['personal', 'team'] as const)('typed in the %s chat, a number is refused and not kept', async (where) => {
  const chat = where === 'team' ? kit.team : kit.own;
  const answer = await chat.say(kit.kari, `Bruker ${fnr.slice(0, 6)} ${fnr.slice(6)} vil handle selv`);
  expect(answer.text).toContain('Dette ser ut som et fødselsnummer, så jeg har ikke lagret noe.');
  await expectNothingKept(fnr);
});

test('in another number of the product, nothing is refused', async () => {
  await makeCase(kit, 'B-07', ['Spare 12 500 kr til 17.09.2027', '0150 Oslo, buss 31, sak B-08']);
  expect((await kit.own.say(kit.kari, 'B-07')).text).toContain('Spare 12 500 kr til 17.09.2027');
});

test('in nynorsk the refusal is in nynorsk', async () => {
  await kit.own.say(kit.kari, 'nynorsk');
  expect((await kit.own.say(kit.kari, `ny sak ${fnr}`)).text).toContain('Dette ser ut som eit fødselsnummer');
});

describe('where somebody has no access', () => {
  test('that is all they hear, and nothing of what they entered is kept', async () => {
    const card = await makeCase(kit, 'B-07', ['Bolig']);
    const data = { ...dataOf(card, 'Sjekkliste'), whatever: `Født ${fnr}` };
    for (const chat of [kit.los.personalChat(kit.ola), kit.team]) {
      const answer = await chat.submit(kit.ola, data);
      expect(answer.text).not.toContain('Dette ser ut som');
      expect(JSON.stringify(answer.activities)).not.toContain(fnr);
      await expectNothingKept(fnr);
    }
  });

  test('what is written for all to see is still told to be deleted', async () => {
    const stranger = kit.los.person('Ingen Kjent');
    const answer = await kit.los.groupChat([stranger]).say(stranger, `neste oppgave ${fnr}`);
    expect(answer.text).toContain('Slett meldingen din nå');
    await expectNothingKept(fnr);
  });
});

describe('more than anybody writes', () => {
  /** A sign that stands for six as texts are compared: «ガロン». */
  const swelling = '㌎';

  test.each([
    ['a text', 'å'.repeat(40_001)],
    ['a text that swells', swelling.repeat(20_000)],
  ])('%s, typed or entered, is refused kindly, and nothing is lost', async (_, long) => {
    const card = await makeCase(kit, 'B-07', ['Bolig']);
    const cards = kit.own.cards();
    const said = [
      await kit.own.say(kit.kari, long),
      await kit.team.say(kit.kari, `ny oppgave ${long}`),
      await kit.own.submit(kit.kari, { ...dataOf(card, 'Sjekkliste'), whatever: { inside: [long] } }),
      await kit.own.submit(kit.kari, { ...dataOf(card, 'Sjekkliste'), [long]: 'a' }),
    ];
    for (const { text } of said) expect(text).toMatch(/^Det var mer tekst enn jeg kan ta imot på én gang/);
    expect(kit.own.cards()).toEqual(cards);
    expect(await everythingKept(kit)).not.toContain(long.slice(0, 100));
  });

  test('is refused in nynorsk, too', async () => {
    await kit.own.say(kit.kari, 'nynorsk');
    expect((await kit.own.say(kit.kari, 'å'.repeat(40_001))).text).toMatch(/^Det var meir tekst enn eg kan ta imot/);
  });

  test('nested deeper than any button hands back is refused, and nothing goes wrong', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`);
    const answer = await kit.own.submit(kit.kari, { do: 'help.show', deep });
    expect(answer.text).toMatch(/^Det var mer tekst/);
    expect(kit.los.logs.filter(({ failure }) => failure !== undefined)).toEqual([]);
  });

  test('several long answers in one form are not', async () => {
    const entered = { do: 'help.show', one: 'å'.repeat(12_000), two: swelling.repeat(4_000) };
    expect((await kit.own.submit(kit.kari, entered)).text).not.toMatch(/^Det var mer tekst/);
  });
});
