/** Words of the frame around every page: masthead, banner, foot, dialog, error pages. */
import { formatNumber } from '../format.ts';

const vi = {
  home: 'Nhịp',
  skip: 'Đến nội dung',
  contents: 'Mục lục',
  main: 'Mục chính',
  overview: 'Tổng quan',
  articles: 'Bài viết',
  themes: 'Chủ đề',
  explore: 'Phân tích',
  import: 'Nhập bài',
  quickFind: 'Tìm nhanh',
  findWhat: 'Tìm bài, người, nơi',
  other: 'EN',
  otherName: 'English',
  ground: 'Đổi nền sáng, tối',
  figure: 'Hình',
  table: 'Bảng',
  sampleName: 'Bộ mẫu:',
  sample: (n: number) =>
    `${formatNumber(n, 'vi')} bài bịa ra để xem thử; người, báo và con số không có thật.`,
  clearSample: 'Xóa bộ mẫu',
  clearAsk: (n: number) => `Xóa ${formatNumber(n, 'vi')} bài mẫu?`,
  clearWhat: (own: number) =>
    `${own === 0 ? 'Kho chưa có bài nào của bạn: hình và bảng sẽ trống.' : `Hình và bảng sẽ chỉ còn bài của bạn; ${formatNumber(own, 'vi')} bài của bạn giữ nguyên.`} Muốn có lại bộ mẫu thì mở Nhịp với kho trống.`,
  clearDo: (n: number) => `Xóa ${formatNumber(n, 'vi')} bài mẫu`,
  clearing: 'Đang xóa bộ mẫu…',
  noSample: 'Kho không có bài mẫu nào',
  noSampleWhat: 'Mọi bài trong kho là bài bạn đã nhập.',
  cancel: 'Thôi',
  back: 'Về tổng quan',
  lexicon: (version: number, day: string) => `bộ chủ đề phiên bản ${version}, ngày ${day}`,
  places: 'địa danh 34 tỉnh, thành; bài trước 01/07/2025 theo 63 tỉnh, thành',
  method: 'cách tính và độ đúng',
  notFound: 'Không có trang này',
  notFoundWhat: 'Địa chỉ không dẫn tới trang nào. Có thể nó bị cắt bớt khi chép, hoặc bài đã bị xóa.',
  badAddress: 'Địa chỉ có phần không đọc được',
  malformed: 'Dấu % trong địa chỉ không ghép thành chữ nào. Có thể địa chỉ bị cắt bớt khi chép.',
  tooLarge: 'Tệp gửi lên quá lớn',
  failed: 'Trang này chưa mở được',
  failedWhat:
    'Việc đọc kho dừng giữa chừng. Bài và số liệu trong kho không đổi. Thử lại; nếu vẫn vậy, gửi mã dưới đây cho người quản trị.',
  retry: 'Thử lại',
  code: 'Mã lỗi',
  copyCode: 'Chép mã lỗi',
  copied: 'Đã chép mã lỗi'
};

const en: typeof vi = {
  home: 'Nhịp',
  skip: 'Skip to content',
  contents: 'Contents',
  main: 'Main',
  overview: 'Overview',
  articles: 'Articles',
  themes: 'Themes',
  explore: 'Explore',
  import: 'Import',
  quickFind: 'Quick search',
  findWhat: 'Articles, people, places',
  other: 'VI',
  otherName: 'Tiếng Việt',
  ground: 'Switch between light and dark',
  figure: 'Figure',
  table: 'Table',
  sampleName: 'Sample:',
  sample: (n) =>
    `${formatNumber(n, 'en')} invented articles to try things on; people, papers and numbers are not real.`,
  clearSample: 'Clear the sample',
  clearAsk: (n) => `Clear ${formatNumber(n, 'en')} sample articles?`,
  clearWhat: (own) =>
    `${own === 0 ? 'You have no articles of your own yet: figures and tables will be empty.' : `Figures and tables will hold your own articles only; your own ${formatNumber(own, 'en')} stay.`} To have the sample back, open Nhịp with an empty store.`,
  clearDo: (n) => `Clear ${formatNumber(n, 'en')} sample articles`,
  clearing: 'Clearing the sample…',
  noSample: 'There are no sample articles',
  noSampleWhat: 'Every article in the store is one you imported.',
  cancel: 'Keep them',
  back: 'To the overview',
  lexicon: (version, day) => `themes version ${version} of ${day}`,
  places: 'places: 34 provinces; articles before 01/07/2025 by the 63 of then',
  method: 'method and accuracy',
  notFound: 'No such page',
  notFoundWhat:
    'This address leads nowhere. It may have been cut short when copied, or the article was deleted.',
  badAddress: 'Part of the address cannot be read',
  malformed: 'The % signs in it spell no letters. It may have been cut short when copied.',
  tooLarge: 'What was sent is too large',
  failed: 'This page could not be opened',
  failedWhat:
    'Reading the store stopped half-way. Articles and numbers in the store are unchanged. Try again; if it stays like this, give the code below to your administrator.',
  retry: 'Try again',
  code: 'Error code',
  copyCode: 'Copy the error code',
  copied: 'Error code copied'
};

export const shell = { vi, en };
