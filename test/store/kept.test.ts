import { createKept } from '../../src/store/kept.ts';

const stored = (id: string, revision = 'r1') => ({
  document: { pk: 'p', id, type: 'note', schema: 1 },
  revision,
});

test('what was set last is kept', () => {
  const kept = createKept();
  kept.set(stored('a'), 10);
  kept.set(stored('a', 'r2'), 12);
  expect(kept.get({ pk: 'p', id: 'a' })?.revision).toBe('r2');
  expect(kept.get({ pk: 'q', id: 'a' })).toBeUndefined();
  kept.delete({ pk: 'p', id: 'a' });
  expect(kept.get({ pk: 'p', id: 'a' })).toBeUndefined();
});

test('what has not been asked for longest goes when there is too much', () => {
  const kept = createKept(100);
  const ids = () => ['a', 'b', 'c', 'd'].filter((id) => kept.get({ pk: 'p', id }));
  for (const id of ['a', 'b', 'c']) kept.set(stored(id), 30);
  kept.get({ pk: 'p', id: 'a' });
  kept.set(stored('d'), 30);
  expect(ids()).toEqual(['a', 'c', 'd']);
  kept.set(stored('a', 'r2'), 95);
  expect(ids()).toEqual(['a']);
  kept.set(stored('b'), 101);
  expect(ids()).toEqual(['a']);
});
