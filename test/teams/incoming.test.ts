import { readAddress } from '../../src/teams/address.ts';
import { arrivalOf, parseActivity } from '../../src/teams/incoming.ts';

const bot = { id: '28:los', name: 'Los' };
const kari = { id: '29:kari', name: 'Kari', aadObjectId: 'kari-object' };
const message = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: kari,
  recipient: bot,
  conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat', tenantId: 'tenant', isGroup: true },
  text: '<at>Los</at> hjelp',
  entities: [{ type: 'mention', mentioned: bot, text: '<at>Los</at>' }],
};

const arrive = (change: object, local = false) =>
  arrivalOf(parseActivity({ ...message, ...change }), { local, newId: () => 'new' });

describe('an activity becomes an arrival', () => {
  test('with who, where and what', () => {
    expect(arrive({ locale: 'nn-NO' })).toEqual({
      id: '1',
      tenant: 'tenant',
      sender: { person: 'tenant:kari-object', userId: '29:kari', name: 'Kari' },
      scope: 'group',
      conversation: '19:chat@thread.v2',
      address: expect.any(String),
      locale: 'nn-NO',
      event: { kind: 'text', text: 'hjelp' },
    });
  });

  test.each([' ', 'a b', 'a:b'])('from nobody Los can know, whose object id is «%s»', (aadObjectId) => {
    const odd = { from: { ...kari, aadObjectId }, conversation: { ...message.conversation, tenantId: 'a tenant' } };
    expect(arrive(odd)).toBeUndefined();
    expect(arrive(odd, true)?.sender.person).toBe('a-tenant:29-kari');
  });

  test('whose address stays the same from turn to turn and holds no names', () => {
    const first = arrive({ locale: 'nb-NO' })?.address;
    const later = arrive({ id: '2', from: { ...kari, name: 'Ola' }, text: 'noe annet' })?.address;
    expect(later).toBe(first);
    expect(first).not.toMatch(/kari|"name"/i);
  });

  test('whose address is the newest service address', () => {
    const moved = arrive({ serviceUrl: 'https://smba.trafficmanager.net/amer/' });
    expect(readAddress(moved?.address ?? '').serviceUrl).toBe('https://smba.trafficmanager.net/amer/');
  });

  test.each([
    ['channel', 'channel'],
    ['groupChat', 'group'],
    ['personal', 'personal'],
  ])('in a %s conversation', (conversationType, scope) => {
    expect(arrive({ conversation: { ...message.conversation, conversationType } })?.scope).toBe(scope);
  });

  const nowhere = { conversationType: undefined, isGroup: undefined };
  test.each([
    [{ ...nowhere, id: '19:x@thread.tacv2' }, 'channel'],
    [{ ...nowhere, id: '19:x@thread.skype;messageid=1' }, 'channel'],
    [{ ...nowhere, id: '19:x@thread.v2' }, 'group'],
    [{ ...nowhere, id: 'a:x' }, 'group'],
    [{ ...nowhere, id: 'a:x', isGroup: false }, 'group'],
    [{ conversationType: 'meeting', id: '19:x@thread.v2' }, 'group'],
    [{ conversationType: 'Personal', id: 'a:x' }, 'group'],
  ])('in %j, which Teams does not call personal', (conversation, scope) => {
    const arrival = arrive({ conversation: { ...message.conversation, ...conversation } });
    expect(arrival?.scope).toBe(scope);
    expect(readAddress(arrival?.address ?? '').conversation.conversationType).not.toBe('personal');
  });

  test('in a conversation of no kind that lies in a team: a channel', () => {
    const conversation = { ...message.conversation, ...nowhere, id: 'odd' };
    expect(arrive({ conversation, channelData: { team: { id: '19:team' } } })).toMatchObject({
      scope: 'channel',
      channel: { team: '19:team' },
    });
  });

  test('of the channel whatever thread it was written in', () => {
    const id = '19:channel@thread.tacv2;messageid=1700000000000';
    const arrival = arrive({ conversation: { ...message.conversation, id, conversationType: 'channel' } });
    expect(arrival?.conversation).toBe('19:channel@thread.tacv2');
    expect(readAddress(arrival?.address ?? '').conversation.id).toBe('19:channel@thread.tacv2');
  });

  test('with the tenant from the channel data when the conversation names none', () => {
    const { tenantId: _, ...conversation } = message.conversation;
    expect(arrive({ conversation, channelData: { tenant: { id: 'other' } } })?.tenant).toBe('other');
  });

  test.each([
    { type: 'mention', mentioned: bot },
    { type: 'mention', mentioned: bot, text: null },
    { type: 'mention', mentioned: { id: bot.id } },
    { type: 'mention', mentioned: { id: bot.id, name: null } },
  ])('without a mention of the bot that goes by the name it has here, %j', (mention) => {
    expect(
      arrive({ text: '<at>Losen</at> hjelp', recipient: { ...bot, name: 'Losen' }, entities: [mention] })?.event,
    ).toEqual({
      kind: 'text',
      text: 'hjelp',
    });
  });

  test('with the data of a pressed button', () => {
    const value = { do: 'task.done', los: { key: 'k' } };
    expect(arrive({ text: undefined, value })?.event).toEqual({ kind: 'press', data: value });
  });

  test('alike for Action.Submit and Action.Execute', () => {
    const data = { do: 'task.done', answer: 'ja', los: { key: 'k' } };
    const submitted = arrive({ text: undefined, value: data });
    const value = { action: { type: 'Action.Execute', verb: 'task.done', data }, trigger: 'manual' };
    const executed = arrive({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value });
    expect(executed).toEqual(submitted);
  });

  test.each([undefined, null, 'text', 7, [1]])('with the text when its value is %p', (value) => {
    expect(arrive({ value })?.event).toEqual({ kind: 'text', text: 'hjelp' });
  });

  test('with a field that was left out when iOS sends null for it', () => {
    const value = { do: 'task.add', title: 'Ring', what: null, firstStep: null, los: { key: 'k', asked: ['what'] } };
    const { firstStep: _, ...filled } = value;
    expect(arrive({ text: undefined, value })?.event).toEqual({ kind: 'press', data: { ...filled, what: '' } });
  });

  test.each([{}, { action: 'none' }])('with the text when its value %p asks for nothing', (value) => {
    expect(arrive({ value })?.event).toEqual({ kind: 'text', text: 'hjelp' });
    expect(arrive({ text: ' ', value })?.event).toEqual({ kind: 'press', data: value });
  });

  test.each([undefined, {}, { action: {} }, { action: { data: 'text' } }, []])(
    'with a press of nothing when the invoke holds %p',
    (value) => {
      const arrival = arrive({ type: 'invoke', name: 'adaptiveCard/action', value });
      expect(arrival?.event).toEqual({ kind: 'press', data: {} });
    },
  );
});

