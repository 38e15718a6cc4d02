/** Words of exported figures about visits. */
import { formatNumber } from '../format.ts';

const n = (count: number) => formatNumber(count, 'vi');
const e = (count: number, one: string, many: string) =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : many}`;

const vi = {
  once: 'Số lượt mỗi tháng theo hình thức; nhiều báo đưa cùng một lượt chỉ tính một',
  source: (visits: number, articles: number, sources: number, from: string, to: string) =>
    `Nguồn: ${n(visits)} lượt qua ${n(articles)} bài của ${n(sources)} nguồn, từ ${from} đến ${to}.`,
  coarse: (count: number) => `${n(count)} lượt chỉ rõ năm không vẽ được.`,
  kinds: (names: string) => `hình thức ${names}`,
  person: 'một lãnh đạo',
  none: 'không; mọi lãnh đạo, mọi hình thức, cả nước'
};

const en: typeof vi = {
  once: 'Visits a month by kind; several papers on one visit count once',
  source: (visits, articles, sources, from, to) =>
    `Source: ${e(visits, 'visit', 'visits')} in ${e(articles, 'article', 'articles')} of ${e(sources, 'source', 'sources')}, ${from} to ${to}.`,
  coarse: (count) => `${e(count, 'visit', 'visits')} known only to the year could not be drawn.`,
  kinds: (names) => `kinds ${names}`,
  person: 'one leader',
  none: 'none; all leaders, every kind, whole country'
};

export const exportedVisits = { vi, en };
