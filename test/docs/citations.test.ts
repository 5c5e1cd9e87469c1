import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const sections = [...read('docs/domain.md').matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? /gm)].map(
  ([, number]) => `§${number}`,
);
const decisions = [...read('docs/platform.md').matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => number);

/** What a text cites of the two pages: `DOMAIN §5.3, §12`, `PLATFORM: decision 5`; also where a comment's line ends between. */
const citedIn = (text: string): { readonly domain: string[]; readonly platform: string[] } => {
  const line = text.replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
  const places = line.match(/DOMAIN(?:,? §\d+(?:\.\d+)?)+/g) ?? [];
  return {
    domain: places.flatMap((place) => place.match(/§[\d.]*\d/g) ?? []),
    platform: [...line.matchAll(/PLATFORM: decision (\d+)/g)].map(([, number = '']) => number),
  };
};

/** What is cited and is not there. */
const dangling = (text: string): string[] => {
  const { domain, platform } = citedIn(text);
  return [
    ...domain.filter((section) => !sections.includes(section)),
    ...platform.filter((number) => !decisions.includes(number)).map((number) => `decision ${number}`),
  ];
};

const files = ['src', 'cards', 'test']
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,js,json}`, { cwd: root }))
  .filter((file) => !file.endsWith('citations.test.ts'));

test('every section and decision that code cites is there', () => {
  const found = files.map((file) => ({ file, missing: dangling(read(file)) }));
  expect(found.filter(({ missing }) => missing.length > 0)).toEqual([]);
  const cited = files.map((file) => citedIn(read(file)));
  expect(cited.flatMap(({ domain }) => domain).length).toBeGreaterThan(20);
  expect(cited.flatMap(({ platform }) => platform).length).toBeGreaterThan(0);
});

test('what is not there is found', () => {
  expect(dangling('(DOMAIN §5.4,\n * §14) and DOMAIN §5.9')).toEqual(['§14', '§5.9']);
  expect(dangling('// PLATFORM:\n// decision 99; decision 5 of PLATFORM: decision 5')).toEqual(['decision 99']);
});
