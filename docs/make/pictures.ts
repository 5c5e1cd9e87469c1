import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { pictureAt, pictureHost } from '../../test/cards/pictures.ts';
import { renderSamples } from '../../test/cards/samples.ts';
import { openBrowser } from '../../test/support/browser.ts';

/** The pictures of the guide, and the sample each shows as a phone does. */
const pictures = {
  'alle-oppgavene': 'package-overview',
  'alle-samtaler': 'scores-history',
  'et-omrade': 'activity',
  finn: 'find',
  'hjem-fra-sykehus': 'hph',
  'hvor-er-vi': 'timeline',
  kurve: 'chart-answered',
  ledermelding: 'digest',
  mal: 'goal',
  oppgave: 'task',
  paminnelse: 'reminder',
  paminnelser: 'reminders',
  plakat: 'poster',
  plan: 'plan',
  praksis: 'question',
  resultat: 'scores-result',
  samtalehjul: 'wheel',
  'sett-opp-teamet': 'team-set-up',
  sjekkliste: 'checklist-result',
  skar: 'scores-area',
  tall: 'team-series',
  'team-a-folge-opp': 'follow-up',
} as const;

/** The guide in bokmål has its pictures beside those of other pages. */
const folders = { nb: 'docs/images', nn: 'docs/images/nn' } as const;

const samples = await renderSamples();
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
await page.route(`${pictureHost}*`, async (route) =>
  route.fulfill({ contentType: 'image/png', body: await pictureAt(route.request().url()) }),
);
await page.goto(pathToFileURL(resolve('test/support/phone.html')).href);
for (const [language, folder] of Object.entries(folders)) {
  await mkdir(folder, { recursive: true });
  for (const [picture, card] of Object.entries(pictures)) {
    const sample = samples.find(({ title }) => title === `${card}.${language}`);
    await page.evaluate(`draw(${JSON.stringify(sample?.card)})`);
    await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
    const drawn = PNG.sync.read(await page.locator('#card').screenshot());
    await writeFile(join(folder, `${picture}.png`), PNG.sync.write(drawn, { colorType: 2, deflateLevel: 9 }));
  }
}
await browser.close();
