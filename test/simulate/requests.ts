import { type Operation, type Sent, watchWire } from '../bench/costs/wire.ts';
import { startCosmosServer } from '../support/cosmos.ts';
import type { Shelf } from './instances.ts';

/** What Los is at when it asks the store; what the simulation looks up for itself is nobody's. */
export type Occupation = 'turns' | 'sweeps' | 'idle sweeps' | 'nobody';

/** Told what Los is at. */
export type Account = (occupation: Occupation) => void;

/** Cosmos DB's wire protocol, spoken by the server that the tests use. */
export const cosmosShelf = async (): Promise<Shelf> => {
  const cosmos = await startCosmosServer();
  return { path: undefined, open: async () => cosmos.open(), remove: () => cosmos.stop() };
};

/** What was asked of Cosmos DB. */
export interface Asked {
  readonly requests: Record<Operation, number>;
  /** In request units, by what is documented. */
  units: number;
}

/** Counts what goes over the wire, by what Los is at. */
export const createMeter = () => {
  const asked = new Map<Occupation, Asked>();
  let at: Occupation = 'nobody';
  const note = ({ operation, units }: Sent): void => {
    const known = asked.get(at) ?? { requests: { read: 0, write: 0, query: 0, plan: 0 }, units: 0 };
    known.requests[operation] += 1;
    known.units += units;
    asked.set(at, known);
  };
  const stop = watchWire(note, false);
  return {
    account: ((occupation) => {
      at = occupation;
    }) satisfies Account,
    asked: (occupation: Occupation): Asked | undefined => asked.get(occupation),
    stop,
  };
};

export type Meter = ReturnType<typeof createMeter>;
