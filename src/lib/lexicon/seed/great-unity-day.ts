/** Theme: the great unity festival of residential areas, around 18 November. */
import type { Theme } from '../theme.ts';

export const greatUnityDay: Theme = {
  slug: 'great-unity-day',
  name: { vi: 'Ngày hội Đại đoàn kết', en: 'Great unity festival' },
  short: { vi: 'Ngày hội ĐĐK', en: 'Unity festival' },
  definition: {
    vi: 'Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư, kỷ niệm Ngày truyền thống Mặt trận 18/11, phần lễ, phần hội, bữa cơm đoàn kết. Không tính: khối đại đoàn kết nói chung; nhà đại đoàn kết; lễ hội khác.',
    en: 'The great national unity festival of residential areas, the Front’s anniversary on 18 November, its ceremony, games and shared meal. Not: unity in general; houses built under that name; other festivals.'
  },
  terms: [
    'ngày hội (đại đoàn kết|đoàn kết|toàn dân)',
    'ngày hội …2 (đại đoàn kết|toàn dân tộc)',
    'ngày hội đại đoàn kết (toàn dân tộc|các dân tộc|) (ở khu dân cư|tại khu dân cư|)',
    'ngày hội (ĐĐK|đại ĐK)',
    '(tổ chức|dự|chung vui|tham dự|tưng bừng) …3 ngày hội …4 (đoàn kết|toàn dân tộc)',
    'ngày (truyền thống|thành lập) …4 (MTTQ|mặt trận)',
    'kỷ niệm # năm …8 (mặt trận dân tộc thống nhất|MTTQ Việt Nam)',
    'ngày hội (của|) (khu dân cư|thôn|bản|tổ dân phố|khu phố); with: mặt trận, MTTQ, đoàn kết, 18/11',
    '(bữa cơm|mâm cơm) (đại|) đoàn kết',
    'hội đại đoàn kết',
    '(phần hội|phần lễ); with: đại đoàn kết, ngày hội đoàn kết'
  ],
  examples: [
    'Bản Pác Ngòi tổ chức Ngày hội Đại đoàn kết toàn dân tộc sáng 10/11.',
    'Bí thư Tỉnh ủy chung vui ngày hội đại đoàn kết với bà con khu 5.',
    'Kỷ niệm 95 năm Ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam, khu phố mở bữa cơm đoàn kết.'
  ],
  counterExamples: [
    {
      text: 'Nghị quyết nhấn mạnh phát huy sức mạnh khối đại đoàn kết toàn dân tộc.',
      why: { vi: 'Đoàn kết nói chung.', en: 'Unity in general.' }
    },
    {
      text: 'Bàn giao nhà đại đoàn kết cho gia đình bà Thảo.',
      why: { vi: 'Tên loại nhà.', en: 'A kind of house.' }
    },
    {
      text: 'Ngày hội việc làm thu hút hai nghìn lao động.',
      why: { vi: 'Ngày hội khác.', en: 'Another festival.' }
    },
    {
      text: 'Lễ hội Lồng Tồng có phần lễ và phần hội.',
      why: { vi: 'Lễ hội truyền thống.', en: 'A traditional festival.' }
    }
  ]
};
