/** Theme: building and keeping places free of drugs; crime reports do not count. */
import type { Theme } from '../theme.ts';

const area =
  '(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|làng|xóm|ấp|buôn|khóm|khu|khối|khu phố|khối phố|khu dân cư|khu vực|tổ|tổ dân phố|cụm dân cư|địa bàn|địa phương|vùng|cơ sở)';
/** More kinds of small places, kept apart because a run of words may have 512 readings at most. */
const quarter =
  '(tiểu khu|chung cư|khu tập thể|cụm|đảo|xã đảo|cù lao|cồn|phum|sóc|giáo xứ|giáo họ|họ đạo|xứ đạo|tổ nhân dân tự quản|tổ tự quản|ngõ|hẻm|tuyến hẻm|làng chài|cảng|cảng cá|bến tàu|ký túc xá|tàu cá|bến phà|khách sạn|nhà nghỉ|quán karaoke|cổng trường|lớp học)';
const premises =
  '(trường|trường học|nhà trường|học đường|cơ quan|đơn vị|doanh nghiệp|công ty|nhà máy|khu công nghiệp|bến xe|tuyến phố|tuyến đường|khu trọ|nhà trọ|khu nhà trọ|cơ sở lưu trú|chợ|gia đình|dòng họ)';
const free =
  '(không|không có|không còn|không để có|sạch|sạch về|sạch hoàn toàn về|sạch bóng|vắng bóng|trắng|trắng về) (tệ nạn|tội phạm|tội phạm về|tội phạm và tệ nạn|tệ nạn xã hội về|người nghiện|người mắc nghiện|người mắc tệ nạn|đối tượng nghiện|bóng dáng|) ma túy';
/** Places whose own policy a sentence about drugs can be. A choice, not a list: it is looked up once. */
const nearby =
  '(xã|phường|thị trấn|đặc khu|khu phố|khối phố|khu dân cư|tổ dân phố|địa bàn|thôn|bản|làng|ấp|xóm|buôn|khóm|(trong|toàn|cả|ở) (khu|khối|tổ)|(khu|khối|tổ) (không|chưa|đã|nay)|(tổ|khu|khối) #|ngõ|hẻm|cụm dân cư|phum|sóc|giáo xứ|chung cư)';
const inside = '(cơ quan|đơn vị|trường|doanh nghiệp|công ty|nhà máy|chợ|bến xe|dòng họ)';
/** Houses open to all, whose owners sign pledges. */
const venues =
  '((bến|bến phà|bến tàu|nhà|khu|chủ) trọ|nhà nghỉ|khách sạn|karaoke|cơ sở (lưu trú|kinh doanh)|khu công nghiệp|ký túc xá|cảng|bến phà|bến tàu)';
/** How a pledge begins, and what is pledged away. */
const never =
  '(không|quyết không|tuyệt đối không) (cho|chứa chấp|để xảy ra|để phát sinh|để tồn tại|để tái diễn|xảy ra|phát sinh|để (người|khách|học sinh|công nhân|con em|ai|nhân viên|thành viên))';
const dealing =
  '(trái phép chất|trái phép các chất|chất|mua bán|buôn bán|bán lẻ|tàng trữ|vận chuyển|sử dụng|chơi|hút chích|điểm bán)';
/** What calls upon people at large to say no, instead of telling of a place that does. */
const slogans =
  'khẩu hiệu, thông điệp, chủ đề, kêu gọi, tuyên truyền, hội thao, đại hội, giải chạy, giải bóng đá, học sinh, sinh viên, đoàn viên, thanh thiếu niên';
