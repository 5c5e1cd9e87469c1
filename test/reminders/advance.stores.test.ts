import { createDemoTime } from '../../src/demo/advance.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { startLos, type TestLos } from '../support/los.ts';
import { startTeam, stopAfterTest } from './support.ts';

const now = '2026-11-02T08:00:00Z';

/** A team in the demo, where time can be put forward. */
const startDemo = async () => {
  const time = createDemoTime(() => now);
  const started = await startTeam({ overrides: time.overrides });
  await time.begin(started.los);
  return started;
};

test('«spol fram 14 dager» lets the reminders of the days between come, in their order', async () => {
  const { chat, kari } = await startDemo();
  const answer = await chat.say(kari, 'spol fram 14 dager');
  expect(answer.text).toContain('Nå er det mandag 16. november. Det kom én påminnelse på veien.');
  expect(chat.received().text).toContain('Samling 1 om 28 dager');
  const further = await chat.say(kari, 'spol fram 3 veker');
  expect(further.text).toContain('Nå er det mandag 7. desember. Det kom 4 påminnelser på veien.');
  expect(chat.received().activities.map(({ summary }) => summary?.split('. ')[0])).toEqual([
    'Frist om 7 dager, tirsdag 1',
    'Frist i morgen, tirsdag 1',
    'Påminnelser',
    'Samling 1 i morgen',
  ]);
});

test('time goes on where it stood when the demo is started again', async () => {
  const { los, chat, kari } = await startDemo();
  await chat.say(kari, 'spol fram 14 dager');
  const again = createDemoTime(() => now);
  const restarted = stopAfterTest(
    await startLos({ overrides: { ...again.overrides, store: { ...los.store, close: async () => undefined } } }),
  );
  await again.begin(restarted);
  expect(again.now()).toContain('2026-11-16');
});

/** A demo's time on a store that may have been used before; the real clock has moved on from `now` meanwhile. */
const timeOn = async (los: TestLos, start: string, real = now) => {
  const time = createDemoTime(() => real, start);
  const running = await startLos({ overrides: { ...time.overrides, store: { ...los.store, close: async () => {} } } });
  await time.begin(stopAfterTest(running));
  return time.now();
};

test('time begins when the setting says, in the past as well, and goes on when the demo is started again', async () => {
  const los = stopAfterTest(await startLos());
  expect(await timeOn(los, '2024-12-24T14:00:00Z')).toBe('2024-12-24T14:00:00.000Z');
  expect(await timeOn(los, '2024-12-24T14:00:00Z', '2026-11-02T09:00:00Z')).toBe('2024-12-24T15:00:00.000Z');
});

test('the setting puts a demo forward that has been used, and never back', async () => {
  const { los, chat, kari } = await startDemo();
  await chat.say(kari, 'spol fram 14 dager');
  expect(await timeOn(los, '2026-11-10T08:00:00Z')).toBe('2026-11-16T08:00:00.000Z');
  expect(await timeOn(los, '2026-12-24T14:00:00Z')).toBe('2026-12-24T14:00:00.000Z');
});

test('the reminders have been seen to when time has passed', async () => {
  const { los, chat, kari } = await startDemo();
  await chat.say(kari, 'spol fram 13 dager');
  const status = await los.documents.read(kinds.sweepStatus, keys.sweepStatus());
  expect(status?.body.aliveAt).toContain('2026-11-15');
});

test('nothing comes twice, and a stretch without reminders says so', async () => {
  const { chat, kari } = await startDemo();
  await chat.say(kari, 'spol fram 2 uker');
  chat.received();
  const answer = await chat.say(kari, 'spol fram');
  expect(answer.text).toBe('Nå er det tirsdag 17. november. Ingen påminnelser kom på veien.');
  expect(chat.received().activities).toEqual([]);
});

test('outside the demo it is not understood, and pressing it is no use either', async () => {
  const { los, chat, kari } = await startTeam();
  const typed = await chat.say(kari, 'spol fram 14 dager');
  expect(typed.text).not.toContain('november');
  expect(los.logs.at(-1)).toMatchObject({ verb: 'help.suggest' });
  const pressed = await chat.submit(kari, { do: 'demo.advance', n: 14, unit: 'day' });
  expect(los.logs.at(-1)).toMatchObject({ refused: 'unknownVerb' });
  expect(pressed.text).toContain('hjelp');
});
