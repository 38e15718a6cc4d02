/** Words about where visits went: provinces, the territory of one, gaps, and the limits of what papers tell. */
import { formatNumber } from '../format.ts';

const n = (count: number) => formatNumber(count, 'vi');
const e = (count: number) => formatNumber(count, 'en');
const s = (count: number, one: string, many: string) => `${e(count)} ${count === 1 ? one : many}`;

const vi = {
  gaps: {
    title: 'Khoảng trống',
    sub: (day: string) => `Tính đến ${day}, theo báo chí`,
    days: (count: number) => `${n(count)} ngày`,
    months: (count: number) => `${n(count)} tháng`,
    open: (day: string) => `chưa thấy lượt nào từ ${day}.`,
    closed: (from: string, to: string) => `từ ${from} đến ${to}; sau đó đã có lượt lại.`,
    lastAt: 'Lượt gần nhất',
    communes: (count: number) => `${n(count)} xã, phường`,
    neverSeen: 'chưa thấy lượt nào trên báo trong kỳ.',
    seeAll: 'Xem tên từng nơi',
    silent: (names: string, months: string) => `${names} không gửi bài (${months}): số lượt có thể thiếu.`,
    sources: (count: number) => `${n(count)} nguồn im lặng`,
    more: (count: number) => `và ${n(count)} quãng nữa`,
    none: 'Không lãnh đạo nào có quãng từ ba tháng liền chưa thấy; không nguồn nào im lặng.'
  },
  provinces: {
    title: (seen: number, of: number) => `${n(seen)} trên ${n(of)} tỉnh, thành đã có lượt`,
    sub: 'Số lượt và lượt gần nhất tại từng tỉnh, thành; chọn một tỉnh để thấy từng xã, phường',
    never: 'Chưa thấy',
    seen: 'Đã có lượt',
    province: 'Tỉnh, thành',
    count: 'Lượt',
    last: 'Gần nhất',
    unknown: 'Chưa rõ tỉnh'
  },
  territory: {
    title: (visited: number, of: number, province: string, from: string) =>
      `${n(visited)} trên ${n(of)} xã, phường của ${province} đã có lượt từ ${from}`,
    titleOld: (visited: number, of: number, province: string, from: string) =>
      `${n(visited)} trên ${n(of)} nơi của ${province} đã có lượt từ ${from}`,
    sub: 'Số lượt tại từng xã, phường trong kỳ; không ghi loại là xã',
    ways: 'Cách xem',
    tiles: 'Ô',
    list: 'Danh sách',
    never: 'Chưa thấy',
    one: '1 lượt',
    few: '2 – 3 lượt',
    many: 'Từ 4 lượt',
    places: (count: number) => `${n(count)} nơi`,
    cell: (name: string, count: number) => `${name}: ${n(count)} lượt`,
    unseen: (name: string) => `${name}: chưa thấy trên báo`,
    legend: ['chưa thấy', '1', '2', '3', '4', 'từ 5'],
    elsewhere: (count: number) =>
      `${n(count)} lượt tại cơ quan cấp tỉnh hoặc không rõ xã không có trong hình.`
  },
  limits: {
    title: 'Đọc trang này thế nào',
    reported: 'Chỉ lượt đã lên báo trong kho; họp ở tỉnh, hội nghị, lễ lạt, tiếp khách không tính.',
    sources: (sources: number, articles: number) => `${n(articles)} bài của ${n(sources)} nguồn làm căn cứ.`,
    silent: (names: string) => `Từng im lặng trong kỳ: ${names}.`,
    others: (count: number) => `${n(count)} nguồn khác`,
    noSilence: 'Không nguồn quen gửi nào im lặng trong kỳ.',
    unknownDate: (count: number) =>
      `${n(count)} lượt chưa rõ ngày: không nằm trong kỳ nào, không tính ở trên.`,
    coarseDate: (count: number) =>
      `${n(count)} lượt chỉ rõ đến năm: không nằm trong tháng nào, không tính ở trên.`,
    unknownProvince: (count: number) => `${n(count)} lượt chưa rõ tỉnh.`,
    unknownCommune: (count: number) => `${n(count)} lượt chưa rõ xã: không tính vào xã nào.`,
    unnamed: (count: number) => `${n(count)} lượt chỉ nêu chức vụ: tính trong tổng, không tính cho ai.`,
    allKnown: 'Mọi lượt đều rõ ngày và nơi.',
    corrected: 'Sai ở đâu thì sửa tại trang của lượt ấy; lần sửa giữ nguyên khi đọc lại bài.',
    see: 'Xem các lần sửa'
  }
};
export type VisitPlaceWords = typeof vi;

