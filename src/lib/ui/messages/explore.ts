/** Words of the explore page: the question as a sentence, its choices, presets, saved views. */
import { formatNumber } from '../format.ts';
import { exploreEvidence } from './explore-evidence.ts';
import { exploreLine } from './explore-line.ts';
import { exploreRows } from './explore-rows.ts';

const vi = {
  ...exploreEvidence.vi,
  ...exploreLine.vi,
  ...exploreRows.vi,
  title: 'Phân tích',
  question: 'Câu hỏi',
  noArticles: 'Kho chưa có bài nào, nên chưa có gì để phân tích.',
  importSome: 'Nhập bài',

  // the sentence
  measure: {
    articles: 'Số bài',
    stories: 'Số tin, bài trùng gộp làm một,',
    share: 'Tỷ lệ bài',
    mentions: 'Số lượt nhắc'
  },
  measureMeans: {
    articles: 'mỗi bài tính một',
    stories: 'các bài gần trùng tính một, theo bài đầu tiên',
    share: '% trên mọi bài cùng nơi, cùng kỳ',
    mentions: 'mỗi chỗ khớp trong bài tính một'
  },
  about: 'nói về',
  eachTheme: 'từng chủ đề',
  anything: 'mọi việc',
  and: ' và ',
  by: 'theo',
  grain: { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' },
  at: 'tại',
  everywhere: { '34': '34 tỉnh, thành', '63': '63 tỉnh, thành cũ' },
  region: (name: string) => `vùng ${name}`,
  places: (n: number) => `${formatNumber(n, 'vi')} tỉnh, thành`,
  from: 'từ',
  to: 'đến',
  counted: 'tính theo',
  day: { event: 'ngày sự việc', published: 'ngày đăng' },
  allSources: (n: number) => `từ ${n === 1 ? 'một nguồn duy nhất' : `cả ${formatNumber(n, 'vi')} nguồn`}`,

  // what opens under its parts
  parts: {
    measure: 'Tính gì',
    theme: 'Chủ đề',
    grain: 'Mỗi mốc',
    province: 'Nơi',
    from: 'Từ ngày',
    to: 'Đến ngày',
    day: 'Ngày tính'
  },
  apply: 'Xem',
  every: 'Mọi chủ đề',
  most: (n: number) => `Chọn nhiều nhất ${n} chủ đề.`,
  full: (n: number) => `Đã đủ ${n} chủ đề; bỏ bớt một để chọn chủ đề khác.`,
  wholeCountry: 'Cả nước',
  wholeRegion: 'cả vùng',
  regionSource: 'Sáu vùng kinh tế - xã hội theo Nghị quyết 306/NQ-CP ngày 05/10/2025.',
  backwards: 'Ngày này làm kỳ kết thúc trước khi bắt đầu.',
  presets: 'Kỳ có sẵn',
  preset: { merger: 'Từ khi hợp nhất', year: '12 tháng qua', corpus: 'Cả kho' },

  // ways of seeing
  split: 'Tách theo',
  splits: { none: 'không', theme: 'chủ đề', province: 'tỉnh, thành', source: 'nguồn' },
  view: 'Cách xem',
  views: {
    line: 'đường',
    multiples: 'từng nơi',
    heat: 'bảng nhiệt',
    map: 'bản đồ',
    ranking: 'thứ hạng',
    co: 'đi cùng'
  },
  borders: 'Ranh giới',
  maps: { '34': '34 nay', '63': '63 cũ' },
  copyLink: 'Chép liên kết',
  copied: 'Đã chép liên kết',
  csv: 'Tải CSV',
  counting: 'Đang tính; hình dưới đây vẫn là số cũ.',

  // saved views
  saved: 'Câu hỏi đã lưu',
  savedNone: 'Chưa lưu câu hỏi nào.',
  save: 'Lưu câu hỏi',
  saveName: 'Tên',
  saveDo: 'Lưu',
  saveTaken: 'Tên này đã có; đặt tên khác.',
  saveLost: 'Câu hỏi đã được bỏ từ trước.',
  remove: 'Bỏ',
  removeView: (name: string) => `Bỏ câu hỏi đã lưu “${name}”`
};

const en: typeof vi = {
  ...exploreEvidence.en,
  ...exploreLine.en,
  ...exploreRows.en,
  title: 'Explore',
  question: 'Question',
  noArticles: 'There are no articles yet, so there is nothing to explore.',
  importSome: 'Import articles',

  measure: {
    articles: 'Articles',
    stories: 'Stories, near-duplicates once,',
    share: 'Share of articles',
    mentions: 'Mentions'
  },
  measureMeans: {
    articles: 'each article once',
    stories: 'near-duplicates once, with the first of them',
    share: '% of all articles of the same place and time',
    mentions: 'each matching place in an article once'
  },
  about: 'on',
  eachTheme: 'each theme',
  anything: 'anything',
  and: ' and ',
  by: 'by',
  grain: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  at: 'in',
  everywhere: { '34': 'all 34 provinces', '63': 'all 63 former provinces' },
  region: (name) => name,
  places: (n) => `${formatNumber(n, 'en')} provinces`,
  from: 'from',
  to: 'to',
  counted: 'by',
  day: { event: 'day of event', published: 'day of publication' },
  allSources: (n) => `from ${n === 1 ? 'the only source' : `all ${formatNumber(n, 'en')} sources`}`,

  parts: {
    measure: 'Measure',
    theme: 'Themes',
    grain: 'Time step',
    province: 'Place',
    from: 'From',
    to: 'To',
    day: 'Day counted'
  },
  apply: 'Show',
  every: 'Every theme',
  most: (n) => `Choose ${n} themes at most.`,
  full: (n) => `${n} themes are chosen; take one out to choose another.`,
  wholeCountry: 'Whole country',
  wholeRegion: 'whole region',
  regionSource: 'Six socio-economic regions, Government resolution 306/NQ-CP of 05/10/2025.',
  backwards: 'With this day the period would end before it begins.',
  presets: 'Ready periods',
  preset: { merger: 'Since the merger', year: 'Last 12 months', corpus: 'All there is' },

  split: 'Split by',
  splits: { none: 'nothing', theme: 'theme', province: 'province', source: 'source' },
  view: 'See as',
  views: {
    line: 'lines',
    multiples: 'side by side',
    heat: 'heat table',
    map: 'map',
    ranking: 'ranking',
    co: 'together'
  },
  borders: 'Borders',
  maps: { '34': '34 now', '63': '63 former' },
  copyLink: 'Copy link',
  copied: 'Link copied',
  csv: 'Download CSV',
  counting: 'Counting; the figures below are still the old ones.',

  saved: 'Saved questions',
  savedNone: 'No question is saved yet.',
  save: 'Save question',
  saveName: 'Name',
  saveDo: 'Save',
  saveTaken: 'This name is taken; choose another.',
  saveLost: 'The question was already taken out.',
  remove: 'Remove',
  removeView: (name) => `Remove the saved question “${name}”`
};

export const explore = { vi, en };
/** The words of one language. */
export type ExploreWords = typeof vi;
