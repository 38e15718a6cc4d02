/** The ways the genre writes a name and its office, each with the rule that reads it. All persons are invented. */
/* eslint-disable max-lines -- a table */
import { expect, test } from 'vitest';
import { type LeaderCase, readLeaders } from './leaders.fixture.ts';

const CASES: readonly LeaderCase[] = [
  // Office before the name.
  [
    'office, then name',
    'Phó Bí thư Thường trực Tỉnh ủy Lò Văn Quýnh phát biểu.',
    'Lò Văn Quýnh | Phó Bí thư Thường trực Tỉnh ủy | province'
  ],
  [
    'office with its province, then name',
    'Bí thư Tỉnh ủy Thanh Hóa Đỗ Quang Thịnh nhấn mạnh.',
    'Đỗ Quang Thịnh | Bí thư Tỉnh ủy Thanh Hóa | province'
  ],
  [
    'commune before the name',
    'Chủ tịch UBND phường Thanh Miếu Trần Ngọc Hạc cho biết.',
    'Trần Ngọc Hạc | Chủ tịch UBND phường Thanh Miếu | commune'
  ],
  [
    'commune without name, rare surname',
    'Bí thư Đảng ủy xã Ứng Nhật Lâm nói.',
    'Ứng Nhật Lâm | Bí thư Đảng ủy xã | commune'
  ],
  [
    'field of a department, then name',
    'Giám đốc Sở Nông nghiệp và Môi trường Hà Văn Trụ báo cáo.',
    'Hà Văn Trụ | Giám đốc Sở Nông nghiệp và Môi trường | province'
  ],
  [
    'fields with a comma, then name',
    'Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch Mai Thị Lựu dự.',
    'Mai Thị Lựu | Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch | province'
  ],
  [
    'ministry, then name',
    'Thứ trưởng Bộ Lao động - Thương binh và Xã hội Tạ Đình Nhu kiểm tra.',
    'Tạ Đình Nhu | Thứ trưởng Bộ Lao động - Thương binh và Xã hội | central'
  ],
  [
    'ministry in short, then name',
    'Bộ trưởng Bộ NN&PTNT Cao Hữu Điền trả lời.',
    'Cao Hữu Điền | Bộ trưởng Bộ NN&PTNT | central'
  ],
  [
    'minister of a field',
    'Bộ trưởng Công an Quách Trọng Đại dự hội nghị.',
    'Quách Trọng Đại | Bộ trưởng Công an | central'
  ],
  [
    'surname that is a unit too',
    'Chủ tịch UBND tỉnh Lâm Đồng Đoàn Khắc Vinh tiếp đoàn.',
    'Đoàn Khắc Vinh | Chủ tịch UBND tỉnh Lâm Đồng | province'
  ],
  [
    'kiêm',
    'Bí thư Huyện ủy kiêm Chủ tịch UBND huyện Văn Lãng Hoàng Thế Bằng đề nghị.',
    'Hoàng Thế Bằng | Bí thư Huyện ủy kiêm Chủ tịch UBND huyện Văn Lãng | district'
  ],
  [
    'parenthesis between',
    'Chủ tịch UBND quận 1 (TP.HCM) Lưu Gia Phát chủ trì.',
    'Lưu Gia Phát | Chủ tịch UBND quận 1 | district'
  ],
  [
    'rank between',
    'Giám đốc Công an tỉnh, Đại tá Phùng Minh Lộc chỉ đạo.',
    'Phùng Minh Lộc | Giám đốc Công an tỉnh | province'
  ],
  [
    'honorific behind a comma',
    'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, ông Vương Khải Hoàn cho biết.',
    'Vương Khải Hoàn | Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy | province'
  ],
  [
    'honorific behind a dash',
    'Dự có Bí thư Đảng ủy - ông Kiều Tất Thắng.',
    'Kiều Tất Thắng | Bí thư Đảng ủy | commune'
  ],
  [
    'colon',
    'Phó Chủ tịch UBND huyện Sốp Cộp: Tòng Văn Ín',
    'Tòng Văn Ín | Phó Chủ tịch UBND huyện Sốp Cộp | district'
  ],
  [
    'honorific before the office',
    'Đồng chí Phó Bí thư Tỉnh ủy Bế Thanh Tịnh thăm hộ nghèo.',
    'Bế Thanh Tịnh | Phó Bí thư Tỉnh ủy | province'
  ],
  [
    'several offices, one unit, several names',
    'Cùng dự có các Phó Chủ tịch UBND tỉnh: Lê Quang Tạo, Ngô Thị Bích, Vũ Đức Kính.',
    'Lê Quang Tạo | Phó Chủ tịch UBND tỉnh | province',
    'Ngô Thị Bích | Phó Chủ tịch UBND tỉnh | province',
    'Vũ Đức Kính | Phó Chủ tịch UBND tỉnh | province'
  ],
  [
    'in capitals',
    'CHỦ TỊCH UBND TỈNH NÔNG VĂN TUYỂN THĂM ĐỒNG BÀO',
    'Nông Văn Tuyển | CHỦ TỊCH UBND TỈNH | province'
  ],
  [
    'small letters',
    'Bà Hứa Thị Nhàn - phó bí thư Tỉnh ủy Quảng Ngãi - nói.',
    'Hứa Thị Nhàn | phó bí thư Tỉnh ủy Quảng Ngãi | province'
  ],

  // Name before the office.
  [
    'name, comma, office',
    'Đồng chí Lý A Tủa, Bí thư Đảng ủy xã nhấn mạnh.',
    'Lý A Tủa | Bí thư Đảng ủy xã | commune'
  ],
  [
    'name, dash, offices',
    'Đồng chí Vi Thị Hiền Lương - Ủy viên BTV Huyện ủy, Chủ nhiệm UBKT Huyện ủy dự.',
    'Vi Thị Hiền Lương | Ủy viên BTV Huyện ủy, Chủ nhiệm UBKT Huyện ủy | district'
  ],
  [
    'dash without spaces',
    'Cùng đi có ông Từ Công Mẫn-phó chủ tịch UBND xã.',
    'Từ Công Mẫn | phó chủ tịch UBND xã | commune'
  ],
  [
    'role in parentheses',
    'ông Chu Văn Sắc (Bí thư Huyện ủy) trao quà.',
    'Chu Văn Sắc | Bí thư Huyện ủy | district'
  ],
  [
    'committee member, acting in the commune',
    'Bà Đinh Thị Sen, Tỉnh ủy viên, Bí thư Đảng ủy xã Tân Thanh dự.',
    'Đinh Thị Sen | Tỉnh ủy viên, Bí thư Đảng ủy xã Tân Thanh | commune'
  ],
  [
    'Central Committee does not raise',
    'Đồng chí Giàng Seo Vần, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh.',
    'Giàng Seo Vần | Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh | province'
  ],
  [
    'abbreviated Central Committee',
    'Đồng chí Thào Xuân Lềnh, UVT.Ư Đảng, Phó Bí thư Tỉnh ủy.',
    'Thào Xuân Lềnh | UVT.Ư Đảng, Phó Bí thư Tỉnh ủy | province'
  ],
  [
    'membership alone',
    'Đồng chí Sầm Văn Khoa, Ủy viên Ban Thường vụ Tỉnh ủy dự.',
    'Sầm Văn Khoa | Ủy viên Ban Thường vụ Tỉnh ủy | province'
  ],
  [
    'alternate member',
    'Bà Tẩn Mỹ Dung, Ủy viên dự khuyết Trung ương Đảng, Bí thư Huyện ủy Bát Xát.',
    'Tẩn Mỹ Dung | Ủy viên dự khuyết Trung ương Đảng, Bí thư Huyện ủy Bát Xát | district'
  ],
  [
    'abbreviated chair',
    'Bà Cầm Thị Ban - Chủ tịch LĐLĐ tỉnh Sơn La tặng quà.',
    'Cầm Thị Ban | Chủ tịch LĐLĐ tỉnh Sơn La | province'
  ],
  [
    'rank and degree',
    'Đại tá, TS. Khuất Duy Trinh, Chính ủy Quân khu 7 kiểm tra.',
    'Khuất Duy Trinh | Chính ủy Quân khu 7 | central'
  ],
  [
    'rank, office without comma before',
    'Thượng tướng Ngụy Văn Toàn, Thứ trưởng Bộ Quốc phòng đến thăm.',
    'Ngụy Văn Toàn | Thứ trưởng Bộ Quốc phòng | central'
  ],
  [
    'age between',
    'Ông Ma Seo Phừ, 45 tuổi, Bí thư Chi bộ thôn Nà Lạn kể.',
    'Ma Seo Phừ | Bí thư Chi bộ thôn Nà Lạn | cell'
  ],
  [
    'birth between',
    'ông Nghiêm Xuân Cảnh (SN 1971), Trưởng Công an xã Yên Bình.',
    'Nghiêm Xuân Cảnh | Trưởng Công an xã Yên Bình | commune'
  ],
  [
    'head of the delegation',
    'Đoàn công tác do đồng chí Lục Thị Phin, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn.',
    'Lục Thị Phin | Phó Chủ tịch HĐND tỉnh | province'
  ],
  [
    'two together',
    'Các đồng chí Đặng Bảo Kỳ và Lê Trúc Giang, Phó Chủ tịch UBND tỉnh dự.',
    'Đặng Bảo Kỳ | Phó Chủ tịch UBND tỉnh | province',
    'Lê Trúc Giang | Phó Chủ tịch UBND tỉnh | province'
  ],
  [
    'list after a colon',
    'Dự có các đồng chí: Thân Đức Cường, Bí thư Tỉnh ủy; Đàm Thị Hoạt, Chủ tịch UBND tỉnh; Lã Văn Hợp - Chủ tịch Ủy ban MTTQ Việt Nam tỉnh.',
    'Thân Đức Cường | Bí thư Tỉnh ủy | province',
    'Đàm Thị Hoạt | Chủ tịch UBND tỉnh | province',
    'Lã Văn Hợp | Chủ tịch Ủy ban MTTQ Việt Nam tỉnh | province'
  ],
  [
    'list without repeated honorific',
    'Thành phần gồm ông Phí Văn Hảo, Bí thư Đảng ủy, Chủ tịch HĐND xã Lộc Phú, bà Trịnh Thị Ngà, Phó Bí thư Thường trực Đảng ủy và ông Thạch Sa Rinh, Chủ tịch UBND xã Lộc Phú.',
    'Phí Văn Hảo | Bí thư Đảng ủy, Chủ tịch HĐND xã Lộc Phú | commune',
    'Trịnh Thị Ngà | Phó Bí thư Thường trực Đảng ủy | commune',
    'Thạch Sa Rinh | Chủ tịch UBND xã Lộc Phú | commune'
  ],
  ['là', 'Anh Quàng Văn Pâng là Bí thư Chi bộ bản Nà Ớt.', 'Quàng Văn Pâng | Bí thư Chi bộ bản Nà Ớt | cell'],
  [
    'appointed',
    'Đồng chí Nhữ Thị Duyên được bầu giữ chức Phó Bí thư Tỉnh ủy.',
    'Nhữ Thị Duyên | Phó Bí thư Tỉnh ủy | province'
  ],
  [
    'appointed at a distance',
    'Đồng chí Tiêu Quốc Hùng được Ban Thường vụ Tỉnh ủy chỉ định giữ chức vụ Bí thư Đảng ủy xã Mường Bám.',
    'Tiêu Quốc Hùng | Bí thư Đảng ủy xã Mường Bám | commune'
  ],
  [
    'chức vụ hides no vụ trưởng',
    'Ông Văn Đình Khải giữ chức vụ Trưởng ban Dân vận Huyện ủy.',
    'Văn Đình Khải | Trưởng ban Dân vận Huyện ủy | district'
  ],
  [
    'term between offices',
    'Ông Âu Dương Bình, Ủy viên Trung ương Đảng khóa XI, Phó Bí thư Tỉnh ủy.',
    'Âu Dương Bình | Ủy viên Trung ương Đảng khóa XI, Phó Bí thư Tỉnh ủy | province'
  ],

  // Former offices.
  [
    'nguyên',
    'Ông Uông Sĩ Hiệp, nguyên Phó Giám đốc Sở Kế hoạch và Đầu tư.',
    'Uông Sĩ Hiệp | nguyên Phó Giám đốc Sở Kế hoạch và Đầu tư | province | former'
  ],
  [
    'cựu',
    'Cựu Chủ tịch UBND huyện Thuận Thành Tưởng Văn Lãm trình bày.',
    'Tưởng Văn Lãm | Cựu Chủ tịch UBND huyện Thuận Thành | district | former'
  ],
  [
    'từng là',
    'Bà Nhan Thị Cúc từng là Bí thư Huyện ủy Ba Tri.',
    'Nhan Thị Cúc | Bí thư Huyện ủy Ba Tri | district | former'
  ],

  // Units and levels.
  [
    'cell of a residential area',
    'Bí thư Chi bộ khu phố 3 Lương Thế Vĩ báo cáo.',
    'Lương Thế Vĩ | Bí thư Chi bộ khu phố 3 | cell'
  ],
  [
    'front committee of a hamlet',
    'Bà Ngần Thị Nui, Trưởng Ban công tác Mặt trận bản Hua Ty.',
    'Ngần Thị Nui | Trưởng Ban công tác Mặt trận bản Hua Ty | cell'
  ],
  [
    'cell secretary and headmistress',
    'Cô Hồng Thị Nhị, Bí thư Chi bộ, Hiệu trưởng Trường THCS Nậm Pì.',
    'Hồng Thị Nhị | Bí thư Chi bộ, Hiệu trưởng Trường THCS Nậm Pì | cell'
  ],
  [
    'cell secretary and district office',
    'Ông Phương Nam Khánh, Bí thư Chi bộ, Trưởng phòng Kinh tế và Hạ tầng huyện Chư Păh.',
    'Phương Nam Khánh | Bí thư Chi bộ, Trưởng phòng Kinh tế và Hạ tầng huyện Chư Păh | district'
  ],
  [
    'committee of a company',
    'Ông Trác Hữu Phúc, Bí thư Đảng ủy, Tổng Giám đốc Công ty Cổ phần Xi măng Bút Sơn.',
    'Trác Hữu Phúc | Bí thư Đảng ủy, Tổng Giám đốc Công ty Cổ phần Xi măng Bút Sơn | commune'
  ],
  [
    'committee of a state group',
    'Đồng chí Lại Thế Hiển, Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên Tập đoàn Hóa chất Việt Nam.',
    'Lại Thế Hiển | Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên Tập đoàn Hóa chất Việt Nam | central'
  ],
  [
    'border post',
    'Thiếu tá Viên Đình Sáu, Chính trị viên Đồn Biên phòng Tam Thanh.',
    'Viên Đình Sáu | Chính trị viên Đồn Biên phòng Tam Thanh | commune'
  ],
  [
    'police of a commune',
    'Trung tá Lộ Minh Tân, Phó Trưởng Công an phường Đông Kinh.',
    'Lộ Minh Tân | Phó Trưởng Công an phường Đông Kinh | commune'
  ],
  [
    'army of a province',
    'Đại tá Lăng Văn Tỵ, Chỉ huy trưởng Bộ CHQS tỉnh.',
    'Lăng Văn Tỵ | Chỉ huy trưởng Bộ CHQS tỉnh | province'
  ],
  [
    'army of a district',
    'Thượng tá Đồng Quốc Vạn, Chính trị viên Ban CHQS huyện Tam Đường.',
    'Đồng Quốc Vạn | Chính trị viên Ban CHQS huyện Tam Đường | district'
  ],
  [
    'court',
    'Bà Thiều Thị Ánh, Chánh án TAND tỉnh Bắc Giang.',
    'Thiều Thị Ánh | Chánh án TAND tỉnh Bắc Giang | province'
  ],
  [
    'procuracy',
    'Ông Cấn Văn Lịch, Viện trưởng VKSND huyện Thạch Thất.',
    'Cấn Văn Lịch | Viện trưởng VKSND huyện Thạch Thất | district'
  ],
  [
    'supreme court',
    'Chánh án TAND tối cao Doãn Quốc Trị dự.',
    'Doãn Quốc Trị | Chánh án TAND tối cao | central'
  ],
  [
    'women',
    'Bà Bàn Thị Liều, Chủ tịch Hội LHPN xã Tả Phìn.',
    'Bàn Thị Liều | Chủ tịch Hội LHPN xã Tả Phìn | commune'
  ],
  [
    'farmers of the whole country',
    'Ông Kha Văn Tấc, Phó Chủ tịch Hội Nông dân Việt Nam.',
    'Kha Văn Tấc | Phó Chủ tịch Hội Nông dân Việt Nam | central'
  ],
  [
    'youth of a commune',
    'Chị Lường Thị Pọm, Bí thư Đoàn xã Chiềng Sơ.',
    'Lường Thị Pọm | Bí thư Đoàn xã Chiềng Sơ | commune'
  ],
  [
    'youth of a province',
    'Anh Mã Trường Giang, Phó Bí thư Tỉnh đoàn Cao Bằng.',
    'Mã Trường Giang | Phó Bí thư Tỉnh đoàn Cao Bằng | province'
  ],
  [
    'youth with its full name',
    'Anh Ôn Gia Bảo, Bí thư Đoàn TNCS Hồ Chí Minh phường Phú Bài.',
    'Ôn Gia Bảo | Bí thư Đoàn TNCS Hồ Chí Minh phường Phú Bài | commune'
  ],
  [
    'Party committee over agencies of a province',
    'Ông Sử Văn Ngọ, Phó Bí thư Thường trực Đảng ủy các cơ quan Đảng tỉnh.',
    'Sử Văn Ngọ | Phó Bí thư Thường trực Đảng ủy các cơ quan Đảng tỉnh | province'
  ],
  [
    'offices of two bodies',
    'Ông Lều Thọ Ký, Chánh Văn phòng HĐND - UBND huyện Nho Quan.',
    'Lều Thọ Ký | Chánh Văn phòng HĐND - UBND huyện Nho Quan | district'
  ],
  [
    'city under the centre',
    'Bí thư Thành ủy Hải Phòng Bạch Văn Triết dự.',
    'Bạch Văn Triết | Bí thư Thành ủy Hải Phòng | province'
  ],
  [
    'city of a province',
    'Bí thư Thành ủy Lạng Sơn Hoàng Bích Thuận dự.',
    'Hoàng Bích Thuận | Bí thư Thành ủy Lạng Sơn | district'
  ],
  ['head of state', 'Chủ tịch nước Tất Thành Đạo tiếp.', 'Tất Thành Đạo | Chủ tịch nước | central'],
  ['head of the Party', 'Tổng Bí thư Vưu Nhật Quân phát biểu.', 'Vưu Nhật Quân | Tổng Bí thư | central'],
  [
    'National Assembly',
    'Phó Chủ tịch Thường trực Quốc hội Nghê Thị Phụng chủ trì.',
    'Nghê Thị Phụng | Phó Chủ tịch Thường trực Quốc hội | central'
  ],
  [
    'deputies of the National Assembly',
    'Ông Tri Văn Hòe, Phó Trưởng Đoàn ĐBQH tỉnh.',
    'Tri Văn Hòe | Phó Trưởng Đoàn ĐBQH tỉnh | province'
  ],

  // Names.
  ['two syllables', 'Chủ tịch UBND xã Vàng Pó làm việc.', 'Vàng Pó | Chủ tịch UBND xã | commune'],
  [
    'five syllables',
    'Đồng chí Y Bhin Khăm Niê Kđăm, Phó Bí thư Tỉnh ủy Đắk Lắk.',
    'Y Bhin Khăm Niê Kđăm | Phó Bí thư Tỉnh ủy Đắk Lắk | province'
  ],
  [
    'apostrophe',
    "Bà H'Lim Niê, Phó Chủ tịch UBND xã Ea Tul.",
    "H'Lim Niê | Phó Chủ tịch UBND xã Ea Tul | commune"
  ],
  [
    'one word with an apostrophe',
    "Anh K'Brét, Bí thư Chi bộ buôn Kon Tang.",
    "K'Brét | Bí thư Chi bộ buôn Kon Tang | cell"
  ],
  [
    'single letter',
    'Chủ tịch UBND xã Nậm Cần Giàng A Chếnh dự.',
    'Giàng A Chếnh | Chủ tịch UBND xã Nậm Cần | commune'
  ],
  [
    'named like a province',
    'Phó Thủ tướng Chính phủ Trang Hòa Bình kiểm tra.',
    'Trang Hòa Bình | Phó Thủ tướng Chính phủ | central'
  ],
  [
    'glued to the next word',
    'Bí thư Tỉnh ủy Tống Phước Anđã đến thăm.',
    'Tống Phước An | Bí thư Tỉnh ủy | province'
  ],
  [
    'glued to its office',
    'Bí thưTỉnh ủy Bắc NinhNguyễn Bá Khoát cho biết.',
    'Nguyễn Bá Khoát | Bí thư Tỉnh ủy Bắc Ninh | province'
  ],
  [
    'other tone placement',
    'Ông Lê Hoà Thuỷ, Bí thư Đảng uỷ xã Yên Bình.',
    'Lê Hoà Thuỷ | Bí thư Đảng uỷ xã Yên Bình | commune'
  ],

  // Units in short, in brackets, in small letters.
  [
    'abbreviation told inside',
    'Chủ tịch Ủy ban nhân dân (UBND) tỉnh Tiền Giang Lê Khắc Hưởng kiểm tra.',
    'Lê Khắc Hưởng | Chủ tịch Ủy ban nhân dân (UBND) tỉnh Tiền Giang | province'
  ],
  [
    'UVTV',
    'Ông Lê Khắc Hưởng, UVTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh dự.',
    'Lê Khắc Hưởng | UVTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh | province'
  ],
  [
    'UV.BTV',
    'Bà Hứa Thị Mẫn – UV.BTV Đảng ủy – Chủ tịch UBMTTQ Việt Nam xã dự.',
    'Hứa Thị Mẫn | UV.BTV Đảng ủy – Chủ tịch UBMTTQ Việt Nam xã | commune'
  ],
  [
    'Front in short',
    'Bà Hứa Thị Mẫn, Chủ tịch Ủy ban MTTQVN huyện nói.',
    'Hứa Thị Mẫn | Chủ tịch Ủy ban MTTQVN huyện | district'
  ],
  [
    'ampersand',
    'Ông Lê Khắc Hưởng, Trưởng Phòng Lao động, Thương binh & Xã hội huyện.',
    'Lê Khắc Hưởng | Trưởng Phòng Lao động, Thương binh & Xã hội huyện | district'
  ],
  [
    'second field in small letters',
    'Ông Lê Khắc Hưởng, Chủ nhiệm Ủy ban Tài chính - ngân sách Quốc hội.',
    'Lê Khắc Hưởng | Chủ nhiệm Ủy ban Tài chính - ngân sách Quốc hội | central'
  ],
  [
    'no field behind the dash',
    'Ông Lê Khắc Hưởng, Giám đốc Sở Y tế - thành viên Ban Chỉ đạo nói.',
    'Lê Khắc Hưởng | Giám đốc Sở Y tế | province'
  ],
  [
    'farmers in short',
    'Ông Lê Khắc Hưởng - Phó Chủ tịch Hội ND huyện Yên Sơn.',
    'Lê Khắc Hưởng | Phó Chủ tịch Hội ND huyện Yên Sơn | district'
  ],
  [
    'head of an investigating agency',
    'Đại tá Lê Khắc Hưởng, Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh.',
    'Lê Khắc Hưởng | Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh | province'
  ],
  [
    'commander of a force',
    'Trung tướng Lê Khắc Hưởng, Tư lệnh Cảnh sát cơ động dự.',
    'Lê Khắc Hưởng | Tư lệnh Cảnh sát cơ động | central'
  ],
  [
    'tax office of a province',
    'Ông Lê Khắc Hưởng, Phó Trưởng Thuế tỉnh Bắc Ninh.',
    'Lê Khắc Hưởng | Phó Trưởng Thuế tỉnh Bắc Ninh | province'
  ],
  [
    'the place of the one is the seat of the other',
    'Ông Lê Khắc Hưởng, Trưởng Ban Tuyên giáo, Giám đốc Trung tâm Chính trị huyện.',
    'Lê Khắc Hưởng | Trưởng Ban Tuyên giáo, Giám đốc Trung tâm Chính trị huyện | district'
  ],

  [
    'head and unit in short, parted by a stop',
    'Bà Lê Thị Hưởng - UVBTV - TBDV - CT.UBMTTQVN huyện dự.',
    'Lê Thị Hưởng | UVBTV - TBDV - CT.UBMTTQVN huyện | district'
  ],
  [
    'tân',
    'Ông Lê Khắc Hưởng, tân Chủ tịch UBND tỉnh Kon Tum (phải) nhận hoa.',
    'Lê Khắc Hưởng | Chủ tịch UBND tỉnh Kon Tum | province'
  ],
  [
    'steering committee without "Ban"',
    'Ông Lê Khắc Hưởng, Phó Trưởng ban Chỉ đạo tỉnh dự.',
    'Lê Khắc Hưởng | Phó Trưởng ban Chỉ đạo tỉnh | province'
  ],
  [
    'solidarity is no youth union',
    'Chị Lê Thị Hưởng, Phó Trưởng Ban Đoàn kết tập hợp thanh niên Trung ương Đoàn.',
    'Lê Thị Hưởng | Phó Trưởng Ban Đoàn kết tập hợp thanh niên Trung ương Đoàn | central'
  ],
  [
    'city of the sentence',
    'Đoàn thành phố Hà Nội do ông Lê Khắc Hưởng, Phó Bí thư Thành ủy dẫn đầu thăm thành phố Kon Tum.',
    'Lê Khắc Hưởng | Phó Bí thư Thành ủy | province'
  ],

  // Commas and lines that are missing or doubled.
  [
    'offices without a comma',
    'Đến dự có đ/c Lê Khắc Hưởng - Tỉnh ủy viên Bí thư Huyện ủy Giồng Riềng.',
    'Lê Khắc Hưởng | Tỉnh ủy viên Bí thư Huyện ủy Giồng Riềng | district'
  ],
  [
    'name and office without a comma',
    'Gồm ông Vi Văn Ước, Bí thư Tỉnh ủy; Hà Đức Duyệt Bí thư Đảng ủy, Chính ủy Quân khu 2.',
    'Vi Văn Ước | Bí thư Tỉnh ủy | province',
    'Hà Đức Duyệt | Bí thư Đảng ủy, Chính ủy Quân khu 2 | central'
  ],
  [
    'dash and comma',
    'Ông Hà Đức Duyệt –, Phó Chủ tịch UBND thị xã dự.',
    'Hà Đức Duyệt | Phó Chủ tịch UBND thị xã | district'
  ],
  [
    'caption in two lines',
    'Bà Vi Thị Hạnh - Bí thư Đảng ủy phường và đồng chí Hà Đức Duyệt\n- Chủ tịch UBND phường chủ trì',
    'Vi Thị Hạnh | Bí thư Đảng ủy phường | commune',
    'Hà Đức Duyệt | Chủ tịch UBND phường | commune'
  ],
  [
    'line cut inside an office',
    'Đồng chí Hà Đức Duyệt - Chủ tịch\nỦy ban MTTQ xã và ông Vi Văn Hạnh, Chánh án Tòa\nán nhân dân huyện.',
    'Hà Đức Duyệt | Chủ tịch Ủy ban MTTQ xã | commune',
    'Vi Văn Hạnh | Chánh án Tòa án nhân dân huyện | district'
  ],
  [
    'term between',
    'Đại biểu Quốc hội khóa XV, nhiệm kỳ 2021-2026 Hà Đức Duyệt nói.',
    'Hà Đức Duyệt | Đại biểu Quốc hội | central'
  ],
  [
    'no youth union behind a committee',
    'Chủ tịch UBND tỉnh Đoàn Duy Thạch dự.',
    'Đoàn Duy Thạch | Chủ tịch UBND tỉnh | province'
  ],
  [
    'youth union of a province',
    'Bí thư tỉnh Đoàn Hà Đức Duyệt dự.',
    'Hà Đức Duyệt | Bí thư tỉnh Đoàn | province'
  ],
  [
    'given name of the Khmer',
    'Phó Chủ tịch UBND tỉnh Kim Sorl dự.',
    'Kim Sorl | Phó Chủ tịch UBND tỉnh | province'
  ],

  // Nobody.
  ['photographer', 'Ảnh: Hà Đức Duyệt Bí thư Tỉnh ủy thăm hộ nghèo.'],
  ['committee of an association', 'Ông Hà Đức Duyệt, Ủy viên Ban Chấp hành Hội Khuyến học tỉnh.'],
  ['province abroad', 'Ông Khăm Seng Thoong, Chánh án Tòa án tỉnh Savanakhet dẫn đầu đoàn.'],
  ['clerk', 'Ông Hà Đức Duyệt, Thư ký Chủ tịch UBND tỉnh.'],
  ['head of a company', 'Ông Ngô Bá Lâm, Giám đốc Công ty TNHH Tân Phát.'],
  ['head of a school', 'Bà Trần Thị Thoa, Hiệu trưởng Trường Tiểu học Kim Đồng.'],
  ['head of a hospital', 'Bác sĩ Lê Văn Mẫn, Giám đốc Bệnh viện Đa khoa tỉnh.'],
  ['association', 'Ông Đỗ Thành Long, Chủ tịch Hiệp hội Dệt may Việt Nam.'],
  ['firm known by a short name', 'Chủ tịch FPT Trương Đức Bình phát biểu.'],
  ['village head', 'Ông Hà Văn Lâm, Trưởng thôn Đồng Tâm.'],
  ['foreigner', 'Thủ tướng Trung Quốc Lý Khải và Thủ tướng Thái Lan dự.'],
  ['street', 'Chủ tịch UBND phường kiểm tra đường Trần Phú.'],
  ['street before an office', 'Tại đường Lê Lợi, Chủ tịch UBND phường cho biết.'],
  ['youth union named after a person', 'Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh phát động.'],
  ['province, not a person', 'Phó Thủ tướng: Lâm Đồng cần làm nhanh hơn.'],
  ['Secretariat', 'Ban Bí thư Nguyễn Văn Cừ.'],
  ['commune named after a person', 'Bí thư Huyện ủy Trần Văn Thời nói.'],
  ['byline', 'Bí thư Tỉnh ủy dự lễ. Ảnh: Hoàng Giang'],
  ['the one is not the other', 'Sau chuyến thăm của Bí thư Thành ủy, anh Phạm Văn Bình viết.']
];

test.each(CASES)('%s: %s', (_rule, text, ...expected) => {
  expect(readLeaders(text)).toEqual(expected);
});
