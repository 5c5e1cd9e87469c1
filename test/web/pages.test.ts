import '../support/texts.ts';
import { once } from 'node:events';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { openDocuments } from '../../src/los.ts';
import { Form, Paragraph, TextField } from '../../src/reports/pages/html.ts';
import { createPages, type PageAnswer, type PageRequest, type Serving } from '../../src/reports/pages/pages.ts';
import { createSeal } from '../../src/reports/seal.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { PageLimits } from '../../src/web/pages.ts';
import { startWeb, type Web } from '../../src/web/server.ts';
import { noPages } from '../support/pages.ts';

declare module '../../src/reports/pages/pages.ts' {
  interface PageKinds {
    trial: { readonly kind: 'trial'; readonly about: string };
  }
}

const store = openSqlite(':memory:');
afterAll(() => store.close());

const running: Web[] = [];
afterEach(async () => {
  for (const web of running.splice(0)) await web.stop();
});

/** A page that says what it was asked, and goes on when something is sent. */
const start = async ({
  limits = { looks: 100, posts: 100 },
  local = true,
  answers = undefined as PageAnswer | undefined,
}: {
  readonly limits?: PageLimits;
  readonly local?: boolean;
  readonly answers?: PageAnswer | undefined;
} = {}) => {
  const asked: PageRequest[] = [];
  const turnedAway: string[] = [];
  const trial: Serving<'trial'> = {
    kind: 'trial',
    shape: z.object({ kind: z.literal('trial'), about: z.string() }),
    answer: async (_, { about }, got) => {
      asked.push(got);
      if (answers) return answers;
      if (got.method === 'POST') return { goTo: { kind: 'trial', about: 'sent' }, query: { del: '2' } };
      const field = TextField({ name: 'name', label: 'Navn', value: '"><script>alert(1)</script>' });
      return { page: { title: about, body: [Paragraph(about), Form({ t: got.t }, field)] } };
    },
  };
  const pages = createPages({
    seal: createSeal('thirty-two characters of a secret', 'pages'),
    documents: openDocuments(store),
    now: () => '2026-11-23T08:00:00Z',
    newId: () => 'id',
    base: () => `http://127.0.0.1:${web.port}/skjema/`,
    kinds: [trial as unknown as Serving],
  });
  const web = await startWeb({
    local,
    port: 0,
    receive: async () => ({ status: 200 }),
    strangers: { perMinute: 60, proxies: 0, isForUs: () => false, onLimited: () => {}, onTurnedAway: () => {} },
    picture: async () => undefined,
    file: async () => undefined,
    pages: {
      ...noPages,
      answer: pages.answer,
      unserved: pages.unserved,
      limits,
      onTurnedAway: (why) => turnedAway.push(why),
    },
    ready: async () => {},
    now: () => '2026-11-23T08:00:00Z',
    about: async () => ({ reminders: 'ok' }),
    sendsReminders: false,
    patience: { turn: 10_000 },
    onLate: () => {},
  });
  running.push(web);
  return { asked, turnedAway, address: pages.address({ kind: 'trial', about: 'Søk <b>nå</b>' }) };
};

const send = (address: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });

