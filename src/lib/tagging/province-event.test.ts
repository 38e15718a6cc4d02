/** Table tests of decideProvince: where an event takes place among the other places its article names. */
import { describe, expect, test } from 'vitest';
import type { Era, Finding } from '../corpus/analysis.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { Doc } from '../text/doc.ts';
import { findPlaces } from './places.ts';
import { type ProvinceDecision, decideProvince } from './province.ts';

const gazetteer = loadGazetteer();

function decide(text: string, era: Era | null, sourceHome: string | null = null): ProvinceDecision {
  const doc = new Doc(text);
  const title = { start: 0, end: text.indexOf('\n') };
  return decideProvince(doc, title, findPlaces(doc, gazetteer, era, []), { sourceHome });
}

const told = ({ province }: ProvinceDecision): string =>
  province ? `${province.slug} ${province.rule}` : 'unknown';

type Row = [text: string, era: Era | null, expected: string];

const TABLES: Record<string, Row[]> = {
  guests: [
    [
      'Đoàn công tác tỉnh Sơn La học tập kinh nghiệm tại Quảng Ninh\nĐoàn do đồng chí Lò Văn Én dẫn đầu đã làm việc với Tỉnh ủy Quảng Ninh.',
      '34',
      'quang-ninh named'
    ],
    [
      'Chúc Tết biên phòng Tây Ninh\nSáng nay, đoàn do Phó Bí thư Thành ủy TP. Hồ Chí Minh dẫn đầu đến thăm bộ đội biên phòng tỉnh Tây Ninh.',
      '34',
      'tay-ninh named'
    ],
    [
      'Tỉnh đoàn Bắc Ninh trao nhà tại Cao Bằng\nTỉnh đoàn Bắc Ninh và Tỉnh đoàn Cao Bằng bàn giao nhà cho em Lý A Sì ở xã Khánh Xuân.',
      '34',
      'cao-bang named'
    ],
    [
      'Đồng hương Thanh Hóa tại Đắk Lắk gặp mặt\nHội đồng hương Thanh Hóa tại xã Ea Kar gặp mặt đầu xuân.',
      '34',
      'dak-lak named'
    ],
    [
      'Trao đổi kinh nghiệm\nTỉnh Lai Châu trao đổi kinh nghiệm làm chợ tại tỉnh Thái Nguyên; lãnh đạo tỉnh Lai Châu cảm ơn tỉnh bạn.',
      '34',
      'thai-nguyen named'
    ],
    [
      'Hai hội giao lưu\nHội Làm vườn Lạng Sơn và Hội Làm vườn Thái Nguyên kết bạn. Sáng qua, Hội Làm vườn tỉnh Thái Nguyên đã đến thăm, trao đổi với Hội Làm vườn tỉnh Lạng Sơn.',
      '34',
      'lang-son named'
    ],
    [
      'Già làng đi học\nĐoàn già làng huyện Krông Năng đã đến học cách làm chợ tại các tỉnh Hà Giang, Cao Bằng và Lạng Sơn.\nĐoàn thăm chợ ở huyện Đồng Văn (tỉnh Hà Giang).',
      '63',
      'unknown'
    ],
    [
      'Lịch cắt nước Trà Vinh, An Giang và Sóc Trăng tuần tới\nCác huyện Cầu Kè, Càng Long, Tiểu Cần vẫn có nước.',
      '63',
      'unknown'
    ],
    [
      'Các tỉnh phía Bắc lo chống rét\nHuyện Bình Liêu, Quảng Ninh đã trữ rơm cho trâu.\nHải Phòng che chắn ao cá từ sáng.',
      '63',
      'unknown'
    ],
    [
      'Đoàn thăm nước bạn\nĐoàn Hội Nông dân tỉnh Lạng Sơn đã sang thăm và làm việc tại huyện Long Châu, tỉnh Quảng Tây (Trung Quốc).',
      '34',
      'unknown'
    ],
    [
      'Chủ tịch UBND tỉnh tiếp khách\nSáng nay, Chủ tịch UBND tỉnh tiếp các Đại sứ quán, tổ chức quốc tế tại Hà Nội.\nÔng cảm ơn bạn bè của Phú Thọ.',
      '34',
      'phu-tho named'
    ],
    [
      'Tỉnh tiễn đoàn dự đại hội\nĐại hội Nông dân toàn quốc lần thứ IX họp từ ngày 5 - 7/4/2024 ở Hà Nội.\nNghệ An cử 20 đại biểu, lãnh đạo tỉnh tặng hoa.',
      '34',
      'nghe-an named'
    ],
    [
      'Đoàn của tỉnh đi Hàn Quốc\nĐoàn công tác tỉnh Tây Ninh đã lên đường thăm và làm việc tại Hàn Quốc từ ngày 12-5.',
      '34',
      'unknown'
    ],
    [
      'Mùa hè xanh\nHai mươi sinh viên tình nguyện đang dựng cầu ở ấp Đông, xã Tân Hưng, huyện Cái Bè.',
      '63',
      'dong-thap commune-district'
    ],
    [
      'Cổ đông họp\nĐại hội của Công ty Nước Mát sáng 23/4 tại TP Cần Thơ kết thúc muộn hai giờ.',
      '34',
      'can-tho named'
    ],
    [
      'Lính biên phòng đón khách\nSáng nay, đoàn do Phó Chính ủy Bộ Chỉ huy Quân sự tỉnh dẫn đầu thăm các chốt.\nĐoàn đến xã Lợi Thuận, huyện Bến Cầu.',
      '63',
      'tay-ninh commune-district'
    ],
    [
      'Lớp tập huấn\nTrung tâm Truyền thông tỉnh Lạng Sơn mở lớp; giảng viên đến từ Học viện Báo chí, Hà Nội.',
      '34',
      'lang-son named'
    ]
  ],
  'homes and origins': [
    [
      'Thầy giáo cắm bản\nThầy Đinh Văn Tự, quê Ninh Bình, 20 năm dạy học ở xã Tri Lễ, huyện Quế Phong.',
      '63',
      'nghe-an commune-district'
    ],
    [
      'Cứu người ở Đà Nẵng\nAnh Hồ Văn Dậu, quê xã Diễn Kỷ (huyện Diễn Châu, Nghệ An), cứu ba người ở quận Sơn Trà.',
      '63',
      'da-nang named'
    ],
    [
      'Bắt kẻ trộm\nCông an huyện Yên Thành bắt Lò Văn Tý, trú số nhà 5, ngõ 12, đường Lê Lợi, phường Ba Đình, TP Thanh Hóa.',
      '63',
      'nghe-an district'
    ],
    ['Nhà thơ qua đời\nNhà thơ Tống Mận, sinh tại Bạc Liêu, dạy học ở Cần Thơ.', '63', 'can-tho named'],
    ['Đường mới\nMở đường dân sinh tại Cà Mau.', '34', 'ca-mau named'],
    ['Học sinh giỏi\nHọc sinh tại Cà Mau thi giỏi văn.', '34', 'ca-mau named'],
    [
      'Mai con đi\nCon mặc áo mới. '.padEnd(300, 'Mẹ sắm cho con. ') + '\nĐể mai con về Hà Nội.',
      '34',
      'unknown'
    ]
  ],
  courts: [
    [
      'Xử vụ đất ở Lào Cai\nSáng nay TAND TP Hà Nội mở phiên tòa xét xử các cựu cán bộ tỉnh Lào Cai.',
      '34',
      'ha-noi named'
    ],
    [
      'Cựu giám đốc y án\nTòa án nhân dân cấp cao tại Đà Nẵng mở phiên phúc thẩm; bị cáo từng làm ở Quảng Ngãi.',
      '34',
      'da-nang named'
    ],
    ['Thẩm phán tập huấn\nTAND huyện Ba Vì tập huấn về án tuyên phạt.', '63', 'ha-noi district']
  ],
  abroad: [
    [
      'Hợp tác hai nước\nTại thủ đô Viêng Chăn, đoàn có lãnh đạo tỉnh Nghệ An làm việc với bạn.',
      '34',
      'unknown'
    ],
    [
      'Gian hàng Bắc Ninh\nSáng 4/5, tại Viêng Chăn (Lào), Sở Công Thương Bắc Ninh mở gian hàng.',
      '34',
      'unknown'
    ],
    [
      'Huy chương cho Hưng Yên\nTại cuộc thi ở Bắc Kinh (Trung Quốc), em Mít, học sinh chuyên Hưng Yên, nhất bảng.',
      '34',
      'unknown'
    ],
    ['Lao động Nghệ An\nHơn nghìn lao động tỉnh Nghệ An sang Nhật Bản năm nay.', '34', 'nghe-an named'],
    ['Cửa khẩu đông\nTại Lào Cai, xe hàng nối đuôi nhau.', '34', 'lao-cai named']
  ],
  'several or the whole country': [
    ['Sởi tăng\nCác tỉnh Hà Giang cũ, Lào Cai, Sơn La và Nghệ An có nhiều ca.', '34', 'unknown'],
    ['Bão\nPhó Thủ tướng tới các điểm sạt lở ở Lai Châu và Sơn La.', '34', 'unknown'],
    [
      'Họp Tiểu ban\nTại Trụ sở Trung ương Đảng, ông Tèo, nguyên Bí thư Tỉnh ủy Sơn La, góp ý.',
      '34',
      'unknown'
    ],
    [
      'Khởi tố\nCơ quan điều tra Bộ Công an khởi tố ông Rí, cựu Chủ tịch tỉnh Khánh Hòa.',
      '34',
      'khanh-hoa named'
    ],
    ['Lúa mì\nTỉnh Hà Nam (Trung Quốc) đã bốn mươi ngày không mưa.', '34', 'unknown'],
    ['Cầu mới\nCầu nối Đồng Tháp với Vĩnh Long thông xe sáng nay.', '34', 'unknown'],
    [
      'Họp trực tuyến toàn quốc\nTại điểm cầu tỉnh Đồng Tháp có Ban Thường vụ Tỉnh ủy.',
      '34',
      'dong-thap named'
    ],
    ['Giá heo\nTại Đồng Nai giá 60. Tại Hưng Yên giá 62. Tại Nghệ An giá 61.', '34', 'unknown']
  ],
  'an ambiguous name that weighs more': [
    ['Ngày hội ở xã An Khánh\nXã An Khánh mở hội.\nCụ Tư từng làm cán bộ tỉnh Cà Mau.', '34', 'unknown'],
    [
      'Ngày hội ở xã An Khánh\nXã An Khánh mở hội.\nCụ Tư từng làm cán bộ tỉnh Thái Nguyên.',
      '34',
      'thai-nguyen named'
    ]
  ]
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s (%s)', (text, era, expected) => {
    expect(told(decide(text, era))).toBe(expected);
  });
});

