import { isNativeError } from 'node:util/types';
import { type DestinationStream, type Logger, pino } from 'pino';
import { traceUnderWay } from './telemetry/metrics.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * One JSON object per line, on standard output unless a destination is given: ids, figures and codes. What people write and what they are called
 * is never handed to it.
 */
export const createLog = (level: LogLevel, destination: DestinationStream = standardOutput()): Log =>
  pino({ level, base: undefined, mixin: traceUnderWay }, destination);

/** So many characters go out at once; fewer wait, so that nobody who looks on notices. */
const writtenAtOnce = 4_096;
const longestWaitMs = 100;

/** No turn waits for its line: they go out together while others come, and all that are left when the program ends. */
const standardOutput = (): DestinationStream =>
  pino.destination({ dest: 1, sync: false, minLength: writtenAtOnce, periodicFlush: longestWaitMs });

/** What may be logged of an error: its own words may quote what somebody wrote, where it happened does not. */
export const describeError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error || isNativeError(error))) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { error: error.name, at: frames.slice(0, 8).map((frame) => frame.trim()), ...codes(error), ...cause };
};

/** What Teams or Cosmos DB answered, what the system or SQLite said (13: the disk is full): a number, or a word for one. */
const codes = (error: Error): Record<string, unknown> => {
  const { code, statusCode, errcode } = error as { code?: unknown; statusCode?: unknown; errcode?: unknown };
  const found = Object.entries({ code, statusCode, errcode });
  return Object.fromEntries(found.filter(([, value]) => typeof value === 'string' || typeof value === 'number'));
};
