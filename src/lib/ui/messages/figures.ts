/** Words of the figures of the explore page: heat table, small multiples, ranking, themes together, slider. */
import { formatNumber } from '../format.ts';

/** The first letter small, for use inside a sentence. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const vi = {
  hidden: 'ẩn',
  none: '–',
  zeroCount: '·',
  numbers: 'Bảng số',
  tableNote: {
    share: 'Dưới mỗi số: bài khớp/số bài; khoảng tin cậy 95%, %.',
    articles: 'Dưới mỗi số: bài khớp/số bài.',
    stories: 'Dưới mỗi số: tin khớp/số bài.',
    mentions: 'Dưới mỗi số: bài khớp/số bài.'
  },
  country: 'Cả nước',
  partUnknown: (place: string) => `${place}, chưa rõ`,
  partial: 'chưa trọn',
  noArticle: 'không có bài nào',
  articles: (n: number) => `${formatNumber(n, 'vi')} bài`,
  stories: (n: number, of: number) => `${formatNumber(n, 'vi')} tin, trong ${formatNumber(of, 'vi')} bài`,
  ofArticles: (count: number, n: number) => `${formatNumber(count, 'vi')} trên ${formatNumber(n, 'vi')} bài`,
  mentionsIn: (mentions: number, count: number) =>
    `${formatNumber(mentions, 'vi')} lượt nhắc trong ${formatNumber(count, 'vi')} bài`,
  hiddenPoint: (n: number) => `ẩn vì chỉ có ${formatNumber(n, 'vi')} bài, dưới mức 30`,
  interval: (low: string, high: string) => `khoảng tin cậy 95%: ${low} – ${high}`,
  rows: { province: 'Tỉnh, thành', theme: 'Chủ đề', source: 'Nguồn', none: '' },
  measures: {
    articles: 'Số bài',
    stories: 'Số tin',
    share: '% số bài',
    mentions: 'Số lượt nhắc'
  },
  grains: { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' },

  part: (shown: number, all: number, first: string, last: string) =>
    `Đang hiện ${formatNumber(shown, 'vi')} trên ${formatNumber(all, 'vi')} cột: ${first} – ${last}`,

  // small multiples
  silent: 'không có bài nào trong kỳ',
  multiplesNote: (top: string, bucket: string) => `Cùng một thang 0 – ${top}. Số bên phải: ${bucket}.`,
  behindShare: {
    province: 'Đường xám: cả nước.',
    source: 'Đường xám: mọi nguồn cộng lại.',
    theme: '',
    none: ''
  },
  behindMean: {
    province: 'Đường xám: trung bình một tỉnh, thành.',
    source: 'Đường xám: trung bình một nguồn.',
    theme: '',
    none: ''
  },
  multiplesHidden: 'Nền gạch: dưới 30 bài, tỷ lệ bị ẩn.',

  // heat table
  heatCaption: (measure: string, rows: string, grain: string) =>
    `${measure} theo ${rows.toLowerCase()} và ${grain}`,
  from: (figure: string) => `từ ${figure}`,
  below: (figure: string) => `dưới ${figure}`,
  legendZero: 'có bài, không bài nào khớp',
  legendHidden: 'ẩn: dưới 30 bài',
  legendVoid: 'không có bài nào',
  legendPartial: 'có viền: chưa trọn',
  earlier: 'Trước',
  later: 'Sau',

  // ranking
  ranks: (measure: string, grain: string) => `Thứ hạng theo ${lower(measure)} mỗi ${grain}`,
  rankSlider: (grain: string) =>
    `Chọn ${grain} bằng phím trái, phải; dòng bằng phím lên, xuống; Enter mở bài làm căn cứ`,
  rank: (rank: number) => `hạng ${rank}`,
  noRank: 'không có hạng',
  unranked: 'Không nơi nào có số để xếp hạng trong kỳ này.',
  chooseRank: 'Chọn một điểm để xem số làm căn cứ.',
  rankDashed: (bucket: string) => `Nét đứt: ${bucket} chưa trọn.`,
  rankTies: (ties: string) => `Cùng hạng: ${ties}.`,
  rankTie: (rank: number, count: number) => `hạng ${rank} (${count})`,
  rankCutTie: (rank: number, count: number) =>
    `${formatNumber(count, 'vi')} dòng cùng hạng ${rank} không vẽ vì không đủ chỗ.`,
  rankApart: 'Hạng không nói khoảng cách.',
  rankAlike: (groups: string) => `Chưa thể nói là khác nhau: ${groups}.`,
  rankRun: (first: number, last: number) => `hạng ${first} – ${last}`,
  rankPair: (first: number, last: number) => `hạng ${first} và ${last}`,
  rankOverlap: 'khoảng tin cậy 95% chồng nhau',
  rankCounts: 'Số đếm không có khoảng tin cậy: hạng gần nhau có thể chỉ do nguồn gửi nhiều hay ít bài.',

  // themes together
  together: '% số bài của hàng cũng thuộc cột',
  togetherStories: '% số tin của hàng cũng thuộc cột',
  togetherNote: 'Đọc theo hàng; hai chiều khác nhau vì cỡ chủ đề khác nhau.',
  togetherTotal: 'Bài',
  togetherTotalStories: 'Tin',
  togetherTell: (row: string, n: string, count: string, column: string) =>
    `Trong ${n} về ${row}, ${count} cũng về ${column}`,
  togetherHidden: (row: string, n: string) => `${row} chỉ có ${n}, dưới mức 30, nên tỷ lệ bị ẩn`,
  togetherZero: 'không bài nào chung',
  countStories: (n: number) => `${formatNumber(n, 'vi')} tin`,

  // slider
  sliderPartial: (bucket: string) => `${bucket}, chưa trọn`,
  slider: { day: 'Ngày', week: 'Tuần', month: 'Tháng', quarter: 'Quý', year: 'Năm' }
};

const en: typeof vi = {
  hidden: 'hid',
  none: '–',
  zeroCount: '·',
  numbers: 'Table',
  tableNote: {
    share: 'Below each figure: matching/all articles; 95% confidence interval, %.',
    articles: 'Below each figure: matching/all articles.',
    stories: 'Below each figure: matching stories/all articles.',
    mentions: 'Below each figure: matching/all articles.'
  },
  country: 'Whole country',
  partUnknown: (place) => `${place}, unknown`,
  partial: 'not over',
  noArticle: 'no article at all',
  articles: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
  stories: (n, of) =>
    `${formatNumber(n, 'en')} ${n === 1 ? 'story' : 'stories'}, among ${formatNumber(of, 'en')} articles`,
  ofArticles: (count, n) => `${formatNumber(count, 'en')} of ${formatNumber(n, 'en')} articles`,
  mentionsIn: (mentions, count) =>
    `${formatNumber(mentions, 'en')} mentions in ${formatNumber(count, 'en')} articles`,
  hiddenPoint: (n) => `hidden: only ${formatNumber(n, 'en')} articles, below 30`,
  interval: (low, high) => `95% confidence interval: ${low} – ${high}`,
  rows: { province: 'Province', theme: 'Theme', source: 'Source', none: '' },
  measures: { articles: 'Articles', stories: 'Stories', share: '% of articles', mentions: 'Mentions' },
  grains: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },

  part: (shown, all, first, last) =>
    `Showing ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} columns: ${first} – ${last}`,

  silent: 'no article in the period',
  multiplesNote: (top, bucket) => `All on one scale, 0 – ${top}. The figure on the right: ${bucket}.`,
  behindShare: {
    province: 'Grey line: whole country.',
    source: 'Grey line: all sources together.',
    theme: '',
    none: ''
  },
  behindMean: {
    province: 'Grey line: mean of the provinces.',
    source: 'Grey line: mean of the sources.',
    theme: '',
    none: ''
  },
  multiplesHidden: 'Hatched: under 30 articles, the share is hidden.',

  heatCaption: (measure, rows, grain) => `${measure} by ${rows.toLowerCase()} and ${grain}`,
  from: (figure) => `${figure} and more`,
  below: (figure) => `below ${figure}`,
  legendZero: 'articles, none that match',
  legendHidden: 'hidden: under 30 articles',
  legendVoid: 'no article at all',
  legendPartial: 'edged: not over',
  earlier: 'Earlier',
  later: 'Later',

  ranks: (measure, grain) => `Rank by ${lower(measure)} in each ${grain}`,
  rankSlider: (grain) =>
    `Left and right choose the ${grain}, up and down the line, Enter opens the articles behind it`,
  rank: (rank) => `rank ${rank}`,
  noRank: 'no rank',
  unranked: 'Nothing has a figure to be ranked by in this period.',
  chooseRank: 'Choose a point to see the figures behind it.',
  rankDashed: (bucket) => `Dashed: ${bucket} is not over.`,
  rankTies: (ties) => `Same rank: ${ties}.`,
  rankTie: (rank, count) => `rank ${rank} (${count})`,
  rankCutTie: (rank, count) =>
    `${formatNumber(count, 'en')} lines share rank ${rank} and are not drawn for want of room.`,
  rankApart: 'Ranks do not tell distances.',
  rankAlike: (groups) => `Cannot be told apart: ${groups}.`,
  rankRun: (first, last) => `ranks ${first} – ${last}`,
  rankPair: (first, last) => `ranks ${first} and ${last}`,
  rankOverlap: 'their 95% intervals overlap',
  rankCounts:
    'Counts have no interval: near ranks may differ only because sources sent more or fewer articles.',

  together: '% of the row’s articles that also carry the column’s theme',
  togetherStories: '% of the row’s stories that also carry the column’s theme',
  togetherNote: 'Read by row; the two directions differ because the themes differ in size.',
  togetherTotal: 'Articles',
  togetherTotalStories: 'Stories',
  togetherTell: (row, n, count, column) => `Of ${n} on ${row}, ${count} are also on ${column}`,
  togetherHidden: (row, n) => `${row} has only ${n}, below 30, so the share is hidden`,
  togetherZero: 'none in common',
  countStories: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'story' : 'stories'}`,

  sliderPartial: (bucket) => `${bucket}, not over`,
  slider: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' }
};

export type FigureTexts = typeof vi;
export const figures = { vi, en };
