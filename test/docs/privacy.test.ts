import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { kinds } from '../../src/store/kinds.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/personvern.md'), 'utf8');

/** What stands under the heading that names a kind of document, up to the next heading. */
const sectionOf = (type: string): string =>
  page.split(/^(?=##)/m).find((section) => section.split('\n')[0]?.endsWith(`(\`${type}\`)`)) ?? '';

/** The fields that stand in the first column of a section's table. */
const told = (section: string): string[] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, field = '']) => field));

const fieldsOf = (shape: z.ZodType): string[] => {
  if (!(shape instanceof z.ZodObject)) throw new Error('A document that is no object: say here what its fields are');
  return Object.keys(shape.shape);
};

test.each(Object.values(kinds))('docs/personvern.md tells of every field of a $type, and of no other', (kind) => {
  expect(told(sectionOf(kind.type)).sort()).toEqual(fieldsOf(kind.shape).sort());
});

test.each(Object.values(kinds))('docs/personvern.md says who sees a $type and how long it is kept', ({ type }) => {
  expect(sectionOf(type)).toMatch(/\*\*Ser det:\*\*[\s\S]+\*\*Hvor lenge:\*\*/);
});

test('docs/personvern.md tells of no kind of document that there is not', () => {
  const types = [...page.matchAll(/^### .+\(`(\w+)`\)$/gm)].map(([, type]) => type);
  expect(types.sort()).toEqual(
    Object.values(kinds)
      .map(({ type }) => type)
      .sort(),
  );
});
