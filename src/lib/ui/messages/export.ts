/** Words of exports: the stamp, the parts of a file, the page behind a code. */
import { formatNumber } from '../format.ts';

const vi = {
  // the stamp
  title: (subject: string, place: string, from: string, to: string) =>
    `${subject}, ${place}, ${from} – ${to}`,
  source: (sources: number, articles: string, from: string, to: string, day: string) =>
    `Nguồn: ${formatNumber(sources, 'vi')} nguồn, ${articles}; từ ${from} đến ${to}, ${day}.`,
  sample: 'Có bài của bộ mẫu.',
  filters: (parts: string) => `Lọc: ${parts}.`,
  theme: (names: string) => `chủ đề ${names}`,
  place: (names: string) => `nơi ${names}`,
  papers: (names: string) => `nguồn ${names}`,
  none: 'không; mọi chủ đề, cả nước',
  borders: {
    '34': 'Ranh giới: 34 tỉnh, thành từ 01/07/2025.',
    '63': 'Ranh giới: 63 tỉnh, thành trước 01/07/2025.'
  },
  themes: (version: number, day: string) => `Chủ đề phiên bản ${version}, công bố ${day}.`,
  made: (day: string) => `Lập ngày ${day} bằng Nhịp.`,
  code: 'Mã hình',

  // parts of a file
  numbers: 'Số liệu',
  notes: 'Ghi chú',
  evidence: 'Bằng chứng',
  sourceHead: 'Nguồn và cách tính',
  hidden: 'ẩn',
  partial: (bucket: string) => `${bucket} (chưa trọn)`,
  total: 'Tất cả bài',
  proof: (name: string, count: number) => `${name}: ${formatNumber(count, 'vi')} bài`,
  peak: (bucket: string, title: string) => `Đỉnh ${bucket}: ${title}`,

  // the page behind a code
  view: 'Hình đã xuất',
  viewOf: (code: string) => `Mã hình ${code}`,
  unknownCode: 'Không có hình nào mang mã này.',
  unchanged: 'Số liệu không đổi từ khi lập hình.',
  changed: (cells: number) => `${formatNumber(cells, 'vi')} số đã đổi từ khi lập hình.`,
  added: (n: number) =>
    n > 0
      ? `Tổng hiện nay nhiều hơn ${formatNumber(n, 'vi')}.`
      : `Tổng hiện nay ít hơn ${formatNumber(-n, 'vi')}.`,
  otherThemes: (then: number, now: number) => `Chủ đề khi đó là phiên bản ${then}, nay là ${now}.`,
  openNow: 'Mở câu hỏi này với số hiện nay',
  asMade: 'Như khi lập',
  now: 'Hiện nay',
  difference: 'Chênh lệch',
  series: 'Đường',
  bucket: 'Mốc',
  gone: 'không còn',
  fresh: 'chưa có'
};

const en: typeof vi = {
  title: (subject, place, from, to) => `${subject}, ${place}, ${from} – ${to}`,
  source: (sources, articles, from, to, day) =>
    `Source: ${formatNumber(sources, 'en')} ${sources === 1 ? 'source' : 'sources'}, ${articles}; ${from} to ${to}, ${day}.`,
  sample: 'Includes sample articles.',
  filters: (parts) => `Filters: ${parts}.`,
  theme: (names) => `themes ${names}`,
  place: (names) => `places ${names}`,
  papers: (names) => `sources ${names}`,
  none: 'none; every theme, whole country',
  borders: {
    '34': 'Borders: 34 provinces since 01/07/2025.',
    '63': 'Borders: 63 provinces before 01/07/2025.'
  },
  themes: (version, day) => `Themes version ${version}, published ${day}.`,
  made: (day) => `Made on ${day} with Nhịp.`,
  code: 'Figure code',

  numbers: 'Numbers',
  notes: 'Notes',
  evidence: 'Evidence',
  sourceHead: 'Source and method',
  hidden: 'hidden',
  partial: (bucket) => `${bucket} (not over)`,
  total: 'All articles',
  proof: (name, count) => `${name}: ${formatNumber(count, 'en')} ${count === 1 ? 'article' : 'articles'}`,
  peak: (bucket, title) => `Peak ${bucket}: ${title}`,

  view: 'Exported figure',
  viewOf: (code) => `Figure code ${code}`,
  unknownCode: 'No figure carries this code.',
  unchanged: 'The figures have not changed since it was made.',
  changed: (cells) =>
    `${formatNumber(cells, 'en')} ${cells === 1 ? 'figure has' : 'figures have'} changed since it was made.`,
  added: (n) =>
    n > 0
      ? `The sum is now ${formatNumber(n, 'en')} larger.`
      : `The sum is now ${formatNumber(-n, 'en')} smaller.`,
  otherThemes: (then, now) => `Themes were version ${then} then and are ${now} now.`,
  openNow: 'Open this question with today’s figures',
  asMade: 'As made',
  now: 'Now',
  difference: 'Difference',
  series: 'Series',
  bucket: 'Bucket',
  gone: 'gone',
  fresh: 'not there'
};

export const exporting = { vi, en };
