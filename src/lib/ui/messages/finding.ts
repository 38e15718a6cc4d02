/** What each kind of finding is called. */
import type { FindingCode } from '../../corpus/analysis.ts';

const vi = {
  'event-after-publication': 'Sự việc sau ngày đăng',
  'province-ambiguous': 'Chưa định được tỉnh',
  'date-ambiguous': 'Ngày chưa rõ',
  'published-doubtful': 'Ngày đăng đáng ngờ',
  'role-conflict': 'Một người, hai chức vụ',
  'place-ambiguous': 'Địa danh chưa rõ ở tỉnh nào',
  'text-glued': 'Có chữ dính nhau',
  'furniture-suspected': 'Có thể còn lẫn phần của trang',
  'characters-lost': 'Có ký tự không đọc được'
} satisfies Record<FindingCode, string>;

const en: typeof vi = {
  'event-after-publication': 'Event after publication',
  'province-ambiguous': 'Province undecided',
  'date-ambiguous': 'Date unclear',
  'published-doubtful': 'Publication date doubtful',
  'place-ambiguous': 'Place in more than one province',
  'text-glued': 'Words glued together',
  'furniture-suspected': 'Page furniture suspected',
  'role-conflict': 'One person, two offices',
  'characters-lost': 'Unreadable characters'
};

export const finding = { vi, en };
