import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/cli/los.ts';
import { settingShapes } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/drift.md'), 'utf8');

/** The settings the page tells of, each with what it says is the default. */
const told = [...page.matchAll(/^\| `(\w+)` \| (?:`([^`]+)`)? ?\|/gm)]
  .map(([, name = '', value = '']) => [name, value] as const)
  .filter(([name]) => /^[A-Z]/.test(name));

/** What a setting is when nobody sets it; a list is empty then. */
const defaultOf = (shape: (typeof settingShapes)[keyof typeof settingShapes]): string => {
  const { success, data } = shape.safeParse(undefined);
  return success && (typeof data === 'string' || typeof data === 'number') ? String(data) : '';
};

test('docs/drift.md tells of every setting, once, and of no other', () => {
  expect(told.map(([name]) => name).sort()).toEqual(Object.keys(settingShapes).sort());
});

test.each(Object.entries(settingShapes))('docs/drift.md says what %s is by default', (name, shape) => {
  expect(told).toContainEqual([name, defaultOf(shape)]);
});

/** What the first group of a pattern finds in the code. */
const inCode = (pattern: RegExp): string[] =>
  globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, found = '']) => found),
  );

test('docs/drift.md says what each line of the log means', () => {
  const explained = [...page.matchAll(/^\| `([a-z ]+)`(?: på nivå feil)? \|/gm)].map(([, name]) => name);
  const logged = inCode(/\blog(?:\.\w+|\[[^\]]+\])\((?:[^;]*?, )?'([^']+)'\)/g);
  expect(logged.length).toBeGreaterThan(10);
  expect(explained).toEqual(expect.arrayContaining([...new Set(logged)]));
});

test('docs/drift.md says what is measured', () => {
  const measured = inCode(/\bmeter\.create\w+\('([^']+)'/g);
  expect(measured.length).toBeGreaterThan(5);
  expect(new Set(page.match(/\blos\.(?:turn|refused|store|cosmos|sweep|posts)[\w.]*(?=`)/g))).toEqual(
    new Set(measured),
  );
});

test('docs/drift.md tells of every command, and of no other', () => {
  const told = [...page.matchAll(/^\| `npm run los -- (\w+).*?` \|/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(commands.map(({ name }) => name).sort());
});
