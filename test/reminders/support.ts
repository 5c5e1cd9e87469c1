import type { Store } from '../../src/store/port.ts';
import { type StartOptions, startLos, type TestLos, type TestPerson } from '../support/los.ts';
import { type Given, givenTeam } from '../support/team.ts';

/** First days of the sessions: the first reminders come on 10, 24 and 30 November and 1, 7 and 9 December. */
export const sessions = ['2026-12-08', '2027-04-13', '2027-10-05', '2028-04-04'];

/** Eight in the morning of a winter's day in Norway. */
export const at8 = (date: string): string => `${date}T07:00:00Z`;

const started: TestLos[] = [];

/** Also when a test has failed: what goes on running would keep the others waiting. */
afterEach(async () => {
  await Promise.all(started.splice(0).map((los) => los.stop()));
});

export const stopAfterTest = (los: TestLos): TestLos => {
  started.unshift(los);
  return los;
};

/** A team of four in a group chat that has talked with Los; the member Mona has a personal chat with Los as well. */
export const startTeam = async (options: StartOptions = {}, given: Partial<Given> = {}) => {
  const los = stopAfterTest(await startLos({ now: '2026-11-02T08:00:00Z', ...options }));
  const [kari, ola, mona, per] = ['Kari', 'Ola', 'Mona', 'Per'].map((name) => los.person(name)) as Four;
  const members = [kari, ola, mona, per];
  const chat = los.groupChat(members);
  const personal = los.personalChat(mona);
  await chat.say(kari, 'hjelp');
  await personal.say(mona, 'hjelp');
  const team = await givenTeam(los, { members, chat, today: '2026-11-02', sessions, ...given });
  return { los, chat, personal, team, kari, ola, mona, per };
};

type Four = [TestPerson, TestPerson, TestPerson, TestPerson];

/** Lets a sweep run at a time. */
export const sweepAt = async (los: TestLos, instant: string) => {
  los.clock.set(instant);
  return los.sweep();
};

/** Another process on the same store; Teams stays the same, for the store holds the addresses. */
export const anotherProcess = async (los: TestLos, more: Partial<Store> = {}): Promise<TestLos> => {
  const store: Store = { ...los.store, ...more, close: async () => undefined };
  return stopAfterTest(await startLos({ now: los.clock.now(), overrides: { store } }));
};
