import type { CalendarDate } from '../../src/model/identity.ts';
import type { SweepReport } from '../../src/reminders/sweep.ts';
import { atMinute, createClock, daysFrom } from './clock.ts';
import { idleMinute, liveThrough } from './day.ts';
import { lookAtFigures, lookAtOverviews } from './figures/looks.ts';
import { checkTold } from './figures/unasked.ts';
import { planAhead, react } from './habits/everyday.ts';
import { beginNetwork } from './habits/facilitators.ts';
import { beginTeam } from './habits/teams.ts';
import { createInstances, type Shelf } from './instances.ts';
import { changeInstances, interruptionAt, sweepOnce } from './interruptions.ts';
import { checkBytes, checkMeasurements, checkScores, checkWords } from './kept.ts';
import { createLedger } from './ledger.ts';
import { createOracle } from './oracle.ts';
import { type PlannedNetwork, planNetworks, wholeTime } from './plan.ts';
import { type Break, checkLine, type PromiseName, watchMessages } from './promises.ts';
import type { Account } from './requests.ts';
import { createStopwatch, type Taken } from './stopwatch.ts';
import { createReader } from './told.ts';
import { idOfTeams, recipients } from './whereabouts.ts';
import { createWire, type Unasked } from './wire.ts';
import { createWorld, type World } from './world.ts';

export interface RunOptions {
  readonly seed: number;
  readonly scale: number;
  /** The last day that is simulated. */
  readonly last: CalendarDate;
  readonly shelf: Shelf;
  /** How many people are busy at once; one where it is looked how long turns take. */
  readonly lanes: number;
  /** How often each instance sweeps where nothing is due, once a working day. */
  readonly idleSweeps: number;
  /** Lets a day be lived when it is its turn, where another simulation is under way besides. */
  readonly inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
  /** Told what Los is at. */
  readonly account?: Account;
}

/** What became of it. */
export interface Outcome {
  readonly counts: ReadonlyMap<string, number>;
  readonly messages: number;
  readonly messagesDigest: string;
  readonly broken: ReadonlyMap<PromiseName, readonly string[]>;
  readonly turns: readonly Taken[];
  readonly sweeps: readonly SweepTime[];
}

export interface SweepTime extends Taken {
  /** Whether nothing was due. */
  readonly isIdle: boolean;
  /** How many messages it posted. */
  readonly posted: number;
}

/** Lets it all happen. */
export const run = async (options: RunOptions): Promise<Outcome> => {
  const { seed, scale, last, shelf, lanes, idleSweeps, inTurn = (work) => work(), account = () => undefined } = options;
  const broken = new Map<PromiseName, string[]>();
  const broke = (promise: PromiseName, how: string): void => {
    broken.set(promise, [...(broken.get(promise) ?? []), how]);
  };
  const clock = createClock(atMinute(wholeTime.first, 0));
  const stopwatch = createStopwatch(lanes === 1);
  const wire = await createWire(clock.now, stopwatch);
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
    const world: World = createWorld({
      seed,
      clock,
      wire,
      instances,
      onTurn: ({ conversation }) => oracle.touch(conversation),
      putOff: ({ conversation }, until) => oracle.putOff(conversation, world.today(), until),
      takeBack: ({ conversation }) => oracle.takeBack(conversation),
    });
    settle(world, plan);
    planLooks(world, { last, broke, account });
    const oracle = createOracle(world.facts);
    const look = watchMessages({ read: createReader(), ledger, recipientOf: recipients(plan), broke });
    const sweeps: SweepTime[] = [];

    const timed = async (isIdle: boolean, work: () => Promise<readonly SweepReport[]>): Promise<Unasked[]> => {
      account(isIdle ? 'idle sweeps' : 'sweeps');
      const taken = stopwatch();
      const reports = await work();
      const time = taken();
      for (const report of reports)
        if (report.failed + report.gone + report.unknown > 0) broke('sweeps', JSON.stringify(report));
      const came = wire.collect();
      sweeps.push({ posted: came.length, isIdle, ...time });
      return came;
    };

    /** One at a time: two that write down at once that they have been there wait for each other, at random. */
    const sweepIdly = async (): Promise<Unasked[]> => {
      const came: Unasked[] = [];
      for (const one of instances.sweeps())
        for (let at = 0; at < idleSweeps; at += 1) came.push(...(await timed(true, async () => [await one()])));
      return came;
    };

    const sweep = async (minute: number): Promise<void> => {
      const due = oracle.at(clock.now());
      const interruption = interruptionAt(seed, world.today(), minute);
      account('nobody');
      const isDue = (await monitor.due(clock.now(), { limit: 1 })).items.length > 0;
      const came: Unasked[] = [];
      if (isDue) came.push(...(await timed(false, () => sweepOnce(instances, wire.teams, interruption))));
      else if (minute === idleMinute) came.push(...(await sweepIdly()));
      look(clock.now(), came, due);
      for (const message of came) {
        world.record.heard(message);
        checkTold(world, message, broke);
        if (message.place.scope === 'personal') world.facts.ownChats.add(message.place.conversation);
        react(world, message);
      }
      await changeInstances(instances, interruption);
      account('turns');
    };

    for (const date of daysFrom(wholeTime.first, last))
      await inTurn(() => liveThrough(world, date, { clock, lanes, sweep }));
    account('nobody');
    await lookAtFigures(world, broke, true);

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
    const messages = { messages: record.unasked.count, messagesDigest: record.messagesDigest() };
    return { counts: record.counts, ...messages, broken, turns: wire.times, sweeps };
  } finally {
    await instances.stop();
    await monitor.close();
    await wire.stop();
  }
};

/** Now and then somebody looks at all the figures there are, after what else is done that day. */
const planLooks = (
  world: World,
  { last, broke, account }: { readonly last: CalendarDate; readonly broke: Break; readonly account: Account },
): void => {
  const look = (how: typeof lookAtOverviews) => async (): Promise<void> => {
    account('nobody');
    await how(world, broke);
    account('turns');
  };
  for (const date of ['2014-11-28', '2015-05-08', '2015-10-09'])
    if (date < last) world.agenda.add(date, { minute: 930, lane: 'figures', perform: look(lookAtFigures) });
  for (const date of ['2014-12-01', '2015-05-11', '2015-10-12', '2016-01-25'])
    if (date < last) world.agenda.add(date, { minute: 485, lane: 'figures', perform: look(lookAtOverviews) });
};

const settle = (world: World, plan: readonly PlannedNetwork[]): void => {
  for (const network of plan) {
    const made = beginNetwork(world, network);
    for (const team of network.teams) beginTeam(world, made, team);
  }
  planAhead(world);
};
