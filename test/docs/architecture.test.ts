import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/store/kinds.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The paths in the page's code marks; `dialog/answer.ts` is short for one within src. */
const paths = [...page.matchAll(/`((?:[\w-]+\/)+[\w.-]*|[\w-]+\.ts)`/g)].map(([, path = '']) => path);
const isThere = (path: string): boolean => existsSync(join(root, path)) || existsSync(join(root, 'src', path));

test('docs/architecture.md has every room of src', () => {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of rooms) expect(page).toMatch(new RegExp(`^\\| \`src/${name}\``, 'm'));
});

test.each([...new Set(paths)])('docs/architecture.md names %s, which is there', (path) => {
  expect(isThere(path)).toBe(true);
});

test.each(Object.values(kinds))('docs/architecture.md says what a $type is the authority on', ({ type }) => {
  expect(page).toMatch(new RegExp(`^\\| .*\`${type}\`.* \\|`, 'm'));
});
