/** Words of the explore page's line chart: titles, axis, source line, notes. */
import { formatNumber } from '../format.ts';

const range = (fewest: number, most: number, lang: 'vi' | 'en'): string =>
  [...new Set([fewest, most])].map((n) => formatNumber(n, lang)).join(' – ');

const vi = {
  // titles
  highest: (what: string, value: string, bucket: string) => `${what} cao nhất ở ${bucket}: ${value}`,
  highestYet: (what: string, value: string, bucket: string, since: string) =>
    `${what} ${bucket} là ${value}, cao nhất từ ${since}`,
  largest: (name: string, n: string) => `${name} có nhiều bài nhất trong kỳ: ${n}`,
  plainLine: (what: string) => `${what} theo thời gian`,
  noneCounted: 'Không bài nào khớp câu hỏi này',
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
  silent: (fewest: number, most: number) => [`${range(fewest, most, 'vi')} nguồn`, 'im lặng'],
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

const en: typeof vi = {
  highest: (what, value, bucket) => `${what}: highest in ${bucket}, ${value}`,
  highestYet: (what, value, bucket, since) => `${what}: ${value} in ${bucket}, the highest since ${since}`,
  largest: (name, n) => `${name} has the most articles of the period: ${n}`,
  plainLine: (what) => `${what} over time`,
  noneCounted: 'No article answers this question',
  subject: {
    articles: (about) => `Articles on ${about}`,
    stories: (about) => `Stories on ${about}`,
    share: (about) => `Share of articles on ${about}`,
    mentions: (about) => `Mentions of ${about}`
  },
  per: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
  unit: { articles: 'articles', stories: 'stories', share: '% of articles', mentions: 'mentions' },
  bandOf: 'the pale band is the 95% interval',
  byDay: { event: 'by day of event', published: 'by day of publication' },
  country: 'whole country',

  canvas: (what, from, to) => `${what}, ${from} to ${to}. A table of the numbers comes with it.`,
  slider: 'Choose bucket and line with the arrow keys; Enter opens the evidence',
  until: (day) => `to ${day}`,
  untilShort: (day) => `(${day})`,
  hiddenSpan: ['hidden', 'under 30'],
  silent: (fewest, most) => [`${range(fewest, most, 'en')} ${most === 1 ? 'source' : 'sources'}`, 'silent'],
  pick: 'Point or use the arrow keys; Enter or a click opens the evidence.',
  noScript: 'JavaScript is off, so the figure cannot be drawn; the table below has the same numbers.',

  numbers: 'Numbers',
  copyTable: 'Copy table',
  tableCopied: 'Table copied',
  bucketHead: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  allArticles: 'All articles',
  sample: 'Articles',
  matching: 'Matching',
  low: 'Low',
  high: 'High',
  partial: 'not over',
  total: 'Whole period, articles',

  drawnSome: (drawn, all) =>
    `Drawn: the ${drawn} of ${formatNumber(all, 'en')} lines with most articles; the table has them all.`,
  dashed: (bucket) => `Dashed: ${bucket} not over or counted in part.`,
  hatched: 'Hatched “hidden”: under 30 articles, share hidden.',
  andSources: (n) => `and ${formatNumber(n, 'en')} more`,
  silentWords: (times) => `Sources that usually speak and were silent: ${times}.`,
  silentAt: (bucket, sources) => `${bucket} (${sources})`,
  andMore: (n) => `and ${formatNumber(n, 'en')} more`,
  several: 'An article can carry several themes.',
  sources: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'source' : 'sources'}`,
  notDrawn: 'Not drawn:',
  noDate: (n) => `${formatNumber(n, 'en')} without a known day`,
  coarse: (n) => `${formatNumber(n, 'en')} known to the month or year only`,
  placeless: (n) => `${formatNumber(n, 'en')} with unknown province`,
  among: 'among them',
  lexicon: (version) => `Themes version ${version}.`,
  sampleCorpus: 'Includes sample articles.',
  formerNames: (examples) =>
    `Provinces by the borders before 01/07/2025: ${examples}. Later articles go to a former province where commune or district tells it, else under “former province unknown”.`,
  formerName: (name, others) => `“${name}” is the former province alone, without ${others}`,
  peakAt: (bucket) => `Peak ${bucket}:`,
  articlesIn: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
  matchingOf: (n) => `${formatNumber(n, 'en')} matching`,

  signals: 'Signals',
  noSignal: 'Not enough to say that anything rises, falls or bursts.',
  moreSignals: (n) => `${formatNumber(n, 'en')} more`,

  notes: 'Notes on the axis',
  notesNone: 'No note in this period yet.',
  noteAdd: 'Add a note',
  noteDay: 'Day',
  noteWords: 'Words',
  noteAuthor: 'Initials',
  noteScope: 'Only with the themes and places shown',
  noteDo: 'Add',
  removeNote: (words) => `Remove the note “${words}”`,
  noteLost: 'The note was already taken out.'
};

export const exploreLine = { vi, en };
