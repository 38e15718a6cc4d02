/** Theme: preparing, contributing to or holding a Party congress at any level; past congresses do not count. */
import type { Theme } from '../theme.ts';

const body =
  '(đảng|đảng bộ|các đảng bộ|chi bộ|các chi bộ|các chi , đảng bộ|các chi đảng bộ|chi đảng bộ|đảng ủy|đảng viên|đảng các cấp)';
/** A Party congress named as one. */
const party = `(đại hội|ĐH|đại hội điểm|đại hội đại biểu|ĐHĐB) (của|) ${body}`;
const national = `(đại hội|đại hội đại biểu|ĐHĐB) (toàn quốc|toàn quốc lần thứ #|toàn quốc #|lần thứ # của đảng|# của đảng)`;
const prepare =
  '(chuẩn bị|tiến tới|hướng tới|hướng về|chào mừng|mừng|phục vụ|trước thềm|lập thành tích|góp ý|đóng góp|ý kiến|lấy ý kiến|tổ chức|tuyên truyền|bảo vệ|bảo đảm an ninh|đảm bảo an ninh|an ninh|an toàn|bảo đảm|đảm bảo|kế hoạch|trang trí|khánh tiết|hậu cần|diễn tập|duyệt|triển khai)';
const hold =
  '(khai mạc|bế mạc|tiến hành|diễn ra|trù bị|dự|chỉ đạo|điều hành|phát biểu tại|báo cáo tại|thảo luận tại|phiên|chương trình|lịch|đi|họp|mở|lo|làm|vào|tham dự)';
/** Who else holds congresses. */
const otherBodies =
  '(đoàn|đoàn viên|đoàn thanh niên|đoàn thể|các đoàn thể|chi đoàn|liên chi đoàn|công đoàn|CĐ|CĐCS|LĐLĐ|liên đoàn|hội|chi hội|liên hiệp|hiệp hội|liên minh|MTTQ|mặt trận|UBMTTQ|phụ nữ|nông dân|cựu chiến binh|CCB|cổ đông|đồng cổ đông|cổ động viên|thành viên|xã viên|thể dục|thể thao|TDTT|thi đua|phật giáo|giáo hội|công giáo|cháu ngoan|chữ thập đỏ|luật sư|LĐBĐVN|bóng đá|dân tộc|các dân tộc|sinh viên|thanh niên|quốc hội|nhân dân)';
/** Gatherings that borrow the word. */
const otherGatherings =
  '(người lao động|cán bộ công nhân viên|CNVC|CBCNV|viên chức|liên đội|chi đội|đồng hương|dòng họ|võ thuật|âm nhạc|giáo phận|nhà báo|nhà văn|các DTTS|DTTS|văn nghệ|toàn thể|game|olympic|người cao tuổi|hưu trí|nghiệp đoàn|khuyến học|giới trẻ|hành hương|thánh mẫu|khoáng đại|doanh nghiệp|đồng bào)';
const otherHead =
  '(đại hội|ĐH|đại hội đại biểu|ĐHĐB|đại hội đại biểu toàn quốc|đại hội toàn quốc|đại hội lần thứ #|đại hội #|đại hội các|đại hội toàn thể)';

const otherHosts =
  '(hội nông dân|hội LHPN|hội liên hiệp phụ nữ|hội phụ nữ|hội cựu chiến binh|hội CCB|hội người cao tuổi|hội chữ thập đỏ|hội khuyến học|công đoàn|CĐCS|LĐLĐ|đoàn thanh niên|đoàn xã|đoàn phường|huyện đoàn|tỉnh đoàn|thành đoàn|chi đoàn|mặt trận|MTTQ|hiệp hội|liên đoàn|hợp tác xã|HTX|công ty cổ phần|ngân hàng)';
/** Party bodies: one in the sentence makes a bare “đại hội” theirs, unless another body stands there too. */
const cells =
  '(chi bộ|đảng bộ|đảng ủy|chi ủy|cấp ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|tổ chức đảng|tổ chức cơ sở đảng)';
