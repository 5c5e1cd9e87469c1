import { mkdir, writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

/**
 * Packages that are put in, of which only what Los uses is kept: ES modules without side effects. Where a package that stays
 * outside has one of them as well, two copies do no harm.
 */
const putIn: ReadonlySet<string> = new Set([
  'd3-scale',
  'd3-shape',
  'i18next',
  'libphonenumber-js',
  'minisearch',
  'preact',
  'preact-render-to-string',
  'temporal-polyfill',
  'ulid',
  'zod',
]);

const packageOf = (path: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

/** All other packages stay where they are. What a package that is put in imports is put in as well. */
const others: Plugin = {
  name: 'others',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      const isOurs = kind !== 'entry-point' && !importer.includes('node_modules');
      return isOurs && !putIn.has(packageOf(path)) ? { path, external: true } : undefined;
    });
  },
};

/** A sign beyond Latin-1 in a pattern or a comment, and V8 keeps two bytes for each sign of the file. */
const inAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const { outputFiles } = await build({
  entryPoints: ['src/main.ts', 'src/cli/los.ts'],
  outdir: 'dist',
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // Nothing is rewritten for another version of Node.
  target: 'esnext',
  plugins: [others],
  logLevel: 'warning',
  write: false,
});
await mkdir('dist', { recursive: true });
for (const { path, text } of outputFiles) await writeFile(path, inAscii(text));
