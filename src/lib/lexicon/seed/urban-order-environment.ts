/** Theme: orderly streets and a clean environment: pavements, waste, green days, civilised urban life. */
import type { Theme } from '../theme.ts';

export const urbanOrderEnvironment: Theme = {
  slug: 'urban-order-environment',
  name: { vi: 'Trật tự đô thị, môi trường', en: 'Urban order and environment' },
  short: { vi: 'Đô thị, MT', en: 'Streets, green' },
  definition: {
    vi: 'Trật tự đô thị, vỉa hè, hành lang giao thông, văn minh đô thị; thu gom và phân loại rác, vệ sinh môi trường, đường hoa, cây xanh; xã phường xanh, sạch, đẹp. Không tính: tai nạn giao thông; “môi trường” kinh doanh, giáo dục.',
    en: 'Urban order, pavements, road corridors, civilised urban life; collecting and sorting waste, environmental hygiene, flower roads, trees; green, clean and beautiful communes. Not: road accidents; the “environment” of business or education.'
  },
  terms: [
    'trật tự (đô thị|xây dựng|lòng đường|vỉa hè)',
    '(lấn chiếm|giải tỏa|giải phóng|chiếm dụng) …4 (vỉa hè|lòng đường|lòng lề đường|hành lang)',
    '(hành lang|an toàn hành lang) (an toàn|) (giao thông|vỉa hè|đường bộ)',
    '(văn minh|mỹ quan|cảnh quan|quản lý|chỉnh trang) đô thị',
    '(bán hàng rong|họp chợ cóc|chợ cóc|chợ tạm|chợ tự phát)',
    '(vệ sinh|bảo vệ|cảnh quan) môi trường',
    '(thu gom|phân loại|xử lý|đốt|đổ) …3 (rác|rác thải|chất thải)',
    '(xanh|sáng) (,|-|) (sạch|xanh) (,|-|) (đẹp|sạch)',
    '(ngày chủ nhật|ngày thứ bảy|chủ nhật|thứ bảy) xanh',
    '(tuyến đường|đường|con đường) (hoa|kiểu mẫu|tự quản|sáng xanh sạch đẹp|thắp sáng)',
    '(trồng cây xanh|tết trồng cây|trồng hoa|cây xanh đô thị)',
    '(ô nhiễm|cải tạo) môi trường',
    '(rác thải nhựa|túi nilon|túi ni lông)',
    'not: Đường Hoa; case exact',
    'not: (xã|phường|thị trấn) đường hoa',
    'not: (vệ sinh|bảo vệ) môi trường (kinh doanh|đầu tư|giáo dục)'
  ],
  examples: [
    'Phường ra quân giải tỏa lấn chiếm vỉa hè trước cổng chợ.',
    'Sáng Chủ nhật xanh, ba chi hội phụ nữ trồng hoa dọc bờ kênh.',
    'Xóm Mới phân loại rác thải tại nguồn từ tháng Tư.'
  ],
  counterExamples: [
    {
      text: 'Xã Đường Hoa họp bàn chuyện thu mua quế.',
      why: { vi: 'Tên xã.', en: 'A commune’s name.' }
    },
    {
      text: 'Tỉnh cải thiện môi trường đầu tư kinh doanh.',
      why: { vi: '“môi trường” đầu tư.', en: 'The investment environment.' }
    },
    {
      text: 'Hai xe máy va chạm trên quốc lộ, một người bị thương.',
      why: { vi: 'Tai nạn giao thông.', en: 'A road accident.' }
    },
    {
      text: 'Giá rau xanh ở chợ huyện tăng nhẹ.',
      why: { vi: 'Giá cả.', en: 'Prices.' }
    },
    {
      text: 'Đô thị mới có thêm hai trường mầm non.',
      why: { vi: 'Không nói trật tự hay môi trường.', en: 'Neither order nor environment.' }
    }
  ]
};
