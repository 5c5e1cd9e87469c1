import { type EventScope, eventCells, outcomes, type RoomEvent, roomEvents } from '../../../docs/make/room-events.ts';
import { newCase } from '../../../src/model/cases.ts';
import { keys, kinds, roomKey } from '../../../src/store/kinds.ts';
import { startLos, type TestChat, type TestLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';
import { roleInput } from './set-up.ts';

const [kari, ola, anne, siv] = [
  testPerson('Kari Nordmann'),
  testPerson('Ola Ås'),
  testPerson('Anne Berg'),
  testPerson('Siv Dal'),
];

let los: TestLos;
beforeAll(async () => {
  los = await startLos();
});
afterAll(() => los.stop());

interface Scene {
  readonly chat: TestChat;
  /** The team in Los. */
  readonly id: string;
  /** The team in Teams, where there is one. */
  readonly host: string;
  readonly scope: EventScope;
}

let scenes = 0;

/** A team with a case of Ola's, in a chat of the scope that has been talked in; somebody's own chat has one elsewhere. */
const sceneIn = async (scope: EventScope): Promise<Scene> => {
  scenes += 1;
  const id = `scene${scenes}`;
  const host = `19:host${scenes}@thread.tacv2`;
  const people = [kari, ola, anne];
  const isChannel = scope !== 'personal' && scope !== 'group';
  const chat = isChannel ? los.channel(people, { team: host, kind: scope }) : los.groupChat(people);
  const members = people.map((one) => ({ ...one, role: one === kari ? ('teamLead' as const) : ('member' as const) }));
  await givenTeam(los, { id, name: id, members, chat });
  const made = newCase(
    { team: id, code: 'B-01', madeBy: 'B-01', checklist: [] },
    { by: ola.person, now: '2026-11-23T08:00:00Z', seen: undefined },
  );
  await los.documents.create(kinds.case, keys.case(id, 'B-01'), made);
  await chat.say(kari, 'Teamet');
  return { chat, id, host, scope };
};

const teamOf = async ({ id }: Scene) => {
  const found = await los.documents.read(kinds.team, keys.team(id));
  if (!found) throw new Error(`No team ${id}`);
  return found.body;
};
const names = async (scene: Scene) => (await teamOf(scene)).members.map(({ name }) => name);
const holders = async ({ id }: Scene) =>
  (await los.documents.read(kinds.case, keys.case(id, 'B-01')))?.body.contactPersons;
const opens = async ({ id }: Scene, who: TestPerson) => {
  const pressed = { do: 'case.open', los: { key: `${who.name} ${id}`, team: id, code: 'B-01' } };
  return (await los.personalChat(who).submit(who, pressed)).cards.length > 0;
};

/** Without name and object id, as Teams tells of those who leave. */
const bare = ({ userId }: TestPerson) => ({ id: userId });
const forgetIn = (chat: TestChat, who: TestPerson) => {
  const place = chat.roster.findIndex(({ id }) => id === who.userId);
  if (place >= 0) chat.roster.splice(place, 1);
};
const ofTeam = ({ host }: Scene, eventType: string, from = host) => ({
  conversation: { id: from },
  channelData: { team: { id: host }, channel: { id: from }, eventType },
});
const events: Readonly<Record<RoomEvent, (scene: Scene) => Promise<unknown>>> = {
  leavesChat: async (scene) => {
    forgetIn(scene.chat, ola);
    return scene.chat.update(kari, { membersRemoved: [bare(ola)], ...eventIn(scene, 'channelMemberRemoved') });
  },
  leavesTeam: (scene) => {
    forgetIn(scene.chat, ola);
    return scene.chat.update(kari, { membersRemoved: [bare(ola)], ...ofTeam(scene, 'teamMemberRemoved') });
  },
  leavesOtherChannel: (scene) => {
    const other = { id: '19:other@thread.tacv2', type: 'private' };
    return scene.chat.update(kari, {
      conversation: { id: scene.host },
      channelData: { team: { id: scene.host }, channel: other, eventType: 'channelMemberRemoved' },
      membersRemoved: [bare(ola)],
    });
  },
  joinsChat: (scene) => {
    scene.chat.roster.push({ id: siv.userId, name: siv.name, aadObjectId: siv.objectId });
    const added = [{ id: siv.userId, aadObjectId: siv.objectId }];
    return scene.chat.update(kari, { membersAdded: added, ...eventIn(scene, 'channelMemberAdded') });
  },
  joinsTeam: (scene) => {
    const added = [{ id: siv.userId, aadObjectId: siv.objectId }];
    return scene.chat.update(kari, { membersAdded: added, ...ofTeam(scene, 'teamMemberAdded') });
  },
  comesBack: async (scene) => {
    await events.leavesChat({ ...scene, scope: scene.scope === 'shared' ? 'private' : scene.scope });
    await scene.chat.press(kari, 'Endre medlemmer og roller', {}, { id: `roles ${scene.id}` });
    await scene.chat.press(kari, 'Lagre', { [roleInput(kari)]: 'none' }, { id: `none ${scene.id}` });
    await scene.chat.press(kari, 'Ja, ta ut og lagre', {}, { id: `sure ${scene.id}` });
    const added = [{ id: kari.userId, name: kari.name, aadObjectId: kari.objectId }];
    return scene.chat.update(kari, { membersAdded: added, ...eventIn(scene, 'channelMemberAdded') });
  },
  unshared: (scene) => {
    forgetIn(scene.chat, ola);
    return scene.chat.update(kari, eventIn(scene, 'channelUnshared'));
  },
  channelDeleted: (scene) =>
    scene.chat.update(kari, {
      conversation: { id: scene.host },
      channelData: { team: { id: scene.host }, channel: { id: scene.chat.conversation }, eventType: 'channelDeleted' },
    }),
  teamDeleted: (scene) => scene.chat.update(kari, ofTeam(scene, 'teamDeleted')),
  harmless: async (scene) => {
    for (const told of ['channelRenamed', 'channelShared', 'teamRenamed', 'teamArchived', 'teamUnarchived', 'odd']) {
      expect((await scene.chat.update(kari, eventIn(scene, told))).status).toBe(200);
    }
  },
  botRemoved: (scene) => chatIn(scene).update(ola, { membersRemoved: [{ id: '28:los' }] }),
  newName: (scene) => speak(scene, { name: 'Ola Berg' }),
  newId: (scene) => speak(scene, { id: '29:new' }),
  otherTenant: async () => undefined,
  newRole: async (scene) => {
    await scene.chat.say(kari, 'Endre medlemmer og roller');
    await scene.chat.press(kari, 'Lagre', { [roleInput(ola)]: 'leader' });
  },
};

/** What Teams says of a channel beside the people; nothing of a group chat. */
const eventIn = ({ chat, host, scope }: Scene, eventType: string) =>
  scope === 'group'
    ? {}
    : { channelData: { team: { id: host }, channel: { id: chat.conversation, type: scope }, eventType } };

const chatIn = ({ chat, scope }: Scene) => (scope === 'personal' ? los.personalChat(ola) : chat);

const silentSince = async ({ chat, scope }: Scene) => {
  const { documents } = los;
  const place =
    scope === 'personal'
      ? await documents.read(kinds.person, keys.person(ola.person))
      : await documents.read(kinds.room, keys.room(roomKey(chat.tenant, chat.conversation)));
  return place?.body.uninstalledAt;
};

const speak = ({ chat, scope }: Scene, from: object) =>
  scope === 'personal'
    ? los.personalChat(ola).say(ola, 'hjelp', { activity: { from } })
    : chat.say(ola, 'Teamet', { activity: { from } });

const isOut = async (scene: Scene) => {
  expect(await names(scene)).toEqual([kari.name, anne.name]);
  expect(await holders(scene)).toEqual([kari.person]);
  expect(await opens(scene, ola)).toBe(false);
  expect(await opens(scene, kari)).toBe(true);
};

const isUnchanged = async (scene: Scene) => {
  expect(await names(scene)).toEqual([kari.name, ola.name, anne.name]);
  expect(await holders(scene)).toEqual([ola.person]);
  expect(await opens(scene, ola)).toBe(true);
};

describe('docs/tilgang.md says what happens', () => {
  test.each(eventCells)('$event, $scope: $outcome', async ({ event, scope, outcome }) => {
    const scene = await sceneIn(scope);
    const cards = scene.chat.cards().length;
    switch (outcome) {
      case 'outUnlessThere': {
        await scene.chat.update(kari, {
          membersRemoved: [bare(ola)],
          ...(event === 'leavesTeam' ? ofTeam(scene, 'teamMemberRemoved') : eventIn(scene, 'channelMemberRemoved')),
        });
        await isUnchanged(scene);
        await events[event](scene);
        return isOut(scene);
      }
      case 'out':
      case 'absentOut': {
        await events[event](scene);
        return isOut(scene);
      }
      case 'stays': {
        await events[event](scene);
        expect(scene.chat.cards()).toHaveLength(cards);
        return isUnchanged(scene);
      }
      case 'offered': {
        await events[event](scene);
        await isUnchanged(scene);
        expect(scene.chat.buttons().at(-1)).toBe('Endre medlemmer og roller');
        await scene.chat.press(kari, 'Endre medlemmer og roller');
        await scene.chat.press(kari, 'Lagre', { picked: '' });
        return;
      }
      case 'mayLead': {
        await events[event](scene);
        expect(scene.chat.buttons().at(-1)).toBe('Jeg tar rollen som teamleder');
        expect(await opens(scene, kari)).toBe(false);
        await scene.chat.press(kari, 'Jeg tar rollen som teamleder');
        expect(await names(scene)).toEqual([anne.name, kari.name]);
        return expect(await opens(scene, kari)).toBe(true);
      }
      case 'noted': {
        await events[event](scene);
        await isUnchanged(scene);
        const heard = await scene.chat.say(kari, 'Hvem når du ikke');
        return expect(heard.text).toContain('Chatten finnes ikke lenger.');
      }
      case 'renamed': {
        await events[event](scene);
        expect(await names(scene)).toEqual([kari.name, 'Ola Berg', anne.name]);
        expect((await scene.chat.say(kari, 'Teamet')).text).toContain('Ola Berg');
        return expect((await los.documents.read(kinds.person, keys.person(ola.person)))?.body.name).toBeDefined();
      }
      case 'newestId': {
        await events[event](scene);
        expect((await teamOf(scene)).members[1]).toMatchObject({ userId: '29:new', formerUserIds: [ola.userId] });
        forgetIn(scene.chat, ola);
        const id = scenes % 2 === 0 ? '29:new' : ola.userId;
        await scene.chat.update(kari, { membersRemoved: [{ id }], ...eventIn({ ...scene, scope: 'group' }, '') });
        return isOut(scene);
      }
      case 'onePerson': {
        const elsewhere = { conversation: { tenantId: '11111111-2222-4333-8444-555555555555' } };
        const own = los.personalChat(ola);
        expect((await own.say(ola, 'Åpne B-01', { activity: elsewhere })).text).toContain('B-01');
        return isUnchanged(scene);
      }
      case 'silent': {
        const chat = chatIn(scene);
        await chat.say(ola, 'Teamet');
        await events[event](scene);
        expect(await silentSince(scene)).toBe(los.clock.now());
        await chat.install(ola);
        expect(await silentSince(scene)).toBeUndefined();
        return isUnchanged(scene);
      }
      case 'casesGo': {
        await events[event](scene);
        expect(await holders(scene)).toEqual([kari.person]);
        return expect(await opens(scene, ola)).toBe(false);
      }
    }
  });

  test('and every outcome and every row are of use', () => {
    expect(new Set(eventCells.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(outcomes)));
    expect(new Set(eventCells.map(({ event }) => event))).toEqual(new Set(Object.keys(roomEvents)));
  });
});

describe('what Los could not see through the first time Teams told it', () => {
  test('is done when it is told again, and the notice that the lead is missing comes', async () => {
    for (let writes = 0; ; writes += 1) {
      const scene = await sceneIn('group');
      forgetIn(scene.chat, kari);
      const left = () => scene.chat.update(kari, { id: `left ${writes}`, membersRemoved: [bare(kari)] });
      los.breakAfter(writes);
      const { status } = await left();
      los.mend();
      if (status === 200) return expect(writes).toBeGreaterThan(2);
      expect(status).toBe(503);
      expect((await left()).status).toBe(200);
      expect(await names(scene)).toEqual([ola.name, anne.name]);
      expect(scene.chat.buttons().at(-1)).toBe('Jeg tar rollen som teamleder');
    }
  });

  test.each([429, 503])('is said in the channel when that answered %s', async (status) => {
    const scene = await sceneIn('standard');
    forgetIn(scene.chat, kari);
    const left = () =>
      scene.chat.update(ola, {
        id: `left ${scene.id}`,
        membersRemoved: [bare(kari)],
        ...ofTeam(scene, 'teamMemberRemoved'),
      });
    los.teams.fail({ method: 'POST', status, conversation: scene.chat.conversation });
    expect((await left()).status).toBe(502);
    expect(los.logs.at(-1)).toMatchObject({ msg: 'turn', undelivered: { code: `${status} Planned` } });
    expect(scene.chat.buttons().at(-1)).not.toBe('Jeg tar rollen som teamleder');
    expect((await left()).status).toBe(200);
    expect(scene.chat.buttons().at(-1)).toBe('Jeg tar rollen som teamleder');
  });

  test.each([403, 404])('lets access end when Los is let into the channel no more (%s)', async (status) => {
    const scene = await sceneIn('shared');
    los.teams.fail({ method: 'GET', status, body: {}, conversation: scene.chat.conversation });
    await scene.chat.update(kari, { membersRemoved: [bare(ola)], ...eventIn(scene, 'channelMemberRemoved') });
    await isOut(scene);
  });

  test.each([429, 503, 'reset'] as const)(
    'does not cost a member her place when the roster answers %s',
    async (status) => {
      const scene = await sceneIn('shared');
      const lost = { membersRemoved: [bare(ola)], ...eventIn(scene, 'channelMemberRemoved') };
      los.teams.fail({ method: 'GET', status, conversation: scene.chat.conversation });
      expect((await scene.chat.update(kari, lost)).status).toBe(503);
      await isUnchanged(scene);
      forgetIn(scene.chat, ola);
      await scene.chat.update(kari, lost);
      await isOut(scene);
    },
  );
});
