import type { SendFile } from '../dialog/handler.ts';
import type { Patience } from '../patience.ts';

/** Whether a file may be put at an address that came over the wire. */
export type MayUpload = (to: URL) => boolean;

/** Where Microsoft keeps people's files, cloud by cloud: each organisation has hosts of its own below one of these. */
const hosts: readonly string[] = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn'];

/** Anybody could name a host of their own, or one inside our network: only Microsoft's get a file. */
export const isOfSharePoint: MayUpload = ({ protocol, hostname, port, username, password }) =>
  protocol === 'https:' &&
  port === '' &&
  `${username}${password}` === '' &&
  hosts.some((one) => hostname.endsWith(one));

/** Far more than a file of ours has. */
const mostBytes = 20_000_000;

/** Puts files where Teams wants them, whole and once; what goes wrong is told as a code. */
export const createUploader =
  ({
    mayUpload,
    patience,
    onFailed,
  }: {
    readonly mayUpload: MayUpload;
    readonly patience: Pick<Patience, 'request'>;
    readonly onFailed: (reason: string) => void;
  }): SendFile =>
  async (to, { bytes, type }) => {
    const url = URL.parse(to.url);
    const problem =
      url && mayUpload(url) && bytes.length <= mostBytes
        ? await put(url, bytes, { type, patienceMs: patience.request })
        : 'notAllowed';
    if (problem !== undefined) onFailed(problem);
    return problem === undefined;
  };

/** @returns why it is not there */
const put = async (
  url: URL,
  bytes: Uint8Array,
  { type, patienceMs }: { readonly type: string; readonly patienceMs: number },
): Promise<string | undefined> => {
  try {
    const answer = await fetch(url, {
      method: 'PUT',
      // A redirect would lead to where nobody has looked.
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
      headers: { 'Content-Type': type, 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` },
      body: Buffer.from(bytes),
    });
    await answer.body?.cancel();
    return answer.ok ? undefined : String(answer.status);
  } catch (error) {
    return error instanceof Error ? error.name : 'Error';
  }
};
