import { z } from 'zod';
import type { FilePlace } from './arrival.ts';

const Place = z.object({ url: z.string().max(4_000), name: z.string().max(260) });

/** Where a file lies, as a button hands it back: in signs in which nothing looks like an identity number. */
export const fileToken = (place: FilePlace): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a token stands for; it comes from outside, and whoever fetches the file looks where it leads. */
export const filePlaceIn = (token: string): FilePlace | undefined => {
  try {
    return Place.safeParse(JSON.parse(Buffer.from(token, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
};
