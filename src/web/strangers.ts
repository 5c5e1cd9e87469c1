import type { IncomingMessage, ServerResponse } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { answerWith } from './answer-with.ts';

export interface StrangersOptions {
  /** How many requests without a good token one address may send in a minute. */
  readonly perMinute: number;
  /** Those in front of Los that add to `X-Forwarded-For`; what comes before theirs anybody may have written. */
  readonly proxies: Proxies;
  /** Whether a token, true or not, says it was made for this bot. */
  readonly isForUs: (authorization: string) => boolean;
  /** Told once a minute of an address that sends too much. */
  readonly onLimited: () => void;
  /** Told of every request that is turned away. */
  readonly onTurnedAway: () => void;
}

/** How many there are, or in which networks; a number takes whoever calls for the nearest of them. */
export type Proxies = number | readonly string[];

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
  const isProxy = proxiesIn(proxies);

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

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const address = addressOf(request, isProxy);
    const waitMs = await waitOf(address, request.headers.authorization ?? '');
    if (waitMs === 0) {
      response.once('finish', () => void note(address, response.statusCode));
      return true;
    }
    onTurnedAway();
    const refusal = { code: 'TooManyRequests', message: 'Too many requests that were refused.' };
    answerWith(response, 429, refusal, { 'Retry-After': Math.ceil(waitMs / 1000) });
    return false;
  };
};

/** Whether an address is one of ours. @param hops how many there are between it and Los */
type IsProxy = (address: string, hops: number) => boolean;

export const proxiesIn = (proxies: Proxies): IsProxy => {
  if (typeof proxies === 'number') return (_, hops) => hops < proxies;
  const isInside = proxyAddr.compile([...proxies]);
  return (address, hops) => isInside(withoutPort(address), hops);
};

/** Who calls, as the outermost proxy that is ours saw it. Somebody with IPv6 has at least 64 bits of addresses. */
export const addressOf = (request: Pick<IncomingMessage, 'headers' | 'socket'>, isProxy: IsProxy): string => {
  if (request.socket.remoteAddress === undefined) return 'unknown';
  const address = withoutPort(proxyAddr(request as IncomingMessage, isProxy));
  if (!ipaddr.isValid(address)) return address;
  // One that stands for an IPv4 address is that address.
  const parsed = ipaddr.process(address);
  if (!('parts' in parsed)) return parsed.toString();
  const network = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(':')}::/64`;
};

/** Azure's front ends write the port, too. */
const withoutPort = (address: string): string =>
  address.match(/^\[(?<inside>.*)\]/)?.groups?.['inside'] ?? address.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
