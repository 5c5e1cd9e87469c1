import { changeSessions, type SessionDates } from '../../../src/model/network-sessions.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { settleNetwork } from '../../../src/upkeep/projections.ts';
import { startTeam, sweepAt } from '../../reminders/support.ts';

/** Friday 20 November, ten o'clock, unless said otherwise. */
const start = async () => {
  const kit = await startTeam({ now: '2026-11-02T08:00:00Z' });
  await sweepAt(kit.los, '2026-11-20T07:00:00Z');
  kit.chat.received();
  const move = async (first: string, place: string, now: string) => {
    kit.los.clock.set(now);
    const network = await kit.los.documents.read(kinds.network, keys.network('network-of-team1'));
    if (!network) throw new Error('no network');
    const dates = network.body.sessions.map((session) => ({
      ...session,
      ...(session.number === 1 && { first, last: first, place }),
    }));
    const { loaded } = await kit.los.documents.change(network, `move ${now}`, (body) => ({
      body: changeSessions(body, dates as unknown as SessionDates, { now }),
      answer: null,
    }));
    await settleNetwork(kit.los.documents, loaded, now);
  };
  return { ...kit, move };
};

const told = 'Samling 1 har fått ny tid eller nytt sted';

test('a session that is moved is told of in the team’s chat, once, within the next working hour', async () => {
  const { los, chat, move } = await start();
  await move('2026-12-15', 'Hamar', '2026-11-20T09:10:00Z');
  await sweepAt(los, '2026-11-20T09:30:00Z');
  expect(chat.received().activities).toEqual([]);
  await sweepAt(los, '2026-11-20T10:00:00Z');
  const message = chat.received();
  expect(message.text).toContain(told);
  expect(message.text).toMatch(/15\.\sdesember 2026 · Hamar/);
  expect(message.buttons).toContain('Hvor er vi?');
  await sweepAt(los, '2026-11-20T12:00:00Z');
  await sweepAt(los, '2026-11-23T07:00:00Z');
  expect(chat.received().text).not.toContain(told);
});

test('of several changes the last is told, and one that is taken back says what holds', async () => {
  const { los, chat, move } = await start();
  await move('2026-12-15', '', '2026-11-20T09:10:00Z');
  await move('2026-12-16', '', '2026-11-20T09:20:00Z');
  await sweepAt(los, '2026-11-20T10:00:00Z');
  expect(chat.received().text).toMatch(/16\.\sdesember/);
  await move('2026-12-08', '', '2026-11-20T10:30:00Z');
  await sweepAt(los, '2026-11-20T11:00:00Z');
  const back = chat.received();
  expect(back.activities).toHaveLength(1);
  expect(back.text).toMatch(/8\.\sdesember/);
});

test('a team that comes later is told of nothing it was made with', async () => {
  const { los, chat } = await start();
  await sweepAt(los, '2026-11-20T10:00:00Z');
  expect(chat.received().text).not.toContain(told);
});
