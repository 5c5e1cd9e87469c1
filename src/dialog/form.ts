import { z } from 'zod';
import type { Permission } from '../model/roles.ts';
import { type Handler, handler, type Targets, type Turn } from './handler.ts';
import { type Entered, tickedIn, writtenIn } from './reading.ts';
import type { Blame } from './refusing.ts';
import type { Reply } from './reply.ts';
import type { Verb } from './verb.ts';

/** How a form is shown: afresh, or once more with what was entered. Why it comes back, the dialog says on it. */
export interface Showing {
  readonly entered?: Entered;
  /** What just happened. */
  readonly news?: string;
  /** Somebody else was quicker: what is stored goes before what was entered, which fills only the gaps. */
  readonly stale?: boolean;
}

/** Whether the pressed card showed an older version of what it would change. Who types has seen no card. */
export const isStale = ({ seen }: Pick<Turn, 'seen'>, version: number): boolean => seen !== undefined && seen < version;

/** What a field shows: what was entered, else what is stored; the other way round on a stale card. */
export const valueIn = ({ entered = {}, stale = false }: Showing, field: string, stored?: string): string => {
  const typed = writtenIn(entered, field);
  return (stale ? (stored ?? typed) : (typed ?? stored)) ?? '';
};

/** What is ticked off in a field of several choices, with commas between, as cards want it. */
export const tickedAgain = (showing: Showing, field: string): string => tickedIn(valueIn(showing, field)).join(',');

type Shown = Reply | Promise<Reply>;

/** A form: how it is asked for, shown, shown again, and saved. */
export interface Form<K extends keyof Targets, W, F, Q = W> {
  readonly on: K;
  readonly may: Permission;
  /** Where looking at it needs less than saving. */
  readonly maySee?: Permission;
  /** Who asks for it among facilitators, about no team, gets this instead. */
  readonly amongFacilitators?: Verb;
  /** What the form is about: the button that saves says so. */
  readonly about: z.ZodType<W>;
  /** What whoever asks for it says it is about, where that may be less. */
  readonly asking?: z.ZodType<Q>;
  /** Who is to see it, and what comes of it (see `Handler`). */
  readonly seenBy?: Handler['seenBy'];
  /** Whether saving it again holds whatever came between (see `Handler`). */
  readonly anew?: boolean;
  /** The fields, each with its own rule. */
  readonly fields: z.ZodType<F>;
  /** Where what only `save` can refuse is to be mended. */
  readonly blame?: Blame;
  /** The field that holds the rows of a table (see `Handler`). */
  readonly table?: string;
  /** The version of what the form changes, to tell a stale card. */
  version?(turn: Targets[K], about: Q): number;
  show(turn: Targets[K], about: Q, showing: Showing): Shown;
  /** What is shown when somebody asks for the form, if something has to be noted first. */
  ask?(turn: Targets[K], about: Q): Shown;
  save(turn: Targets[K], entered: W & F): Promise<readonly Reply[]> | readonly Reply[];
}

/** The verb that saves a form, or does what another of its buttons says; after a no the form comes again. */
export const saving = <K extends keyof Targets, W extends object, F extends object, Q extends object = W>({
  on,
  may,
  about,
  asking,
  fields,
  blame,
  table,
  version,
  seenBy,
  anew = false,
  show,
  save,
}: Omit<Form<K, W, F, Q>, 'ask' | 'maySee' | 'amongFacilitators'>): Handler<K, W & F> =>
  handler({
    on,
    may,
    input: z.intersection(about, fields),
    anew,
    form: true,
    run: save,
    ...(blame && { blame }),
    ...(table !== undefined && { table }),
    ...(seenBy && { seenBy }),
    again: async (turn, entered) => {
      // What it is about is at least what whoever asks for it says.
      const which = ((asking ?? about) as z.ZodType<Q>).safeParse(entered);
      if (!which.success) return undefined;
      const stale = version !== undefined && isStale(turn as Turn, version(turn, which.data));
      return [await show(turn, which.data, { entered, stale })];
    },
  });

/** The two verbs of a form: the one that asks for it, and the one that saves, after whose no it comes again. */
export const form = <
  const A extends Verb,
  const S extends Verb,
  K extends keyof Targets,
  W extends object,
  F extends object,
  Q extends object = W,
>(
  verbs: { readonly ask: A; readonly save: S },
  it: Form<K, W, F, Q>,
): Record<A | S, Handler> => {
  const { on, may, maySee = may, seenBy, show, amongFacilitators } = it;
  const ask = handler({
    on,
    may: maySee,
    input: (it.asking ?? it.about) as z.ZodType<Q>,
    ...(amongFacilitators !== undefined && { amongFacilitators }),
    ...(seenBy && { seenBy }),
    anew: true,
    run: async (turn, which) => [await (it.ask ?? ((t, w) => show(t, w, {})))(turn, which)],
  });
  return { [verbs.ask]: ask as Handler, [verbs.save]: saving(it) as Handler } as Record<A | S, Handler>;
};
