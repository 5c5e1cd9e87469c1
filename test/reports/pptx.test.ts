// Not its main file, which is for pages.

import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'pptxtojson/dist/index.js';
import { pageOf } from '../../src/features/poster/files.ts';
import type { Language } from '../../src/model/identity.ts';
import type { Team } from '../../src/model/team.ts';
import { heightOf, type Page, type Table } from '../../src/reports/files/page.ts';
import { writePptx } from '../../src/reports/files/pptx.ts';
import { sheet } from '../../src/reports/sheet.ts';
import { element } from '../../src/reports/svg.ts';
import { atWork, full, nasty, team, today } from '../features/poster/teams.ts';
import { speak } from '../support/texts.ts';

const drawing = sheet([{ svg: element('rect', { x: 9, y: 9, width: 90, height: 50, fill: '#2a7195' }), height: 200 }]);

/** A page with one of everything, and words that could break a file. */
const everything: Page = {
  width: 297,
  height: 420,
  language: 'nn',
  title: nasty,
  notes: ['Ein ting', nasty],
  elements: [
    {
      kind: 'text',
      name: nasty,
      x: 0,
      y: 0,
      width: 297,
      height: 60,
      fill: '#0b4a5e',
      inset: 14,
      paragraphs: [{ text: nasty, size: 40, bold: true, colour: '#ffffff' }],
    },
    {
      kind: 'text',
      name: 'Ord',
      x: 14,
      y: 70,
      width: 130,
      height: 40,
      paragraphs: [
        { text: nasty, size: 20, bullet: true },
        { text: '', size: 20 },
      ],
    },
    {
      kind: 'table',
      name: 'Mål',
      x: 14,
      y: 120,
      columns: [100, 60],
      rows: [
        {
          height: 10,
          cells: [
            { text: 'Mål', size: 14, bold: true },
            { text: nasty, size: 14 },
          ],
        },
        {
          height: 12,
          cells: [
            { text: nasty, size: 14 },
            { text: '', size: 14 },
          ],
        },
      ],
    },
    { kind: 'picture', name: nasty, x: 14, y: 200, width: 130, height: 81, alt: nasty, drawing },
    { kind: 'picture', name: 'To', x: 150, y: 200, width: 130, height: 81, alt: 'To', drawing },
  ],
};

const posterPage = (given: Team, language: Language = 'nb') =>
  pageOf({ t: speak(language), language, today }, given, []);

const pages: readonly (readonly [string, Page])[] = [
  ['one of everything', everything],
  ['a poster at work', posterPage(atWork())],
  ['a poster in nynorsk', posterPage(atWork(), 'nn')],
  ['a full poster', posterPage(full())],
  ['an empty poster', posterPage(team())],
];

const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = '']) => found);

