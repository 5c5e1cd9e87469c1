import { keys, kinds } from '../../src/store/kinds.ts';
import { startLos, type TestChat, type TestLos, testPerson } from '../support/los.ts';
import { edgeFeature } from './verbs.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Hansen');
const menu = { do: 'edge.menu' };

describe.each(['Submit', 'Execute'] as const)('a button that is an Action.%s', (cardActions) => {
  let los: TestLos;
  let chat: TestChat;
  beforeAll(async () => {
    los = await startLos({ cardActions, overrides: { features: [edgeFeature] } });
  });
  beforeEach(async () => {
    chat = los.groupChat([kari, ola]);
    await chat.submit(kari, menu);
  });
  afterAll(() => los.stop());

  test('reaches its handler, and the result takes the place of the card', async () => {
    const answer = await chat.press(ola, 'count');
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('Talt til 1');
    expect(chat.cards()).toEqual(answer.cards);
    expect(answer.cards[0]?.['version']).toBe(cardActions === 'Submit' ? '1.2' : '1.4');
  });

  test('has one effect when the press is delivered twice', async () => {
    const [card] = chat.cards();
    const person = testPerson(`To ganger ${cardActions}`);
    const first = await chat.press(person, 'count', {}, { card, id: 'again' });
    const second = await chat.press(person, 'count', {}, { card, id: 'again' });
    const underNewId = await chat.press(person, 'count', {}, { card });
    for (const answer of [first, second, underNewId]) expect(answer.text).toBe('Talt til 1');
    expect((await los.documents.read(kinds.person, keys.person(person.person)))?.body.currentTeam).toBe('+');
  });

  test('has an effect for each person who presses it, and for each new card', async () => {
    const [card] = chat.cards();
    const [one, two] = ['Første', 'Andre'].map((name) => testPerson(`${name} ${cardActions}`));
    if (!one || !two) throw new Error('unreachable');
    expect((await chat.press(one, 'count', {}, { card })).text).toBe('Talt til 1');
    expect((await chat.press(two, 'count', {}, { card })).text).toBe('Talt til 1');
    expect((await chat.press(two, 'count')).text).toBe('Talt til 2');
  });

  test('keeps the card when the answer is words', async () => {
    const before = chat.cards();
    const answer = await chat.press(kari, 'words');
    expect(answer.text).toContain('Bare ord *uten* kort.');
    expect(answer.text).toContain('Og noen til.');
    expect(chat.cards()).toEqual(before);
  });

  test('keeps the card when the answer asks for it', async () => {
    const answer = await chat.press(kari, 'beside');
    expect(answer.text).toBe('Ved siden av');
    if (cardActions === 'Execute') expect(answer.body).toMatchObject({ statusCode: 200 });
    expect(chat.cards()).toHaveLength(2);
  });

  test('gives its place to the first card only, and posts the rest', async () => {
    const answer = await chat.press(kari, 'both');
    expect(answer.texts).toEqual(['Først dette.']);
    expect(answer.cards).toHaveLength(2);
    expect(chat.cards()).toHaveLength(2);
    expect(chat.buttons()).toEqual([]);
  });

  test('apologises when the handler fails, in the language of the chat', async () => {
    const answer = await chat.press(kari, 'break');
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/^Noe gikk galt hos meg/);
    await chat.say(kari, 'nynorsk');
    expect((await chat.press(kari, 'break')).text).toMatch(/^Noko gjekk gale hos meg/);
  });

  test('answers kindly when nobody knows it any more', async () => {
    const answer = await chat.press(kari, 'gone');
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/Denne knappen kjenner jeg ikke lenger/);
  });

  test.each([404, 403, 500, 502, 'reset'] as const)(
    'posts the result as new when the card cannot be changed (%s)',
    async (status) => {
      const shown = chat.cards().length;
      los.teams.fail({ method: 'PUT', status });
      const answer = await chat.press(ola, 'both');
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('I stedet');
      expect(chat.cards().length).toBe(shown + (cardActions === 'Submit' ? 2 : 1));
    },
  );
});

