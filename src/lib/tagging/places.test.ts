/** Table tests of findPlaces: own sentences, one trap or rule each. */
import { describe, expect, test } from 'vitest';
import type { Era } from '../corpus/analysis.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { findPlaces } from './places.ts';

const gazetteer = loadGazetteer();

/** "name = province", "name = a/b" while ambiguous; a province stands as "Tỉnh = slug". */
function read(text: string, era: Era | null): string[] {
  return findPlaces(new Doc(text), gazetteer, era, []).map(
    ({ name, candidates }) => `${name} = ${[...candidates].sort().join('/')}`
  );
}

type Row = [text: string, era: Era | null, ...expected: string[]];

const TABLES: Record<string, Row[]> = {
  'provinces by name': [
    ['Hội nghị diễn ra tại tỉnh Sơn La.', '34', 'Sơn La = son-la'],
    ['Tỉnh ủy Cà Mau họp phiên thường kỳ.', '34', 'Cà Mau = ca-mau'],
    ['UBND Nghệ An vừa ban hành kế hoạch.', '34', 'Nghệ An = nghe-an'],
    ['Đoàn khảo sát của T. Lai Châu đã đến.', '34', 'Lai Châu = lai-chau'],
    ['Bà con Hà Giang phấn khởi đón Tết.', '63', 'Hà Giang = tuyen-quang'],
    ['CÔNG TÁC DÂN VẬN TẠI THANH HÓA', '34', 'Thanh Hóa = thanh-hoa'],
    ['Mưa lớn ở Thanh Hoá kéo dài ba ngày.', '34', 'Thanh Hóa = thanh-hoa'],
    ['Lãnh đạo tỉnh Đăk Lăk tiếp xúc cử tri.', '63', 'Đắk Lắk = dak-lak'],
    ['Cà phê Đắc Nông được mùa.', '63', 'Đắk Nông = lam-dong'],
    ['Hạt dẻ Bắc Cạn lên sàn điện tử.', '63', 'Bắc Kạn = thai-nguyen'],
    ['Các huyện của tỉnh Thừa Thiên – Huế.', '63', 'Huế = hue'],
    ['Cảng biển ở BR-VT nhộn nhịp.', '63', 'Bà Rịa - Vũng Tàu = ho-chi-minh'],
    ['Bắc Giang và Bắc Ninh ký kết hợp tác.', '63', 'Bắc Giang = bac-ninh', 'Bắc Ninh = bac-ninh']
  ],
  'Hồ Chí Minh is a place only as a city': [
    ['Học tập và làm theo tư tưởng Hồ Chí Minh.', '34'],
    ['Đoàn TNCS Hồ Chí Minh phường Vỹ Dạ ra quân.', '34', 'phường Vỹ Dạ = hue'],
    ['Tuyến đường Hồ Chí Minh đoạn qua xã đã thông.', '34'],
    ['Lớp học tại Thành phố Hồ Chí Minh.', '34', 'Hồ Chí Minh = ho-chi-minh'],
    ['Thành đoàn TP. Hồ Chí Minh tập huấn.', '34', 'Hồ Chí Minh = ho-chi-minh'],
    ['Doanh nghiệp TP.HCM tặng máy tính.', '34', 'Hồ Chí Minh = ho-chi-minh'],
    ['Sinh viên TPHCM về bản.', '34', 'Hồ Chí Minh = ho-chi-minh']
  ],
  'names of provinces that are something else': [
    ['Ông Lê Hòa Bình phát biểu.', '34'],
    ['Đồng chí Thái Nguyên dự họp, chị Hà Giang ghi biên bản.', '34'],
    ['Cô Trần Thị Huế nhận hoa.', '34'],
    ['Vùng biển Thái Bình Dương có bão.', '34'],
    ['Giữ gìn hòa bình trên hải dương.', '34'],
    ['KHÁT VỌNG HÒA BÌNH', '34'],
    ['Chiến thắng Điện Biên Phủ đi vào lịch sử.', '34'],
    ['Nhà ở số 12 đường Hà Nội, phố Hải Phòng.', '34'],
    ['Học sinh trường Thái Bình thi bơi qua sông Đồng Nai.', '34'],
    ['Khu dân cư Hòa Bình, công viên Hòa Bình, Chi bộ Thái Bình.', '34'],
    ['Trường THPT Hà Giang và Nhà văn hóa Hưng Yên.', '34'],
    ['Nước lũ dâng ở Đồng Tháp Mười.', '34'],
    ['Quán nằm sát ngã ba Thái Bình, gần ngã tư Hải Phòng.', '34'],
    ['Thợ sơn lại bến xe Hải Phòng.', '34', 'Hải Phòng = hai-phong'],
    ['Đoàn đại biểu Hà Nam (Trung Quốc) sang thăm.', '34'],
    ['Chi bộ xã Thái Bình họp.', '34', 'xã Thái Bình = lang-son/tuyen-quang'],
    ['Huyện Quảng Ninh đón bằng công nhận.', '63', 'huyện Quảng Ninh = quang-tri'],
    ['Phường Phú Thọ tổ chức đối thoại.', '34', 'phường Phú Thọ = ho-chi-minh/phu-tho']
  ],
  'communes need their type word': [
    ['Chi bộ phường Thanh Miếu sinh hoạt.', '34', 'phường Thanh Miếu = phu-tho'],
    ['Thanh Miếu hôm nay đã khác.', '34'],
    ['Bí thư Đảng ủy P. Gia Sàng chủ trì.', '34', 'phường Gia Sàng = thai-nguyen'],
    ['Trụ sở X. Thần Sa khang trang.', '34', 'xã Thần Sa = thai-nguyen'],
    ['Người dân TT. Mù Cang Chải làm du lịch.', '63', 'thị trấn Mù Căng Chải = lao-cai'],
    ['Đồn đóng tại đặc khu Phú Quý.', '34', 'đặc khu Phú Quý = lam-dong'],
    ['Lớp xóa mù ở xã biên giới Dào San.', '63', 'xã Dào San = lai-chau'],
    ['RA MẮT CÂU LẠC BỘ TẠI PHƯỜNG ĐÔNG KINH', '34', 'phường Đông Kinh = lang-son'],
    ['Nông thôn mới ở xã Đông Kinh.', '34', 'xã Đông Kinh = ha-tinh'],
    ['Sạt lở ở xã Cư M’gar và xã Ea H’Leo.', '34', 'xã Cư M’gar = dak-lak', 'xã Ea H’Leo = dak-lak'],
    ['Tổ dân phố phường Nguyễn Úy.', '34', 'phường Nguyễn Úy = ninh-binh'],
    ['Lễ phát động ở phường Văn Miếu – Quốc Tử Giám.', '34', 'phường Văn Miếu - Quốc Tử Giám = ha-noi'],
    ['Hội thi tại phường 5, quận Gò Vấp.', '63', 'phường 5 = ho-chi-minh', 'quận Gò Vấp = ho-chi-minh'],
    ['Bí thư Chi bộ P.4, Q.10 được biểu dương.', '63', 'phường 4 = ho-chi-minh', 'quận 10 = ho-chi-minh'],
    ['Điểm sáng ở xã Láng Cát Mới Toanh.', '34'],
    ['Chủ tịch phường Tam Quan Khổng Thị Diễm Lài.', '34', 'phường Tam Quan = gia-lai'],
    ['Hạt kiểm lâm Krông Bông tuần tra.', '34', 'huyện Krông Bông = dak-lak'],
    ['Trường Tiểu học Lê Lợi.', '34'],
    ['Krông Bông vào mùa rẫy.', '34']
  ],
  'kinds that changed in 2026': [
    ['UBND xã Trảng Bom họp dân.', '34', 'xã Trảng Bom = dong-nai'],
    ['UBND phường Trảng Bom họp dân.', '34', 'phường Trảng Bom = dong-nai'],
    ['Tỉnh Quảng Ninh chuyển đổi số.', '34', 'Quảng Ninh = quang-ninh'],
    ['Thành phố Quảng Ninh chuyển đổi số.', '34', 'Quảng Ninh = quang-ninh'],
    ['Thành phố Bắc Ninh xây nhà văn hóa.', '63', 'thành phố Bắc Ninh = bac-ninh'],
    ['Thành phố Bắc Ninh xây nhà văn hóa.', '34', 'Bắc Ninh = bac-ninh']
  ],
  era: [
    ['Lễ hội ở xã Gia Lâm.', '34', 'xã Gia Lâm = ha-noi/ninh-binh'],
    ['Lễ hội ở xã Gia Lâm.', '63', 'xã Gia Lâm = lam-dong/ninh-binh'],
    ['Đường hoa phường Tây Hồ.', '34', 'phường Tây Hồ = ha-noi'],
    ['Họp tổ dân phố phường Đông Thành.', null, 'phường Đông Thành = ninh-binh/vinh-long'],
    ['Nhà máy ở xã An Khánh.', '34', 'xã An Khánh = ha-noi/hai-phong/thai-nguyen'],
    ['Hội chợ ở phường Long Xuyên.', '34', 'phường Long Xuyên = an-giang'],
    ['Hội chợ ở phường Long Xuyên.', '63', 'phường Long Xuyên = hai-phong'],
    ['Hội chợ ở phường Long Xuyên.', null, 'phường Long Xuyên = an-giang/hai-phong'],
    ['Năm 2019, hội chợ ở phường Long Xuyên.', null, 'phường Long Xuyên = hai-phong'],
    ['Sau sáp nhập, hội chợ ở phường Long Xuyên đông vui.', null, 'phường Long Xuyên = an-giang'],
    ['Phường Lam Sơn cũ có 12 tổ.', '34', 'phường Lam Sơn = hai-phong/hung-yen/thanh-hoa']
  ],
  'places beside each other decide': [
    ['phường Lam Sơn, thị xã Bỉm Sơn', '63', 'phường Lam Sơn = thanh-hoa', 'thị xã Bỉm Sơn = thanh-hoa'],
    ['xã An Khánh, tỉnh Thái Nguyên', '34', 'xã An Khánh = thai-nguyen', 'Thái Nguyên = thai-nguyen'],
    ['xã An Khánh (Hà Nội)', '34', 'xã An Khánh = ha-noi', 'Hà Nội = ha-noi'],
    ['xã Tân Thành, Phú Bình', '63', 'xã Tân Thành = thai-nguyen', 'huyện Phú Bình = thai-nguyen'],
    ['xã Tân Lập thuộc huyện Mộc Châu', '63', 'xã Tân Lập = son-la', 'huyện Mộc Châu = son-la'],
    ['huyện Tam Nông, Phú Thọ', '63', 'huyện Tam Nông = phu-tho', 'Phú Thọ = phu-tho'],
    ['huyện Châu Thành', '63', 'huyện Châu Thành = an-giang/can-tho/dong-thap/tay-ninh/vinh-long'],
    ['Xã Bình An. Chi nhánh điện khu vực Tây Sơn.', '34', 'xã Bình An = gia-lai', 'huyện Tây Sơn = gia-lai']
  ],
  lists: [
    [
      'các xã Thần Sa, Văn Lăng và La Hiên',
      '34',
      'xã Thần Sa = thai-nguyen',
      'xã Văn Lăng = thai-nguyen',
      'xã La Hiên = thai-nguyen'
    ],
    [
      'hai phường: Gia Sàng và Tích Lương',
      '34',
      'phường Gia Sàng = thai-nguyen',
      'phường Tích Lương = thai-nguyen'
    ],
    [
      'các xã, phường: Gia Sàng, Thần Sa và Tích Lương',
      '34',
      'phường Gia Sàng = thai-nguyen',
      'xã Thần Sa = thai-nguyen',
      'phường Tích Lương = thai-nguyen'
    ],
    ['Tại xã Thần Sa, Ban Công tác Mặt trận họp.', '34', 'xã Thần Sa = thai-nguyen'],
    ['các huyện Văn Lãng, Tràng Định', '63', 'huyện Văn Lãng = lang-son', 'huyện Tràng Định = lang-son'],
    ['xã Mường Xén, Nghệ An', '34', 'xã Mường Xén = nghe-an', 'Nghệ An = nghe-an']
  ],
  districts: [
    ['Huyện ủy Dương Minh Châu tập huấn.', '63', 'huyện Dương Minh Châu = tay-ninh'],
    ['Công an Q.1 tuần tra.', '63', 'quận 1 = ho-chi-minh'],
    ['Mặt trận TX. Bỉm Sơn.', '63', 'thị xã Bỉm Sơn = thanh-hoa'],
    ['Quận 2 trước khi về Thủ Đức.', '63', 'quận 2 = ho-chi-minh', 'thành phố Thủ Đức = ho-chi-minh'],
    ['Huyện Việt Yên khi chưa lên thị xã.', '63', 'huyện Việt Yên = bac-ninh'],
    ['Ngư dân huyện đảo Lý Sơn.', '63', 'huyện Lý Sơn = quang-ngai'],
    ['TP Vinh sáng đèn.', '63', 'thành phố Vinh = nghe-an'],
    ['Khách đến Đà Lạt tăng.', '63', 'thành phố Đà Lạt = lam-dong'],
    ['UBNDTP Cần Thơ mời họp.', '63', 'Cần Thơ = can-tho']
  ]
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s (%s)', (text, era, ...expected) => {
    expect(read(text, era)).toEqual(expected);
  });
});

