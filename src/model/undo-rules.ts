import type { z } from 'zod';
import { addHours, isAfter } from './calendar.ts';
import type { Instant, PersonId } from './identity.ts';
import { Refusal } from './refusal.ts';
import type { Undo, Undoing } from './undo.ts';

/** How long something can be undone: a day, also one on which the clocks are changed. */
const undoableHours = 24;

/** How many people's undos a document keeps. */
const mostUndos = 10;

/** Who does something, and when. */
interface Acting {
  readonly by: PersonId;
  readonly now: Instant;
}

/** How something that has been taken away is put back: pure functions of the document. */
export interface UndoRule<T, W> {
  readonly was: z.ZodType<W>;
  /** What stands there before the change; `undefined` when it takes nothing away. */
  before(body: T, of: string, after: T): W | undefined;
  /** The version of what stands there; 0 for what is not there. */
  version(body: T, of: string): string | number;
  /** Puts it back as any other change does: versions count up. @throws Refusal as the rules for such a change */
  restore(body: T, was: W, of: string, act: Acting & { readonly seen: undefined }): T;
}

/** What a person has last taken away from a document, also when it has been put back. */
export const undoOf = ({ undos }: Undoing, person: PersonId): Undo | undefined =>
  undos?.find(({ by }) => by === person);

/** Whether an undo is somebody else's, who may still want it. */
export const isOfAnother = ({ undos = [] }: Undoing, id: string, person: PersonId): boolean =>
  undos.some((undo) => undo.id === id && undo.by !== person && undo.undoneBy === undefined);

/** The change with what it takes away kept beside it, in the place of the person's older undo. Where nothing changes, nothing is kept. */
export const withUndo = <T extends Undoing, W>(
  rule: UndoRule<T, W>,
  { id, kind, of, by, now }: Pick<Undo, 'id' | 'kind' | 'of'> & Acting,
  before: T,
  after: T,
): T => {
  const was = after === before ? undefined : rule.before(before, of, after);
  if (was === undefined) return after;
  const others = (after.undos ?? []).filter((undo) => undo.by !== by);
  const newest: Undo = { id, kind, of, at: now, by, was, left: rule.version(after, of) };
  return { ...after, undos: [...others, newest].slice(-mostUndos) };
};

export const isUndoOver = ({ at }: Undo, now: Instant): boolean => !isAfter(addHours(at, undoableHours), now);

/** When the oldest undo of a document is over; `undefined` when it keeps none. */
export const undoUntil = ({ undos }: Undoing): Instant | undefined => {
  const [oldest] = undos ?? [];
  return oldest && addHours(oldest.at, undoableHours);
};

/** The document without the undos that are over, which their words go with; the same one when there are none. */
export const withoutOldUndos = <T extends Undoing>(body: T, now: Instant): T => {
  const { undos = [] } = body;
  const kept = undos.filter((undo) => !isUndoOver(undo, now));
  return kept.length === undos.length ? body : { ...body, undos: kept.length === 0 ? undefined : kept };
};

/** Which undo is asked for, by whom and when. */
interface Undoer extends Acting {
  readonly id: string;
  readonly kind: string;
  /** What asks for it. */
  readonly command: string;
}

/**
 * Puts back what was taken away.
 * @throws Refusal `nothingToUndo` when that is not the person's own newest undo, or undone already; `undoOfAnother` when
 * somebody else can undo it; `undoOver` after a day; `changedSince` when the same thing has been changed since, and as the
 * rule's `restore`
 */
export const undone = <T extends Undoing, W>(
  rule: UndoRule<T, W>,
  { id, kind, command, by, now }: Undoer,
  body: T,
): T => {
  const undo = undoOf(body, by);
  if (isOfAnother(body, id, by)) throw new Refusal('undoOfAnother');
  if (undo?.id !== id || undo.kind !== kind || undo.undoneBy !== undefined) throw new Refusal('nothingToUndo');
  if (isUndoOver(undo, now)) throw new Refusal('undoOver');
  if (undo.left !== rule.version(body, undo.of)) throw new Refusal('changedSince');
  const { was, ...kept } = undo;
  const restored = rule.restore(body, rule.was.parse(was), undo.of, { by, now, seen: undefined });
  const undos = restored.undos?.map((one) => (one === undo ? { ...kept, undoneBy: command } : one));
  return { ...restored, undos };
};
