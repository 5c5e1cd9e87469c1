#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ConfigError } from '../config.ts';
import { useProxy } from '../proxy.ts';
import { openStore } from '../store/open.ts';
import { CannotOpen } from '../store/port.ts';
import { versionOf } from '../version.ts';
import { askCommand } from './ask.ts';
import type { Command, Given } from './command.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { grantCommand } from './grant.ts';
import { intakeCommand } from './intake.ts';
import { backupCommand, migrateCommand, restoreCommand } from './moving.ts';
import { networkCommand } from './network.ts';
import { listCommand, reportCommand } from './overview.ts';
import { deleteCommand, exportCommand } from './people.ts';
import { remindCommand } from './remind.ts';
import { runChartCommand } from './run-chart.ts';
import { statusCommand } from './status.ts';
import { CommandFailed, Misunderstood, type Terminal } from './terminal.ts';

/** Everything an operator can do, in the order of the help. */
export const commands: readonly Command[] = [
  statusCommand,
  doctorCommand,
  listCommand,
  reportCommand,
  remindCommand,
  grantCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  exportCommand,
  deleteCommand,
  networkCommand,
  intakeCommand,
  runChartCommand,
  askCommand,
  demoCommand,
];

/** What a shell makes of it: 0 all is well, 1 something is not, 2 it was asked in a way that nobody understands. */
type ExitStatus = number;

const misunderstood = 2;

/**
 * Carries out a command line.
 * @param args without the program's own name
 */
export const runLos = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const [name = '', ...rest] = args;
  if (['', 'help', '--help', '-h'].includes(name)) {
    terminal.print(help());
    return name === '' ? misunderstood : 0;
  }
  if (['version', '--version'].includes(name)) {
    terminal.print(versionOf(terminal.environment['LOS_COMMIT']));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    terminal.tell(`Ukjent kommando: ${name}. «los --help» viser hva som finnes.`);
    return misunderstood;
  }
  return runCommand(command, rest, terminal);
};

const runCommand = async (command: Command, args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const given = parse(command, args);
  if (given === undefined) {
    terminal.tell(`Slik brukes kommandoen:\n${helpOn(command)}`);
    return misunderstood;
  }
  if (given.values['help']) {
    terminal.print(helpOn(command));
    return 0;
  }
  try {
    return await command.run(given, terminal);
  } catch (error) {
    terminal.tell(problemOf(error));
    return error instanceof Misunderstood ? misunderstood : 1;
  }
};

/** @returns `undefined` when the command does not take what was given */
const parse = ({ options, takes: [least, most] }: Command, args: readonly string[]): Given | undefined => {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const given = dashed(args, Object.keys(all));
    const { values, positionals } = parseArgs({ args: given, options: all, allowPositionals: true });
    const fits = values.help || (positionals.length >= least && positionals.length <= most);
    return fits ? { values: values as Given['values'], arguments: positionals } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * An option may be written as a word, too, with its value after an equals sign: PowerShell and the npm of Node 20 lose the
 * `--` between them, and with it what comes after.
 */
const dashed = (args: readonly string[], options: readonly string[]): string[] =>
  args.map((arg) => (options.includes(arg.split('=')[0] ?? '') ? `--${arg}` : arg));

/** What can be mended is told as it is; the rest with where it happened. */
const problemOf = (error: unknown): string => {
  if ([CommandFailed, Misunderstood, ConfigError, CannotOpen].some((kind) => error instanceof kind))
    return (error as Error).message;
  return String(error instanceof Error ? error.stack : error);
};

const help = (): string => {
  const width = Math.max(...commands.flatMap(({ usage }) => usage.map((line) => line.length))) + 3;
  const line = ({ usage, summary }: Command) => {
    const [first = '', ...more] = usage;
    return [`  ${first.padEnd(width)}${summary}`, ...more.map((other) => `  ${other}`)].join('\n');
  };
  return `los: drift av Los

Bruk: npm run los -- <kommando>

${commands.map(line).join('\n')}

«<kommando> --help» forteller mer. I PowerShell skriver du valgene uten «--»: status json, migrate to=cosmos.
 Innstillingene er de samme miljøvariablene som tjenesten har (docs/drift.md).
«los --version» sier hvilken utgave dette er.
Avslutter med 0 når alt er i orden, 1 når noe er galt, og 2 når kommandoen ikke ble forstått.`;
};

const helpOn = ({ usage, summary, details }: Command): string =>
  [
    ...usage.map((line) => `  npm run los -- ${line}`),
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    ...details.map((line) => `  ${line}`),
  ].join('\n');

/** @returns the exit status */
const runHere = async (): Promise<ExitStatus> => {
  try {
    useProxy(process.env);
  } catch (error) {
    console.error(problemOf(error));
    return 1;
  }
  const { storeSettings } = await import('../los.ts');
  return await runLos(process.argv.slice(2), {
    environment: process.env,
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    print: (text) => console.log(text),
    tell: (text) => console.error(text),
    open: (store) => openStore(storeSettings(store)),
    now: () => new Date().toISOString(),
  });
};

if (import.meta.main) process.exitCode = await runHere();
