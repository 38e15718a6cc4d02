/** Says what a paper made of the first article, and how alike both are. */
import type { StoryDifference } from '../../corpus/stories-difference.ts';
import { formatNumber } from '../format.ts';
import type { Lang } from '../messages/index.ts';
import type { StoryWords } from '../messages/stories.ts';

/** 0.923 → `92%`; rounded down, so that 100% means every phrase. */
export const likenessText = (likeness: number, lang: Lang): string =>
  `${formatNumber(Math.floor(likeness * 100), lang)}%`;

/** "đổi tên bài, bỏ 2 đoạn"; never empty. */
export function differenceText(difference: StoryDifference, likeness: number, words: StoryWords): string {
  const { retitled, left, added, reworded } = difference;
  const parts = [
    retitled && words.retitled,
    left.length > 0 && words.left(left.length),
    added.length > 0 && words.added(added.length),
    reworded > 0 && words.reworded(reworded)
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(', ');
  return likeness === 1 ? words.verbatim : words.small;
}
