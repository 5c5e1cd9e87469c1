import type { TextKey } from '../language/texts.ts';
import type { Permission, Role } from '../model/roles.ts';
import type { Undoing } from '../model/undo.ts';
import { type UndoRule, undoOf, withUndo } from '../model/undo-rules.ts';
import type { Loaded } from '../store/documents.ts';
import type { Turn, TurnOn } from './handler.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** One kind of thing that can be put back for a day after it has been taken away. */
export interface Undoable<T extends Undoing = Undoing, W = unknown> extends UndoRule<T, W> {
  readonly kind: string;
  /** The type of document it is taken from, which has a place in the table of those. */
  readonly from: string;
  /** What whoever puts it back must still be allowed to. */
  readonly may: Permission;
  /** What the person is towards it, where taking it away has changed that: it is shown to whoever has just put it back. */
  roles?(turn: Turn, body: T): readonly Role[];
  /** What is so again, in words. */
  readonly done: TextKey;
  /** The same with what it is, where that is one thing. */
  exactly?(turn: TurnOn<T>, body: T, of: string): string | undefined;
  /** The thing as it then is; of something that is there no more, what is around it. */
  card(turn: TurnOn<T>, body: T, of: string): Reply | Promise<Reply>;
  /** What goes with it in other documents. */
  settle?(turn: Turn, loaded: Loaded<T>): Promise<T>;
}

/** A document in which the person may have taken something away, and what the person is towards it. */
export interface UndoFound<T extends Undoing = Undoing> {
  readonly target: Loaded<T>;
  roles(body: T): readonly Role[];
}

/**
 * Finds documents of one type in which something may have been taken away: the one that the pressed card is about, or,
 * where none is, all that are the person's own here.
 */
export type UndoPlace<T extends Undoing = Undoing> = (
  turn: Turn,
  about: Request['about'],
) => Promise<readonly UndoFound<T>[]>;

/** Everything that can be put back, as the features bring it. */
export interface Undoables {
  /** By kind; stored and sent, so it comes from outside. */
  readonly kinds: ReadonlyMap<string, Undoable>;
  /** By the type of document. */
  readonly places: ReadonlyMap<string, UndoPlace>;
}

declare module './handler.ts' {
  interface TurnMeans {
    readonly undoables: Undoables;
  }
}

/** Ties the type of what is kept to its schema. */
export const undoable = <T extends Undoing, W>(definition: Undoable<T, W>): Undoable<T, W> => definition;

/** Takes something away in the document of this turn, and shows how it is then, with the way back. */
export const takeAway = async <T extends Undoing, W>(
  turn: TurnOn<T>,
  what: Undoable<T, W>,
  of: string,
  apply: (body: T) => T,
  show: (body: T, loaded: Loaded<T>) => Reply | Promise<Reply>,
): Promise<Reply> => {
  const take = takingAway(turn, what, of, apply);
  const { body, loaded } = await turn.change((before) => ({ body: take(before), answer: null }));
  return undoableIn(turn, body, await show(body, loaded));
};

/** A change that takes something away, with what it takes: to be given to the turn's `change`. */
export const takingAway =
  <T extends Undoing, W>(
    { me, now, commandId }: Pick<Turn, 'me' | 'now' | 'commandId'>,
    what: Pick<Undoable<T, W>, 'kind' | keyof UndoRule<T, W>>,
    of: string,
    change: (body: T) => T,
  ) =>
  (body: T): T =>
    withUndo(what, { id: commandId, kind: what.kind, of, by: me.person, now }, body, change(body));

/** The card of what a change has left, with the way back while there is one. */
export const undoableIn = ({ t, me, commandId }: Turn, body: Undoing, reply: Reply): Reply => {
  const undo = undoOf(body, me.person);
  if (reply.kind !== 'card' || undo?.id !== commandId || undo.undoneBy !== undefined) return reply;
  const data = { do: 'undo.take', undo: undo.id, kind: undo.kind, of: undo.of } as const;
  return { ...reply, data: { ...reply.data, undo: { title: t('common.undo'), data } } };
};
