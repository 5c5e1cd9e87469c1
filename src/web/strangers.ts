import { isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Next, Request, Response } from 'restify';

export interface StrangersOptions {
  /** How many requests without a good token one address may send in a minute. */
  readonly perMinute: number;
  /** How many proxies in front of Los add to `X-Forwarded-For`; what comes before theirs anybody may have written. */
  readonly proxies: number;
  /** Whether a token, true or not, says it was made for this bot. */
  readonly isForUs: (authorization: string) => boolean;
  /** Told once a minute of an address that sends too much. */
  readonly onLimited: () => void;
  /** Told of every request that is turned away. */
  readonly onTurnedAway: () => void;
}

/** A token that says it is for us is looked at all the same, so many times a second from one address. */
const lookedAtPerSecond = 10;
/** An address that has shown a good token is not counted for so long, in milliseconds. */
const trustedMs = 3_600_000;

const refusals: ReadonlySet<number> = new Set([400, 401, 403, 413, 415]);

/**
 * Turns away an address that keeps sending what is refused, before anything of it is read. Teams and all other bots'
 * services share a few addresses, and behind a proxy everybody may have one: so only what is refused counts, and a request
 * whose token is made out to this bot is looked at even then. One good token clears its address for an hour.
 */
export const limitStrangers = ({ perMinute, proxies, isForUs, onLimited, onTurnedAway }: StrangersOptions) => {
  const refused = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const lookedAt = new RateLimiterMemory({ points: lookedAtPerSecond, duration: 1 });
  const trusted = new Map<string, number>();

  const isTrusted = (address: string): boolean => (trusted.get(address) ?? 0) > performance.now();

  const waitOf = async (address: string, authorization: string): Promise<number> => {
    if (isTrusted(address)) return 0;
    const so = await refused.get(address);
    if (!so || so.consumedPoints < perMinute || so.msBeforeNext <= 0) return 0;
    const hasTurn = isForUs(authorization) && (await lookedAt.consume(address).catch(() => undefined));
    return hasTurn ? 0 : so.msBeforeNext;
  };

  const note = async (address: string, status: number): Promise<void> => {
    if (status === 200) trusted.set(address, performance.now() + trustedMs);
    if (!refusals.has(status) || isTrusted(address)) return;
    const { consumedPoints } = await refused.penalty(address);
    if (consumedPoints === perMinute) onLimited();
  };

  const letIn = async (request: Request, response: Response): Promise<boolean> => {
    const address = addressOf(request, proxies);
    const waitMs = await waitOf(address, request.headers.authorization ?? '');
    if (waitMs === 0) {
      response.once('finish', () => void note(address, response.statusCode));
      return true;
    }
    onTurnedAway();
    response.header('Retry-After', Math.ceil(waitMs / 1000));
    response.send(429, { code: 'TooManyRequests', message: 'Too many requests that were refused.' });
    return false;
  };

  // Restify goes on to the next handler whatever an asynchronous one says.
  return (request: Request, response: Response, next: Next): void => {
    letIn(request, response).then((isLetIn) => next(isLetIn ? undefined : false), next);
  };
};

/** Who calls, as the outermost proxy that is ours saw it. Somebody with IPv6 has at least 64 bits of addresses. */
export const addressOf = (request: Pick<Request, 'headers' | 'socket'>, proxies: number): string => {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const seen = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  const address = withoutPort(seen || request.socket.remoteAddress || 'unknown');
  return isIPv6(address) ? networkOf(address) : address;
};

/** Azure's front ends write the port, too. */
const withoutPort = (address: string): string =>
  address.match(/^\[(?<inside>.*)\]/)?.groups?.['inside'] ?? address.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');

/** Its first 64 bits; one that stands for an IPv4 address is that address. */
const networkOf = (address: string): string => {
  const inside = address.match(/^::ffff:(?<v4>\d+(?:\.\d+){3})$/i)?.groups?.['v4'];
  if (inside) return inside;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - last.length;
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...last];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};
