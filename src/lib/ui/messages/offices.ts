/** Words of the registry of offices. */
import { formatNumber } from '../format.ts';

const vi = {
  title: 'Chức vụ',
  heading: (n: number) => `${formatNumber(n, 'vi')} chức vụ các báo đã ghi`,
  named: (name: string) => ` cho tên “${name}”`,
  at: (levels: string) => `, cấp ${levels}`,
  in: (names: string) => `, ${names}`,
  lead: 'Chức vụ ở đây là chức vụ như báo viết, kèm bài làm căn cứ; không phải danh sách cán bộ. Hai người trùng tên, trùng chức vụ ở cùng một nơi chung một dòng; ai thôi giữ chức mà chưa báo nào nói thì vẫn còn ở đây.',
  table: 'Ai giữ chức vụ nào, ở đâu, thấy trên báo khi nào',
  tableSub: 'Mỗi dòng là một người với một chức vụ ở một nơi; thấy gần nhất trước',
  filters: 'Tìm chức vụ',
  name: 'Họ tên',
  namePlaceholder: 'có dấu hoặc không dấu',
  level: 'Cấp',
  province: 'Tỉnh, thành',
  anyLevel: 'mọi cấp',
  noLevel: 'chưa rõ cấp',
  unknown: 'chưa rõ',
  or: ' hoặc ',
  anyProvince: 'mọi tỉnh, thành',
  noProvince: 'chưa rõ tỉnh',
  apply: 'Tìm',
  clear: 'Bỏ lọc',
  person: 'Họ tên',
  role: 'Chức vụ như báo viết',
  where: 'Nơi',
  seen: 'Thấy trên báo',
  articles: 'Bài',
  evidence: 'Bài mới nhất',
  noDay: 'chưa rõ ngày',
  range: (from: number, to: number, total: number) =>
    `${formatNumber(from, 'vi')} – ${formatNumber(to, 'vi')} trên ${formatNumber(total, 'vi')} dòng.`,
  seenNote:
    'Ngày: ngày sự việc của bài, không rõ thì ngày đăng. “–” trong cột nơi: chức vụ trung ương, hoặc bài không cho biết.',
  none: 'Chưa thấy trên báo',
  noneWhat:
    'Không bài nào trong kho ghi chức vụ thỏa điều kiện đang tìm. Thử bớt chữ của tên hoặc bỏ một điều kiện.',
  empty: 'Chưa có chức vụ nào',
  emptyWhat: 'Mỗi bài vào kho nêu tên người kèm chức vụ sẽ thêm một dòng ở đây.',
  import: 'Nhập bài'
};

const en: typeof vi = {
  title: 'Offices',
  heading: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'office' : 'offices'} named in the papers`,
  named: (name) => ` for the name “${name}”`,
  at: (levels) => `, level: ${levels}`,
  in: (names) => `, ${names}`,
  lead: 'Offices as newspapers wrote them, each with the article that says so; this is no register of officials. Two people of one name in the same office and place share a line; whoever left an office without a paper saying so still stands here.',
  table: 'Who held which office where, and when the papers said so',
  tableSub: 'One line for each person, office and place; last seen first',
  filters: 'Find offices',
  name: 'Name',
  namePlaceholder: 'with or without diacritics',
  level: 'Level',
  province: 'Province',
  anyLevel: 'any level',
  noLevel: 'level unknown',
  unknown: 'unknown',
  or: ' or ',
  anyProvince: 'any province',
  noProvince: 'province unknown',
  apply: 'Find',
  clear: 'Clear filters',
  person: 'Name',
  role: 'Office as written',
  where: 'Place',
  seen: 'Seen in the papers',
  articles: 'Articles',
  evidence: 'Newest article',
  noDay: 'day unknown',
  range: (from, to, total) =>
    `${formatNumber(from, 'en')} – ${formatNumber(to, 'en')} of ${formatNumber(total, 'en')} lines.`,
  seenNote:
    'Days: of the article’s event, else of its publication. “–” under place: a central office, or the articles do not say.',
  none: 'Not seen in the papers',
  noneWhat:
    'No article in the store names an office that matches. Try less of the name, or remove a condition.',
  empty: 'No offices yet',
  emptyWhat: 'Every article that names a person with an office adds a line here.',
  import: 'Import'
};

export const offices = { vi, en };
