import { describe, expect, test } from 'vitest';
import { readMarks, toldBriefly, visitsIn } from './visits.fixture.ts';

describe('who came along', () => {
  test.each([
    [
      'inspection Tuệ, Lựu',
      'Đồng chí <Mạc Văn Tuệ> và đồng chí <Nhữ Thị Lựu>, Giám đốc Sở Y tế đi kiểm tra Bệnh viện Phổi.'
    ],
    [
      'inspection Tuệ, Lựu',
      'Đồng chí <Mạc Văn Tuệ> kiểm tra Bệnh viện Phổi. Cùng đi có đồng chí <Nhữ Thị Lựu>, Giám đốc Sở Y tế.'
    ],
    [
      'inspection Tuệ, Lựu',
      'Tham gia đoàn có bà <Nhữ Thị Lựu>, Giám đốc Sở Y tế. Đồng chí <Mạc Văn Tuệ> đã đi kiểm tra Bệnh viện Phổi.'
    ],
    [
      'inspection Tuệ',
      'Đồng chí <Mạc Văn Tuệ> kiểm tra Bệnh viện Phổi. Tiếp đoàn có bà <Nhữ Thị Lựu>, Giám đốc Sở Y tế.'
    ],
    [
      'inspection Tuệ',
      'Đồng chí <Mạc Văn Tuệ> kiểm tra Bệnh viện Phổi. Báo cáo với đoàn, bà <Nhữ Thị Lựu> nói về khó khăn.'
    ],
    [
      'working-visit Tuệ, Lựu',
      'Đoàn công tác của Tỉnh ủy làm việc với Đảng ủy xã Ba Bể. Dự buổi làm việc có các đồng chí: <Mạc Văn Tuệ>, Phó Bí thư Tỉnh ủy; <Nhữ Thị Lựu>, Giám đốc Sở Nội vụ; <c@xã Ba Bể:Lường Văn Pản>, Bí thư Đảng ủy xã.'
    ],
    [
      'none',
      'Đoàn công tác của Bộ Y tế làm việc với UBND tỉnh Sơn La. Dự buổi làm việc có đồng chí <Mạc Văn Tuệ>.'
    ],
    [
      'cell-meeting Tuệ',
      'Đồng chí <Mạc Văn Tuệ> dự sinh hoạt Chi bộ khu 2, phường Lam Sơn, thị xã Bỉm Sơn. Cùng dự có đồng chí <d@thị xã Bỉm Sơn:Nhữ Thị Lựu>, Bí thư Thị ủy.'
    ],
    [
      'gift-visit Tuệ, Lựu',
      'Phó Thủ tướng <z:Mạc Văn Tuệ> đến thăm các cháu tại xã Yên Bài. Cùng dự có Phó Chủ tịch UBND thành phố <Nhữ Thị Lựu>.'
    ],
    [
      'gift-visit Tuệ',
      'Thứ trưởng <z:Mạc Văn Tuệ> đến thăm, động viên Đại tá <Nhữ Văn Lựu>, Giám đốc Công an tỉnh bị thương.'
    ]
  ])('%s: %s', (expected, text) => {
    expect(toldBriefly(visitsIn(text))).toBe(expected);
  });
});

