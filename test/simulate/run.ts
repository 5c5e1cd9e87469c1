import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import { keys, roomKey } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';
import { personalChatId } from '../support/teams.ts';
import { performAll } from './agenda.ts';
import { atMinute, createClock, daysFrom, isWorkday } from './clock.ts';
import type { TeamFacts } from './facts.ts';
import { planAhead, react } from './habits/everyday.ts';
import { beginNetwork } from './habits/facilitators.ts';
import { beginTeam } from './habits/teams.ts';
import { createInstances, type Instances, type Shelf } from './instances.ts';
import { checkBytes, checkMeasurements, checkScores, checkWords } from './kept.ts';
import { createLedger } from './ledger.ts';
import { createOracle } from './oracle.ts';
import { chanceOf, type PlannedNetwork, planNetworks, wholeTime } from './plan.ts';
import { checkLine, type PromiseName, watchMessages } from './promises.ts';
import { createReader } from './told.ts';
import { createWire, type Unasked } from './wire.ts';
import { createWorld, type World } from './world.ts';

export interface RunOptions {
  readonly seed: number;
  readonly scale: number;
  /** The last day that is simulated. */
  readonly last: CalendarDate;
  readonly shelf: Shelf;
}

/** What became of it. */
export interface Outcome {
  readonly counts: ReadonlyMap<string, number>;
  readonly messages: readonly Unasked[];
  readonly broken: ReadonlyMap<PromiseName, readonly string[]>;
  /** What it took, in milliseconds. */
  readonly turns: readonly number[];
  readonly sweeps: readonly SweepTime[];
}

export interface SweepTime {
  /** How many messages it posted. */
  readonly posted: number;
  readonly ms: number;
}

/** When it is looked whether a sweep has something to do, in minutes of the day. */
const sweepMinutes = { workday: [420, 480, 540, 600, 660, 720, 780, 840, 900, 945, 1200], free: [540, 720] } as const;

/** Lets it all happen. */
export const run = async ({ seed, scale, last, shelf }: RunOptions): Promise<Outcome> => {
  const broken = new Map<PromiseName, string[]>();
  const broke = (promise: PromiseName, how: string): void => {
    broken.set(promise, [...(broken.get(promise) ?? []), how]);
  };
  const clock = createClock(atMinute(wholeTime.first, 0));
  const wire = await createWire(clock.now);
  const plan = planNetworks(seed, scale);
  const ledger = createLedger();
  const instances = createInstances({
    shelf,
    now: clock.now,
    founders: plan.flatMap(({ facilitators }) => facilitators.slice(0, 1).map(({ person }) => person)),
    onLog: (line) => checkLine(line, broke),
    watch: ledger.watch,
  });
  const monitor = await shelf.open();
  try {
    await instances.start();
    const world = createWorld({
      seed,
      clock,
      wire,
      instances,
      onTurn: ({ conversation }) => oracle.touch(conversation),
    });
    settle(world, plan);
    const oracle = createOracle(world.facts);
    const look = watchMessages({ read: createReader(), ledger, recipientOf: recipients(plan), broke });
    const sweeps: SweepTime[] = [];

    const sweep = async (minute: number): Promise<void> => {
      const due = oracle.at(clock.now());
      const interruption = interruptionAt(seed, world.today(), minute);
      if ((await monitor.due(clock.now(), { limit: 1 })).items.length > 0) {
        const began = performance.now();
        for (const report of await sweepOnce(instances, wire.teams, interruption))
          if (report.failed + report.gone + report.unknown > 0) broke('sweeps', JSON.stringify(report));
        const came = wire.collect();
        sweeps.push({ posted: came.length, ms: performance.now() - began });
        world.record.unasked.push(...came);
        look(clock.now(), came, due);
        for (const message of came) {
          if (message.place.scope === 'personal') world.facts.ownChats.add(message.place.conversation);
          react(world, message);
        }
      } else look(clock.now(), [], due);
      await changeInstances(instances, interruption);
    };

    for (const date of daysFrom(wholeTime.first, last)) await liveThrough(world, date, clock, sweep);

    for (const failure of world.record.failures) broke('answers', failure);
    for (const how of ledger.broken) broke('ledger', how);
    for (const how of ledger.overdue(clock.now())) broke('sweeps', how);
    const { documents, store } = instances.first();
    world.count('scores found', await checkScores(world.facts, documents, idOfTeams(store), broke));
    world.count('measurements found', await checkMeasurements(world.facts, documents, idOfTeams(store), broke));
    world.count('cases without words', await checkWords(world.facts, store, clock.now(), broke));
    world.count('instances started', instances.starts());
    for (const [name, many] of Object.entries(ledger.counts)) world.count(`reminders ${name}`, many);
    await instances.stop();
    if (shelf.path !== undefined) await checkBytes(shelf.path, world.facts, clock.now(), broke);
    const { record } = world;
    return { counts: record.counts, messages: record.unasked, broken, turns: wire.times, sweeps };
  } finally {
    await instances.stop();
    await monitor.close();
    await wire.stop();
  }
};

