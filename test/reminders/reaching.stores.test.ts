import { TaskWork } from '../../src/model/team.ts';
import { keys, kinds, roomKey } from '../../src/store/kinds.ts';
import { type TestLos, testPerson, testTenant } from '../support/los.ts';
import type { Failure } from '../support/teams.ts';
import { at8, startTeam, sweepAt } from './support.ts';

const services = 'rop2014.p1.services';
const mona = testPerson('Mona');
const day = '2026-11-24';

/** Mona has a task, whose reminders come on 24 and 30 November in her personal chat. */
const start = async () => {
  const more = { work: { [services]: TaskWork.parse({ responsible: mona.person }) } };
  const started = await startTeam({}, { more });
  started.chat.received();
  return started;
};

const failure = (conversation: string, status: number, code: string, message = ''): Failure => ({
  method: 'POST',
  status,
  body: { error: { code, message } },
  conversation,
});

const recordedOf = async (los: TestLos, date = day) =>
  (await los.documents.read(kinds.inbox, keys.inbox(`person:${mona.person}`, date)))?.body.items.map(
    ({ outcome }) => outcome,
  );

const addressOf = async (los: TestLos) =>
  (await los.documents.read(kinds.person, keys.person(mona.person)))?.body.address ?? '';

const opens = ({ teams }: TestLos) => teams.requests.filter((request) => request === 'POST /v3/conversations').length;

describe('somebody whose chat is not there any more', () => {
  test.each([
    [404, 'ConversationNotFound', ''],
    [404, 'NotFound', ''],
    [403, 'BadArgument', 'Failed to decrypt pairwise id'],
    [401, 'Unauthorized', 'Failed to decrypt pairwise id'],
    [400, 'BadArgument', 'Failed to decrypt conversation id'],
  ])('is reached by opening it anew, once, and the new address is kept (%d %s %s)', async (status, code, message) => {
    const { los } = await start();
    // Teams opens the chat that is there now under an id of its own.
    los.teams.fail(failure(los.personalChat(mona).conversation, status, code, message), {
      method: 'POST',
      conversation: '',
      status: 201,
      body: { id: 'a:anew' },
    });
    await sweepAt(los, at8(day));
    expect(await recordedOf(los)).toEqual([expect.objectContaining({ result: 'sent' })]);
    expect(await addressOf(los)).toContain('a:anew');
    expect(opens(los)).toBe(1);
    const anew = los.teams.happenings.filter(({ conversation }) => conversation === 'a:anew');
    expect(anew).toHaveLength(1);
    await sweepAt(los, at8('2026-11-30'));
    expect(opens(los)).toBe(1);
  });

  test('is told of as gone when it cannot be opened anew either', async () => {
    const { los, personal } = await start();
    los.teams.fail(failure(personal.conversation, 404, 'ConversationNotFound'), {
      ...failure('', 403, 'BotNotInConversationRoster'),
    });
    await sweepAt(los, at8(day));
    expect(await recordedOf(los)).toEqual([
      expect.objectContaining({ result: 'gone', reason: '403 BotNotInConversationRoster' }),
    ]);
    await sweepAt(los, `${day}T12:00:00Z`);
    expect(opens(los)).toBe(1);
  });

  test('is one alarm for all of them, and tried some times only, when the bot was registered anew', async () => {
    const { los, personal } = await start();
    const unreadable = (conversation: string) =>
      failure(conversation, 403, 'BadArgument', 'Failed to decrypt pairwise id');
    los.teams.fail(unreadable(personal.conversation), unreadable(''), unreadable(''));
    await sweepAt(los, at8(day));
    expect(await recordedOf(los)).toEqual([expect.objectContaining({ result: 'gone', reason: '403 UnreadableId' })]);
    expect(los.logs.filter(({ msg }) => msg === 'outdated addresses')).toEqual([
      expect.objectContaining({ level: 50, addresses: 1 }),
    ]);
  });
});

