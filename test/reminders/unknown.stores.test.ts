import { describeError } from '../../src/log.ts';
import { reminders } from '../../src/los.ts';
import { Inbox } from '../../src/model/inbox.ts';
import { TaskWork } from '../../src/model/team.ts';
import { sweep } from '../../src/reminders/sweep.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { TestLos } from '../support/los.ts';
import { at8, startTeam, sweepAt } from './support.ts';

const allDone = Object.fromEntries(
  ['team', 'services', 'listen'].map((name) => [`rop2014.p1.${name}`, TaskWork.parse({ status: 'done' })]),
);

/** Documents as a newer Los may have written them beside a team and in a network, due some time ago. */
const goal = { pk: 'team:team1', id: 'goal:g1', type: 'goal', schema: 3, body: { title: 'Rusfri uke' }, commands: [] };
const contract = { ...goal, pk: 'network:n1', id: 'contract:c1', type: 'contract' };

const start = async () => {
  const kit = await startTeam({}, { more: { work: allDone } });
  for (const document of [goal, contract]) {
    await kit.los.store.create({ ...document, dueAt: '2026-11-03T07:00:00.000Z' });
  }
  return kit;
};

const told = (los: TestLos) => los.logs.filter(({ level, msg }) => level === 50 && msg === 'due');

describe('a document of a kind that no feature has registered', () => {
  test('is told once and left as it is, and keeps nothing else from being done', async () => {
    const { los, chat } = await start();
    expect(await sweepAt(los, at8('2026-11-10'))).toMatchObject({ failed: 2, sent: 1 });
    expect(chat.received().text).toContain('Samling 1 om 28 dager');
    expect(await sweepAt(los, '2026-11-10T07:00:30Z')).toMatchObject({ failed: 0 });
    expect(
      told(los)
        .map(({ pk, id, error, code }) => [pk, id, error, code].join(' '))
        .sort(),
    ).toEqual(['network:n1 contract:c1 UnknownKind contract', 'team:team1 goal:g1 UnknownKind goal']);
    for (const { pk, id, ...document } of [goal, contract]) {
      const stored = await los.store.read({ pk, id });
      expect(stored?.document).toEqual({ pk, id, ...document, dueAt: '2026-11-11T07:00:00.000Z' });
    }
  });

  test('is there for a newer Los the day after, should it still be due', async () => {
    const { los } = await start();
    await sweepAt(los, at8('2026-11-10'));
    expect(await sweepAt(los, '2026-11-11T06:59:59Z')).toMatchObject({ failed: 0 });
    expect(await sweepAt(los, at8('2026-11-11'))).toMatchObject({ failed: 2 });
  });

  test('that somebody changes at the same moment is due when they say', async () => {
    const { los } = await start();
    const { store } = los;
    const read: typeof store.read = async (key) => {
      const found = await store.read(key);
      if (found && key.id === goal.id)
        await store.replace({ ...goal, dueAt: '2026-12-01T07:00:00.000Z' }, found.revision);
      return found;
    };
    const problems: unknown[] = [];
    let ids = 0;
    await sweep({
      store: { ...store, read },
      documents: los.documents,
      reminders,
      sender: los.sender,
      now: () => at8('2026-11-10'),
      newId: () => `id${++ids}`,
      onFailure: (_, error) => problems.push(describeError(error)['error']),
    });
    expect(problems).toEqual(['UnknownKind', 'UnknownKind']);
    expect((await store.read(goal))?.document.dueAt).toBe('2026-12-01T07:00:00.000Z');
  });
});

describe('a reminder whose owner is of a kind that no feature has registered', () => {
  /** It waits in the inbox of the team's chat. */
  const waiting = async (date: string) => {
    const kit = await startTeam({}, { more: { work: allDone } });
    const recipient = `room:${kit.team.rooms[0]}` as const;
    const item = { id: 'goal g1', at: at8(date), owner: { type: 'goal', goal: 'g1' } };
    const key = keys.inbox(recipient, date);
    await kit.los.documents.create(kinds.inbox, key, Inbox.parse({ recipient, date, items: [item] }));
    const itemsOf = async (on: string) => {
      const inbox = await kit.los.documents.read(kinds.inbox, keys.inbox(recipient, on));
      return inbox?.body.items.filter(({ owner }) => owner.type === 'goal') ?? [];
    };
    return { ...kit, itemsOf };
  };

  test.each([
    ['of the day', '2026-11-10'],
    ['left over from the day before', '2026-11-09'],
  ])('waits for a newer Los in the inbox of the next day, %s, and the others are told', async (_, date) => {
    const { los, chat, itemsOf } = await waiting(date);
    await sweepAt(los, at8('2026-11-10'));
    expect(chat.received().text).toContain('Samling 1 om 28 dager');
    expect((await itemsOf('2026-11-10')).map(({ outcome }) => outcome?.result)).toEqual(['moved']);
    expect(await itemsOf('2026-11-11')).toMatchObject([{ of: 'goal g1', owner: { type: 'goal', goal: 'g1' } }]);
    expect(told(los).map(({ error, code }) => [error, code])).toEqual([['UnknownKind', 'goal']]);
    await sweepAt(los, '2026-11-10T07:00:30Z');
    expect(told(los)).toHaveLength(1);
    await sweepAt(los, at8('2026-11-11'));
    expect(told(los)).toHaveLength(2);
    expect((await itemsOf('2026-11-12')).map(({ outcome }) => outcome)).toEqual([undefined]);
    expect(chat.received().activities).toEqual([]);
  });
});
