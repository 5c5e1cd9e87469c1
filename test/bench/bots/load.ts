import { Agent } from 'node:http';
import { within } from '../../../src/patience.ts';
import { post } from '../../support/post.ts';
import { quantile } from '../figures.ts';
import { type KindOfTurn, people, personAt, say, today } from './activities.ts';
import type { Connector } from './connector.ts';
import { wrongIn } from './right.ts';

/** What is asked of a bot. */
export interface Job {
  readonly bot: { readonly url: string; readonly pid: number };
  readonly kind: KindOfTurn;
  /** So many people at a time, each waiting for the answer before the next asks on the same connection. */
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it. */
export interface Load {
  readonly turns: number;
  readonly perSecond: number;
  /** From what is asked until the answer and all that belongs to it are there, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** What was wrong, the first few. */
  readonly faults: readonly string[];
  readonly faulty: number;
}

const faultsKept = 5;
/** How long one turn may take, in milliseconds. */
const patience = 10_000;

/** Asks a bot, and checks each of its answers. Who has asked is remembered: no two activities are the same. */
export const createLoad = (connector: Connector) => {
  const turns = new Map<number, number>();
  const saying = { serviceUrl: connector.serviceUrl, day: today() };

  /** @returns what was wrong, if anything */
  const takeTurn = async (job: Job, agent: Agent, number: number): Promise<string | undefined> => {
    const person = personAt(number);
    const turn = turns.get(number) ?? 0;
    turns.set(number, turn + 1);
    const { activity, expected } = say(job.kind, person, turn, saying);
    const arrival = connector.arrival(person.conversation);
    const answered = await post(job.bot.url, JSON.stringify(activity), { agent });
    // The turn is over when what belongs to it has come, too.
    if (answered.status < 300) await within(patience, arrival).catch(() => undefined);
    return wrongIn(job.kind, expected, answered, connector.taken(person.conversation));
  };

  const run = async (job: Job): Promise<Load> => {
    const [took, faults]: [number[], string[]] = [[], []];
    const started = performance.now();
    const until = started + 1_000 * job.seconds;
    const lane = async (first: number): Promise<void> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      // Nobody asks twice at a time: each connection has people of its own.
      for (let number = first; performance.now() < until; number = next(number + job.connections, first)) {
        const asked = performance.now();
        const fault = await takeTurn(job, agent, number);
        took.push(performance.now() - asked);
        if (fault) faults.push(fault);
      }
      agent.destroy();
    };
    await Promise.all(Array.from({ length: job.connections }, (_, first) => lane(first)));
    const seconds = (performance.now() - started) / 1_000;
    faults.push(...connector.left().map(({ method }) => `${method} to the connector that nobody has asked for`));
    return {
      turns: took.length,
      perSecond: took.length / seconds,
      p50: quantile(took, 0.5),
      p99: quantile(took, 0.99),
      faults: faults.slice(0, faultsKept),
      faulty: faults.length,
    };
  };

  /** Asks once, as soon as the bot takes requests. @throws what was wrong with the answer */
  const first = async (job: Job): Promise<void> => {
    const agent = new Agent();
    for (;;) {
      try {
        const fault = await takeTurn(job, agent, 0);
        if (fault) throw new Error(fault);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
        turns.delete(0);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    }
  };

  return { run, first, forget: () => turns.clear() };
};

const next = (number: number, first: number): number => (number < people ? number : first);