/** The commonest of them: one in the article makes a phrase that any body may use the Party’s. */
const nearCells = '(chi bộ|đảng bộ|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|đại hội đảng)';
/** Others whose congress a bare “đại hội” may be. */
const others =
  '(công đoàn|mặt trận|MTTQ|đoàn thanh niên|xã đoàn|huyện đoàn|tỉnh đoàn|chi đoàn|đoàn viên|hội viên|hội nông dân|hội phụ nữ|hội cựu chiến binh|cổ đông|hợp tác xã|hiệp hội|liên đoàn|giáo hội|hội LHPN|chi hội|hội chữ thập đỏ|hội người cao tuổi|hội khuyến học|hội nhà báo|hội văn học|hội luật gia|hội người mù|ban trị sự)';
const theirs = `${otherHead} ${otherBodies}, ${otherHosts} …8 (đại hội|ĐH|ĐHĐB)`;
const foreign =
  '(đảng nhân dân cách mạng lào|đảng nhân dân campuchia|đảng lao động triều tiên|đảng cộng hòa|đảng dân chủ|công đảng|đảng bảo thủ|đảng dân chủ tự do)';
/** For such phrases; the masks on `bare` take away what another body’s congress may mean. */
const ours = `with article: ${nearCells}`;
const partyBody = '(đảng bộ|chi bộ|đảng ủy|chi ủy|tổ chức cơ sở đảng|tổ chức đảng|TCCSĐ|chi đảng bộ)';
const roman = '(đại hội|đại hội đảng) (lần thứ|thứ|) (XII|XIII|XIV|XV)';
const anticipate =
  '(dõi theo|theo dõi|xem|nghe|truyền hình|tiếp sóng|đưa tin|đón|chào đón|chúc mừng|kính mừng|tin tưởng|kỳ vọng|gửi gắm|mong|niềm tin|ngày hội|thời khắc|dự|tham dự|gửi|dâng|kính dâng|quà|quà tặng|sáng tác|ra mắt|đợt cao điểm|lập công)';
/** Words that any body preparing a congress uses. */
const bare =
  '(đại hội|ĐH|ĐHĐB|tiểu ban|tổ biên tập|tổ giúp việc|báo cáo chính trị|dự thảo văn kiện|văn kiện|nhân sự)';
const partyOnly = 'chi bộ, đảng bộ, đại hội đảng, đảng ủy, tỉnh ủy, thành ủy, huyện ủy, quận ủy, đảng viên';
const decorate =
  '(cờ|cờ hoa|băng rôn|băng-rôn|biểu ngữ|khẩu hiệu|pa nô|panô|pano|áp phích|tranh cổ động|cổ động|đường hoa|trang hoàng|treo|tranh bích họa|logo)';

