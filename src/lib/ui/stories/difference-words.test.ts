import { expect, test } from 'vitest';
import type { StoryDifference } from '../../corpus/stories-difference.ts';
import { stories } from '../messages/stories.ts';
import { differenceText, likenessText } from './difference-words.ts';

const SAME: StoryDifference = { retitled: false, left: [], added: [], reworded: 0 };

test.each<[Partial<StoryDifference>, number, string]>([
  [{}, 1, 'nguyên văn'],
  [{}, 0.97, 'sửa vài chữ'],
  [{ retitled: true }, 1, 'đổi tên bài'],
  [
    { retitled: true, left: ['a', 'b'], added: ['c'], reworded: 1 },
    0.8,
    'đổi tên bài, bỏ 2 đoạn, thêm 1 đoạn, sửa lời 1 đoạn'
  ]
])('%o, %f alike: %s', (difference, likeness, said) => {
  expect(differenceText({ ...SAME, ...difference }, likeness, stories.vi)).toBe(said);
});

test('a likeness is never told too high', () => {
  expect([0.923, 0.999, 1].map((likeness) => likenessText(likeness, 'vi'))).toEqual(['92%', '99%', '100%']);
});
