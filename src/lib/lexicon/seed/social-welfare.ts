/** Theme: social welfare: the poor, people of merit, houses for those in need, gifts to them. */
import type { Theme } from '../theme.ts';

const needy =
  '(hộ nghèo|hộ cận nghèo|người nghèo|gia đình chính sách|người có công|gia đình người có công|hoàn cảnh khó khăn|hộ khó khăn|trẻ mồ côi|trẻ em nghèo|học sinh nghèo|người khuyết tật|thương binh|thân nhân liệt sĩ|Mẹ Việt Nam Anh hùng|người cao tuổi|nạn nhân chất độc da cam|vùng lũ|vùng bão)';
/** An act or a policy, without which the people it is for are only mentioned. */
const care =
  'chăm lo, chăm sóc, tri ân, thăm, thăm hỏi, tặng, trao, hỗ trợ, giúp, giúp đỡ, chế độ, trợ cấp, phụng dưỡng, đỡ đầu, nuôi dưỡng, quà, ưu đãi';

export const socialWelfare: Theme = {
  slug: 'social-welfare',
  name: { vi: 'An sinh xã hội', en: 'Social welfare' },
  short: { vi: 'An sinh', en: 'Welfare' },
  definition: {
    vi: 'Giảm nghèo, xóa nhà tạm, nhà dột nát; chăm lo người có công, trẻ mồ côi, người khuyết tật; tặng quà, hỗ trợ người khó khăn; bảo hiểm y tế, bảo trợ xã hội. Không tính: quà tặng giữa cơ quan, quà chúc mừng; bảo hiểm xe.',
    en: 'Poverty reduction, replacing makeshift houses; care for people of merit, orphans, disabled people; gifts and support to those in need; health insurance and social assistance. Not: gifts between offices; congratulations; motor insurance.'
  },
  terms: [
    '(bảo đảm|đảm bảo|chăm lo|thực hiện|thực hiện tốt|công tác|chính sách|chương trình|hoạt động|quỹ|gói|nhiệm vụ) …3 an sinh (xã hội|)',
    'an sinh xã hội; title only',
    '(giảm|xóa đói giảm|thoát) nghèo',
    '(giảm|xóa|rà soát|giúp|hỗ trợ|kèm cặp|đỡ đầu|không còn|sinh kế cho|vay vốn|nhà cho|bò cho|quà cho) …4 (hộ nghèo|hộ cận nghèo|người nghèo)',
    '(hộ nghèo|hộ cận nghèo|người nghèo) …4 (thoát nghèo|vay vốn|nhận quà|được hỗ trợ|được vay|được tặng|được cấp)',
    'tỷ lệ hộ nghèo …6 (giảm|còn|dưới)',
    '(xóa|xóa bỏ) …2 (nhà tạm|nhà dột nát|nhà tạm , nhà dột nát)',
    '(nhà đại đoàn kết|nhà tình nghĩa|nhà tình thương|mái ấm công đoàn|nhà nhân ái)',
    `(tặng|trao|trao tặng|hỗ trợ|thăm hỏi|thăm|chăm lo|giúp đỡ) …8 ${needy}`,
    `(gia đình chính sách|người có công|Mẹ Việt Nam Anh hùng|thương binh); with: ${care}`,
    `(trẻ mồ côi|trẻ em mồ côi|người khuyết tật|nạn nhân chất độc da cam); with: ${care}`,
    '(bảo trợ|trợ cấp|trợ giúp) xã hội',
    '(bảo hiểm y tế|BHYT|bảo hiểm xã hội tự nguyện)',
    '(đền ơn đáp nghĩa|uống nước nhớ nguồn)',
    '(quỹ|ngày|tháng cao điểm) vì người nghèo',
    '(cứu trợ|ủng hộ|quyên góp) …6 (đồng bào|người dân|bà con|nhân dân) …6 (bão|lũ|thiên tai)',
    'not: bảo hiểm y tế (tư nhân|quốc tế)',
    'not: thương binh (và|&|,|-|–) xã hội'
  ],
  examples: [
    'Mặt trận xã trao 20 suất quà cho hộ nghèo dịp rằm.',
    'Huyện đặt mục tiêu xóa nhà tạm, nhà dột nát trước 30/9.',
    'Đoàn thăm, tặng quà gia đình chính sách ở ba thôn.'
  ],
  counterExamples: [
    {
      text: 'Bản có 120 nhà, trong đó 9 hộ nghèo, nằm dọc con suối.',
      why: { vi: 'Chỉ nhắc đến, không có việc làm hay chính sách.', en: 'Only mentioned, no act or policy.' }
    },
    {
      text: 'Lãnh đạo tỉnh tặng hoa chúc mừng Báo nhân ngày 21/6.',
      why: { vi: 'Chúc mừng cơ quan.', en: 'Congratulations to an office.' }
    },
    {
      text: 'Bí thư Tỉnh ủy tặng chi bộ một bộ máy tính.',
      why: { vi: 'Quà cho chi bộ.', en: 'A gift to a cell.' }
    },
    {
      text: 'Đất ở đây nghèo dinh dưỡng, phải bón thêm lân.',
      why: { vi: 'Đất nghèo.', en: 'Poor soil.' }
    },
    {
      text: 'Chủ xe phải mua bảo hiểm trách nhiệm dân sự.',
      why: { vi: 'Bảo hiểm xe.', en: 'Motor insurance.' }
    }
  ]
};