export const congressPreparation: Theme = {
  slug: 'congress-preparation',
  name: { vi: 'Chuẩn bị đại hội Đảng', en: 'Party congress preparation' },
  short: { vi: 'Chuẩn bị ĐH', en: 'Congress prep' },
  definition: {
    vi: 'Việc làm cụ thể cho một đại hội Đảng sắp tới ở bất kỳ cấp nào, từ chi bộ đến toàn quốc: văn kiện, nhân sự, góp ý dự thảo, kế hoạch, thi đua, phục vụ; đại hội Đảng đang họp cũng tính. Không tính: nghị quyết và kết quả của đại hội đã qua; đại hội Đoàn, công đoàn, Mặt trận, hội, cổ đông, tôn giáo, nước ngoài; bầu cử.',
    en: 'A concrete act for a coming Party congress at any level, from a cell to the nation: documents, personnel, comments on drafts, plans, emulation, service; a Party congress in session counts too. Not: resolutions and results of past congresses; congresses of the Youth Union, trade unions, the Front, associations, shareholders, religions, other countries; elections.'
  },
  terms: [
    `${prepare} …8 ${party} (nhiệm kỳ #|)`,
    `${prepare} …8 ${national} (lần thứ #|)`,
    `(chuẩn bị|tiến tới|hướng tới|hướng về|chào mừng|trước thềm|góp ý|bảo vệ|phục vụ|lập thành tích|tuyên truyền|dự thảo văn kiện|dự thảo các văn kiện) …6 đại hội (lần thứ|thứ|) (XI|XII|XIII|XIV|XV|XVI)`,
    `${prepare} …8 ${party} …9 (lần thứ #|lần thứ nhất|nhiệm kỳ #|khóa #)`,
    `${hold} …3 ${party}`,
    `${hold} …3 ${party} …9 (lần thứ #|lần thứ nhất|nhiệm kỳ #|khóa #)`,
    `${hold} …3 đại hội đại biểu …9 (đảng bộ|chi bộ)`,
    `${party} …10 (diễn ra|khai mạc|bế mạc|sẽ diễn ra|được tổ chức|thành công tốt đẹp)`,
    `(đảng bộ|chi bộ|đảng ủy|cấp ủy) …12 (tổ chức|tiến hành|chuẩn bị|hoàn thành|duyệt|khai mạc|bế mạc) …4 (đại hội|ĐH|ĐHĐB)`,
    `${partyBody} …10 (hoàn tất|xong|làm xong|họp|mở|bước vào|sẵn sàng|lo|lo cho|chọn làm|tập trung cho|chạy đua với|nước rút cho|tăng tốc cho|dồn sức cho|sẵn sàng cho) …4 (đại hội|ĐH|ĐHĐB)`,
    `${partyBody} …6 (đại hội|ĐH) (xong|trước|đúng|đạt|suôn sẻ|đúng tiến độ|trong|vào|ngày|sáng|chiều)`,
    `(xong|hoàn tất|làm xong) …3 (đại hội|ĐH); with: ${cells}`,
    `(đại hội|ĐH) …4 (xong|hoàn tất|đúng tiến độ); with: ${cells}`,
    `(còn|chỉ còn) …10 (đến|tới|vào|khai mạc|diễn ra|trước) (ngày|giờ|) (đại hội|ĐH); ${ours}`,
    `(trước thềm|bước vào|trước giờ|trước ngày|cận kề|sát ngày|mùa|không khí|đếm ngược|sẵn sàng cho|lo cho) …2 (đại hội|ĐH); ${ours}`,
    `(trước thềm|bước vào|trước giờ|trước ngày|cận kề|mùa|không khí) …3 ${party}`,
    `${anticipate} …6 ${party}`,
    `${anticipate} …6 ${national}`,
    `${anticipate} …6 ${roman}`,
    `(ngày|lễ|phiên|giờ|ngày làm việc) …2 (khai mạc|bế mạc|trù bị|đầu tiên) …3 ${roman}`,
    `${decorate} …10 ${party}`,
    `${decorate} …10 ${national}`,
    `${decorate} …8 ${roman}`,
    `(chào mừng|mừng|chào đón|hướng tới|hướng về|chuẩn bị|phục vụ|tiến tới) …3 (đại hội|ĐH); ${ours}`,
    `trình (tại|ra|lên|) (đại hội|ĐH); ${ours}`,
    `nhân sự …3 (cấp ủy|chi ủy|đảng ủy|ban chấp hành đảng bộ) …2 (khóa|nhiệm kỳ) (mới|tới|sau|kế tiếp|#)`,
    `nhân sự …6 (trình|cho|phục vụ|của|tại) (đại hội|ĐH); ${ours}`,
    `trình (tại|ra|lên|) (đại hội|đại hội đại biểu|ĐHĐB|ĐH) (của|) (đảng|đảng bộ|chi bộ|các chi bộ|các đảng bộ)`,
    `trình (tại|ra|lên|) ${national}`,
    `(dự thảo|văn kiện|báo cáo chính trị|báo cáo kiểm điểm|phương án nhân sự|đề án nhân sự) …12 trình …2 (đại hội|ĐH); ${ours}`,
    `báo cáo chính trị …8 (lấy ý kiến|lấy thêm ý kiến|góp ý|hoàn thiện|chỉnh sửa|tiếp thu|sửa|viết lại|lần thứ|dự thảo); ${ours}`,
    `(góp ý|đóng góp|góp|lấy ý kiến|tiếp thu|hoàn thiện|sửa|soạn|viết|chấp bút) …6 (báo cáo chính trị|dự thảo văn kiện|dự thảo các văn kiện|văn kiện đại hội); ${ours}`,
    `đảng viên …2 dự …2 (đại hội|ĐH)`,
    `(đại hội|ĐH) …10 bầu …5 (bí thư đảng ủy|bí thư chi bộ|bí thư huyện ủy|bí thư tỉnh ủy|cấp ủy|chi ủy|ban chi ủy|đảng ủy)`,
    `bầu …8 (tại|ở) (đại hội|ĐH); with: ${cells}; unless: được bầu, từng`,
    `bầu trực tiếp …3 bí thư; with article: đại hội`,
    `ngày đại hội; ${ours}`,
    `nhân sự khóa (mới|tới|sau|#); with: ${cells}; unless: ${others}`,
    `${party} …8 (xong|hoàn tất)`,
    `đại hội các cấp; ${ours}`,
    `(góp ý|góp ý kiến|đóng góp ý kiến|lấy ý kiến) (vào|cho|về|) (các|) (dự thảo|) văn kiện; with article: đảng viên, ${nearCells}`,
    `(lấy ý kiến|xin ý kiến|cho ý kiến|góp ý|đóng góp) …10 (báo cáo chính trị|văn kiện đại hội|dự thảo văn kiện); ${ours}`,
    `dự thảo (các|) (văn kiện|báo cáo chính trị); ${ours}`,
    `(làm điểm|chỉ đạo|chỉ đạo điểm|hướng dẫn|kế hoạch|kiểm tra|duyệt|thẩm định|công tác|kịch bản|lịch) (tổ chức|chuẩn bị|) …2 (đại hội|ĐH); with: ${cells}`,
    `${party} …12 (bắt đầu|bầu|họp|biểu quyết|thông qua|nghe|làm việc|tiến hành)`,
    `${party} …9 (lần thứ #|khóa #|nhiệm kỳ #) …6 (bước sang|bước vào|diễn ra|khai mạc|bế mạc|công bố|bầu|tiến hành|biểu quyết)`,
    `đại hội đảng viên`,
    `(khai mạc|bế mạc|trù bị|đoàn đại biểu) …6 ${national}`,
    `đại hội …6 bầu …6 (ban chấp hành đảng bộ|BCH đảng bộ|ban chấp hành đảng ủy|ban chi ủy|chi ủy|cấp ủy)`,
    `bầu …3 (ban chấp hành đảng bộ|BCH đảng bộ|chi ủy) …10 đại hội`,
    `ra mắt …2 (ban chấp hành đảng bộ|BCH đảng bộ|ban chi ủy|chi ủy|cấp ủy); with: đại hội`,
    `(chi bộ|đảng bộ) …8 đại hội …8 (xong|thành công)`,
    `trước (đại hội|ĐH); with: chi bộ, đảng bộ, đảng ủy, cấp ủy`,
    `đại hội (đại biểu|) (đảng bộ|chi bộ); title only`,
    `đại hội điểm; with: đảng, đảng bộ, chi bộ, đảng ủy`,
    `(đại hội|phiên) trù bị; with: đảng, đảng bộ, chi bộ`,
    `(lấy ý kiến|xin ý kiến|cho ý kiến|góp ý|đóng góp) …6 (văn kiện|dự thảo văn kiện|báo cáo chính trị) …3 ${national} (lần thứ #|)`,
    `dự thảo (các|) (văn kiện|báo cáo chính trị) …4 (đại hội|ĐH|ĐHĐB|của đảng)`,
    `(hoàn thiện|xây dựng|chuẩn bị|soạn thảo|góp ý|thảo luận|thông qua|biên tập|duyệt) …4 văn kiện …4 (đại hội|ĐHĐB) (đại biểu|) (đảng|đảng bộ|chi bộ|toàn quốc)`,
    `(hoàn thiện|chuẩn bị|xây dựng) …4 văn kiện …3 nhân sự; ${ours}`,
    `(văn kiện|báo cáo chính trị) trình (tại|) (đại hội|ĐHĐB) …4 đảng bộ`,
    `(tiểu ban|tổ biên tập|tổ giúp việc) …3 văn kiện; ${ours}`,
    `tiểu ban (nhân sự|tổ chức - phục vụ|tổ chức phục vụ|phục vụ|tuyên truyền|văn kiện) (đại hội|ĐH); ${ours}`,
    `nhân sự …5 ${party}`,
    `nhân sự (cấp ủy|ban chấp hành đảng bộ) …4 nhiệm kỳ (#|tới|mới)`,
    `nhân sự đại hội; ${ours}`,
    `(đề án|phương án|công tác|chuẩn bị) nhân sự …3 (cấp ủy|ban chấp hành đảng bộ|BCH đảng bộ) …4 (khóa #|nhiệm kỳ #|nhiệm kỳ tới|nhiệm kỳ mới)`,
    `báo cáo chính trị …3 ${party}`,
    `bầu …4 đoàn đại biểu dự …2 đại hội (đại biểu|) (đảng|đảng bộ|cấp trên)`,
    `(Chỉ thị số|Chỉ thị) (35|45)-CT/TW; with: đại hội`,
    `(chào mừng|hướng tới|chuẩn bị|tiến tới|phục vụ|khai mạc|chỉ đạo) đại hội; with article: đại hội (đại biểu|) (đảng|đảng bộ|chi bộ)`,
    `(chuẩn bị|phục vụ|hướng tới|tiến tới) (cho|) (đại hội|ĐH); with: chi bộ, đảng bộ, đảng ủy, cấp ủy, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, chi ủy`,
    `bầu …3 đại biểu (đi dự|đi dự đại hội|dự đại hội|dự ĐH|chính thức dự); with: ${cells}; unless: ${others}`,
    `tổ biên tập …8 (đề cương|dự thảo) (chi tiết|) báo cáo; ${ours}; unless: tổng kết năm, chuyên đề`,
    `(từ nay|từ giờ) (cho|) (đến|tới) (ngày|) …2 (đại hội|ĐH); ${ours}`,
    `(đôn đốc|tiến độ|thời gian|kịch bản|họp báo|trung tâm báo chí|tổng duyệt|sơ duyệt|truyền thông) …5 ${party}`,
    `(họp báo|trung tâm báo chí|tổng duyệt|sơ duyệt|truyền thông|logo) …5 ${national}`,
    `nhân sự …4 nhiệm kỳ (tới|mới|sau|kế tiếp); with: ${cells}; unless: ${others}, HĐND, hội đồng nhân dân, quốc hội, ứng cử, bầu cử, quản trị`,
    `not: (nghị quyết|NQ) (của|) (các|) (kỳ|) (đại hội|ĐH|ĐHĐB); unless touching: dự thảo nghị quyết`,
    `not: ${bare}; with: ${others}; unless touching: ${party}, ${national}, ${roman}, đại hội đại biểu …9 (đảng bộ|chi bộ)`,
    `not: ${bare}; with article: ${theirs}; unless: ${partyOnly}, ${national}, ${roman}`,
    `not: ${bare}; with article: ${foreign}, đảng cộng sản (trung quốc|cuba|nga|nhật bản|pháp|ấn độ)`,
    `not: ${otherHead} ${otherBodies}`,
    `not: ${otherHead} ${otherGatherings}`,
    `not: (đại hội|đại hội đại biểu) (lần thứ #|#|toàn quốc lần thứ #|) của ${otherBodies}`,
    `not: ${otherHosts} …6 (tổ chức|chuẩn bị|tiến hành) …4 (đại hội|ĐH|ĐHĐB); unless touching: ${party}, ${national}`,
    `not: ${bare}; with article: ${theirs}; unless article: ${party}, ${national}, ${roman}, ${partyBody} …12 (đại hội|ĐH|ĐHĐB)`,
    `not: (rút kinh nghiệm|tổng kết|khen thưởng) …9 (tổ chức|phục vụ) (thành công|) (đại hội|ĐH|ĐHĐB); unless touching: đại hội điểm; unless: còn lại`,
    `not: được bầu …8 (tại|ở) (đại hội|ĐH) …8 (năm #|tháng #)`,
    `not: (sau|kể từ|kết thúc) (khi|) …4 (đại hội|ĐH|ĐHĐB); unless touching: trong và sau`,
    `not: (chào mừng|mừng) …2 thành công …3 (đại hội|ĐH)`,
    `not: (kết quả|thành công) (của|) (đại hội|ĐH); unless touching: góp phần vào, vào, cho, tổ chức`,
    `not: (đã|vừa|việc) (tổ chức|) thành công …4 (đại hội|ĐH); unless: 100%, tổ chức cơ sở đảng, đảng bộ cơ sở, chi bộ trực thuộc, các chi bộ, tiến tới, chuẩn bị, hướng tới`,
    `not: (năm|quý) (#|qua|vừa qua|ngoái) …6 tổ chức thành công …4 (đại hội|ĐH); unless: sẽ, phấn đấu, quyết tâm, để, nhằm, nhiệm vụ, tập trung`,
    `not: (chỉ tiêu|mục tiêu) (của|mà|do|) (đại hội|ĐH|ĐHĐB)`,
    `not: (đại hội|ĐH) …6 (lần trước|kỳ trước|nhiệm kỳ trước|khóa trước|năm ngoái|vừa qua|đã qua); unless touching: qua (một|hai|ba|bốn|năm|nhiều|các|#)`,
    `not: (từ|từ sau|qua) (đại hội|ĐH|hai kỳ đại hội|ba kỳ đại hội|các kỳ đại hội) …8 đến nay`,
    `not: (đại hội|ĐH|ĐHĐB) …12 (đề ra|đã đề ra|đã xác định|chỉ rõ|đặt ra|đã thành công|khẳng định)`,
    `not: (đại hội|ĐH) …8 (đảng cộng sản|ĐCS) (trung quốc|cuba|liên bang nga|nga|nhật bản|pháp|ấn độ|bồ đào nha|liên xô|hy lạp)`,
    `not: (đại hội|ĐH) …8 ${foreign}`,
    `not: ${foreign} …8 (đại hội|ĐH)`,
    `not: (trung quốc|cuba|lào|triều tiên|campuchia|thái lan|nhật bản|hàn quốc) …8 đại hội đảng; unless touching: Lào Cai`,
    `not: (tinh thần|thái độ|chất lượng|phong cách) phục vụ`
  ],
  examples: [
    'Ở Lào Cai, khu trường mới là công trình chào mừng Đại hội Đảng bộ tỉnh.',
    'Đại hội đại biểu Đảng bộ huyện lần thứ XXV sáng 9/8 bước sang ngày thứ hai.',
    'Các chi bộ đội sản xuất bầu 86 đại biểu đi dự.',
    'Từ nay đến đại hội, mỗi chi bộ chọn một việc khó để làm xong.',
    'Đảng bộ Quân sự huyện khai mạc Đại hội lần thứ XII.',
    'Đến chiều 20/4, 19/19 đảng bộ cơ sở của huyện đã đại hội xong.',
    'Chỉ còn mười ngày là đến đại hội, Đảng bộ phường Mỏ Cày rà lại từng khâu.',
    'Các cụ xóm Đình quây quần xem truyền hình trực tiếp Đại hội XIV của Đảng.',
    'Ban Thường vụ Đảng ủy xã bàn nhân sự cấp ủy khóa mới.',
    'Phố chợ rợp băng rôn chào mừng Đại hội Đảng bộ thành phố.',
    'Báo cáo kiểm điểm của Đảng ủy sẽ trình Đại hội Đảng bộ phường.',
    'Chi bộ thôn Thượng họp bàn chuẩn bị Đại hội Chi bộ nhiệm kỳ 2025-2027.',
    'Cán bộ hưu trí góp ý vào dự thảo văn kiện trình Đại hội XIV của Đảng.',
    'Tuổi trẻ xã làm đường hoa chào mừng Đại hội Đảng bộ xã lần thứ II.',
    'Sáng nay, Đảng bộ phường Tân Lập tổ chức Đại hội đại biểu lần thứ nhất.'
  ],
  counterExamples: [
    {
      text: 'Đảng ủy phường họp rút kinh nghiệm khâu tổ chức Đại hội Đảng bộ phường lần thứ I.',
      why: { vi: 'Rút kinh nghiệm một đại hội đã xong.', en: 'A review of a congress that is over.' }
    },
    {
      text: 'Huyện Đoàn mở đại hội Đoàn điểm: 12 xã xong đại hội, Huyện ủy duyệt phương án nhân sự.',
      why: {
        vi: 'Đại hội Đoàn, dù Huyện ủy duyệt.',
        en: 'A Youth-Union congress, though the Party approves.'
      }
    },
    {
      text: 'Hội Nông dân xã Tam Sơn xong đại hội, được Đảng ủy biểu dương.',
      why: { vi: 'Đại hội Hội Nông dân.', en: 'A congress of the farmers’ organisation.' }
    },
    {
      text: 'Tiểu ban Văn kiện của Công đoàn ngành họp, hoàn chỉnh báo cáo trình đại hội.',
      why: { vi: 'Đại hội công đoàn.', en: 'A trade-union congress.' }
    },
    {
      text: 'Xã đã về đích 15 chỉ tiêu Đại hội Đảng bộ xã giao.',
      why: { vi: 'Chỉ tiêu của đại hội đã qua.', en: 'Targets of a past congress.' }
    },
    {
      text: 'Năm 2020, Đảng bộ xã tổ chức thành công Đại hội lần thứ XX.',
      why: { vi: 'Đại hội đã qua.', en: 'A past congress.' }
    },
    {
      text: 'Văn kiện trình Đại hội XXI của Đảng Cộng sản Trung Quốc đang được soạn.',
      why: { vi: 'Đảng nước ngoài.', en: 'A foreign party.' }
    },
    {
      text: 'Đảng ủy xã quán triệt Nghị quyết Đại hội Đảng bộ xã lần thứ I.',
      why: { vi: 'Nghị quyết của đại hội đã qua.', en: 'The resolution of a past congress.' }
    },
    {
      text: 'Xã đoàn họp bàn chuẩn bị Đại hội Đoàn xã nhiệm kỳ mới.',
      why: { vi: 'Đại hội Đoàn Thanh niên.', en: 'A congress of the Youth Union.' }
    },
    {
      text: 'Ngân hàng chuẩn bị nhân sự cho đại hội cổ đông thường niên.',
      why: { vi: 'Đại hội cổ đông.', en: 'A shareholders’ meeting.' }
    },
    {
      text: 'Ủy ban MTTQ phường chuẩn bị tốt cho đại hội MTTQ các khu phố.',
      why: { vi: 'Đại hội của Mặt trận.', en: 'A congress of the Fatherland Front.' }
    }
  ]
};
