import { Action } from '../../src/model/improvement.ts';
import { maximumBytes } from '../../src/store/port.ts';
import { startLos, type TestLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';

let los: TestLos;
beforeAll(async () => {
  los = await startLos();
});
afterAll(() => los.stop());

const now = '2026-11-01T08:00:00Z';
const words = 'æ'.repeat(400);

const tried = (id: string, tests: number): Action =>
  Action.parse({
    ...{ id, createdAt: now, changedAt: now, title: `Tiltak ${id}`, state: 'kept', since: '2026-11-01' },
    tests: Array.from({ length: tests }, (_, at) => ({
      ...{ id: `t${at}`, startedOn: '2026-11-01', until: '2026-11-08', plan: words, happened: words, learnt: words },
      ...{ decision: 'again', endedOn: '2026-11-08' },
    })),
  });

/** As much as a document may hold, but for a few sentences. */
const nearlyAll = (): Action[] => {
  const actions = Array.from({ length: 28 }, (_, at) => tried(`a${at}`, 20));
  const room = maximumBytes - 4_000 - Buffer.byteLength(JSON.stringify(actions));
  const each = Buffer.byteLength(JSON.stringify(tried('a28', 2))) - Buffer.byteLength(JSON.stringify(tried('a28', 1)));
  const more = Math.floor(room / each);
  return [...actions, tried('a28', Math.min(19, more)), tried('a29', Math.max(0, more - 19))];
};

test('what there is no room for is refused in plain words, with nothing lost', async () => {
  const kari = testPerson('Kari Nordmann');
  const team = los.groupChat([kari]);
  await givenTeam(los, { members: [kari], chat: team, more: { actions: nearlyAll() } });
  const where = (key: string) => ({ team: 'team1', key });
  const add = (title: string) =>
    team.submit(kari, { do: 'action.add', title, note: words, responsible: 'nobody', los: where(title) });
  const answers = [];
  for (let at = 0; at < 12; at += 1) answers.push(await add(`Nytt ${at}`));
  expect(answers[0]?.text).toContain('Nytt 0');
  const full = answers.at(-1);
  expect(full?.text).toContain('ikke er plass til mer');
  expect(full?.inputs).toMatchObject({ title: 'Nytt 11', note: words });
  const { buttons } = await team.submit(kari, { do: 'action.remove', action: 'a3', los: where('away') });
  expect(buttons).toContain('Angre');
});
