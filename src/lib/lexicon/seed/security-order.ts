/** Theme: security and order as local work: patrols, prevention of crime, fire safety, grass-roots forces. */
import type { Theme } from '../theme.ts';

/** Words of a report on one case: arrests, searches, trials. */
const crime =
  'tang vật, bị cáo, bị can, khởi tố vụ án, bắt quả tang, tạm giữ hình sự, tạm giam, khai nhận, khám xét';

export const securityOrder: Theme = {
  slug: 'security-order',
  name: { vi: 'An ninh trật tự', en: 'Security and order' },
  short: { vi: 'An ninh', en: 'Security' },
  definition: {
    vi: 'Giữ an ninh trật tự như một nhiệm vụ của địa phương: phong trào bảo vệ an ninh Tổ quốc, lực lượng tham gia bảo vệ an ninh ở cơ sở, phòng chống tội phạm, phòng cháy chữa cháy, an toàn giao thông. Không tính: an ninh lương thực, năng lượng; an ninh sân bay nước ngoài.',
    en: 'Keeping security and order as local work: the movement to protect national security, grass-roots forces, crime prevention, fire safety, road safety. Not: food or energy security; security abroad.'
  },
  terms: [
    '(an ninh|an ninh chính trị|an ninh nông thôn) (,|và|) trật tự',
    '(ANTT|ANCT|TTATXH); case exact',
    'an ninh trật tự',
    'trật tự (,|) an toàn xã hội',
    'phong trào (toàn dân|) bảo vệ an ninh tổ quốc',
    'bảo vệ an ninh (, trật tự|trật tự|tổ quốc) (ở|) (cơ sở|)',
    'lực lượng …4 bảo vệ an ninh …4 cơ sở',
    `(phòng|phòng ,) chống …2 tội phạm; unless article: ${crime}`,
    '(phòng cháy|PCCC|phòng cháy , chữa cháy|phòng cháy chữa cháy)',
    '(tổ|đội|mô hình|camera) …2 (tự quản|an ninh|dân phòng|liên gia) …3 (an ninh|trật tự|an toàn|cháy)',
    '(trật tự|bảo đảm|đảm bảo) an toàn giao thông',
    '(tuần tra|chốt trực) …4 (đêm|kiểm soát|ban đêm|khép kín)',
    `(tấn công|trấn áp) tội phạm; unless article: ${crime}`,
    'not: (ban chỉ đạo|cục|chi cục|phòng|đội|tổ công tác|đoàn đặc nhiệm|trung tâm) …4 (phòng|phòng ,) chống …2 tội phạm',
    'not: tuần tra …4 kiểm soát; with: tàu cá, ngư dân, khai thác hải sản, vùng biển',
    'not: an ninh (lương thực|năng lượng|nguồn nước|hàng không|sân bay)'
  ],
  examples: [
    'Tổ bảo vệ an ninh, trật tự ở cơ sở tuần tra đêm cùng công an xã.',
    'Phường phát động phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    'ANTT trên địa bàn được giữ vững.'
  ],
  counterExamples: [
    {
      text: 'Cục Cảnh sát phòng, chống tội phạm công nghệ cao đổi số đường dây nóng.',
      why: { vi: 'Nằm trong tên cơ quan.', en: 'It stands in an office’s name.' }
    },
    {
      text: 'Vụ mùa thắng lợi góp phần bảo đảm an ninh lương thực.',
      why: { vi: 'An ninh lương thực.', en: 'Food security.' }
    },
    {
      text: 'Chợ đầu mối họp từ hai giờ sáng, trật tự từng dãy.',
      why: { vi: 'Không nói an ninh.', en: 'Nothing about security.' }
    },
    {
      text: 'Bệnh viện tăng an ninh nguồn nước sinh hoạt.',
      why: { vi: 'Nguồn nước.', en: 'Water.' }
    },
    {
      text: 'Trại giống nhập 200 con lợn nái.',
      why: { vi: 'Chăn nuôi.', en: 'Livestock.' }
    }
  ]
};
