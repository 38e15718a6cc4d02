/** Theme: cleaning and completing the land database, with its collection campaigns. */
import type { Theme } from '../theme.ts';

export const landDataCleanup: Theme = {
  slug: 'land-data-cleanup',
  name: { vi: 'Làm sạch dữ liệu đất đai', en: 'Cleaning the land database' },
  short: { vi: 'Dữ liệu đất', en: 'Land data' },
  definition: {
    vi: 'Làm giàu, làm sạch, đối soát cơ sở dữ liệu đất đai; thu giấy chứng nhận và căn cước để nhập dữ liệu; chiến dịch 90 ngày; đo đạc, lập hồ sơ địa chính. Không tính: tranh chấp, đấu giá, thu hồi đất; cấp sổ đỏ thường ngày; làm sạch dữ liệu khác.',
    en: 'Completing, cleaning and matching the land database; collecting land certificates and identity cards for it; the 90-day campaign; surveying and cadastral files. Not: disputes, auctions, land recovery; everyday certificates; other data.'
  },
  terms: [
    '(làm sạch|làm giàu|làm giàu , làm sạch) …4 (dữ liệu|cơ sở dữ liệu|CSDL|thông tin) …4 đất đai',
    '(cơ sở dữ liệu|CSDL|dữ liệu) (quốc gia về|về|) đất đai',
    '(xây dựng|hoàn thiện|cập nhật|vận hành|kết nối|đồng bộ) …4 (dữ liệu|CSDL) …4 đất đai',
    '(số hóa|nhập|chuẩn hóa) …4 (hồ sơ|dữ liệu) …2 (đất đai|địa chính)',
    '(thu thập|thu|thu nhận|rà soát|cung cấp|nộp) …6 (giấy chứng nhận quyền sử dụng đất|GCN quyền sử dụng đất|GCNQSDĐ|sổ đỏ) …8 (dữ liệu|căn cước|CCCD|số hóa)',
    '(đối soát|rà soát|xác thực|chuẩn hóa) …6 (thửa đất|thông tin đất đai|chủ sử dụng đất)',
    '(chiến dịch|cao điểm|đợt cao điểm) …4 (90|30|60) ngày …8 đất đai',
    'dữ liệu (đất đai|địa chính) …4 (đúng|sạch|sống|thống nhất)',
    '(đo đạc|đo vẽ) …6 (hồ sơ địa chính|bản đồ địa chính)',
    '(hồ sơ|bản đồ) địa chính …6 (số|dữ liệu|điện tử)',
    'thửa đất …8 (dữ liệu dân cư|căn cước|CCCD|định danh)',
    'not: (dữ liệu|dữ liệu quốc gia) về (dân cư|hộ tịch|bảo hiểm)'
  ],
  examples: [
    'Tổ công tác đến từng nhà giúp dân trong chiến dịch làm sạch dữ liệu đất đai.',
    'Phường đã đối soát thông tin 3.200 thửa đất với chủ sử dụng.',
    'Xã thu bản chụp sổ đỏ và căn cước để nhập cơ sở dữ liệu đất đai.'
  ],
  counterExamples: [
    {
      text: 'Hai hộ ở xóm Bến tranh chấp đất đai đã ba năm.',
      why: { vi: 'Tranh chấp.', en: 'A dispute.' }
    },
    {
      text: 'Công an xã làm sạch dữ liệu dân cư trước ngày bầu cử.',
      why: { vi: 'Dữ liệu dân cư.', en: 'Population data.' }
    },
    {
      text: 'Huyện đấu giá 45 thửa đất ở trung tâm.',
      why: { vi: 'Đấu giá đất.', en: 'A land auction.' }
    },
    {
      text: 'Bà con phấn khởi nhận giấy chứng nhận quyền sử dụng đất.',
      why: { vi: 'Cấp giấy thường ngày.', en: 'Everyday certificates.' }
    }
  ]
};
