import type { FetchFile } from '../dialog/handler.ts';
import type { Patience } from '../patience.ts';
import type { MayUpload } from './upload.ts';

/** As large as a file may be that somebody sends. */
const mostBytes = 2_000_000;

/** Fetches files that people have sent to Los, whole and once, from where Microsoft keeps them and nowhere else. */
export const createDownloader =
  ({
    mayFetch,
    patience,
    onFailed,
  }: {
    readonly mayFetch: MayUpload;
    readonly patience: Pick<Patience, 'request'>;
    readonly onFailed: (reason: string) => void;
  }): FetchFile =>
  async (from) => {
    const url = URL.parse(from.url);
    const got = url && mayFetch(url) ? await get(url, patience.request) : { reason: 'notAllowed' };
    if ('bytes' in got) return got.bytes;
    onFailed(got.reason);
    return got.reason === 'tooLarge' ? 'tooLarge' : undefined;
  };

type Got = { readonly bytes: Uint8Array } | { readonly reason: string };

const get = async (url: URL, patienceMs: number): Promise<Got> => {
  try {
    // A redirect would lead to where nobody has looked.
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    if (answer.ok && answer.body) return await bounded(answer.body);
    await answer.body?.cancel();
    return { reason: String(answer.status) };
  } catch (error) {
    return { reason: error instanceof Error ? error.name : 'Error' };
  }
};

/** Whatever it says of its size, no more of it is taken in. */
const bounded = async (body: ReadableStream<Uint8Array>): Promise<Got> => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > mostBytes) return { reason: 'tooLarge' };
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
};
