/** Theme: what follows a Party congress: its resolution studied, spread, turned into programmes and carried out. */
import type { Theme } from '../theme.ts';

const resolution = '(nghị quyết|NQ|kết quả|văn kiện|chỉ tiêu|mục tiêu) (của|) (các kỳ|) (đại hội|ĐH|ĐHĐB)';
const otherBodies =
  '(đoàn|đoàn thanh niên|các đoàn thể|chi đoàn|công đoàn|CĐ|liên đoàn|hội|chi hội|liên hiệp|hiệp hội|liên minh|MTTQ|mặt trận|phụ nữ|nông dân|cựu chiến binh|cổ đông|đồng cổ đông|thành viên|phật giáo|giáo hội|thể dục thể thao)';

export const congressFollowUp: Theme = {
  slug: 'congress-follow-up',
  name: { vi: 'Sau đại hội Đảng', en: 'After the Party congress' },
  short: { vi: 'Sau đại hội', en: 'After congress' },
  definition: {
    vi: 'Học tập, quán triệt, tuyên truyền và thực hiện nghị quyết của một đại hội Đảng đã họp; chương trình hành động sau đại hội; kiểm điểm chỉ tiêu đại hội đề ra. Không tính: chuẩn bị đại hội sắp tới; nghị quyết đại hội của Đoàn, công đoàn, Mặt trận, hội.',
    en: 'Studying, spreading and carrying out the resolution of a Party congress already held; action programmes after it; reviewing the targets it set. Not: preparing a coming congress; resolutions of congresses of the Youth Union, trade unions, the Front or associations.'
  },
  terms: [
    `(học tập|nghiên cứu|quán triệt|phổ biến|tuyên truyền|triển khai|thông báo|thông báo nhanh) …8 ${resolution}`,
    `(thực hiện|cụ thể hóa|tổ chức thực hiện|hoàn thành|hiện thực hóa|bám sát) …8 ${resolution}`,
    '(đưa|để) (nghị quyết|NQ) …8 (vào|đi vào) cuộc sống; with: đại hội, ĐH',
    'chương trình hành động …6 (nghị quyết|NQ) …2 đại hội',
    'chương trình hành động …8 đại hội (đại biểu|) (đảng|đảng bộ|chi bộ|toàn quốc)',
    '(sau|ngay sau) (khi|) (thành công của|) đại hội (đại biểu|) (đảng|đảng bộ|chi bộ|toàn quốc)',
    '(chào mừng|mừng) thành công (của|) đại hội (đại biểu|) (đảng|đảng bộ|toàn quốc|lần thứ #)',
    'thành công của đại hội (đại biểu|) (đảng|đảng bộ|toàn quốc); unless touching: góp phần vào, bảo đảm, cho',
    '(sơ kết|tổng kết|kiểm điểm) …8 (nghị quyết|NQ) …2 đại hội',
    '(mục tiêu|chỉ tiêu|nhiệm vụ|phương hướng) …6 (đại hội|ĐH) …12 (đề ra|xác định|giao)',
    '(nghị quyết|NQ) (đại hội|ĐH|ĐHĐB) (đại biểu|) (đảng|đảng bộ|chi bộ|toàn quốc|các cấp|lần thứ #|#)',
    `not: (đại hội|ĐH|ĐHĐB|đại hội đại biểu|đại hội toàn quốc|đại hội lần thứ #|đại hội #) (của|) ${otherBodies}`,
    'not: dự thảo (các|) (nghị quyết|văn kiện) …4 đại hội'
  ],
  examples: [
    'Đảng bộ xã Yên Thượng mở hội nghị học tập, quán triệt Nghị quyết Đại hội Đảng bộ xã lần thứ I.',
    'Phường bàn cách đưa nghị quyết đại hội vào cuộc sống ngay trong quý IV.',
    'Sau một năm, thôn đã hoàn thành tám trên mười chỉ tiêu Đại hội Chi bộ đề ra.'
  ],
  counterExamples: [
    {
      text: 'Chi bộ góp ý dự thảo văn kiện Đại hội Đảng bộ xã.',
      why: { vi: 'Đại hội chưa họp.', en: 'The congress is still to come.' }
    },
    {
      text: 'Đoàn xã quán triệt Nghị quyết Đại hội Đoàn tỉnh lần thứ XIII.',
      why: { vi: 'Nghị quyết của Đoàn Thanh niên.', en: 'A Youth Union resolution.' }
    },
    {
      text: 'Công ty triển khai nghị quyết Đại hội đồng cổ đông năm 2024.',
      why: { vi: 'Nghị quyết của cổ đông.', en: 'A shareholders’ resolution.' }
    },
    {
      text: 'HĐND xã thông qua nghị quyết về ngân sách năm tới.',
      why: { vi: 'Nghị quyết của HĐND.', en: 'A People’s Council resolution.' }
    }
  ]
};
