/** Table tests of findPlaces: the traps of Vietnamese place names, one each, in own sentences. */
import { describe, expect, test } from 'vitest';
import type { Era } from '../corpus/analysis.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { findPlaces } from './places.ts';

const gazetteer = loadGazetteer();

/** "name = province", "name = a/b" while ambiguous. */
function read(text: string, era: Era | null): string[] {
  return findPlaces(new Doc(text), gazetteer, era, []).map(
    ({ name, candidates }) => `${name} = ${[...candidates].sort().join('/')}`
  );
}

type Row = [text: string, era: Era | null, ...expected: string[]];

const TABLES: Record<string, Row[]> = {
  'type words however written': [
    ['Bến cảng T.X. Sông Cầu.', '63', 'thị xã Sông Cầu = dak-lak'],
    ['Đêm nhạc ở T.P Vinh và T.T. Vân Đình.', '63', 'thành phố Vinh = nghe-an', 'thị trấn Vân Đình = ha-noi'],
    ['Dân P.12, Q.Tân Bình góp ý.', '63', 'phường 12 = ho-chi-minh', 'quận Tân Bình = ho-chi-minh'],
    ['Phường 03 (Q. 8) trồng cây.', '63', 'phường 3 = ho-chi-minh', 'quận 8 = ho-chi-minh'],
    ['Phường III, thành phố Vị Thanh.', '63', 'phường III = can-tho', 'thành phố Vị Thanh = can-tho'],
    ['ĐK Lý Sơn vào vụ tỏi.', '34', 'đặc khu Lý Sơn = quang-ngai'],
    ['Chợ quê phường 2 Bảo Lộc.', '34', 'phường 2 Bảo Lộc = lam-dong'],
    ['Xã A Lưới 3, phường Móng Cái 2.', '34', 'xã A Lưới 3 = hue', 'phường Móng Cái 2 = quang-ninh'],
    ['Hội làng xã Kép và phường Kép.', '34', 'xã Kép = bac-ninh', 'phường Kép = bac-ninh'],
    ['Đảng bộ thành phố Huế.', '34', 'Huế = hue'],
    ['Cà phê TP Buôn Mê Thuột.', '63', 'thành phố Buôn Ma Thuột = dak-lak'],
    ['Phố núi TP Điện Biên Phủ.', '63', 'thành phố Điện Biên Phủ = dien-bien'],
    ['Người xứ Lạng ra đồng.', '34', 'Lạng Sơn = lang-son']
  ],
  'houses that bear the name of a province': [
    ['Tuần Du lịch - Văn hóa Lai Châu.', '34', 'Lai Châu = lai-chau'],
    ['Họp ở nhà văn hóa Hòa Bình.', '34']
  ],
  'names told by the words behind them': [
    ['Phú Xuân là phường có nhiều trường.', '34', 'phường Phú Xuân = hue'],
    ['Bà Phú Xuân là phường viên cũ.', '34'],
    [
      'Đoàn dâng hương ở đền Bạch (Cẩm Xuyên), đền Đỏ (Hương Khê) và nhà lưu niệm (Đô Lương - Nghệ An) sáng nay.',
      '63',
      'huyện Cẩm Xuyên = ha-tinh',
      'huyện Hương Khê = ha-tinh',
      'huyện Đô Lương = nghe-an',
      'Nghệ An = nghe-an'
    ],
    ['Bài thơ ấy (Cẩm Xuyên) ai cũng thuộc.', '63']
  ],
  'communes that bear the name of a province or of a district elsewhere': [
    ['Xã Hà Đông và xã Hà Tây.', '34', 'xã Hà Đông = hai-phong', 'xã Hà Tây = hai-phong'],
    ['Chợ phường Khánh Hòa.', '34', 'phường Khánh Hòa = can-tho'],
    ['Chợ xã Bình Phước.', '34', 'xã Bình Phước = vinh-long'],
    ['Chợ xã Hòa Bình.', '34', 'xã Hòa Bình = ca-mau/vinh-long'],
    ['Chợ xã Hải Dương, huyện Hải Lăng.', '63', 'xã Hải Dương = quang-tri', 'huyện Hải Lăng = quang-tri'],
    ['Chợ xã Đồng Tháp (Đan Phượng).', '63', 'xã Đồng Tháp = ha-noi', 'huyện Đan Phượng = ha-noi'],
    ['Chợ phường Bắc Giang.', '34', 'phường Bắc Giang = bac-ninh'],
    ['Chợ phường Chi Lăng - Bắc Ninh.', '34', 'phường Chi Lăng = bac-ninh', 'Bắc Ninh = bac-ninh'],
    ['Phường Kỳ Sơn và xã Kỳ Sơn.', '34', 'phường Kỳ Sơn = phu-tho', 'xã Kỳ Sơn = phu-tho']
  ],
  'longer names around a province': [
    ['Thời tỉnh Hà Nam Ninh, tỉnh Quảng Nam - Đà Nẵng, tỉnh Gia Lai - Kon Tum.', '63'],
    ['Tàu chạy trên sông Sài Gòn, báo Sài Gòn Giải Phóng đưa tin.', '34'],
    ['Mưa ở TT Huế, lũ ở TT. Huế.', '63', 'Huế = hue'],
    ['Nhà ở phường Sài Gòn.', '34', 'phường Sài Gòn = ho-chi-minh'],
    ['Đại lộ Bình Dương, phố Ninh Bình, cầu Long Biên, ngã tư Hải Phòng.', '34']
  ],
  'the archipelagos and the cities of 2026': [
    [
      'Đặc khu Hoàng Sa, đặc khu Trường Sa.',
      '34',
      'đặc khu Hoàng Sa = da-nang',
      'đặc khu Trường Sa = khanh-hoa'
    ],
    [
      'Huyện đảo Hoàng Sa, huyện đảo Trường Sa.',
      '63',
      'huyện Hoàng Sa = da-nang',
      'huyện Trường Sa = khanh-hoa'
    ],
    ['Thành ủy Quảng Ninh, Thành ủy Đồng Nai.', '34', 'Quảng Ninh = quang-ninh', 'Đồng Nai = dong-nai'],
    ['Thành ủy Bắc Ninh.', '63', 'thành phố Bắc Ninh = bac-ninh'],
    ['Phường Lạng Giang và xã Lạng Giang.', '34', 'phường Lạng Giang = bac-ninh', 'xã Lạng Giang = bac-ninh'],
    ['Thị trấn Vôi, xã Lạng Giang.', '34', 'thị trấn Vôi = bac-ninh', 'xã Lạng Giang = bac-ninh']
  ],
  'glued by a crawler': [
    ['Mưa đá tạixã Thần Sa.', '34', 'xã Thần Sa = thai-nguyen'],
    ['Công an phườngGia Sàng.', '34', 'phường Gia Sàng = thai-nguyen'],
    ['HĐNDxã Thần Sa họp.', '34', 'xã Thần Sa = thai-nguyen'],
    ['Huyện Văn Lãng-Lạng Sơn.', '63', 'huyện Văn Lãng = lang-son', 'Lạng Sơn = lang-son'],
    ['Xã Thần Sa(Thái Nguyên) họp.', '34', 'xã Thần Sa = thai-nguyen', 'Thái Nguyên = thai-nguyen']
  ],
  'people, companies, teams, slogans': [
    ['Ca sĩ Hà Tĩnh hát, nghệ sĩ An Giang đàn.', '34'],
    ['Công ty TNHH Thái Bình Minh trồng rừng.', '34'],
    ['Ngân hàng TMCP Sài Gòn Thương Tín tặng xe lăn.', '34'],
    ['Công ty Điện lực Hải Phòng tặng quạt.', '34', 'Hải Phòng = hai-phong'],
    ['CLB Hà Nội gặp khách.', '34'],
    ['XÂY DỰNG XÃ AN TOÀN VỀ AN NINH TRẬT TỰ', '34'],
    ['Lễ hội xã An Toàn.', '34', 'xã An Toàn = gia-lai'],
    ['Từ Sơn La, xe đi tiếp.', '34', 'Sơn La = son-la'],
    ['Bà con Từ Sơn đúc đồng.', '34', 'thành phố Từ Sơn = bac-ninh']
  ],
  'names of before the merger in papers of today': [
    ['Xã Vĩnh Thanh (nay là xã Nhơn Trạch).', '34', 'xã Vĩnh Thanh = dong-nai', 'xã Nhơn Trạch = dong-nai'],
    ['Xã Phú Sơn, trước đây là xã Cẩm Vân.', '34', 'xã Phú Sơn = thanh-hoa', 'xã Cẩm Vân = thanh-hoa'],
    [
      'Phường Tân Lập, TP Thái Nguyên cũ.',
      '34',
      'phường Tân Lập = thai-nguyen',
      'thành phố Thái Nguyên = thai-nguyen'
    ],
    [
      'Sáp nhập các xã Tân Lập, Hộ Đáp của huyện Lục Ngạn.',
      '34',
      'xã Tân Lập = bac-ninh',
      'xã Hộ Đáp = bac-ninh',
      'huyện Lục Ngạn = bac-ninh'
    ],
    ['Các xã Sen Thượng, Sín Thầu cũ.', '34', 'xã Sen Thượng = dien-bien', 'xã Sín Thầu = dien-bien'],
    ['Xã Gia Lâm trước đây vắng.', '34', 'xã Gia Lâm = ha-noi/lam-dong/ninh-binh'],
    ['Thị trấn Vân Đình, nay thuộc xã Vân Đình.', '34', 'thị trấn Vân Đình = ha-noi', 'xã Vân Đình = ha-noi'],
    ['Huyện Mường Nhé (cũ).', '34', 'huyện Mường Nhé = dien-bien'],
    ['Xã Gia Lâm nay là xã nông thôn mới.', '34', 'xã Gia Lâm = ha-noi/ninh-binh'],
    ['Sau sáp nhập xã Đông Kinh có chợ.', '34', 'xã Đông Kinh = ha-tinh'],
    ['Tỉnh Bắc Giang (cũ).', '34', 'Bắc Giang = bac-ninh']
  ],
  'communes that rose, vanished or changed type': [
    ['Bà con xã Trâu Quỳ.', '63', 'xã Trâu Quỳ = ha-noi'],
    ['Bà con xã Trâu Quỳ.', '34'],
    ['Xã Xuân Lâm. Huyện ủy Thuận Thành.', '63', 'xã Xuân Lâm = bac-ninh', 'huyện Thuận Thành = bac-ninh'],
    ['Xã Thanh Sơn của tỉnh An Giang.', '34', 'xã Thanh Sơn = an-giang', 'An Giang = an-giang'],
    ['Xã Đại Đồng, huyện Thạch Thất cũ.', '34', 'xã Đại Đồng = ha-noi', 'huyện Thạch Thất = ha-noi'],
    [
      'Ông Tú, thị trấn Nam Sơn, Thọ Xuân, Thanh Hóa.',
      '63',
      'thị trấn Nam Sơn = thanh-hoa',
      'huyện Thọ Xuân = thanh-hoa',
      'Thanh Hóa = thanh-hoa'
    ],
    ['Xã Tân Thành - Cà Mau.', '34', 'xã Tân Thành = ca-mau', 'Cà Mau = ca-mau']
  ],
  'ambiguous districts': [
    ['Xã Long Hòa, huyện Châu Thành.', '63', 'xã Long Hòa = vinh-long', 'huyện Châu Thành = vinh-long'],
    ['Huyện Bảo Lâm.', '63', 'huyện Bảo Lâm = cao-bang/lam-dong'],
    [
      'Thị trấn An Lão, huyện An Lão, Bình Định.',
      '63',
      'thị trấn An Lão = gia-lai',
      'huyện An Lão = gia-lai',
      'Bình Định = gia-lai'
    ],
    ['Huyện Tân Phú, Đồng Nai.', null, 'huyện Tân Phú = dong-nai', 'Đồng Nai = dong-nai'],
    ['Quận Tân Phú.', null, 'quận Tân Phú = ho-chi-minh'],
    ['Huyện Sơn Tây. Thị xã Sơn Tây.', '63', 'huyện Sơn Tây = quang-ngai', 'thị xã Sơn Tây = ha-noi']
  ],
  'a name of its own list, a province of the article': [
    [
      'Tỉnh Thái Nguyên rét đậm. Chợ phường Tân Lập đóng.',
      '34',
      'Thái Nguyên = thai-nguyen',
      'phường Tân Lập = thai-nguyen'
    ],
    ['Tỉnh Đắk Lắk nắng. Chợ phường Tân Lập mở.', '34', 'Đắk Lắk = dak-lak', 'phường Tân Lập = dak-lak'],
    [
      'Xã Tân Lập mời khách. Khách đến từ Lâm Đồng.',
      '34',
      'xã Tân Lập = lam-dong/quang-tri/tay-ninh',
      'Lâm Đồng = lam-dong'
    ],
    [
      'Tỉnh Lạng Sơn có xã Tân Thành.\nTỉnh Cao Bằng vui.\nTỉnh Thái Nguyên nắng.',
      '34',
      'Lạng Sơn = lang-son',
      'xã Tân Thành = lang-son',
      'Cao Bằng = cao-bang',
      'Thái Nguyên = thai-nguyen'
    ]
  ],
  'lists of one type and of two': [
    ['Các phường Kỳ Lừa, Tam Thanh.', '34', 'phường Kỳ Lừa = lang-son', 'phường Tam Thanh = lang-son'],
    ['Các xã, phường: Thanh Miếu, Hy Cương.', '34', 'phường Thanh Miếu = phu-tho', 'xã Hy Cương = phu-tho'],
    [
      'Ba xã Phú Sơn, Tản Lĩnh (Ba Vì).',
      '63',
      'xã Phú Sơn = ha-noi',
      'xã Tản Lĩnh = ha-noi',
      'huyện Ba Vì = ha-noi'
    ],
    ['P1, P2 TP Cà Mau.', '63', 'phường 1 = ca-mau', 'phường 2 = ca-mau', 'thành phố Cà Mau = ca-mau']
  ]
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s (%s)', (text, era, ...expected) => {
    expect(read(text, era)).toEqual(expected);
  });
});