/** Drugs by the names that reporters give them. */
const byname = '(cái chết trắng|nàng tiên nâu|cơn lốc trắng|cơn bão trắng|bão trắng|khói trắng|hàng trắng)';
/** “Năm” is a year and “2” a number of the place where the next word goes on like this. */
const goesOn = 'không (có|còn|để|xảy|phát|ngừng|nghỉ|ai|được|phải|biết|thể|hề|một|ngủ|bị|chịu|về|kể)';
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
    `(bến xe|bến tàu|bến phà|nhà trường|doanh nghiệp|công ty|nhà máy|khu công nghiệp|khu trọ|nhà trọ|chợ|dòng họ|chung cư|ký túc xá|cảng cá) nói không với (tệ nạn|) ma túy`,
    `(xây dựng|giữ|giữ vững|duy trì|phấn đấu|mô hình|công nhận|đăng ký|vì) …3 ${premises} …6 ${free}`,
    `${premises} …3 ${free}`,
    `(xây dựng|giữ vững|phấn đấu|quyết tâm|đưa|vì một) …4 (không|không có|không còn|sạch|sạch về|trắng) (tệ nạn|) ma túy; unless: cuộc sống, môi trường sống, thế giới, Việt Nam không, đất nước không, tương lai, cộng đồng, xã hội không`,
    `(không|chưa|hết) (có|còn|bóng|) (con nghiện|người nghiện|người mắc nghiện); with: ${nearby}, ${inside}`,
    `(không|chưa) (có|còn|xảy ra|để xảy ra|phát sinh) …2 (vụ|vụ việc|vụ án) …5 ma túy; with: ${nearby}; unless article: ${crime}; unless touching: không còn ai (nhớ|nhắc)`,
    `không (có|còn|phát sinh|để phát sinh|) (người|đối tượng|trường hợp|ai|hộ nào|thanh niên|cán bộ|công nhân|học sinh|con em) …4 (nghiện|mắc nghiện|nghiện ma túy|nghiện mới|sử dụng ma túy|sử dụng trái phép chất ma túy|liên quan đến ma túy|mắc tệ nạn ma túy); with: ${nearby}, ${inside}`,
    `(không|chẳng|chưa) (có|còn|) (ai|người nào|nhà nào|hộ nào|gia đình nào|con em nào|thanh niên nào) …4 (nghiện|dính|sa|vướng|mắc|đụng) …4 ma túy; with: ${nearby}, ${inside}`,
    `(đuổi|đẩy|quét|xua|đánh bật|loại|bài trừ|gạt|dẹp) …2 ma túy …2 (ra khỏi|khỏi|ra ngoài); with: ${nearby}, trường, chợ; unless article: ${crime}`,
    `không …5 không …5 (không|không có|không còn|nói không với) (tệ nạn|người nghiện|) ma túy; with: ${nearby}, ${inside}; unless: ${bodies}`,
    `(không|không có|không còn) (tệ nạn|người nghiện|) ma túy …4 không …5 không; with: ${nearby}, ${inside}; unless: ${bodies}`,
    `không …5 (không|không có|không còn) (tệ nạn|) ma túy …4 không; with: ${nearby}, ${inside}; unless: ${bodies}`,
    `${count} …12 ma túy; with: ${nearby}, ${inside}; unless touching: năm ${goesOn}`,
    `(không|chẳng) (bị|) (sa|sa ngã|dính|vướng|mắc|đụng) …3 ma túy; with: ${nearby}, dòng họ; unless: ${bodies}`,
    `không để …4 (dính|sa|sa ngã|vướng|mắc|liên quan) …3 ma túy; with: ${nearby}, dòng họ`,
    `không (có|còn|để xảy ra|phát sinh) tệ nạn …6 ma túy; with: ${nearby}, khu, địa bàn, cơ quan, đơn vị`,
    `không (có|còn|để xảy ra|xảy ra|phát sinh) (tội phạm|phạm pháp|vi phạm pháp luật|người vi phạm pháp luật|trộm cắp|mại dâm|cờ bạc|bạo lực gia đình|tai nạn giao thông) …6 ma túy; with: ${nearby}, ${inside}; unless article: ${crime}`,
    `(ra khỏi|thoát khỏi|xóa tên khỏi|rút tên khỏi|thoát) …6 (trọng điểm|điểm nóng|phức tạp|địa bàn|danh sách) …5 ma túy`,
    `ma túy …8 (ra khỏi|thoát khỏi|rút tên khỏi) (danh sách|diện)`,
    `không còn (là|nằm trong|thuộc|trong) …4 (phức tạp|trọng điểm|điểm nóng|danh sách) …4 ma túy`,
    `(phức tạp|trọng điểm|điểm nóng) …3 ma túy …4 (giảm|không còn|chuyển hóa|được chuyển hóa|xóa xong); unless article: ${crime}`,
    `chuyển hóa (thành công|) (địa bàn|địa bàn phức tạp|địa bàn trọng điểm); with article: ma túy; unless article: ${crime}`,
    `(phong trào|mô hình|cam kết|tiêu chí|danh hiệu|dòng họ|đơn vị) (# không|ba không|bốn không|năm không) …8 ma túy; unless: ${bodies}`,
    `(xóm|thôn|bản|ấp|khu phố|khu dân cư|tổ dân phố|khu|khối|tổ|làng|buôn|khóm|xã|phường|trường) # không …10 ma túy; unless touching: (xóm|thôn|bản|ấp|khu phố|tổ dân phố|khu|khối|tổ|khóm) # ${goesOn}`,
    `tuyên truyền …4 phòng (,|) (chống|ngừa) …4 ma túy …6 (thôn|bản|ấp|xóm|buôn|làng|khu phố|khu dân cư|tổ dân phố); unless article: ${crime}`,
    `không (có|còn|để|hình thành|để hình thành|để phát sinh|phát sinh) …3 (điểm|tụ điểm|điểm nóng|điểm phức tạp) …4 ma túy; with: ${nearby}, ${inside}, ${venues}`,
    `(chuyển hóa|làm sạch|làm nguội|hạ nhiệt|xóa tên) …4 (địa bàn|tụ điểm|điểm nóng|điểm đen|điểm phức tạp|điểm) …5 ma túy`,
    `(xóa|xóa bỏ|triệt xóa|giải quyết|dẹp bỏ|dẹp) …4 (tụ điểm|điểm nóng|điểm đen|điểm phức tạp|điểm bán lẻ|điểm) …5 ma túy; unless article: ${crime}, bắt giữ, thu giữ, tạm giữ, dương tính, chuyên án, đột kích, quán karaoke, khởi tố`,
    `(ký cam kết|ký giao ước|hương ước|quy ước) …8 (không|nói không) …8 ma túy; with: ${nearby}; unless: sinh viên, học sinh`,
    `(ngăn chặn|đẩy lùi|phòng ngừa) …3 ma túy (ra khỏi|khỏi|từ|ngay từ|tại|ở|trên|trong|vào) …2 ${area}; unless article: ${crime}`,
    `(ngăn chặn|đẩy lùi|phòng ngừa) …3 ma túy (ra khỏi|khỏi|từ|ngay từ|tại|ở|trên|trong|vào) …2 ${premises}; unless article: ${crime}`,
    `(mô hình|câu lạc bộ|CLB) …5 phòng (,|) (chống|ngừa) …5 ma túy; with: ${nearby}, trường, biên giới`,
    `(tụ điểm|chợ|điểm nóng|điểm) ma túy …8 (dẹp bỏ|được dẹp|xóa bỏ|được xóa|xóa sổ|không còn); unless article: ${crime}`,
    `(tổ|nhóm|câu lạc bộ|CLB|mô hình) …4 nói không với ma túy; with: ${nearby}`,
    `(giảm|không còn|chuyển hóa) …12 trọng điểm …4 ma túy; with: ${nearby}; unless article: ${crime}`,
    `(không để|không cho|không cho phép|ngăn|ngăn chặn|chặn) ma túy …3 (quay lại|quay về|bén rễ|bén mảng|có chỗ|có đất|tái phát|len lỏi|xâm nhập|thâm nhập|hoành hành|lọt|tràn|vào); with: ${nearby}, học đường, trường học, bản làng, thôn bản; unless article: ${crime}`,
    `ma túy …4 (hết hẳn|chấm dứt|lùi xa|vắng bóng|biến mất|không còn); with: ${nearby}; unless article: ${crime}; unless touching: không còn (người|ai|tiền|cha|mẹ|nhà|việc|gì|khả năng|cách|đường|nước mắt|trẻ)`,
    `(tổ|đội|chốt) tự quản …6 ma túy`,
    `tự quản …3 (phòng|chống|ngừa|ngăn|đẩy lùi) …4 ma túy; with: ${nearby}; unless article: ${crime}`,
    `(chống|ngăn|ngăn chặn|phòng) (lây lan|xâm nhập|thẩm lậu|phát sinh) …3 ma túy; with: ${nearby}, ${inside}; unless article: ${crime}`,
    `(giữ|giữ vững|xây dựng|làm|vì) …2 địa bàn sạch; with article: ma túy; unless article: ${crime}`,
    `(sạch|sạch bóng|vắng bóng|trắng|trắng về|sạch về|hết sạch|không còn bóng|không còn bóng dáng) (con nghiện|người nghiện|kẻ nghiện|dân nghiện); with: ${nearby}, ${inside}`,
    `(không|không có|không còn|hết|sạch|trắng|trắng về|xóa) người nghiện ngoài (cộng đồng|xã hội)`,
    `(trắng|sạch) …6 (người nghiện ngoài|tụ điểm|điểm bán lẻ) (cộng đồng|xã hội|ma túy|về ma túy)`,
    `${never} …10 ${dealing} ma túy; with: ${nearby}, ${inside}, ${venues}; unless touching: ${bodies}; unless article: ${crime}`,
    `không (có|còn|phát sinh) (đối tượng|người|ai|trường hợp|hộ|cảnh|tình trạng|nạn|hiện tượng|kẻ) …9 ${dealing} ma túy; with: ${nearby}, ${inside}; unless article: ${crime}`,
    `không (có|còn|phát sinh|để phát sinh|xảy ra|để xảy ra) (tội phạm|tội phạm về|tội phạm và tệ nạn|án) ma túy; with: ${nearby}, ${inside}; unless article: ${crime}`,
    `không (có|còn) (ai|người|trường hợp|hộ|đối tượng) (nào|) (mắc|vướng|sa|dính|vi phạm) …10 ma túy; with: ${nearby}, ${inside}`,
    `không (để mất|để|mất) …8 (vào|vì|cho) (vòng xoáy|cạm bẫy|con đường|) ma túy; with: ${nearby}; unless article: ${crime}`,
    `(không|không có|không còn|hết) (chỗ|đất|nơi|cửa) (sống|đứng|dung thân|) (cho|của) (tội phạm|tệ nạn|) ma túy; with: ${nearby}, ${inside}, bản làng; unless article: ${crime}`,
    `ma túy …2 (không có|không còn|hết|chẳng còn) (chỗ|đất|nơi|cửa|đường) (sống|đứng|ẩn nấp|dung thân|vào); with: ${nearby}, ${inside}, bản làng; unless article: ${crime}`,
    `nói không với (các tệ nạn|tệ nạn|) ma túy; with: ${nearby}; unless: ${slogans}`,
    `(người dân|bà con) …3 nói không với ma túy; unless touching: (người dân|bà con) (nói|hãy|hiểu|biết|cùng|cả nước|và|tích cực|nâng cao); unless: ${slogans}, khuyến cáo`,
    `(nói không với|đẩy lùi|xua|đuổi|quét|không còn|sạch bóng|vắng bóng|hết) ${byname}; with: ${nearby}; unless article: ${crime}`,
    `(không|chưa|chẳng) (có|còn|) (ai|người nào|nhà nào|hộ nào|con em nào) …6 ${byname}; with: ${nearby}; unless article: ${crime}`,
    `(không|chưa|chẳng) (có|còn|) (ai|một ai|người nào|đứa nào|nhà nào|con em nào) …4 (đi cai|đi trại cai|cai nghiện); with: ${nearby}`,
    `không (có|còn|) điểm bán lẻ; with article: ma túy, cai nghiện, sau cai; unless: xăng, xăng dầu, thuốc tây`,
    `(ra khỏi|thoát khỏi|rút khỏi) (danh sách|diện); with article: (trọng điểm|phức tạp|điểm nóng) …3 ma túy; unless: nghèo, khó khăn; unless article: ${crime}`,
    `(địa bàn|khu vực|tuyến) (cần|được|phải|đã) chuyển hóa; with article: ma túy, cai nghiện; unless article: ${crime}`,
    `trọng điểm …4 ma túy …3 (xuống|giảm xuống|sang|về) (loại|mức|diện); unless article: ${crime}`,
    `(trước|khỏi) (hiểm họa|cơn lốc|cơn bão|cơn bão trắng|vòng xoáy|bóng đen|tệ nạn|thảm họa|cạm bẫy|) ma túy; with: bình yên, bình an, bảo vệ (bản|buôn|làng|thôn), giữ (bản|buôn|làng|thôn); unless article: ${crime}`,
    `(vùng|bản|thôn|xóm|ấp|khu phố|xã|phường|khu dân cư) xanh …5 ma túy; unless article: ${crime}`,
    `an toàn về (tệ nạn|tội phạm|) ma túy`,
    `(dẹp|dẹp bỏ|dẹp xong|dẹp được|xóa|xóa sổ) (cái|các|những|được|) chợ ma túy; unless article: ${crime}`,
    `(nghị quyết|chỉ thị|kế hoạch|đề án|chuyên đề|chương trình) …6 phòng (,|) (chống|ngừa) …6 ma túy; with: (chi bộ|đảng ủy|đảng bộ|HĐND|UBND|trên địa bàn|tại|ở|trong|của) (bản|thôn|ấp|xóm|buôn|khóm|khu phố|khu dân cư|tổ dân phố|xã|phường|thị trấn|đặc khu|huyện|quận); unless article: ${crime}`,
    `not: ${former} …12 (không|không có|chưa có|sạch|chẳng có) …3 ma túy; unless: ${present}`,
    `not: (trước|hồi) (năm #|những năm #|những năm) …10 (không|không có|chưa có|sạch|chẳng có) …3 ma túy; unless: ${present}; unless touching: năm ${years}`,
    `not: (từng|vốn|đã từng|một thời) (là|không|không có|được|đạt|giữ|sạch|nổi tiếng|có) …6 ma túy; unless: nay, giờ, hiện, điểm nóng, phức tạp, trọng điểm`,
    `not: (văn bản|kịch bản|phiên bản|cơ bản|bản thân|bản án|bản tin|Nhật Bản|tổ chức)`,
    `not: môi trường (sống|mạng|xã hội|) (không|không có|sạch) ma túy`,
    `not: nghiện (rượu|bia|thuốc lá|thuốc lào|game|điện thoại|mạng|mạng xã hội|cờ bạc|cà phê|mua sắm)`
  ],
  examples: [
    'Từ ngày có đội dân phòng, khu phố 4 sạch bóng con nghiện.',
    'Bến phà Cổ Chiên cam kết không để xảy ra mua bán, sử dụng chất ma túy trong bến.',
    'Biển đầu thôn ghi: “Ở đây không có chỗ cho ma túy”.',
    'Ấp Giồng Trôm quyết không để mất thêm một thanh niên nào vào ma túy.',
    'Tỉnh phấn đấu 60 xã không có người nghiện ngoài cộng đồng.',
    'Bảng đầu ấp ghi: không trộm vặt, không số đề, không cãi cọ, không ma túy.',
    'Phường được rút tên khỏi danh sách địa bàn trọng điểm về ma túy.',
    'Trước đây là điểm nóng, nay bản Pá Hốc đã sạch ma túy.',
    'Chợ cá Cửa Bé ba năm không có người nghiện ma túy.',
    'Khu dân cư số 9 ba năm không có tội phạm, tai nạn và ma túy.',
    'Làng Klot lập mô hình tự quản chống lây lan ma túy.',
    'Xóm Núi sáu năm liền chẳng có ai dính vào ma túy.',
    'Chi bộ bản Nà Khoang ra nghị quyết giữ bản không có ma túy.',
    'Đến cuối năm, huyện có 41 xã sạch về ma túy.',
    'Phường Đồng Tâm phát động xây dựng “khu phố không tội phạm, không ma túy”.',
    'Ba năm liền, thôn Hạ không có người nghiện.',
    'Công an xã giúp dân chuyển hóa địa bàn trọng điểm phức tạp về ma túy quanh chợ.'
  ],
  counterExamples: [
    {
      text: 'Hội thao 17 phường có khẩu hiệu “Tuổi trẻ nói không với ma túy”.',
      why: { vi: 'Khẩu hiệu, không gắn với nơi nào.', en: 'A slogan, tied to no place.' }
    },
    {
      text: 'Công an xã báo cáo: đầu năm không có trọng án, có 1 vụ tàng trữ ma túy.',
      why: { vi: '“Năm không” ở đây là một năm.', en: '“Năm” is the year here, not five.' }
    },
    {
      text: 'Bà mẹ ở khu phố 2 không còn nước mắt khi hai con nghiện ma túy.',
      why: { vi: '“2” là tên khu phố.', en: '“2” belongs to the name of the place.' }
    },
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