test('a place named twice is one mention with two spans; each holds its type word', () => {
  const text = 'Xã Thần Sa họp dân. Người xã Thần Sa đồng lòng.';
  const [place] = findPlaces(new Doc(text), gazetteer, '34', []);
  expect(place?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Xã Thần Sa', 'xã Thần Sa']);
});

test('the same place in two stories of a digest is told apart', () => {
  const text = 'Xã Thần Sa họp.\nXã Thần Sa mừng công.';
  const sections = [
    { heading: 'Một', span: { start: 0, end: 15 } },
    { heading: 'Hai', span: { start: 16, end: text.length } }
  ];
  expect(findPlaces(new Doc(text), gazetteer, '34', sections).map(({ section }) => section)).toEqual([0, 1]);
});

test('the old province is told where name and era leave one', () => {
  const was = (text: string, era: Era) => findPlaces(new Doc(text), gazetteer, era, [])[0]?.was;
  expect(was('tỉnh Long An', '34')).toBe('long-an');
  expect(was('tỉnh Tây Ninh', '34')).toBeUndefined();
  expect(was('tỉnh Tây Ninh', '63')).toBe('tay-ninh');
  expect(was('phường Thanh Miếu', '34')).toBe('phu-tho');
  expect(was('phường Long Bình', '34')).toBeUndefined();
});
