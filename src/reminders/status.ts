import { randomUUID } from 'node:crypto';
import { dateInNorway, isAfter } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import {
  type Backlog,
  isStalled,
  noteProgress,
  noteSweep,
  postingLeaseMs,
  type SweepNote,
  SweepStatus,
  saysSince,
  wasAhead,
  withLease,
  withoutLease,
} from '../model/sweep-status.ts';
import { changeLoaded, type Documents, type Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Store } from '../store/port.ts';
import type { SweepReport } from './sweep.ts';

interface Means {
  readonly documents: Documents;
  readonly store: Pick<Store, 'due'>;
  readonly now: () => Instant;
  /** How often a sweep should come, in milliseconds. */
  readonly everyMs: number;
  /** Called when a clock has been ahead, to make good what that did. */
  readonly heal?: () => Promise<void>;
}

/** What a sweep could not handle, and what it could not deliver; collected while it runs. */
export interface Troubles {
  readonly failures: { readonly document: string; readonly problem: string }[];
  readonly reasons: Map<string, number>;
}

/** Notes how the reminders get on, for every process that sweeps the same store. */
export interface StatusNotes {
  /** Carries out a sweep, notes progress while it runs, and the report when it is completed. */
  around(sweep: (notes: SweepNotes) => Promise<SweepReport>): Promise<SweepReport>;
}

/** What a sweep tells on its way. */
export interface SweepNotes extends Troubles {
  /** Called now and then: something has been done. */
  progress(): Promise<void>;
  /** Asked before each post: one process at a time posts. */
  mayPost(): Promise<boolean>;
}

/** More than this need not be counted to know that something is wrong. */
const countedAtMost = 1_000;

/** Puts the sweeps of this process down in the one document that tells of them. */
export const createStatusNotes = (means: Means): StatusNotes => {
  const { documents, now, everyMs, heal } = means;
  const holder = randomUUID();
  let heldUntil = Number.NEGATIVE_INFINITY;
  let asking: Promise<boolean> | undefined;
  let known: Loaded<SweepStatus> | undefined;
  let writtenAt = Number.NEGATIVE_INFINITY;

  const open = () => documents.open(kinds.sweepStatus, keys.sweepStatus(), () => SweepStatus.parse({ aliveAt: now() }));

  const change = async (apply: (status: SweepStatus) => SweepStatus): Promise<SweepStatus> => {
    const before = known ?? (await open());
    // After a failure nobody knows what is stored by now: it is read again.
    known = undefined;
    known = await changeLoaded(documents, before, apply);
    return known.body;
  };

  const takeLease = async (): Promise<boolean> => {
    const { lease } = await change((status) => withLease(status, holder, now()));
    const isMine = lease?.holder === holder;
    heldUntil = isMine ? Date.parse(lease.until) : Number.NEGATIVE_INFINITY;
    return isMine;
  };

  const mayPost = async (): Promise<boolean> => {
    const left = heldUntil - Date.parse(now());
    if (left > postingLeaseMs / 2 && left <= postingLeaseMs) return true;
    asking ??= takeLease().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  const healIfAhead = async (): Promise<void> => {
    known ??= await documents.read(kinds.sweepStatus, keys.sweepStatus());
    if (known && wasAhead(known.body, now())) await heal?.();
  };

  const progress = async (): Promise<void> => {
    if (Date.parse(now()) - writtenAt < everyMs / 2) return;
    writtenAt = Date.parse(now());
    // A sweep goes on without it; should the store be gone, the sweep will tell.
    await change((status) => noteProgress(status, now())).catch(() => undefined);
  };

  return {
    around: async (sweep) => {
      writtenAt = Date.parse(now());
      const troubles: Troubles = { failures: [], reasons: new Map() };
      let isLeft = false;
      const mayPostOrLeave = async (): Promise<boolean> => {
        const may = await mayPost();
        isLeft ||= !may;
        return may;
      };
      await healIfAhead();
      const report = await sweep({ ...troubles, progress, mayPost: mayPostOrLeave });
      const isOver = isIdle(report) && !isLeft;
      const note = noteOf(report, troubles, now(), isOver ? nothingLeft : await countBacklog(means));
      await change((status) => withoutLease(noteSweep(status, note), holder));
      heldUntil = Number.NEGATIVE_INFINITY;
      return report;
    },
  };
};

const nothingLeft: Backlog = { due: 0, late: 0 };

/** Where nothing was due, and nothing left to another process, nothing is left, which need not be asked. */
export const isIdle = ({ at: _, ...figures }: SweepReport): boolean =>
  Object.values(figures).every((figure) => figure === 0);

/** A document may fail several times in one sweep. */
const noteOf = (report: SweepReport, troubles: Troubles, completedAt: Instant, backlog: Backlog): SweepNote => {
  const { at, sent, gone, unknown } = report;
  const failures = [...new Map(troubles.failures.map((failure) => [failure.document, failure])).values()];
  return { at, completedAt, date: dateInNorway(at), sent, gone, unknown, ...troubles, failures, ...backlog };
};

/** What is due now, and since two intervals or more; upkeep that is due "at once" has no such time. */
export const countBacklog = async ({ store, now, everyMs }: Omit<Means, 'documents'>): Promise<Backlog> => {
  const until = now();
  const lateSince = new Date(Date.parse(until) - 2 * everyMs).toISOString();
  let [due, late] = [0, 0];
  let after: string | undefined;
  do {
    const page = await store.due(until, { limit: 100, ...(after === undefined ? {} : { after }) });
    due += page.items.length;
    late += page.items.filter(({ dueAt }) => saysSince(dueAt) && dueAt < lateSince).length;
    after = page.next;
  } while (after !== undefined && due < countedAtMost);
  return { due, late };
};

/** What a process knows of the reminders, whoever sweeps. */
export interface ReminderHealth extends Backlog {
  readonly lastSweep?: Instant;
  readonly failed: number;
  readonly reminders: 'ok' | 'stalled';
}

/**
 * Tells how the reminders are getting on. Costs one point read.
 * @returns a function that never throws: while the store cannot be read, what was last known grows old
 */
export const createHealth = ({
  documents,
  now,
  everyMs,
}: Pick<Means, 'documents' | 'now' | 'everyMs'>): (() => Promise<ReminderHealth>) => {
  let since = now();
  let known: SweepStatus | undefined;
  return async () => {
    // A clock that was ahead at the start would hide a standstill.
    if (isAfter(since, now())) since = now();
    const read = documents.read(kinds.sweepStatus, keys.sweepStatus());
    known = (await read.catch(() => undefined))?.body ?? known;
    const { lastSweep, due = 0, late = 0, failed = 0 } = known ?? {};
    const stalled = isStalled(known, { now: now(), since, everyMs });
    return { ...(lastSweep && { lastSweep }), due, late, failed, reminders: stalled ? 'stalled' : 'ok' };
  };
};
