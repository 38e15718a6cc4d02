/** Theme: building and keeping places free of drugs; crime reports do not count. */
import type { Theme } from '../theme.ts';

const area =
  '(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|làng|xóm|ấp|buôn|khóm|khu|khối|khu phố|khối phố|khu dân cư|khu vực|tổ|tổ dân phố|cụm dân cư|địa bàn|địa phương|vùng|cơ sở)';
/** More kinds of small places, kept apart because a run of words may have 512 readings at most. */
const quarter =
  '(tiểu khu|chung cư|khu tập thể|cụm|đảo|xã đảo|cù lao|cồn|phum|sóc|giáo xứ|giáo họ|họ đạo|xứ đạo|tổ nhân dân tự quản|tổ tự quản|ngõ|hẻm|tuyến hẻm|làng chài|cảng|cảng cá|bến tàu|ký túc xá)';
const premises =
  '(trường|trường học|nhà trường|học đường|cơ quan|đơn vị|doanh nghiệp|công ty|nhà máy|khu công nghiệp|bến xe|tuyến phố|tuyến đường|khu trọ|nhà trọ|khu nhà trọ|cơ sở lưu trú|chợ|gia đình|dòng họ)';
const free =
  '(không|không có|không còn|không để có|sạch|sạch về|sạch hoàn toàn về|sạch bóng|vắng bóng|trắng|trắng về) (tệ nạn|tội phạm|tội phạm về|tội phạm và tệ nạn|tệ nạn xã hội về|người nghiện|người mắc nghiện|người mắc tệ nạn|đối tượng nghiện|bóng dáng|) ma túy';
/** Small places, whose own policy a sentence about drugs can be. */
const hamlets =
  'thôn, bản, làng, ấp, xóm, buôn, khóm, (trong|toàn|cả|ở) (khu|khối|tổ), (tổ|khu|khối) #, ngõ, hẻm, cụm dân cư, phum, sóc, giáo xứ, chung cư';
const nearby = `xã, phường, thị trấn, đặc khu, khu phố, khối phố, khu dân cư, tổ dân phố, địa bàn, ${hamlets}`;
const inside = 'cơ quan, đơn vị, trường, doanh nghiệp, công ty, nhà máy, chợ, bến xe, dòng họ';
/** A number in front of “không”: four things that a place is free of. */
const count = '(hai không|ba không|bốn không|năm không|sáu không|bảy không|nhiều không)';
/** What shows that the state of former days is told against the present one, or that a goal is set. */
const present =
  'nay, giờ, hiện, hôm nay, phấn đấu, mục tiêu, sẽ, quyết tâm, kế hoạch, lộ trình, đăng ký, công nhận, giữ vững';
/** Whose being clean of drugs says nothing about a place. */
const bodies =
  'tài xế, lái xe, điều khiển phương tiện, cầu thủ, vận động viên, nghệ sĩ, ca sĩ, diễn viên, xét nghiệm';
const former =
  '(trước đây|trước kia|hồi trước|ngày trước|ngày xưa|thuở trước|thời trước|hồi xưa|xưa kia|thời bao cấp|một thời|năm xưa)';
