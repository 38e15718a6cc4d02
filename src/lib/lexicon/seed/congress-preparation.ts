/** Theme: preparing, contributing to or holding a Party congress at any level; past congresses do not count. */
import type { Theme } from '../theme.ts';

const body =
  '(đảng|đảng bộ|các đảng bộ|chi bộ|các chi bộ|các chi , đảng bộ|các chi đảng bộ|chi đảng bộ|đảng ủy|đảng viên|đảng các cấp)';
/** A Party congress named as one. */
const party = `(đại hội|ĐH|đại hội điểm|đại hội đại biểu|ĐHĐB) ${body}`;
const national = `(đại hội|đại hội đại biểu|ĐHĐB) (toàn quốc|toàn quốc lần thứ #|toàn quốc #|lần thứ # của đảng|# của đảng)`;
const prepare =
  '(chuẩn bị|tiến tới|hướng tới|hướng về|chào mừng|mừng|phục vụ|trước thềm|lập thành tích|góp ý|đóng góp|ý kiến|lấy ý kiến|tổ chức|tuyên truyền|bảo vệ|bảo đảm an ninh|đảm bảo an ninh|an ninh|an toàn|bảo đảm|đảm bảo|kế hoạch|trang trí|khánh tiết|hậu cần|diễn tập|duyệt|triển khai)';
const hold =
  '(khai mạc|bế mạc|tiến hành|diễn ra|trù bị|dự|chỉ đạo|điều hành|phát biểu tại|báo cáo tại|thảo luận tại|phiên|chương trình|lịch)';
/** Who else holds congresses. */
const otherBodies =
  '(đoàn|đoàn viên|đoàn thanh niên|đoàn thể|các đoàn thể|chi đoàn|liên chi đoàn|công đoàn|CĐ|CĐCS|LĐLĐ|liên đoàn|hội|chi hội|liên hiệp|hiệp hội|liên minh|MTTQ|mặt trận|UBMTTQ|phụ nữ|nông dân|cựu chiến binh|CCB|cổ đông|đồng cổ đông|cổ động viên|thành viên|xã viên|thể dục|thể thao|TDTT|thi đua|phật giáo|giáo hội|công giáo|cháu ngoan|chữ thập đỏ|luật sư|LĐBĐVN|bóng đá|dân tộc|các dân tộc|sinh viên|thanh niên|quốc hội|nhân dân)';
/** Gatherings that borrow the word. */
const otherGatherings =
  '(người lao động|cán bộ công nhân viên|CNVC|CBCNV|viên chức|liên đội|chi đội|đồng hương|dòng họ|võ thuật|âm nhạc|giáo phận|nhà báo|nhà văn|các DTTS|DTTS|văn nghệ|toàn thể|game|olympic)';
const otherHead =
  '(đại hội|ĐH|đại hội đại biểu|ĐHĐB|đại hội đại biểu toàn quốc|đại hội toàn quốc|đại hội lần thứ #|đại hội #|đại hội các|đại hội toàn thể)';

const otherHosts =
  '(hội nông dân|hội LHPN|hội liên hiệp phụ nữ|hội phụ nữ|hội cựu chiến binh|hội CCB|hội người cao tuổi|hội chữ thập đỏ|hội khuyến học|công đoàn|CĐCS|LĐLĐ|đoàn thanh niên|đoàn xã|đoàn phường|huyện đoàn|tỉnh đoàn|thành đoàn|chi đoàn|mặt trận|MTTQ|hiệp hội|liên đoàn|hợp tác xã|HTX|công ty cổ phần|ngân hàng)';

