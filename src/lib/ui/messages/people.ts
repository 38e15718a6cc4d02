/** Words for people and what they did: levels of office, kinds of visit, head counts. */
import type { FigureKind, OfficeLevel, VisitKind } from '../../corpus/analysis.ts';
import { formatNumber } from '../format.ts';

const vi = {
  /** Of an office, in lists and filters. */
  level: {
    central: 'Trung ương',
    province: 'Tỉnh, thành',
    district: 'Huyện',
    commune: 'Xã, phường',
    cell: 'Chi bộ'
  } satisfies Record<OfficeLevel, string>,
  /** Over a person's note. */
  leader: {
    central: 'Lãnh đạo trung ương',
    province: 'Lãnh đạo cấp tỉnh',
    district: 'Lãnh đạo cấp huyện',
    commune: 'Lãnh đạo cấp xã',
    cell: 'Lãnh đạo chi bộ'
  } satisfies Record<OfficeLevel, string>,
  noLevel: 'Lãnh đạo, chưa rõ cấp',
  former: (role: string) => `nguyên ${role}`,
  /** What the visitors did, behind their names. */
  visit: {
    'cell-meeting': 'dự sinh hoạt chi bộ',
    'working-visit': 'làm việc',
    inspection: 'kiểm tra, khảo sát',
    'gift-visit': 'thăm, tặng quà',
    'residents-festival': 'dự Ngày hội Đại đoàn kết',
    'site-visit': 'đến hiện trường',
    other: 'đến dự, thăm'
  } satisfies Record<VisitKind, string>,
  and: ' và ',
  others: (n: number) => `${n} người khác`,
  unnamed: (office: string) => `${office} (bài không nêu tên)`,
  gift: (gift: string) => `quà: ${gift}`,
  someGift: 'có tặng quà',
  provinceNow: (name: string) => `Tỉnh, thành nay: ${name}`,
  noDay: 'chưa rõ ngày',
  noWhere: 'chưa rõ nơi',
  figure: {
    'party-members': (n: number) => `${formatNumber(n, 'vi')} đảng viên`,
    attending: (n: number) => `${formatNumber(n, 'vi')} tham gia`,
    exempt: (n: number) => `${formatNumber(n, 'vi')} miễn sinh hoạt`,
    'official-members': (n: number) => `${formatNumber(n, 'vi')} chính thức`
  } satisfies Record<FigureKind, (n: number) => string>
};

const en: typeof vi = {
  level: {
    central: 'Central',
    province: 'Province',
    district: 'District',
    commune: 'Commune',
    cell: 'Party cell'
  },
  leader: {
    central: 'Leader, central',
    province: 'Leader of a province',
    district: 'Leader of a district',
    commune: 'Leader of a commune',
    cell: 'Leader of a Party cell'
  },
  noLevel: 'Leader, level unknown',
  former: (role) => `former: ${role}`,
  visit: {
    'cell-meeting': 'joined a cell meeting',
    'working-visit': 'held a working session',
    inspection: 'came to inspect',
    'gift-visit': 'called with gifts',
    'residents-festival': 'joined the residents’ festival',
    'site-visit': 'went to the site',
    other: 'paid a visit'
  },
  and: ' and ',
  others: (n) => `${n} others`,
  unnamed: (office) => `${office} (not named)`,
  gift: (gift) => `gift: ${gift}`,
  someGift: 'with gifts',
  provinceNow: (name) => `Province today: ${name}`,
  noDay: 'day unknown',
  noWhere: 'place unknown',
  figure: {
    'party-members': (n) => `${formatNumber(n, 'en')} Party members`,
    attending: (n) => `${formatNumber(n, 'en')} attending`,
    exempt: (n) => `${formatNumber(n, 'en')} exempt`,
    'official-members': (n) => `${formatNumber(n, 'en')} full members`
  }
};

export const people = { vi, en };
