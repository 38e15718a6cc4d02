/** Words of the list of articles: its sentence, its filters, its lines. */
import { formatNumber } from '../format.ts';

const vi = {
  title: 'Bài viết',
  findings: 'phát hiện trong các bài',
  offices: 'chức vụ các báo đã ghi',
  articles: (n: number) => `${formatNumber(n, 'vi')} bài`,
  holding: (search: string) => ` có ${search}`,
  byTerm: (term: string) => ` theo từ khóa ${term}`,
  naming: (name: string) => ` nêu ${name}`,
  firstOnly: 'mỗi tin một bài',
  about: (names: string) => ` về ${names}`,
  in: (names: string) => ` ở ${names}`,
  unknownPlace: ' chưa rõ tỉnh',
  from: (names: string) => ` của ${names}`,
  day: { event: ', sự việc ', published: ', đăng ' },
  noDate: { event: ', chưa rõ ngày sự việc', published: ', chưa rõ ngày đăng' },
  coarseDate: {
    event: ', chỉ biết tháng hoặc năm của sự việc',
    published: ', chỉ biết tháng hoặc năm đăng'
  },
  onDay: (day: string) => `ngày ${day}`,
  inMonth: (month: string) => `tháng ${month}`,
  inQuarter: (quarter: string) => quarter,
  inYear: (year: string) => `năm ${year}`,
  between: (from: string, to: string) => `từ ${from} đến ${to}`,
  since: (from: string) => `từ ${from}`,
  until: (to: string) => `đến ${to}`,
  and: ' và ',
  filters: 'Lọc bài',
  filtersUsed: (n: number) => (n === 0 ? 'Lọc bài' : `Lọc bài: ${n} đang dùng`),
  theme: 'Chủ đề',
  province: 'Tỉnh, thành',
  source: 'Nguồn',
  leader: 'Lãnh đạo có tên trong bài',
  wholeName: 'Họ tên đầy đủ',
  dayKind: 'Ngày tính',
  event: 'sự việc',
  published: 'đăng',
  fromDay: 'từ',
  toDay: 'đến',
  apply: 'Lọc',
  clear: 'Bỏ hết',
  remove: (what: string) => `Bỏ lọc: ${what}`,
  range: (from: number, to: number, total: number) =>
    `${formatNumber(from, 'vi')} – ${formatNumber(to, 'vi')} trên ${formatNumber(total, 'vi')} bài`,
  newest: { event: 'sự việc mới nhất trước', published: 'đăng mới nhất trước' },
  orderBy: { event: 'xếp theo ngày sự việc', published: 'xếp theo ngày đăng' },
  dated: {
    event: (n: number) => `${formatNumber(n, 'vi')} bài rõ ngày sự việc`,
    published: (n: number) => `${formatNumber(n, 'vi')} bài rõ ngày đăng`
  },
  undated: {
    event: (n: number) => `${formatNumber(n, 'vi')} bài chưa rõ ngày sự việc`,
    published: (n: number) => `${formatNumber(n, 'vi')} bài chưa rõ ngày đăng`
  },
  scroll: (n: number, legend: string) => `${n} ${legend.toLowerCase()}, cuộn để xem hết`,
  onPublished: (day: string) => `đăng ${day}`,
  onEvent: (day: string) => `sự việc ${day}`,
  noEvent: 'sự việc chưa rõ ngày',
  noProvince: 'chưa rõ tỉnh',
  bySource: 'theo nguồn tin',
  find: 'Tìm trong bài',
  findDo: 'Tìm',
  marked: 'Đã gõ có dấu nên chỉ tìm đúng dấu.',
  typeMarks: {
    plain: ['Gõ', 'ma tuy', 'để tìm mọi cách đặt dấu; ngoặc kép giữ nguyên cụm;'],
    marked: [
      'Gõ có dấu, như',
      'ma túy',
      'thì chỉ tìm đúng dấu, không dấu thì tìm mọi cách đặt dấu; ngoặc kép giữ nguyên cụm;'
    ]
  },
  typeLess: 'để bỏ.',
  stories: (n: number) => `${formatNumber(n, 'vi')} tin`,
  folded: (papers: number, items: number, first: boolean) =>
    `${papers > 1 ? `${formatNumber(papers, 'vi')} báo` : `${formatNumber(items, 'vi')} bài`}${first ? ', 1 bài gốc' : ' cùng tin'}`,
  wholeStory: 'cả tin này, với chỗ khác nhau của từng bài',
  noWord: 'Không có chữ nào để tìm',
  noWordWhat: 'Điều đã gõ chỉ có dấu câu. Gõ ít nhất một chữ hoặc một số.',
  before: '‹ Trước',
  after: 'Sau ›',
  page: (page: number, pages: number) =>
    `trang ${formatNumber(page, 'vi')} trên ${formatNumber(pages, 'vi')}`,
  pages: 'Trang kết quả',
  none: 'Không có bài nào khớp',
  noneWhat: 'Không bài nào trong kho thỏa mọi điều kiện đang lọc. Bỏ bớt một điều kiện để xem rộng hơn.',
  empty: 'Kho chưa có bài nào',
  emptyWhat: 'Đưa bài vào bằng tệp hoặc dán chữ; mỗi bài vào kho sẽ hiện ở đây.',
  import: 'Nhập bài',
  badPage: (text: string) => `Trang: “${text}” không phải số trang. Viết 1, 2, 3…`,
  noPage: (pages: number) => `Danh sách này chỉ có ${formatNumber(pages, 'vi')} trang.`
};

