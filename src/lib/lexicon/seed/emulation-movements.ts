/** Theme: emulation: patriotic movements, advanced examples, skilful mass mobilisation. */
import type { Theme } from '../theme.ts';

export const emulationMovements: Theme = {
  slug: 'emulation-movements',
  name: { vi: 'Phong trào thi đua', en: 'Emulation movements' },
  short: { vi: 'Thi đua', en: 'Emulation' },
  definition: {
    vi: 'Phát động, thực hiện, sơ kết phong trào thi đua yêu nước; điển hình tiên tiến; dân vận khéo; thi đua khen thưởng, lập thành tích. Không tính: thi thể thao, thi học sinh giỏi; thi hành án.',
    en: 'Launching, carrying out and reviewing patriotic emulation; advanced examples; skilful mass mobilisation; awards for emulation. Not: sports and school contests; court enforcement.'
  },
  terms: [
    'thi đua yêu nước',
    '(phong trào|phát động|đợt|cao điểm|khí thế|không khí) thi đua',
    'thi đua (,|và|-|) khen thưởng',
    '(điển hình|gương điển hình|nhân tố) tiên tiến',
    'dân vận khéo',
    'lập thành tích (chào mừng|)',
    '(toàn dân đoàn kết|cả nước|chung sức|chung tay) …2 xây dựng (đời sống văn hóa|nông thôn mới)',
    '(chiến sĩ|cờ|danh hiệu|cụm|khối) thi đua',
    '(sơ kết|tổng kết|ký kết|hưởng ứng) …4 thi đua',
    'người tốt (,|-) việc tốt',
    '(lao động giỏi|lao động sáng tạo); with: phong trào, thi đua',
    'hội nghị điển hình',
    '(học tập|tuyên dương|biểu dương) …4 (điển hình|gương người tốt)'
  ],
  examples: [
    'Xã phát động phong trào thi đua yêu nước chặng nước rút.',
    'Hội nghị tuyên dương 40 điển hình tiên tiến của phường.',
    'Mô hình dân vận khéo ở bản Pa được nhân rộng.'
  ],
  counterExamples: [
    {
      text: 'Đội bóng chuyền xã thi đấu chung kết chiều nay.',
      why: { vi: 'Thi đấu thể thao.', en: 'A sports match.' }
    },
    {
      text: 'Chi cục Thi hành án dân sự huyện làm việc với ngân hàng.',
      why: { vi: 'Thi hành án.', en: 'Court enforcement.' }
    },
    {
      text: 'Hai em đạt giải nhất kỳ thi học sinh giỏi.',
      why: { vi: 'Thi học sinh giỏi.', en: 'A school contest.' }
    },
    {
      text: 'Đua thuyền trên sông Mã ngày rằm.',
      why: { vi: 'Đua thuyền.', en: 'A boat race.' }
    }
  ]
};