describe('an answer', () => {
  let los: TestLos;
  let chat: TestChat;
  beforeAll(async () => {
    los = await startLos({ overrides: { features: [edgeFeature], patience: { request: 300 } } });
  });
  beforeEach(() => {
    chat = los.groupChat([kari, ola]);
  });
  afterAll(() => los.stop());

  test('has text and cards in activities of their own, and a summary for the notification', async () => {
    const { activities } = await chat.submit(kari, menu);
    expect(activities).toHaveLength(2);
    expect(activities[0]).toMatchObject({ text: 'Velg det som passer.', textFormat: 'plain' });
    expect(activities[0]?.attachments).toBeUndefined();
    expect(activities[1]).toMatchObject({ summary: 'Meny i korthet' });
    expect(activities[1]?.text).toBeUndefined();
  });

  test('goes to the thread in a channel', async () => {
    const channel = los.channel([kari]);
    const conversation = { id: `${channel.conversation};messageid=1700000000000` };
    const before = los.teams.requests.length;
    const answer = await channel.say(kari, 'hjelp', { activity: { conversation } });
    expect(answer.cards).toHaveLength(1);
    expect(los.teams.requests.slice(before).map(decodeURIComponent)).toEqual([
      expect.stringContaining(`${channel.conversation};messageid=1700000000000/activities/`),
    ]);
  });

  test('to a typed message in a thread replaces nothing', async () => {
    await chat.submit(kari, menu);
    const before = chat.cards().length;
    const root = los.teams.happenings.at(-1)?.activity.id;
    await chat.say(kari, 'hjelp', { activity: { replyToId: root } });
    expect(chat.cards()).toHaveLength(before + 1);
  });

  test('waits as long as Teams asks, when that is short', async () => {
    los.teams.fail({ method: 'POST', status: 429, headers: { 'retry-after': '0' } });
    const answer = await chat.say(kari, 'hjelp');
    expect(answer.status).toBe(200);
    expect(answer.cards).toHaveLength(1);
  });

  test.each([500, 502, 503, 504, 'reset', 'hang'] as const)(
    'that may have arrived is not sent again (%s)',
    async (status) => {
      los.teams.fail({ method: 'POST', status });
      const before = los.teams.requests.length;
      const answer = await chat.say(kari, 'hjelp');
      expect(los.teams.requests.length - before).toBe(1);
      expect(answer.status).toBe(502);
      expect(los.logs.at(-1)).toMatchObject({ verb: 'help.show', undelivered: { error: expect.any(String) } });
    },
  );

  test('that nobody can receive any more is let go', async () => {
    los.teams.fail({ method: 'POST', status: 403 });
    expect((await chat.say(kari, 'hjelp')).status).toBe(200);
  });

  test('knows everyone in a large chat, without the bot', async () => {
    const many = Array.from({ length: 1_203 }, (_, n) => testPerson(`Person ${n}`));
    const large = los.groupChat([...many, { ...kari, userId: '28:los' }]);
    expect((await large.submit(kari, { do: 'edge.roster' })).text).toBe('1203 i chatten');
  });

  test('survives a roster that Teams does not give', async () => {
    los.teams.fail({ method: 'GET', status: 500 });
    expect((await chat.submit(kari, { do: 'edge.roster' })).text).toMatch(/^Noe gikk galt/);
  });
});

describe('what is no message', () => {
  let los: TestLos;
  beforeAll(async () => {
    los = await startLos();
  });
  afterAll(() => los.stop());

  test.each([
    'task/fetch',
    'composeExtension/query',
    'signin/verifyState',
    'message/submitAction',
    'made/up',
    undefined,
  ])('an invoke «%s»: a well-formed answer', async (name) => {
    const answer = await los.personalChat(kari).send(kari, { type: 'invoke', name, value: {} });
    expect(answer).toMatchObject({ status: 200, body: {} });
  });

  test('a card action that makes no sense: words', async () => {
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action: 'nonsense' } };
    const answer = await los.personalChat(kari).send(kari, invoke);
    expect(answer).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
    });
    expect(answer.text).toMatch(/Denne knappen/);
  });

  test.each(['typing', 'messageReaction', 'event'])('a %s: silence', async (type) => {
    const answer = await los.personalChat(kari).send(kari, { type });
    expect(answer).toMatchObject({ status: 200, activities: [] });
  });

  test('somebody who is added: silence', async () => {
    expect((await los.groupChat([kari]).joins(ola)).activities).toEqual([]);
  });

  test.each([[{}], [{ type: 'message' }], [[]], ['"text"'], ['null'], ['7']])('%j: a bad request', async (body) => {
    expect((await los.post(body)).status).toBe(400);
  });
});

describe('the log', () => {
  test('has one line per turn with ids, figures and codes, and nothing of what people write', async () => {
    const los = await startLos({ overrides: { features: [edgeFeature] } });
    const chat = los.groupChat([kari, ola]);
    await chat.say(kari, 'Bestemor Olga vil bo hjemme');
    await chat.submit(kari, { do: 'edge.break', answer: 'Bestemor Olga' });
    await chat.submit(kari, { do: 'nowhere' });
    await los.stop();
    expect(los.logs).toHaveLength(3);
    expect(los.logs[0]).toMatchObject({ sender: kari.person, scope: 'group', event: 'text', reads: 1, queries: 0 });
    expect(los.logs[1]).toMatchObject({ verb: 'edge.break', failure: { error: 'Error', at: expect.any(Array) } });
    expect(los.logs[2]).toMatchObject({ refused: 'unknownVerb' });
    expect(JSON.stringify(los.logs)).not.toMatch(/Olga|Kari|Nordmann|gå galt/);
  });
});
