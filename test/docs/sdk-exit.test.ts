import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/sdk-exit.md'), 'utf8');

const sdk = String.raw`(?:botbuilder|botframework-|@microsoft\/teams-ai)[^']*`;
const imported = new RegExp(String.raw`^import (type )?\{([^}]*)\} from '(${sdk})';`, 'gm');
const mentioned = new RegExp(String.raw`(?:from|import|import\(|require\() ?'${sdk}'`, 'g');

const nameOf = (name: string, allTypes: boolean): string => {
  const bare = name.trim();
  return allTypes && !bare.startsWith('type ') ? `type \`${bare}\`` : bare.replace(/^(type )?(\w+)$/, '$1`$2`');
};

const rowsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(imported)].map(([, type, names = '', from]) => {
    const all = names.split(',').filter((name) => name.trim() !== '');
    return `| \`${file}\` | \`${from}\` | ${all.map((name) => nameOf(name, type !== undefined)).join(', ')} |`;
  });

const sources = globSync('{src,cards,docs,test}/**/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'test/docs/sdk-exit.test.ts')
  .sort();

test('docs/sdk-exit.md lists everything that is taken from the SDK', () => {
  const rows = sources.flatMap(rowsOf);
  expect(rows.length).toBeGreaterThan(5);
  expect(page.match(/^\| `src\/.*\|$/gm)).toEqual(rows);
});

test('nothing is taken from the SDK in another way', () => {
  const uses = (file: string): number => readFileSync(join(root, file), 'utf8').match(mentioned)?.length ?? 0;
  expect(sources.filter((file) => uses(file) !== rowsOf(file).length)).toEqual([]);
});

test('only src/teams takes anything from the SDK', () => {
  expect(sources.filter((file) => rowsOf(file).length > 0 && !file.startsWith('src/teams/'))).toEqual([]);
});
