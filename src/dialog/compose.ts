import type { Answering } from './answering.ts';
import type { Told } from './arrival.ts';
import { type Commanded, composeCommands } from './commands.ts';
import type { Findable } from './finding.ts';
import type { EventHandlers, Handler, Handlers, Repertoire, Targets } from './handler.ts';
import { commonTargets, type Target, type TargetTable } from './targets.ts';
import type { Undoable, Undoables, UndoPlace } from './undoing.ts';
import type { VerbsOf } from './verb.ts';

/** What one feature brings to the dialog. */
export interface DialogPart extends Commanded {
  readonly verbs?: Handlers;
  readonly targets?: TargetTable;
  readonly events?: Partial<EventHandlers>;
  /** What can be put back for a day. */
  readonly undoables?: readonly Undoable[];
  /** Where it may have been taken away, by the type of document. */
  readonly undoPlaces?: Readonly<Record<string, UndoPlace>>;
  /** What of it can be found by its words. */
  readonly findables?: readonly Findable[];
  /** Answers to what people ask in their own words; one feature does. */
  readonly answering?: Answering;
}

/** A handler for each verb that a feature has said is its own. */
export type HandlersOf<Feature extends string> = { readonly [V in VerbsOf<Feature>]: Handler };

/** All that features bring, as one. */
export interface Composed extends Repertoire {
  readonly targets: { readonly [K in keyof Targets]: Target<unknown, Targets[K]> };
  readonly events: EventHandlers;
  readonly undoables: Undoables;
  readonly findables: readonly Findable[];
  readonly answering: Answering | undefined;
}

/**
 * Puts together what the features bring.
 * @throws Error when something is brought twice, or is not there that a verb or a command needs
 */
export const compose = (parts: readonly DialogPart[]): Composed => {
  const handlers = once<Handler>(
    'verb',
    parts.map(({ verbs = {} }) => verbs),
  );
  const commands = composeCommands(parts);
  const targets = once<unknown>('target', [commonTargets, ...parts.map((part) => part.targets ?? {})]);
  const events = once(
    'event',
    parts.map((part) => part.events ?? {}),
  );
  const undoables = once(
    'undo',
    parts.flatMap(({ undoables: brought = [] }) => brought.map((one) => ({ [one.kind]: one }))),
  );
  const undoPlaces = once(
    'place for undos',
    parts.map((part) => part.undoPlaces ?? {}),
  );
  const findables = once(
    'findable',
    parts.flatMap(({ findables: brought = [] }) => brought.map((one) => ({ [one.kind]: one }))),
  );
  const answering = once(
    'answering',
    parts.map(({ answering: brought }) => (brought ? { answers: brought } : {})),
  );
  for (const { kind, from } of undoables.values()) need(undoPlaces, from, `«${kind}»`);
  for (const command of commands) need(handlers, command.do, 'A command');
  for (const [verb, { on, amongFacilitators }] of handlers) {
    need(targets, on, `«${verb}»`);
    if (amongFacilitators !== undefined) need(handlers, amongFacilitators, `«${verb}»`);
  }
  for (const event of ['welcome', 'joined', 'left', 'closed', 'unshared'] satisfies Told['kind'][])
    need(events, event, 'Teams');
  return {
    handlers,
    commands,
    undoables: { kinds: undoables, places: undoPlaces },
    findables: [...findables.values()],
    answering: answering.get('answers'),
    targets: Object.fromEntries(targets) as Composed['targets'],
    events: Object.fromEntries(events) as unknown as EventHandlers,
  };
};

const need = (all: ReadonlyMap<string, unknown>, name: string, who: string): void => {
  if (!all.has(name)) throw new Error(`${who} needs «${name}», which no feature brings.`);
};

/** Several tables of handlers as one. @throws Error when a verb is in two of them */
export const together = <T extends readonly Handlers[]>(...tables: T): Together<T> =>
  Object.fromEntries(once('verb', tables)) as Together<T>;

type Together<T> = T extends readonly [infer First, ...infer Others] ? First & Together<Others> : unknown;

const once = <T>(what: string, tables: readonly Readonly<Record<string, T | undefined>>[]): ReadonlyMap<string, T> => {
  const all = new Map<string, T>();
  for (const [name, one] of tables.flatMap((table) => Object.entries(table))) {
    if (all.has(name)) throw new Error(`The ${what} «${name}» is brought twice.`);
    if (one !== undefined) all.set(name, one);
  }
  return all;
};