describe.each(pages)('the file of %s', (_, page) => {
  let parts: ReadonlyMap<string, string>;
  let slide: string;
  beforeAll(async () => {
    parts = partsOf(await writePptx(page));
    slide = parts.get('ppt/slides/slide1.xml') ?? '';
  });

  test('has every part it speaks of, and speaks of every part', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const missing = all(types, /PartName="\/([^"]+)"/g).filter((name) => !parts.has(name));
    expect(missing).toEqual([]);
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      const targets = all(xml, /Target="([^"]+)"/g).map((target) =>
        new URL(target, `file:///${folder}`).pathname.slice(1),
      );
      expect([name, targets.filter((target) => !parts.has(target))]).toEqual([name, []]);
    }
    expect(all(slide, /r:embed="([^"]+)"/g)).toHaveLength(
      page.elements.filter(({ kind }) => kind === 'picture').length,
    );
  });

  test('is XML that can be read: no sign it cannot hold, every tag closed, no number that is none', () => {
    for (const [name, xml] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect([name, unclosedIn(xml)]).toEqual([name, []]);
      expect(xml).not.toMatch(/NaN|undefined|Infinity|(?![\t\n\r\x7f-\x9f])\p{Cc}|\ufffd/u);
      expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
    }
  });

  test('has every id once, and words in every shape', () => {
    const ids = all(slide, /<p:cNvPr id="(\d+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const shapes = `${slide}${parts.get('ppt/notesSlides/notesSlide1.xml')}`.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
    for (const shape of shapes) expect(shape).toContain('<p:txBody>');
    expect(slide).not.toMatch(/<p:bg>/);
    expect(slide.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
  });

  test('is in its language, every word of it', () => {
    const spoken = page.language === 'nn' ? 'nn-NO' : 'nb-NO';
    for (const [name, xml] of parts) {
      if (!name.startsWith('ppt/') || !name.endsWith('.xml')) continue;
      expect([name, [...new Set(all(xml, / lang="([^"]*)"/g))].filter((one) => one !== spoken)]).toEqual([name, []]);
      expect(xml).not.toContain('altLang');
      expect(xml).not.toMatch(/<a:rPr(?! lang=)/);
    }
  });

  test('has the size of A3', () => {
    expect(parts.get('ppt/presentation.xml')).toContain('<p:sldSz cx="10692000" cy="15120000"');
  });

  test('says what its pictures show, and which row is the head of a table', () => {
    const pictures = page.elements.filter(({ kind }) => kind === 'picture');
    expect(all(slide, /<p:cNvPr id="\d+" name="[^"]*" descr="([^"]+)"/g)).toHaveLength(pictures.length);
    const tables = page.elements.filter(({ kind }) => kind === 'table');
    expect(slide.match(/<a:tblPr firstRow="1"\/>/g) ?? []).toHaveLength(tables.length);
  });
});

/** The tags that are opened and not closed, or closed and not opened. */
const unclosedIn = (xml: string): string[] => {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
};

test('the same page becomes the same bytes', async () => {
  expect(Buffer.compare(await writePptx(everything), await writePptx(everything))).toBe(0);
});

test('another program reads texts, table and picture', async () => {
  const file = await writePptx(posterPage(atWork()));
  const read = (await parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)) as {
    readonly size: { readonly width: number; readonly height: number };
    readonly slides: readonly {
      readonly elements: readonly {
        readonly type: string;
        readonly content?: string;
        readonly data?: readonly (readonly { text: string }[])[];
      }[];
      readonly note: string;
    }[];
  };
  expect([read.size.width / read.size.height]).toEqual([expect.closeTo(297 / 420)]);
  const [slide] = read.slides;
  const elements = slide?.elements ?? [];
  const words = elements
    .map(({ content = '' }) => content.replace(/<[^>]+>/g, ' ').replaceAll('&nbsp;', ' '))
    .join(' ');
  expect(words).toContain('Flere blir spurt hva som er viktig for dem');
  expect(words).toContain('Samtalen blir bedre når pårørende er med.');
  const table = elements.find(({ type }) => type === 'table');
  expect(
    table?.data?.map((row) =>
      row.map(({ text }) =>
        text
          .replace(/<[^>]+>/g, '')
          .replace(/&nbsp;|\u00a0/g, ' ')
          .trim(),
      ),
    ),
  ).toEqual([
    ['Mål', 'Vi måler', 'Før', 'Nå', 'Målet', 'Målingene viser'],
    [
      'Flere blir spurt hva som er viktig for dem (Eldre som kommer hjem fra sykehus).',
      'Spurt «Hva er viktig for deg?»',
      '40 %',
      '80 %',
      '80 %',
      'Bedre',
    ],
    ['Færre legges inn igjen.', 'Reinnleggelser (pasienter)', '', '', '5', 'Ikke målt ennå'],
  ]);
  expect(elements.filter(({ type }) => type === 'image')).toHaveLength(1);
  expect(slide?.note).toContain('Vi er forbedringsteamet i Fjordvik.');
});

describe('nothing stands on something else, or beside the page', () => {
  const within = (page: Page): string[] => {
    const boxes = page.elements.map((it) => ({
      name: it.name,
      x: it.x,
      y: it.y,
      width: it.kind === 'table' ? widthOf(it) : it.width,
      height: it.kind === 'table' ? it.rows.reduce((sum, { height }) => sum + height, 0) : it.height,
    }));
    const outside = boxes.filter(
      ({ x, y, width, height }) => x < 0 || y < 0 || x + width > page.width + 0.01 || y + height > page.height + 0.01,
    );
    const overlapping = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            one.x + 0.01 < other.x + other.width &&
            other.x + 0.01 < one.x + one.width &&
            one.y + 0.01 < other.y + other.height &&
            other.y + 0.01 < one.y + one.height,
        )
        .map((other) => `${one.name} / ${other.name}`),
    );
    const toHigh = page.elements.filter(
      (it) =>
        it.kind === 'text' &&
        heightOf(it.paragraphs, it.width - 2 * (it.inset ?? 0)) > it.height - 2 * (it.inset ?? 0) + 5,
    );
    return [...outside, ...toHigh].map(({ name }) => name).concat(overlapping);
  };

  const widthOf = ({ columns }: Table): number => columns.reduce((sum, one) => sum + one, 0);

  test.each(pages.slice(1))('%s', (_, page) => {
    expect(within(page)).toEqual([]);
  });

  test.each([1, 2, 3, 5, 9])('%d goals, actions and charts of any length', (count) => {
    const given = full();
    const some = {
      ...given,
      goals: given.goals.slice(0, count),
      measures: given.measures.slice(0, count),
      actions: given.actions.slice(0, count),
    };
    for (const part of ['goals', 'measures', 'actions', 'poster'] as const) {
      const without = { ...some, [part]: part === 'poster' ? undefined : [] };
      expect([part, within(posterPage(without))]).toEqual([part, []]);
    }
  });
});
