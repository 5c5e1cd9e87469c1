import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync } from 'node:crypto';

/** Makes tokens that say nothing to whoever has no key, and that nobody else can make. */
export interface Seal {
  close(content: string): string;
  /** @returns `undefined` for whatever was not made with this key */
  open(token: string): string | undefined;
}

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM, in letters that stand in an address as they are. Where an ordinary token would have a random start, this
 * one has a code of its content, so that the same content gets the same token and caches know it again.
 * @param secret at least 32 random characters
 * @param purpose what the tokens are for; those of one purpose are none for another
 */
export const createSeal = (secret: string, purpose: string): Seal => {
  const keyFor = (part: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `los ${purpose} ${part}`, 32)));
  const [key, ivKey] = [keyFor('content'), keyFor('start')];
  return {
    close: (content) => {
      const iv = createHmac('sha256', ivKey).update(content).digest().subarray(0, ivBytes);
      const closing = createCipheriv(cipher, key, iv);
      const closed = [closing.update(content, 'utf8'), closing.final()];
      return Buffer.concat([iv, ...closed, closing.getAuthTag()]).toString('base64url');
    },
    open: (token) => {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length < ivBytes + tagBytes) return undefined;
      const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
      opening.setAuthTag(bytes.subarray(-tagBytes));
      try {
        return opening.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8') + opening.final('utf8');
      } catch {
        return undefined;
      }
    },
  };
};
