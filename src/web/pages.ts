import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { pageFiles } from '../reports/pages/html.ts';
import { type Asked, pagePath, type Served, type Unserved } from '../reports/pages/pages.ts';
import { addressOf, type Proxies, proxiesIn } from './strangers.ts';

export interface PageOptions {
  /** What there is at an address; never throws. */
  readonly answer: (rest: string, asked: Asked) => Promise<Served>;
  /** What is said instead. */
  readonly unserved: (why: Unserved, asked: Asked) => Served;
  readonly limits: PageLimits;
  readonly proxies: Proxies;
  /** Told of what was answered: never of what was written. */
  readonly onTurnedAway: (why: Unserved) => void;
}

/** How much one address may do in a minute; a hall full of people has one address. */
export interface PageLimits {
  readonly looks: number;
  readonly posts: number;
}

/** A form full of the longest answers is well below this. */
const maximumFormBytes = 100 * 1024;

/** Nothing from elsewhere, nothing that stands in the page itself, and in nobody's frame. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves web pages: for people who have no Los and whom nobody knows, so every request is bounded before it is read. */
export const servePages = (server: Server, options: PageOptions): void => {
  const { answer, unserved, limits, proxies, onTurnedAway } = options;
  const isProxy = proxiesIn(proxies);
  const looks = new RateLimiterMemory({ keyPrefix: 'look', points: limits.looks, duration: 60 });
  const posts = new RateLimiterMemory({ keyPrefix: 'post', points: limits.posts, duration: 60 });
  const secret = randomBytes(32);

  const askedIn = (request: Request): Asked => ({
    method: request.method === 'POST' ? 'POST' : 'GET',
    query: String(request.getQuery() ?? '').slice(0, 2000),
    body: typeof request.body === 'string' ? request.body : '',
    acceptLanguage: request.headers['accept-language'] ?? '',
    accept: request.headers.accept ?? '',
    caller: createHmac('sha256', secret).update(addressOf(request, isProxy)).digest('base64url').slice(0, 22),
  });

  const turnAway = (why: Unserved, request: Request, response: Response): void => {
    onTurnedAway(why);
    send(response, unserved(why, askedIn(request)));
  };

  const waitOf = async (request: Request): Promise<number> => {
    const limiter = request.method === 'POST' ? posts : looks;
    return limiter.consume(addressOf(request, isProxy)).then(
      () => 0,
      ({ msBeforeNext }) => Math.ceil(msBeforeNext / 1000) || 1,
    );
  };

  const letIn = async (request: Request, response: Response): Promise<boolean> => {
    const seconds = await waitOf(request);
    if (seconds === 0) return true;
    response.header('Retry-After', seconds);
    turnAway('tooMany', request, response);
    return false;
  };

  // Restify goes on to the next handler whatever an asynchronous one says.
  const limit = (request: Request, response: Response, next: Next): void => {
    letIn(request, response).then((isLetIn) => next(isLetIn ? undefined : false), next);
  };

  const takeForms = (request: Request, response: Response, next: Next): void => {
    const why = refusalOf(request);
    if (why) turnAway(why, request, response);
    next(why ? false : undefined);
  };

  const serve = async (request: Request, response: Response): Promise<void> => {
    send(response, await answer(String(request.params['*']), askedIn(request)));
  };

  for (const [name, { type, text }] of Object.entries(pageFiles)) {
    server.get(`${pagePath}${name}`, async (_request: Request, response: Response) => {
      // Its address says which version it is.
      response.sendRaw(200, text, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' });
    });
  }
  server.get(`${pagePath}*`, limit, serve);
  server.head(`${pagePath}*`, limit, serve);
  server.post(`${pagePath}*`, limit, takeForms, restify.plugins.bodyReader({ maxBodySize: maximumFormBytes }), serve);
};

/** The reader of bodies would also take files, and unpack a small compressed body into a huge one. */
const refusalOf = ({ headers }: Request): Unserved | undefined => {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  if (!isForm || (headers['content-encoding'] ?? 'identity') !== 'identity') return 'notForm';
  return Number(headers['content-length'] ?? 0) > maximumFormBytes ? 'tooLarge' : undefined;
};

const send = (response: Response, served: Served): void => {
  // Not `header`, which would add it to what every answer has: a browser keeps to both.
  response.setHeader('Content-Security-Policy', policy);
  response.header('X-Robots-Tag', 'noindex, nofollow');
  response.header('Vary', 'Accept, Accept-Language');
  // What is left of a body that nobody reads would be taken for the next request.
  if (served.status === 413 || served.status === 415) response.header('Connection', 'close');
  if ('location' in served) response.sendRaw(served.status, '', { Location: served.location });
  else if ('json' in served) response.send(served.status, served.json);
  else response.sendRaw(served.status, served.html, { 'Content-Type': 'text/html; charset=utf-8' });
};
