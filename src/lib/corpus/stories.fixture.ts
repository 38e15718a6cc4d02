/** An invented report and what other papers make of it, for the tests of stories. */

export const TITLE = 'Bí thư Huyện ủy Lương Thế Bảo dự sinh hoạt Chi bộ bản Nà Pheo';

export const PARAGRAPHS = [
  'Tối 5/11, đồng chí Lương Thế Bảo, Bí thư Huyện ủy, dự sinh hoạt thường kỳ cùng 27 đảng viên Chi bộ bản Nà Pheo, xã Mường Khoa.',
  'Chi bộ đánh giá việc vận động 64 hộ ký cam kết không trồng, không tàng trữ, không dùng ma túy; cả bản nay đã ba năm không có người nghiện mới.',
  'Bí thư Chi bộ Quàng Văn Dín cho biết bản đang làm nốt 1.200 mét đường vào khu sản xuất, bà con góp 310 công và hiến hơn 800 mét vuông đất vườn.',
  'Các đảng viên đề nghị xã sớm lắp trạm phát sóng ở dốc Pá Sáng để học sinh học trực tuyến và người dân nộp hồ sơ qua mạng.',
  'Phát biểu tại buổi sinh hoạt, đồng chí Lương Thế Bảo ghi nhận nền nếp của chi bộ và giao Phòng Văn hóa cùng Đảng ủy xã Mường Khoa trả lời bà con trước ngày 20/11.'
] as const;

export const REPORT = written(TITLE, PARAGRAPHS);

/** A title and its paragraphs as a stored text. */
export function written(title: string, paragraphs: readonly string[]): string {
  return [title, ...paragraphs].join('\n\n');
}

const ELSEWHERE: readonly (readonly [string, string])[] = [
  ['Lương Thế Bảo', 'Đinh Quốc Tài'],
  ['Nà Pheo', 'Suối Bàng'],
  ['Mường Khoa', 'Phiêng Luông'],
  ['Quàng Văn Dín', 'Hà Thị Lượt'],
  ['Pá Sáng', 'Hang Kia'],
  ['5/11', '6/11'],
  ['20/11', '25/11'],
  ['27 đảng', '31 đảng'],
  ['64 hộ', '102 hộ'],
  ['1.200', '900'],
  ['310', '150'],
  ['800', '400']
];

/** The same report as a clerk would write it of another commune. */
export const ELSEWHERE_REPORT = ELSEWHERE.reduce((text, [from, to]) => text.replaceAll(from, to), REPORT);
