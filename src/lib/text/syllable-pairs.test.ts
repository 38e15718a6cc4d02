import { expect, test } from 'vitest';
import { SyllableMatcher } from './matcher.ts';
import { SyllablePairs } from './syllable-pairs.ts';

const pairs = new SyllablePairs(['sáng', 'hôm'], ['nay', 'qua']);

test.each([
  ['Sáng nay, xã họp', true],
  ['Xã họp HÔM  QUA', true],
  ['xã họp hôm\u00A0nay', true],
  ['Nay hôm', false],
  ['sáng, nay', false],
  ['sáng\nnay', false],
  ['buổisáng nay', false],
  ['hôm kia', false],
  ['', false]
])('%j: %s', (text, found) => {
  expect(pairs.standIn(text)).toBe(found);
});

test('finds them in texts with syllables that were numbered later', () => {
  const words = Array.from({ length: 50 }, (_, i) => `zq${i}x`);
  expect(new SyllableMatcher(words)).toBeInstanceOf(SyllableMatcher);
  expect(pairs.standIn(`${words.join(' ')} hôm nay`)).toBe(true);
  expect(pairs.standIn(words.join(' '))).toBe(false);
});
