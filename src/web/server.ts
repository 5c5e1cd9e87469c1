import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import restify, { type Request, type RequestHandler, type Response, type Server, type ServerOptions } from 'restify';
import type { Instant } from '../model/identity.ts';
import { type Patience, within } from '../patience.ts';
import { type FileGone, type FileMade, filePath } from '../reports/files/downloads.ts';
import { pagePath } from '../reports/pages/pages.ts';
import { large, picturePath, type ServedSize } from '../reports/pictures.ts';
import { answerWith } from './answer-with.ts';
import { type Answer, messagesDoor } from './messages.ts';
import { type PageOptions, servePages } from './pages.ts';
import { limitStrangers, type StrangersOptions } from './strangers.ts';

export interface ServedPicture {
  readonly png: Uint8Array;
  /** Whether it only says that the picture is not shown any more. */
  readonly gone: boolean;
}

/** A file, or what is said in the place of one that is not to be had any more. */
export type ServedFile = { readonly file: FileMade } | { readonly file?: undefined; readonly gone: FileGone };

export interface WebOptions {
  /** Turns away what a web page sends. */
  readonly local: boolean;
  /** The address of this machine to listen on; absent = all of them, in local mode 127.0.0.1 alone. */
  readonly host?: string | undefined;
  readonly port: number;
  /** Takes one activity; never throws. What takes long may be answered while it goes on. */
  readonly receive: (authorization: string, body: unknown, answerNow: (answer: Answer) => void) => Promise<Answer>;
  /** Who may knock how often; not looked at in local mode. */
  readonly strangers: StrangersOptions;
  /** @throws the reason why Los cannot serve right now */
  readonly ready: () => Promise<void>;
  /** What a token in an address stands for, or nothing; never throws. `busy` when too many want one. */
  readonly picture: (token: string, size: ServedSize) => Promise<ServedPicture | 'busy' | undefined>;
  /** What the rest of an address below `/files/` stands for, or nothing; never throws. `busy` when too many want one. */
  readonly file: (rest: string) => Promise<ServedFile | 'busy' | undefined>;
  /** The web pages for those who have no Los. */
  readonly pages: PageOptions;
  /** What else whoever watches should know, such as how the reminders are getting on; never throws. */
  readonly about: () => Promise<{ readonly reminders: 'ok' | 'stalled' }>;
  /** Whether it is up to this program to send the reminders; then it is not well while they stand still. */
  readonly sendsReminders: boolean;
  readonly patience: Pick<Patience, 'turn'>;
  /** Told of a turn that is not over when its caller has waited long enough; it goes on. */
  readonly onLate: () => void;
  readonly now: () => Instant;
}

export interface Web {
  readonly port: number;
  /** Takes no more requests, finishes those under way, and then resolves. */
  stop(): Promise<void>;
}

/** Restify writes whole requests to its log, with what people wrote and with their tokens. Los logs turns itself. */
const silent = pino({ level: 'silent' }) as unknown as NonNullable<ServerOptions['log']>;

/** How long a request may take to come in, and how long nobody may take in the answer to it, in milliseconds. */
const stalledMs = 60_000;

/**
 * How long a connection may say nothing, in milliseconds: longer than the proxies in front of Los keep theirs (four minutes in
 * Azure), so that a request never comes in on a connection that is just being closed.
 */
const idleMs = 250_000;

/** How long what `/readyz` says holds, in milliseconds: anybody may ask it, and each answer costs reads of the store. */
const readinessMs = 1_000;

/**
 * A card may look at its picture again for an hour without asking; then it must still be allowed to. Whoever gets back what
 * was taken away is not to wait for so long.
 */
const headersOf = ({ gone }: ServedPicture) => ({
  'Content-Type': 'image/png',
  'Cache-Control': `private, max-age=${gone ? 60 : 3600}`,
});

