/** Theme: digital transformation, from the party member's e-handbook to the smart city. */
import type { Theme } from '../theme.ts';

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
    '(công nghệ|hạ tầng|nền tảng|dữ liệu|kỹ năng|kĩ năng|năng lực|văn hóa|nông nghiệp|chữ ký|học bạ|nguồn nhân lực|nhân lực) số',
    '(tổ|đội|nhóm) (công nghệ|kỹ thuật|kĩ thuật) số cộng đồng',
    'sổ tay (điện tử đảng viên|đảng viên điện tử)',
    '(bình dân học vụ|học tập) số',
    'dịch vụ công (trực tuyến|toàn trình|một phần|quốc gia)',
    'dịch vụ công (mức|mức độ) #',
    '(dịch vụ|thủ tục) hành chính (công|) trực tuyến',
    '(nộp|tiếp nhận|giải quyết|xử lý) …3 (hồ sơ|thủ tục hành chính) …4 trực tuyến',
    '(đô thị|thành phố|xã|phường|thôn|bản|làng|khu phố|khu dân cư|nông thôn mới) thông minh',
    'số hóa …5 (hồ sơ|tài liệu|văn bản|giấy tờ|sổ sách|hộ tịch|dữ liệu|thủ tục|quy trình|kết quả giải quyết)',
    '(hồ sơ|tài liệu|văn bản|giấy tờ|dữ liệu|quy trình|thủ tục) …8 số hóa',
    '(đẩy mạnh|triển khai|thực hiện|tỷ lệ|tỉ lệ|công tác) số hóa; unless touching: số hóa truyền hình',
    'hồ sơ (nộp|tiếp nhận|) trực tuyến',
    'trực tuyến (mức|mức độ) #',
    'Nghị quyết (số|) 57-NQ/TW',
    'Đề án 06',
    'not: (kinh tế|xã hội|công nghệ|chính phủ|chính quyền|công dân|quốc gia|hạ tầng|dữ liệu|năng lực|văn hóa|nông nghiệp|nhân lực|học tập) số #',
    'not: (kinh tế|xã hội|công nghệ|chính phủ|quốc gia|hạ tầng|dữ liệu|năng lực|văn hóa|nông nghiệp|nhân lực) số (một|hai|ba|bốn|lượng|liệu|ít|đông|người|còn lại)',
    'not: công nghệ số hóa; unless: hồ sơ, tài liệu, văn bản',
    'not: chuyển đổi số (lượng|điện thoại|thuê bao|tiền|hộ|diện tích|nhà|đất|người|lao động|vốn|cổ phần|cổ phiếu|trái phiếu)',
    'not: số hóa …5 (di sản|hiện vật|di tích|cổ vật|sắc phong|ảnh|phim|bản đồ)',
    'not: (di sản|hiện vật|di tích|cổ vật|sắc phong) …6 số hóa'
  ],
  examples: [
    'Chi bộ Lò Gạch mở ba buổi tối dạy người già kỹ năng số ngay tại nhà văn hóa.',
    'Bà con xã Đông Khê giờ nộp giấy khai sinh qua dịch vụ công trực tuyến, đỡ nửa ngày đường.',
    'Phường lập tổ công nghệ số cộng đồng ở từng khu phố, mỗi tổ năm người.',
    'Bộ phận một cửa đã số hóa toàn bộ hồ sơ đất đai từ năm 1998 đến nay.',
    'ĐẢNG ỦY XÃ RA NGHỊ QUYẾT VỀ CHUYỂN ĐỔI SỐ',
    'Đảng viên chi bộ 4 tra cứu nghị quyết ngay trên Sổ tay đảng viên điện tử.'
  ],
  counterExamples: [
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
