import { hash } from 'node:crypto';

/** Keeps what a token was found to be until it runs out. */
export interface Verified<T> {
  /**
   * @param shown all that the check depends on: the token, and what it was shown for
   * @param expires when the token runs out, in seconds since 1970
   * @throws what the check throws; a token that was turned away is checked again
   */
  check(shown: readonly string[], expires: number, check: () => Promise<T>): Promise<T>;
}

/** Teams shows the same token for an hour, for each place it is sent from. */
const most = 1_000;

/**
 * A signature costs as much to check as a document to store, and Teams shows the same token for many activities. Tokens
 * are kept as their hashes alone.
 * @param now in milliseconds since 1970
 */
export const createVerified = <T>(now: () => number = Date.now): Verified<T> => {
  const known = new Map<string, { readonly until: number; readonly found: T }>();
  return {
    check: async (shown, expires, check) => {
      const key = hash('sha256', JSON.stringify(shown));
      const kept = known.get(key);
      if (kept && now() < kept.until) return kept.found;
      known.delete(key);
      const found = await check();
      if (known.size >= most) known.clear();
      known.set(key, { until: expires * 1_000, found });
      return found;
    },
  };
};
