import { get } from 'node:https';
import type { TLSSocket } from 'node:tls';

/**
 * What an address answers, and until when its certificate is good, in milliseconds.
 * @throws when it is not reached in time, or its certificate is not good
 */
export const certificateOf = (
  url: string,
  timeoutMs: number,
): Promise<{ readonly status: number; readonly validTo: number }> =>
  new Promise((resolve, reject) => {
    const asked = get(url, { headers: { connection: 'close' }, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
      response.resume();
      const { valid_to } = (response.socket as TLSSocket).getPeerCertificate();
      resolve({ status: response.statusCode ?? 0, validTo: Date.parse(valid_to) });
    });
    asked.once('error', reject);
  });
