import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Instant, Language } from '../../model/identity.ts';
import type { Documents } from '../../store/documents.ts';
import { oneAtATime } from '../rendering.ts';
import type { Seal } from '../seal.ts';
import { dayOf, openSealed } from '../sealed.ts';
import { type FileBody, typeOf, writeBody } from './formats.ts';

/** What can be written as a file, by name: each feature adds the data that its files are written from. */
export interface FileKinds {}

/** A file, as what it is written from. */
export type FileWanted = FileKinds[keyof FileKinds];

/** What goes into a file, and what it is called. */
export interface FileContent {
  /** With its ending. */
  readonly name: string;
  readonly body: FileBody;
}

/** What is said in the place of a file that is not to be had any more: how to get a new one. */
export interface FileGone {
  readonly language: Language;
  readonly title: string;
  readonly words: string;
}

/** A kind of file that a feature writes. */
export interface Filing<K extends keyof FileKinds = keyof FileKinds> {
  readonly kind: K;
  readonly shape: z.ZodType<FileKinds[K]>;
  /** How its address ends, for whoever looks at it to know what it is: `.pptx`. */
  ending(wanted: FileKinds[K]): `.${string}`;
  /** How long an address is good for: today and this many days more. */
  readonly keptDays: number;
  gone(wanted: FileKinds[K]): FileGone;
  /** @returns `undefined` for somebody who may not have it any more */
  content(documents: Documents, now: Instant, wanted: FileKinds[K]): Promise<FileContent | undefined>;
}

export interface FileMade {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a turn can do with files. */
export interface Files {
  /** Where one is fetched, by whoever has the address and for some time only. */
  address(wanted: FileWanted): string;
  /** What stands for it where an address does not. */
  token(wanted: FileWanted): string;
  /** What a token stands for, if Los has made it and its time is not over. */
  opened(token: string): FileWanted | undefined;
  /**
   * As it is now; `undefined` for somebody who may not have it.
   * @throws TooManyPictures
   */
  made(wanted: FileWanted): Promise<FileMade | undefined>;
}

export type FetchedFile = { readonly kind: string } & (
  | { readonly file: FileMade }
  | { readonly file?: undefined; readonly gone: FileGone }
);

export interface Downloads extends Files {
  /**
   * What the rest of an address stands for; `undefined` when Los has made no such address.
   * @throws TooManyPictures
   */
  fetch(rest: string): Promise<FetchedFile | undefined>;
}

/** The address of a file here, without its token. */
export const filePath = '/files/';
/** What stands between a token and the end of an address. */
const addressed = /^(?<token>[\w-]+)(?<ending>\.[a-z]{2,4})$/;

const Sealed = z.object({ file: z.looseObject({ kind: z.string() }), lastDay: z.number().int() });

/** Files of some 300 KB that are kept in memory. */
const mostFiles = 20;

/**
 * Files at addresses that expire. No file is stored: the address says, sealed, what to write from which document, and it
 * is written when it is fetched (docs/decisions/0061-poster.md).
 * @param base what an address begins with, up to its token
 * @throws Error when two features write files of one kind
 */
export const createDownloads = (parts: {
  readonly seal: Seal;
  readonly documents: Documents;
  readonly now: () => Instant;
  readonly base: () => string;
  readonly kinds: readonly Filing[];
}): Downloads => {
  const { seal, documents, now, base } = parts;
  const kinds = new Map(parts.kinds.map((one) => [String((one as { kind: string }).kind), one]));
  if (kinds.size < parts.kinds.length) throw new Error('files: a kind is written by two features');
  const make = oneAtATime(mostFiles);
  const underWay = new Map<string, Promise<FetchedFile | undefined>>();
  const read = (token: string) => {
    const sealed = openSealed(seal, Sealed, token);
    const kind = sealed && kinds.get(sealed.file.kind);
    const { data } = kind?.shape.safeParse(sealed?.file) ?? {};
    if (!sealed || !kind || !data) return undefined;
    return { kind, wanted: data, isInTime: dayOf(now()) <= sealed.lastDay };
  };
  const made: Files['made'] = async (wanted) => {
    const content = await kinds.get(wanted.kind)?.content(documents, now(), wanted);
    if (!content) return undefined;
    const bytes = await make(keyOf(content.body), () => writeBody(content.body));
    return { name: content.name, type: typeOf(content.body), bytes };
  };
  const endingOf = (wanted: FileWanted) => kinds.get(wanted.kind)?.ending(wanted) ?? '';
  const write = async (token: string, ending: string): Promise<FetchedFile | undefined> => {
    const found = read(token);
    if (!found || endingOf(found.wanted) !== ending) return undefined;
    const file = found.isInTime ? await made(found.wanted) : undefined;
    const kind = String(found.kind.kind);
    return file ? { kind, file } : { kind, gone: found.kind.gone(found.wanted) };
  };
  const token: Files['token'] = (file) =>
    seal.close(JSON.stringify({ file, lastDay: dayOf(now()) + (kinds.get(file.kind)?.keptDays ?? 0) }));
  return {
    address: (wanted) => `${base()}${token(wanted)}${endingOf(wanted)}`,
    token,
    opened: (sealed) => {
      const found = read(sealed);
      return found?.isInTime ? found.wanted : undefined;
    },
    made,
    fetch: async (rest) => {
      const { token: sealed, ending } = addressed.exec(rest)?.groups ?? {};
      if (sealed === undefined || ending === undefined) return undefined;
      const shared = underWay.get(rest) ?? write(sealed, ending).finally(() => underWay.delete(rest));
      underWay.set(rest, shared);
      return shared;
    },
  };
};

const keyOf = (body: FileBody): string => createHash('sha256').update(JSON.stringify(body)).digest('base64url');
