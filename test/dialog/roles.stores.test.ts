import { allows, type Permission, type Role, requirePlace } from '../../src/model/roles.ts';
import { TeamRole } from '../../src/model/team.ts';
import { startLos, type TestLos, testPerson, testTenant } from '../support/los.ts';
import { refusalOf } from '../support/refusals.ts';
import { handlers } from '../support/repertoire.ts';
import { givenTeam } from '../support/team.ts';
import { speak } from '../support/texts.ts';

const people = TeamRole.options.map((role) => ({ ...testPerson(`Test ${role}`), role }));
const facilitator = testPerson('Test facilitator');
const outsider = testPerson('Test outsider');
const everyone: readonly { readonly as: Role; readonly who: typeof outsider }[] = [
  ...people.map(({ role, ...who }) => ({ as: role, who })),
  { as: 'facilitator', who: facilitator },
  { as: 'outsider', who: outsider },
];
const say = speak('nb');
const refusals = [say('refusals.notAllowed'), say('refusals.facilitatorsOnly'), say('refusals.otherTeam')];

const verbsOn = (target: string) => [...handlers].filter(([, { on }]) => on === target);

const belongsTogether = (may: Permission): boolean => refusalOf(() => requirePlace(may, 'group')) === undefined;

let los: TestLos;
beforeAll(async () => {
  los = await startLos();
});
afterAll(() => los.stop());

/** A team of its own for each verb, since some change it; everyone is in the chat, not everyone in the team. */
const chatFor = async (verb: string) => {
  const chat = los.groupChat(everyone.map(({ who }) => who));
  const network = `network-of-${verb}`;
  await givenTeam(los, {
    id: verb,
    members: people,
    facilitators: [facilitator],
    chat: { tenant: testTenant, conversation: chat.conversation, scope: 'group' },
  });
  return { chat, about: { key: verb, team: verb, network } };
};

describe.each(verbsOn('team'))('%s', (verb, { may }) => {
  test('is done for those who may and refused to all others, whatever the card says', async () => {
    const { chat, about } = await chatFor(verb);
    for (const { as, who } of everyone) {
      // In a team it counts for nothing to run its network.
      const held: Role = as === 'facilitator' ? 'outsider' : as;
      const place = belongsTogether(may) ? chat : los.personalChat(who);
      const { text } = await place.submit(who, { do: verb, los: about });
      expect({ as, refused: refusals.includes(text) }).toEqual({ as, refused: !allows([held], may) });
    }
  });
});

describe.each(verbsOn('ownTeams'))('%s', (verb, { may }) => {
  test('is done for those who may in one of their teams and refused to all others', async () => {
    await chatFor(verb);
    for (const { as, who } of everyone) {
      const { text } = await los.personalChat(who).submit(who, { do: verb, los: { key: verb, team: verb } });
      const refused = [...refusals, say('refusals.noTeamYet')].includes(text);
      expect({ as, refused }).toEqual({ as, refused: !allows([as], may) });
    }
  });
});

describe.each(verbsOn('place'))('%s', (verb, { may }) => {
  test('is done in the team’s chat for those who may there, and by everybody for themselves', async () => {
    const { chat, about } = await chatFor(verb);
    for (const { as, who } of everyone) {
      // In a team it counts for nothing to run its network.
      const held: Role = as === 'facilitator' ? 'outsider' : as;
      const { text } = await chat.submit(who, { do: verb, los: about });
      expect({ as, refused: refusals.includes(text) }).toEqual({ as, refused: !allows([held], may) });
      const own = await los.personalChat(who).submit(who, { do: verb, los: { key: verb } });
      expect({ as, refused: refusals.includes(own.text) }).toEqual({ as, refused: !allows(['self'], may) });
    }
  });
});

describe.each(verbsOn('network'))('%s', (verb, { may }) => {
  test('is done for facilitators and refused to all others, whatever the card says', async () => {
    const { chat, about } = await chatFor(verb);
    for (const { as, who } of everyone) {
      const held: Role = as === 'facilitator' ? as : 'outsider';
      const { text } = await chat.submit(who, { do: verb, los: about });
      expect({ as, refused: refusals.includes(text) }).toEqual({ as, refused: !allows([held], may) });
    }
  });
});

describe.each(verbsOn('case'))('%s', (verb, { may }) => {
  test('is refused to all in a group chat', async () => {
    const { chat, about } = await chatFor(verb);
    expect(belongsTogether(may)).toBe(false);
    for (const { who } of everyone) {
      const { text } = await chat.submit(who, { do: verb, los: { ...about, code: 'B-07' } });
      expect(text).toContain(say('refusals.personalChatOnly'));
    }
  });
});

test('there are verbs to test', () => {
  expect(verbsOn('team').length).toBeGreaterThan(10);
  expect(verbsOn('network').length).toBeGreaterThan(5);
  expect(verbsOn('case').length).toBeGreaterThan(3);
  expect(verbsOn('ownTeams').map(([verb]) => verb)).toContain('case.list');
});
