import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** The pictures in docs/images and the card of the gallery (artifacts/cards) each is made from. */
const pictures = {
  'alle-oppgavene': 'package-overview',
  'alle-samtaler': 'scores-history',
  'et-omrade': 'activity',
  'hjem-fra-sykehus': 'hph',
  'hvor-er-vi': 'timeline',
  ledermelding: 'digest',
  oppgave: 'task',
  paminnelse: 'reminder',
  paminnelser: 'reminders',
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

const root = join(import.meta.dirname, '../..');

const at = ({ data, width }: PNG, x: number, y: number): readonly number[] =>
  [0, 1, 2].map((channel) => data[4 * (y * width + x) + channel] ?? 0);

/** Where the card stands on its page: all that is not of the colour of the page's corner. */
const boundsOf = (page: PNG) => {
  const corner = String(at(page, 0, 0));
  const numbers = (length: number) => Array.from({ length }, (_, index) => index);
  const xs = numbers(page.width).filter((x) => numbers(page.height).some((y) => String(at(page, x, y)) !== corner));
  const ys = numbers(page.height).filter((y) => numbers(page.width).some((x) => String(at(page, x, y)) !== corner));
  return { left: xs[0] ?? 0, top: ys[0] ?? 0, right: (xs.at(-1) ?? 0) + 1, bottom: (ys.at(-1) ?? 0) + 1 };
};

/** The card alone, at half the size: the gallery is photographed with two points to each. */
const halved = (page: PNG): PNG => {
  const { left, top, right, bottom } = boundsOf(page);
  const small = new PNG({ width: Math.floor((right - left) / 2), height: Math.floor((bottom - top) / 2) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const four = [0, 1, 2, 3].map((n) => at(page, left + 2 * x + (n % 2), top + 2 * y + (n >> 1)));
      const mean = [0, 1, 2].map((channel) => four.reduce((sum, point) => sum + (point[channel] ?? 0), 0) / 4);
      small.data.set([...mean, 255], 4 * (y * small.width + x));
    }
  }
  return small;
};

const cardAt = (card: string): string => join(root, `artifacts/cards/${card}.nb.png`);

const missing = Object.values(pictures).filter((card) => !existsSync(cardAt(card)));
if (missing.length > 0) {
  console.error(`No picture of ${missing.join(', ')} in artifacts/cards. The card tests take them:`);
  console.error('npm test -- --selectProjects browser -- test/browser/cards.test.ts');
  process.exit(1);
}

for (const [picture, card] of Object.entries(pictures)) {
  const page = PNG.sync.read(readFileSync(cardAt(card)));
  const file = PNG.sync.write(halved(page), { colorType: 2, deflateLevel: 9 });
  writeFileSync(join(root, `docs/images/${picture}.png`), file);
}
