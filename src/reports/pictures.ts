import { z } from 'zod';
import type { Instant } from '../model/identity.ts';
import type { Documents } from '../store/documents.ts';
import { renderPng } from './png.ts';
import type { Seal } from './seal.ts';
import { SeriesPicture, seriesPicture } from './series-picture.ts';
import type { Drawing } from './sheet.ts';
import { WheelPicture, wheelPicture } from './wheel-picture.ts';

/** What can be drawn, and from which document. Another picture is another file, and a line here and below. */
const Picture = z.discriminatedUnion('kind', [WheelPicture, SeriesPicture]);
export type Picture = z.infer<typeof Picture>;

const draw = (documents: Documents, now: Instant, picture: Picture): Promise<Drawing | undefined> => {
  switch (picture.kind) {
    case 'wheel':
      return wheelPicture(documents, now, picture);
    case 'series':
      return seriesPicture(documents, picture);
  }
};

/** Where a picture is fetched; Teams does so when it shows the card. */
export type PictureAddress = (picture: Picture) => string;

/** The address of a picture here, without its token. */
export const picturePath = '/images/';

export interface Pictures {
  readonly address: PictureAddress;
  /** The PNG an address stands for; `undefined` when it is forged, has expired, or may not be seen any more. */
  readonly fetch: (token: string) => Promise<{ readonly kind: Picture['kind']; readonly png: Uint8Array } | undefined>;
}

/** How long an address is good for: today and this many days more (docs/decisions/0006-pictures.md). */
const lifetimeDays = 7;

const Sealed = z.object({ picture: Picture, lastDay: z.number().int() });

const dayOf = (now: Instant): number => Math.floor(Date.parse(now) / 86_400_000);

/**
 * Pictures at addresses that expire. No picture is stored: the address says, sealed, what to draw from which document,
 * and it is drawn when it is fetched.
 * @param base what an address begins with, up to its token
 */
export const createPictures = (parts: {
  readonly seal: Seal;
  readonly documents: Documents;
  readonly now: () => Instant;
  readonly base: () => string;
}): Pictures => {
  const { seal, documents, now, base } = parts;
  const opened = (token: string): Picture | undefined => {
    const content = seal.open(token);
    if (content === undefined) return undefined;
    // Another version of Los may have sealed something that this one does not know.
    const { data } = Sealed.safeParse(JSON.parse(content));
    return data && dayOf(now()) <= data.lastDay ? data.picture : undefined;
  };
  return {
    address: (picture) => {
      const content = JSON.stringify({ picture, lastDay: dayOf(now()) + lifetimeDays });
      return `${base()}${seal.close(content)}`;
    },
    fetch: async (token) => {
      const picture = opened(token);
      const drawing = picture && (await draw(documents, now(), picture));
      return drawing && { kind: picture.kind, png: await renderPng(drawing.svg, drawing.height) };
    },
  };
};
