import type { Chance } from '../../src/demo/real-case-random.ts';
import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import { type Agenda, createAgenda } from './agenda.ts';
import { type Clock, wallClock } from './clock.ts';
import type { Facts, TeamFacts } from './facts.ts';
import type { Instances } from './instances.ts';
import { chanceOf } from './plan.ts';
import { createRecord, type Record } from './record.ts';
import type { Account, Answer, Button, Place, Wire } from './wire.ts';

/** Where people live, and what they do there with Los. */
export interface World {
  readonly wire: Wire;
  readonly instances: Instances;
  readonly record: Record;
  readonly facts: Facts;
  readonly agenda: Agenda;
  /** The team that talks in a place, together or one of it alone. */
  readonly homes: Map<Place, TeamFacts>;
  now(): Instant;
  today(): CalendarDate;
  /** The same for the same things, whatever happens elsewhere. */
  chance(...of: readonly (string | number)[]): Chance;
  count(what: string, by?: number): void;
  say(place: Place, who: Account, text: string): Promise<Answer>;
  /** @returns `undefined` where there is no such button to press */
  press(place: Place, who: Account, button: Button, entered?: Entered): Promise<Answer | undefined>;
  /** Somebody leaves a chat. */
  leave(place: Place, who: Account): Promise<Answer>;
  join(place: Place, who: Account): Promise<Answer>;
  /** Takes note that somebody has put off what was told in a chat today. */
  putOff(place: Place, until: CalendarDate): void;
  /** Takes note that whoever has just put something off thinks better of it. */
  takeBack(place: Place): void;
}

export type Entered = Readonly<{ [input: string]: string }>;

/** What Los says when it could not do what it should. */
const wentWrong = 'Noe gikk galt hos meg';

export const createWorld = (means: {
  readonly seed: number;
  readonly clock: Clock;
  readonly wire: Wire;
  readonly instances: Instances;
  /** Told of every turn. */
  readonly onTurn: (place: Place) => void;
  readonly putOff: World['putOff'];
  readonly takeBack: World['takeBack'];
}): World => {
  const { seed, clock, wire, instances, onTurn, putOff, takeBack } = means;
  const record = createRecord();
  const facts: Facts = { networks: [], teams: [], wishes: new Map(), ownChats: new Set(), evaluations: [] };

  const count = (what: string, by = 1): void => {
    record.counts.set(what, (record.counts.get(what) ?? 0) + by);
  };

  const noted = (place: Place, what: string, answer: Answer): Answer => {
    count('turns');
    if (place.scope === 'personal') facts.ownChats.add(place.conversation);
    onTurn(place);
    if (answer.status !== 200 || answer.text.includes(wentWrong))
      record.failures.push(`${clock.now()} ${what}: ${answer.status} ${answer.text.slice(0, 200)}`);
    return answer;
  };

  return {
    wire,
    instances,
    record,
    facts,
    agenda: createAgenda(),
    homes: new Map(),
    now: clock.now,
    today: () => wallClock(clock.now()).date,
    chance: (...of) => chanceOf(seed, ...of),
    count,
    say: async (place, who, text) =>
      noted(place, `«${text}»`, await wire.say(instances.urlFor(place.conversation), place, who, text)),
    press: async (place, who, button, entered) => {
      const answer = await wire.press(instances.urlFor(place.conversation), place, who, button, entered);
      return answer && noted(place, `[${button}]`, answer);
    },
    leave: async (place, who) =>
      noted(place, '(leaves)', await wire.leaves(instances.urlFor(place.conversation), place, who)),
    join: async (place, who) =>
      noted(place, '(joins)', await wire.joins(instances.urlFor(place.conversation), place, who)),
    putOff,
    takeBack,
  };
};
