import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pictureHost } from '../cards/pictures.ts';
import { renderSamples } from '../cards/samples.ts';
import { openBrowser } from '../support/browser.ts';

const require = createRequire(import.meta.url);
const phone = pathToFileURL(path.resolve('test/support/phone.html')).href;
const samples = (await renderSamples()).map(({ title, card }) => ({ title, card }));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const openPage = async (width: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 640 } });
  await page.route(`${pictureHost}*`, (route) => route.abort());
  await page.goto(phone);
  return page;
};

/** All cards as the reference renderer draws them, as a client does that knows what we use of the newest version, and one that does not. */
describe('what troubles nobody', () => {
  test.each([
    ['a narrow phone', 320],
    ['a phone', 390],
    ['a desktop', 1280],
  ])('on %s: nothing is cut or low, and every input has its question above it', async (_, width) => {
    const page = await openPage(width);
    // Without the newest elements a card is no wider on a wider screen.
    for (const version of width === 320 ? ['', 'v1_2'] : ['']) {
      await page.evaluate(`drawAll(${JSON.stringify(samples)}, '${version}')`);
      expect(await page.evaluate('troubles()')).toEqual([]);
    }
    await page.close();
  });
});

/** What a screen reader and tired eyes make of every card, in both languages. */
describe('with axe', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(390);
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  });

  /** Draws the cards and looks for hindrances. One look at all of them takes a fraction of the time that a look at each does. */
  const hindrancesIn = (cards: readonly object[], options: object = {}) =>
    page.evaluate(`(${hindrances})(${JSON.stringify(cards)}, ${JSON.stringify(options)})`);

  /** How wide the screen is makes no difference to the colours, which take most of the time, nor the language to how a card is built. */
  const colours = ['color-contrast'];
  const bokmål = samples.filter(({ title }) => title.endsWith('.nb'));

  test('no card has a hindrance on a phone', async () => {
    expect(await hindrancesIn(bokmål)).toEqual([]);
  });

  test.each([
    ['a narrow phone', 320],
    ['a desktop', 1280],
  ])('no card has a hindrance on %s', async (_, width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await hindrancesIn(bokmål, { without: colours })).toEqual([]);
  });

  test('all words can be told from their ground in the dark', async () => {
    await page.evaluate(`document.documentElement.dataset.theme = 'dark'`);
    expect(await hindrancesIn(bokmål, { only: colours })).toEqual([]);
  });

  test('an input without a name is found', async () => {
    const nameless = { type: 'AdaptiveCard', version: '1.2', body: [{ type: 'Input.Text', id: 'one' }] };
    const found = await hindrancesIn([{ title: 'nameless', card: nameless }]);
    expect(found).toEqual([expect.stringContaining('nameless: label')]);
  });
});

/** Rules about whole pages: a card is a part of one, and Teams gives it its place among landmarks and headings. */
const wholePages = ['bypass', 'document-title', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** Runs in the page. */
const hindrances = `async (cards, { without = [], only }) => {
  drawAll(cards);
  const left = ${JSON.stringify(wholePages)}.concat(without);
  const { violations } = await axe.run('#card', {
    ...(only ? { runOnly: only } : { rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])) }),
    resultTypes: ['violations'],
    preload: false,
  });
  const titleOf = ({ target }) => document.querySelector(target.at(-1))?.closest('section').dataset.title;
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => titleOf(node) + ': ' + id + ' ' + node.html));
}`;