describe('who comes and goes', () => {
  const update = (change: object) => arrive({ type: 'conversationUpdate', text: undefined, ...change })?.event;

  test('the bot: a welcome', () => {
    expect(update({ membersAdded: [kari, bot] })).toEqual({ kind: 'welcome' });
  });

  test('the bot, told as an installation: a welcome', () => {
    expect(arrive({ type: 'installationUpdate', action: 'add' })?.event).toEqual({ kind: 'welcome' });
  });

  test('the bot, removed; an upgrade is no removal', () => {
    expect(arrive({ type: 'installationUpdate', action: 'remove' })?.event).toEqual({ kind: 'uninstalled' });
    expect(arrive({ type: 'installationUpdate', action: 'remove-upgrade' })).toBeUndefined();
    expect(update({ membersRemoved: [bot] })).toEqual({ kind: 'uninstalled' });
  });

  test('others who are added', () => {
    const people = [{ person: 'tenant:kari-object', userId: '29:kari', name: 'Kari' }];
    expect(update({ membersAdded: [kari] })).toEqual({ kind: 'joined', everywhere: false, people });
    expect(update({ membersAdded: [{ id: '29:ola' }] })).toBeUndefined();
  });

  const team = { id: '19:team@thread.tacv2' };
  const channel = (type?: string) => ({ id: '19:channel@thread.tacv2', ...(type && { type }) });

  test.each([
    [{ team, eventType: 'teamMemberRemoved' }, true],
    [{ team, channel: channel('private'), eventType: 'teamMemberRemoved' }, true],
    [{ team, channel: channel('private'), eventType: 'channelMemberRemoved' }, false],
    [{ team, channel: channel('shared') }, false],
    [{ team, channel: channel('standard') }, true],
    [{ team, channel: channel() }, true],
    [{ team: 'odd', eventType: 7 }, false],
    [undefined, false],
  ])('with channel data %j: in all the team in Teams %s', (channelData, everywhere) => {
    expect(update({ membersRemoved: [kari], channelData })).toMatchObject({ kind: 'left', everywhere });
  });

  test.each([
    ['channelDeleted', { kind: 'closed', everywhere: false }],
    ['teamDeleted', { kind: 'closed', everywhere: true }],
    ['teamHardDeleted', { kind: 'closed', everywhere: true }],
    ['channelUnshared', { kind: 'unshared' }],
    ['channelShared', undefined],
    ['teamRenamed', undefined],
    ['teamArchived', undefined],
    ['somethingNew', undefined],
  ])('%s', (eventType, event) => {
    expect(update({ channelData: { team, channel: channel(), eventType } })).toEqual(event);
  });

  test('told of one channel in another', () => {
    const told = (eventType: string) =>
      arrive({
        type: 'conversationUpdate',
        conversation: { ...message.conversation, id: team.id, conversationType: 'channel' },
        channelData: { team, channel: channel('private'), eventType },
        membersRemoved: [kari],
      });
    expect(told('channelMemberRemoved')).toMatchObject({
      conversation: '19:channel@thread.tacv2',
      channel: { team: team.id, kind: 'private' },
    });
    expect(told('teamMemberRemoved')?.conversation).toBe(team.id);
  });

  test('others who leave, with and without their object id', () => {
    expect(update({ membersRemoved: [kari, { id: '29:ola' }, bot] })).toEqual({
      kind: 'left',
      everywhere: false,
      userIds: ['29:kari', '29:ola'],
      people: ['tenant:kari-object'],
    });
  });

  test('told by nobody in particular, in a group', () => {
    const arrival = arrive({ type: 'conversationUpdate', from: { id: '19:chat@thread.v2' }, membersAdded: [bot] });
    expect(arrival?.event).toEqual({ kind: 'welcome' });
  });
});

describe('what is no arrival', () => {
  test('somebody without an object id', () => {
    expect(arrive({ from: { id: '29:guest', name: 'Gjest' } })).toBeUndefined();
  });

  test('except in local mode, where the user id stands in', () => {
    expect(arrive({ from: { id: '29:guest' } }, true)?.sender.person).toBe('tenant:29-guest');
  });

  test.each(['typing', 'messageReaction', 'event', 'messageUpdate', 'endOfConversation'])('a %s', (type) => {
    expect(arrive({ type })).toBeUndefined();
  });

  test('an invoke other than a card action', () => {
    expect(arrive({ type: 'invoke', name: 'task/fetch' })).toBeUndefined();
  });

  test.each(['conversation', 'from', 'recipient', 'serviceUrl', 'channelId', 'type'])('one without %s', (field) => {
    expect(() => parseActivity({ ...message, [field]: undefined })).toThrow();
  });
});
