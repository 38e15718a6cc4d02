/** Words of the ledger page: the question as a sentence, its figures and tables, and what they cannot know. */
import type { OfficeLevel, VisitKind } from '../../corpus/analysis.ts';
import type { KindGroup } from '../../trends/visit-kinds.ts';
import type { Untold } from '../../trends/visit-query.ts';
import { formatNumber } from '../format.ts';

const n = (count: number) => formatNumber(count, 'vi');
const e = (count: number) => formatNumber(count, 'en');
const s = (count: number, one: string, many: string) => `${e(count)} ${count === 1 ? one : many}`;

const vi = {
  title: 'Lượt dự, thăm',
  question: 'Câu hỏi',
  visitsOf: 'Lượt dự, thăm cơ sở',
  of: 'của',
  at: 'tại',
  from: 'từ',
  to: 'đến',
  anyLevel: 'mọi lãnh đạo',
  levels: (names: string) => `lãnh đạo ${names}`,
  level: {
    central: 'Trung ương',
    province: 'cấp tỉnh',
    district: 'cấp huyện',
    commune: 'cấp xã',
    cell: 'chi bộ'
  } satisfies Record<OfficeLevel, string>,
  levelMeans: 'Cấp của chức vụ tại ngày đi; cấp huyện chỉ có đến 30/06/2025.',
  everywhere: { '34': 'cả 34 tỉnh, thành', '63': 'cả 63 tỉnh, thành cũ' },
  wholeCountry: 'Cả nước',
  places: (count: number) => `${n(count)} tỉnh, thành`,
  and: ' và ',
  parts: {
    kind: 'Hình thức',
    level: 'Cấp lãnh đạo',
    province: 'Tỉnh, thành nơi đến',
    from: 'Từ ngày',
    to: 'Đến ngày'
  },
  apply: 'Xem',
  about: 'có bài về',
  everyTheme: 'Mọi chủ đề',
  noTheme: 'không nêu chủ đề nào',
  untold: {
    date: 'chưa rõ ngày',
    day: 'chỉ rõ đến năm',
    commune: 'chưa rõ xã, phường',
    visitor: 'chỉ nêu chức vụ, không nêu tên'
  } satisfies Record<Untold, string>,
  told: 'Cả lượt đã rõ',
  everyone: 'Mọi người cùng cấp',
  everyPlace: 'Cả tỉnh',
  borders: 'Ranh giới',
  maps: { '34': '34 nay', '63': '63 cũ' },
  period: 'Kỳ',
  preset: { merger: 'Từ 01/07/2025', year: '12 tháng', corpus: 'Cả kho' },
  copyLink: 'Chép liên kết',
  copied: 'Đã chép liên kết',
  persons: 'Danh sách lãnh đạo',
  corrections: 'Các lần sửa',
  csv: 'Xuất CSV',
  kind: {
    'cell-meeting': 'Dự sinh hoạt chi bộ',
    'working-visit': 'Làm việc',
    inspection: 'Kiểm tra, khảo sát',
    'gift-visit': 'Thăm, tặng quà',
    'residents-festival': 'Ngày hội Đại đoàn kết',
    'site-visit': 'Đến hiện trường',
    other: 'Đến dự, thăm'
  } satisfies Record<VisitKind, string>,
  group: {
    cell: 'dự sinh hoạt chi bộ',
    work: 'làm việc, kiểm tra',
    gift: 'thăm, tặng quà',
    festival: 'Ngày hội Đại đoàn kết',
    rest: 'hình thức khác'
  } satisfies Record<KindGroup, string>,
  figures: {
    visits: 'Lượt trong kỳ',
    before: (count: number) => `kỳ trước ${n(count)}`,
    persons: 'Lãnh đạo có lượt',
    communes: 'Xã, phường đã có lượt',
    of: (count: number) => `trên ${n(count)}`,
    provinces: 'Tỉnh, thành đã có lượt',
    gap: 'Khoảng trống dài nhất',
    days: 'ngày',
    noGap: 'không có',
    articles: 'Bài làm căn cứ',
    sources: 'Nguồn tin',
    silent: (count: number) => `${n(count)} từng im lặng`,
    with: 'Cùng đi'
  },
  visits: (count: number) => `${n(count)} lượt`,
  ledger: {
    title: 'Sổ lượt dự, thăm',
    sub: 'Mới nhất trước; mở một dòng để thấy câu làm căn cứ',
    day: 'Ngày',
    leader: 'Lãnh đạo',
    place: 'Nơi đến',
    kind: 'Hình thức',
    papers: 'Báo',
    proof: 'Câu làm căn cứ',
    all: (count: number) => `Cả ${n(count)} lượt`,
    noDay: 'chưa rõ ngày',
    noPlace: 'chưa rõ nơi',
    unnamed: 'bài không nêu tên',
    gift: (gift: string) => `quà: ${gift}`,
    someGift: 'có tặng quà',
    open: 'Xem lượt này, sửa',
    range: (from: number, to: number, total: number) => `${n(from)} – ${n(to)} trên ${n(total)} lượt.`,
    heading: (total: number) => `${n(total)} lượt dự, thăm`,
    none: 'Chưa thấy lượt nào trên báo',
    noneWhat: 'Không bài nào trong kho kể một lượt khớp câu hỏi này. Thử kỳ dài hơn hoặc bỏ một điều kiện.',
    back: 'Về trang lượt dự, thăm',
    clear: 'Bỏ mọi điều kiện'
  }
};
export type VisitsWords = typeof vi;

