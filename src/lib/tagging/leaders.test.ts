/** One person through an article: names in all forms, offices told again, conflicts, places, sections. All invented. */
import { describe, expect, test } from 'vitest';
import type { PlaceMention } from '../corpus/analysis.ts';
import { Doc } from '../text/doc.ts';
import { findIn, readLeaders } from './leaders.fixture.ts';
import { findLeaders } from './leaders.ts';

const standings = (text: string): string[][] =>
  findIn(text).leaders.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

const offices = (text: string): string[][] =>
  findIn(text).leaders.map((leader) => leader.offices.map(({ role }) => role));

describe('one person', () => {
  test.each([
    [
      'given name behind an honorific',
      'Đồng chí Lò Văn Quýnh, Bí thư Huyện ủy. Đồng chí Quýnh nói. Ông Quýnh dặn.',
      [['Lò Văn Quýnh', 'Quýnh', 'Quýnh']]
    ],
    [
      'given name behind an office',
      'Bí thư Thành ủy Đinh Thế Vỹ đi thăm. Bí thư Vỹ hỏi thăm bà con.',
      [['Đinh Thế Vỹ', 'Vỹ']]
    ],
    [
      'last two syllables',
      'Bà Hồ Thị Kim Ngà, Thứ trưởng Bộ Y tế. Bà Kim Ngà giải thích.',
      [['Hồ Thị Kim Ngà', 'Kim Ngà']]
    ],
    [
      'full name without an office',
      'Chủ tịch UBND xã Vi Văn Pín dự. Vi Văn Pín trao quà.',
      [['Vi Văn Pín', 'Vi Văn Pín']]
    ],
    [
      'a heading in capitals',
      'CHỦ TỊCH UBND XÃ VI VĂN PÍN TẶNG QUÀ\nÔng Vi Văn Pín, Chủ tịch UBND xã.',
      [['VI VĂN PÍN', 'Vi Văn Pín']]
    ],
    [
      'two leaders with one given name',
      'Ông Lê Văn Sắc, Bí thư Đảng ủy xã và ông Mai Văn Sắc, Chủ tịch UBND xã. Ông Sắc nói.',
      [['Lê Văn Sắc'], ['Mai Văn Sắc']]
    ],
    [
      'an ordinary person with the same given name',
      'Bí thư Chi bộ Lê Văn Sắc đến nhà ông Trần Văn Sắc. Ông Sắc kể.',
      [['Lê Văn Sắc']]
    ],
    ['a longer name that begins alike', 'Bí thư Chi bộ Lê Minh đến. Cháu Lê Minh Hiệu vui.', [['Lê Minh']]],
    ['a street of that name', 'Bí thư Chi bộ Trần Phú Lộc ở đường Trần Phú Lộc.', [['Trần Phú Lộc']]],
    ['anh inside a name', 'Lê Anh Tuấn - Bí thư Đảng ủy xã.', [['Lê Anh Tuấn']]],
    [
      'told in full first, with the office later',
      'Đồng chí Đào Thị Hiền phát biểu. Đồng chí Hiền là Phó Bí thư Đảng ủy phường.',
      [['Đào Thị Hiền', 'Hiền']]
    ]
  ])('%s', (_form, text, expected) => {
    expect(standings(text)).toEqual(expected);
  });

  test('a name of a heading is written in small letters', () => {
    expect(readLeaders('BÍ THƯ TỈNH ỦY NÔNG VĂN TUYỂN THĂM HỘ NGHÈO')).toEqual([
      'Nông Văn Tuyển | BÍ THƯ TỈNH ỦY | province'
    ]);
  });
});

