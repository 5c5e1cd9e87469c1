import { postingLeaseMs, SweepStatus, withLease, withoutLease } from '../../src/model/sweep-status.ts';
import { changeLoaded } from '../../src/store/documents.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { createPacer, type Pacer } from '../../src/teams/pacer.ts';
import type { TestLos } from '../support/los.ts';
import { anotherProcess, at8, startTeam, sweepAt } from './support.ts';

describe('the lease on posting', () => {
  const now = '2026-11-24T07:00:00.000Z';
  const later = (ms: number) => new Date(Date.parse(now) + ms).toISOString();
  const leased = withLease(SweepStatus.parse({ aliveAt: now }), 'one', now);

  test.each([
    ['its holder, to have it longer', 'one', later(60_000), 'one'],
    ['nobody else before it ends', 'two', later(postingLeaseMs - 1), 'one'],
    ['another when it has ended', 'two', later(postingLeaseMs), 'two'],
    ['another when it was taken by a clock that was ahead', 'two', later(-3_600_000), 'two'],
  ])('is taken by %s', (_, by, at, holder) => {
    expect(withLease(leased, by, at).lease?.holder).toBe(holder);
  });

  test('is given back by its holder alone', () => {
    expect(withoutLease(leased, 'two')).toBe(leased);
    expect(withoutLease(leased, 'one').lease).toBeUndefined();
  });
});

const backlogIn = async ({ documents }: TestLos) => (await documents.read(kinds.sweepStatus, keys.sweepStatus()))?.body;

test('while another process posts, a sweep leaves posting to it, and goes on when that one has died', async () => {
  const { los, chat } = await startTeam();
  await sweepAt(los, at8('2026-11-09'));
  chat.received();
  const status = await los.documents.read(kinds.sweepStatus, keys.sweepStatus());
  expect(status?.body.lease).toBeUndefined();
  if (status) await changeLoaded(los.documents, status, (body) => withLease(body, 'another', at8('2026-11-10')));
  const fresh = await anotherProcess(los);
  expect(await sweepAt(fresh, at8('2026-11-10'))).toMatchObject({ owners: 1, sent: 0, waiting: 0 });
  expect(await sweepAt(fresh, '2026-11-10T07:01:00Z')).toMatchObject({ owners: 0, sent: 0, waiting: 0 });
  expect(await backlogIn(fresh)).toMatchObject({ due: 1, late: 0 });
  await sweepAt(fresh, '2026-11-10T07:01:30Z');
  expect(await backlogIn(fresh)).toMatchObject({ due: 1, late: 1 });
  expect(chat.received().activities).toEqual([]);
  expect(await sweepAt(fresh, '2026-11-10T07:02:01Z')).toMatchObject({ sent: 1 });
  expect(chat.received().activities).toHaveLength(1);
  expect(await backlogIn(fresh)).toMatchObject({ due: 0, late: 0 });
  expect((await fresh.documents.read(kinds.sweepStatus, keys.sweepStatus()))?.body.lease).toBeUndefined();
});

test('whoever is held up for minutes right before the message leaves does not post it: another may have done so', async () => {
  let holdUp = (): void => undefined;
  const pacer: Pacer = {
    ...createPacer(),
    acquire: async () => {
      holdUp();
      return { granted: true };
    },
  };
  const { los, chat } = await startTeam({ overrides: { pacer } });
  await sweepAt(los, at8('2026-11-09'));
  chat.received();
  holdUp = () => {
    los.clock.set('2026-11-10T07:03:00Z');
    holdUp = () => undefined;
  };
  expect(await sweepAt(los, at8('2026-11-10'))).toMatchObject({ sent: 0, waiting: 1 });
  expect(chat.received().activities).toEqual([]);
  expect(await sweepAt(los, '2026-11-10T07:04:00Z')).toMatchObject({ sent: 1 });
  expect(chat.received().activities).toHaveLength(1);
});
