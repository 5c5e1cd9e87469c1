import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import restify, { type Next, type Request, type Response, type Server, type ServerOptions } from 'restify';
import type { Instant } from '../model/identity.ts';
import { picturePath } from '../reports/pictures.ts';
import { limitStrangers, type StrangersOptions } from './strangers.ts';

export interface WebOptions {
  /** Listens on 127.0.0.1 alone and turns away what a web page sends. */
  readonly local: boolean;
  readonly port: number;
  /** Takes one activity; never throws. */
  readonly receive: (
    authorization: string,
    body: unknown,
  ) => Promise<{ status: number; body?: unknown; retryAfter?: number }>;
  /** Who may knock how often; not looked at in local mode. */
  readonly strangers: StrangersOptions;
  /** @throws the reason why Los cannot serve right now */
  readonly ready: () => Promise<void>;
  /** The PNG that a token in an address stands for, or nothing; never throws. */
  readonly picture: (token: string) => Promise<Uint8Array | undefined>;
  /** How the reminders are getting on; never throws. */
  readonly reminders: () => Promise<object>;
  readonly now: () => Instant;
}

export interface Web {
  readonly port: number;
  /** Takes no more requests, finishes those under way, and then resolves. */
  stop(): Promise<void>;
}

/** Restify writes whole requests to its log, with what people wrote and with their tokens. Los logs turns itself. */
const silent = pino({ level: 'silent' }) as unknown as NonNullable<ServerOptions['log']>;

/** Teams' own activities are far below this; a card's inputs may hold some long answers. */
const maximumBodyBytes = 256 * 1024;

/** How long requests under way may take once Los is asked to stop, in milliseconds. */
const patienceMs = 10_000;

/**
 * How long a connection may say nothing, in milliseconds: longer than the proxies in front of Los keep theirs (four minutes in
 * Azure), so that a request never comes in on a connection that is just being closed.
 */
const idleMs = 250_000;

/** How long what `/readyz` says holds, in milliseconds: anybody may ask it, and each answer costs reads of the store. */
const readinessMs = 1_000;

/** A card may look at its picture again for an hour without asking; then it must still be allowed to. */
const pictureHeaders = { 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=3600' };

/** Starts the HTTP server. @throws when the port is taken */
export const startWeb = async (options: WebOptions): Promise<Web> => {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true, log: silent });
  // Some outlast their requests: Teams hangs up on a slow answer.
  const turns = new Set<Promise<unknown>>();
  let stopping = false;
  if (options.local) server.pre(refuseWebPages);
  server.pre(addSecurityHeaders(options.local));
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive' });
  });
  const look = lookedAtMostEvery(readinessMs, options.now, async () => {
    const problem = await options.ready().then(() => undefined, nameOf);
    // A standstill of the reminders is no reason to take away those who answer.
    return { http: problem === undefined ? 200 : 503, status: problem ?? 'ready', ...(await options.reminders()) };
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const { http, ...told } = stopping ? { http: 503, status: 'stopping' } : await look();
    response.send(http, told);
  });
  server.post(
    '/api/messages',
    ...(options.local ? [] : [limitStrangers(options.strangers)]),
    takeJsonOnly,
    ...restify.plugins.bodyParser({ maxBodySize: maximumBodyBytes, mapParams: false }),
    async (request: Request, response: Response) => {
      const turn = options.receive(request.headers.authorization ?? '', request.body);
      turns.add(turn);
      const { status, body, retryAfter } = await turn.finally(() => turns.delete(turn));
      if (retryAfter !== undefined) response.header('Retry-After', retryAfter);
      response.send(status, body);
    },
  );
  httpServerOf(server).keepAliveTimeout = idleMs;
  const close = closing(httpServerOf(server));
  // A wildcard, since the router takes named parts of at most 100 signs.
  server.get(`${picturePath}*`, async ({ params }: Request, response: Response) => {
    const png = await options.picture(String(params['*']));
    if (png) response.sendRaw(200, Buffer.from(png), pictureHeaders);
    else response.send(404);
  });
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

/** Restify's types leave out the server it is built on. */
const httpServerOf = (server: Server): HttpServer => (server as unknown as { server: HttpServer }).server;

const listen = (server: Server, { port, local }: WebOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = () => resolve((server.address() as AddressInfo).port);
    if (local) server.listen(port, '127.0.0.1', listening);
    else server.listen(port, listening);
  });

/** Waits for requests under way, but not for connections that say nothing. */
const closing = (http: HttpServer): (() => Promise<void>) => {
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

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Nothing is authenticated in local mode, so a page in the browser of this machine must not get through: a browser
 * names its page in `Origin` or `Sec-Fetch-Site`, and a page that fakes our address by DNS shows in `Host`. Pictures
 * are on pages, and nobody can guess where they are.
 */
const refuseWebPages = (request: Request, response: Response, next: Next): void => {
  const { host = '', origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isPicture = request.method === 'GET' && request.url?.startsWith(picturePath);
  const fromPage = !isPicture && (origin !== undefined || (site !== undefined && site !== 'none'));
  const refused = fromPage || !loopback.test(host);
  if (refused) response.send(403, { code: 'Forbidden', message: 'In local mode only this machine itself may call.' });
  next(refused ? false : undefined);
};

const addSecurityHeaders =
  (local: boolean) =>
  (_request: Request, response: Response, next: Next): void => {
    response.header('X-Content-Type-Options', 'nosniff');
    response.header('Cache-Control', 'no-store');
    response.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    response.header('Referrer-Policy', 'no-referrer');
    if (!local) response.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    next();
  };

/** The body parser would also take forms and files, and unpack a small compressed body into a huge one. */
const takeJsonOnly = (request: Request, response: Response, next: Next): void => {
  const json = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  const encoding = request.headers['content-encoding'] ?? 'identity';
  const refused = !json || encoding !== 'identity';
  if (refused) response.send(415, { code: 'UnsupportedMediaType', message: 'Send application/json, not compressed.' });
  next(refused ? false : undefined);
};
