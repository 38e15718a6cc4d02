/** Long titles are cut at a word. */
import { expect, test } from 'vitest';
import { cut } from './cut-words.ts';

test.each([
  ['Bản sạch ma túy', 15, 'Bản sạch ma túy'],
  ['Bản sạch ma túy', 14, 'Bản sạch ma…'],
  ['Bản sạch ma túy', 9, 'Bản sạch…'],
  ['Bản', 1, 'Bản…']
])('%s in %i', (text, width, wanted) => {
  expect(cut(text, width, (words) => words.length)).toBe(wanted);
});
