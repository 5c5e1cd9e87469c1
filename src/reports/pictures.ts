import { z } from 'zod';
import { type Instant, withoutTenants } from '../model/identity.ts';
import type { Documents } from '../store/documents.ts';
import { createRenderer } from './rendering.ts';
import type { Seal } from './seal.ts';
import type { Drawing } from './sheet.ts';

/** What can be drawn, by name: each feature adds the data that its pictures are drawn from. */
export interface PictureKinds {}

/** A picture, as what it is drawn from. */
export type Picture = PictureKinds[keyof PictureKinds];

/** A kind of picture that a feature draws. */
export interface Picturing<K extends keyof PictureKinds = keyof PictureKinds> {
  readonly kind: K;
  readonly shape: z.ZodType<PictureKinds[K]>;
  /** @returns `undefined` for somebody who may not see it any more */
  draw(documents: Documents, now: Instant, picture: PictureKinds[K]): Promise<Drawing | undefined>;
}

/** Where a picture is fetched; Teams does so when it shows the card. */
export type PictureAddress = (picture: Picture) => string;

/** The address of a picture here, without its token. */
export const picturePath = '/images/';

interface Fetched {
  readonly kind: string;
  readonly png: Uint8Array;
}

export interface Pictures {
  readonly address: PictureAddress;
  /**
   * The PNG an address stands for; `undefined` when it is forged, has expired, or may not be seen any more.
   * @throws TooManyPictures
   */
  readonly fetch: (token: string) => Promise<Fetched | undefined>;
}

/** How long an address is good for: today and this many days more (docs/decisions/0006-pictures.md). */
const lifetimeDays = 7;

const Sealed = z.object({ picture: z.looseObject({ kind: z.string() }), lastDay: z.number().int() });

const dayOf = (now: Instant): number => Math.floor(Date.parse(now) / 86_400_000);

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
  const opened = (token: string): { readonly kind: string } | undefined => {
    const content = seal.open(token);
    if (content === undefined) return undefined;
    // Another version of Los may have sealed something that this one does not know.
    const { data } = Sealed.safeParse(JSON.parse(withoutTenants(content)));
    return data && dayOf(now()) <= data.lastDay ? data.picture : undefined;
  };
  const draw = async (token: string): Promise<Fetched | undefined> => {
    const picture = opened(token);
    const kind = picture && kinds.get(picture.kind);
    const { data } = kind?.shape.safeParse(picture) ?? {};
    const drawing = kind && data && (await kind.draw(documents, now(), data));
    return drawing && { kind: String(kind.kind), png: await render(drawing) };
  };
  return {
    address: (picture) => {
      const content = JSON.stringify({ picture, lastDay: dayOf(now()) + lifetimeDays });
      return `${base()}${seal.close(content)}`;
    },
    fetch: (token) => {
      const shared = underWay.get(token) ?? draw(token).finally(() => underWay.delete(token));
      underWay.set(token, shared);
      return shared;
    },
  };
};
