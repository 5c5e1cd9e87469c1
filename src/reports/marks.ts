import { createHmac, hkdfSync } from 'node:crypto';

/** Stands for something without saying what: the same for the same, and nobody else can tell whose it is. */
export type Mark = (what: string) => string;

/**
 * Makes marks of what is not to be stored itself.
 * @param secret at least 32 random characters
 * @param purpose what the marks are for; those of one purpose are none for another
 */
export const createMark = (secret: string, purpose: string): Mark => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `los ${purpose} mark`, 32));
  return (what) => createHmac('sha256', key).update(what).digest('base64url').slice(0, 22);
};
