/** Names of an address's parameters as the pages call them. */

const vi = {
  theme: 'Chủ đề',
  province: 'Tỉnh, thành',
  source: 'Nguồn',
  from: 'Từ ngày',
  to: 'Đến ngày',
  grain: 'Mốc thời gian',
  measure: 'Cách tính',
  split: 'Tách theo',
  day: 'Ngày tính',
  map: 'Địa giới',
  'left-out': 'Phần để ngoài',
  month: 'Tháng',
  tile: 'Chủ đề của bản đồ',
  lexicon: 'Phiên bản chủ đề',
  page: 'Trang',
  outcome: 'Kết quả',
  reason: 'Lý do',
  code: 'Loại phát hiện',
  level: 'Cấp',
  view: 'Cách xem',
  at: 'Mốc đã chọn',
  key: 'Đường đã chọn',
  leader: 'Lãnh đạo',
  stories: 'Gộp tin',
  q: 'Điều tìm'
};

const en: typeof vi = {
  theme: 'Theme',
  province: 'Province',
  source: 'Source',
  from: 'From',
  to: 'To',
  grain: 'Time step',
  measure: 'Measure',
  split: 'Split',
  day: 'Day counted',
  map: 'Borders',
  'left-out': 'Left out',
  month: 'Month',
  tile: 'Theme of the map',
  lexicon: 'Version of the themes',
  page: 'Page',
  outcome: 'Result',
  reason: 'Reason',
  code: 'Kind of finding',
  level: 'Level',
  view: 'View',
  at: 'Chosen bucket',
  key: 'Chosen line',
  leader: 'Leader',
  stories: 'Stories',
  q: 'Search'
};

export const parameters = { vi, en };
