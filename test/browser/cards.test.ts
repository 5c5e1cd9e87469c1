import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pictureAt, pictureHost } from '../cards/pictures.ts';
import { type RenderedSample, renderSamples } from '../cards/samples.ts';
import { openBrowser } from '../support/browser.ts';

const require = createRequire(import.meta.url);
const folder = path.resolve('artifacts/cards');
const phone = pathToFileURL(path.resolve('test/support/phone.html')).href;
const samples = await renderSamples();

/** Every card as the reference renderer draws it on a phone 360 px wide, with a picture of each to look at. */
describe('on a phone', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 1 });
    await page.route(`${pictureHost}*`, async (route) =>
      route.fulfill({ contentType: 'image/png', body: await pictureAt(route.request().url()) }),
    );
    await page.goto(phone);
  });

  afterAll(async () => {
    await writeFile(path.join(folder, 'index.html'), contactSheet(samples));
    await browser?.close();
  });

  test.each(samples)('$title can be read and pressed', async ({ title, card }) => {
    await page.evaluate(`draw(${JSON.stringify(card)})`);
    await page.evaluate(pictures);
    await page.screenshot({ path: path.join(folder, `${title}.png`), fullPage: true });
    expect(await page.evaluate('troubles()')).toEqual([]);
    expect(await page.evaluate(`repeated()`)).toEqual([]);
  });

  test('a client that knows card version 1.2 only shows each question above its input', async () => {
    const asking = samples.filter(({ card }) => JSON.stringify(card).includes('"type":"Input.'));
    const troubled: unknown[] = await page.evaluate(
      `${JSON.stringify(asking)}.flatMap(({ title, card }) => {
        draw(card, 'v1_2');
        const found = troubles();
        return found.length === 0 ? [] : [{ title, found }];
      })`,
    );
    expect(asking).not.toEqual([]);
    expect(troubled).toEqual([]);
  });
});

/** What a screen reader and tired eyes make of every card, in both languages. */
describe('with axe', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.route(`${pictureHost}*`, (route) => route.abort());
    await page.goto(phone);
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  });

  afterAll(() => browser?.close());

  test.each([
    ['a phone', 390],
    ['a desktop', 900],
  ])('no card has a hindrance on %s', async (_, width) => {
    await page.setViewportSize({ width, height: 800 });
    const cards = samples.map(({ title, card }) => ({ title, card }));
    expect(await page.evaluate(`(${hindrances})(${JSON.stringify(cards)}, ${JSON.stringify(wholePages)})`)).toEqual([]);
  });

  test('an input without a name is found', async () => {
    const nameless = { type: 'AdaptiveCard', version: '1.2', body: [{ type: 'Input.Text', id: 'one' }] };
    const found = await page.evaluate(
      `(${hindrances})(${JSON.stringify([{ title: 'nameless', card: nameless }])}, ${JSON.stringify(wholePages)})`,
    );
    expect(found).toEqual([expect.stringContaining('nameless: label')]);
  });
});

/** Rules about whole pages: a card is a part of one, and Teams gives it its place among landmarks and headings. */
const wholePages = ['bypass', 'document-title', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** Runs in the page. One look at all cards takes a fraction of the time that a look at each does. */
const hindrances = `async (cards, disabled) => {
  drawAll(cards);
  const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run('#card', { rules, resultTypes: ['violations'], preload: false });
  const titleOf = ({ target }) => document.querySelector(target.at(-1))?.closest('section').dataset.title;
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => titleOf(node) + ': ' + id + ' ' + node.html));
}`;

/** Waits until the card's pictures are there. */
const pictures = 'Promise.all([...document.images].map((image) => image.decode()))';

/** All pictures side by side, the languages of one sample next to each other. */
const contactSheet = (all: readonly RenderedSample[]): string => {
  const sorted = [...all].sort((a, b) => a.title.localeCompare(b.title));
  const figures = sorted.map(
    ({ title }) =>
      `<figure><figcaption>${title}</figcaption><img src="${title}.png" width="360" alt="${title}"></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Los: the cards</title>
<style>body { font: 14px sans-serif; display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start } figure { margin: 0 }</style>
${figures.join('\n')}
</html>
`;
};
