/** Words of the overview's map of tiles: title, month, legend, notes. */
import { formatNumber } from '../format.ts';

const vi = {
  densest: (theme: string, places: string) => `${theme} có tỷ lệ cao nhất ở ${places}`,
  most: (theme: string, places: string) => `${theme} có nhiều bài nhất ở ${places}`,
  plainTiles: (theme: string) => `${theme} theo tỉnh, thành`,
  tileShare: '% số bài của từng tỉnh, thành',
  tileArticles: 'Số bài của từng tỉnh, thành',
  tileApart: 'không theo mục Tính',
  tileTheme: 'Chủ đề của bản đồ',
  curveOf: 'Xem đường thời gian của',
  choosePlace: 'Chọn tỉnh, thành',
  show: 'Xem',
  month: 'Tháng',
  wholePeriod: (span: string) => `cả kỳ ${span}`,
  inMonth: (month: string) => `tháng ${month}`,
  notOver: 'chưa trọn',
  before: 'Tháng trước',
  after: 'Tháng sau',
  whole: 'Cả kỳ',
  hiddenTile: 'ẩn',
  voidTile: '–',
  tellVoid: 'chưa có bài nào',
  unheard: (n: number) => `${formatNumber(n, 'vi')} tỉnh, thành chưa có bài nào (ô nét đứt).`,
  tellHidden: (n: number) => `ẩn, chỉ ${formatNumber(n, 'vi')} bài`,
  belongs: (island: string, province: string) => `Đặc khu ${island} thuộc ${province}`,
  legendShare: '% số bài',
  legendArticles: 'Số bài',
  legendFrom: (from: string) => `từ ${from}`,
  legendBelow: (to: string) => `dưới ${to}`,
  legendZero: 'có bài, không bài nào về chủ đề',
  legendHidden: 'ẩn: dưới 30 bài',
  legendVoid: 'chưa có bài nào của tỉnh',
  tileNote:
    'Mỗi ô một tỉnh, thành; vị trí gần đúng. Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa, cùng số liệu với đất liền.',
  countryTotal: 'Cả nước',
  including: 'gồm'
};

const en: typeof vi = {
  densest: (theme, places) => `${theme}: highest share in ${places}`,
  most: (theme, places) => `${theme}: most articles in ${places}`,
  plainTiles: (theme) => `${theme} by province`,
  tileShare: '% of each province’s articles',
  tileArticles: 'Articles of each province',
  tileApart: 'whatever Count says',
  tileTheme: 'Theme of the map',
  curveOf: 'See the course over time of',
  choosePlace: 'Choose a province',
  show: 'Show',
  month: 'Month',
  wholePeriod: (span) => `whole period ${span}`,
  inMonth: (month) => month,
  notOver: 'not over',
  before: 'Month before',
  after: 'Month after',
  whole: 'Whole period',
  hiddenTile: 'hidden',
  voidTile: '–',
  tellVoid: 'no article yet',
  unheard: (n) =>
    `${formatNumber(n, 'en')} ${n === 1 ? 'province has' : 'provinces have'} no article yet (dashed tiles).`,
  tellHidden: (n) => `hidden, only ${formatNumber(n, 'en')} articles`,
  belongs: (island, province) => `${island} special zone, part of ${province}`,
  legendShare: '% of articles',
  legendArticles: 'Articles',
  legendFrom: (from) => `${from} and more`,
  legendBelow: (to) => `below ${to}`,
  legendZero: 'articles, none on the theme',
  legendHidden: 'hidden: under 30',
  legendVoid: 'no article of the province yet',
  tileNote:
    'One tile a province, roughly in place. Hoàng Sa is part of Đà Nẵng, Trường Sa of Khánh Hòa, with the figures of the mainland.',
  countryTotal: 'Whole country',
  including: 'including'
};

export const overviewMap = { vi, en };
