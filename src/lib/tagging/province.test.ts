/** Table tests of decideProvince: own short articles; the first line is the title. */
import { describe, expect, test } from 'vitest';
import type { Era } from '../corpus/analysis.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { findPlaces } from './places.ts';
import { type ProvinceDecision, decideProvince } from './province.ts';

const gazetteer = loadGazetteer();

function decide(text: string, era: Era | null, sourceHome: string | null = null): ProvinceDecision {
  const doc = new Doc(text);
  const title = { start: 0, end: text.split('\n', 1)[0]?.length ?? 0 };
  return decideProvince(doc, title, findPlaces(doc, gazetteer, era, []), { sourceHome });
}

/** "slug rule was", or "unknown". */
function told({ province }: ProvinceDecision): string {
  return province ? `${province.slug} ${province.rule} ${province.was ?? '-'}` : 'unknown';
}

type Row = [text: string, era: Era | null, expected: string];

const TABLES: Record<string, Row[]> = {
  'one place': [
    ['Chi bộ họp\nBí thư Tỉnh ủy Lai Châu dự sinh hoạt.', '34', 'lai-chau named lai-chau'],
    ['Chi bộ họp\nLãnh đạo tỉnh Long An dự sinh hoạt.', '63', 'tay-ninh named long-an'],
    ['Ra quân làm sạch đường\nTuổi trẻ phường Gia Sàng ra quân.', '34', 'thai-nguyen commune thai-nguyen'],
    ['Ra quân làm sạch đường\nTuổi trẻ phường Hương An ra quân.', '34', 'hue commune hue'],
    ['Tặng quà\nHuyện ủy Văn Lãng tặng quà.', '63', 'lang-son district lang-son'],
    [
      'Tặng quà\nĐảng ủy phường Lam Sơn, thị xã Bỉm Sơn tặng quà.',
      '63',
      'thanh-hoa commune-district thanh-hoa'
    ],
    ['SINH HOẠT CHI BỘ TẠI PHƯỜNG ĐÔNG KINH\nBuổi chiều, chi bộ họp.', '34', 'lang-son commune lang-son'],
    ['Ngày hội\nBà con xã An Khánh mở hội.', '34', 'unknown'],
    ['Ngày hội\nBà con tổ 5 mở hội.', '34', 'unknown']
  ],
  'the place of the act against other places': [
    [
      'Trao học bổng\nSáng 4/3, tại xã Thần Sa, 40 em nhận học bổng của một công ty ở Đồng Tháp.',
      '34',
      'thai-nguyen commune thai-nguyen'
    ],
    [
      'Bí thư Tỉnh ủy Quảng Ninh thăm, làm việc tại Lạng Sơn\nĐoàn công tác tìm hiểu cửa khẩu.',
      '34',
      'lang-son named lang-son'
    ],
    [
      'Bắt kẻ trộm\nCông an tỉnh Phú Thọ bắt Lò Văn Tí (trú tại xã Tà Gia, tỉnh Lai Châu).',
      '34',
      'phu-tho named -'
    ],
    [
      'Người giữ rừng\nÔng Tư quê ở Nam Định, vào lập nghiệp rồi giữ rừng ở xã Đắk Wer, huyện Đắk R’lấp.',
      '63',
      'lam-dong commune-district dak-nong'
    ],
    ['Cụ bà trăm tuổi\nCụ Mận quê ở Nam Định, nay ở cùng con cháu.', '63', 'unknown'],
    ['Trồng rừng\nTheo Báo Quảng Trị, nhiều nơi đã trồng rừng xong.', '34', 'unknown'],
    [
      'Hải Dương: Khai trương trung tâm hành chính\nTrung tâm do một doanh nghiệp đến từ Hà Nội xây.',
      '63',
      'hai-phong named hai-duong'
    ],
    [
      'Mưa lớn\nMưa lớn gây ngập tại các tỉnh Thanh Hóa, Nghệ An và Hà Tĩnh, hàng nghìn hộ phải di dời.',
      '34',
      'unknown'
    ],
    ['Ký kết\nCần Thơ và Vĩnh Long ký kết phối hợp.', '34', 'unknown'],
    ['Hội nghị\nSáng 3/2, tại Hà Nội, Bộ Y tế tổng kết công tác năm.', '34', 'ha-noi named ha-noi']
  ],
  'news of the country': [
    [
      'Chính phủ bàn về chuyển đổi số\nChính phủ họp phiên thường kỳ bàn về chuyển đổi số quốc gia trong giai đoạn tới và giao việc cho các bộ.\nBộ trưởng nêu ví dụ mô hình một cửa của Tây Ninh.',
      '34',
      'unknown'
    ],
    [
      'Mở rộng bảo hiểm y tế học sinh\nBộ trưởng nghe các sở báo cáo số em chưa có thẻ bảo hiểm y tế trong cuộc họp qua mạng toàn quốc.\nỞ điểm cầu Trà Vinh có đại diện phụ huynh.',
      '63',
      'vinh-long named tra-vinh'
    ],
    [
      'Khởi công trường nội trú\nBà Vũ Thị Mít, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, xúc xẻng cát đầu tiên trên nền ngôi trường nội trú mới.\nTrường sẽ dạy nghề trồng điều, cây quý của Bình Phước.',
      '63',
      'dong-nai named binh-phuoc'
    ]
  ],
  'only an institution is named': [
    ['Lớp may\nTrường PTDTBT THCS Pa Ham mở lớp may.', '34', 'dien-bien commune dien-bien'],
    ['Lịch cắt điện\nĐiện lực Lấp Vò thay dây trong tuần.', '34', 'dong-thap district dong-thap'],
    ['Ca sinh đôi\nBệnh viện Đa khoa Mường Tè đón hai bé.', '34', 'lai-chau district lai-chau'],
    ['Vườn rau\nTrường THCS Quang Trung trồng rau.', '34', 'unknown'],
    ['Khám mắt\nBệnh viện Dương Minh Châu khám mắt.', '34', 'unknown'],
    ['Lịch học\nĐiện lực Lấp Vò cử thợ về tỉnh Cà Mau học.', '34', 'ca-mau named -'],
    ['Nước về\nNước từ xã Dầu Tiếng chảy về vườn.', '34', 'ho-chi-minh commune binh-duong'],
    ['Bến xe\nBến xe Tây Ninh có kệ sách.', '34', 'tay-ninh named -']
  ],
  'passing through': [
    [
      'Tài xế\nỞ quận Lê Chân, anh Khuê chạy tuyến Lai Châu, ông Thụy lái xe khách Sơn La – Lào Cai.',
      '63',
      'hai-phong district hai-phong'
    ],
    ['Mưa to\nMưa to từ Quảng Trị đến Quảng Ngãi trong hai ngày.', '34', 'unknown'],
    [
      'Tin vắn\n* Nghệ An: Lúa đông xuống giống trên nghìn hecta.\n* Vĩnh Long: Phà mới chạy thử.',
      '34',
      'unknown'
    ],
    [
      'Ba miền\nTại Lạng Sơn, chợ hoa hồi mở sớm.\nTại Quảng Trị, đê cát đắp xong.\nTại Vĩnh Long, lò gạch đón khách.',
      '34',
      'unknown'
    ],
    [
      'Nghệ An: tin trong tuần\n* Nghệ An: Lúa xuống giống.\n* Vĩnh Long: Cử đoàn ra học.',
      '34',
      'nghe-an named nghe-an'
    ],
    [
      'Giá tiêu tăng\nGiá tiêu tại Gia Lai lên 142.000 đồng. Lâm Đồng và Đồng Nai lần lượt tăng theo.',
      '34',
      'unknown'
    ],
    [
      'Chọn huấn luyện viên\nLiên đoàn Cờ vua Việt Nam xem xét năm hồ sơ ứng viên cho ghế huấn luyện viên trưởng đội tuyển nữ.\nĐợt tập trung đầu tiên dự kiến mở tại Quảng Ninh.',
      '34',
      'unknown'
    ],
    ['Hồ chung\nPhú Thọ, Lào Cai và Tuyên Quang góp đất làm hồ.', '34', 'unknown']
  ],
  narrowing: [
    [
      'Mùa rẫy\nHội Nông dân xã Bình An trao cây giống.\nThuốc trừ sâu do Trạm khuyến nông khu vực Tây Sơn cấp.',
      '34',
      'gia-lai district binh-dinh'
    ],
    ['Hội trại\nThanh niên xã An Khánh và xã Hòa An cùng dựng trại.', '34', 'unknown'],
    ['Hội trại\nThanh niên xã An Phú và xã Bình Sơn cùng dựng trại.', '34', 'unknown'],
    ['Hội trại\nThanh niên xã Hồng Sơn, phường Hòa Bình và xã Bình Phú dựng trại.', '34', 'unknown'],
    ['Hội trại\nThanh niên xã Liên Minh và xã Lương Sơn cùng dựng trại.', '34', 'phu-tho commune-narrowed -']
  ],
  'the province of before': [
    ['Ra quân\nXã Chư Păh và phường Quy Nhơn, tỉnh Gia Lai cùng ra quân.', '34', 'gia-lai named -'],
    ['Ra quân\nPhường Quy Nhơn, tỉnh Gia Lai ra quân.', '34', 'gia-lai named binh-dinh'],
    ['Ra quân\nCác xã của tỉnh Gia Lai ra quân.', '34', 'gia-lai named -'],
    ['Ra quân\nCác xã của tỉnh Gia Lai ra quân.', '63', 'gia-lai named gia-lai'],
    ['Ra quân\nCác xã của tỉnh Cao Bằng ra quân.', null, 'cao-bang named cao-bang']
  ]
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s (%s)', (text, era, expected) => {
    expect(told(decide(text, era))).toBe(expected);
  });
});