const settle = (world: World, plan: readonly PlannedNetwork[]): void => {
  for (const network of plan) {
    const made = beginNetwork(world, network);
    for (const team of network.teams) beginTeam(world, made, team);
  }
  planAhead(world);
};

/** A day: sweeps when something may be due, and people who do what they have in mind. */
const liveThrough = async (
  { agenda }: World,
  date: CalendarDate,
  clock: { set(now: Instant): void },
  sweep: (minute: number) => Promise<void>,
): Promise<void> => {
  const usual: readonly number[] = isWorkday(date) ? sweepMinutes.workday : sweepMinutes.free;
  for (let at = -1; ; ) {
    const next = [...usual, ...agenda.minutesOf(date)].filter((minute) => minute > at);
    if (next.length === 0) break;
    at = Math.min(...next);
    clock.set(atMinute(date, at));
    await sweep(at);
    await performAll(agenda.take(date, at));
  }
  agenda.forget(date);
};

/** What happens to the instances around a sweep. */
type Interruption = 'restart' | 'stopInSweep' | 'second' | 'alone' | undefined;

/** Now and then an instance is stopped and started again, also while it posts, and at times there are two. */
const interruptionAt = (seed: number, date: CalendarDate, minute: number): Interruption => {
  if (minute !== 480) return undefined;
  const chance = chanceOf(seed, date, 'instances');
  if (chance.happens(0.04)) return 'stopInSweep';
  if (chance.happens(0.04)) return 'restart';
  if (chance.happens(0.04)) return 'second';
  return chance.happens(0.06) ? 'alone' : undefined;
};

interface Posting {
  onPost(tell: (conversation: string) => void): void;
}

/** After so many messages an instance is stopped in its sweep. */
const postsBeforeStop = 5;

const sweepOnce = async (instances: Instances, teams: Posting, interruption: Interruption) => {
  if (interruption !== 'stopInSweep') return instances.sweep();
  const some = new Promise<void>((resolve) => {
    let posts = 0;
    teams.onPost(() => ++posts === postsBeforeStop && resolve());
  });
  const cut = instances.sweep();
  await Promise.race([some, cut]);
  await instances.stopOldest();
  const reports = await cut;
  await instances.start();
  return [...reports, ...(await instances.sweep())];
};

const changeInstances = async (instances: Instances, interruption: Interruption): Promise<void> => {
  if (interruption === 'restart') {
    await instances.stopOldest();
    await instances.start();
  }
  if (interruption === 'second' && instances.count() < 2) await instances.start();
  if (interruption === 'alone' && instances.count() > 1) await instances.stopOldest();
};

/** Whose inbox the messages of a conversation stand in. */
const recipients = (plan: readonly PlannedNetwork[]) => {
  const known = new Map<string, string>();
  for (const { conversation, tenant, facilitators, teams } of plan) {
    known.set(conversation, `room:${roomKey(tenant, conversation)}`);
    for (const { person, userId } of facilitators) known.set(personalChatId(userId), `person:${person}`);
    for (const team of teams) {
      known.set(team.conversation, `room:${roomKey(tenant, team.conversation)}`);
      for (const { person, userId } of [...team.people, team.substitute])
        known.set(personalChatId(userId), `person:${person}`);
    }
  }
  return (conversation: string): string => known.get(conversation) ?? '';
};

/** A team's id, which Los has given it, by where it talks. */
const idOfTeams =
  (store: Store) =>
  async ({ plan }: TeamFacts): Promise<string | undefined> => {
    const room = await store.read(keys.room(roomKey(plan.tenant, plan.conversation)));
    return (room?.document['body'] as { readonly team?: string } | undefined)?.team;
  };
