import fc from 'fast-check';
import { createSeal } from '../../src/reports/seal.ts';

const seal = createSeal('thirty-two characters of a secret', 'pictures');

test('what is sealed is opened again, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (content) => expect(seal.open(seal.close(content))).toBe(content)),
  );
});

test('a token says nothing of its content and stands in an address as it is', () => {
  const token = seal.close('B-07, Bolig, 1');
  expect(token).toMatch(/^[\w-]+$/);
  const read = [token, Buffer.from(token, 'base64url').toString('latin1')].join();
  for (const word of ['B-07', 'Bolig']) expect(read).not.toContain(word);
});

test('the same content has the same token, another one another from its first letter on', () => {
  expect(seal.close('Bolig')).toBe(seal.close('Bolig'));
  expect(seal.close('Bolig').slice(0, 16)).not.toBe(seal.close('bolig').slice(0, 16));
});

test.each([
  ['another key', createSeal('thirty-two characters of another', 'pictures')],
  ['another purpose', createSeal('thirty-two characters of a secret', 'downloads')],
])('a token of %s is none', (_, other) => {
  expect(seal.open(other.close('Bolig'))).toBeUndefined();
});

test('a token that was changed anywhere is none', () => {
  const bytes = Buffer.from(seal.close('Bolig'), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const forged = Buffer.from(bytes);
    forged[at] = (forged[at] ?? 0) ^ 1;
    expect(seal.open(forged.toString('base64url'))).toBeUndefined();
  }
});

test.each(['', 'token', '..%2F..', 'å'.repeat(100), 'A'.repeat(38), 'A'.repeat(5_000)])('«%s» is no token', (token) => {
  expect(seal.open(token)).toBeUndefined();
});
