import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { articleId, canonicalText } from './fingerprint.ts';

const sha256 = (content: string): Uint8Array => createHash('sha256').update(content, 'utf8').digest();

test('the id is the first half of the digest, as a uuid', () => {
  const digest = createHash('sha256').update('bao-mau\nMột câu', 'utf8').digest('hex');
  expect(articleId('bao-mau', 'Một câu', sha256).replaceAll('-', '')).toBe(digest.slice(0, 32));
  expect(articleId('bao-mau', 'Một câu', sha256)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test.each([
  ['white space', 'Một  câu\n\nhai', 'Một câu hai '],
  ['tone placement', 'hoà bình, thuỷ lợi', 'hòa bình, thủy lợi'],
  ['composition', 'Một câu'.normalize('NFD'), 'Một câu']
])('%s does not make another article', (_, one, other) => {
  expect(articleId('a', one, sha256)).toBe(articleId('a', other, sha256));
});

test.each([
  ['another source', ['a', 'Một câu'], ['b', 'Một câu']],
  ['a changed word', ['a', 'Một câu'], ['a', 'Hai câu']],
  ['a changed mark', ['a', 'ma túy'], ['a', 'má túy']],
  ['where the source ends', ['a', 'b c'], ['a\nb', 'c']]
] as const)('%s makes another article', (_, one, other) => {
  expect(articleId(one[0], one[1], sha256)).not.toBe(articleId(other[0], other[1], sha256));
});

test('a digest that is too short is refused', () => {
  expect(() => articleId('a', 'b', () => new Uint8Array(8))).toThrow(RangeError);
});

test('the canonical text is canonical already', () => {
  const once = canonicalText('  Hoà\u00a0bình \n uỷ ban ');
  expect(canonicalText(once)).toBe(once);
  expect(once).toBe('Hòa bình ủy ban');
});