const years = '(2025|2026|2027|2028|2029|2030|2031|2032|2033|2034|2035)';
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
    `${quarter} …8 ${free}`,
    `(xã|phường|thôn|bản|làng|ấp|khu phố|khu dân cư|tổ dân phố|trường học|cơ quan) nói không với (tệ nạn|) ma túy`,
    `(xây dựng|giữ|giữ vững|duy trì|phấn đấu|mô hình|công nhận|đăng ký|vì) …3 ${premises} …6 ${free}`,
    `${premises} …3 ${free}`,
    `(xây dựng|giữ vững|phấn đấu|đưa|vì một) …4 (không|không có|không còn|sạch|sạch về|trắng) (tệ nạn|) ma túy; unless: cuộc sống, thế giới, tương lai, cộng đồng, xã hội không`,
    `(không|chưa|hết) (có|còn|bóng|) (con nghiện|người nghiện); with: ${nearby}, ${inside}`,
    `(không|chưa) (có|còn|xảy ra|để xảy ra|phát sinh) …2 (vụ|vụ việc|vụ án) …5 ma túy; with: ${nearby}; unless article: ${crime}`,
    `không (có|còn|phát sinh|để phát sinh|) (người|đối tượng|trường hợp|ai|hộ nào|thanh niên|cán bộ|công nhân|học sinh|con em) …4 (nghiện|mắc nghiện|nghiện ma túy|nghiện mới|sử dụng ma túy|sử dụng trái phép chất ma túy|liên quan đến ma túy|mắc tệ nạn ma túy); with: ${nearby}, ${inside}`,
    `(không|chẳng|chưa) (có|còn|) (ai|người nào|nhà nào|hộ nào|gia đình nào|con em nào|thanh niên nào) …4 (nghiện|dính|sa|vướng|mắc|đụng) …4 ma túy; with: ${nearby}, ${inside}`,
    `(đuổi|đẩy|quét|xua|đánh bật|loại|bài trừ|gạt|dẹp) …2 ma túy …2 (ra khỏi|khỏi|ra ngoài) …4 (thôn|bản|làng|ấp|xóm|buôn|xã|phường|khu phố|địa bàn|khu dân cư|trường|chợ); unless article: ${crime}`,
    `không …5 không …5 (không|không có|không còn|nói không với) (tệ nạn|người nghiện|) ma túy; with: ${nearby}, ${inside}; unless: ${bodies}`,
    `(không|không có|không còn) (tệ nạn|người nghiện|) ma túy …4 không …5 không; with: ${nearby}, ${inside}; unless: ${bodies}`,
    `không …5 (không|không có|không còn) (tệ nạn|) ma túy …4 không; with: ${nearby}, ${inside}; unless: ${bodies}`,
    `${count} …12 ma túy; with: ${nearby}, ${inside}`,
    `(không|chẳng) (bị|) (sa|sa ngã|dính|vướng|mắc|đụng) …3 ma túy; with: ${nearby}, dòng họ; unless: ${bodies}`,
    `không để …4 (dính|sa|sa ngã|vướng|mắc|liên quan) …3 ma túy; with: ${nearby}, dòng họ`,
    `không (có|còn|để xảy ra|phát sinh) tệ nạn …6 ma túy; with: ${nearby}, khu, địa bàn, cơ quan, đơn vị`,
    `(ra khỏi|thoát khỏi|xóa tên khỏi|rút tên khỏi|thoát) …6 (trọng điểm|điểm nóng|phức tạp|địa bàn|danh sách) …5 ma túy`,
    `ma túy …8 (ra khỏi|thoát khỏi|rút tên khỏi) (danh sách|diện)`,
    `không còn (là|nằm trong|thuộc|trong) …4 (phức tạp|trọng điểm|điểm nóng|danh sách) …4 ma túy`,
    `(địa bàn|xã|phường|thôn|bản|điểm|tụ điểm) …3 (phức tạp|trọng điểm|nóng) …3 ma túy …4 (giảm|không còn|chuyển hóa|được chuyển hóa|xóa xong); unless article: ${crime}`,
    `chuyển hóa (thành công|) (địa bàn|địa bàn phức tạp|địa bàn trọng điểm); with article: ma túy; unless article: ${crime}`,
    `(phong trào|mô hình) (# không|ba không|bốn không|năm không) …8 ma túy`,
    `(xóm|thôn|bản|ấp|khu phố|khu dân cư|tổ dân phố|khu|khối|tổ|làng|buôn|khóm|xã|phường|trường) # không …10 ma túy`,
    `tuyên truyền …4 phòng (,|) (chống|ngừa) …4 ma túy …6 (thôn|bản|ấp|xóm|buôn|làng|khu phố|khu dân cư|tổ dân phố); unless article: ${crime}`,
    `không (có|còn|để|hình thành|để hình thành|để phát sinh|phát sinh) …3 (điểm|tụ điểm|điểm nóng|điểm phức tạp) …4 ma túy; with: ${nearby}, địa bàn`,
    `(chuyển hóa|làm sạch|làm nguội|hạ nhiệt|xóa tên) …4 (địa bàn|tụ điểm|điểm nóng|điểm đen|điểm phức tạp|điểm) …5 ma túy`,
    `(xóa|xóa bỏ|triệt xóa|giải quyết|dẹp bỏ|dẹp) …4 (tụ điểm|điểm nóng|điểm đen|điểm phức tạp|điểm bán lẻ|điểm) …5 ma túy; unless article: ${crime}, bắt giữ, thu giữ, tạm giữ, dương tính, chuyên án, đột kích, quán karaoke, khởi tố`,
    `(ký cam kết|ký giao ước|hương ước|quy ước) …8 (không|nói không) …8 ma túy; with: ${nearby}; unless: sinh viên, học sinh`,
    `(ngăn chặn|đẩy lùi|phòng ngừa) …3 ma túy (ra khỏi|khỏi|từ|ngay từ|tại|ở|trên|trong|vào) …2 (địa bàn|cơ sở|thôn|bản|bản làng|xã|phường|khu dân cư|khu phố|gia đình|trường học|học đường); unless article: ${crime}`,
    `(nghị quyết|chỉ thị|kế hoạch|đề án|chuyên đề|chương trình) …6 phòng (,|) (chống|ngừa) …6 ma túy …4 (trên địa bàn|tại|ở|trong|của) …2 (xã|phường|thị trấn|thôn|bản|huyện|quận|khu dân cư|khu phố); unless article: ${crime}`,
    `(mô hình|câu lạc bộ|CLB) …5 phòng (,|) (chống|ngừa) …5 ma túy; with: ${nearby}, trường, biên giới`,
    `(tụ điểm|chợ|điểm nóng|điểm) ma túy …8 (dẹp bỏ|được dẹp|xóa bỏ|được xóa|xóa sổ|không còn); unless article: ${crime}`,
    `(tổ|nhóm|câu lạc bộ|CLB|mô hình) …4 nói không với ma túy; with: ${nearby}`,
    `(giảm|không còn|chuyển hóa) …10 (xã|phường|thôn|bản|địa bàn) …3 trọng điểm …4 ma túy`,
    `(không để|ngăn|ngăn chặn) ma túy …3 (quay lại|quay về|bén rễ|có chỗ|có đất|tái phát|len lỏi|xâm nhập|thâm nhập|lọt|tràn|vào) ; with: ${nearby}, học đường, trường học, bản làng, thôn bản; unless article: ${crime}`,
    `ma túy …4 (hết hẳn|chấm dứt|lùi xa|vắng bóng|biến mất|không còn); with: ${nearby}; unless article: ${crime}`,
    `(tổ|đội|chốt) tự quản …6 ma túy`,
    `not: ${former} …12 (không|không có|chưa có|sạch|sạch về|chẳng có) …3 ma túy; unless: ${present}`,
    `not: (trước|hồi) (năm #|những năm #|những năm) …10 (không|không có|chưa có|sạch|chẳng có) …3 ma túy; unless: ${present}; unless touching: năm ${years}`,
    `not: (từng|vốn|đã từng|một thời) (là|không|không có|được|đạt|giữ|sạch|nổi tiếng|có) …6 ma túy; unless: nay, giờ, hiện, điểm nóng, phức tạp, trọng điểm`,
    `not: (văn bản|kịch bản|phiên bản|cơ bản|bản thân|bản án|bản tin|Nhật Bản|tổ chức)`,
    `not: nghiện (rượu|bia|thuốc lá|thuốc lào|game|điện thoại|mạng|mạng xã hội|cờ bạc|cà phê|mua sắm)`
  ],
  examples: [
    'Bảng đầu ấp ghi: không trộm vặt, không số đề, không cãi cọ, không ma túy.',
    'Phường được rút tên khỏi danh sách địa bàn trọng điểm về ma túy.',
    'Trước đây là điểm nóng, nay bản Pá Hốc đã sạch ma túy.',
    'Chợ cá Cửa Bé ba năm không có người nghiện ma túy.',
    'Xóm Núi sáu năm liền chẳng có ai dính vào ma túy.',
    'Chi bộ bản Nà Khoang ra nghị quyết giữ bản không có ma túy.',
    'Đến cuối năm, huyện có 41 xã sạch về ma túy.',
    'Phường Đồng Tâm phát động xây dựng “khu phố không tội phạm, không ma túy”.',
    'Ba năm liền, thôn Hạ không có người nghiện.',
    'Công an xã giúp dân chuyển hóa địa bàn trọng điểm phức tạp về ma túy quanh chợ.'
  ],
  counterExamples: [
    {
      text: 'Hồi trước, xóm này không có ma túy, trẻ con ngủ ngoài hiên cũng được.',
      why: { vi: 'Chuyện đã qua.', en: 'A thing of the past.' }
    },
    {
      text: 'Bản này từng được công nhận sạch ma túy, rồi mọi thứ đổ vỡ.',
      why: { vi: 'Chuyện đã qua.', en: 'A thing of the past.' }
    },
    {
      text: 'Thôn không có người nghiện rượu, nhà nào cũng lo làm ăn.',
      why: { vi: 'Nghiện rượu.', en: 'Alcohol.' }
    },
    {
      text: 'Văn bản nhắc tài xế không rượu, không bia, không ma túy khi lái xe.',
      why: { vi: 'Nói về người lái xe, không về một nơi.', en: 'About drivers, not a place.' }
    },
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