test('spans of a glued text slice to the words as they stand', () => {
  const text = 'Mưa tạixã Thần Sa, gió ởHà Nội.';
  const spans = findPlaces(new Doc(text), gazetteer, '34', []).flatMap((place) => place.spans);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['xã Thần Sa', 'Hà Nội']);
});

test('an ambiguous name tells what it would mean in each candidate, a decided one does not', () => {
  const text = 'Lễ hội ở xã Gia Lâm và xã Thần Sa.';
  const [open, decided] = findPlaces(new Doc(text), gazetteer, null, []);
  expect(open?.candidates).toEqual(['ha-noi', 'ninh-binh', 'lam-dong']);
  expect(open?.meanings).toEqual([
    { era: '34', was: 'ha-noi' },
    { era: '34', was: 'ninh-binh' },
    { era: '63', was: 'lam-dong' }
  ]);
  expect(decided?.meanings).toBeUndefined();
});

test('in a digest the same story decides before the others', () => {
  const text =
    'Tỉnh Lạng Sơn: xã Tân Thành mừng công.\nTỉnh Cà Mau: phường Tân Thành ra quân.\nTỉnh Tây Ninh: xã Tân Thành gặt.';
  const lines = text.split('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const sections = lines.map((heading, i) => {
    const start = starts[i] as number;
    return { heading, span: { start, end: start + heading.length } };
  });
  const communes = findPlaces(new Doc(text), gazetteer, '34', sections).filter(
    ({ kind }) => kind === 'commune'
  );
  expect(communes.map(({ province, section }) => `${section} ${province}`)).toEqual([
    '0 lang-son',
    '1 ca-mau',
    '2 tay-ninh'
  ]);
  expect(communes[0]?.narrowed).toBe('places');
});

test('a province is one place, whether a tỉnh or a city', () => {
  const text = 'Tỉnh ủy Quảng Ninh họp. Thành phố Quảng Ninh mở hội.';
  expect(findPlaces(new Doc(text), gazetteer, '34', [])).toHaveLength(1);
});
