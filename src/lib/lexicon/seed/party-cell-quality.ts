/** Theme: the life of Party cells: regular and topical meetings, model meetings, better quality. */
import type { Theme } from '../theme.ts';

export const partyCellQuality: Theme = {
  slug: 'party-cell-quality',
  name: { vi: 'Sinh hoạt chi bộ', en: 'Party cell meetings' },
  short: { vi: 'SH chi bộ', en: 'Cell meetings' },
  definition: {
    vi: 'Buổi sinh hoạt của chi bộ và việc nâng chất lượng sinh hoạt: thường kỳ, chuyên đề, chi bộ mẫu, chi bộ bốn tốt; cấp trên dự sinh hoạt chi bộ. Không tính: đại hội chi bộ; sinh hoạt của chi đoàn, chi hội; nói về chi bộ mà không nói sinh hoạt.',
    en: 'Meetings of Party cells and their quality: regular, topical, model meetings, the “four-good” cell; leaders attending them. Not: cell congresses; meetings of Youth Union or association branches; a cell mentioned without its meetings.'
  },
  terms: [
    'sinh hoạt (thường kỳ|định kỳ|chuyên đề|mẫu|) (của|tại|cùng|với|) (các|) (chi bộ|chi đảng bộ)',
    'sinh hoạt …8 (tại|cùng|của|với) (các|) chi bộ',
    '(nâng cao|đổi mới|cải tiến) …4 chất lượng …2 sinh hoạt (chi bộ|đảng)',
    'chất lượng sinh hoạt (chi bộ|đảng|chi đảng bộ)',
    'chi bộ (sinh hoạt|họp) (mẫu|thường kỳ|định kỳ|chuyên đề)',
    '(buổi|kỳ|cuộc) (sinh hoạt|họp) chi bộ',
    'chi bộ (bốn|4|ba|3) tốt',
    'chi bộ (kiểu mẫu|mẫu)',
    'nền nếp sinh hoạt (chi bộ|đảng)',
    'sinh hoạt chuyên đề; with: chi bộ, đảng viên, đảng ủy',
    '(dự|tham dự|dự và chỉ đạo) (buổi|) sinh hoạt …6 chi bộ',
    'sinh hoạt đảng …2 (định kỳ|thường kỳ|hằng tháng|hàng tháng)',
    'not: sinh hoạt …3 (chi đoàn|chi hội|câu lạc bộ|đoàn thể)',
    'not: đại hội (chi bộ|các chi bộ)'
  ],
  examples: [
    'Tối 3/8, Bí thư Huyện ủy dự sinh hoạt Chi bộ xóm Chùa.',
    'Đảng ủy bàn cách nâng cao chất lượng sinh hoạt chi bộ ở vùng cao.',
    'Chi bộ Trường Tiểu học Bình Lương họp thường kỳ, phần chuyên đề dành cho an toàn học đường: buổi họp chi bộ kéo dài hai giờ.',
    'Mô hình chi bộ bốn tốt được nhân ra toàn đảng bộ.'
  ],
  counterExamples: [
    {
      text: 'Đại hội Chi bộ thôn Đoài nhiệm kỳ 2025-2027 bầu ba cấp ủy viên.',
      why: { vi: 'Đại hội, không phải buổi sinh hoạt.', en: 'A congress, not a meeting.' }
    },
    {
      text: 'Chi đoàn Công an xã sinh hoạt chi đoàn tháng Ba.',
      why: { vi: 'Sinh hoạt của Đoàn.', en: 'A Youth Union meeting.' }
    },
    {
      text: 'Nước sinh hoạt về đến nhà dân, bí thư chi bộ thở phào.',
      why: { vi: '“sinh hoạt” là nước dùng hằng ngày.', en: 'Household water.' }
    },
    {
      text: 'Đồng chí nguyên là Bí thư Chi bộ Phòng Giáo dục.',
      why: { vi: 'Chỉ là chức vụ.', en: 'Only an office.' }
    }
  ]
};
