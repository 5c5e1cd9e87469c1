import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openEvaluation } from '../../src/model/evaluation.ts';
import { Round } from '../../src/model/intake.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { openBrowser } from '../support/browser.ts';
import { heldSession } from '../support/evaluation.ts';
import { startLos, type TestLos, testPerson } from '../support/los.ts';
import { pageAddress } from '../support/pages.ts';
import { givenTeam } from '../support/team.ts';

const anne = testPerson('Anne Facilitator');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures of the pages are put, for somebody to look at; nowhere unless asked for. */
const pictures = process.env['LOS_TEST_PICTURES'];

let los: TestLos;
let browser: Browser;
let start = '';

beforeAll(async () => {
  [los, browser] = await Promise.all([startLos({ facilitators: [anne.person] }), openBrowser()]);
  const team = await givenTeam(los, { members: [testPerson('Kari Nordmann')], facilitators: [anne] });
  const { id: network } = team.network;
  const now = '2026-11-20T08:00:00Z';
  const dates = { createdAt: now, remindedUntil: now, deadline: '2026-12-11', replyBy: '2026-12-18' };
  await los.documents.create(
    kinds.round,
    keys.round(network, 'round1'),
    Round.parse({ id: 'round1', network, ...dates }),
  );
  start = pageAddress(los, { kind: 'round', network, round: 'round1' });
});
afterAll(async () => {
  await browser?.close();
  await los?.stop();
});

/** What axe and a narrow screen find wrong with a page; also takes its picture. */
const look = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  const isWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  expect([name, isWide]).toEqual([name, false]);
};

/** By WCAG 2.1 A and AA; the page's own policy lets no script in, so it is looked at from outside of it. */
const judge = async (page: Page, name: string): Promise<void> => {
  await look(page, name);
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  expect([name, found]).toEqual([name, []]);
};

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

const inPage = async (options: BrowserContextOptions, visit: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ ...phone, locale: 'nb-NO', ...options });
  try {
    await visit(await context.newPage());
  } finally {
    await context.close();
  }
};

test('a stranger with a phone applies: it is saved as one writes, also after the network was gone', () =>
  inPage({}, async (page) => {
    await page.goto(start);
    await judge(page, 'start');
    await page.getByRole('button', { name: 'Begynn på søknaden' }).tap();
    await page.getByRole('heading', { name: 'Hvem som søker' }).waitFor();
    await judge(page, 'who');
    await page.getByRole('button', { name: 'Kopier' }).tap();
    await page.getByRole('link', { name: 'Hvorfor dere vil være med' }).tap();
    const status = page.locator('[data-status]');
    await page.context().setOffline(true);
    await page.getByLabel('Hvorfor vil dere være med?').fill('Brukerne venter for lenge');
    await status.getByText('Ikke lagret ennå').waitFor();
    await page.getByRole('button', { name: 'Lagre og gå videre' }).tap();
    await status.getByText(/Ikke lagret ennå|Du er ikke på nett nå/).waitFor();
    await page.context().setOffline(false);
    await status.getByText('Lagret.').waitFor();
    await judge(page, 'why');
    await page.reload();
    expect(await page.getByLabel('Hvorfor vil dere være med?').inputValue()).toBe('Brukerne venter for lenge');
    await page.getByRole('link', { name: 'Teamet' }).tap();
    await page.getByLabel('Enhet eller stilling').fill('NAV');
    await page.getByRole('button', { name: 'Legg til en person' }).tap();
    await page.getByRole('group', { name: 'Person 2' }).waitFor();
    await judge(page, 'team');
    expect(await page.getByRole('button', { name: 'Lagre og gå videre' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Lagre og se over' }).tap();
    await page.getByRole('button', { name: 'Send søknaden' }).tap();
    const problems = page.getByRole('alert');
    await problems.waitFor();
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('alert');
    await judge(page, 'missing');
    await problems.getByRole('link', { name: /Kommune/ }).tap();
    await page.getByLabel('Kommune', { exact: true }).fill('Nordvik');
    await page.getByLabel('Navn', { exact: true }).fill('Ola Dunk');
    await page.getByLabel('E-post').fill('ola');
    await page.getByRole('button', { name: 'Lagre og se over' }).tap();
    await problems.getByText('Dette ser ikke ut som en e-postadresse').first().waitFor();
    await judge(page, 'wrong');
    await page.getByLabel('E-post').fill('ola@nordvik.example');
    await page.getByRole('button', { name: 'Lagre og se over' }).tap();
    await page.getByRole('button', { name: 'Send søknaden' }).tap();
    await page.getByText('Takk for søknaden!').waitFor();
    await judge(page, 'sent');
  }));

test('a stranger without scripts does the same, in nynorsk, in the dark and where the screen is as narrow as can be', () =>
  inPage(
    { javaScriptEnabled: false, locale: 'nn-NO', colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    async (page) => {
      await page.goto(start);
      await look(page, 'start-nn');
      await page.getByRole('button', { name: 'Byrj på søknaden' }).tap();
      await page.getByLabel('Kommune', { exact: true }).fill('Sørvik');
      await page.getByLabel('Namn', { exact: true }).fill('Kari');
      // What the Enter key presses.
      await page.getByLabel('Telefon').fill('91234567');
      await page.getByLabel('Telefon').press('Enter');
      await page.getByRole('heading', { name: 'Kvifor de vil vere med' }).waitFor();
      await look(page, 'why-nn');
      await page.getByRole('button', { name: 'Lagre og sjå over' }).tap();
      await page.getByRole('button', { name: 'Send søknaden' }).tap();
      await page.getByText('Takk for søknaden!').waitFor();
      await look(page, 'sent-nn');
      const url = page.url();
      await inPage({ colorScheme: 'dark', viewport: { width: 1280, height: 900 } }, async (wide) => {
        await wide.goto(url);
        await judge(wide, 'sent-wide');
        await wide.goto(`${url.split('?')[0]}?del=who`);
        await judge(wide, 'who-wide');
        await wide.goto(url.replace('?', 'A?'));
        await judge(wide, 'unknown-wide');
      });
    },
  ));

test('a participant without Los evaluates a session, without scripts and in the dark', async () => {
  const evaluation = openEvaluation(heldSession, 'network1', '2026-11-20T08:00:00Z');
  await los.documents.create(kinds.evaluation, keys.evaluation(heldSession.id), evaluation);
  const address = pageAddress(los, { kind: 'evaluation', session: heldSession.id, mark: 'mark' });
  await inPage({ colorScheme: 'dark' }, async (page) => {
    await page.goto(address);
    await judge(page, 'evaluation');
    await page.setViewportSize({ width: 1280, height: 900 });
    await judge(page, 'evaluation-wide');
  });
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    await page.getByLabel('4 Nyttig', { exact: true }).check();
    await page.getByLabel('Hva trenger dere nå?').fill('Tid');
    await page.getByRole('button', { name: 'Send svaret' }).tap();
    await page.getByRole('link', { name: /Hvordan var blandingen/ }).waitFor();
    await page.screenshot(pictures ? { path: path.join(pictures, 'evaluation-mend.png'), fullPage: true } : {});
    await page.getByLabel('Passe').check();
    await page.getByRole('button', { name: 'Send svaret' }).tap();
    await page.getByText('Takk for svaret!').waitFor();
  });
  const { answered } = (await los.documents.read(kinds.evaluation, keys.evaluation(heldSession.id)))?.body ?? {};
  expect(answered).toBe(1);
});
