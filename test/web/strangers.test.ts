import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { startWeb, type Web, type WebOptions } from '../../src/web/server.ts';
import { addressOf, type Proxies, proxiesIn, type StrangersOptions } from '../../src/web/strangers.ts';
import { noPages } from '../support/pages.ts';

const running: Web[] = [];
afterEach(async () => {
  for (const web of running.splice(0)) await web.stop();
});

const good = { authorization: 'Bearer good' };
const forUs = { authorization: 'Bearer forged for us' };
const forOthers = { authorization: 'Bearer true for others' };

const start = async (options: Partial<StrangersOptions> = {}, otherwise = 401) => {
  const told: string[] = [];
  let reached = 0;
  const receive: WebOptions['receive'] = async (authorization) => {
    reached += 1;
    return { status: authorization === good.authorization ? 200 : otherwise };
  };
  const web = await startWeb({
    local: false,
    port: 0,
    receive,
    strangers: {
      perMinute: 3,
      proxies: 1,
      isForUs: (authorization) => /for us|good/.test(authorization),
      onLimited: () => told.push('limited'),
      onTurnedAway: () => told.push('turned away'),
      ...options,
    },
    now: () => '2026-11-23T08:00:00Z',
    picture: async () => undefined,
    file: async () => undefined,
    pages: noPages,
    ready: async () => {},
    about: async () => ({ reminders: 'ok' }),
    sendsReminders: true,
    patience: { turn: 10_000 },
    onLate: () => {},
  });
  running.push(web);
  const post = (from: string, headers: Record<string, string> = {}, body = '{}') =>
    fetch(`http://127.0.0.1:${web.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
      body,
    });
  const statuses = async (times: number, from: string, headers: Record<string, string> = {}, body = '{}') => {
    const all: number[] = [];
    for (let time = 0; time < times; time += 1) all.push((await post(from, headers, body)).status);
    return all;
  };
  return { post, statuses, told, reached: () => reached };
};

describe('an address that keeps sending what is refused', () => {
  test('is turned away unheard, told when to come again, and mentioned once', async () => {
    const { post, statuses, told, reached } = await start();
    expect(await statuses(5, '192.0.2.1')).toEqual([401, 401, 401, 429, 429]);
    const { headers } = await post('192.0.2.1');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(reached()).toBe(3);
    expect(told).toEqual(['limited', 'turned away', 'turned away', 'turned away']);
  });

  test.each([
    ['malformed', '{"type":', 400],
    ['too large', JSON.stringify({ text: 'x'.repeat(300_000) }), 413],
  ])('because it is %s counts, too', async (_, body, status) => {
    const { statuses } = await start();
    expect(await statuses(4, '192.0.2.1', {}, body)).toEqual([status, status, status, 429]);
  });

  test.each([429, 500, 502, 503])('is not one that was put off or could not be served (%i)', async (status) => {
    const { statuses } = await start({}, status);
    expect(await statuses(5, '192.0.2.1')).toEqual([status, status, status, status, status]);
  });

  test('does not speak for its neighbours', async () => {
    const { statuses } = await start();
    await statuses(4, '192.0.2.1');
    expect(await statuses(1, '192.0.2.2')).toEqual([401]);
  });
});

describe('an address shared with Teams', () => {
  test('never keeps out a good token, however much others send from there', async () => {
    const { statuses } = await start();
    expect(await statuses(6, '52.112.0.1', forOthers)).toEqual([401, 401, 401, 429, 429, 429]);
    expect(await statuses(20, '52.112.0.1', good)).toEqual(Array.from({ length: 20 }, () => 200));
  });

  test('is not counted once it has shown a good token', async () => {
    const { statuses } = await start();
    await statuses(1, '52.112.0.1', good);
    expect(await statuses(5, '52.112.0.1', forOthers)).toEqual([401, 401, 401, 401, 401]);
  });

  test('is not cleared by a token that only looks as if it were for us, of which few are looked at', async () => {
    const { statuses } = await start();
    const all = await statuses(60, '192.0.2.1', forUs);
    expect(all.slice(0, 3)).toEqual([401, 401, 401]);
    expect(all).toContain(429);
    expect((await statuses(1, '192.0.2.1')).at(0)).toBe(429);
  });
});

describe('who calls', () => {
  const seen = (remoteAddress: string, forwarded: string | undefined, proxies: Proxies): string => {
    const headers: IncomingHttpHeaders = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    return addressOf({ headers, socket: { remoteAddress } as Socket }, proxiesIn(proxies));
  };

  test.each<[string, string, string | undefined, Proxies, string]>([
    ['without a proxy, whatever is claimed', '10.0.0.1', '192.0.2.1', 0, '10.0.0.1'],
    ['as the proxy saw it', '10.0.0.1', '192.0.2.1', 1, '192.0.2.1'],
    ['as our proxy saw it, not as somebody wrote', '10.0.0.1', '1.1.1.1, 192.0.2.1', 1, '192.0.2.1'],
    ['as the outer of two proxies saw it', '10.0.0.1', '1.1.1.1, 192.0.2.1, 10.0.0.2', 2, '192.0.2.1'],
    ['as the outermost of two saw it that both say so', '10.0.0.1', '192.0.2.1', 2, '192.0.2.1'],
    ['as a proxy on this machine saw it', '127.0.0.1', '1.1.1.1, 192.0.2.1', ['loopback'], '192.0.2.1'],
    ['as it calls, passing the proxy by', '203.0.113.9', '192.0.2.1', ['loopback'], '203.0.113.9'],
    [
      'as the outer of two in our networks saw it',
      '127.0.0.1',
      '1.1.1.1, 192.0.2.1, 10.9.9.9',
      ['loopback', '10.0.0.0/8'],
      '192.0.2.1',
    ],
    [
      'as our proxy saw it, which writes ports',
      '10.0.0.1',
      '1.1.1.1, 192.0.2.1:5, 10.0.0.2:443',
      ['10.0.0.0/8'],
      '192.0.2.1',
    ],
    ['through a proxy of ours by IPv4 inside IPv6', '::ffff:10.0.0.1', '192.0.2.1', ['10.0.0.0/8'], '192.0.2.1'],
    ['through a proxy of ours by IPv6', 'fd00::7', '2001:db8::1', ['fd00::/8'], '2001:db8:0:0::/64'],
    ['as somebody wrote who is our proxy', '10.0.0.1', 'nonsense', 1, 'nonsense'],
    ['with a port, as Azure writes it', '10.0.0.1', '192.0.2.1:50123', 1, '192.0.2.1'],
    ['by IPv6 with a port', '10.0.0.1', '[2001:db8:1:2:3::1]:50123', 1, '2001:db8:1:2::/64'],
    ['the proxy itself, when it says nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
    ['by IPv4 inside IPv6', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['by IPv4 inside IPv6, in hexadecimal', '::ffff:c000:201', undefined, 0, '192.0.2.1'],
    ['by IPv4 inside IPv6, in full', '0:0:0:0:0:FFFF:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['one network by IPv6', '2001:DB8::7:0:0:1', undefined, 0, '2001:db8:0:0::/64'],
    ['this machine', '::1', undefined, 0, '0:0:0:0::/64'],
  ])('is known %s', (_, remote, forwarded, proxies, expected) => {
    expect(seen(remote, forwarded, proxies)).toBe(expected);
  });

  test('by IPv6 is the same throughout a network of 64 bits', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const known = seen(address, undefined, 0);
        expect(seen(known.replace('::/64', ':1:2:3:4'), undefined, 0)).toBe(known);
      }),
    );
  });
});
