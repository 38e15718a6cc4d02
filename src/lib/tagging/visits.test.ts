import { describe, expect, test } from 'vitest';
import { toldBriefly, visitsIn } from './visits.fixture.ts';

/** Minimal pairs: the same sentence with and without what makes it a visit. */
const PAIRS: Readonly<Record<string, readonly (readonly [expected: string, text: string])[]>> = {
  'a cell’s own meeting': [
    [
      'cell-meeting Nhuận',
      'Sáng 3/11, đồng chí <Đàm Khắc Nhuận>, Phó Bí thư Tỉnh ủy, dự sinh hoạt thường kỳ với Chi bộ thôn Khe Sấu.'
    ],
    [
      'none',
      'Sáng 3/11, đồng chí <b:Đàm Khắc Nhuận>, Bí thư Chi bộ, dự sinh hoạt thường kỳ với Chi bộ thôn Khe Sấu.'
    ],
    ['none', 'Đồng chí <Đàm Khắc Nhuận>, Phó Bí thư Tỉnh ủy, dự Đại hội Chi bộ thôn Khe Sấu.'],
    [
      'none',
      'Đồng chí <Đàm Khắc Nhuận>, Phó Bí thư Tỉnh ủy, sẽ dự sinh hoạt thường kỳ với Chi bộ thôn Khe Sấu.'
    ],
    [
      'none',
      'Đồng chí <Đàm Khắc Nhuận>, Phó Bí thư Tỉnh ủy, được phân công dự sinh hoạt với Chi bộ thôn Khe Sấu.'
    ],
    ['none', 'Đồng chí <Đàm Khắc Nhuận> dự hội nghị chuyên đề nâng cao chất lượng sinh hoạt chi bộ.'],
    [
      'none',
      'Đồng chí <Đàm Khắc Nhuận> yêu cầu cấp ủy viên dự sinh hoạt thường kỳ với chi bộ được phân công.'
    ],
    [
      'cell-meeting Nhuận',
      'Chi bộ bản Nà Ngần vừa sinh hoạt chuyên đề. Tới dự và chỉ đạo có đồng chí <Đàm Khắc Nhuận>.'
    ],
    ['none', 'Câu lạc bộ thơ vừa sinh hoạt chuyên đề. Tới dự và chỉ đạo có đồng chí <Đàm Khắc Nhuận>.'],
    [
      'cell-meeting Nhuận',
      'Tham dự buổi sinh hoạt của Chi bộ Trường THCS Nam Tiến, đồng chí <Đàm Khắc Nhuận> ghi nhận nề nếp.'
    ],
    [
      'cell-meeting Nhuận',
      'Chi bộ khu 7 họp thường kỳ, có sự tham dự của đồng chí <Đàm Khắc Nhuận>, Phó Bí thư Tỉnh ủy.'
    ],
    [
      'cell-meeting Nhuận',
      'Chi bộ khu 7 họp thường kỳ. Đồng chí <Đàm Khắc Nhuận>, Phó Bí thư Tỉnh ủy, cùng dự.'
    ],
    [
      'cell-meeting Nhuận',
      'Chi bộ khu 7 sinh hoạt thường kỳ. Phát biểu tại buổi sinh hoạt, đồng chí <Đàm Khắc Nhuận> ghi nhận sự đổi mới.'
    ],
    ['cell-meeting NHUẬN', 'PHÓ BÍ THƯ TỈNH ỦY <ĐÀM KHẮC NHUẬN> DỰ SINH HOẠT CHI BỘ TẠI BẢN NÀ NGẦN']
  ],
  'a residential area’s festival': [
    [
      'residents-festival Nhuận',
      'Đồng chí <Đàm Khắc Nhuận> đến chung vui Ngày hội Đại đoàn kết với Nhân dân thôn Khe Sấu.'
    ],
    ['none', 'Đồng chí <Đàm Khắc Nhuận> dự hội nghị tổng kết Ngày hội Đại đoàn kết.'],
    [
      'residents-festival Nhuận, Thơm',
      'Dự Ngày hội Đại đoàn kết khu phố 3 có các đồng chí: <Đàm Khắc Nhuận>, Chủ tịch UBND tỉnh; <c:Thẩm Thị Thơm>, Bí thư Đảng ủy phường.'
    ],
    [
      'residents-festival Nhuận',
      'Tối 17/11, khu dân cư 5 mở Ngày hội Đại đoàn kết. Đồng chí <Đàm Khắc Nhuận> về dự, chung vui cùng bà con.'
    ],
    ['none', 'Mời đồng chí <Đàm Khắc Nhuận> về dự Ngày hội Đại đoàn kết thôn Khe Sấu.'],
    [
      'none',
      'Đồng chí <Đàm Khắc Nhuận> kêu gọi các thôn tổ chức Ngày hội Đại đoàn kết tiết kiệm, mời cán bộ về dự.'
    ]
  ],
  'what is held in a hamlet': [
    [
      'other Nhuận',
      'Tại nhà văn hóa thôn Khe Sấu, Mặt trận xã ra mắt tổ tự quản. Đến dự có đồng chí <c:Đàm Khắc Nhuận>, Bí thư Đảng ủy xã.'
    ],
    [
      'none',
      'Tại hội trường UBND xã, Mặt trận xã ra mắt tổ tự quản. Đến dự có đồng chí <c:Đàm Khắc Nhuận>, Bí thư Đảng ủy xã.'
    ],
    ['none', 'Đồng chí <Đàm Khắc Nhuận> tiếp xúc cử tri tại thôn Khe Sấu.'],
    ['none', 'Đồng chí <Đàm Khắc Nhuận> dự lễ khánh thành cầu Bến Đá tại thôn Khe Sấu.']
  ],
  'a working session': [
    [
      'working-visit Nhuận',
      'Đồng chí <Đàm Khắc Nhuận>, Bí thư Tỉnh ủy có buổi làm việc với Ban Thường vụ Đảng ủy xã Nam Tiến.'
    ],
    ['none', 'Đồng chí <Đàm Khắc Nhuận>, Bí thư Tỉnh ủy có buổi làm việc với đoàn công tác của Bộ Xây dựng.'],
    ['none', 'Đồng chí <Đàm Khắc Nhuận>, Bí thư Tỉnh ủy tiếp và làm việc với Tập đoàn Viễn Hải.'],
    ['none', 'Đồng chí <Đàm Khắc Nhuận>, Bí thư Tỉnh ủy có buổi làm việc với Đại sứ Hàn Quốc.'],
    ['none', 'Đồng chí <Đàm Khắc Nhuận> làm việc trực tuyến với Ban Thường vụ Đảng ủy xã Nam Tiến.'],
    ['none', 'Đồng chí <Đàm Khắc Nhuận> dẫn đầu đoàn của tỉnh làm việc với Bộ Giao thông vận tải.'],
    ['working-visit Nhuận', 'Thứ trưởng <z:Đàm Khắc Nhuận> làm việc với Bộ Giao thông vận tải.'],
    ['none', 'Khi làm việc với xã Nam Tiến, Bí thư Tỉnh ủy <Đàm Khắc Nhuận> đánh giá cao cách làm của xã.'],
    [
      'working-visit Nhuận',
      'Làm việc với xã Nam Tiến, Bí thư Tỉnh ủy <Đàm Khắc Nhuận> đánh giá cao cách làm của xã.'
    ],
    [
      'working-visit Nhuận',
      'Tại buổi làm việc với Đảng ủy xã Nam Tiến, đồng chí <Đàm Khắc Nhuận> yêu cầu xã sớm bố trí cán bộ.'
    ],
    [
      'none',
      'Tại buổi làm việc với Đoàn kiểm tra của tỉnh, đồng chí <c:Đàm Khắc Nhuận> kiến nghị sớm bố trí cán bộ.'
    ],
    [
      'working-visit Nhuận',
      'Đoàn công tác do đồng chí <Đàm Khắc Nhuận> làm trưởng đoàn làm việc với xã Nam Tiến.'
    ],
    ['none', 'Đoàn công tác làm việc với xã Nam Tiến; theo đồng chí <Đàm Khắc Nhuận>, xã còn chậm.'],
    ['working-visit Nhuận', 'Phó Chủ tịch UBND tỉnh <Đàm Khắc Nhuận> đã về làm việc tại xã Nam Tiến.'],
    ['none', 'Phó Chủ tịch UBND tỉnh <Đàm Khắc Nhuận> từng làm việc tại xã Nam Tiến.'],
    [
      'working-visit Nhuận',
      'Ban Thường vụ Tỉnh ủy làm việc với Huyện ủy Văn Lãng. Đồng chí <Đàm Khắc Nhuận> chủ trì buổi làm việc.'
    ],
    ['none', 'Ban Thường vụ Tỉnh ủy nghe báo cáo. Đồng chí <Đàm Khắc Nhuận> chủ trì buổi làm việc.'],
    [
      'working-visit Nhuận',
      'Tại trụ sở Đảng ủy xã Bát Mọt, đồng chí <Đàm Khắc Nhuận> chủ trì buổi làm việc về dữ liệu đất đai.'
    ],
    [
      'none',
      'Tại trụ sở Tỉnh ủy, đồng chí <Đàm Khắc Nhuận> chủ trì buổi làm việc với Ban Thường vụ Đảng ủy xã Bát Mọt.'
    ]
  ],
  'an inspection': [
    [
      'inspection Tuệ',
      'Chủ tịch UBND tỉnh <Mạc Văn Tuệ> đi kiểm tra công tác phòng, chống bão tại xã Hải Tiến.'
    ],
    [
      'none',
      'Chủ tịch UBND tỉnh <Mạc Văn Tuệ> giao Sở Xây dựng kiểm tra công tác phòng, chống bão tại xã Hải Tiến.'
    ],
    ['none', 'Chủ tịch UBND tỉnh <Mạc Văn Tuệ> sẽ đi kiểm tra công tác phòng, chống bão tại xã Hải Tiến.'],
    ['none', 'Theo kế hoạch, Chủ tịch UBND tỉnh <Mạc Văn Tuệ> đi kiểm tra các xã vào tuần tới.'],
    ['none', 'Ban Thường vụ phân công đồng chí <Mạc Văn Tuệ> kiểm tra xã Hải Tiến.'],
    [
      'none',
      'Đồng chí <Mạc Văn Tuệ>, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy trình bày báo cáo kiểm tra, giám sát.'
    ],
    ['none', 'Đồng chí <Mạc Văn Tuệ> ký quyết định thành lập đoàn kiểm tra, kiểm tra 20 cơ sở.'],
    ['none', 'Ông <Mạc Văn Tuệ>, Giám đốc Sở Y tế: “Chúng tôi đã kiểm tra, làm việc với các bệnh viện”.'],
    ['inspection Tuệ', 'Kiểm tra thực tế tại công trường, đồng chí <Mạc Văn Tuệ> yêu cầu nhà thầu tăng ca.'],
    [
      'none',
      'Kiểm tra thực tế tại công trường là việc làm thường xuyên, đồng chí <Mạc Văn Tuệ> yêu cầu như vậy.'
    ],
    [
      'inspection Tuệ',
      'Sau khi kiểm tra thực tế tại xã Hải Tiến, đồng chí <Mạc Văn Tuệ> chỉ đạo di dời dân.'
    ],
    ['inspection Tuệ', 'Sáng nay, Bí thư Đảng ủy phường <c:Mạc Văn Tuệ> kiểm tra việc dọn vỉa hè.'],
    ['none', 'Bí thư Đảng ủy phường <c:Mạc Văn Tuệ> cho biết phường kiểm tra việc dọn vỉa hè.'],
    ['none', 'Hằng tuần, Bí thư Đảng ủy phường <c:Mạc Văn Tuệ> kiểm tra việc dọn vỉa hè.'],
    ['inspection Tuệ', 'ĐỒNG CHÍ <Mạc Văn Tuệ> KIỂM TRA CÔNG TÁC PHÒNG, CHỐNG BÃO TẠI XÃ HẢI TIẾN'],
    ['none', 'ĐỒNG CHÍ <Mạc Văn Tuệ> YÊU CẦU KIỂM TRA CÔNG TÁC PHÒNG, CHỐNG BÃO TẠI XÃ HẢI TIẾN'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> tới dự, kiểm tra lễ ra quân bảo vệ đại hội.']
  ],
  'a place gone to, then a deed there': [
    [
      'gift-visit Tuệ',
      'Trưa 14/2, đồng chí <Mạc Văn Tuệ> vào Bệnh viện Đa khoa tỉnh hỏi thăm sức khỏe người bị nạn.'
    ],
    ['gift-visit Tuệ', 'Trưa 14/2, đồng chí <Mạc Văn Tuệ> đã vào thẳng bệnh viện hỏi thăm người bị nạn.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> tới Trạm Y tế xã Nam Tiến hỏi han bệnh nhân.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đến nhà văn hóa thôn Khe Sấu trao 20 suất quà cho hộ nghèo.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> hỏi thăm tình hình thu hoạch lúa qua điện thoại.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> đến hội trường UBND tỉnh trao 20 suất quà cho hộ nghèo.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> sẽ vào bệnh viện hỏi thăm người bị nạn.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> chia buồn với gia đình nạn nhân tại nhà ở thôn Khe Sấu.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> gửi điện chia buồn với gia đình nạn nhân tại thôn Khe Sấu.']
  ],
  'a hard way': [
    [
      'site-visit Tuệ',
      'Đoàn của Phó Thủ tướng <z:Mạc Văn Tuệ> phải bỏ xe, cuốc bộ hơn một cây số vào thôn Khe Sấu.'
    ],
    ['site-visit Tuệ', 'Phó Thủ tướng <z:Mạc Văn Tuệ> lội bùn vào thôn Khe Sấu.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> vượt đèo lên với bà con bản Nà Ngần.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> kể chuyện bà con phải lội bùn vào thôn Khe Sấu.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> vượt lên hoàn cảnh để đến trường.'],
    ['none', 'Công nghiệp của tỉnh vượt khó đi lên, đồng chí <Mạc Văn Tuệ> nói.']
  ],
  'ways of going to see': [
    [
      'inspection Tuệ',
      'Đồng chí <Mạc Văn Tuệ> phúc tra việc xây dựng nông thôn mới tại Đảng ủy xã Nam Tiến.'
    ],
    ['site-visit Tuệ', 'Chủ tịch UBND tỉnh <Mạc Văn Tuệ> mục sở thị vườn quýt của xã Nam Tiến.'],
    ['site-visit Tuệ', 'Sáng mùng 6 Tết, đồng chí <Mạc Văn Tuệ> xông đất đầu năm tại Công ty May Bến Đá.'],
    ['gift-visit Tuệ', 'Bà <Mạc Thị Tuệ> mang 200 chiếc áo phao đến với chị em hội viên nghèo xã Nam Tiến.'],
    ['none', 'Bà <Mạc Thị Tuệ> mang tin vui đến với bạn đọc cả nước.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> ủy quyền cho Văn phòng Tỉnh ủy thăm hỏi, trao quà các hộ dân.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> về thăm, biếu mẹ Xoan chiếc chăn bông.']
  ],
  'a call on people': [
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đến thăm, tặng quà gia đình chính sách tại xã Nam Tiến.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> gửi lời chúc Tết tới gia đình chính sách tại xã Nam Tiến.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> đề nghị các xã thăm, tặng quà gia đình chính sách.'],
    ['none', 'Người dân mong đồng chí <Mạc Văn Tuệ> về thăm xã.'],
    ['none', 'Tại lễ khai giảng, đồng chí <Mạc Văn Tuệ> trao 20 suất quà cho học sinh nghèo xã Nam Tiến.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> trao 20 suất quà cho học sinh nghèo tại xã Nam Tiến.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> trao Huy hiệu 60 năm tuổi Đảng cho đảng viên Lò Văn Pản.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đến tận nhà trao 10 triệu đồng cho anh Lò Văn Pản.'],
    ['gift-visit Tuệ', 'Đến thăm gia đình bà Xao, đồng chí <Mạc Văn Tuệ> ân cần hỏi han sức khỏe.'],
    ['none', 'Bà Xao vui vì được hỏi thăm, đồng chí <Mạc Văn Tuệ> kể.'],
    ['none', 'Chị <c:Mạc Thị Tuệ>, Chủ tịch Hội Phụ nữ xã, dẫn chúng tôi đến thăm gia đình bà Xao.'],
    [
      'gift-visit Tuệ',
      'Dự lễ khánh thành xong, đồng chí <Mạc Văn Tuệ> đến thăm, động viên gia đình liệt sĩ.'
    ],
    ['none', 'Gặp mặt đầu xuân, đồng chí <Mạc Văn Tuệ> chúc Tết cán bộ cơ quan.'],
    ['gift-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> chúc Tết Đồn Biên phòng Bát Mọt.']
  ],
  'a place gone to': [
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> thăm mô hình nuôi cá lồng của Hợp tác xã Sông Đà.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> thăm chính thức Nhật Bản.'],
    [
      'none',
      'Trong chuyến thăm và làm việc tại Hàn Quốc, đồng chí <Mạc Văn Tuệ> đã đến thăm một trường đại học.'
    ],
    ['none', 'Năm 1961, đồng chí <Mạc Văn Tuệ> về thăm xã Nam Tiến.'],
    ['none', 'Trước đó, trong chuyến thăm năm 2019, đồng chí <Mạc Văn Tuệ> đã hứa làm đường.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đã có mặt tại hiện trường vụ sạt lở.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> dẫn đầu đoàn công tác đến xã Ba Bể học cách giữ rừng.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> dẫn đầu đoàn công tác đến Hàn Quốc xúc tiến đầu tư.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> đã xuống tận chuyền sản xuất hỏi chuyện công nhân.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> đã đến nhà khách dự hội nghị.'],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> thăm xã Tân Mỹ.'],
    ['none', 'Bộ trưởng <z:Mạc Văn Tuệ> thăm một trung tâm dữ liệu của Phần Lan.'],
    [
      'none',
      'Bí thư Tỉnh ủy tiếp Đoàn đại biểu nước bạn Lào do đồng chí <Mạc Văn Tuệ> dẫn đầu đến thăm tỉnh.'
    ]
  ]
};

describe.each(Object.entries(PAIRS))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (expected, text) => {
    expect(toldBriefly(visitsIn(text))).toBe(expected);
  });
});

