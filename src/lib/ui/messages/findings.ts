/** Words of the list of findings. */
import { formatNumber } from '../format.ts';

const vi = {
  title: 'Phát hiện',
  heading: (n: number) => `${formatNumber(n, 'vi')} phát hiện trong các bài`,
  headingOf: (n: number, codes: string) => `${formatNumber(n, 'vi')} phát hiện ${codes}`,
  in: (names: string) => ` ở ${names}`,
  from: (names: string) => ` của ${names}`,
  lead: 'Chỗ bài viết tự mâu thuẫn, chỗ chưa đủ căn cứ để định ngày hay nơi, chỗ chữ có thể hỏng. Bài vẫn được tính; mỗi dòng mở bài ra, ở đúng những chữ đang nói tới nếu có.',
  kinds: 'Loại phát hiện',
  every: 'Mọi loại',
  filters: 'Lọc phát hiện',
  province: 'Tỉnh, thành',
  source: 'Nguồn',
  anyProvince: 'mọi tỉnh, thành',
  anySource: 'mọi nguồn',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  range: (from: number, to: number, total: number) =>
    `${formatNumber(from, 'vi')} – ${formatNumber(to, 'vi')} trên ${formatNumber(total, 'vi')}, ngày mới nhất trước`,
  noDay: 'chưa rõ ngày',
  noProvince: 'chưa rõ tỉnh',
  whole: 'cả bài',
  none: 'Không có phát hiện nào khớp',
  noneWhat: 'Không bài nào trong kho có phát hiện thỏa mọi điều kiện đang lọc.',
  empty: 'Chưa có phát hiện nào',
  emptyWhat:
    'Trong các bài của kho chưa thấy chỗ nào mâu thuẫn hay đáng ngờ. Điều đó không có nghĩa là mọi bài đều đọc đúng.',
  articles: 'Xem các bài'
};

const en: typeof vi = {
  title: 'Findings',
  heading: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'finding' : 'findings'} in the articles`,
  headingOf: (n, codes) => `${formatNumber(n, 'en')} ${n === 1 ? 'finding' : 'findings'} ${codes}`,
  in: (names) => ` in ${names}`,
  from: (names) => ` from ${names}`,
  lead: 'Where an article contradicts itself, where day or place cannot be settled, where the text may be damaged. The articles still count; each line opens the article, at the words it speaks of where there are such.',
  kinds: 'Kind of finding',
  every: 'All kinds',
  filters: 'Filter the findings',
  province: 'Province',
  source: 'Source',
  anyProvince: 'any province',
  anySource: 'any source',
  apply: 'Filter',
  clear: 'Clear filters',
  range: (from, to, total) =>
    `${formatNumber(from, 'en')} – ${formatNumber(to, 'en')} of ${formatNumber(total, 'en')}, latest day first`,
  noDay: 'day unknown',
  noProvince: 'province unknown',
  whole: 'whole article',
  none: 'No finding matches',
  noneWhat: 'No article in the store has a finding that meets every condition.',
  empty: 'No findings yet',
  emptyWhat:
    'Nothing contradictory or doubtful was seen in the articles of the store. That does not mean that all of them were read rightly.',
  articles: 'See the articles'
};

export const findings = { vi, en };