describe('the home of the source', () => {
  test('picks among the candidates of an ambiguous commune', () => {
    const text = 'Ngày hội\nBà con xã An Khánh mở hội.';
    expect(told(decide(text, '34', 'thai-nguyen'))).toBe('thai-nguyen commune-narrowed thai-nguyen');
    expect(told(decide(text, '34', 'ca-mau'))).toBe('unknown');
  });

  test('places a text that speaks of "the province" without a name, and no other', () => {
    expect(told(decide('Họp\nUBND tỉnh họp phiên tháng Năm.', '34', 'son-la'))).toBe('son-la source son-la');
    expect(told(decide('Họp\nLiên hợp quốc họp phiên tháng Năm.', '34', 'son-la'))).toBe('unknown');
  });

  test('never overrules a named province', () => {
    expect(told(decide('Họp\nUBND tỉnh Sơn La họp.', '34', 'ca-mau'))).toBe('son-la named son-la');
  });
});

test('a tie is a finding that names the candidates', () => {
  const { findings } = decide('Ký kết\nCần Thơ và Vĩnh Long ký kết phối hợp.', '34');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.code).toBe('province-ambiguous');
  expect(findings[0]?.detail).toContain('Cần Thơ và Vĩnh Long');
});

test('the span shows the words that decided', () => {
  const text = 'Tặng quà\nĐảng ủy phường Lam Sơn, thị xã Bỉm Sơn tặng quà.';
  const span = decide(text, '63').province?.span;
  expect(text.slice(span?.start, span?.end)).toBe('phường Lam Sơn, thị xã Bỉm Sơn');
});
