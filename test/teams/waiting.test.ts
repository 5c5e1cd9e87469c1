import type { Later } from '../../src/teams/waiting.ts';
import { type StartOptions, startLos, type TestChat, type TestLos, testPerson } from '../support/los.ts';
import { edgeFeature, slowness } from './verbs.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Hansen');

interface Timer {
  readonly ms: number;
  readonly ring: () => void;
  isStopped: boolean;
}

let los: TestLos;
let chat: TestChat;
let timers: Timer[];
/** Lets a slow answer come. */
let goOn: () => void;
/** Resolves when a slow answer is waited for. */
let begun: Promise<void>;

const start = async (options: StartOptions): Promise<void> => {
  timers = [];
  const later: Later = (ms, ring) => {
    const timer = { ms, ring, isStopped: false };
    timers.push(timer);
    return () => {
      timer.isStopped = true;
    };
  };
  los = await startLos({ ...options, overrides: { features: [edgeFeature], later } });
  const [slow, at] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  [goOn, begun] = [slow.resolve, at.promise];
  slowness.wait = () => {
    at.resolve();
    return slow.promise;
  };
  chat = los.groupChat([kari, ola]);
  await chat.submit(kari, { do: 'edge.menu' });
  timers = [];
};

const posted = (): Promise<void> => new Promise((tell) => los.teams.onPost(() => tell()));
const shown = () => los.teams.happenings.slice(2).map(({ kind, activity }) => `${kind} ${activity.type}`);

afterEach(() => los.stop());

test('whoever waits for an answer sees once that Los is at it, before the answer', async () => {
  await start({ cardActions: 'Submit' });
  const answered = chat.press(kari, 'slow');
  await begun;
  const typing = posted();
  timers[0]?.ring();
  await typing;
  goOn();
  expect((await answered).text).toContain('Omsider');
  expect(shown()).toEqual(['posted typing', 'updated message']);
  expect(timers.map(({ ms }) => ms)).toEqual([700, 500]);
});

test('an answer that comes soon comes without a sign, and none follows', async () => {
  await start({ cardActions: 'Submit' });
  await chat.press(kari, 'count');
  expect(timers.map(({ isStopped }) => isStopped)).toEqual([true]);
  timers[0]?.ring();
  await los.halt();
  expect(shown()).toEqual(['updated message']);
});

test('whoever has pressed an Action.Execute hears that it takes a moment, and the card comes once', async () => {
  await start({ cardActions: 'Execute' });
  const answered = chat.press(kari, 'slow');
  await begun;
  timers[0]?.ring();
  expect((await answered).text).toBe('Et øyeblikk …');
  goOn();
  await los.halt();
  expect(timers[0]?.ms).toBe(2_500);
  expect(shown()).toEqual(['updated message']);
  expect(
    chat
      .cards()
      .map((card) => JSON.stringify(card))
      .join(),
  ).toContain('Omsider');
});

test('presses of one person on one card come one after the other; others do not wait', async () => {
  await start({ cardActions: 'Submit' });
  const [card] = chat.cards();
  const first = chat.press(kari, 'slow', {}, { card });
  await begun;
  const second = chat.press(kari, 'count', {}, { card });
  await chat.press(ola, 'words', {}, { card });
  expect(los.teams.happenings.at(-1)?.activity.text).toBe('Og noen til.');
  goOn();
  await Promise.all([first, second]);
  const said = los.teams.happenings.slice(-2).map(({ activity }) => activity.summary);
  expect(said).toEqual(['Omsider i korthet', 'Talt til 1 i korthet']);
});
