/** Theme: winning, training and admitting new Party members. */
import type { Theme } from '../theme.ts';

export const memberDevelopment: Theme = {
  slug: 'member-development',
  name: { vi: 'Phát triển đảng viên', en: 'New Party members' },
  short: { vi: 'Đảng viên mới', en: 'New members' },
  definition: {
    vi: 'Tạo nguồn, bồi dưỡng, kết nạp đảng viên, chuyển đảng chính thức, phát triển đảng ở thôn bản, doanh nghiệp ngoài nhà nước, trường học. Không tính: trao Huy hiệu Đảng; kỷ luật, khai trừ; kết nạp đoàn viên, hội viên.',
    en: 'Finding, training and admitting Party members, their full membership, growth in hamlets, private firms and schools. Not: Party badges; discipline and expulsion; new members of the Youth Union or associations.'
  },
  terms: [
    '(công tác|) phát triển (đảng viên|đảng)',
    'phát triển …3 (đảng viên|tổ chức đảng)',
    'kết nạp (được|) (#|) (đảng viên|đảng)',
    '(lễ|tổ chức lễ) kết nạp …2 (đảng|đảng viên)',
    'kết nạp …6 (vào đảng|vào hàng ngũ của đảng|đảng viên mới)',
    '(tạo nguồn|nguồn) (kết nạp|phát triển) …2 (đảng|đảng viên)',
    '(bồi dưỡng|lớp) …3 (nhận thức về đảng|cảm tình đảng|đối tượng đảng|đảng viên mới)',
    'quần chúng ưu tú',
    'đảng viên dự bị',
    '(chuyển|công nhận) đảng (viên|) chính thức',
    '(chi bộ|thôn|bản|ấp) (trắng|chưa có|không có) đảng viên',
    'đảng viên trẻ; with: kết nạp, bồi dưỡng, tạo nguồn, phát triển',
    'not: kết nạp …4 (đoàn viên|hội viên|đội viên|đoàn)',
    'not: phát triển đảng (và nhà nước|toàn diện)'
  ],
  examples: [
    'Quý I, Đảng bộ xã kết nạp 12 đảng viên mới, trong đó bảy người là nữ.',
    'Khó nhất vẫn là phát triển đảng viên ở khu công nghiệp.',
    'Trung tâm Chính trị mở lớp bồi dưỡng nhận thức về Đảng cho 60 quần chúng ưu tú.'
  ],
  counterExamples: [
    {
      text: 'Trao Huy hiệu 50 năm tuổi Đảng cho chín đảng viên cao niên.',
      why: { vi: 'Huy hiệu Đảng.', en: 'Party badges.' }
    },
    {
      text: 'Xã đoàn kết nạp 40 đoàn viên nhân dịp 26/3.',
      why: { vi: 'Đoàn viên.', en: 'Youth Union members.' }
    },
    {
      text: 'Ủy ban Kiểm tra Huyện ủy khai trừ một đảng viên ra khỏi Đảng.',
      why: { vi: 'Kỷ luật.', en: 'Discipline.' }
    },
    {
      text: 'Chi bộ có 34 đảng viên, họp ngày 3 hằng tháng.',
      why: { vi: 'Chỉ là số đảng viên.', en: 'Only a head count.' }
    }
  ]
};
