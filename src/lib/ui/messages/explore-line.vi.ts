/** Words of the explore page's line chart: titles, axis, source line, notes, in Vietnamese. */
import { formatNumber } from '../format.ts';

const range = (fewest: number, most: number): string =>
  [...new Set([fewest, most])].map((n) => formatNumber(n, 'vi')).join(' – ');

export const vi = {
  // titles
  highest: (what: string, value: string, bucket: string) => `${what} cao nhất ở ${bucket}: ${value}`,
  highestYet: (what: string, value: string, bucket: string, since: string) =>
    `${what} ${bucket} là ${value}, cao nhất từ ${since}`,
  largest: (name: string, n: string, things: string) => `${name} có nhiều ${things} nhất trong kỳ: ${n}`,
  things: { articles: 'bài', stories: 'tin', share: 'bài', mentions: 'lượt nhắc' },
  allHidden: (grain: string) => `Không ${grain} nào có đủ 30 bài, nên tỷ lệ bị ẩn`,
  plainLine: (what: string) => `${what} theo thời gian`,
  noneCounted: 'Không bài nào khớp câu hỏi này',
  noneHere: 'Kho chưa có bài nào của nơi, kỳ và nguồn này; chọn kỳ hoặc nơi khác trong câu hỏi.',
  subject: {
    articles: (about: string) => `Số bài về ${about}`,
    stories: (about: string) => `Số tin về ${about}`,
    share: (about: string) => `Tỷ lệ bài về ${about}`,
    mentions: (about: string) => `Số lượt nhắc ${about}`
  },
  per: { day: 'mỗi ngày', week: 'mỗi tuần', month: 'mỗi tháng', quarter: 'mỗi quý', year: 'mỗi năm' },
  unit: { articles: 'số bài', stories: 'số tin', share: '% số bài', mentions: 'số lượt nhắc' },
  bandOf: 'dải mờ là khoảng tin cậy 95%',
  byDay: { event: 'theo ngày sự việc', published: 'theo ngày đăng' },
  country: 'cả nước',

  // the plot
  canvas: (what: string, from: string, to: string) => `${what}, từ ${from} đến ${to}. Bảng số đi kèm.`,
  slider: 'Chọn mốc và đường bằng phím mũi tên; Enter mở bằng chứng',
  until: (day: string) => `đến ${day}`,
  untilShort: (day: string) => `(${day})`,
  hiddenSpan: ['ẩn', 'dưới 30 bài'],
  silent: (fewest: number, most: number) => [`${range(fewest, most)} nguồn`, 'im lặng'],
  pick: 'Di chuột hoặc dùng phím mũi tên; Enter hoặc bấm mở bằng chứng.',
  noScript: 'Trình duyệt tắt JavaScript nên không vẽ được hình; bảng dưới đây có cùng số liệu.',

  // the table
  numbers: 'Bảng số',
  copyTable: 'Chép bảng',
  tableCopied: 'Đã chép bảng',
  bucketHead: { day: 'Ngày', week: 'Tuần', month: 'Tháng', quarter: 'Quý', year: 'Năm' },
  allArticles: 'Tất cả bài',
  sample: 'Số bài',
  matching: 'Bài khớp',
  low: 'Thấp',
  high: 'Cao',
  partial: 'chưa trọn',
  total: 'Cả kỳ, số bài',

  // the source line
  drawnSome: (drawn: number, all: number) =>
    `Hình vẽ ${drawn} trên ${formatNumber(all, 'vi')} đường nhiều bài nhất; bảng số có đủ.`,
  dashed: (bucket: string) => `Nét đứt: ${bucket} chưa hết hoặc chỉ tính một phần.`,
  hatched: 'Nền gạch “ẩn”: dưới 30 bài, tỷ lệ bị ẩn.',
  andSources: (n: number) => `và ${formatNumber(n, 'vi')} nguồn khác`,
  silentWords: (times: string) => `Nguồn thường đăng mà im lặng: ${times}.`,
  silentAt: (bucket: string, sources: string) => `${bucket} (${sources})`,
  andMore: (n: number) => `và ${formatNumber(n, 'vi')} mốc khác`,
  several: 'Một bài có thể thuộc nhiều chủ đề.',
  sources: (n: number) => `${formatNumber(n, 'vi')} nguồn`,
  notDrawn: 'Không vẽ được:',
  noDate: (n: number) => `${formatNumber(n, 'vi')} bài chưa rõ ngày`,
  coarse: (n: number) => `${formatNumber(n, 'vi')} bài chỉ rõ tháng hoặc năm`,
  placeless: (n: number) => `${formatNumber(n, 'vi')} bài chưa rõ tỉnh`,
  among: 'trong đó',
  lexicon: (version: number) => `Chủ đề phiên bản ${version}.`,
  sampleCorpus: 'Có bài của bộ mẫu.',
  formerNames: (examples: string) =>
    `Tên tỉnh theo ranh giới trước 01/07/2025: ${examples}. Bài sau ngày đó được đưa về tỉnh cũ khi biết được xã, huyện; nếu không thì vào mục “chưa rõ tỉnh cũ”.`,
  formerName: (name: string, others: string) => `“${name}” chỉ là tỉnh cũ, chưa gồm ${others}`,
  peakAt: (bucket: string) => `Đỉnh ${bucket}:`,
  articlesIn: (n: number) => `${formatNumber(n, 'vi')} bài`,
  matchingOf: (n: number) => `${formatNumber(n, 'vi')} bài khớp`,

  // signals
  signals: 'Dấu hiệu',
  noSignal: 'Chưa đủ cơ sở để nói là tăng, giảm hay đột biến.',
  moreSignals: (n: number) => `Thêm ${formatNumber(n, 'vi')} dấu hiệu`,

  // notes
  notes: 'Ghi chú trên trục',
  notesNone: 'Chưa có ghi chú nào trong kỳ.',
  noteAdd: 'Thêm ghi chú',
  noteDay: 'Ngày',
  noteWords: 'Lời ghi',
  noteAuthor: 'Viết tắt tên',
  noteScope: 'Chỉ với chủ đề và nơi đang xem',
  noteDo: 'Thêm',
  removeNote: (words: string) => `Bỏ ghi chú “${words}”`,
  noteLost: 'Ghi chú đã được bỏ từ trước.'
};
