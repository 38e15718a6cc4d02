/** Words of the page of a story, and of the line that leads to it. */
import { formatNumber } from '../format.ts';

const vi = {
  title: 'Tin chung',
  sameStory: (sources: number, articles: number) =>
    sources > 1
      ? `${formatNumber(sources, 'vi')} báo cùng tin`
      : `${formatNumber(articles, 'vi')} bài cùng tin`,
  same: 'Cùng tin',
  asFirst: 'bài này đăng trước nhất; cả tin tính theo bài này',
  asFollower: (share: string) => `bài này giống ${share} bài đăng trước nhất`,
  lead: (sources: number, articles: number) =>
    `${formatNumber(articles, 'vi')} bài của ${formatNumber(sources, 'vi')} báo kể cùng một tin gần như bằng cùng lời. Khi đếm tin, chúng tính là một, ở nơi và ngày của bài đăng trước nhất.`,
  alone: 'Chưa thấy bài nào khác kể tin này bằng cùng lời. Khi đếm tin, bài này là một tin.',
  table: (articles: number) => `${formatNumber(articles, 'vi')} bài, một tin`,
  tableSub: 'Bài đăng trước nhất đứng đầu; các bài sau so với bài ấy',
  source: 'Báo',
  article: 'Bài',
  published: 'Đăng',
  noDay: 'Chưa rõ',
  likeness: 'Giống',
  first: 'gốc',
  difference: 'Khác ở đâu',
  earliest: 'đăng trước nhất',
  again: 'đăng lại',
  showLeft: 'xem phần bị bỏ',
  showAdded: 'xem phần thêm vào',
  verbatim: 'nguyên văn',
  retitled: 'đổi tên bài',
  left: (n: number) => `bỏ ${formatNumber(n, 'vi')} đoạn`,
  added: (n: number) => `thêm ${formatNumber(n, 'vi')} đoạn`,
  reworded: (n: number) => `sửa lời ${formatNumber(n, 'vi')} đoạn`,
  small: 'sửa vài chữ',
  how: 'Giống: phần của bài, tính theo cụm bốn âm tiết, có cả trong bài đăng trước nhất. Là một tin khi hai bài chung ít nhất nửa số cụm, nêu cùng những tên và con số, và đăng cách nhau không quá 10 ngày. Bài cùng ngày xếp theo mã, không theo giờ.'
};

const en: typeof vi = {
  title: 'Story',
  sameStory: (sources, articles) =>
    sources > 1
      ? `${formatNumber(sources, 'en')} papers, one story`
      : `${formatNumber(articles, 'en')} articles, one story`,
  same: 'Same story',
  asFirst: 'this article came first; the story counts where and when it does',
  asFollower: (share) => `${share} of this article stands in the one that came first`,
  lead: (sources, articles) =>
    `${formatNumber(articles, 'en')} articles of ${formatNumber(sources, 'en')} ${sources === 1 ? 'paper' : 'papers'} tell one story in nearly the same words. Counted as stories they are one, in the place and on the day of the article that came first.`,
  alone: 'No other article tells this in the same words. Counted as stories, it is one.',
  table: (articles) => `${formatNumber(articles, 'en')} articles, one story`,
  tableSub: 'The article that came first stands on top; the others are compared with it',
  source: 'Paper',
  article: 'Article',
  published: 'Published',
  noDay: 'Unknown',
  likeness: 'Alike',
  first: 'first',
  difference: 'What differs',
  earliest: 'published first',
  again: 'printed again',
  showLeft: 'see what was left out',
  showAdded: 'see what was added',
  verbatim: 'word for word',
  retitled: 'another headline',
  left: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'paragraph' : 'paragraphs'} left out`,
  added: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'paragraph' : 'paragraphs'} added`,
  reworded: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'paragraph' : 'paragraphs'} reworded`,
  small: 'a few words changed',
  how: 'Alike: how much of the article, in phrases of four syllables, stands in the first one too. Two articles are one story when they share at least half of their phrases, give the same names and figures, and were published at most 10 days apart. Articles of one day are in the order of their ids, not of the hour.'
};

export const stories = { vi, en };
/** The words of one language. */
export type StoryWords = typeof vi;
