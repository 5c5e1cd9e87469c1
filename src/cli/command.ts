import type { ParseArgsOptionsConfig } from 'node:util';
import type { Terminal } from './terminal.ts';

/** What was given after the command's name. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly arguments: readonly string[];
}

/** Something an operator can do; told of by `los --help`. */
export interface Command {
  readonly name: string;
  /** What may follow the name; each line is a way to use it. */
  readonly usage: readonly string[];
  /** One line. */
  readonly summary: string;
  /** What else there is to know. */
  readonly details: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  /** How many arguments it takes at least and at most. */
  readonly takes: readonly [number, number];
  /** @returns the exit status @throws CommandFailed, Misunderstood, ConfigError */
  run(given: Given, terminal: Terminal): Promise<number>;
}
