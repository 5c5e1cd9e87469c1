import { z } from 'zod';
import { isAfter, latest } from './calendar.ts';
import { CalendarDate, Instant } from './identity.ts';

const Count = z.number().int().min(0);

/** A document that a sweep could not handle: where it is, and the name of the problem. */
const Failure = z.object({ document: z.string(), problem: z.string() });

/** How the reminders are getting on, noted by whoever sweeps and read by every process (and by `los status`). */
export const SweepStatus = z.object({
  /** When the newest sweep that was completed began; absent until the first one. */
  lastSweep: Instant.optional(),
  /** When a sweep was last seen to make progress: a long one is not a stalled one. */
  aliveAt: Instant,
  /** What was due when the newest sweep had ended. */
  due: Count.default(0),
  /** Of these, what should have been handled some time ago. */
  late: Count.default(0),
  /** What the newest sweep could not handle, the first few. */
  failed: Count.default(0),
  failures: z.array(Failure).default([]),
  /** What became of the day's messages so far, and why some were not delivered. */
  day: z
    .object({ date: CalendarDate, sent: Count, gone: Count, unknown: Count, reasons: z.record(z.string(), Count) })
    .optional(),
});
export type SweepStatus = z.infer<typeof SweepStatus>;

/** Whether a due time says since when something has waited; upkeep that is due "at once" has no such time. */
export const saysSince = (dueAt: Instant): boolean => dueAt > '1971';

/** What is left to do: documents that are due by now, and those that should have been handled some time ago. */
export interface Backlog {
  readonly due: number;
  readonly late: number;
}

/** What one sweep has to tell. */
export interface SweepNote extends Backlog {
  readonly at: Instant;
  readonly completedAt: Instant;
  readonly date: CalendarDate;
  readonly failures: readonly z.infer<typeof Failure>[];
  readonly sent: number;
  readonly gone: number;
  readonly unknown: number;
  /** How many were not delivered, by reason. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** How many of the failures are kept: enough to see what is wrong. */
const failuresKept = 20;

/** The status after a sweep. Several processes may sweep: each adds to the day, and the newest sweep is the last. */
export const noteSweep = (status: SweepStatus, note: SweepNote): SweepStatus => {
  const { at, completedAt, due, late, failures } = note;
  return {
    ...status,
    lastSweep: latest(at, status.lastSweep),
    aliveAt: latest(completedAt, status.aliveAt) ?? completedAt,
    due,
    late,
    failed: failures.length,
    failures: failures.slice(0, failuresKept),
    day: addToDay(status.day, note),
  };
};

const addToDay = (day: SweepStatus['day'], note: SweepNote): SweepStatus['day'] => {
  // A sweep that began before midnight may end after the first one of the new day.
  if (day && day.date > note.date) return day;
  const before = day?.date === note.date ? day : { sent: 0, gone: 0, unknown: 0, reasons: {} };
  const reasons = new Map(Object.entries(before.reasons));
  for (const [reason, count] of note.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return {
    date: note.date,
    sent: before.sent + note.sent,
    gone: before.gone + note.gone,
    unknown: before.unknown + note.unknown,
    reasons: Object.fromEntries(reasons),
  };
};

/** A sweep that is under way has got on. */
export const noteProgress = (status: SweepStatus, now: Instant): SweepStatus =>
  isAfter(now, status.aliveAt) ? { ...status, aliveAt: now } : status;

/**
 * Whether reminders stand still: nobody has completed a sweep, or got on with one, for two intervals.
 * @param since when somebody began to look: right after a start nobody can have swept yet
 * @param everyMs how often a sweep should come, in milliseconds
 */
export const isStalled = (
  status: SweepStatus | undefined,
  { now, since, everyMs }: { readonly now: Instant; readonly since: Instant; readonly everyMs: number },
): boolean => {
  const alive = latest(since, status?.aliveAt) ?? since;
  return Date.parse(now) - Date.parse(alive) > 2 * everyMs;
};
