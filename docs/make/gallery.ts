import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { RenderedSample } from '../../test/cards/samples.ts';
import { openBrowser } from '../../test/support/browser.ts';

/**
 * Draws every sample card on sheets to look at, at three widths, light and dark, in both languages. With `--of <another
 * checkout> --to artifacts/gallery-before` those of another commit: index.html lays both beside each other, card by card.
 */
const { values: options } = parseArgs({
  options: {
    of: { type: 'string', default: '.' },
    to: { type: 'string', default: 'artifacts/gallery' },
    feature: { type: 'string' },
    width: { type: 'string', multiple: true, default: ['320', '390', '1280'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    language: { type: 'string', multiple: true, default: ['nb', 'nn'] },
  },
});

/** The part of a sheet that shows a card. */
interface Place {
  readonly sheet: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const { renderSamples } = await import(resolve(options.of, 'test/cards/samples.ts'));
const { pictureAt, pictureHost } = await import(resolve(options.of, 'test/cards/pictures.ts'));
const phone = pathToFileURL(resolve('test/support/phone.html')).href;

/** Small enough to be looked at as a whole. */
const sheetSize = { width: 1200, height: 1100 };

/** As wide as Teams makes a card there. */
const cardWidth = (screen: number): number => Math.min(screen - 16, 560);

const styles = (width: number) => `
  body { padding: 0; width: max-content }
  .sheet { display: flex; align-items: flex-start; width: max-content; background: var(--page) }
  .column { padding: 8px }
  figure { margin: 0 0 12px }
  figcaption { font: 12px/20px sans-serif; color: var(--subtle) }
  section { width: ${width}px; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; overflow: hidden }
`;

/** Runs in the page: puts the cards that are drawn there into columns, as many as fit, and those onto sheets. */
const layOut = `({ width, height }, cardWidth) => {
  const drawn = document.querySelectorAll('#card > section');
  const columns = Math.floor(width / (cardWidth + 16));
  const add = (to, tag, more) => to.appendChild(Object.assign(document.createElement(tag), more));
  document.body.replaceChildren();
  let sheet, column;
  for (const card of drawn) {
    const figure = document.createElement('figure');
    add(figure, 'figcaption', { textContent: card.dataset.title });
    figure.append(card);
    column?.append(figure);
    if (column?.offsetHeight <= height) continue;
    if (!sheet || sheet.children.length === columns) sheet = add(document.body, 'div', { className: 'sheet' });
    column = add(sheet, 'div', { className: 'column' });
    column.append(figure);
  }
}`;

/** Runs in the page: where each card is, sheet by sheet. */
const placed = `[...document.querySelectorAll('.sheet')].map((sheet) => {
  const from = sheet.getBoundingClientRect();
  return [...sheet.querySelectorAll('section')].map((card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return [card.dataset.title, { x: x - from.x, y: y - from.y, width, height }];
  });
})`;

/** Takes the sheets of some cards, which get their number after the name. */
const takeSheets = async (page: Page, samples: readonly RenderedSample[], width: number, name: string) => {
  await page.evaluate(`drawAll(${JSON.stringify(samples.map(({ title, card }) => ({ title, card })))})`);
  await page.addStyleTag({ content: styles(cardWidth(width)) });
  await page.evaluate(`(${layOut})(${JSON.stringify(sheetSize)}, ${cardWidth(width)})`);
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  const nameOf = (at: number) => `${name}-${at + 1}.png`;
  for (const [at, sheet] of (await page.locator('.sheet').all()).entries()) {
    await sheet.screenshot({ path: join(options.to, nameOf(at)) });
  }
  const places = (await page.evaluate(placed)) as [string, Omit<Place, 'sheet'>][][];
  return places.flatMap((cards, at) =>
    cards.map(([title, place]): [string, Place] => [title, { ...place, sheet: nameOf(at) }]),
  );
};

const featureOf = ({ name }: RenderedSample): string => name.slice(0, name.indexOf('/'));

const all: readonly RenderedSample[] = await renderSamples({ languages: options.language });
const features = [...new Set(all.map(featureOf))].filter((name) => name === (options.feature ?? name));
const kinds = options.width.flatMap((width) =>
  options.theme.flatMap((theme) => options.language.map((language) => ({ width, theme, language }))),
);
const found: Record<string, Record<string, Place>> = {};

await mkdir(options.to, { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage();
await page.route(`${pictureHost}*`, async (route) =>
  route.fulfill({ contentType: 'image/png', body: await pictureAt(route.request().url()) }),
);
for (const { width, theme, language } of kinds) {
  const kind = `${width}-${theme}-${language}`;
  const places: [string, Place][] = [];
  await page.setViewportSize({ width: Number(width), height: 800 });
  for (const feature of features) {
    await page.goto(phone);
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    const samples = all.filter((one) => featureOf(one) === feature && one.language === language);
    places.push(...(await takeSheets(page, samples, Number(width), `${feature}-${kind}`)));
  }
  found[kind] = Object.fromEntries(places);
  console.log(kind);
}
await browser.close();

const gallery = JSON.stringify({ folder: basename(options.to), found });
await writeFile(join(options.to, 'places.js'), `(window.galleries ??= []).push(${gallery});\n`);
await copyFile(join(import.meta.dirname, 'gallery.html'), join(options.to, 'index.html'));
