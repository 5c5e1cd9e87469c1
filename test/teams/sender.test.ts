import { show, text } from '../../src/dialog/reply.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { startLos, type TestLos, testPerson, testTenant } from '../support/los.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Hansen');
const reminder = text('Om en uke er det samling.');

describe('posting unasked', () => {
  let los: TestLos;
  beforeAll(async () => {
    los = await startLos({ overrides: { patience: { request: 300 } } });
  });
  afterAll(() => los.stop());

  /** The address Los keeps of Kari's personal chat. */
  const addressOfKari = async (): Promise<string> => {
    await los.personalChat(kari).say(kari, 'hjelp');
    const person = await los.documents.read(kinds.person, keys.person(kari.person));
    return person?.body.address ?? '';
  };

  test('reaches a chat that has talked with Los', async () => {
    const posted = await los.sender.post({ address: await addressOfKari() }, reminder, 'nb');
    expect(posted).toEqual({ result: 'sent', activityId: expect.any(String) });
    expect(los.personalChat(kari).received().texts).toEqual([reminder.kind === 'text' && reminder.text]);
  });

  test('shows a card whose buttons work', async () => {
    const card = show(
      'common/notice',
      { title: 'Påminnelse', message: '', buttons: [{ title: 'Hjelp', data: { do: 'help.show' } }] },
      'Påminnelse',
    );
    await los.sender.post({ address: await addressOfKari() }, card, 'nn');
    const chat = los.personalChat(kari);
    expect(chat.received().cards.at(-1)).toMatchObject({ lang: 'nn' });
    expect((await chat.press(kari, 'Hjelp')).status).toBe(200);
  });

  const outcomes = [
    { status: 201, posts: 1, posted: { result: 'sent', activityId: 'made-up' }, body: { id: 'made-up' } },
    { status: 400, posts: 1, posted: { result: 'refused', reason: '400 Planned' } },
    { status: 401, posts: 1, posted: { result: 'throttled', retryAfterMs: 300_000, reason: '401 Planned' } },
    {
      status: 403,
      posts: 1,
      posted: { result: 'gone', reason: '403 MessageWritesBlocked' },
      body: { error: { code: 'MessageWritesBlocked', message: 'Kari has blocked the bot' } },
    },
    { status: 403, posts: 1, posted: { result: 'gone', reason: '403' }, body: {} },
    { status: 404, posts: 1, posted: { result: 'noChat', reason: '404 Planned' } },
    { status: 413, posts: 1, posted: { result: 'tooLarge', reason: '413 MessageSizeTooBig' } },
    { status: 412, posts: 1, posted: { result: 'throttled', retryAfterMs: 5_000, reason: '412 Planned' } },
    {
      status: 429,
      posts: 1,
      posted: { result: 'throttled', retryAfterMs: 7_000, reason: '429 Planned' },
      headers: { 'retry-after': '7' },
    },
    { status: 429, posts: 1, posted: { result: 'throttled', retryAfterMs: 5_000, reason: '429 Planned' } },
    { status: 500, posts: 1, posted: { result: 'throttled', retryAfterMs: 300_000, reason: '500 Planned' } },
    { status: 502, posts: 1, posted: { result: 'unknown', reason: '502 Planned' } },
    { status: 503, posts: 1, posted: { result: 'throttled', retryAfterMs: 300_000, reason: '503 Planned' } },
    {
      status: 503,
      posts: 1,
      posted: { result: 'throttled', retryAfterMs: 0, reason: '503 Planned' },
      headers: { 'retry-after': '0' },
    },
    {
      status: 429,
      posts: 1,
      posted: { result: 'throttled', retryAfterMs: 600_000, reason: '429 Planned' },
      headers: { 'retry-after': 'Mon, 23 Nov 2026 08:10:00 GMT' },
    },
    { status: 504, posts: 1, posted: { result: 'unknown', reason: '504 Planned' } },
    {
      status: 'reset',
      posts: 1,
      posted: { result: 'unknown', reason: 'ECONNRESET' },
    },
    { status: 'hang', posts: 1, posted: { result: 'unknown', reason: 'NoAnswer' } },
  ] as const;

  test.each(outcomes)('answered with $status sends $posts message and tells $posted.result', async (outcome) => {
    const { status, posts, posted, ...answer } = outcome;
    const address = await addressOfKari();
    const before = los.teams.requests.length;
    los.teams.fail({ method: 'POST', status, ...answer });
    expect(await los.sender.post({ address }, reminder, 'nb')).toEqual(posted);
    expect(los.teams.requests.slice(before).filter((request) => request.startsWith('POST'))).toHaveLength(posts);
  });

  test('tells that nothing was sent when Teams cannot be reached at all', async () => {
    const address = (await addressOfKari()).replace(/127\.0\.0\.1:\d+/, '127.0.0.1:1');
    const reason = 'NotSent ECONNREFUSED';
    const posted = { result: 'throttled', retryAfterMs: 300_000, reason };
    expect(await los.sender.post({ address }, reminder, 'nb')).toEqual(posted);
  });
});

