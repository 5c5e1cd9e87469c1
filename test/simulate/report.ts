import { createHash } from 'node:crypto';
import { type PromiseName, promised } from './promises.ts';
import type { Outcome } from './run.ts';

const percentile = (all: readonly number[], share: number): number =>
  all.toSorted((one, other) => one - other)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

/** A text for the same outcome is the same: nothing in it depends on how fast it went. */
export const digestOf = ({ counts, messagesDigest, broken }: Outcome): string =>
  createHash('sha256')
    .update(JSON.stringify([...counts].sort()))
    .update(messagesDigest)
    .update(JSON.stringify([...broken].sort()))
    .digest('hex')
    .slice(0, 16);

/** How long turns and sweeps took. */
export const timesOf = ({ turns, sweeps }: Outcome) => {
  const [due, idle] = [sweeps.filter(({ isIdle }) => !isIdle), sweeps.filter(({ isIdle }) => isIdle)];
  const posted = Math.max(1, sum(due.map((one) => one.posted)));
  const of = (time: 'ms' | 'cpuMs') => ({
    p50: percentile(
      turns.map((turn) => turn[time]),
      0.5,
    ),
    p99: percentile(
      turns.map((turn) => turn[time]),
      0.99,
    ),
    perMessage: sum(due.map((sweep) => sweep[time])) / posted,
    idleSweep: percentile(
      idle.map((sweep) => sweep[time]),
      0.5,
    ),
  });
  return { turns: turns.length, posted, wall: of('ms'), cpu: of('cpuMs') };
};

export type Times = ReturnType<typeof timesOf>;

const mostShown = 20;

export const report = (outcome: Outcome): string[] => {
  const { counts, messages, broken } = outcome;
  const { p50, p99, perMessage } = timesOf(outcome).wall;
  return [
    ...[...counts].sort().map(([what, many]) => `${String(many).padStart(8)}  ${what}`),
    `${String(messages).padStart(8)}  messages unasked`,
    '',
    `a turn takes ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; a sweep ${perMessage.toFixed(1)} ms a message`,
    '',
    ...Object.entries(promised).map(
      ([name, words]) => `${broken.has(name as PromiseName) ? 'BROKEN' : 'kept  '}  ${words}`,
    ),
    ...[...broken].flatMap(([name, how]) => [
      '',
      `${how.length} × ${name}:`,
      ...how.slice(0, mostShown).map((one) => `  ${one}`),
    ]),
    '',
    `digest ${digestOf(outcome)}`,
  ];
};
