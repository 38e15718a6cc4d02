/** Theme: the two-tier local government of 2025: mergers of provinces and communes, the end of districts. */
import type { Theme } from '../theme.ts';

/** Marks of the 2025 reform: leaner offices alone are an older story. */
const merger =
  '(2|hai|02) cấp, đơn vị hành chính, cấp huyện, (sáp nhập|hợp nhất|sắp xếp) (tỉnh|xã|phường|cấp xã|cấp tỉnh)';

export const twoTierGovernment: Theme = {
  slug: 'two-tier-government',
  name: { vi: 'Chính quyền địa phương hai cấp', en: 'Two-tier local government' },
  short: { vi: 'Hai cấp', en: 'Two tiers' },
  definition: {
    vi: 'Mô hình chính quyền địa phương hai cấp; sắp xếp, sáp nhập tỉnh, xã; bỏ cấp huyện; tinh gọn bộ máy; bố trí cán bộ và trụ sở sau sắp xếp; trung tâm phục vụ hành chính công cấp xã. Không tính: sáp nhập doanh nghiệp, trường học, thôn.',
    en: 'The two-tier model of local government; merging provinces and communes; the end of districts; leaner structures; staff and offices after the merger; commune service centres. Not: mergers of companies, schools or hamlets.'
  },
  terms: [
    '(chính quyền địa phương|chính quyền|tổ chức chính quyền) …4 (2|hai|02) cấp',
    '(mô hình|vận hành) …6 (2|hai|02) cấp; with: chính quyền, địa phương',
    '(sắp xếp|sáp nhập|hợp nhất|nhập) …4 (đơn vị hành chính|ĐVHC)',
    '(sáp nhập|hợp nhất|hợp nhất các|sáp nhập các) (tỉnh|xã|phường|huyện|đơn vị hành chính)',
    '(bỏ|không tổ chức|kết thúc hoạt động|kết thúc) …4 cấp huyện',
    `(tinh gọn|sắp xếp|tinh giản) (tổ chức|) (bộ máy|tổ chức bộ máy|hệ thống chính trị); with article: ${merger}`,
    `(Nghị quyết số|Nghị quyết) 18-NQ/TW; with article: ${merger}`,
    'trung tâm phục vụ hành chính công (xã|phường|cấp xã|đặc khu)',
    '(xã|phường|tỉnh|thành phố) mới …4 (sau|khi) …2 (sáp nhập|sắp xếp|hợp nhất)',
    '(sau|trước) (khi|) (sáp nhập|sắp xếp|hợp nhất); with: xã, phường, tỉnh, đơn vị hành chính, bộ máy',
    '(dôi dư|cán bộ không chuyên trách|trụ sở dôi dư) …6 (sắp xếp|sáp nhập)',
    `phân cấp (,|và|) phân quyền; with article: ${merger}`,
    'not: (sáp nhập|hợp nhất) …3 (doanh nghiệp|công ty|ngân hàng|trường|thôn|bản|ấp|tổ dân phố|chi bộ)'
  ],
  examples: [
    'Ba tháng vận hành chính quyền địa phương hai cấp, xã Lộc Bình giải quyết hơn bốn nghìn hồ sơ.',
    'Đề án sắp xếp đơn vị hành chính cấp xã được lấy ý kiến cử tri.',
    'Phường mới sau sáp nhập dùng lại trụ sở cũ của quận.'
  ],
  counterExamples: [
    {
      text: 'Năm 2018, sở sắp xếp bộ máy, bớt hai phòng.',
      why: { vi: 'Trước cuộc sắp xếp năm 2025.', en: 'Before the reform of 2025.' }
    },
    {
      text: 'Hai ngân hàng hoàn tất việc sáp nhập trong tháng 5.',
      why: { vi: 'Sáp nhập doanh nghiệp.', en: 'A merger of companies.' }
    },
    {
      text: 'Sở Giáo dục sáp nhập trường tiểu học vào trường trung học cơ sở.',
      why: { vi: 'Sáp nhập trường học.', en: 'A merger of schools.' }
    },
    {
      text: 'Tòa án xét xử hai cấp: sơ thẩm và phúc thẩm.',
      why: { vi: 'Hai cấp xét xử.', en: 'Two instances of a court.' }
    },
    {
      text: 'Chi bộ thôn sắp xếp lịch trực Tết.',
      why: { vi: 'Xếp lịch.', en: 'A duty roster.' }
    }
  ]
};
