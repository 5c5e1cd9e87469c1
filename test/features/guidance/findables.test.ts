import type { Turn } from '../../../src/dialog/handler.ts';
import { requests } from '../../../src/features/guidance/findables.ts';
import { openDocuments } from '../../../src/los.ts';
import { askGuidance, closeThread } from '../../../src/model/guidance.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { voiceFor } from '../../cards/cases.ts';
import { testPerson } from '../../support/los.ts';
import { networkOf, teamOf } from '../../support/team.ts';

test('a request is found once, as the own team sees it where it is that, and what is old and closed is last', async () => {
  const store = openSqlite(':memory:');
  const documents = openDocuments(store);
  const kari = testPerson('Kari Lead');
  const own = teamOf({ members: [kari] });
  const other = { ...own, id: 'team2', name: 'Elvegrend' };
  const ask = async (id: string, team: typeof own, month: string, isClosed = false) => {
    const asked = { id, by: kari.person, answerTo: 'room:r', reason: 'goals', text: 'Hvordan måle?' } as const;
    const now = `2026-${month}-01T09:00:00Z`;
    const thread = askGuidance(team, asked, { now, today: now.slice(0, 10) });
    await documents.create(
      kinds.thread,
      keys.thread(own.network.id, id),
      isClosed ? closeThread(thread, 'team', now) : thread,
    );
  };
  await ask('q1', own, '08', true);
  await ask('q2', other, '09', true);
  await ask('q3', own, '10');
  await ask('q4', other, '11');
  const turn = { ...voiceFor('nb'), documents } as unknown as Turn;
  const found = async (places: Parameters<typeof requests.entries>[1]) =>
    (await requests.entries(turn, places)).map(({ data }) => ({ do: data.do, ...Object(data.los) }));
  const networks = [networkOf(own, [kari])];
  expect(await found({ teams: [own], networks })).toEqual([
    { do: 'guidance.show', team: 'team1', thread: 'q3' },
    { do: 'guidance.open', thread: 'q4' },
    { do: 'guidance.open', thread: 'q2' },
    { do: 'guidance.show', team: 'team1', thread: 'q1' },
  ]);
  expect(await found({ teams: [own], networks: [] })).toEqual([
    { do: 'guidance.show', team: 'team1', thread: 'q3' },
    { do: 'guidance.show', team: 'team1', thread: 'q1' },
  ]);
  store.close();
});
