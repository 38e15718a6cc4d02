import { expect, test } from 'vitest';
import { Doc } from '../text/index.ts';
import { sentenceAround, sentencesBefore } from './visits-sentence.ts';

/** The sentence that holds the word "đây". */
function around(text: string): string {
  const { start, end } = sentenceAround(text, text.indexOf('đây'));
  return text.slice(start, end);
}

test.each([
  ['Xã họp. Có đây rồi. Xong.', 'Có đây rồi.'],
  ['Về TP. Huế ở đây chơi. Xong.', 'Về TP. Huế ở đây chơi.'],
  ['Về P. Tân Lập ở đây chơi.', 'Về P. Tân Lập ở đây chơi.'],
  ['Chiều 14.6, ông đến đây. Xong.', 'Chiều 14.6, ông đến đây.'],
  ['Nhiệm kỳ mới.Tới đây có ông.', 'Tới đây có ông.'],
  ['Các đ/c T.Ư ở đây cả.', 'Các đ/c T.Ư ở đây cả.'],
  ['“Đi thôi!” Ông đến đây ngay.', 'Ông đến đây ngay.'],
  ['Tin\n  Ông đến đây\nXong', 'Ông đến đây'],
  ['Ở Hòa An. Tại đây, ông nói.', 'Tại đây, ông nói.']
])('%j: %s', (text, sentence) => {
  expect(around(text)).toBe(sentence);
});

test('plain sentences end where the splitter ends them', () => {
  const text = 'Xã họp sáng nay. Ông đến đây thăm bà con. Bà con rất vui mừng.';
  const { start, end } = new Doc(text).sentenceAt(text.indexOf('đây'));
  expect(sentenceAround(text, text.indexOf('đây'))).toEqual({ start, end });
});

test('a line without end is cut', () => {
  const text = 'đi '.repeat(5000);
  const { start, end } = sentenceAround(text, 7000);
  expect(end - start).toBeLessThan(2000);
  expect(start).toBeLessThan(7000);
});

test('the two sentences before, the nearest first', () => {
  const text = 'Một là đi. Hai là về.\nBa là ở. Ông đến đây.';
  const spans = sentencesBefore(text, sentenceAround(text, text.indexOf('đây')));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Ba là ở.', 'Hai là về.']);
});