test('what Teams would not take is not sent to it', async () => {
  const los = await startLos();
  await los.personalChat(kari).say(kari, 'hjelp');
  const address = (await los.documents.read(kinds.person, keys.person(kari.person)))?.body.address ?? '';
  const before = los.teams.requests.length;
  // Teams counts in UTF-16: two bytes for an «å».
  const posted = await los.sender.post({ address }, text('å'.repeat(40_000)), 'nb');
  expect(posted).toEqual({ result: 'tooLarge', reason: 'MessageSizeTooBig' });
  expect(los.teams.requests.slice(before)).toEqual([]);
  await los.stop();
});

describe('posting to somebody who has not written yet', () => {
  let los: TestLos;
  let via: string;
  beforeAll(async () => {
    los = await startLos({ overrides: { patience: { request: 300 } } });
    await los.personalChat(kari).say(kari, 'hjelp');
    via = (await los.documents.read(kinds.person, keys.person(kari.person)))?.body.address ?? '';
  });
  afterAll(() => los.stop());

  const toOla = () => los.sender.post({ person: ola.person, userId: ola.userId, via }, reminder, 'nb');

  test('opens the personal chat and tells its address', async () => {
    const posted = await toOla();
    expect(posted).toEqual({ result: 'sent', activityId: expect.any(String), address: expect.any(String) });
    const chat = los.personalChat(ola);
    expect(chat.received().texts).toHaveLength(1);
    const address = (posted as { address: string }).address;
    expect(JSON.parse(address)).toMatchObject({
      serviceUrl: los.teams.url,
      conversation: { id: chat.conversation, conversationType: 'personal', tenantId: testTenant },
    });
    expect(await los.sender.post({ address }, reminder, 'nb')).toMatchObject({ result: 'sent' });
    expect(chat.received().texts).toHaveLength(1);
  });

  test('gives the address that a message of theirs gives too', async () => {
    const { address } = (await toOla()) as { address: string };
    await los.personalChat(ola).say(ola, 'hjelp');
    expect((await los.documents.read(kinds.person, keys.person(ola.person)))?.body.address).toBe(address);
  });

  test.each([502, 'reset', 'hang'] as const)(
    'is safe to try again when the chat could not be opened (%s)',
    async (status) => {
      los.teams.fail({ method: 'POST', status });
      expect(await toOla()).toMatchObject({ result: 'throttled', retryAfterMs: 60_000 });
    },
  );

  test('gives up when Los may not open the chat', async () => {
    los.teams.fail({ method: 'POST', status: 403, body: {} });
    expect(await toOla()).toEqual({ result: 'gone', reason: '403' });
  });

  test('tries the id in Entra when Teams cannot read its own', async () => {
    const body = { error: { code: 'BadArgument', message: 'Failed to decrypt pairwise id' } };
    los.teams.fail({ method: 'POST', status: 403, body });
    const posted = await toOla();
    expect(posted).toMatchObject({ result: 'sent' });
    expect((posted as { address: string }).address).toContain(`a:${ola.objectId}`);
  });

  test('tells when the chat was opened but the message may have been lost', async () => {
    const opened = { status: 201, body: { id: 'a:opened' } };
    los.teams.fail({ method: 'POST', ...opened }, { method: 'POST', status: 504 });
    expect(await toOla()).toEqual({ result: 'unknown', reason: '504 Planned' });
  });
});
