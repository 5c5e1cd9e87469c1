import { allows, type Role, requirePlace } from '../../src/model/roles.ts';
import { TeamRole } from '../../src/model/team.ts';
import { makeCase } from '../features/case/scene.ts';
import { at8, sweepAt } from '../reminders/support.ts';
import { actionsOf, submission } from '../support/cards.ts';
import { startLos, type TestAnswer, type TestLos, type TestPerson, testPerson, testTenant } from '../support/los.ts';
import { refusalOf } from '../support/refusals.ts';
import { handlers } from '../support/repertoire.ts';
import { givenTeam } from '../support/team.ts';

const people = TeamRole.options.map((role) => ({ ...testPerson(`Test ${role}`), role }));
const facilitator = testPerson('Test facilitator');
const everyone = [...people, { ...facilitator, role: 'facilitator' as const }];

/** What would end what the others look at. */
const skipped = ['team.leaveNow', 'case.closeNow', 'case.handOverNow'];

type Data = Readonly<Record<string, unknown>>;

const verbOf = (data: Data): string => String(data['do']);

/** What somebody is towards the thing a button is about; a case is shown to nobody but its contact persons. */
const heldBy = (role: Role, on: string): readonly Role[] => {
  if (on === 'place' || on === 'undo') return ['self'];
  if (on === 'case') return [['teamLead', 'member'].includes(role) ? 'contactPerson' : 'outsider'];
  if (['network', 'networkTeam', 'networkThread', 'round', 'application', 'session', 'nothing'].includes(on))
    return [role === 'facilitator' ? role : 'outsider'];
  return [role === 'facilitator' ? 'outsider' : role];
};

const isRefused = (role: Role, data: Data): boolean => {
  const found = handlers.get(verbOf(data));
  const counterpart = role === 'facilitator' ? found?.amongFacilitators : undefined;
  const handler = counterpart === undefined ? found : handlers.get(counterpart);
  if (!handler) return true;
  return (
    refusalOf(() => requirePlace(handler.may, 'personal')) !== undefined ||
    !allows(heldBy(role, handler.on), handler.may)
  );
};

const buttonsIn = ({ cards }: TestAnswer) =>
  cards.flatMap((card) =>
    actionsOf(card).map((found) => ({ title: String(found.action['title']), data: submission(found, {}) as Data })),
  );

/** The same button on another card is the same. */
const nameOf = ({ los: _, ...data }: Data): string => JSON.stringify(data);

/** Everything that can be reached from what is asked for, and from what Los says unasked. */
const shownTo = async (los: TestLos, { role, ...who }: TestPerson & { readonly role: Role }) => {
  const chat = los.personalChat(who);
  const about = { team: 'team1', network: 'network-of-team1', ...(role === 'teamLead' && { code: 'B-07' }) };
  const shown = new Map(buttonsIn(chat.received()).map((button) => [nameOf(button.data), button]));
  const see = (answer: TestAnswer) => {
    for (const button of buttonsIn(answer)) if (!shown.has(nameOf(button.data))) shown.set(nameOf(button.data), button);
  };
  for (const verb of handlers.keys()) {
    if (!skipped.includes(verb)) see(await chat.submit(who, { do: verb, los: { key: verb, ...about } }));
  }
  // Once more with what a button says it is about, one of each; what can be done in a case says so by itself.
  const withMore = new Map([...shown.values()].map(({ data }) => [verbOf(data), data]));
  for (const [verb, data] of withMore) {
    if (!skipped.includes(verb) && handlers.get(verb)?.on !== 'case') see(await chat.submit(who, data));
  }
  return [...shown.values()];
};

describe('in the personal chat', () => {
  let los: TestLos;
  beforeAll(async () => {
    los = await startLos({
      facilitators: [facilitator.person],
      config: {
        limits: {
          turnsPerPerson: 100_000,
          turnsPerTenant: 100_000,
          refusedPerAddress: 60,
          pages: { looks: 600, posts: 300 },
          proxies: 0,
        },
      },
    });
    const chat = los.groupChat(people);
    for (const { role: _, ...who } of everyone) await los.personalChat(who).say(who, 'hjelp');
    await givenTeam(los, {
      members: people,
      facilitators: [facilitator],
      chat: { tenant: testTenant, conversation: chat.conversation, scope: 'group' },
    });
    const [lead] = people;
    if (!lead) throw new Error('no lead');
    await makeCase({ kari: lead, own: los.personalChat(lead) }, 'B-07', ['Bolig']);
    await chat.say(lead, 'be om veiledning');
    for (const day of ['11-24', '11-30', '12-06', '12-07', '12-08', '12-14']) await sweepAt(los, at8(`2026-${day}`));
  });
  afterAll(() => los.stop());

  test.each(everyone)('the $role is shown no button that the $role may not use', async (one) => {
    const shown = await shownTo(los, one);
    expect(shown.length).toBeGreaterThan(20);
    const refused = shown.filter(({ data }) => isRefused(one.role, data));
    expect(refused.map(({ title, data }) => `${title}: ${nameOf(data)}`)).toEqual([]);
  });
});
