import { keys, kinds } from '../../../src/store/kinds.ts';
import { startLos, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, siv] = [testPerson('Kari Nordmann'), testPerson('Ola Ås'), testPerson('Siv Dal')];
const account = ({ userId, name, objectId }: typeof kari) => ({ id: userId, name, aadObjectId: objectId });

let los: TestLos;
beforeAll(async () => {
  los = await startLos();
});
afterAll(() => los.stop());

let hosts = 0;
const newHost = () => `19:roster${++hosts}@thread.tacv2`;

describe('who is offered in a channel', () => {
  /** A team of Kari's in a channel; Siv is in the team in Teams, Ola in the channel. */
  const offered = async (kind: 'standard' | 'private' | 'shared' | undefined, own: readonly (typeof kari)[]) => {
    const host = newHost();
    const chat = los.channel(own, { team: host, ...(kind && { kind }) });
    los.teams.conversation(host).roster.splice(0, Number.POSITIVE_INFINITY, ...[kari, siv].map(account));
    await givenTeam(los, { id: host.replaceAll(/\W/g, ''), members: [kari], chat });
    await chat.say(kari, 'Endre medlemmer og roller');
    const { choices } = await chat.say(kari, 'Endre medlemmer og roller');
    return choices['picked'];
  };

  test.each([
    ['private', [kari, ola], ['Ola Ås']],
    ['shared', [kari, ola], ['Ola Ås']],
    [undefined, [kari, ola], ['Ola Ås']],
    [undefined, [], ['Siv Dal']],
    ['standard', [], ['Siv Dal']],
  ] as const)('%s', async (kind, own, names) => {
    expect(await offered(kind, own)).toEqual(names);
  });

  test('a private one of which Teams does not say who is in it: nobody', async () => {
    expect(await offered('private', [])).toBeUndefined();
  });
});

describe('names', () => {
  test('that a message lacks come from the roster', async () => {
    const chat = los.groupChat([kari, ola]);
    const form = await chat.say(kari, 'Sett opp teamet', { activity: { from: { name: undefined } } });
    expect(form.text).toContain('Kari Nordmann');
    expect(form.text).not.toContain('Uten navn');
  });

  test('of guests who have none can be read and told apart', async () => {
    const chat = los.groupChat([kari]);
    for (const [at, more] of [{ userRole: 'guest' }, { userPrincipalName: 'x_y.no#EXT#@z.no' }, {}].entries()) {
      chat.roster.push({ ...account(testPerson(`Navnløs ${at}`)), name: '', ...more });
    }
    const form = await chat.say(kari, 'Sett opp teamet');
    expect(form.text).toContain('Gjest uten navn\nGjest uten navn 2\nUten navn');
  });

  test('in the roster are newer than those in the team', async () => {
    const chat = los.groupChat([kari]);
    await givenTeam(los, { id: 'renamed', members: [kari, { ...ola, role: 'member' }], chat });
    chat.roster.push({ ...account(ola), name: 'Ola Berg' });
    expect((await chat.say(kari, 'Endre medlemmer og roller')).text).toContain('Ola Berg');
    await chat.press(kari, 'Lagre');
    const team = (await los.documents.read(kinds.team, keys.team('renamed')))?.body;
    expect(team?.members.map(({ name }) => name)).toEqual([kari.name, 'Ola Berg']);
  });
});

describe('what Teams tells while the store fails', () => {
  const leaves = () => ({ membersRemoved: [{ id: ola.userId }], id: 'told' });

  test('is not taken as heard, nothing is said of it, and told again it holds', async () => {
    const chat = los.groupChat([kari, ola]);
    await givenTeam(los, { id: 'unheard', members: [kari, { ...ola, role: 'member' }], chat });
    await chat.say(kari, 'Teamet');
    los.breakAfter(0);
    const failed = await chat.update(kari, leaves());
    los.mend();
    expect([failed.status, failed.text]).toEqual([503, '']);
    const members = async () => (await los.documents.read(kinds.team, keys.team('unheard')))?.body.members.length;
    expect(await members()).toBe(2);
    expect((await chat.update(kari, leaves())).status).toBe(200);
    expect(await members()).toBe(1);
  });

  test('but whoever says something gets an answer', async () => {
    const chat = los.groupChat([kari]);
    los.breakAfter(0);
    const answer = await chat.say(kari, 'hjelp');
    los.mend();
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Noe gikk galt hos meg')]);
  });
});
