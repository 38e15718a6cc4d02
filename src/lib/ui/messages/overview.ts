/** Words of the overview: its sentences, figures, choices and empty states. */
import { formatNumber } from '../format.ts';
import { overviewMap } from './overview-map.ts';

const COUNTED_VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
const COUNTED_EN = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const vi = {
  ...overviewMap.vi,
  title: 'Tổng quan',
  asOf: (at: string) => `Số liệu đến ${at}.`,
  unfinished: (month: string) => `Tháng ${month} chưa trọn.`,

  // the lead
  leader: (months: number, first: string, last: string, place: string) =>
    `Trong ${months > 1 ? `${COUNTED_VI[months]} tháng ${first} –` : 'tháng'} ${last}${place && ` ${place}`}, chủ đề có nhiều bài nhất là`,
  inPlace: (place: string) => `ở ${place}`,
  amongPlaceless: 'trong số bài chưa rõ tỉnh',
  ofArticles: (count: number, n: number) => `${formatNumber(count, 'vi')} trên ${formatNumber(n, 'vi')} bài`,
  rises: 'tăng nhiều nhất: từ',
  falls: 'giảm nhiều nhất: từ',
  riseTo: 'lên',
  fallTo: 'còn',
  ofBefore: 'số bài của sáu tháng trước',
  noChange: 'Chưa đủ cơ sở để nói chủ đề nào tăng hay giảm.',
  tooShort: 'Chưa đủ mười hai tháng trọn để so sánh.',
  tooThin: 'Mỗi sáu tháng dưới 30 bài, chưa đủ để nói tăng hay giảm.',
  nothing: 'Không có bài nào trong kỳ',

  // key figures
  articles: 'Bài trong kho',
  sources: 'Nguồn trong kho',
  unknownProvince: 'Chưa rõ tỉnh, cả kho',
  unknownEvent: 'Chưa rõ ngày, cả kho',
  newestDay: 'Sự việc mới nhất',
  inPeriod: (place: string) => `Bài trong kỳ${place && ` ${place}`}`,

  // figure 1
  leads: (theme: string, months: number) =>
    `${theme} có nhiều bài nhất trong ${months > 1 ? `${COUNTED_VI[months]} ` : ''}tháng qua`,
  leadsAndRises: (theme: string, riser: string) => `${theme} có nhiều bài nhất, ${riser} tăng nhiều nhất`,
  leadsAndRisesSame: (theme: string) => `${theme} có nhiều bài nhất và tăng nhiều nhất`,
  risesMost: (riser: string) => `${riser} tăng nhiều nhất so với sáu tháng trước`,
  plainTrend: (n: number) => `${formatNumber(n, 'vi')} chủ đề theo thời gian`,
  noThemeInPeriod: 'Không bài nào trong kỳ thuộc chủ đề nào',
  plainTheme: (theme: string) => `${theme} theo thời gian`,
  changes: (theme: string, up: boolean, before: string, after: string) =>
    `${theme} ${up ? 'tăng' : 'giảm'} từ ${before} ${up ? 'lên' : 'còn'} ${after} số bài`,
  per: { day: 'mỗi ngày', week: 'mỗi tuần', month: 'mỗi tháng', quarter: 'mỗi quý', year: 'mỗi năm' },
  counted: {
    articles: (per: string) => `Số bài nói về từng chủ đề ${per}`,
    stories: (per: string) => `Số tin nói về từng chủ đề ${per}; bài đăng lại tính một lần`,
    share: (per: string) => `Tỷ lệ bài nói về từng chủ đề, % số bài ${per}`,
    mentions: (per: string) => `Số lượt nhắc đến từng chủ đề ${per}`
  },
  by: { event: 'theo ngày sự việc', published: 'theo ngày đăng' },
  country: 'cả nước',
  numbers: 'Bảng số',
  csv: 'Tải CSV',
  dashed: (bucket: string) => `Nét đứt: ${bucket} chưa hết hoặc chỉ tính một phần.`,
  hatched: 'Nền gạch: dưới 30 bài, tỷ lệ bị ẩn.',
  several: 'Một bài có thể thuộc nhiều chủ đề.',
  nArticles: (n: number) => `${formatNumber(n, 'vi')} bài`,
  storeSources: (n: number) => `cả kho có ${formatNumber(n, 'vi')} nguồn`,
  notDrawn: 'Không vẽ được:',
  noDate: (n: number) => `${formatNumber(n, 'vi')} bài chưa rõ ngày`,
  coarse: (n: number) => `${formatNumber(n, 'vi')} bài chỉ rõ tháng hoặc năm`,
  placeless: (n: number) => `${formatNumber(n, 'vi')} bài chưa rõ tỉnh`,
  among: 'trong đó',
  lexicon: (version: number) => `Bộ chủ đề phiên bản ${version}.`,
  sample: 'Có bài của bộ mẫu.',
  canvas: (themes: string, from: string, to: string) =>
    `Đường xu hướng của ${themes}, từ ${from} đến ${to}. Bảng số đi kèm.`,
  slider: 'Chọn mốc và chủ đề bằng phím mũi tên, Enter mở các bài',
  until: (day: string) => `đến ${day}`,
  untilShort: (day: string) => `(${day})`,
  hidden: ['ẩn', 'dưới 30 bài'],
  hiddenPoint: (n: number) => `ẩn, chỉ ${formatNumber(n, 'vi')} bài`,
  mentionsIn: (mentions: number, count: number) =>
    `${formatNumber(mentions, 'vi')} lượt trong ${formatNumber(count, 'vi')} bài`,
  storiesIn: (count: number) => `${formatNumber(count, 'vi')} tin, bài đăng lại tính một lần`,
  interval: (low: string, high: string) => `khoảng tin cậy 95%: ${low} – ${high}`,
  partialPoint: 'chưa trọn',
  pick: 'Chọn một điểm trên hình để mở các bài đứng sau nó.',
  allHidden: (bucket: string) => `Mỗi ${bucket} dưới 30 bài nên tỷ lệ bị ẩn;`,
  showBy: (bucket: string) => `xem theo ${bucket}`,
  showCounts: 'xem số bài',
  openArticles: (n: number) => `Xem ${formatNumber(n, 'vi')} bài`,
  noScript: 'Trình duyệt tắt JavaScript nên không vẽ được hình; bảng dưới đây có cùng số liệu.',
  bucket: { day: 'Ngày', week: 'Tuần', month: 'Tháng', quarter: 'Quý', year: 'Năm' },
  allArticles: 'Tất cả bài',
  total: 'Cả kỳ',
  noneInPeriod: (from: string, to: string) => `Không có bài nào từ ${from} đến ${to}.`,
  clearPeriod: 'Bỏ chọn kỳ',
  wholeCountry: 'Xem cả nước',

  // the picker
  themes: 'Chủ đề',
  themesSub: (place: string) => `Số bài trong kỳ${place && ` ${place}`}; vẽ nhiều nhất sáu chủ đề`,
  allThemes: (n: number) => `Cả ${formatNumber(n, 'vi')} chủ đề`,
  full: 'Đã đủ sáu chủ đề; bỏ bớt một để chọn chủ đề khác.',
  lastTheme: 'Hình cần ít nhất một chủ đề; chọn thêm một rồi mới bỏ được chủ đề này.',
  measure: 'Tính',
  measures: { articles: 'Số bài', stories: 'Số tin', share: 'Tỷ lệ', mentions: 'Lượt nhắc' },
  day: 'Ngày tính',
  days: { event: 'Sự việc', published: 'Đăng' },
  grain: 'Mỗi mốc',
  place: 'Nơi',
  everywhere: 'Cả nước',
  from: 'Từ ngày',
  to: 'Đến ngày',
  backwards: '“Từ ngày” đang sau “Đến ngày”; đổi một trong hai ngày.',
  apply: 'Vẽ lại',
  redrawing: 'Đang tính lại; hình dưới đây vẫn là số cũ.',

  // table 1
  newest: 'Bài mới đăng nhất',
  newestSub: 'Theo ngày đăng; bài không rõ ngày đứng cuối',
  everyArticle: (n: number) => `Cả ${formatNumber(n, 'vi')} bài`,
  heads: { day: 'Ngày đăng', article: 'Bài', place: 'Nơi', themes: 'Chủ đề' },
  noDay: 'Chưa rõ',
  noPlace: 'Chưa rõ tỉnh',
  noTheme: 'Không thuộc chủ đề nào',

  // nothing yet
  emptyTitle: 'Kho chưa có bài nào',
  emptyWhat:
    'Nhập bài báo để Nhịp đọc: thả tệp txt, html, md, csv hoặc jsonl, hay dán thẳng một bài. Đường xu hướng và bản đồ hiện ra ngay sau khi có bài.',
  emptyDo: 'Nhập bài',
  emptyCommand: 'Trên dòng lệnh:'
};