/** Some programs know but the first of the names, which may only have signs of ASCII (RFC 6266). */
const fileHeadersOf = ({ name, type }: FileMade) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encoded(name)}`,
});

const withoutMarks: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', Æ: 'Ae', Ø: 'O', Å: 'A' };

const asciiOf = (name: string): string =>
  name
    .replace(/[æøåÆØÅ]/g, (letter) => withoutMarks[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^\w .-]/g, '');

/** As `encodeURIComponent`, and what that leaves as it is though it may not stand there. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** A few words of ours, with which somebody is left alone in a browser. */
const pageOf = ({ language, title, words }: FileGone): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${escaped(title)}</title><h1>${escaped(title)}</h1><p>${escaped(words)}</p></html>`;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Starts the HTTP server. @throws when the port is taken */
export const startWeb = async (options: WebOptions): Promise<Web> => {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true, log: silent });
  // Some outlast their requests: Teams hangs up on a slow answer.
  const turns = new Set<Promise<unknown>>();
  let stopping = false;
  const tooLate = (): Answer => {
    options.onLate();
    return { status: 503 };
  };
  const turn = (authorization: string, body: unknown): Promise<Answer> => {
    const early = Promise.withResolvers<Answer>();
    const taken = options.receive(authorization, body, early.resolve);
    turns.add(taken);
    taken.finally(() => turns.delete(taken));
    return within(options.patience.turn, Promise.race([early.promise, taken])).catch(tooLate);
  };
  const limited = limitStrangers(options.strangers);
  untyped(server).first(
    guard(options.local),
    messagesDoor({ letIn: options.local ? async () => true : limited, take: turn }),
  );
  const forWatches = (path: string, answer: RequestHandler) => {
    server.get(path, answer);
    server.head(path, answer);
  };
  forWatches('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive' });
  });
  const readiness = async () => {
    const problem = await options.ready().then(() => undefined, nameOf);
    const told = await options.about();
    // Where a job sends them, a standstill is no reason to take away those who answer.
    const stalled = options.sendsReminders && told.reminders === 'stalled' ? 'stalled' : undefined;
    const status = problem ?? stalled;
    return { http: status === undefined ? 200 : 503, status: status ?? 'ready', ...told };
  };
  const look = lookedAtMostEvery(readinessMs, options.now, () =>
    within(options.patience.turn, readiness()).catch((error) => ({ http: 503, status: nameOf(error) })),
  );
  forWatches('/readyz', async (_request: Request, response: Response) => {
    const { http, ...told } = stopping ? { http: 503, status: 'stopping' } : await look();
    response.send(http, told);
  });
  const http = untyped(server).server;
  leaveToNode(http);
  http.keepAliveTimeout = idleMs;
  http.requestTimeout = stalledMs;
  http.timeout = stalledMs;
  const close = closing(http, options.patience.turn);
  // A wildcard, since the router takes named parts of at most 100 signs.
  forWatches(`${picturePath}*`, async (request: Request, response: Response) => {
    const size = request.getQuery() === large ? 'large' : 'card';
    const found = await options.picture(String(request.params['*']), size);
    if (typeof found === 'object') response.sendRaw(200, Buffer.from(found.png), headersOf(found));
    else response.send(found === 'busy' ? 503 : 404);
  });
  forWatches(`${filePath}*`, async ({ params }: Request, response: Response) => {
    const found = await options.file(String(params['*']));
    if (typeof found !== 'object') response.send(found === 'busy' ? 503 : 404);
    else if (found.file) response.sendRaw(200, Buffer.from(found.file.bytes), fileHeadersOf(found.file));
    else response.sendRaw(410, Buffer.from(pageOf(found.gone)), { 'Content-Type': 'text/html; charset=utf-8' });
  });
  servePages(server, options.pages);
  const port = await listen(server, options);
  return {
    port,
    stop: async () => {
      stopping = true;
      await close();
      await Promise.allSettled(turns);
    },
  };
};

/** Whoever asks within that time gets the same answer. */
const lookedAtMostEvery = <T>(ms: number, now: () => Instant, look: () => Promise<T>): (() => Promise<T>) => {
  let seen: { readonly at: number; readonly found: Promise<T> } | undefined;
  return () => {
    const at = Date.parse(now());
    if (!seen || Math.abs(at - seen.at) >= ms) seen = { at, found: look() };
    return seen.found;
  };
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

type First = (...handlers: ((request: IncomingMessage, response: ServerResponse) => boolean)[]) => void;

/** Restify's types leave out the server it is built on, and the handlers that come before all others. */
const untyped = (server: Server) => server as unknown as { readonly server: HttpServer; readonly first: First };

const listen = (server: Server, { port, local, host = local ? '127.0.0.1' : undefined }: WebOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = () => resolve((server.address() as AddressInfo).port);
    if (host === undefined) server.listen(port, listening);
    else server.listen(port, host, listening);
  });

/**
 * Restify takes requests to change the protocol and answers none: their connections would stay open for good. Left to Node
 * they are requests like any other. So are those that ask before they send, which would not be seen to end otherwise.
 */
const leaveToNode = (http: HttpServer): void => {
  for (const event of ['upgrade', 'checkContinue']) http.removeAllListeners(event);
};

/** Waits for requests under way, but not for connections that say nothing, nor for whoever takes longer than that. */
const closing = (http: HttpServer, patienceMs: number): (() => Promise<void>) => {
  let underWay = 0;
  let stopping = false;
  const closeIfIdle = () => {
    if (stopping && underWay === 0) http.closeAllConnections();
  };
  http.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      closeIfIdle();
    });
  });
  return () =>
    new Promise((resolve) => {
      stopping = true;
      const impatient = setTimeout(() => http.closeAllConnections(), patienceMs);
      http.close(() => {
        clearTimeout(impatient);
        resolve();
      });
      closeIfIdle();
    });
};

/** Every answer says how it may be used; in local mode web pages get none. @returns false for what it has refused */
const guard =
  (local: boolean) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    for (const [name, value] of local ? securityHeaders : overHttps) response.setHeader(name, value);
    if (!local || !isFromWebPage(request)) return true;
    const refusal = { code: 'Forbidden', message: 'In local mode only this machine itself may call.' };
    answerWith(response, 403, refusal);
    return false;
  };

const securityHeaders = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
});
const overHttps = [...securityHeaders, ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as const];

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Nothing is authenticated in local mode, so a page in the browser of this machine must not get through: a browser
 * names its page in `Origin` or `Sec-Fetch-Site`, and a page that fakes our address by DNS shows in `Host`. Pictures
 * are on pages, files and pages of ours are opened from them, and nobody can guess where they are; our own pages send
 * what is filled in on them.
 */
const isFromWebPage = ({ method, url = '', headers }: IncomingMessage): boolean => {
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  if (!loopback.test(host)) return true;
  if (origin === undefined && (site === undefined || site === 'none')) return false;
  const asked = URL.parse(url, 'http://los')?.pathname ?? '';
  const isBelow = (...paths: readonly string[]) => paths.some((path) => asked.startsWith(path));
  const isSealed = isBelow(picturePath, filePath, pagePath) && method === 'GET';
  return !isSealed && !(isBelow(pagePath) && site === 'same-origin');
};
