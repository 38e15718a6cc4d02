/** Theme: digital transformation, from the party member's e-handbook to the smart city. */
import type { Theme } from '../theme.ts';

/** What “số” counts or names when it is no adjective: a number in words follows, or a thing one counts. */
const numeral = '(một|hai|ba|bốn|sáu|bảy|tám|chín|mười)';
const numbered =
  '(chuyển đổi|kinh tế|xã hội|công nghệ|kỹ năng|kĩ năng|chính phủ|chính quyền|công dân|quốc gia|hạ tầng|nền tảng|dữ liệu|năng lực|văn hóa|nông nghiệp|nhân lực|học tập)';
/** A year or a generation behind “số” is neither a rank nor an ordinal. */
const calendar = 'số (2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030|4.0|5.0)';
/** What goes on after the theme's own word; a thing that is counted would stand there instead. */
const adverbial =
  'chuyển đổi số (của|ở|tại|trong|từ|cho|và|đã|đang|phải|cần|là|sẽ|không|được|để|với|quốc gia|toàn dân|toàn diện)';

export const digitalTransformation: Theme = {
  slug: 'digital-transformation',
  name: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
  short: { vi: 'Chuyển đổi số', en: 'Digital' },
  definition: {
    vi: 'Bài nêu chuyển đổi số hoặc một mặt cụ thể của nó: chính quyền, kinh tế, xã hội, công nghệ, kỹ năng số; dịch vụ công trực tuyến; số hóa hồ sơ; sổ tay đảng viên điện tử; bình dân học vụ số; đô thị thông minh. Nhắc qua cũng tính. Không tính: ứng dụng công nghệ thông tin nói chung, họp trực tuyến, máy móc kỹ thuật số.',
    en: 'The text names digital transformation or one definite side of it: digital government, economy, society, technology or skills; online public services; records digitised; the e-handbook of party members; digital literacy for all; smart cities. A passing mention counts. Not: information technology in general, meetings by video, digital devices.'
  },
  terms: [
    '(kỹ năng|kĩ năng|năng lực|kiến thức|nhận thức|công tác|nhiệm vụ|chương trình|quá trình|tiến trình|lộ trình|) chuyển đổi số (quốc gia|toàn dân|toàn diện|)',
    '(đẩy mạnh|thúc đẩy|tăng cường|thực hiện|triển khai|tiên phong|dẫn đầu|đột phá) (công tác|trong|về|) chuyển đổi số (quốc gia|toàn dân|toàn diện|)',
    'chuyển đổi số; no accents',
    'CĐS; case exact',
    'chuyển đổi (kỹ thuật|kĩ thuật) số',
    '(nền|phát triển|) kinh tế số',
    'kinh tế (kỹ thuật|kĩ thuật) số',
    '(xã hội|chính quyền|chính phủ|công dân|quốc gia) số',
    '(chính phủ|chính quyền|xã hội|kinh tế|công dân|một cửa|công sở) điện tử',
    '(kinh tế|chính quyền|chính phủ|hạ tầng) số (,|và|-) …2 xã hội số',
    'chuyển đổi (cả|đồng thời|song song|) (xanh|năng lượng|xanh hóa) (và|,|-|&|lẫn|với) (chuyển đổi|) số',
    'chuyển đổi (cả|đồng thời|) số (và|,|-|&|lẫn|với) (chuyển đổi|) xanh',
    'chuyển đổi …4 (vừa|cả) (xanh|số) (vừa|và|lẫn) (số|xanh)',
    'chuyển đổi kép',
    '(công nghệ|hạ tầng|nền tảng|dữ liệu|kỹ năng|kĩ năng|năng lực|văn hóa|nông nghiệp|chữ ký|học bạ|nguồn nhân lực|nhân lực) số',
    '(tổ|đội|nhóm) (công nghệ|kỹ thuật|kĩ thuật) số cộng đồng',
    'sổ tay (điện tử đảng viên|đảng viên điện tử)',
    '(ứng dụng|phần mềm|app|cài đặt|cài|truy cập|đăng nhập) (phần mềm|ứng dụng|vào|) sổ tay đảng viên',
    'trung tâm …5 điều hành (đô thị|) thông minh',
    'mô hình (thôn|làng|bản|gia đình|chợ|tuyến phố|trường học|lớp học|cánh đồng) số; unless touching: (thôn|làng|bản|gia đình|chợ|tuyến phố|trường học|lớp học|cánh đồng) số #',
    'Nghị quyết (số|) 57 (của Bộ Chính trị|về|của Đảng)',
    '(bình dân học vụ|học tập) số',
    'dịch vụ công (trực tuyến|toàn trình|một phần|quốc gia)',
    'dịch vụ công (mức|mức độ) #',
    'DVC (trực tuyến|toàn trình|quốc gia|một phần)',
    'DVCTT; case exact',
    '(trực tuyến toàn trình|toàn trình và một phần|toàn trình hoặc một phần)',
    '(thủ tục|thủ tục hành chính|TTHC|hồ sơ|dịch vụ) (đã|được|là|ở mức|mức|mức độ|thực hiện|giải quyết|đạt|lên|) toàn trình',
    '(hồ sơ|thủ tục|thủ tục hành chính|TTHC) (được|) (nộp|giải quyết|tiếp nhận|thực hiện|xử lý) (qua mạng|trực tuyến|online|trên môi trường mạng|trên môi trường điện tử)',
    '(thủ tục|thủ tục hành chính|TTHC|dịch vụ công) lên (mạng|môi trường mạng|môi trường số|trực tuyến|cổng)',
    '(dịch vụ|thủ tục) hành chính (công|) trực tuyến',
    '(nộp|tiếp nhận|giải quyết|xử lý) …3 (hồ sơ|thủ tục hành chính) …4 trực tuyến',
    '(đô thị|thành phố|xã|phường|thôn|bản|làng|khu phố|khu dân cư|nông thôn mới) thông minh',
    'số hóa …5 (hồ sơ|tài liệu|văn bản|giấy tờ|sổ sách|hộ tịch|dữ liệu|thủ tục|quy trình|kết quả giải quyết)',
    '(hồ sơ|tài liệu|văn bản|giấy tờ|dữ liệu|quy trình|thủ tục) …8 số hóa',
    '(đẩy mạnh|triển khai|thực hiện|tỷ lệ|tỉ lệ|công tác) số hóa; unless touching: số hóa truyền hình',
    'hồ sơ (nộp|tiếp nhận|) trực tuyến',
    '(nộp|làm|giải quyết|xử lý) …4 (hồ sơ|giấy tờ|thủ tục|thủ tục hành chính) …3 (qua mạng|trên mạng|trên môi trường điện tử|trên môi trường số)',
    '(bệnh án|hồ sơ sức khỏe|học bạ|hồ sơ) điện tử',
    'cổng dịch vụ công',
    'mô hình chi bộ (điện tử|số|4.0)',
    'trực tuyến (mức|mức độ) #',
    'Nghị quyết (số|) 57-NQ/TW',
    'Đề án 06',
    `not: ${numbered} số #; unless touching: ${calendar}`,
    `not: ${numbered} số ${numeral}; unless touching: một cách, một bước, hai chiều, ba trụ cột`,
    'not: (kinh tế|xã hội|công nghệ|chính phủ|quốc gia|hạ tầng|dữ liệu|năng lực|văn hóa|nông nghiệp|nhân lực) số (lượng|liệu|dư|ít|đông|người|còn lại)',
    'not: công nghệ số hóa; unless: hồ sơ, tài liệu, văn bản',
    'not: chuyển đổi số (lượng|điện thoại|thuê bao|tiền|hộ|diện tích|nhà|đất|người|lao động|vốn|cổ phần|cổ phiếu|trái phiếu)',
    'not: chuyển đổi số (ít|nhiều|đông|còn|dư|thừa|chẵn|lẻ|hiệu|khung|máy|biển|thứ tự|báo danh|tài khoản|căn cước|sim|thẻ|mã)',
    'not: chuyển đổi số (áo|giường|ghế|bàn|tủ|chỗ|khuôn|quà|phòng học|phòng ngủ|phòng trọ|lớp|tiết|ca|buổi|giờ học|giờ dạy|giờ làm|suất|vé|phiếu|tín chỉ|môn)',
    'not: chuyển đổi số (xe|tàu|thuyền|ghe|toa|đò|lồng|bè|chuồng|ao|đầm|vườn|ruộng|rẫy|thửa|lô|sào|mẫu|công đất|héc ta|hecta|ha)',
    'not: chuyển đổi số (gốc|đàn|bò|trâu|lợn|heo|gà|vịt|dê|tấn|tạ|kg|lít|mét|km|căn|kiốt|sạp|quầy|dặm|chuyến|lần|tài xế)',
    `not: chuyển đổi số …5 sang; unless touching: sang (giai đoạn|bước|năm|mô hình|trang|tuần|tháng|quý|chặng|cấp|các), ${adverbial}`,
    `not: chuyển đổi số …5 thành; unless touching: thành (phố|công|viên|lập|tựu|tích|quả|phần|ủy|đoàn|thạo|phong trào|nếp|thói quen|động lực|việc|nhiệm vụ|hiện thực|hành động|một), (trở|hoàn|hình|cấu) thành, ${adverbial}`,
    'not: chuyển đổi số (điểm|lượt|phút|ngày công|ngày phép|ngày nghỉ|biên chế|chỉ tiêu|hợp đồng|nợ|thóc|gạo|vàng|đô la|ngoại tệ|xu|lãi)',
    'not: chuyển đổi số (thập phân|nhị phân|nguyên|thực|la mã|đo|đếm)',
    'not: chuyển đổi số (này|đó|ấy|kia|trên) (thành|sang|về|qua)',
    `not: chuyển đổi số …4 từ ${numeral} …3 (thành|sang|lên|xuống|còn); unless: chỉ số, xếp hạng`,
    'not: chuyển đổi số …4 từ # …3 (thành|sang|lên|xuống|còn) #; unless: chỉ số, xếp hạng, hạng, tỷ lệ, tỉ lệ, điểm',
    'not: chuyển đổi số (sàn|lùi|tiến|tay|phụ|tự động); with: hộp số, cần số, xe, ô tô, tài xế, lái',
    'not: số hóa …5 (di sản|hiện vật|di tích|cổ vật|sắc phong|ảnh|phim|bản đồ)',
    'not: (di sản|hiện vật|di tích|cổ vật|sắc phong) …6 số hóa'
  ],
  examples: [
    'Gần chín phần mười thủ tục đã toàn trình, dân ngồi nhà làm được.',
    'Xã Mỹ An đạt 98% DVCTT trong quý.',
    'Xưởng gốm làng Vạn tính chuyện chuyển đổi xanh và số cùng một lúc.',
    'Chỉ số chuyển đổi số của huyện tăng từ 0,41 lên 0,58.',
    'Ngày hội Kinh tế số 2025 của tỉnh mở ở nhà văn hóa trung tâm.',
    'Hội phụ nữ dạy kỹ năng số một cách kiên nhẫn, mỗi tối một việc.',
    'Chi bộ Lò Gạch mở ba buổi tối dạy người già kỹ năng số ngay tại nhà văn hóa.',
    'Bà con xã Đông Khê giờ nộp giấy khai sinh qua dịch vụ công trực tuyến, đỡ nửa ngày đường.',
    'Phường lập tổ công nghệ số cộng đồng ở từng khu phố, mỗi tổ năm người.',
    'Bộ phận một cửa đã số hóa toàn bộ hồ sơ đất đai từ năm 1998 đến nay.',
    'ĐẢNG ỦY XÃ RA NGHỊ QUYẾT VỀ CHUYỂN ĐỔI SỐ',
    'Đảng viên chi bộ 4 tra cứu nghị quyết ngay trên Sổ tay đảng viên điện tử.'
  ],
  counterExamples: [
    {
      text: 'Mô hình thôn số 4 trồng bưởi cho thu nhập khá.',
      why: { vi: '“số 4” là tên thôn.', en: '“No. 4” names the hamlet.' }
    },
    {
      text: 'Máy bay được giám sát toàn trình suốt chặng cứu nạn.',
      why: { vi: '“Toàn trình” của chuyến bay.', en: 'The whole course of a flight.' }
    },
    {
      text: 'Trạm cứu hộ chuyển đổi số ca trực từ hai thành bốn.',
      why: { vi: 'Đổi số ca trực.', en: 'Shifts are counted.' }
    },
    {
      text: 'Rạp chuyển đổi số ghế thường sang ghế đôi.',
      why: { vi: 'Đếm ghế.', en: 'Seats are counted.' }
    },
    {
      text: 'Kỹ năng số một của thợ lặn là giữ nhịp thở.',
      why: { vi: '“số một” là thứ hạng.', en: '“number one” is a rank.' }
    },
    {
      text: 'Tài xế phải quen chuyển đổi số lùi khi đổ dốc.',
      why: { vi: 'Số của hộp số xe.', en: 'The gears of a car.' }
    },
    {
      text: 'Nhà trường mở lớp kỹ năng sống cho học sinh lớp 5 trong dịp hè.',
      why: {
        vi: '“kỹ năng sống” không phải “kỹ năng số”.',
        en: '“life skills” only looks like “digital skills”.'
      }
    },
    {
      text: 'Trung tâm bảo trợ xã hội số 2 nhận thêm mười cụ già.',
      why: { vi: '“số 2” là số thứ tự của trung tâm.', en: '“No. 2” numbers the centre.' }
    },
    {
      text: 'Hoa Kỳ vẫn là nền kinh tế số 1 thế giới.',
      why: { vi: '“số 1” là thứ hạng.', en: '“number 1” is a rank.' }
    },
    {
      text: 'Sáng 4/6, Tỉnh ủy dự hội nghị trực tuyến với các địa phương về vụ lúa hè thu.',
      why: {
        vi: 'Họp qua màn hình không phải chuyển đổi số.',
        en: 'A meeting by video is no digital transformation.'
      }
    },
    {
      text: 'Công ty tăng cường ứng dụng công nghệ thông tin trong quản lý kho.',
      why: { vi: 'Công nghệ thông tin nói chung.', en: 'Information technology in general.' }
    },
    {
      text: 'Nhà mạng nhận chuyển đổi số thuê bao cho khách trước ngày 15.',
      why: { vi: 'Đổi số điện thoại.', en: 'Telephone numbers are changed.' }
    },
    {
      text: 'Xã vận động bà con chuyển đổi cơ cấu cây trồng trên số ruộng bỏ hoang.',
      why: { vi: '“chuyển đổi” cây trồng.', en: 'Crops are “transformed”.' }
    }
  ]
};