const en: typeof vi = {
  ...overviewMap.en,
  title: 'Overview',
  asOf: (at) => `Figures as of ${at}.`,
  unfinished: (month) => `${month} is not over yet.`,

  leader: (months, first, last, place) =>
    `Over ${months > 1 ? `the ${COUNTED_EN[months]} months ${first} –` : 'the month'} ${last}${place && ` ${place}`}, the theme with the most articles is`,
  inPlace: (place) => `in ${place}`,
  amongPlaceless: 'among articles of unknown province',
  ofArticles: (count, n) => `${formatNumber(count, 'en')} of ${formatNumber(n, 'en')} articles`,
  rises: 'rose most: from',
  falls: 'fell most: from',
  riseTo: 'to',
  fallTo: 'to',
  ofBefore: 'of the articles of the six months before',
  noChange: 'The evidence is not enough to say that any theme rises or falls.',
  tooShort: 'Twelve full months are needed to compare.',
  tooThin: 'Under 30 articles in six months: not enough to say what rises or falls.',
  nothing: 'No article in the period',

  articles: 'Articles in store',
  sources: 'Sources in store',
  unknownProvince: 'Province unknown, store',
  unknownEvent: 'Day unknown, store',
  newestDay: 'Latest event',
  inPeriod: (place) => `Articles in the period${place && ` ${place}`}`,

  leads: (theme, months) =>
    `Most articles of the last ${months > 1 ? `${COUNTED_EN[months]} months` : 'month'}: ${theme}`,
  leadsAndRises: (theme, riser) => `Most articles: ${theme}; ${riser} rose most`,
  leadsAndRisesSame: (theme) => `Most articles and the largest rise: ${theme}`,
  risesMost: (riser) => `${riser} rose most against the six months before`,
  plainTrend: (n) => `${formatNumber(n, 'en')} themes over time`,
  noThemeInPeriod: 'No article in the period is in any theme',
  plainTheme: (theme) => `${theme} over time`,
  changes: (theme, up, before, after) =>
    `${theme} ${up ? 'rose' : 'fell'} from ${before} to ${after} of articles`,
  per: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
  counted: {
    articles: (per) => `Articles on each theme ${per}`,
    stories: (per) => `Stories on each theme ${per}; reprints count once`,
    share: (per) => `Share of articles on each theme, % of articles ${per}`,
    mentions: (per) => `Mentions of each theme ${per}`
  },
  by: { event: 'by day of event', published: 'by day of publication' },
  country: 'whole country',
  numbers: 'Numbers',
  csv: 'Download CSV',
  dashed: (bucket) => `Dashed: ${bucket} not over or counted in part.`,
  hatched: 'Hatched: under 30 articles, share hidden.',
  several: 'An article can carry several themes.',
  nArticles: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
  storeSources: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'source' : 'sources'} in the whole store`,
  notDrawn: 'Not drawn:',
  noDate: (n) => `${formatNumber(n, 'en')} without a known day`,
  coarse: (n) => `${formatNumber(n, 'en')} known to the month or year only`,
  placeless: (n) => `${formatNumber(n, 'en')} with unknown province`,
  among: 'among them',
  lexicon: (version) => `Themes version ${version}.`,
  sample: 'Includes sample articles.',
  canvas: (themes, from, to) =>
    `Trend lines of ${themes}, ${from} to ${to}. A table of the numbers comes with it.`,
  slider: 'Choose bucket and theme with the arrow keys, Enter opens the articles',
  until: (day) => `to ${day}`,
  untilShort: (day) => `(${day})`,
  hidden: ['hidden', 'under 30'],
  hiddenPoint: (n) => `hidden, only ${formatNumber(n, 'en')} articles`,
  mentionsIn: (mentions, count) =>
    `${formatNumber(mentions, 'en')} mentions in ${formatNumber(count, 'en')} articles`,
  storiesIn: (count) =>
    `${formatNumber(count, 'en')} ${count === 1 ? 'story' : 'stories'}, reprints counted once`,
  interval: (low, high) => `95% interval: ${low} – ${high}`,
  partialPoint: 'not over',
  pick: 'Choose a point of the figure to open the articles behind it.',
  allHidden: (bucket) => `Under 30 articles in each ${bucket}, so shares are hidden;`,
  showBy: (bucket) => `see by ${bucket}`,
  showCounts: 'see articles',
  openArticles: (n) => `See ${formatNumber(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
  noScript: 'JavaScript is off, so the figure cannot be drawn; the table below has the same numbers.',
  bucket: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  allArticles: 'All articles',
  total: 'Whole period',
  noneInPeriod: (from, to) => `There is no article from ${from} to ${to}.`,
  clearPeriod: 'Clear the period',
  wholeCountry: 'See the whole country',

  themes: 'Themes',
  themesSub: (place) => `Articles in the period${place && ` ${place}`}; the figure carries six at most`,
  allThemes: (n) => `All ${formatNumber(n, 'en')} themes`,
  full: 'Six themes are chosen; take one out to choose another.',
  lastTheme: 'The figure needs at least one theme; choose another before taking this one out.',
  measure: 'Count',
  measures: { articles: 'Articles', stories: 'Stories', share: 'Share', mentions: 'Mentions' },
  day: 'Day of',
  days: { event: 'Event', published: 'Publication' },
  grain: 'By',
  place: 'Place',
  everywhere: 'Whole country',
  from: 'From',
  to: 'To',
  backwards: '“From” lies after “To”; change one of them.',
  apply: 'Redraw',
  redrawing: 'Counting again; the figure still shows the old numbers.',

  newest: 'Newest articles',
  newestSub: 'By day of publication; articles without one come last',
  everyArticle: (n) => `All ${formatNumber(n, 'en')} articles`,
  heads: { day: 'Published', article: 'Article', place: 'Place', themes: 'Themes' },
  noDay: 'Unknown',
  noPlace: 'Province unknown',
  noTheme: 'In no theme',

  emptyTitle: 'There are no articles yet',
  emptyWhat:
    'Import news articles for Nhịp to read: drop txt, html, md, csv or jsonl files, or paste an article. Trend and map appear as soon as there are articles.',
  emptyDo: 'Import articles',
  emptyCommand: 'On the command line:'
};

export const overview = { vi, en };
/** The words of one language. */
export type OverviewWords = typeof vi;
