/** Lines about people: told in full, nothing said twice, nothing made up. */
import { describe, expect, test } from 'vitest';
import type { Office, Visit } from '../../corpus/analysis.ts';
import { officeRole, officeWhere, visitTitle, visitWhen, visitWhere, visitsOf } from './people-words.ts';

const span = { start: 0, end: 1 };
const visit: Visit = {
  kind: 'cell-meeting',
  leaders: ['Lò Văn Mẫu'],
  host: 'Chi bộ bản Huổi Cọ',
  commune: 'xã Mường Ảng',
  district: null,
  province: 'dien-bien',
  date: { value: '2026-11-13', precision: 'day', span },
  gift: 'một bộ loa kéo',
  span
};

test.each<[readonly [string, ...string[]], string]>([
  [['Lò Văn Mẫu'], 'Lò Văn Mẫu dự sinh hoạt chi bộ'],
  [['Lò Văn Mẫu', 'Hà Thị Nết'], 'Lò Văn Mẫu và Hà Thị Nết dự sinh hoạt chi bộ'],
  [['A', 'B', 'C', 'D'], 'A, B, C và D dự sinh hoạt chi bộ'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C và 2 người khác dự sinh hoạt chi bộ']
])('%j', (leaders, title) => expect(visitTitle({ leaders, kind: 'cell-meeting' }, 'vi')).toBe(title));

describe('where and when', () => {
  test.each<[string, Partial<Visit>, string]>([
    ['all of it', {}, 'Chi bộ bản Huổi Cọ, xã Mường Ảng, Điện Biên'],
    [
      'the host names its commune',
      { host: 'Chi bộ bản Huổi Cọ, xã Mường Ảng' },
      'Chi bộ bản Huổi Cọ, xã Mường Ảng, Điện Biên'
    ],
    ['the host is the district', { host: 'Quận 4', commune: null, district: 'quận 4' }, 'Quận 4, Điện Biên'],
    ['no host', { host: null }, 'xã Mường Ảng, Điện Biên'],
    ['nothing', { host: null, commune: null, province: null }, 'chưa rõ nơi']
  ])('%s', (_, change, said) => expect(visitWhere({ ...visit, ...change }, 'vi')).toBe(said));

  test('day and gift', () => {
    expect(visitWhen(visit, 'vi')).toBe('13/11/2026 · quà: một bộ loa kéo');
    expect(visitWhen({ ...visit, gift: null }, 'vi')).toBe('13/11/2026');
    expect(visitWhen({ ...visit, gift: 'quà' }, 'vi')).toBe('13/11/2026 · có tặng quà');
    expect(visitWhen({ ...visit, gift: 'quà', kind: 'gift-visit' }, 'vi')).toBe('13/11/2026');
    expect(visitWhen({ ...visit, gift: 'quà cho năm hộ' }, 'vi')).toBe('13/11/2026 · quà cho năm hộ');
    expect(visitWhen({ ...visit, date: null, gift: null }, 'vi')).toBe('chưa rõ ngày');
  });
});

describe('offices', () => {
  const office: Office = {
    ...{ role: 'Bí thư Đảng ủy xã', level: 'commune', former: false, span },
    ...{ place: 'xã Mường Ảng', province: 'dien-bien' }
  };

  test('a place that the role names is not named again', () => {
    expect(officeWhere(office, 'vi')).toBe('xã Mường Ảng, Điện Biên');
    expect(officeWhere({ ...office, role: 'Bí thư Đảng ủy xã Mường Ảng' }, 'vi')).toBe(
      'Tỉnh, thành nay: Điện Biên'
    );
    expect(officeWhere({ ...office, place: null, province: null }, 'vi')).toBe('');
  });

  test('former ones say so once', () => {
    expect(officeRole({ ...office, former: true }, 'vi')).toBe('nguyên Bí thư Đảng ủy xã');
    expect(officeRole({ role: 'Nguyên Bí thư Đảng ủy xã', former: true }, 'vi')).toBe(
      'Nguyên Bí thư Đảng ủy xã'
    );
  });
});

test('in a digest a person’s visits are those of the same story', () => {
  const leader = { name: 'Lò Văn Mẫu', offices: [] as never, spans: [], section: 1 };
  expect(
    visitsOf(leader, [
      { ...visit, section: 0 },
      { ...visit, section: 1 }
    ])
  ).toBe(1);
});
