/** Theme: protecting the Party's ideological foundation, the work of the “35” committees. */
import type { Theme } from '../theme.ts';

export const ideologyProtection: Theme = {
  slug: 'ideology-protection',
  name: { vi: 'Bảo vệ nền tảng tư tưởng của Đảng', en: 'Protecting the Party’s ideology' },
  short: { vi: 'Tư tưởng (35)', en: 'Ideology (35)' },
  definition: {
    vi: 'Bảo vệ nền tảng tư tưởng của Đảng, phản bác quan điểm sai trái, thù địch; Ban Chỉ đạo 35, cộng tác viên 35; chống diễn biến hòa bình, tự diễn biến, tự chuyển hóa; tin giả, xuyên tạc trên mạng. Không tính: công tác tư tưởng nói chung; con số 35 khác.',
    en: 'Protecting the Party’s ideological foundation, refuting wrong and hostile views; Committee 35 and its collaborators; “peaceful evolution”, “self-evolution”; distortions on the net. Not: ideological work in general; other numbers 35.'
  },
  terms: [
    '(bảo vệ|giữ vững|bảo vệ vững chắc) …2 nền tảng tư tưởng',
    '(quan điểm|thông tin|luận điệu|tư tưởng|nội dung) …2 (sai trái|xuyên tạc|thù địch|xấu độc|xấu , độc|phản động)',
    '(đấu tranh|phản bác|đấu tranh phản bác|bác bỏ) …6 (quan điểm|luận điệu|thông tin) …3 (sai trái|thù địch|xuyên tạc|xấu|phản động)',
    '(ban chỉ đạo|ban công tác|tổ công tác|tổ giúp việc|tổ thư ký|nhóm|cộng tác viên|lực lượng|BCĐ|CTV) 35',
    '(âm mưu|thủ đoạn|hoạt động|chiến lược|chống) …3 diễn biến hòa bình',
    '(tự diễn biến|tự chuyển hóa)',
    '(Nghị quyết số|Nghị quyết) 35-NQ/TW',
    '(các thế lực|thế lực|các phần tử|phần tử) (thù địch|phản động|cơ hội|xấu)',
    'suy thoái (về|) (tư tưởng|tư tưởng chính trị|chính trị)',
    '(an ninh|trận địa) tư tưởng',
    'chống phá (Đảng|Nhà nước|cách mạng|chế độ)',
    'không gian mạng; with: nền tảng tư tưởng, xuyên tạc, sai trái, xấu độc, thù địch'
  ],
  examples: [
    'Ban Chỉ đạo 35 thị xã giao ban quý III.',
    'Mỗi đảng viên cần tham gia bảo vệ nền tảng tư tưởng của Đảng trên mạng xã hội.',
    'Cộng tác viên 35 phản bác luận điệu xuyên tạc về đất đai ở xã.'
  ],
  counterExamples: [
    {
      text: 'Chi bộ 35 họp thường kỳ tại nhà văn hóa.',
      why: { vi: '35 là tên chi bộ.', en: '35 names the cell.' }
    },
    {
      text: 'Xã có 35 cộng tác viên dân số.',
      why: { vi: '35 là số người.', en: '35 people.' }
    },
    {
      text: 'Tượng đài Hòa Bình được tu sửa, diễn biến thời tiết thuận lợi.',
      why: { vi: 'Không nói về tư tưởng.', en: 'Nothing about ideology.' }
    },
    {
      text: 'Đảng ủy đánh giá tình hình tư tưởng đảng viên trong tháng.',
      why: { vi: 'Công tác tư tưởng thường ngày.', en: 'Everyday ideological work.' }
    }
  ]
};
