import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pictureAt, pictureHost } from '../cards/pictures.ts';
import { type RenderedSample, renderSamples } from '../cards/samples.ts';
import { openBrowser } from '../support/browser.ts';

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
    page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
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
  });
});

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