const en: VisitsWords = {
  title: 'Visits',
  question: 'Question',
  visitsOf: 'Visits to the grass roots',
  of: 'by',
  at: 'in',
  from: 'from',
  to: 'to',
  anyLevel: 'all leaders',
  levels: (names) => `leaders: ${names}`,
  level: {
    central: 'central',
    province: 'province',
    district: 'district',
    commune: 'commune',
    cell: 'Party cell'
  },
  levelMeans: 'Level of the office held on the day; districts only until 30/06/2025.',
  everywhere: { '34': 'all 34 provinces', '63': 'all 63 former provinces' },
  wholeCountry: 'Whole country',
  places: (count) => `${e(count)} provinces`,
  and: ' and ',
  parts: { kind: 'Kind', level: 'Level of office', province: 'Province visited', from: 'From', to: 'To' },
  apply: 'Show',
  about: 'with an article on',
  everyTheme: 'Any theme',
  noTheme: 'no theme at all',
  untold: {
    date: 'no date told',
    day: 'only the year told',
    commune: 'commune not told',
    visitor: 'office told, not the name'
  },
  told: 'Told or not',
  everyone: 'Everybody of that level',
  everyPlace: 'The whole province',
  borders: 'Borders',
  maps: { '34': '34 of today', '63': '63 until 2025' },
  period: 'Period',
  preset: { merger: 'Since 01/07/2025', year: '12 months', corpus: 'Everything' },
  copyLink: 'Copy link',
  copied: 'Link copied',
  persons: 'List of leaders',
  corrections: 'Corrections',
  csv: 'Export CSV',
  kind: {
    'cell-meeting': 'Cell meeting',
    'working-visit': 'Working session',
    inspection: 'Inspection',
    'gift-visit': 'Call with gifts',
    'residents-festival': 'Residents’ festival',
    'site-visit': 'On site',
    other: 'Visit'
  },
  group: {
    cell: 'cell meetings',
    work: 'working sessions, inspections',
    gift: 'calls with gifts',
    festival: 'residents’ festivals',
    rest: 'other kinds'
  },
  figures: {
    visits: 'Visits in the period',
    before: (count) => `${e(count)} in the period before`,
    persons: 'Leaders seen',
    communes: 'Communes visited',
    of: (count) => `of ${e(count)}`,
    provinces: 'Provinces visited',
    gap: 'Longest gap',
    days: 'days',
    noGap: 'none',
    articles: 'Articles as evidence',
    sources: 'Sources',
    silent: (count) => `${e(count)} silent at times`,
    with: 'Together with'
  },
  visits: (count) => s(count, 'visit', 'visits'),
  ledger: {
    title: 'The ledger',
    sub: 'Newest first; open a line for the sentence that proves it',
    day: 'Day',
    leader: 'Leader',
    place: 'Place',
    kind: 'Kind',
    papers: 'Papers',
    proof: 'Evidence',
    all: (count) => `All ${s(count, 'visit', 'visits')}`,
    noDay: 'day unknown',
    noPlace: 'place unknown',
    unnamed: 'not named by the papers',
    gift: (gift) => `gift: ${gift}`,
    someGift: 'with gifts',
    open: 'This visit, corrections',
    range: (from, to, total) => `${e(from)} – ${e(to)} of ${s(total, 'visit', 'visits')}.`,
    heading: (total) => s(total, 'visit', 'visits'),
    none: 'No visit seen in the papers',
    noneWhat: 'No article in the store tells a visit that matches. Try a longer period, or drop a condition.',
    back: 'Back to visits',
    clear: 'Drop all conditions'
  }
};

export const visits = { vi, en };