describe('to whom', () => {
  test.each([
    [
      'Chi bộ khu Âu Lâu',
      '<Mạc Văn Tuệ> dự sinh hoạt thường kỳ tháng 11 tại Chi bộ khu Âu Lâu, phường Tam Quan.'
    ],
    [
      'Chi bộ khu phố 6',
      '<Mạc Văn Tuệ> về dự sinh hoạt cùng các đảng viên Chi bộ khu phố 6, phường Tam Quan.'
    ],
    [
      'chi bộ khối 3+4',
      'Chiều qua, chi bộ khối 3+4 trực thuộc Đảng bộ phường sinh hoạt mẫu. Dự và chỉ đạo sinh hoạt chi bộ mẫu có <d:Mạc Văn Tuệ> cùng 05 bí thư các chi bộ khối phố.'
    ],
    ['chi bộ thôn Nà Làng', '<Mạc Văn Tuệ> tham dự sinh hoạt chi bộ thôn Nà Làng, xã Ba Bể.'],
    [
      'khu dân cư thôn 4',
      'Khu dân cư thôn 4 tổ chức Ngày hội Đại đoàn kết. Về dự có đồng chí <Mạc Văn Tuệ>.'
    ],
    [
      'Ban Thường vụ Huyện ủy Văn Lãng',
      '<Mạc Văn Tuệ> làm việc với Ban Thường vụ Huyện ủy Văn Lãng về nhân sự.'
    ],
    ['Đảng ủy, UBND xã Trà Tân', '<Mạc Văn Tuệ> làm việc với Đảng ủy, UBND xã Trà Tân về chuyển đổi số.'],
    ['xã Hải Tiến', '<Mạc Văn Tuệ> kiểm tra tiến độ xây dựng “Xã không ma túy” tại xã Hải Tiến.'],
    ['gia đình liệt sĩ Lò Văn Pản', '<Mạc Văn Tuệ> đến thăm, động viên gia đình liệt sĩ Lò Văn Pản.'],
    ['gia đình các nạn nhân', '<Mạc Văn Tuệ> thăm hỏi gia đình các nạn nhân.'],
    ['Công ty Sông Mây và Công ty Biển Đông', '<Mạc Văn Tuệ> đến thăm Công ty Sông Mây và Công ty Biển Đông.']
  ])('%s: %s', (host, text) => {
    expect(visitsIn(text)[0]?.host?.toLowerCase()).toBe(host.toLowerCase());
  });
});

describe('what was given', () => {
  test.each([
    ['một bộ máy tính', '<Mạc Văn Tuệ> đã tặng Chi bộ khu 7 một bộ máy tính để phục vụ công tác.'],
    ['quà', '<Mạc Văn Tuệ> đã tặng quà động viên cán bộ, đảng viên.'],
    ['50 suất quà', '<Mạc Văn Tuệ> trao 50 suất quà cho các hộ nghèo.'],
    ['20 bộ bàn ghế', '<Mạc Văn Tuệ> tặng Chi bộ thôn 3 20 bộ bàn ghế.'],
    ['35 triệu đồng', '<Mạc Văn Tuệ> trao 35 triệu đồng cho gia đình.'],
    ['bức ảnh Bác Hồ', '<Mạc Văn Tuệ> tặng chi bộ bức ảnh Bác Hồ.'],
    [null, '<Mạc Văn Tuệ> trao Huy hiệu 40 năm tuổi Đảng cho ba đảng viên.'],
    [null, 'Chi bộ được tặng Bằng khen.']
  ])('%s: %s', (gift, text) => {
    const visited = `Đồng chí <Mạc Văn Tuệ> đến thăm Chi bộ khu 7. Dịp này, ${text}`;
    expect(visitsIn(visited)[0]?.gift).toBe(gift);
  });
});

describe('where', () => {
  test.each([
    [['phường Thanh Miếu', null], '<Mạc Văn Tuệ> thăm gia đình chính sách tại phường Thanh Miếu.'],
    [
      ['xã Bình Thành', 'huyện Thanh Bình'],
      '<Mạc Văn Tuệ> kiểm tra bờ sông ở xã Bình Thành, huyện Thanh Bình.'
    ],
    [['xã Ba Bể', null], '<c@xã Ba Bể:Mạc Văn Tuệ> đến thăm các cụ cao tuổi.'],
    [
      ['phường Thanh Miếu', null],
      'Chuyện ở phường Thanh Miếu\nĐồng chí <Mạc Văn Tuệ> thăm gia đình chính sách.'
    ]
  ])('%j: %s', (place, text) => {
    const [visit] = visitsIn(text);
    expect([visit?.commune, visit?.district]).toEqual(place);
  });
});

const published = { value: '2025-11-20', precision: 'day', method: 'header', confidence: 'high' } as const;

