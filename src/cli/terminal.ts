import { existsSync } from 'node:fs';
import { person as personSetting, type StoreConfig } from '../config.ts';
import type { Overrides } from '../los.ts';
import { type Instant, type PersonId, withoutTenants } from '../model/identity.ts';
import type { Store } from '../store/port.ts';

/** Where a command is run: what it is given, and whom it tells. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What is piped to it, or typed, line by line. */
  readonly lines: () => AsyncIterable<string> | Iterable<string>;
  /** What was asked for; a line of it or several. */
  readonly print: (text: string) => void;
  /** What went wrong, and how far it is. */
  readonly tell: (text: string) => void;
  readonly open: (store: StoreConfig) => Promise<Store>;
  readonly now: () => Instant;
  /** What tests put in the place of the real thing when reminders are sent. */
  readonly overrides?: Overrides;
}

/** Something the one at the terminal can mend; told as it stands, without a trace. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/** It was asked in a way that nobody understands; what would be understood is told as it stands. */
export class Misunderstood extends Error {
  override readonly name = 'Misunderstood';
}

/**
 * Does something, and tells what went wrong with it as it stands.
 * @param wordsFor what to tell of an error; `undefined` where it is no such
 * @throws CommandFailed
 */
export const explained = async <T>(
  work: () => Promise<T>,
  wordsFor: (error: unknown) => string | undefined,
): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const words = wordsFor(error);
    throw words === undefined ? error : new CommandFailed(words, { cause: error });
  }
};

/** How a store is called in what is printed, without its secrets. */
export const nameOf = (store: StoreConfig): string =>
  store.kind === 'sqlite' ? `sqlite:${store.path}` : `cosmos (${store.endpoint})`;

/**
 * Opening a file that is not there would make an empty store of it.
 * @throws CommandFailed
 */
export const requireFile = (store: StoreConfig): void => {
  if (store.kind === 'sqlite' && !existsSync(store.path)) throw new CommandFailed(`Filen ${store.path} finnes ikke.`);
};

/**
 * The person a command was given, `tenant:objectId`.
 * @throws Misunderstood when it is none
 */
export const personGiven = (text: unknown): PersonId => {
  const person = personSetting.safeParse(text);
  if (person.error) throw new Misunderstood('Skriv tenant:objectId, to GUID-er med kolon mellom.');
  return withoutTenants(person.data);
};

/** So many documents, in words. */
export const documentsInWords = (count: number): string => (count === 1 ? '1 dokument' : `${count} dokumenter`);

/** Opens a store for as long as the work takes. */
export const withStore = async <T>(
  terminal: Terminal,
  config: StoreConfig,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await terminal.open(config);
  try {
    await store.ready();
    return await work(store);
  } finally {
    await store.close();
  }
};

/** An instant as people in Norway read it, to the second. */
export const formatInstant = (instant: Instant): string =>
  new Intl.DateTimeFormat('nb-NO', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Oslo' }).format(
    new Date(instant),
  );
