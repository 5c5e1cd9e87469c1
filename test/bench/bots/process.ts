import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

// === Starting and stopping

const children = new Set<ChildProcess>();

const endAll = (): void => {
  for (const child of children) child.kill('SIGKILL');
};
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const noted = <T extends ChildProcess>(child: T): T => {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};

/** Whether a process can be kept on one core. */
export const canPin = (() => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** What is measured sees nothing of npm's or of whoever started the bench. */
const environment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }) };
};

/** Where a process runs, and what it is told. */
export interface Running {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where what it prints goes: an open file. */
  readonly output: number;
}

/** Starts Node on one core, which ends with the bench. */
export const spawnOn = (core: number, args: readonly string[], { cwd, env, output }: Running): ChildProcess => {
  const [command = '', ...others] = [...pinning(core), process.execPath, ...args];
  // The command that pins becomes Node, so that the child's id is Node's.
  return noted(spawn(command, others, { cwd, env: { ...environment(), ...env }, stdio: ['ignore', output, output] }));
};

/** Starts a module in a Node of its own on one core, which can be talked to. */
export const forkOn = (core: number, module: string): ChildProcess => {
  const [execPath = '', ...execArgv] = [...pinning(core), process.execPath];
  return noted(fork(module, { execPath, execArgv, env: environment() }));
};

const pinning = (core: number): string[] => (canPin ? ['taskset', '--cpu-list', `${core}`] : []);

/** How long a process may take to end when it is told to, in milliseconds. */
const untilKilled = 10_000;

export const stop = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const tooLate = delay(untilKilled, 'late', { ref: false });
  if ((await Promise.race([ended, tooLate])) === 'late') child.kill('SIGKILL');
  await ended;
};

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

// === What the system says of them; Linux only

const ticksPerSecond = 100;

/** Whether the system says what a process takes. */
export const canSee = existsSync('/proc/self/stat');

/** CPU time of a process with all its threads, in seconds; NaN where the system does not say. */
export const cpuOf = (pid: number): number => {
  if (!canSee) return Number.NaN;
  // After the name, which may hold spaces: the 14th and the 15th field of proc(5).
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
};

/**
 * Begins to look at what others on the machine, or its host, take.
 * @param known whose time is not others'
 * @returns how many cores it has been since; told of processes that were started meanwhile
 */
export const watchOthers = (known: readonly number[]): ((started?: readonly number[]) => number) => {
  const ours = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const before = { machine: cpuOfMachine(), ours: ours(known), at: performance.now() };
  return (started = []) => {
    const seconds = (performance.now() - before.at) / 1_000;
    const took = ours([...known, ...started]) - before.ours;
    return Math.max(0, (cpuOfMachine() - before.machine - took) / seconds);
  };
};

/** CPU time that the machine was busy, or that its host took for itself, in seconds over all cores. */
const cpuOfMachine = (): number => {
  if (!canSee) return Number.NaN;
  const [, ...fields] = readFileSync('/proc/stat', 'utf8').split('\n', 1).join().split(/\s+/);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = fields.map(Number);
  return (user + nice + system + irq + softirq + steal) / ticksPerSecond;
};

/** Memory of a process that is in RAM (RSS), in MB. */
export const memoryOf = (pid: number): number => {
  if (!canSee) return Number.NaN;
  const [, kilobytes = ''] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
};
