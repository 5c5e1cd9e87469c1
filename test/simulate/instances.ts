import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, Secret } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createLos, type Los } from '../../src/los.ts';
import { wordsKeptDays } from '../../src/model/case.ts';
import type { Instant, PersonId } from '../../src/model/identity.ts';
import { applicantsKeptDays } from '../../src/model/intake.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

/** A store that several processes may open at a time. */
export interface Shelf {
  /** Of its file, where it is one. */
  readonly path: string | undefined;
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** Files in memory, where there are such: what is looked at here is not how long a disk takes. */
const inMemory = '/dev/shm';

export const sqliteShelf = async (): Promise<Shelf> => {
  const folder = await mkdtemp(join(existsSync(inMemory) ? inMemory : tmpdir(), 'los-simulate-'));
  const path = join(folder, 'los.db');
  return { path, open: async () => openSqlite(path), remove: () => rm(folder, { recursive: true }) };
};

export interface InstancesOptions {
  readonly shelf: Shelf;
  readonly now: () => Instant;
  readonly founders: readonly PersonId[];
  /** Told of every line of the log. */
  readonly onLog: (line: string) => void;
  /** Puts something between Los and its store. */
  readonly watch: (store: Store) => Store;
}

interface Instance {
  readonly los: Los;
  readonly url: string;
}

/** What is late by the machine's own clock is not late here. */
const patience = { request: 3_600_000, sweep: 3_600_000, sweepEnding: 3_600_000, turn: 3_600_000, stop: 3_600_000 };

/** The instances of Los that run, one or several, on one store. */
export const createInstances = ({ shelf, now, founders, onLog, watch }: InstancesOptions) => {
  const running: Instance[] = [];
  let starts = 0;

  const start = async (): Promise<void> => {
    const los = await createLos(configOf(founders), {
      store: watch(await shelf.open()),
      now,
      // A slow machine would have Los say that it is at it.
      later: () => () => undefined,
      patience,
      log: createLog('info', { write: onLog }),
    });
    running.push({ los, url: `http://127.0.0.1:${los.port}` });
    starts += 1;
  };

  /** The one that has run for longest. */
  const stopOldest = async (): Promise<void> => {
    await running.shift()?.los.stop();
  };

  return {
    start,
    stopOldest,
    count: () => running.length,
    starts: () => starts,
    /** Where something is sent: always the same place to the same instance, while they are the same. */
    urlFor: (place: string): string => {
      const sum = [...place].reduce((one, letter) => (one * 31 + letter.charCodeAt(0)) >>> 0, 7);
      const one = running[sum % running.length];
      if (!one) throw new Error('Los does not run');
      return one.url;
    },
    /** All of them at a time, as they would by themselves. */
    sweep: () => Promise.all(running.map(({ los }) => los.sweep())),
    /** Those of each, to be called one at a time. */
    sweeps: () => running.map(({ los }) => los.sweep),
    first: (): Los => {
      const [one] = running;
      if (!one) throw new Error('Los does not run');
      return one.los;
    },
    stop: async () => {
      while (running.length > 0) await stopOldest();
    },
  };
};

export type Instances = ReturnType<typeof createInstances>;

const configOf = (founders: readonly PersonId[]): Config => ({
  version: '0.0.0-simulated',
  local: true,
  port: 0,
  playgroundPort: 0,
  store: { kind: 'sqlite', path: ':memory:' },
  tenants: new Set(),
  facilitators: new Set(founders),
  cardActions: 'Submit',
  targeted: true,
  pictures: { key: new Secret('the key of the simulation, of no use elsewhere') },
  wordsKeptDays,
  applicantsKeptDays,
  reminders: { by: 'in-process', everyMs: 3_600_000 },
  limits: {
    turnsPerPerson: 120,
    turnsPerTenant: 3000,
    refusedPerAddress: 60,
    pages: { looks: 600, posts: 300 },
    proxies: 0,
  },
  logLevel: 'info',
});