export const congressPreparation: Theme = {
  slug: 'congress-preparation',
  name: { vi: 'Chuẩn bị đại hội Đảng', en: 'Party congress preparation' },
  short: { vi: 'Tới đại hội', en: 'Congress prep' },
  definition: {
    vi: 'Việc làm cụ thể cho một đại hội Đảng sắp tới ở bất kỳ cấp nào, từ chi bộ đến toàn quốc: văn kiện, nhân sự, góp ý dự thảo, kế hoạch, thi đua, phục vụ; đại hội Đảng đang họp cũng tính. Không tính: nghị quyết và kết quả của đại hội đã qua; đại hội Đoàn, công đoàn, Mặt trận, hội, cổ đông, tôn giáo, nước ngoài; bầu cử.',
    en: 'A concrete act for a coming Party congress at any level, from a cell to the nation: documents, personnel, comments on drafts, plans, emulation, service; a Party congress in session counts too. Not: resolutions and results of past congresses; congresses of the Youth Union, trade unions, the Front, associations, shareholders, religions, other countries; elections.'
  },
  terms: [
    `${prepare} …8 ${party} (nhiệm kỳ #|)`,
    `${prepare} …8 ${national} (lần thứ #|)`,
    `(chuẩn bị|tiến tới|hướng tới|hướng về|chào mừng|trước thềm|góp ý|bảo vệ|phục vụ|lập thành tích|tuyên truyền|dự thảo văn kiện|dự thảo các văn kiện) …6 đại hội (lần thứ|thứ|) (XI|XII|XIII|XIV|XV|XVI); unless: công đoàn, mặt trận, MTTQ, đoàn thanh niên, hội nông dân, hội phụ nữ, hội cựu chiến binh`,
    `${prepare} …8 ${party} …9 (lần thứ #|lần thứ nhất|nhiệm kỳ #|khóa #)`,
    `${hold} …3 ${party}`,
    `${hold} …3 ${party} …9 (lần thứ #|lần thứ nhất|nhiệm kỳ #|khóa #)`,
    `${hold} …3 đại hội đại biểu …9 (đảng bộ|chi bộ)`,
    `${party} …10 (diễn ra|khai mạc|bế mạc|sẽ diễn ra|được tổ chức|thành công tốt đẹp)`,
    `(đảng bộ|chi bộ|đảng ủy|cấp ủy) …12 (tổ chức|tiến hành|chuẩn bị|hoàn thành|duyệt) …4 (đại hội|ĐH|ĐHĐB)`,
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
    `(tham gia|) (đóng góp|góp|góp ý|tham gia|lấy|cho) (ý kiến|) …6 (văn kiện|dự thảo văn kiện|báo cáo chính trị) …3 ${national} (lần thứ #|)`,
    `dự thảo (các|) (văn kiện|báo cáo chính trị) …4 (đại hội|ĐH|ĐHĐB|của đảng)`,
    `(hoàn thiện|xây dựng|chuẩn bị|soạn thảo|góp ý|thảo luận|thông qua|biên tập|duyệt) …4 văn kiện …4 (đại hội|ĐHĐB) (đại biểu|) (đảng|đảng bộ|chi bộ|toàn quốc)`,
    `(hoàn thiện|chuẩn bị|xây dựng) …4 văn kiện …3 nhân sự`,
    `(văn kiện|báo cáo chính trị) trình (tại|) (đại hội|ĐHĐB) …4 đảng bộ`,
    `(tiểu ban|tổ biên tập) …3 văn kiện; unless: hiệp hội, công đoàn, MTTQ, mặt trận`,
    `nhân sự …5 ${party}`,
    `nhân sự (cấp ủy|ban chấp hành đảng bộ|đại hội) …4 nhiệm kỳ (#|tới|mới)`,
    `(đề án|phương án|công tác|chuẩn bị) nhân sự …3 (cấp ủy|ban chấp hành đảng bộ|BCH đảng bộ) …4 (khóa #|nhiệm kỳ #|nhiệm kỳ tới|nhiệm kỳ mới)`,
    `báo cáo chính trị …3 ${party}`,
    `bầu …4 đoàn đại biểu dự …2 đại hội (đại biểu|) (đảng|đảng bộ|cấp trên)`,
    `(Chỉ thị số|Chỉ thị) (35|45)-CT/TW; with: đại hội`,
    `(chào mừng|hướng tới|chuẩn bị|tiến tới|phục vụ|khai mạc|chỉ đạo) đại hội; with article: đại hội (đại biểu|) (đảng|đảng bộ|chi bộ); unless: công đoàn, mặt trận, MTTQ, chi đoàn, đoàn thanh niên`,
    `(chuẩn bị|phục vụ|hướng tới|tiến tới) (cho|) (đại hội|ĐH); with: chi bộ, đảng bộ, đảng ủy, cấp ủy, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, chi ủy`,
    `not: (nghị quyết|NQ) (của|) (các|) (kỳ|) (đại hội|ĐH|ĐHĐB); unless touching: dự thảo nghị quyết`,
    `not: ${otherHead} ${otherBodies}`,
    `not: ${otherHead} ${otherGatherings}`,
    `not: (đại hội|đại hội đại biểu) (lần thứ #|#|toàn quốc lần thứ #|) của ${otherBodies}`,
    `not: ${otherHosts} …6 (tổ chức|chuẩn bị|tiến hành) …4 (đại hội|ĐH|ĐHĐB); unless touching: ${party}, ${national}`,
    `not: (sau|kể từ|kết thúc) (khi|) …4 (đại hội|ĐH|ĐHĐB); unless touching: trong và sau`,
    `not: (chào mừng|mừng) …2 thành công …3 (đại hội|ĐH)`,
    `not: (kết quả|thành công) (của|) (đại hội|ĐH); unless touching: góp phần vào, vào, cho, tổ chức`,
    `not: (đã|vừa|việc) (tổ chức|) thành công …4 (đại hội|ĐH)`,
    `not: (đại hội|ĐH|ĐHĐB) …12 (đề ra|đã đề ra|đã xác định|chỉ rõ|đặt ra|đã thành công|khẳng định)`,
    `not: (đại hội|ĐH) …3 (đảng cộng sản trung quốc|đảng cộng sản cuba|đảng nhân dân cách mạng lào|đảng cộng hòa|đảng dân chủ)`,
    `not: (tinh thần|thái độ|chất lượng|phong cách) phục vụ`
  ],
  examples: [
    'Chi bộ thôn Thượng họp bàn chuẩn bị Đại hội Chi bộ nhiệm kỳ 2025-2027.',
    'Cán bộ hưu trí góp ý vào dự thảo văn kiện trình Đại hội XIV của Đảng.',
    'Tuổi trẻ xã làm đường hoa chào mừng Đại hội Đảng bộ xã lần thứ II.',
    'Sáng nay, Đảng bộ phường Tân Lập tổ chức Đại hội đại biểu lần thứ nhất.'
  ],
  counterExamples: [
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
