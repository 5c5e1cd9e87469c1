import type { z } from 'zod';
import { type Instant, withoutTenants } from '../model/identity.ts';
import type { Seal } from './seal.ts';

/** A day as a number: the end of the day is counted, not the minute, so that an address stays the same all day. */
export const dayOf = (now: Instant): number => Math.floor(Date.parse(now) / 86_400_000);

/** What a token holds; `undefined` for one that Los has not made, and for one that another version of it has. */
export const openSealed = <S>(seal: Seal, shape: z.ZodType<S>, token: string): S | undefined => {
  const content = seal.open(token);
  return content === undefined ? undefined : shape.safeParse(JSON.parse(withoutTenants(content))).data;
};
