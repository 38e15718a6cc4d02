/** Theme: studying and following Hồ Chí Minh's thought, morality and style (Directive 05); setting an example. */
import type { Theme } from '../theme.ts';

export const moralExample: Theme = {
  slug: 'moral-example',
  name: { vi: 'Học và làm theo Bác', en: 'Following Hồ Chí Minh’s example' },
  short: { vi: 'Làm theo Bác', en: 'Moral example' },
  definition: {
    vi: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; Chỉ thị 05, Kết luận 01; nêu gương của cán bộ, đảng viên; gương làm theo Bác. Không tính: đường, trường, đoàn thể mang tên Hồ Chí Minh; Thành phố Hồ Chí Minh.',
    en: 'Studying and following Hồ Chí Minh’s thought, morality and style; Directive 05, Conclusion 01; officials setting an example. Not: streets, schools and organisations named after him; Hồ Chí Minh City.'
  },
  terms: [
    '(học tập|học) …4 làm theo …8 (Hồ Chí Minh|Bác|Bác Hồ)',
    '(học tập|học) và làm theo (tấm gương|Bác|lời Bác|gương Bác)',
    '(tư tưởng|đạo đức) , (đạo đức|phong cách) …4 Hồ Chí Minh',
    '(tư tưởng|tấm gương đạo đức|đạo đức|phong cách) Hồ Chí Minh',
    '(Chỉ thị số|Chỉ thị) 05-CT/TW',
    'Chỉ thị 05',
    '(Kết luận số|Kết luận) 01-KL/TW',
    '(làm theo|học theo|học tập) (gương|lời|) (Bác|Bác Hồ)',
    '(trách nhiệm|tính tiền phong|vai trò|tiên phong ,|tinh thần) nêu gương',
    '(tiên phong|tiền phong) (,|) gương mẫu',
    'nêu gương của …4 (cán bộ|đảng viên|người đứng đầu)',
    'Di chúc (của|) (Bác|Bác Hồ|Chủ tịch Hồ Chí Minh)',
    'not: (TP|Thành phố|TNCS|cộng sản|thiếu niên tiền phong|đường|đường mòn) Hồ Chí Minh'
  ],
  examples: [
    'Chi bộ chọn tiết kiệm điện làm việc cụ thể để học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Sơ kết năm năm thực hiện Chỉ thị 05 ở đảng bộ phường.',
    'Người đứng đầu phải giữ trách nhiệm nêu gương trước nhân dân.'
  ],
  counterExamples: [
    {
      text: 'Đoàn TNCS Hồ Chí Minh xã ra quân dọn rác.',
      why: { vi: 'Tên của Đoàn.', en: 'The name of the Youth Union.' }
    },
    {
      text: 'Đường Hồ Chí Minh qua xã đang được mở rộng.',
      why: { vi: 'Tên đường.', en: 'The name of a road.' }
    },
    {
      text: 'Doanh nghiệp từ Thành phố Hồ Chí Minh tặng xe lăn.',
      why: { vi: 'Tên thành phố.', en: 'The name of a city.' }
    },
    {
      text: 'Bác Tư kể chuyện làm gương mẫu mã nón lá.',
      why: { vi: '“Bác” là một ông cụ trong thôn.', en: 'Only an old man of the hamlet.' }
    }
  ]
};
