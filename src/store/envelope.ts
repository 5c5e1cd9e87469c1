import type { Kind } from './kinds.ts';
import { frozen } from './parse-body.ts';
import { type Key, NewerDocument, type StoredDocument } from './port.ts';
import { sortableInstant } from './serialise.ts';

/** A command that was applied to a document, with the answer it was given. */
export interface Applied {
  readonly id: string;
  readonly answer?: unknown;
}

/** What a stored document holds: its body, and the commands last applied to it, the newest last. */
export interface Content<T> {
  readonly body: T;
  readonly commands: readonly Applied[];
}

/**
 * How many commands a document remembers. Deliveries are repeated within seconds and people press twice within
 * minutes: 100 is two commands each from 50 people in that time. The list is written with every change, so more would
 * make each one dearer; what is repeated later than that meets the versions that cards carry.
 */
const rememberedCommands = 100;

/** How long the remembered commands are together, in characters of JSON: long answers must not fill the document. */
const rememberedLength = 32_000;

/** The newest commands, as many as a document remembers; the very newest always. */
export const newestCommands = (commands: readonly Applied[]): readonly Applied[] => {
  const newest = commands.slice(-rememberedCommands);
  // Nearly always: to look at each costs as much as the rest of a write.
  if (JSON.stringify(newest).length <= rememberedLength) return newest;
  let length = 0;
  const forgotten = newest.findLastIndex((command) => {
    length += JSON.stringify(command).length;
    return length > rememberedLength;
  });
  return newest.slice(Math.min(forgotten + 1, newest.length - 1));
};

/** When the earliest reminder or upkeep of a document comes: whoever plans those knows it. */
export type DueAt = <T>(kind: Kind<T>, body: T) => string | undefined;

/** The document as it is stored. */
export const encode = <T>(
  kind: Kind<T>,
  { pk, id }: Key,
  { body, commands }: Content<T>,
  dueAtOf: DueAt,
): StoredDocument => {
  const dueAt = dueAtOf(kind, body);
  const document = {
    pk,
    id,
    type: kind.type,
    schema: kind.schema,
    ...(dueAt !== undefined && { dueAt: sortableInstant(dueAt) }),
    body,
    commands,
  };
  read.set(document, { kind, content: { body, commands } });
  return document;
};

/** What documents hold that the store hands out again as they were: each revision is looked through once. */
const read = new WeakMap<StoredDocument, { readonly kind: unknown; readonly content: Content<unknown> }>();

/** The same document, due at another time; for whoever does not know what is in it. */
export const postponed = (document: StoredDocument, dueAt: string): StoredDocument => ({
  ...document,
  dueAt: sortableInstant(dueAt),
});

/**
 * Reads what was stored, upgraded to the shape of today.
 * @throws NewerDocument when it is of a newer schema than this program knows
 * @throws Error when it is of another type, or does not fit its shape
 */
export const decode = <T>(kind: Kind<T>, document: StoredDocument): Content<T> => {
  const name = `${document.pk}/${document.id}`;
  if (document.type !== kind.type) throw new Error(`${name} is a ${document.type}, not a ${kind.type}`);
  if (document.schema > kind.schema) {
    throw new NewerDocument(
      `${name} has schema ${document.schema}, newer than ${kind.schema}: a newer Los has written it`,
    );
  }
  const known = read.get(document);
  if (known?.kind === kind) return known.content as Content<T>;
  const parsed = kind.shape.safeParse(upgraded(kind, document));
  if (!parsed.success) throw new Error(`${name} does not fit ${kind.type}: ${parsed.error.message}`);
  const content = { body: frozen(parsed.data), commands: document['commands'] as readonly Applied[] };
  read.set(document, { kind, content });
  return content;
};

const upgraded = <T>(kind: Kind<T>, document: StoredDocument): Record<string, unknown> => {
  let body = document['body'] as Record<string, unknown>;
  for (let schema = document.schema; schema < kind.schema; schema += 1) {
    const upgrade = kind.upgrades[schema];
    if (!upgrade) throw new Error(`${kind.type} has no upgrade from schema ${schema}`);
    body = upgrade(body);
  }
  return body;
};