/** Headers that fetch does not let one set. */
const statusWith = async (address: string, method: string, headers: Record<string, string>): Promise<number> => {
  const sent = request(address, { method, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
};

describe('a web page', () => {
  test('is shown to whoever has its address, kept by nobody, and lets nothing in', async () => {
    const { address } = await start();
    const response = await fetch(address);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/^<!doctype html><html lang="nb">/);
    expect(html).toContain('<h1>Søk &lt;b>nå&lt;/b></h1>');
    expect(html).not.toContain('<script>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    });
    expect(response.headers.get('set-cookie')).toBeNull();
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
  });

  test('loads its style and script from here, for good', async () => {
    const { address } = await start();
    const html = await (await fetch(address)).text();
    const files = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js)\?v=[^"]+)"/g)].map(([, file = '']) => file);
    expect(files).toHaveLength(2);
    for (const file of files) {
      const response = await fetch(new URL(file, address));
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  test.each([
    ['', '', 'nb'],
    ['', 'nn-NO,nb;q=0.9,en;q=0.8', 'nn'],
    ['', 'da,no;q=0.9', 'nb'],
    ['', 'en-GB,en;q=0.9,nb;q=0.8', 'en'],
    ['', 'fr,de;q=0.9', 'nb'],
    ['?sprak=en', 'nb', 'en'],
    ['?sprak=nn', 'nb', 'nn'],
    ['?sprak=xx', 'nn', 'nn'],
  ])('with %s asked for in «%s» is in %s, and leads to the others', async (query, accept, language) => {
    const { address, asked } = await start();
    const html = await (await fetch(`${address}${query}`, { headers: { 'accept-language': accept } })).text();
    expect(asked[0]?.language).toBe(language);
    expect(html).toContain(`<html lang="${language}">`);
    for (const other of ['nb', 'nn', 'en'].filter((code) => code !== language))
      expect(html).toContain(`href="?sprak=${other}"`);
  });

  test.each([
    ['nb', 'Vi finner ikke siden'],
    ['nn', 'Vi finn ikkje sida'],
    ['en', 'We cannot find the page'],
  ])('that Los has not made says so kindly, in %s', async (language, title) => {
    const { address, asked } = await start();
    for (const wrong of [`${address}A`, address.slice(0, -3), new URL('/skjema/%00', address).href]) {
      const response = await fetch(`${wrong}?sprak=${language}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(`<h1>${title}</h1>`);
    }
    expect(asked).toEqual([]);
  });
});

describe('a form', () => {
  test('comes as it was written, without signs that nobody writes, and leads on in the language chosen', async () => {
    const { address, asked } = await start();
    const response = await send(`${address}?sprak=nn&del=1`, 'a=%C3%A5+1%0D%0A2%00&b=%F0%9F%99%82&b=3');
    expect([response.status, await response.text()]).toEqual([303, '']);
    const next = new URL(response.headers.get('location') ?? '', address);
    expect(next.search).toBe('?del=2&sprak=nn');
    expect(await (await fetch(next)).text()).toContain('<h1>sent</h1>');
    expect([...(asked[0]?.fields ?? [])]).toEqual([
      ['a', 'å 1\n2'],
      ['b', '🙂'],
      ['b', '3'],
    ]);
    expect(asked[0]?.isAuto).toBe(false);
  });

  test('that is saved as one writes is answered in JSON', async () => {
    const { address, asked } = await start({ answers: { json: { saved: true, message: 'Lagret' } } });
    const response = await send(address, 'a=1', { accept: 'application/json' });
    expect(await response.json()).toEqual({ saved: true, message: 'Lagret' });
    expect(asked[0]?.isAuto).toBe(true);
  });

  test.each([
    ['a file', 415, 'a', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['JSON', 415, '{}', { 'content-type': 'application/json' }],
    ['compressed', 415, new Uint8Array(gzipSync('a=1')), { 'content-encoding': 'gzip' }],
    ['too long', 413, `a=${'x'.repeat(100 * 1024)}`, {}],
  ])('that is %s is turned away kindly (%d), and nothing is done', async (_, status, body, headers) => {
    const { address, asked, turnedAway } = await start();
    const response = await send(address, body, headers as Record<string, string>);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/<h1>Det (kom ikke fram|ble for mye på én gang)<\/h1>/);
    expect([asked, turnedAway.length]).toEqual([[], 1]);
  });

  test('in local mode comes from the page itself alone', async () => {
    const { address } = await start();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const own = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect(await statusWith(address, 'POST', { ...form, ...own })).toBe(303);
    expect(await statusWith(address, 'POST', { ...form, origin: 'null' })).toBe(403);
    expect(
      await statusWith(address, 'POST', { ...form, origin: 'https://example.com', 'sec-fetch-site': 'cross-site' }),
    ).toBe(403);
    expect(await statusWith(address, 'GET', { 'sec-fetch-site': 'cross-site' })).toBe(200);
    const { port } = new URL(address);
    const around = request({ port, path: '/skjema/%2e%2e/healthz', headers: { 'sec-fetch-site': 'cross-site' } });
    const [{ statusCode }] = await once(around.end(), 'response');
    expect(statusCode).toBe(403);
    expect(await statusWith(address, 'GET', { host: 'los.example.com' })).toBe(403);
  });
});

test('whoever asks too often is told when to come back, whatever else is asked for', async () => {
  const { address, asked, turnedAway } = await start({ limits: { looks: 2, posts: 1 }, local: false });
  await fetch(address);
  await fetch(`${address}A`);
  const response = await fetch(`${address}?sprak=nn`);
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.text()).toContain('<h1>Vent litt</h1>');
  expect((await send(address, 'a=1')).status).toBe(303);
  const again = await send(address, 'a=1', { accept: 'application/json' });
  expect([again.status, await again.json()]).toEqual([
    429,
    { saved: false, message: expect.stringMatching(/Vent et/) },
  ]);
  expect([asked.length, turnedAway]).toEqual([2, ['tooMany', 'tooMany']]);
});
