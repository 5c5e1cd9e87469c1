import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const inFolder = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => join(folder, name));

const pages = ['.', 'docs', 'docs/decisions', 'appPackage', 'infra'].flatMap(inFolder);
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

/** How a heading is named in an address: its words in small letters with dashes between. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const links = pages.flatMap((page) =>
  [...textOf(page).matchAll(/(?:\]\(|(?:src|href)=")([^\s)"]+)[)"]/g)]
    .map(([, target = '']) => [page, target] as const)
    .filter(([, target]) => !/^[a-z]+:/.test(target)),
);

test.each(links)('%s links to %s, which is there', (page, target) => {
  const [file = '', anchor] = target.split('#');
  const found = file === '' ? page : relative(root, join(root, dirname(page), file));
  expect(existsSync(join(root, found))).toBe(true);
  if (anchor !== undefined) expect(anchorsOf(found)).toContain(anchor);
});

/** What the pages name in code marks, in full or from `src` on. CONTRIBUTING tells of a `goal` that was built once, to see. */
const named = pages.flatMap((page) =>
  [...textOf(page).matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:ts|json|sql))`/g)]
    .map(([, file = '']) => [page, file] as const)
    .filter(([, file]) => !file.includes('/goal/')),
);

test.each(named)('%s names %s, which is there', (_, file) => {
  expect(existsSync(join(root, file)) || existsSync(join(root, 'src', file))).toBe(true);
});