describe('offices', () => {
  test.each([
    [
      'told again in the same words',
      'Bí thư Tỉnh ủy Lê Văn Sắc nói. Ông Lê Văn Sắc, Bí thư Tỉnh ủy.',
      [['Bí thư Tỉnh ủy']]
    ],
    [
      'a fuller apposition takes the place',
      'Chủ tịch UBND tỉnh Lê Văn Sắc dự. Ông Lê Văn Sắc, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh.',
      [['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh']]
    ],
    [
      'the ministry told later',
      'Thứ trưởng Lê Văn Sắc dự. Ông Lê Văn Sắc, Thứ trưởng Bộ Y tế.',
      [['Thứ trưởng Bộ Y tế']]
    ],
    [
      'two offices',
      'Chủ tịch Hội Nông dân tỉnh Lê Văn Sắc, nguyên Bí thư Huyện ủy Nông Cống.',
      [['Chủ tịch Hội Nông dân tỉnh', 'nguyên Bí thư Huyện ủy Nông Cống']]
    ],
    [
      'what is held now comes first',
      'Ông Lê Văn Sắc, Trưởng Công an huyện đến hết tháng 2, nay là Phó Giám đốc Công an tỉnh.',
      [['Phó Giám đốc Công an tỉnh', 'Trưởng Công an huyện']]
    ],
    [
      'membership comes behind',
      'Các đồng chí Ủy viên BTV Tỉnh ủy: Lê Văn Sắc, Trưởng Ban Tổ chức Tỉnh ủy; Vũ Tá Hợp, Giám đốc Sở Tài chính.',
      [
        ['Trưởng Ban Tổ chức Tỉnh ủy', 'Ủy viên BTV Tỉnh ủy'],
        ['Giám đốc Sở Tài chính', 'Ủy viên BTV Tỉnh ủy']
      ]
    ]
  ])('%s', (_rule, text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  test.each([
    ['the unit names its place', 'Chủ tịch UBND phường Hương An Tôn Nữ Mỹ Lệ.', 'phường Hương An', 'hue'],
    ['the province of the committee', 'Bí thư Tỉnh ủy Thanh Hóa Tôn Nữ Mỹ Lệ.', null, 'thanh-hoa'],
    [
      'the only commune of the article',
      'Tại xã Thần Sa, Bí thư Đảng ủy xã Tôn Nữ Mỹ Lệ dự.',
      'xã Thần Sa',
      'thai-nguyen'
    ],
    [
      'the office beside names it',
      'Bà Tôn Nữ Mỹ Lệ, Bí thư Đảng ủy, Chủ tịch HĐND phường Hương An.',
      'phường Hương An',
      'hue'
    ],
    ['a central office has none', 'Ở Thanh Hóa, Bộ trưởng Bộ Y tế Tôn Nữ Mỹ Lệ dự.', null, null]
  ])('%s', (_rule, text, place, province) => {
    const [office] = findIn(text).leaders[0]?.offices ?? [];
    expect([office?.place, office?.province]).toEqual([place, province]);
  });

  test('the span of an office is a span and nothing more', () => {
    const [leader] = findIn('Đồng chí Lò Văn Quýnh, Bí thư Huyện ủy, đi thăm.').leaders;
    expect(leader?.offices.map(({ span }) => span)).toEqual([{ start: 23, end: 38 }]);
  });

  test('the span of an office holds its role', () => {
    const text = 'Dự có ông Lê Văn Sắc, nguyên Bí thư Huyện ủy, và bà con.';
    const office = findIn(text).leaders[0]?.offices[0];
    expect(text.slice(office?.span.start, office?.span.end)).toBe(office?.role);
  });

  test.each([
    [
      'bare secretary in a cell’s congress',
      'Chi bộ thôn 3 họp. Đại hội bầu ông Lê Văn Sắc làm Bí thư.',
      'cell'
    ],
    [
      'bare committee after a commune’s',
      'Bí thư Đảng ủy xã Vũ Tá Hợp dự; ông Lê Văn Sắc, Phó Bí thư Đảng ủy.',
      'commune'
    ],
    ['deputy of the same unit', 'Chủ tịch UBND huyện Vũ Tá Hợp; Phó Chủ tịch Lê Văn Sắc.', 'district'],
    [
      'head of a section with a rank',
      'Công an tỉnh ra quân. Trung tá Lê Văn Sắc, Phó Trưởng phòng, nói.',
      'province'
    ]
  ])('level told around: %s', (_rule, text, level) => {
    const sac = findIn(text).leaders.find(({ name }) => name === 'Lê Văn Sắc');
    expect(sac?.offices[0].level).toBe(level);
  });
});

describe('role conflicts', () => {
  test('secretary here, deputy there', () => {
    const text = 'Phó Bí thư Tỉnh ủy Lê Văn Sắc dự. Bí thư Tỉnh ủy Lê Văn Sắc nhấn mạnh.';
    const [finding, ...more] = findIn(text).findings;
    expect(more).toEqual([]);
    expect(finding?.code).toBe('role-conflict');
    expect(finding?.spans?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Phó Bí thư Tỉnh ủy',
      'Bí thư Tỉnh ủy'
    ]);
    expect(finding?.detail).toContain('Lê Văn Sắc');
  });

  test.each([
    ['a former office', 'Bí thư Tỉnh ủy Lê Văn Sắc, nguyên Phó Bí thư Tỉnh ủy.'],
    ['an appointment', 'Phó Bí thư Tỉnh ủy Lê Văn Sắc được bầu giữ chức Bí thư Tỉnh ủy.'],
    ['two units', 'Phó Bí thư Tỉnh ủy Lê Văn Sắc. Ông Lê Văn Sắc, Bí thư Đảng ủy xã.'],
    ['two offices of one person', 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn Sắc.'],
    [
      'standing deputy and deputy',
      'Phó Bí thư Thường trực Tỉnh ủy Lê Văn Sắc. Phó Bí thư Tỉnh ủy Lê Văn Sắc.'
    ],
    ['two persons', 'Bí thư Tỉnh ủy Lê Văn Sắc; Phó Bí thư Tỉnh ủy Vũ Tá Hợp.']
  ])('none: %s', (_rule, text) => {
    expect(findIn(text).findings).toEqual([]);
  });
});

test('a digest has its persons by section', () => {
  const text =
    'Đầu\nTại xã A, ông Lê Văn Sắc, Bí thư Đảng ủy xã dự.\nTại xã B, ông Lê Văn Sắc, Bí thư Đảng ủy xã dự.';
  const second = text.indexOf('Tại xã B');
  const sections = [
    { heading: 'Tại xã A', span: { start: 4, end: second } },
    { heading: 'Tại xã B', span: { start: second, end: text.length } }
  ];
  const places: PlaceMention[] = [];
  const setting = { title: { start: 0, end: 3 }, places, province: null, sections };
  const { leaders } = findLeaders(new Doc(text), setting);
  expect(leaders.map(({ name, section, spans }) => [name, section, spans.length])).toEqual([
    ['Lê Văn Sắc', 0, 1],
    ['Lê Văn Sắc', 1, 1]
  ]);
});

test.each([
  '',
  'Trời mưa to.',
  'Ông Lê Văn Sắc đi chợ.',
  'Bí thư',
  'Bí thư Tỉnh ủy phát biểu.',
  'Bí thư\nLê Văn Sắc'
])('nobody in %j', (text) => {
  expect(findIn(text)).toMatchObject({ leaders: [], findings: [] });
});
