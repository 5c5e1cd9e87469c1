import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { renderSamples } from '../cards/samples.ts';
import { openBrowser } from '../support/browser.ts';

const phone = pathToFileURL(path.resolve('test/support/phone.html')).href;
const scoringCards = (await renderSamples()).filter(
  ({ name, variant }) => name === 'case/scores' && variant === 'empty',
);

/** A finger on a phone that counts what it does; a list is opened by one tap, and a line of it chosen by another. */
const finger = (page: Page) => {
  let taps = 0;
  const tap = async (selector: string, nth = 0) => {
    taps += 1;
    await page.locator(selector).nth(nth).tap();
  };
  return {
    count: () => taps,
    tap,
    choose: async (list: number, value: string) => {
      await tap('select', list);
      taps += 1;
      // The lines of an open list are the phone's own, not part of the page.
      await page.locator('select').nth(list).selectOption(value);
    },
  };
};

/** Scoring on a phone costs at most two taps for each activity and one to save. */
describe('the taps it takes to score', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await page.goto(phone);
  });
  afterAll(() => browser?.close());

  test.each(scoringCards)('$title: twelve activities are 25', async ({ card }) => {
    await page.evaluate(`draw(${JSON.stringify(card)})`);
    const lists = await page.locator('select').count();
    expect(lists).toBe(12);
    const hand = finger(page);
    for (const at of Array.from({ length: lists }, (_, index) => index)) await hand.choose(at, String((at % 10) + 1));
    await hand.tap('.ac-pushButton.style-positive');
    const sent = (await page.evaluate('pressed')) as readonly Record<string, string>[];
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ do: 'scores.save', score_a1: '1', score_a10: '10', score_a12: '2' });
    expect(sent[0]?.['held']).toBe('2026-12-03');
    expect(hand.count()).toBe(2 * lists + 1);
  });
});
