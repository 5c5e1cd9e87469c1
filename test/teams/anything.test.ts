import fc from 'fast-check';
import { type PackageRoom, packageRoom, personalChat } from '../features/packages/package-room.ts';
import { startLos, type TestLos, testPerson, testTenant } from '../support/los.ts';
import { handlers } from '../support/repertoire.ts';

const kari = testPerson('Kari Nordmann');
const verbs = [...handlers.keys()];

const json = fc.jsonValue({ maxDepth: 3 });
/** Nothing that asks it for its words gets any. */
const wordless = { toString: 0 };
const odd = fc.constantFrom(
  ...['', ' ', '\u0000', '../..', 'a'.repeat(5000), -1, 1e308, '__proto__', '2026-13-45', '1,5', wordless],
);
const value = fc.oneof(json, odd);

describe('whatever is sent', () => {
  let los: TestLos;
  beforeAll(async () => {
    los = await startLos();
  });
  afterAll(() => los.stop());

  const usual = () => ({
    type: 'message',
    id: 'in1',
    channelId: 'msteams',
    serviceUrl: los.teams.url,
    from: { id: kari.userId, name: kari.name, aadObjectId: kari.objectId },
    recipient: { id: '28:los', name: 'Los' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: testTenant },
    channelData: { tenant: { id: testTenant } },
    text: 'hjelp',
  });

  /** The status of the answer, which an internal error must not be behind; those are answered, too, but logged. */
  const statusOf = async (body: unknown): Promise<number> => {
    const before = los.logs.length;
    const { status } = await los.post(body);
    expect(los.logs.slice(before).filter(({ failure }) => failure !== undefined)).toEqual([]);
    return status;
  };

  test('as a body is answered with 2xx or 4xx', async () => {
    const bodies = fc.oneof(json, fc.string(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => expect(await statusOf(body)).toBeLessThan(500)),
      { numRuns: 200 },
    );
  });

  test('in any field of an activity is answered with 2xx or 4xx', async () => {
    // Where to answer is part of what the token vouches for, so nobody can make that up.
    const fields = Object.keys(usual()).filter((field) => field !== 'serviceUrl');
    const names = [...fields, 'name', 'value', 'entities', 'membersAdded', 'membersRemoved', 'action', 'locale'];
    const types = fc.constantFrom(
      'message',
      'invoke',
      'conversationUpdate',
      'installationUpdate',
      'messageReaction',
      'x',
    );
    const change = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(types, change, async (type, changed) =>
        expect(await statusOf({ ...usual(), type, ...changed })).toBeLessThan(500),
      ),
      { numRuns: 300 },
    );
  });

  test.each(['task/fetch', 'composeExtension/query', 'signin/verifyState', 'nonsense', ''])(
    'as an invoke of the kind «%s» is answered',
    async (name) => {
      const { status, body } = await los.post({ ...usual(), type: 'invoke', name, value: {} });
      expect(status).toBe(200);
      expect(body).toBeInstanceOf(Object);
    },
  );
});

describe('whatever a button claims to say', () => {
  let here: PackageRoom;
  beforeAll(async () => {
    here = await packageRoom();
  });
  afterAll(() => here.los.stop());

  test('is answered in good form, and nothing breaks inside', async () => {
    const { los, chat } = here;
    const team = (await here.team()).id;
    const alone = await personalChat(los, kari);
    await alone.say(kari, 'ny sak');
    const verb = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...verbs) }, { weight: 1, arbitrary: fc.string() });
    const names = fc.constantFrom(
      'task',
      'item',
      'on',
      'answer',
      'date',
      'id',
      'page',
      'who',
      'value',
      'note',
      'round',
    );
    const about = fc.record(
      { team: fc.constantFrom(team, 'team2', ''), code: fc.constantFrom('B-01', 'x'), version: value },
      { requiredKeys: [] },
    );
    const press = fc.record({ verb, args: fc.dictionary(names, value, { maxKeys: 4 }), about: fc.oneof(about, value) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(chat, alone), press, async (where, pressed) => {
        const data = { ...pressed.args, do: pressed.verb, los: pressed.about };
        const action = { type: 'Action.Execute', data };
        const before = los.logs.length;
        const { status, body } = await where.send(kari, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action },
        });
        expect(los.logs.slice(before).filter(({ failure }) => failure !== undefined)).toEqual([]);
        expect(status).toBe(200);
        expect(body).toMatchObject({ statusCode: 200, type: expect.any(String), value: expect.anything() });
      }),
      { numRuns: 400 },
    );
  });
});
