import { expect, test } from 'vitest';
import { WordMap } from './word-map.ts';

const map = new WordMap<number>([
  ['xã', 1],
  ['Ủy', 2],
  ['hoà', 3],
  ['xã', 4]
]);

test.each([
  ['as given', 'xã', 4],
  ['in capitals', 'XÃ', 4],
  ['the tone on either vowel', 'uỷ', 2],
  ['the tone on either vowel, given the other way', 'Hòa', 3],
  ['other diacritics', 'xa', undefined],
  ['only the beginning', 'x', undefined],
  ['more than the word', 'xãx', undefined],
  ['nothing', '', undefined]
])('%s: %s', (_, word, value) => {
  expect(map.get(word)).toBe(value);
  expect(map.has(word)).toBe(value !== undefined);
});