const en: typeof vi = {
  title: 'Articles',
  findings: 'findings in the articles',
  offices: 'offices named in the papers',
  articles: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
  holding: (search) => ` with ${search}`,
  byTerm: (term) => ` by the term ${term}`,
  naming: (name) => ` naming ${name}`,
  firstOnly: 'one article a story',
  about: (names) => ` on ${names}`,
  in: (names) => ` in ${names}`,
  unknownPlace: ', province unknown',
  from: (names) => ` from ${names}`,
  day: { event: ', event ', published: ', published ' },
  noDate: { event: ', day of the event unknown', published: ', day of publication unknown' },
  coarseDate: {
    event: ', only month or year of the event known',
    published: ', only month or year of publication known'
  },
  onDay: (day) => `on ${day}`,
  inMonth: (month) => `in ${month}`,
  inQuarter: (quarter) => `in ${quarter}`,
  inYear: (year) => `in ${year}`,
  between: (from, to) => `from ${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  and: ' and ',
  filters: 'Filter the articles',
  filtersUsed: (n) => (n === 0 ? 'Filter' : `Filter: ${n} in use`),
  theme: 'Theme',
  province: 'Province',
  source: 'Source',
  leader: 'Leader named',
  wholeName: 'Whole name',
  dayKind: 'Day counted',
  event: 'event',
  published: 'publication',
  fromDay: 'from',
  toDay: 'to',
  apply: 'Filter',
  clear: 'Clear all',
  remove: (what) => `Remove filter: ${what}`,
  range: (from, to, total) =>
    `${formatNumber(from, 'en')} – ${formatNumber(to, 'en')} of ${formatNumber(total, 'en')} ${total === 1 ? 'article' : 'articles'}`,
  newest: { event: 'latest event first', published: 'latest published first' },
  orderBy: { event: 'sort by day of the event', published: 'sort by day of publication' },
  dated: {
    event: (n) => `${formatNumber(n, 'en')} with a known day of the event`,
    published: (n) => `${formatNumber(n, 'en')} with a known day of publication`
  },
  undated: {
    event: (n) => `${formatNumber(n, 'en')} without one`,
    published: (n) => `${formatNumber(n, 'en')} without one`
  },
  scroll: (n, legend) => `${legend}: ${n}, scroll for all`,
  onPublished: (day) => `published ${day}`,
  onEvent: (day) => `event ${day}`,
  noEvent: 'day of the event unknown',
  noProvince: 'province unknown',
  bySource: 'by its source',
  find: 'Search the articles',
  findDo: 'Search',
  marked: 'Typed with diacritics, so only these are found.',
  typeMarks: {
    plain: ['Type', 'ma tuy', 'to find any diacritics; quotes keep a phrase together;'],
    marked: [
      'Typed with diacritics, as',
      'ma túy',
      'only these are found, without them any; quotes keep a phrase together;'
    ]
  },
  typeLess: 'leaves out.',
  stories: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'story' : 'stories'}`,
  folded: (papers, items, first) =>
    `${papers > 1 ? `${formatNumber(papers, 'en')} papers` : `${formatNumber(items, 'en')} articles`}${first ? ', 1 original' : ', one story'}`,
  wholeStory: 'the whole story, with what differs in each article',
  noWord: 'There is no word to search for',
  noWordWhat: 'Only punctuation was typed. Type at least one word or number.',
  before: '‹ Back',
  after: 'Next ›',
  page: (page, pages) => `page ${formatNumber(page, 'en')} of ${formatNumber(pages, 'en')}`,
  pages: 'Pages',
  none: 'No article matches',
  noneWhat: 'No article in the store meets every condition. Remove one to see more.',
  empty: 'There are no articles yet',
  emptyWhat: 'Bring articles in as files or pasted text; each one will show here.',
  import: 'Import',
  badPage: (text) => `Page: “${text}” is no page number. Write 1, 2, 3…`,
  noPage: (pages) => `This list has only ${formatNumber(pages, 'en')} pages.`
};

export const articles = { vi, en };
