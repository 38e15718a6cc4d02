/** Theme: congresses of the Fatherland Front and the mass organisations, before, during and after. */
import type { Theme } from '../theme.ts';

const congress =
  '(đại hội|ĐH|ĐHĐB|đại hội đại biểu|đại hội các|đại hội điểm|đại hội toàn quốc|đại hội đại biểu toàn quốc|đại hội lần thứ #|đại hội #)';
const front = '(MTTQ|UBMTTQ|Ủy ban MTTQ|mặt trận|mặt trận tổ quốc)';

export const frontCongress: Theme = {
  slug: 'front-congress',
  name: { vi: 'Đại hội Mặt trận, đoàn thể', en: 'Congresses of the Front and mass organisations' },
  short: { vi: 'ĐH Mặt trận', en: 'Front congress' },
  definition: {
    vi: 'Chuẩn bị, tổ chức và kết quả đại hội của Mặt trận Tổ quốc, Công đoàn, Đoàn Thanh niên, Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Cựu chiến binh ở mọi cấp. Không tính: đại hội Đảng; đại hội cổ đông, hội nghề nghiệp, tôn giáo, thể thao.',
    en: 'Preparing, holding and reporting congresses of the Fatherland Front, trade unions, Youth Union, women’s, farmers’ and veterans’ organisations at any level. Not: Party congresses; shareholders, professional associations, religions, sports.'
  },
  terms: [
    `${congress} ${front}`,
    `${congress} (của|) (đoàn TNCS|đoàn thanh niên|thành đoàn|tỉnh đoàn|chi đoàn|liên chi đoàn|đoàn xã|đoàn phường|đoàn huyện|đoàn tỉnh|đoàn trường|đoàn toàn quốc|đoàn các cấp)`,
    `${congress} (của|) (công đoàn|liên đoàn lao động|LĐLĐ|CĐCS|công đoàn cơ sở)`,
    `${congress} (đại biểu|) (phụ nữ|hội phụ nữ|hội liên hiệp phụ nữ|hội LHPN|chi hội phụ nữ)`,
    `${congress} (nông dân|hội nông dân|hội ND|chi hội nông dân)`,
    `${congress} (cựu chiến binh|CCB|hội cựu chiến binh|hội CCB)`,
    `${congress} (đoàn thể|các đoàn thể|tổ chức chính trị - xã hội|các tổ chức chính trị - xã hội|đoàn viên)`,
    `${front} …8 tổ chức …4 đại hội (đại biểu|)`,
    `(đoàn thanh niên|đoàn xã|đoàn phường|chi đoàn|công đoàn|hội phụ nữ|hội LHPN|hội liên hiệp phụ nữ|hội nông dân|hội cựu chiến binh) …8 tổ chức …4 đại hội`,
    'đại hội (đại biểu|) …12 (Mặt trận Tổ quốc|MTTQ Việt Nam); unless: đại hội đảng bộ, nghị quyết đại hội đảng',
    '(hiệp thương|hiệp thương cử) …8 (ủy ban mặt trận|ủy ban MTTQ|MTTQ) …8 khóa #',
    '(nghị quyết|văn kiện) đại hội (đoàn|công đoàn|MTTQ|mặt trận|hội nông dân|hội phụ nữ)'
  ],
  examples: [
    'Ủy ban MTTQ phường Cẩm Giang chuẩn bị chu đáo cho Đại hội MTTQ Việt Nam phường lần thứ I.',
    'Đại hội Chi đoàn thôn Nội bầu ban chấp hành năm người.',
    'Sáng 5/9, Công đoàn cơ sở Trường Mầm non Sao Mai tổ chức đại hội nhiệm kỳ 2023-2028.',
    'Đảng ủy xã chỉ đạo đại hội các tổ chức chính trị - xã hội trong tháng 10.'
  ],
  counterExamples: [
    {
      text: 'Đảng bộ xã Đông Sơn tổ chức Đại hội đại biểu lần thứ II.',
      why: { vi: 'Đại hội Đảng.', en: 'A Party congress.' }
    },
    {
      text: 'Ngân hàng họp đại hội đồng cổ đông thường niên.',
      why: { vi: 'Đại hội cổ đông.', en: 'A shareholders’ meeting.' }
    },
    {
      text: 'Hiệp hội Mắc ca tỉnh họp đại hội nhiệm kỳ 2024-2029.',
      why: { vi: 'Hội nghề nghiệp.', en: 'A professional association.' }
    },
    {
      text: 'Khai mạc Đại hội Thể dục thể thao huyện lần thứ IX.',
      why: { vi: 'Ngày hội thể thao.', en: 'A sports festival.' }
    }
  ]
};
