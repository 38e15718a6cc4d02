/** Words of the themes pages. */
import { formatNumber } from '../format.ts';

const n = (value: number) => formatNumber(value, 'vi');
const e = (value: number) => formatNumber(value, 'en');

const vi = {
  title: 'Chủ đề',
  inForce: (version: number, day: string) => `Phiên bản ${version} đang dùng, từ ${day}`,
  lead: (themes: number, terms: number) =>
    `${n(themes)} chủ đề, ${n(terms)} từ khớp. Một bài có thể thuộc nhiều chủ đề.`,
  list: (themes: number) => `${n(themes)} chủ đề đang dùng`,
  listSub:
    'Xếp theo số bài, kể cả bài chưa rõ ngày sự việc; đường: số bài mỗi tháng theo ngày sự việc, thang riêng',
  theme: 'Chủ đề',
  definition: 'Định nghĩa',
  months: (from: string, to: string) => `${from} – ${to}`,
  articles: 'Bài',
  terms: (count: number) => `${n(count)} từ khớp`,
  seeArticles: (count: number) => `Xem ${n(count)} bài`,
  all: 'Mọi chủ đề',
  patterns: 'Từ khớp',
  patternsSub: 'Bài được tính khi có một trong các cách nói sau; chữ hoa, chữ thường như nhau, dấu phải đúng',
  pattern: 'Từ khớp, như người soạn viết',
  patternWhat: 'Mỗi dòng một mẫu; … là vài âm tiết ở giữa trong cùng một câu; (a|b) là a hoặc b.',
  examples: 'Câu được tính và câu không tính',
  examplesSub: 'Câu tự đặt, dùng làm phép thử mỗi lần sửa chủ đề',
  counted: 'Được tính',
  notCounted: 'Không tính',
  sentence: 'Câu',
  verdict: 'Kết quả',
  why: 'Vì sao',
  unreadable: 'phiên bản Nhịp này chưa đọc được mẫu này',
  spark: (name: string, values: string) => `Số bài mỗi tháng về ${name}: ${values}`,
  hasDraft: 'có bản nháp',
  notFound: 'Không có chủ đề này.'
};

const en: typeof vi = {
  title: 'Themes',
  inForce: (version, day) => `Version ${version} in force since ${day}`,
  lead: (themes, terms) => `${e(themes)} themes, ${e(terms)} terms. An article can belong to several themes.`,
  list: (themes) => `${e(themes)} themes in force`,
  listSub:
    'By number of articles, those without a known day included; line: articles a month by day of the event, own scale',
  theme: 'Theme',
  definition: 'Definition',
  months: (from, to) => `${from} – ${to}`,
  articles: 'Articles',
  terms: (count) => `${e(count)} terms`,
  seeArticles: (count) => `See ${e(count)} articles`,
  all: 'All themes',
  patterns: 'Terms',
  patternsSub: 'An article counts when one of these stands in it; case is ignored, diacritics are not',
  pattern: 'Term, as its author wrote it',
  patternWhat:
    'One pattern a line; … is a few syllables between, within one sentence; (a|b) is either a or b.',
  examples: 'Sentences that count and sentences that do not',
  examplesSub: 'Written for this purpose; run as tests at every change of the theme',
  counted: 'Counts',
  notCounted: 'Does not count',
  sentence: 'Sentence',
  verdict: 'Result',
  why: 'Why',
  unreadable: 'this version of Nhịp cannot read this pattern',
  spark: (name, values) => `Articles a month on ${name}: ${values}`,
  hasDraft: 'has a draft',
  notFound: 'There is no such theme.'
};

export const themes = { vi, en };
