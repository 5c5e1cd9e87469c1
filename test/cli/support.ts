import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLos } from '../../src/cli/los.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type CosmosForTests, startCosmos } from '../support/cosmos.ts';

/** A folder of its own, a Cosmos DB if one is asked for, and somebody at a terminal. */
export const startTerminal = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'los-cli-'));
  let cosmos: CosmosForTests | undefined;
  let now = '2026-11-23T08:00:00.000Z';
  const environment: Record<string, string> = {
    LOS_STORE: `sqlite:${join(folder, 'los.db')}`,
    COSMOS_ENDPOINT: 'https://127.0.0.1:1/',
  };
  const open: Terminal['open'] = async (config) => {
    if (config.kind === 'sqlite') return openSqlite(config.path);
    cosmos ??= await startCosmos();
    return cosmos.open();
  };
  return {
    folder,
    environment,
    path: (name: string) => join(folder, name),
    open,
    /** The store of the settings, or another one. */
    store: (path = 'los.db'): Store => openSqlite(join(folder, path)),
    clock: {
      set: (instant: string) => {
        now = instant;
      },
    },
    /** What is printed, and the exit status. */
    los: async (args: readonly string[], overrides?: Terminal['overrides'], lines: readonly string[] = []) => {
      const printed: string[] = [];
      const told: string[] = [];
      const status = await runLos(args, {
        environment,
        lines: () => lines,
        print: (text) => printed.push(text),
        tell: (text) => told.push(text),
        open,
        now: () => now,
        ...(overrides && { overrides }),
      });
      return { status, printed: printed.join('\n'), told: told.join('\n') };
    },
    stop: async () => {
      await cosmos?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export type TestTerminal = Awaited<ReturnType<typeof startTerminal>>;
