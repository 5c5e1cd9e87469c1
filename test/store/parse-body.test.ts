import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Grants } from '../../src/model/grants.ts';
import { decode } from '../../src/store/envelope.ts';
import { type Kind, kinds } from '../../src/store/kinds.ts';
import { parseBody } from '../../src/store/parse-body.ts';

/** The bodies of a database that Los has filled, with the shapes they have. */
const stored = (): readonly { readonly kind: Kind<object>; readonly body: object }[] => {
  const file = new DatabaseSync(':memory:');
  file.exec(readFileSync(join(import.meta.dirname, '../fixtures/old-database.sql'), 'utf8'));
  const documents = file.prepare('SELECT json FROM documents').all();
  file.close();
  return documents.map(({ json }) => {
    const document = JSON.parse(String(json));
    const kind = Object.values(kinds).find(({ type }) => type === document.type) as unknown as Kind<object>;
    return { kind, body: decode(kind, document).body };
  });
};

/** What may stand somewhere instead. */
const others: readonly unknown[] = [undefined, null, '', '2026-01-31', -1, 3, [], { other: 1 }];

/** A value with one thing in it changed, in each way and at each place: what is not on the way there stays the very same. */
const changesOf = function* (value: unknown): Generator<unknown> {
  yield* others;
  if (Array.isArray(value)) {
    yield* [value.slice(1), value.slice(0, -1), [...value, ...value], [...value.slice(1), null], value.toReversed()];
    for (const [at, one] of value.entries()) for (const other of changesOf(one)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unknown: 1 };
    for (const [name, one] of Object.entries(value))
      for (const other of changesOf(one)) yield { ...value, [name]: other };
  }
};

/** What comes of it, or what is wrong with it. */
const outcome = (check: () => unknown): unknown => {
  try {
    return JSON.stringify(check());
  } catch (error) {
    if (error instanceof z.ZodError) return error.issues;
    throw error;
  }
};

describe('a body that has been changed', () => {
  test('is found as its whole shape finds it', () => {
    const bodies = new Map(stored().map(({ kind, body }) => [kind, body]));
    for (const [{ type, shape }, body] of bodies)
      for (const change of changesOf(body)) {
        const byZod = outcome(() => shape.parse(change));
        const found = [body, undefined].map((before) => outcome(() => parseBody(shape, change as object, before)));
        // Some ten thousand: one at a time is what makes them slow.
        if (!isDeepStrictEqual(found, [byZod, byZod])) expect({ type, change, found }).toEqual(byZod);
      }
    expect(bodies.size).toBeGreaterThan(9);
  });

  test('cannot be altered in place: that does not compile, and fails where somebody gets round it', () => {
    const grants: Grants = parseBody(kinds.grants.shape, { facilitators: [] });
    const meddle = () => {
      // @ts-expect-error: its lists are readonly,
      grants.facilitators.push();
      // @ts-expect-error: and so are its fields.
      grants.facilitators = [];
    };
    expect(meddle).toThrow('read only');
  });

  test('has its objects frozen, and what is as it was is the very same', () => {
    for (const { kind, body } of stored()) {
      expect(parseBody(kind.shape, { ...body }, body)).toEqual(body);
      for (const [name, one] of Object.entries(parseBody(kind.shape, { ...body }, body))) {
        expect(one).toBe(body[name as keyof typeof body]);
        for (const part of [one].flat()) expect(Object.isFrozen(part)).toBe(true);
      }
    }
  });
});
