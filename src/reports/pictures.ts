import { z } from 'zod';
import type { Instant } from '../model/identity.ts';
import type { Documents } from '../store/documents.ts';
import { drawGone } from './gone.ts';
import type { PictureSize } from './png.ts';
import { createRenderer } from './rendering.ts';
import type { Seal } from './seal.ts';
import { dayOf, openSealed } from './sealed.ts';
import type { Drawing } from './sheet.ts';

/** What can be drawn, by name: each feature adds the data that its pictures are drawn from. */
export interface PictureKinds {}

/** A picture, as what it is drawn from. */
export type Picture = PictureKinds[keyof PictureKinds];

/** A kind of picture that a feature draws. */
export interface Picturing<K extends keyof PictureKinds = keyof PictureKinds> {
  readonly kind: K;
  readonly shape: z.ZodType<PictureKinds[K]>;
  /** How long an address is good for: today and this many days more (docs/decisions/0006-pictures.md). */
  readonly keptDays: number;
  /** What stands in its place when it is not shown any more: how to get a new one, in the language of its card. */
  gone(picture: PictureKinds[K]): string;
  /** @returns `undefined` for somebody who may not see it any more */
  draw(documents: Documents, now: Instant, picture: PictureKinds[K]): Promise<Drawing | undefined>;
}

/** Where a picture is fetched: as it stands on a card, which Teams fetches, and large, for whoever presses it. */
export interface PictureAddresses {
  readonly url: string;
  readonly large: string;
}

export type PictureAddress = (picture: Picture) => PictureAddresses;

/** On a card, or by itself. */
export type ServedSize = Exclude<PictureSize, 'print'>;

/** What comes after the address of a picture that is wanted large. */
export const large = 'large';

/** The address of a picture here, without its token. */
export const picturePath = '/images/';

interface Fetched {
  readonly kind: string;
  readonly png: Uint8Array;
  /** Whether it says how to get a new picture, since that one is not shown any more. */
  readonly gone: boolean;
}

export interface Pictures {
  readonly address: PictureAddress;
  /**
   * The PNG an address stands for, or what has come in its place; `undefined` when Los has made no such address.
   * @throws TooManyPictures
   */
  readonly fetch: (token: string, size?: ServedSize) => Promise<Fetched | undefined>;
}

const Sealed = z.object({
  picture: z.looseObject({ kind: z.string() }),
  lastDay: z.number().int(),
  /** As addresses of large pictures once were, each with a token of its own. */
  large: z.literal(true).optional(),
});

/**
 * Pictures at addresses that expire. No picture is stored: the address says, sealed, what to draw from which document,
 * and it is drawn when it is fetched; once for all who fetch it meanwhile.
 * @param base what an address begins with, up to its token
 * @throws Error when two features draw pictures of one kind
 */
export const createPictures = (parts: {
  readonly seal: Seal;
  readonly documents: Documents;
  readonly now: () => Instant;
  readonly base: () => string;
  readonly kinds: readonly Picturing[];
}): Pictures => {
  const { seal, documents, now, base } = parts;
  const kinds = new Map(parts.kinds.map((one) => [String(one.kind), one]));
  if (kinds.size < parts.kinds.length) throw new Error('pictures: a kind is drawn by two features');
  const render = createRenderer();
  const underWay = new Map<string, Promise<Fetched | undefined>>();
  const draw = async (token: string, size: ServedSize): Promise<Fetched | undefined> => {
    const sealed = openSealed(seal, Sealed, token);
    const kind = sealed && kinds.get(sealed.picture.kind);
    // Another version of Los may have sealed something that this one does not know.
    const { data } = kind?.shape.safeParse(sealed?.picture) ?? {};
    if (!sealed || !kind || !data) return undefined;
    const isInTime = dayOf(now()) <= sealed.lastDay;
    const drawing = isInTime ? await kind.draw(documents, now(), data) : undefined;
    const png = await render(drawing ?? drawGone(kind.gone(data)), sealed.large ? 'large' : size);
    return { kind: String(kind.kind), png, gone: !drawing };
  };
  return {
    address: (picture) => {
      const lastDay = dayOf(now()) + (kinds.get(picture.kind)?.keptDays ?? 0);
      const url = `${base()}${seal.close(JSON.stringify({ picture, lastDay }))}`;
      return { url, large: `${url}?${large}` };
    },
    fetch: (token, size = 'card') => {
      const name = `${size} ${token}`;
      const shared = underWay.get(name) ?? draw(token, size).finally(() => underWay.delete(name));
      underWay.set(name, shared);
      return shared;
    },
  };
};
