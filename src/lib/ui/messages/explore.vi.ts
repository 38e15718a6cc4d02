/** Words of the explore page: the question as a sentence, its choices, presets, saved views, in Vietnamese. */
import { formatNumber } from '../format.ts';
import { vi as exploreEvidence } from './explore-evidence.vi.ts';
import { vi as exploreLine } from './explore-line.vi.ts';
import { vi as exploreRows } from './explore-rows.vi.ts';

export const vi = {
  ...exploreEvidence,
  ...exploreLine,
  ...exploreRows,
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
  allSources: (n: number) => (n === 1 ? 'một nguồn duy nhất' : `cả ${formatNumber(n, 'vi')} nguồn`),
  someSources: (n: number) => `${formatNumber(n, 'vi')} nguồn`,
  onlyFrom: (sources: string) => `chỉ từ ${sources}`,

  // what opens under its parts
  parts: {
    measure: 'Tính gì',
    theme: 'Chủ đề',
    grain: 'Mỗi mốc',
    province: 'Nơi',
    source: 'Nguồn',
    from: 'Từ ngày',
    to: 'Đến ngày',
    day: 'Ngày tính'
  },
  apply: 'Xem',
  every: 'Mọi chủ đề',
  most: (n: number) => `Chọn nhiều nhất ${n} chủ đề.`,
  full: (n: number) => `Đã đủ ${n} chủ đề; bỏ bớt một để chọn chủ đề khác.`,
  wholeCountry: 'Cả nước',
  everySource: 'Mọi nguồn',
  wholeRegion: 'cả vùng',
  regionSource:
    'Sáu vùng theo Nghị quyết 306/NQ-CP ngày 05/10/2025; tỉnh nào ở vùng nào do Nhịp xếp, chưa đối chiếu toàn văn.',
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
  printed: (day: string, address: string) => `In ngày ${day} từ ${address}`,
  saveTaken: 'Tên này đã có; đặt tên khác.',
  saveLost: 'Câu hỏi đã được bỏ từ trước.',
  remove: 'Bỏ',
  removeView: (name: string) => `Bỏ câu hỏi đã lưu “${name}”`
};
