import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { check } from 'recheck';

const root = join(import.meta.dirname, '..');

interface Node {
  readonly type?: string;
  readonly callee?: { readonly value?: string };
  readonly pattern?: string;
  readonly flags?: string;
}

/** Every node of a file's syntax tree. */
const nodesOf = (node: unknown): Node[] => {
  if (node === null || typeof node !== 'object') return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
};

const files = globSync('{src,cards,appPackage}/**/*.ts', { cwd: root }).map((file) => ({
  file,
  nodes: nodesOf(parseSync(readFileSync(join(root, file), 'utf8'), { syntax: 'typescript', target: 'es2024' })),
}));

const patterns = new Map(
  files
    .flatMap(({ nodes }) => nodes)
    .filter(({ type }) => type === 'RegExpLiteral')
    .map(({ pattern = '', flags = '' }) => [`/${pattern}/${flags}`, { pattern, flags }]),
);

/** Found by automata where they can tell, else by looking for an attack: in counted steps, not by the clock. */
const statusOf = async (pattern: string, flags: string) => {
  const unhurried = { timeout: null, attackTimeout: null, incubationTimeout: null };
  const found = await check(pattern, flags, { ...unhurried, attackLimit: 5_000_000, maxAttackStringSize: 30_000 });
  return found.status;
};

test('the check knows what costs more than its length', async () => {
  expect(await statusOf('[a-z.]+@', 'u')).toBe('vulnerable');
  expect(await statusOf('<at\\b[^>]*>(.*?)<\\/at>', 'gis')).toBe('vulnerable');
  expect(await statusOf('^(\\s*)([-+#>]|\\d+[.)])(?=\\s)', 'gm')).toBe('vulnerable');
  expect(await statusOf('[a-z.]@', 'u')).toBe('safe');
});

test('every pattern stands in the code as it is, so that it can be checked', () => {
  const made = files.flatMap(({ file, nodes }) =>
    nodes.filter(({ callee }) => callee?.value === 'RegExp').map(() => file),
  );
  expect(made).toEqual([]);
});

test.each([...patterns])(
  'whatever is held against it, %s takes time as the text is long',
  async (_, { pattern, flags }) => {
    expect(await statusOf(pattern, flags)).toBe('safe');
  },
);