describe('when', () => {
  test.each([
    ['2025-11-03', 'Sáng 3/11, đồng chí <Mạc Văn Tuệ> thăm xã Ba Bể.'],
    ['2025-11-19', 'Chiều qua, đồng chí <Mạc Văn Tuệ> thăm xã Ba Bể.'],
    ['2025-11-09', 'Sau vụ cháy đêm 8/11, ngày 9/11 đồng chí <Mạc Văn Tuệ> đến thăm các hộ.'],
    ['2025-11-18', 'Sáng 18/11, xã mở chợ.\nĐồng chí <Mạc Văn Tuệ> đến thăm các hộ.']
  ])('%s: %s', (day, text) => {
    expect(visitsIn(text, { published })[0]?.date?.value).toBe(day);
  });

  test.each([
    'Năm 2019, đồng chí <Mạc Văn Tuệ> đến thăm xã Ba Bể.',
    'Ngày 14/6/1957, đồng chí <Mạc Văn Tuệ> về thăm quê.',
    'Sáng 18/11/2025, xã họp.\nNgày 2/3/2023, đồng chí <Mạc Văn Tuệ> đến thăm xã Ba Bể.'
  ])('long past, no visit: %s', (text) => {
    expect(visitsIn(text, { published })).toEqual([]);
  });
});

describe('what is one visit', () => {
  test.each([
    [
      'sites of one commune',
      'Đồng chí <Mạc Văn Tuệ> thăm trạm y tế xã Ba Bể. Đồng chí <Mạc Văn Tuệ> kiểm tra chợ.',
      1
    ],
    ['two communes', 'Đồng chí <Mạc Văn Tuệ> đến thăm các hộ nghèo tại xã Ba Bể và xã Thượng Minh.', 2],
    [
      'two days',
      'Ngày 3/11, đồng chí <Mạc Văn Tuệ> kiểm tra xã Ba Bể.\nNgày 5/11, đồng chí <Mạc Văn Tuệ> kiểm tra xã Ba Bể.',
      2
    ],
    [
      'two leaders on their own ways',
      'Đồng chí <Mạc Văn Tuệ> thăm gia đình ông Ngự.\nĐồng chí <Nhữ Thị Lựu> thăm gia đình bà Xao.',
      2
    ],
    [
      'title and lead',
      'Đồng chí <Mạc Văn Tuệ> thăm xã Ba Bể\nSáng 3/11, đồng chí <Mạc Văn Tuệ> thăm xã Ba Bể.',
      1
    ]
  ])('%s', (_, text, count) => {
    expect(visitsIn(text, { published })).toHaveLength(count);
  });

  test('the first kind that applies names it, the dated sentence is its evidence', () => {
    const text =
      'Đồng chí <Mạc Văn Tuệ> thăm xã Ba Bể\nĐồng chí <Mạc Văn Tuệ> kiểm tra chợ.\nSáng 3/11, đồng chí <Mạc Văn Tuệ> làm việc với Đảng ủy xã Ba Bể.';
    const [visit] = visitsIn(text, { published });
    expect(visit?.kind).toBe('working-visit');
    expect(readMarks(text).text.slice(visit?.span.start, visit?.span.end)).toMatch(/^Sáng 3\/11.*Ba Bể\.$/);
  });

  test('each story of a digest tells its own', () => {
    const text =
      'Tin các xã\n* Xã Ba Bể\n<Mạc Văn Tuệ> thăm chợ.\n* Xã Thượng Minh\n<Mạc Văn Tuệ> thăm trường.';
    const { text: plain } = readMarks(text);
    const second = plain.indexOf('* Xã Thượng');
    const sections = [
      { heading: 'Xã Ba Bể', span: { start: plain.indexOf('*'), end: second } },
      { heading: 'Xã Thượng Minh', span: { start: second, end: plain.length } }
    ];
    const visits = visitsIn(text, { sections });
    expect(visits.map(({ section, commune }) => [section, commune])).toEqual([
      [0, 'xã Ba Bể'],
      [1, 'xã Thượng Minh']
    ]);
  });
});
