/** Words of a province's page and of a commune's. */
import { formatNumber } from '../format.ts';

const n = (count: number) => formatNumber(count, 'vi');
const e = (count: number) => formatNumber(count, 'en');

const vi = {
  trail: 'Lượt dự, thăm',
  country: { '34': '34 tỉnh, thành', '63': '63 tỉnh, thành cũ' },
  role: (communes: number, parts: string) =>
    `${n(communes)} xã, phường, đặc khu${parts ? `; từ 01/07/2025 gồm ${parts}` : ''}`,
  roleOld: (communes: number, now: string) => `${n(communes)} xã, phường, thị trấn; nay thuộc ${now}`,
  borders: 'Ranh giới',
  now: 'Xem theo tỉnh nay',
  period: (from: string, to: string) => `${from} – ${to}`,
  higher: (names: string) => `${names} được nói nhiều hơn cả nước. `,
  lower: (names: string) => `${names} được nói ít hơn cả nước. `,
  same: 'Chưa chủ đề nào khác hẳn cả nước. ',
  few: (count: number) => `${n(count)} bài trong kỳ, dưới mức 30, nên tỷ lệ chủ đề bị ẩn. `,
  seen: (visited: number, of: number) => `Lãnh đạo đã thấy ở ${n(visited)} trên ${n(of)} xã, phường.`,
  figures: {
    articles: 'Bài trong kỳ',
    visits: 'Lượt dự, thăm',
    communes: 'Xã, phường đã thấy',
    of: (count: number) => `trên ${n(count)}`,
    persons: 'Lãnh đạo đã đến',
    proofs: 'Bài làm căn cứ',
    unknown: 'Lượt chưa rõ xã'
  },
  profile: {
    higher: (more: number, less: number) =>
      `${n(more)} chủ đề cao hơn, ${n(less)} chủ đề thấp hơn cả nước; còn lại chưa thể nói là khác`,
    none: 'Chưa chủ đề nào khác cả nước',
    few: 'Quá ít bài để so với cả nước',
    sub: (sample: number) =>
      `% số bài trong kỳ, n = ${n(sample)}; thanh mờ: khoảng tin cậy 95%; vòng rỗng: cả nước`,
    theme: 'Chủ đề',
    here: 'Ở đây',
    there: 'Cả nước',
    count: 'Bài',
    spark: 'Theo tháng',
    range: (share: string, low: string, high: string, country: string) =>
      `${share}, khoảng ${low} đến ${high}; cả nước ${country}`,
    source: (themes: number) => `Chữ đậm: khác cả nước, p < 0,05 sau khi chỉnh cho ${n(themes)} chủ đề.`,
    hidden: (count: number) => ` ${n(count)} chủ đề không có bài nào không vẽ.`,
    open: 'Mở trong Phân tích'
  },
  newest: 'Lượt dự, thăm mới nhất',
  newestSub: (visits: number) => `${n(visits)} lượt trong kỳ`,
  all: (visits: number) => `Cả ${n(visits)} lượt`,
  full: 'Mở trong trang Lượt dự, thăm',
  came: 'Ai đã đến',
  cameSub: (of: number) => `Số lượt của từng người, trên ${n(of)}`,
  nobody: 'Chưa thấy ai trên báo trong kỳ này.',
  commune: (name: string, province: string) => `${name}, ${province}`,
  never: (name: string) => `Chưa thấy lượt nào tại ${name} trên báo`,
  neverWhat:
    'Không bài nào trong kho kể một lượt dự, thăm ở đây trong kỳ này. Đó là chưa thấy trên báo, không có nghĩa là không ai đến.',
  visitsAt: (visits: number, last: string) => `${n(visits)} lượt trong kỳ; gần nhất ${last}.`,
  noSuch: 'Không có nơi này trong danh mục địa danh.',
  back: (province: string) => `Mọi xã, phường của ${province}`
};
export type PlaceWords = typeof vi;

const en: PlaceWords = {
  trail: 'Visits',
  country: { '34': '34 provinces', '63': '63 former provinces' },
  role: (communes, parts) => `${e(communes)} communes${parts ? `; since 01/07/2025 made of ${parts}` : ''}`,
  roleOld: (communes, now) => `${e(communes)} communes; part of ${now} today`,
  borders: 'Borders',
  now: 'See the province of today',
  period: (from, to) => `${from} – ${to}`,
  higher: (names) => `${names}: told more than in the country. `,
  lower: (names) => `${names}: told less than in the country. `,
  same: 'No theme differs from the country for sure. ',
  few: (count) => `${e(count)} articles in the period, below 30, so shares of themes are suppressed. `,
  seen: (visited, of) => `Leaders were seen in ${e(visited)} of ${e(of)} communes.`,
  figures: {
    articles: 'Articles in the period',
    visits: 'Visits',
    communes: 'Communes visited',
    of: (count) => `of ${e(count)}`,
    persons: 'Leaders who came',
    proofs: 'Articles as evidence',
    unknown: 'Commune unknown'
  },
  profile: {
    higher: (more, less) =>
      `${e(more)} themes above, ${e(less)} below the country; the others cannot be told apart`,
    none: 'No theme differs from the country',
    few: 'Too few articles to compare with the country',
    sub: (sample) =>
      `% of articles in the period, n = ${e(sample)}; pale bar: 95% interval; hollow ring: the country`,
    theme: 'Theme',
    here: 'Here',
    there: 'Country',
    count: 'Articles',
    spark: 'By month',
    range: (share, low, high, country) => `${share}, between ${low} and ${high}; country ${country}`,
    source: (themes) => `Bold: differs from the country, p < 0.05 after correction for ${e(themes)} themes.`,
    hidden: (count) => ` ${e(count)} themes without an article are not drawn.`,
    open: 'Open in Explore'
  },
  newest: 'Newest visits',
  newestSub: (visits) => `${e(visits)} ${visits === 1 ? 'visit' : 'visits'} in the period`,
  all: (visits) => `All ${e(visits)} visits`,
  full: 'Open in Visits',
  came: 'Who came',
  cameSub: (of) => `Visits of each, of ${e(of)}`,
  nobody: 'Nobody was seen in the papers in this period.',
  commune: (name, province) => `${name}, ${province}`,
  never: (name) => `No visit to ${name} seen in the papers`,
  neverWhat:
    'No article in the store tells a visit here in this period. Not seen in the papers does not mean that nobody came.',
  visitsAt: (visits, last) =>
    `${e(visits)} ${visits === 1 ? 'visit' : 'visits'} in the period; last on ${last}.`,
  noSuch: 'There is no such place among the places in force.',
  back: (province) => `All communes of ${province}`
};

export const places = { vi, en };
