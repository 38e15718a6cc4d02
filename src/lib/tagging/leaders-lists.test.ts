/** Several persons at one office, and offices told of persons by a decision or a clause. All persons are invented. */
import { expect, test } from 'vitest';
import { type LeaderCase, readLeaders } from './leaders.fixture.ts';

const CASES: readonly LeaderCase[] = [
  // Lists.
  [
    'semicolons and offices of their own',
    'Dự có hai Ủy viên Ban Thường vụ Tỉnh ủy: Ngọc Đình Thám – Trưởng ban Dân vận; Mai Thị Quế – Chủ tịch Hội Nông dân tỉnh.',
    'Ngọc Đình Thám | Trưởng ban Dân vận | province',
    'Mai Thị Quế | Chủ tịch Hội Nông dân tỉnh | province'
  ],
  [
    'semicolons and ranks',
    'Dự có các đồng chí Phó Tư lệnh Quân khu 3: Trung tướng Bùi Bá Kha - Ủy viên Trung ương Đảng; Thiếu tướng Tạ Duy Mẫn và Thiếu tướng Hà Thế Ước.',
    'Bùi Bá Kha | Phó Tư lệnh Quân khu 3 | central',
    'Tạ Duy Mẫn | Phó Tư lệnh Quân khu 3 | central',
    'Hà Thế Ước | Phó Tư lệnh Quân khu 3 | central'
  ],
  [
    'a semicolon behind commas begins another list',
    'Dự có các Phó Chủ tịch UBND tỉnh: Lê Hữu Tạo, Ngô Thị Bưởi; Vũ Khắc Kính, Giám đốc Sở Y tế.',
    'Lê Hữu Tạo | Phó Chủ tịch UBND tỉnh | province',
    'Ngô Thị Bưởi | Phó Chủ tịch UBND tỉnh | province',
    'Vũ Khắc Kính | Giám đốc Sở Y tế | province'
  ],
  [
    'deputies without "các"',
    'Đoàn thăm nguyên Phó Chủ tịch UBND tỉnh Lâm Vũ Khởi (Sáu Khởi), Trần Thị Út và Đặng Văn Mười.',
    'Lâm Vũ Khởi | nguyên Phó Chủ tịch UBND tỉnh | province | former',
    'Trần Thị Út | nguyên Phó Chủ tịch UBND tỉnh | province | former',
    'Đặng Văn Mười | nguyên Phó Chủ tịch UBND tỉnh | province | former'
  ],
  [
    'one deputy and somebody else',
    'Phó Chủ tịch UBND xã Lâm Vũ Khởi và ông Trần Văn Út ký biên bản.',
    'Lâm Vũ Khởi | Phó Chủ tịch UBND xã | commune'
  ],
  [
    'one head and others',
    'Chủ tịch UBND xã Lâm Vũ Khởi, Trần Thị Út và Đặng Văn Mười trao quà.',
    'Lâm Vũ Khởi | Chủ tịch UBND xã | commune'
  ],
  [
    '"là" behind the office',
    'Hai Phó Giám đốc Công an tỉnh là Đại tá Phí Văn Đẩu và Thượng tá Lê Kế Hựu được khen.',
    'Phí Văn Đẩu | Phó Giám đốc Công an tỉnh | province',
    'Lê Kế Hựu | Phó Giám đốc Công an tỉnh | province'
  ],

  [
    '"gồm" behind the office',
    'Các Phó Chủ tịch UBND tỉnh gồm ông Lê Xuân Thảng, Trần Sơn Hộ, Lê Đức Vịnh.',
    'Lê Xuân Thảng | Phó Chủ tịch UBND tỉnh | province',
    'Trần Sơn Hộ | Phó Chủ tịch UBND tỉnh | province',
    'Lê Đức Vịnh | Phó Chủ tịch UBND tỉnh | province'
  ],
  [
    'two, and new',
    'Chị Tô Thu Hạnh và anh Lý Minh Tước là hai Phó Bí thư mới của Thành đoàn TP. Hồ Chí Minh.',
    'Tô Thu Hạnh | Phó Bí thư mới của Thành đoàn TP. Hồ Chí Minh | province',
    'Lý Minh Tước | Phó Bí thư mới của Thành đoàn TP. Hồ Chí Minh | province'
  ],
  [
    'elected again',
    'Các đồng chí: Tô Anh Tú, Bùi Quang Hùy, Lý Ngọc Lượng cũng tái đắc cử Bí thư Trung ương Đoàn.',
    'Tô Anh Tú | Bí thư Trung ương Đoàn | central',
    'Bùi Quang Hùy | Bí thư Trung ương Đoàn | central',
    'Lý Ngọc Lượng | Bí thư Trung ương Đoàn | central'
  ],

  // Decisions.
  [
    'elected together',
    'Bà Phạm Thị Miên và ông Triệu Tiến Lượng được bầu giữ chức Phó Chủ tịch HĐND tỉnh.',
    'Phạm Thị Miên | Phó Chủ tịch HĐND tỉnh | province',
    'Triệu Tiến Lượng | Phó Chủ tịch HĐND tỉnh | province'
  ],
  [
    'one behind the other',
    'Ông Vi Văn Bính được tín nhiệm làm Bí thư Huyện ủy, ông Lê Thế Hạo giữ chức Phó Bí thư, ông Hà Xuân Hòe làm Chủ nhiệm UBKT Huyện ủy.',
    'Vi Văn Bính | Bí thư Huyện ủy | district',
    'Lê Thế Hạo | Phó Bí thư | district',
    'Hà Xuân Hòe | Chủ nhiệm UBKT Huyện ủy | district'
  ],
  [
    'đối với, one after the other',
    'Ủy ban phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Bình Định khóa XIII đối với ông Hồ Trọng Dĩ từ ngày 15/6; Phó Chủ tịch HĐND tỉnh Bình Định Khóa XIII đối với bà Từ Thúy Viện và ông Đoàn Vĩnh Phấn.',
    'Hồ Trọng Dĩ | Chủ tịch HĐND tỉnh Bình Định | province',
    'Từ Thúy Viện | Phó Chủ tịch HĐND tỉnh Bình Định | province',
    'Đoàn Vĩnh Phấn | Phó Chủ tịch HĐND tỉnh Bình Định | province'
  ],
  [
    'taken away',
    'HĐND huyện miễn nhiệm chức danh Phó Chủ tịch UBND huyện, nhiệm kỳ 2016-2021 đối với ông Mạc Văn Khiêm.',
    'Mạc Văn Khiêm | Phó Chủ tịch UBND huyện | district | former'
  ],
  [
    'handed over',
    'Lãnh đạo tỉnh trao quyết định bổ nhiệm Giám đốc Sở Tài chính cho đồng chí Mạc Thị Khiêm.',
    'Mạc Thị Khiêm | Giám đốc Sở Tài chính | province'
  ],
  ['who decides', 'Quyết định của Chủ tịch UBND tỉnh cho ông Mạc Văn Khiêm thuê đất.'],
  ['who hands over', 'Chủ tịch UBND xã trao quyết định bổ nhiệm cho ông Mạc Văn Khiêm.'],
  [
    'who decides is not who is spoken of',
    'Theo quyết định của Ban Bí thư và Thủ tướng Chính phủ: Ông Kha Văn Quỳ - Bí thư Tỉnh ủy Long An nhận nhiệm vụ.',
    'Kha Văn Quỳ | Bí thư Tỉnh ủy Long An | province'
  ],
  [
    'for the head of state',
    'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Trương Thế Thạch trao huân chương.',
    'Trương Thế Thạch | Bí thư Tỉnh ủy | province'
  ],

  [
    'taken away for the past',
    'Thủ tướng xóa tư cách Chủ tịch UBND tỉnh Lào Cai giai đoạn 2010 - 2013 và nhiệm kỳ 2011 – 2016 đối với ông Mạc Văn Khiêm.',
    'Mạc Văn Khiêm | Chủ tịch UBND tỉnh Lào Cai | province | former'
  ],
  [
    'earlier offices, then the present one',
    'Ông Mạc Văn Khiêm có trình độ thạc sĩ; từng kinh qua chức vụ Phó Bí thư Thị ủy Bến Cát; được chỉ định làm Bí thư Đảng ủy phường Phú An.',
    'Mạc Văn Khiêm | Bí thư Đảng ủy phường Phú An | commune'
  ],
  [
    'offices that are wanted',
    'Đại tá Mạc Văn Khiêm, Giám đốc Công an tỉnh cho biết đã xếp 102 người để giữ chức vụ Trưởng Công an phường.',
    'Mạc Văn Khiêm | Giám đốc Công an tỉnh | province'
  ],

  // Clauses.
  [
    'elected, and a pronoun',
    'Ai gặp ông Chú Seo Páo cũng mến. Được bầu làm Bí thư Chi bộ thôn Nà Đẩy từ năm 2014, ông hết lòng.',
    'Chú Seo Páo | Bí thư Chi bộ thôn Nà Đẩy | cell'
  ],
  [
    'being, and a name',
    'Là Chủ tịch Hội Nông dân xã, chị Lò Thị Pâng đi đầu.',
    'Lò Thị Pâng | Chủ tịch Hội Nông dân xã | commune'
  ],
  ['the people are nobody', 'Ông Lò Văn Ín về quê. Được bầu làm Bí thư Chi bộ, bà con mừng.']
];

test.each(CASES)('%s: %s', (_rule, text, ...expected) => {
  expect(readLeaders(text)).toEqual(expected);
});
