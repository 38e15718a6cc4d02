/** Where sentences end, case by case: "|" marks every inner boundary that must be found, and no other may be. */
import { describe, expect, test } from 'vitest';
import { tokenise } from './wink.ts';

function split(marked: string): { found: string[]; wanted: string[] } {
  const wanted = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|', '');
  const found = tokenise(text).sentences.map(({ start, end }) => text.slice(start, end));
  return { found, wanted };
}

const CASES: Record<string, string[]> = {
  'plain stops': [
    'Hội nghị bắt đầu lúc 8 giờ.| Sau đó là phần thảo luận.',
    'Ai cũng vui!| Cả khu phố ra đường.| Có thật không?| Thật.',
    'Cả tổ có 42 hộ.| 39 hộ đã ký cam kết.',
    'Mọi việc đã xong?!| Chưa đâu.',
    'Bà con phấn khởi!!!| Trưởng khu tuyên bố khai mạc.'
  ],
  'units and titles before names': [
    'Đoàn đến TP. Lạng Giang lúc chiều muộn.| Tối cùng ngày, đoàn về.',
    'Anh quê ở Tp. Bến Cát, nay sống tại TX. Tân Châu.',
    'Nhà văn hóa P. Tân Mai, Q. Hải Đông vừa sửa xong.',
    'Chợ nằm ở TT. Đông Sơn, H. Thanh Hà, cách tỉnh lỵ 20 km.',
    'GS. Lê Khắc Minh và PGS. TS. Đỗ Thu Hà cùng dự.',
    'ThS. Vũ Hải trình bày, BS. Ngô Lan trả lời.',
    'Đ/c. Hà Văn Khải phát biểu chỉ đạo.| Đ/c Lan ghi biên bản.',
    'Sách do Nxb. Đồng Hà in năm 2019.',
    'Tuyến xe dừng ở x. Phú Lộc, h. Yên Trung.',
    'Đại diện là PGS.TS. Trịnh Công Thành.'
  ],
  initials: [
    'Bị hại là chị Lò Thị N.| Sau đó, công an vào cuộc.',
    'Nhà nghiên cứu N. V. Hùng kể lại.',
    'Cháu Hoàng M. Q. được đưa về nhà.',
    'Theo lời ông Trần Văn B. Nguyễn, việc đã rõ.',
    'Anh Lý A. (sinh năm 1990) trình báo.',
    'Bị can Triệu Văn T. (45 tuổi, trú tại xã Nà Lầu) khai nhận.',
    'Cùng đi có đồng chí Đ.C. Nguyễn.',
    'V. I. Lênin và C. Mác được nhắc tới nhiều lần.',
    'Giáo viên lớp 5A.| Lớp 5B ở tầng hai.'
  ],
  'numerals that close a phrase': [
    'Đại hội lần thứ V.| Đồng chí Lâm trúng cử.',
    'Chi bộ được xếp loại A.| Toàn đảng bộ có 12 chi bộ như vậy.',
    'Đó là nhiệm vụ của quý I.| Công việc còn nhiều.'
  ],
  'lists and headings': [
    '1. Nội dung sinh hoạt chuyên đề',
    'I. ĐẶC ĐIỂM TÌNH HÌNH',
    'a. Mục đích của đợt học tập',
    '- 2. Kiểm điểm vai trò nêu gương',
    '2.1. Kết quả đạt được trong năm',
    'Điều 5. Quyền của đảng viên',
    'Chương II. Tổ chức thực hiện',
    'Cuộc họp bàn: 1. Thu quỹ; 2. Làm đường; 3. Bầu tổ trưởng.',
    'Việc thứ nhất đã xong.| 2. Việc thứ hai bắt đầu từ tháng sau.',
    'KẾT QUẢ BƯỚC ĐẦU\n| Đến nay, cả xã đã có 5 tổ.'
  ],
  'numbers and dates': [
    'Thu nhập đạt 3.500.000 đồng, tăng 12.5 phần trăm.',
    'Lễ ra quân diễn ra ngày 31.1.2025 tại sân vận động.',
    'Giấy mời ghi ngày 3. 11. 2025 tại hội trường.',
    'Xem thêm ở tr. 15 và t. 2 của bộ sách.',
    'Hộ ông ở số 5, Q. 3, Đ. 12 của khu.',
    'Việc này kéo dài đến năm 2025.| Đây là mốc quan trọng.',
    'Nghị quyết số 12-NQ/TU.| Ban chỉ đạo đã họp.',
    'Lễ bắt đầu lúc 8h.| Đoàn diễu hành đi trước.',
    'Mỗi suất giá 500 đ.| Người bán không nói thách.',
    'Sách in tại Nxb. Lam Giang, H. 2011, tr. 22.',
    'Từ 10 hộ lên 12.| 11 hộ khác đang chờ.',
    'Ông sinh ngày 19.5.1960.| Quê quán ở xã bên.',
    'Anh sinh năm 1985.| 3 người con đều ngoan.',
    'Mức hỗ trợ là 10%/năm.| Người dân đồng tình.'
  ],
  quotations: [
    'Bà nói: “Tôi sẽ đi.”| Rồi bà đứng dậy.',
    'Khẩu hiệu “Đoàn kết là sức mạnh!” được treo khắp nơi.',
    '“Vì sao chậm?” rồi ông im lặng.',
    'Ông kết luận: "Làm ngay."| "Vâng", mọi người đáp.',
    '(Ảnh do bạn đọc gửi.)| Tin tiếp theo ở trang sau.',
    '“Cán bộ phải gương mẫu.”, ông nói thêm.',
    'Họ được tặng danh hiệu “Nhà sạch”.| “Vườn đẹp” thì chưa.',
    'Ông đáp: “Không!”.| Sau đó ông về.',
    'Câu hỏi là gì?| “Là lòng dân”, ông đáp.'
  ],
  'ellipses and v.v.': [
    'Có rau, cá, thịt v.v.| Phiên chợ đông dần.',
    'Rau, cá, v.v. đều rẻ.',
    'Có cày, bừa, v.v...| Các hộ mượn của nhau.',
    'Nghe tiếng trống...| Trẻ con ùa ra.',
    'Nhà ông… cũng vậy, bà… cũng thế.',
    'Gồm lúa, ngô, khoai,…| Năm nay được mùa.',
    'Trích: “(…) Toàn dân thi đua” trong bản gốc.',
    'Còn khoảng số... 5 hộ nữa.'
  ],
  'names with dots, glued sentences, others': [
    'Trụ sở đặt tại TP.HCM và TP.Huế.',
    'Cán bộ T.Ư Đoàn về dự.',
    'Bạn đọc truy cập www.tinxa.example.vn để xem.| Trang mở cửa suốt ngày.',
    'Thư gửi về toasoan@tinxa.example.vn trước thứ Hai.',
    'Hội nghị kết thúc tốt đẹp.|Đồng chí chủ trì cảm ơn.',
    'Nghề cũ đã trở lại với đất Yên Nam.|Ngoài ra, xã còn nghề mộc.',
    'Hội được lập từ năm 2016.|Các hội viên góp vốn.',
    'Tổng kinh phí là 3 tỷ đồng.|UBND xã lo phần còn lại.',
    'Bà con vui quá!|Ai cũng cười.',
    'Đọc trên trang Tinxa.Vn và M.Gorki toàn tập.',
    'Ý kiến gửi về TP.| Tôi sẽ theo dõi.',
    'KT. CHỦ TỊCH',
    'TM. BAN THƯỜNG VỤ',
    'Xã đã về đích.| – Bí thư nhấn mạnh.',
    'Xe về tới tỉnh Sơn La.| Trời vừa sáng.',
    'Tất cả đồng ý.| Cuộc họp bế mạc.',
    'Người ra đi là bà Thu.| Con gái bà ở lại.',
    'Đã xong việc.| 👉 Mời bà con xem tiếp.'
  ]
};

for (const [kind, cases] of Object.entries(CASES)) {
  describe(kind, () => {
    test.each(cases)('%s', (marked) => {
      const { found, wanted } = split(marked);
      expect(found).toEqual(wanted);
    });
  });
}
