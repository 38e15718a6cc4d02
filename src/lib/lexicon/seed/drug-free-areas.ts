/** Theme: building and keeping places free of drugs; crime reports do not count. */
import type { Theme } from '../theme.ts';

const area =
  '(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|làng|xóm|ấp|buôn|khóm|khu|khối|khu phố|khối phố|khu dân cư|khu vực|tổ|tổ dân phố|cụm dân cư|địa bàn|địa phương|vùng|cơ sở)';
const premises =
  '(trường|trường học|nhà trường|học đường|cơ quan|đơn vị|doanh nghiệp|công ty|nhà máy|khu công nghiệp|bến xe|tuyến phố|tuyến đường|khu trọ|nhà trọ|khu nhà trọ|cơ sở lưu trú|chợ|gia đình|dòng họ)';
const free =
  '(không|không có|không còn|không để có|sạch|sạch về|sạch hoàn toàn về|trắng|trắng về) (tệ nạn|tội phạm|tội phạm về|tội phạm và tệ nạn|tệ nạn xã hội về|người nghiện|người mắc nghiện|người mắc tệ nạn|đối tượng nghiện|bóng dáng|) ma túy';
/** Small places, whose own policy a sentence about drugs can be. */
const nearby =
  'xã, phường, thị trấn, thôn, bản, làng, ấp, xóm, buôn, khóm, khu phố, khối phố, khu dân cư, tổ dân phố, địa bàn';
/** Words of a report on one case: arrests, searches, trials. */
const crime =
  'tang vật, bị cáo, bị can, khởi tố vụ án, bắt quả tang, tạm giữ hình sự, tạm giam, khai nhận, khám xét, tòa án nhân dân';