describe('ambiguous names', () => {
  const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

  test('are told once each, with their candidates, the reason and every place', () => {
    const text = 'Hội ở xã An Khánh\nXã An Khánh mở hội, mời xã Đại Đồng.';
    const { findings } = decide(text, '34');
    expect(codes(findings)).toEqual(['place-ambiguous', 'place-ambiguous']);
    expect(findings[0]?.detail).toBe(
      '“xã An Khánh” có ở Hà Nội, Hải Phòng và Thái Nguyên. Bài không nêu tỉnh, huyện hay nơi nào khác để chọn.'
    );
    expect(findings[0]?.spans?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'xã An Khánh',
      'Xã An Khánh'
    ]);
  });

  test.each([
    ['Hội\nXã An Khánh mở hội.', null, 'Bài không nêu'],
    ['Hội ở xã An Khánh\nXã An Khánh mở hội.\nCụ Tư từng ở huyện Năm Căn.', null, 'thuộc Cà Mau'],
    ['Hội\nXã An Khánh mở hội.', 'ca-mau', 'Tỉnh của nguồn, Cà Mau, không có nơi nào tên này.']
  ])('%s: %s', (text, home, why) => {
    const { findings } = decide(text, '34', home);
    expect(findings.map(({ detail }) => detail).join(' ')).toContain(why);
  });

  test('that leave the same choice are told once', () => {
    expect(decide('Hội\nXã An Hiệp, huyện Châu Thành mở hội.', '63').findings).toHaveLength(1);
  });

  test.each([
    ['overruled by the province of the text', 'Hội ở Cà Mau\nTại tỉnh Cà Mau, có khách xã An Khánh.', null],
    ['only an address', 'Hội\nBà Sen, trú xã An Khánh, mừng thọ.', null],
    ['settled by the home of the source', 'Hội\nXã An Khánh mở hội.', 'ha-noi']
  ])('%s: no finding', (_, text, home) => {
    expect(decide(text, '34', home).findings).toEqual([]);
  });

  test('follow the province of the article, or the home of its source', () => {
    const narrowed = (text: string, home: string | null) =>
      decide(text, '34', home).places.find(({ name }) => name === 'xã An Khánh');
    expect(narrowed('Hội\nXã An Khánh mở hội.', 'ha-noi')).toMatchObject({
      province: 'ha-noi',
      candidates: ['ha-noi'],
      was: 'ha-noi',
      narrowed: 'source'
    });
    const both = 'Hội ở Thái Nguyên\nTại Thái Nguyên, xã An Khánh mở hội.\nCụ Tư từng ở Hà Nội.';
    expect(narrowed(both, null)).toMatchObject({ province: 'thai-nguyen', narrowed: 'places' });
  });

  test('a tie of provinces shows both', () => {
    const text = 'Ký kết\nCần Thơ và Vĩnh Long ký kết phối hợp.';
    const [finding] = decide(text, '34').findings;
    expect(finding?.code).toBe('province-ambiguous');
    expect(finding?.spans?.map(({ start, end }) => text.slice(start, end))).toEqual(['Cần Thơ', 'Vĩnh Long']);
  });
});
