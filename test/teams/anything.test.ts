import fc from 'fast-check';
import { type PackageRoom, packageRoom, personalChat } from '../features/packages/package-room.ts';
import { anyBody, anyFieldsOf, anyPress } from '../support/anything.ts';
import { startLos, type TestLos, testPerson, testTenant } from '../support/los.ts';
import { handlers } from '../support/repertoire.ts';

const kari = testPerson('Kari Nordmann');
const verbs = [...handlers.keys()];

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
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => expect(await statusOf(body)).toBeLessThan(500)),
      { numRuns: 200 },
    );
  });

  test('in any field of an activity is answered with 2xx or 4xx', async () => {
    await fc.assert(
      fc.asyncProperty(anyFieldsOf(usual()), async (activity) => expect(await statusOf(activity)).toBeLessThan(500)),
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
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(chat, alone), anyPress(verbs, team), async (where, data) => {
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