export const drugFreeAreas: Theme = {
  slug: 'drug-free-areas',
  name: { vi: 'Địa bàn không ma túy', en: 'Drug-free areas' },
  short: { vi: 'Không ma túy', en: 'Drug-free' },
  definition: {
    vi: 'Xây dựng, giữ hoặc công nhận một nơi không có ma túy, từ khu phố, thôn, bản đến tỉnh, kể cả trường học, cơ quan; xóa điểm phức tạp về ma túy hoặc phòng ma túy như một chủ trương của địa phương. Nhắc qua cũng tính. Không tính: tin bắt giữ, xét xử; tháng hành động, số liệu, hội nghị toàn ngành không gắn với nơi nào; chữa bệnh cho người nghiện.',
    en: 'Building, keeping or recognising a place without drugs, from a hamlet to a province, schools and offices included; clearing drug spots or preventing drugs as a local policy. A passing mention counts. Not: arrests and trials; campaigns, statistics and conferences of a whole sector without a place; treatment of addicts.'
  },
  terms: [
    `(xây dựng|giữ|giữ vững|duy trì|phấn đấu|mô hình|công nhận|đăng ký|vì|tiến tới) …3 ${area} …8 ${free} (đến năm #|)`,
    `${area} …8 ${free}`,
    `(xã|phường|thôn|bản|làng|ấp|khu phố|khu dân cư|tổ dân phố|trường học|cơ quan) nói không với (tệ nạn|) ma túy`,
    `(xây dựng|giữ|giữ vững|duy trì|phấn đấu|mô hình|công nhận|đăng ký|vì) …3 ${premises} …6 ${free}`,
    `${premises} …3 ${free}`,
    `(xây dựng|giữ vững|phấn đấu|đưa|vì một) …4 (không|không có|không còn|sạch|sạch về|trắng) (tệ nạn|) ma túy; unless: cuộc sống, thế giới, tương lai, cộng đồng, xã hội không`,
    `không (có|còn|phát sinh|để phát sinh|) (người|đối tượng|trường hợp|ai|hộ nào|thanh niên|cán bộ|công nhân|học sinh|con em) …4 (nghiện|mắc nghiện|nghiện ma túy|nghiện mới|sử dụng ma túy|sử dụng trái phép chất ma túy|liên quan đến ma túy|mắc tệ nạn ma túy); with: ${nearby}, cơ quan, đơn vị, trường học, doanh nghiệp`,
    `không để …4 (dính|sa|sa ngã|vướng|mắc|liên quan) …3 ma túy; with: ${nearby}, dòng họ`,
    `không (có|còn|để xảy ra|phát sinh) tệ nạn …6 ma túy; with: ${nearby}, khu, địa bàn, cơ quan, đơn vị`,
    `(ra khỏi|thoát khỏi|xóa tên khỏi) …6 (trọng điểm|điểm nóng|phức tạp) …4 ma túy`,
    `(phong trào|mô hình) (# không|ba không|bốn không|năm không) …6 ma túy`,
    `tuyên truyền …4 phòng (,|) (chống|ngừa) …4 ma túy …6 (thôn|bản|ấp|xóm|buôn|làng|khu phố|khu dân cư|tổ dân phố); unless article: ${crime}`,
    `không (có|còn|để|hình thành|để hình thành|để phát sinh|phát sinh) …3 (điểm|tụ điểm|điểm nóng|điểm phức tạp) …4 ma túy; with: ${nearby}, địa bàn`,
    `(chuyển hóa|làm sạch|làm nguội|hạ nhiệt|xóa tên) …4 (địa bàn|tụ điểm|điểm nóng|điểm đen|điểm phức tạp|điểm) …5 ma túy`,
    `(xóa|xóa bỏ|triệt xóa|giải quyết|dẹp bỏ|dẹp) …4 (tụ điểm|điểm nóng|điểm đen|điểm phức tạp) …5 ma túy; unless article: ${crime}, bắt giữ, thu giữ, tạm giữ, dương tính, chuyên án, đột kích, quán karaoke, khởi tố`,
    `ký cam kết …6 không …8 ma túy; with: ${nearby}`,
    `(ngăn chặn|đẩy lùi|phòng ngừa) …3 ma túy (ra khỏi|khỏi|từ|ngay từ|tại|ở|trên|trong|vào) …2 (địa bàn|cơ sở|thôn|bản|bản làng|xã|phường|khu dân cư|khu phố|gia đình|trường học|học đường); unless article: ${crime}`,
    `(nghị quyết|chỉ thị|kế hoạch|đề án|chuyên đề|chương trình) …6 phòng (,|) (chống|ngừa) …6 ma túy …4 (trên địa bàn|tại|ở|trong|của) …2 (xã|phường|thị trấn|thôn|bản|huyện|quận|khu dân cư|khu phố); unless article: ${crime}`,
    `(mô hình|câu lạc bộ|CLB) …5 phòng (,|) (chống|ngừa) …5 ma túy; with: ${nearby}, trường, biên giới`,
    `(tụ điểm|chợ|điểm nóng|điểm) ma túy …8 (dẹp bỏ|được dẹp|xóa bỏ|được xóa|xóa sổ|không còn); unless article: ${crime}`,
    `(tổ|nhóm|câu lạc bộ|CLB|mô hình) …4 nói không với ma túy; with: ${nearby}`,
    `(giảm|không còn|chuyển hóa) …10 (xã|phường|thôn|bản|địa bàn) …3 trọng điểm …4 ma túy`,
    `(không để|ngăn|ngăn chặn) ma túy …3 (len lỏi|xâm nhập|thâm nhập|lọt|tràn|vào) ; with: ${nearby}, học đường, trường học, bản làng, thôn bản; unless article: ${crime}`,
    `(tổ|đội|chốt) tự quản …6 ma túy`
  ],
  examples: [
    'Chi bộ bản Nà Khoang ra nghị quyết giữ bản không có ma túy.',
    'Đến cuối năm, huyện có 41 xã sạch về ma túy.',
    'Phường Đồng Tâm phát động xây dựng “khu phố không tội phạm, không ma túy”.',
    'Ba năm liền, thôn Hạ không có người nghiện.',
    'Công an xã giúp dân chuyển hóa địa bàn trọng điểm phức tạp về ma túy quanh chợ.'
  ],
  counterExamples: [
    {
      text: 'Công an tỉnh bắt quả tang hai đối tượng mua bán trái phép chất ma túy tại phường Tân Lập.',
      why: { vi: 'Tin bắt giữ.', en: 'An arrest.' }
    },
    {
      text: 'Công an huyện triệt xóa tụ điểm ma túy, thu tang vật gồm 3 gam heroin và khởi tố chủ nhà.',
      why: { vi: 'Triệt xóa tụ điểm nhưng là tin vụ án.', en: 'A spot is cleared, yet it is a crime report.' }
    },
    {
      text: 'Trạm y tế phát thuốc methadone cho 60 người nghiện ma túy.',
      why: { vi: 'Chữa bệnh cho người nghiện.', en: 'Treatment of addicts.' }
    },
    {
      text: 'Trưởng Phòng Cảnh sát điều tra tội phạm về ma túy trao quà cho trẻ em xã nghèo.',
      why: { vi: '“ma túy” nằm trong tên cơ quan.', en: 'Drugs stand in an office’s name.' }
    },
    {
      text: 'Trên tuyến phố chính của phường không còn cảnh bán hàng rong.',
      why: { vi: 'Không nói đến ma túy.', en: 'Nothing about drugs.' }
    }
  ]
};