const en: VisitPlaceWords = {
  gaps: {
    title: 'Gaps',
    sub: (day) => `As of ${day}, by the papers`,
    days: (count) => s(count, 'day', 'days'),
    months: (count) => s(count, 'month', 'months'),
    open: (day) => `not seen since ${day}.`,
    closed: (from, to) => `from ${from} to ${to}; seen again afterwards.`,
    lastAt: 'Last visit',
    communes: (count) => s(count, 'commune', 'communes'),
    neverSeen: 'not seen in the papers in this period.',
    seeAll: 'See each by name',
    silent: (names, months) => `${names} sent nothing (${months}): visits may be missing.`,
    sources: (count) => s(count, 'silent source', 'silent sources'),
    more: (count) => `and ${e(count)} more`,
    none: 'No leader was unseen for three months; no source was silent.'
  },
  provinces: {
    title: (seen, of) => `${e(seen)} of ${e(of)} provinces visited`,
    sub: 'Visits and the last one in each province; choose one to see its communes',
    never: 'Not seen',
    seen: 'Visited',
    province: 'Province',
    count: 'Visits',
    last: 'Last',
    unknown: 'Province unknown'
  },
  territory: {
    title: (visited, of, province, from) =>
      `${e(visited)} of ${e(of)} communes of ${province} visited since ${from}`,
    titleOld: (visited, of, province, from) =>
      `${e(visited)} of ${e(of)} places of ${province} visited since ${from}`,
    sub: 'Visits to each commune in the period; without a type word: xã',
    ways: 'Way of seeing',
    tiles: 'Tiles',
    list: 'List',
    never: 'Not seen',
    one: '1 visit',
    few: '2 – 3 visits',
    many: '4 or more',
    places: (count) => s(count, 'place', 'places'),
    cell: (name, count) => `${name}: ${s(count, 'visit', 'visits')}`,
    unseen: (name) => `${name}: not seen in the papers`,
    legend: ['not seen', '1', '2', '3', '4', '5 or more'],
    elsewhere: (count) =>
      `${s(count, 'visit', 'visits')} to provincial bodies or without a known commune are not in this figure.`
  },
  limits: {
    title: 'How to read this page',
    reported:
      'Only visits told in stored articles; meetings at the centre, conferences, ceremonies and receptions do not count.',
    sources: (sources, articles) =>
      `${s(articles, 'article', 'articles')} of ${s(sources, 'source', 'sources')} as evidence.`,
    silent: (names) => `Silent at times: ${names}.`,
    others: (count) => s(count, 'other', 'others'),
    noSilence: 'No usual source was silent in the period.',
    unknownDate: (count) =>
      `${s(count, 'visit', 'visits')} without any day: in no period, not counted above.`,
    coarseDate: (count) =>
      `${s(count, 'visit', 'visits')} known to the year only: in no month, not counted above.`,
    unknownProvince: (count) => `${s(count, 'visit', 'visits')} without a known province.`,
    unknownCommune: (count) => `${s(count, 'visit', 'visits')} without a known commune: counted in none.`,
    unnamed: (count) =>
      `${s(count, 'visit', 'visits')} told by the office alone: in the totals, counted for no leader.`,
    allKnown: 'Day and place of every visit are known.',
    corrected: 'What is wrong is corrected on the visit’s own page; corrections outlive a new reading.',
    see: 'See the corrections'
  }
};

export const visitPlaces = { vi, en };