describe('where Los was taken out', () => {
  const removals = [
    ['the app is removed', { type: 'installationUpdate', action: 'remove' }],
    ['the bot is removed', { type: 'conversationUpdate', membersRemoved: [{ id: '28:los', name: 'Los' }] }],
  ] as const;

  test.each(removals)(
    'nothing is posted in a personal chat until it is back, and that is told (%s)',
    async (_, removal) => {
      const { los, personal, kari } = await start();
      expect(await personal.send(mona, removal)).toMatchObject({ status: 200, activities: [] });
      const before = los.teams.requests.length;
      await sweepAt(los, at8(day));
      expect(los.teams.requests.slice(before).filter((request) => request.includes(personal.conversation))).toEqual([]);
      expect(opens(los)).toBe(0);
      expect(await recordedOf(los)).toEqual([expect.objectContaining({ result: 'gone', reason: 'uninstalled' })]);
      expect((await los.personalChat(kari).say(kari, 'hvem når du ikke')).text).toContain('Har fjernet Los fra Teams.');

      await personal.send(mona, { type: 'installationUpdate', action: 'add' });
      await sweepAt(los, at8('2026-11-30'));
      expect(await recordedOf(los, '2026-11-30')).toEqual([expect.objectContaining({ result: 'sent' })]);
      expect((await los.personalChat(kari).say(kari, 'hvem når du ikke')).text).toContain('Alle får meldingene sine.');
    },
  );

  test.each(removals)(
    'nothing is posted in a group chat until somebody talks with it again (%s)',
    async (_, removal) => {
      const { los, chat, kari } = await start();
      await chat.send(kari, removal);
      await sweepAt(los, at8(day));
      expect(chat.received().activities).toEqual([]);
      expect((await los.personalChat(kari).say(kari, 'hvem når du ikke')).text).toContain('Los er tatt ut av chatten.');
      await chat.say(kari, 'hjelp');
      await sweepAt(los, at8('2026-12-01'));
      expect(chat.received().activities).not.toEqual([]);
    },
  );

  test('an app that was taken out and put in again before anything was due has missed nothing', async () => {
    const { los, personal } = await start();
    await personal.send(mona, { type: 'installationUpdate', action: 'remove' });
    await personal.send(mona, { type: 'installationUpdate', action: 'add' });
    personal.received();
    await sweepAt(los, at8(day));
    expect(personal.received().activities).toHaveLength(1);
  });

  test('what Los has never heard of is not made known by that', async () => {
    const { los } = await start();
    const stranger = testPerson('Nils');
    await los.personalChat(stranger).send(stranger, { type: 'installationUpdate', action: 'remove' });
    expect(await los.documents.read(kinds.person, keys.person(stranger.person))).toBeUndefined();
  });
});

test('an app that a team in Teams has for all its channels is silent in all of them while it is taken out', async () => {
  const { los, kari } = await start();
  const first = los.channel([kari]);
  const host = first.conversation;
  const standard = los.channel([kari], { team: host, kind: 'standard' });
  // To a channel of this kind the app is added by itself.
  const shared = los.channel([kari], { team: host, kind: 'shared' });
  const channels = [first, standard, shared];
  for (const channel of channels) await channel.say(kari, 'hjelp');
  const silent = async () => {
    const rooms = channels.map(({ conversation }) => keys.room(roomKey(testTenant, conversation)));
    const found = await Promise.all(rooms.map((key) => los.documents.read(kinds.room, key)));
    return found.map((room) => room?.body.uninstalledAt !== undefined);
  };
  const inTeam = { channelData: { team: { id: host } } };
  await first.send(kari, { type: 'installationUpdate', action: 'remove', ...inTeam });
  expect(await silent()).toEqual([true, true, false]);
  // Who comes and goes says nothing of that.
  await first.send(kari, { type: 'conversationUpdate', membersRemoved: [{ id: '29:somebody' }], ...inTeam });
  expect(await silent()).toEqual([true, true, false]);
  await first.send(kari, { type: 'installationUpdate', action: 'add', ...inTeam });
  expect(await silent()).toEqual([false, false, false]);
});
