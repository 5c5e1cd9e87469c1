import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { pipeline as joined, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { contentOf } from './copy.ts';
import { decode } from './envelope.ts';
import { type Kind, kinds } from './kinds.ts';
import { NewerDocument, type Store, type StoredDocument } from './port.ts';

/**
 * A backup is a gzipped text: a first line that says what it is, a line of JSON for each document, and a last line
 * with their number and the checksum of their lines, without which the file is not whole.
 */
const Opening = z.object({
  los: z.literal('backup'),
  version: z.number(),
  /** When it was begun. */
  at: z.string(),
});
type Opening = z.infer<typeof Opening>;

const Closing = z.object({ los: z.literal('end'), documents: z.number(), sha256: z.string() });
type Closing = z.infer<typeof Closing>;

/** What every document has, whatever it holds. */
const Envelope = z.looseObject({
  pk: z.string(),
  id: z.string(),
  type: z.string(),
  schema: z.number().int(),
  dueAt: z.exactOptional(z.string()),
  commands: z.exactOptional(z.array(z.looseObject({ id: z.string() }))),
});

/** What a backup that is whole says of itself. */
export interface Backup {
  readonly at: string;
  readonly documents: number;
  readonly sha256: string;
}

/** Why a backup was not made, or not taken. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly why: 'fileExists' | 'noBackup' | 'newerVersion' | 'damaged' | 'strangeDocument';

  constructor(why: BackupRefused['why'], options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

const version = 1;

/**
 * Writes everything into a new file, which has its name only when it is whole and on the disk. It holds what people
 * have told Los: only its owner may read it.
 * @throws BackupRefused `fileExists`
 */
export const writeBackup = async (
  store: Pick<Store, 'all'>,
  path: string,
  at: string,
  progress: (documents: number) => void = () => undefined,
): Promise<Backup> => {
  if (existsSync(path)) throw new BackupRefused('fileExists');
  // A name of its own: two backups at once must not write into one file.
  const unfinished = `${path}.${randomUUID()}.part`;
  let made: Closing | undefined;
  const lines = linesOf(store, at, progress, (closing) => {
    made = closing;
  });
  try {
    const file = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(Readable.from(lines), createGzip(), file);
    await giveName(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  if (!made) throw new Error('a backup without an end');
  return { at, documents: made.documents, sha256: made.sha256 };
};

/** A link, unlike a new name, is never put over a file that has come meanwhile; some network disks have none. */
const giveName = async (unfinished: string, path: string): Promise<void> => {
  try {
    await link(unfinished, path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') throw new BackupRefused('fileExists');
    return rename(unfinished, path);
  }
  await rm(unfinished);
};

const linesOf = async function* (
  store: Pick<Store, 'all'>,
  at: string,
  progress: (documents: number) => void,
  ended: (closing: Closing) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const opening: Opening = { los: 'backup', version, at };
  yield lineOf(opening);
  let documents = 0;
  for await (const document of contentOf(store)) {
    const line = lineOf(document);
    hash.update(line);
    documents += 1;
    if (documents % 100 === 0) progress(documents);
    yield line;
  }
  const closing: Closing = { los: 'end', documents, sha256: hash.digest('hex') };
  ended(closing);
  yield lineOf(closing);
};

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * Reads a backup to its end without keeping it: whether it is whole, and whether this Los understands all that is in it.
 * @throws BackupRefused `noBackup`, `newerVersion`, `damaged`, `strangeDocument`
 */
export const checkBackup = async (path: string): Promise<Backup> => {
  const hash = createHash('sha256');
  let found: Backup | undefined;
  try {
    found = await lastWords(path, hash);
  } catch (error) {
    if (error instanceof BackupRefused || isMissing(error)) throw error;
    throw new BackupRefused('damaged', { cause: error });
  }
  if (!found) throw new BackupRefused('damaged');
  return found;
};

const lastWords = async (path: string, hash: Hash): Promise<Backup | undefined> => {
  let at: string | undefined;
  let documents = 0;
  let closing: Closing | undefined;
  let strange: BackupRefused | undefined;
  for await (const line of readLines(path)) {
    if (at === undefined) {
      at = openingOf(line).at;
      continue;
    }
    if (closing !== undefined) return undefined;
    const value: unknown = JSON.parse(line);
    closing = Closing.safeParse(value).data;
    if (closing) continue;
    strange ??= refusalOf(value);
    hash.update(`${line}\n`);
    documents += 1;
  }
  const sha256 = hash.digest('hex');
  const isWhole = at !== undefined && closing?.documents === documents && closing.sha256 === sha256;
  if (isWhole && strange) throw strange;
  return isWhole && at !== undefined ? { at, documents, sha256 } : undefined;
};

/** Why what stands in a backup could not be used, if it could not. */
const refusalOf = (value: unknown): BackupRefused | undefined => {
  try {
    const document = Envelope.parse(value);
    const kind = Object.values(kinds).find(({ type }) => type === document.type);
    if (kind) decode(kind as Kind<unknown>, document);
    return undefined;
  } catch (error) {
    return new BackupRefused(error instanceof NewerDocument ? 'newerVersion' : 'strangeDocument', { cause: error });
  }
};

const openingOf = (line: string): Opening => {
  const opening = Opening.safeParse(parsed(line)).data;
  if (!opening) throw new BackupRefused('noBackup');
  if (opening.version !== version) throw new BackupRefused('newerVersion');
  return opening;
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** The documents of a backup that has been checked. */
export const documentsIn = async function* (path: string): AsyncGenerator<StoredDocument> {
  for await (const line of readLines(path)) {
    const value: unknown = JSON.parse(line);
    const isFrame = Opening.safeParse(value).success || Closing.safeParse(value).success;
    if (!isFrame) yield Envelope.parse(value);
  }
};

/** By line feeds alone: other signs that end lines elsewhere may stand in what people wrote. */
const readLines = async function* (path: string): AsyncGenerator<string> {
  // What goes wrong in either shows in the text that is read.
  const text = joined(createReadStream(path), createGunzip(), () => undefined).setEncoding('utf8');
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') throw new BackupRefused('damaged');
};
