import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(import.meta.dirname, '../src');
const readsClock = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/;

test('the real clock is read only where a program starts, and for tokens that others give out', () => {
  const reading = globSync('**/*.ts', { cwd: src }).filter((file) =>
    readsClock.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(reading.sort()).toEqual(['cli/los.ts', 'demo/start.ts', 'los.ts', 'teams/tokens.ts']);
});
