import { z } from 'zod';
import { addDays, dateInNorway, isAfter, latest } from './calendar.ts';
import { CalendarDate, Instant } from './identity.ts';
import type { Stored } from './stored.ts';

const Count = z.number().int().min(0);

/** A document that a sweep could not handle: where it is, and the name of the problem. */
const Failure = z.object({ document: z.string(), problem: z.string() });

/** How the reminders are getting on, noted by whoever sweeps and read by every process (and by `los status`). */
export const SweepStatus = z.object({
  /** When the newest sweep that was completed began; absent until the first one. */
  lastSweep: Instant.optional(),
  /** When a sweep was last seen to make progress: a long one is not a stalled one. */
  aliveAt: Instant,
  /** Which process posts right now, and until when no other does unless it is taken again. */
  lease: z.object({ holder: z.string(), until: Instant }).optional(),
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
export type SweepStatus = Stored<typeof SweepStatus>;

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
  readonly failures: readonly Stored<typeof Failure>[];
  readonly sent: number;
  readonly gone: number;
  readonly unknown: number;
  /** How many were not delivered, by reason. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** How many of the failures are kept: enough to see what is wrong. */
const failuresKept = 20;

/** Two clocks may differ so much, in milliseconds; what is further ahead was noted by one that went wrong. */
const toleratedMs = 600_000;

const isAhead = (at: Instant, now: Instant): boolean => Date.parse(at) - Date.parse(now) > toleratedMs;

/** Whether a clock has been ahead: what was noted then hides a standstill, and what was told then was told too early. */
export const wasAhead = ({ aliveAt, lastSweep = aliveAt }: SweepStatus, now: Instant): boolean =>
  isAhead(aliveAt, now) || isAhead(lastSweep, now);

/** The later of two times, unless what was known cannot have been yet. */
const latestBy = (now: Instant, at: Instant, known: Instant | undefined): Instant =>
  known === undefined || isAhead(known, now) ? at : (latest(at, known) ?? at);

/** How long nobody else posts, in milliseconds; taken again while there is something to post. */
export const postingLeaseMs = 120_000;

/**
 * The status with the lease taken, or taken again; the same one when another process has it. One process at a time posts, so
 * that what leaves is what its pacer lets go, and sweeps that overlap do not get in each other's way.
 */
export const withLease = (status: SweepStatus, holder: string, now: Instant): SweepStatus => {
  const { lease } = status;
  const left = lease ? Date.parse(lease.until) - Date.parse(now) : 0;
  // One that has longer than any is given was taken by a clock that went wrong.
  const isTaken = lease !== undefined && lease.holder !== holder && left > 0 && left <= postingLeaseMs;
  if (isTaken) return status;
  return { ...status, lease: { holder, until: new Date(Date.parse(now) + postingLeaseMs).toISOString() } };
};

/** The status without the lease, if it was this one's. */
export const withoutLease = (status: SweepStatus, holder: string): SweepStatus =>
  status.lease?.holder === holder ? { ...status, lease: undefined } : status;

/** The status after a sweep. Several processes may sweep: each adds to the day, and the newest sweep is the last. */
export const noteSweep = (status: SweepStatus, note: SweepNote): SweepStatus => {
  const { at, completedAt, due, late, failures } = note;
  return {
    ...status,
    lastSweep: latestBy(completedAt, at, status.lastSweep),
    aliveAt: latestBy(completedAt, completedAt, status.aliveAt),
    due,
    late,
    failed: failures.length,
    failures: failures.slice(0, failuresKept),
    day: addToDay(status.day, note),
  };
};

const addToDay = (day: SweepStatus['day'], note: SweepNote): SweepStatus['day'] => {
  // A sweep that began before midnight may end after the first one of the new day.
  if (day && day.date > note.date && day.date <= addDays(dateInNorway(note.completedAt), 1)) return day;
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
  isAfter(now, status.aliveAt) || isAhead(status.aliveAt, now) ? { ...status, aliveAt: now } : status;

/**
 * Whether reminders stand still: nobody has completed a sweep, or got on with one, for two intervals.
 * @param since when somebody began to look: right after a start nobody can have swept yet
 * @param everyMs how often a sweep should come, in milliseconds
 */
export const isStalled = (
  status: SweepStatus | undefined,
  { now, since, everyMs }: { readonly now: Instant; readonly since: Instant; readonly everyMs: number },
): boolean => {
  const alive = latestBy(now, since, status?.aliveAt);
  return Date.parse(now) - Date.parse(alive) > 2 * everyMs;
};
