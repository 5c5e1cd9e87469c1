import { keys, kinds } from '../../src/store/kinds.ts';
import { at8, startTeam, sweepAt } from './support.ts';

/** What is due to the team's chat, day by day. */
const days = ['2026-11-10', '2026-11-24', '2026-11-30', '2026-12-01', '2026-12-07', '2026-12-09'];

/** Everything told in the chat in November and December, day by day. */
const toldOn = async (leaps: Readonly<Record<string, string>>): Promise<Record<string, number>> => {
  const { los, chat } = await startTeam();
  const told: Record<string, number> = {};
  chat.received();
  for (const day of days) {
    const leap = leaps[day];
    if (leap !== undefined) await sweepAt(los, leap);
    chat.received();
    await sweepAt(los, at8(day));
    await sweepAt(los, `${day}T07:10:00Z`);
    told[day] = chat.received().activities.length;
  }
  return told;
};

describe('a clock that was ahead once', () => {
  test.each([
    ['by an hour', '2026-11-10T06:30:00Z'],
    ['by weeks', '2026-11-26T09:00:00Z'],
    ['by a year', '2027-11-15T09:00:00Z'],
    ['by ten years, at night', '2036-11-15T23:00:00Z'],
  ])('%s silences nothing that comes after it', async (_, leap) => {
    const usual = await toldOn({});
    expect(Object.values(usual).every((count) => count > 0)).toBe(true);
    expect(await toldOn({ '2026-11-10': leap })).toEqual(usual);
  });

  test.each([
    ['that a newer Los has written', { schema: 99 }],
    ['that is spoilt', { body: { recipient: 'nobody' } }],
  ])('is made good also beside a document %s, which is told once a sweep', async (_, spoilt) => {
    const { los } = await startTeam();
    const key = keys.inbox('room:old', '2026-10-01');
    await los.store.create({ ...key, type: 'inbox', schema: 1, body: {}, ...spoilt });
    await sweepAt(los, '2027-11-15T09:00:00Z');
    expect(await sweepAt(los, at8('2026-11-10'))).toMatchObject({ sent: 1 });
    await sweepAt(los, '2026-11-10T07:10:00Z');
    expect(los.logs.filter(({ pk }) => pk === key.pk)).toMatchObject([{ ...key, msg: 'due' }]);
    const status = await los.documents.read(kinds.sweepStatus, keys.sweepStatus());
    expect(status?.body.aliveAt).toBe('2026-11-10T07:10:00Z');
  });

  test('is told of in the log, once, and the status is of today again', async () => {
    const { los } = await startTeam();
    await sweepAt(los, '2027-11-15T09:00:00Z');
    await sweepAt(los, at8('2026-11-10'));
    await sweepAt(los, '2026-11-10T07:10:00Z');
    expect(los.logs.filter(({ msg }) => msg === 'clock was ahead')).toHaveLength(1);
    const status = await los.documents.read(kinds.sweepStatus, keys.sweepStatus());
    expect(status?.body).toMatchObject({ lastSweep: '2026-11-10T07:10:00Z', day: { date: '2026-11-10' } });
  });
});