describe('who is meant without a name', () => {
  test.each([
    [
      'site-visit Tuệ | gift-visit Tuệ',
      'Ngày 3/5, đồng chí <Mạc Văn Tuệ> thăm chợ xã Ba Bể. Ngày 4/5, đoàn đã đến thăm các hộ nghèo.'
    ],
    ['site-visit Tuệ', 'Đồng chí <Mạc Văn Tuệ> dự hội nghị. Sau đó, đoàn đã đến thăm vườn cam.'],
    ['none', 'Đồng chí <Mạc Văn Tuệ> dự hội nghị. Năm qua, các đoàn kiểm tra đã đến thăm vườn cam.']
  ])('%s: %s', (expected, text) => {
    expect(toldBriefly(visitsIn(text))).toBe(expected);
  });

  test.each([
    ['site-visit Tuệ', 'Trước đó, Chủ tịch UBND tỉnh đã đến thăm vườn cam.'],
    ['none', 'Trước đó, Chủ tịch UBND huyện đã đến thăm vườn cam.']
  ])('%s: %s', (expected, told) => {
    const text = `Đồng chí <Mạc Văn Tuệ>, Chủ tịch UBND tỉnh, chủ trì hội nghị. ${told}`;
    expect(toldBriefly(visitsIn(text, { roles: { 'Mạc Văn Tuệ': 'Chủ tịch UBND tỉnh' } }))).toBe(expected);
  });
});

test('a title may name the office only', () => {
  const text =
    'Chủ tịch UBND tỉnh dự sinh hoạt chi bộ cơ sở\nTối qua, chi bộ khu 7 họp. Đồng chí <Mạc Văn Tuệ>, Chủ tịch UBND tỉnh đánh giá cao.';
  const visits = visitsIn(text, { roles: { 'Mạc Văn Tuệ': 'Chủ tịch UBND tỉnh' } });
  expect(toldBriefly(visits)).toBe('cell-meeting Tuệ');
});

test('nothing is read where nobody is named', () => {
  expect(visitsIn('Lãnh đạo tỉnh đến thăm, tặng quà gia đình chính sách tại xã Nam Tiến.')).toEqual([]);
});
