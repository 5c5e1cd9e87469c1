import type { PreparationPackage } from '../../src/model/network.ts';
import { TaskWork } from '../../src/model/team.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { at8, startTeam, sweepAt } from './support.ts';

const day = '2026-11-24';
const count = 80;

/** As long as a title may be, and told apart by its number. */
const titleOf = (at: number): string => `Nummer ${at}: ${'å'.repeat(100)}`;

const packages: PreparationPackage[] = [
  {
    number: 1,
    tasks: Array.from({ length: count }, (_, at) => ({
      id: `own.${at}`,
      kind: 'plain' as const,
      own: { title: titleOf(at), what: '', why: '', firstStep: '' },
    })),
  },
];

/** All eighty are due that day, so they come in one inbox. */
const start = async () => {
  const due = TaskWork.parse({ due: day });
  const work = Object.fromEntries(packages.flatMap(({ tasks }) => tasks.map(({ id }) => [id, due])));
  const started = await startTeam({}, { packages, more: { work } });
  await sweepAt(started.los, '2026-11-23T15:00:00Z');
  started.chat.received();
  return started;
};

describe('more than one message holds', () => {
  test('comes in several, each small enough, and each thing once', async () => {
    const { los, chat, team } = await start();
    await sweepAt(los, at8(day));
    const { activities, text } = chat.received();
    expect(activities.length).toBeGreaterThan(1);
    expect(activities.length).toBeLessThan(10);
    for (const activity of activities) expect(2 * JSON.stringify(activity).length).toBeLessThan(25_000);
    const told = Array.from({ length: count }, (_, at) => text.split(`Nummer ${at}:`).length - 1);
    expect(told.every((times) => times >= 1)).toBe(true);
    const inbox = await los.documents.read(kinds.inbox, keys.inbox(`room:${team.rooms[0]}`, day));
    expect([...new Set(inbox?.body.items.map(({ outcome, tries }) => `${outcome?.result} ${tries}`))]).toEqual([
      'sent 1',
    ]);
  });

  test('is halved when Teams takes less than it says', async () => {
    const { los, chat, team } = await start();
    const tooBig = {
      method: 'POST',
      status: 413,
      body: { error: { code: 'MessageSizeTooBig', message: '' } },
    } as const;
    los.teams.fail(tooBig, tooBig);
    await sweepAt(los, at8(day));
    expect(chat.received().activities.length).toBeGreaterThan(1);
    const inbox = await los.documents.read(kinds.inbox, keys.inbox(`room:${team.rooms[0]}`, day));
    expect([...new Set(inbox?.body.items.map(({ outcome }) => outcome?.result))]).toEqual(['sent']);
  });

  test('is taken up again where it stopped when Teams wants to be left alone between two messages', async () => {
    const { los, chat, team } = await start();
    const ok = { method: 'POST', status: 201, body: { id: 'one' }, arrives: true } as const;
    los.teams.fail(ok, { method: 'POST', status: 429, headers: { 'retry-after': '60' } });
    await sweepAt(los, at8(day));
    expect(chat.received().activities).toHaveLength(1);
    await sweepAt(los, `${day}T07:02:00Z`);
    expect(chat.received().activities.length).toBeGreaterThan(0);
    const inbox = await los.documents.read(kinds.inbox, keys.inbox(`room:${team.rooms[0]}`, day));
    expect([...new Set(inbox?.body.items.map(({ outcome, tries }) => `${outcome?.result} ${tries}`))]).toEqual([
      'sent 1',
    ]);
  });
});
