import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pictureHost } from '../cards/pictures.ts';
import { renderSamples } from '../cards/samples.ts';
import { openBrowser } from '../support/browser.ts';

const require = createRequire(import.meta.url);
const phone = pathToFileURL(path.resolve('test/support/phone.html')).href;
/** Enough in English to see that its words fit as well: the densest, and those most people meet. */
const inEnglish = ['help/help', 'tasks/task', 'case/case', 'goals/goal', 'timeline/timeline', 'leaders/digest'];
const samples = [
  ...(await renderSamples()),
  ...(await renderSamples({ languages: ['en'] })).filter(({ name }) => inEnglish.includes(name)),
].map(({ title, card }) => ({ title, card }));

const bokmål = samples.filter(({ title }) => title.endsWith('.nb'));

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
    const isNarrow = width === 320;
    // Words are cut, and elements that a client does not know are missed, on a narrow screen before any other.
    const drawn = isNarrow ? samples : bokmål;
    for (const version of isNarrow ? ['', 'v1_2'] : ['']) {
      await page.evaluate(`drawAll(${JSON.stringify(drawn)}, '${version}')`);
      expect(await page.evaluate('troubles()')).toEqual([]);
    }
    await page.close();
  });
});

/** What a screen reader and tired eyes make of every card. The language makes no difference to how a card is built. */
describe('with axe', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(390);
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  });

  /** Draws the cards and looks for hindrances, in as many at a time as axe is quickest with. */
  const hindrancesIn = async (cards: readonly object[], options: object = {}): Promise<string[]> => {
    const found: string[] = [];
    for (let from = 0; from < cards.length; from += 30) {
      const some = cards.slice(from, from + 30);
      found.push(
        ...(await page.evaluate<string[]>(`(${hindrances})(${JSON.stringify(some)}, ${JSON.stringify(options)})`)),
      );
    }
    return found;
  };

  test('no card has a hindrance on a phone', async () => {
    expect(await hindrancesIn(bokmål)).toEqual([]);
  });

  test('all words can be told from their ground in the dark', async () => {
    await page.evaluate(`document.documentElement.dataset.theme = 'dark'`);
    expect(await hindrancesIn(bokmål, { only: ['color-contrast'] })).toEqual([]);
  });

  test('an input without a name is found, also after many other cards', async () => {
    const nameless = { type: 'AdaptiveCard', version: '1.2', body: [{ type: 'Input.Text', id: 'one' }] };
    const found = await hindrancesIn([...bokmål.slice(0, 40), { title: 'nameless', card: nameless }]);
    expect(found).toEqual([expect.stringContaining('nameless: label')]);
  });
});

/** Rules about whole pages: a card is a part of one, and Teams gives it its place among landmarks and headings. */
const wholePages = ['bypass', 'document-title', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** Runs in the page. */
const hindrances = `async (cards, { only }) => {
  drawAll(cards);
  const left = ${JSON.stringify(wholePages)};
  const { violations } = await axe.run('#card', {
    ...(only ? { runOnly: only } : { rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])) }),
    resultTypes: ['violations'],
    preload: false,
  });
  const titleOf = ({ target }) => document.querySelector(target.at(-1))?.closest('section').dataset.title;
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => titleOf(node) + ': ' + id + ' ' + node.html));
}`;
