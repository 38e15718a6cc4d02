/** The sample's invented newspapers: one a province, two for the whole country. */
import type { DateStyle } from './calendar.ts';

export interface SampleSource {
  readonly name: string;
  /** Slug of the home province; null for a national paper. */
  readonly home: string | null;
  readonly dates: DateStyle;
  /** Its reporters, for bylines; empty where the paper prints none. */
  readonly reporters: readonly string[];
}

/** Months in which a paper printed nothing: a gap that charts must show as one. */
export const SILENT: Readonly<Record<string, readonly string[]>> = { 'gia-lai': ['2026-03', '2026-04'] };

const STYLES: readonly DateStyle[] = ['slash', 'with-day', 'dash', 'slash', 'full', 'slash', 'with-day'];
const REPORTERS = (
  'Thu Trà,Bích Sương,Hoài Mạch,Lê Dung – Mạnh Tú,Quỳnh Cẩn,Đức Khải,Minh Thư,Hà Nhiên,Trường Sinh,Thanh Mộc,' +
  'Phương Liên – Văn Tuyến,Ngân Hà,Hải Đường,Việt Cường – Thùy Anh,Cẩm Tú,Diệu Hiền,Anh Sơn,Y Nhung,Bảo Khánh'
).split(',');

const PROVINCIAL: readonly (readonly [home: string, name: string])[] = [
  ['lai-chau', 'Tin Biên cương Lai Châu'],
  ['dien-bien', 'Nhịp sống Mường Then'],
  ['son-la', 'Tin Sông Mã Sơn La'],
  ['lao-cai', 'Đất Hoàng Liên'],
  ['tuyen-quang', 'Thành Tuyên ngày mới'],
  ['cao-bang', 'Non nước Cao Bằng online'],
  ['lang-son', 'Xứ Lạng hôm nay'],
  ['thai-nguyen', 'Đất Chè ngày nay'],
  ['phu-tho', 'Trung du thời báo'],
  ['quang-ninh', 'Vùng Than mới'],
  ['bac-ninh', 'Kinh Bắc nhật trình'],
  ['ha-noi', 'Nhịp Hà thành'],
  ['hai-phong', 'Cửa biển Hải Phòng'],
  ['hung-yen', 'Phố Hiến tin tức'],
  ['ninh-binh', 'Cố đô Hoa Lư online'],
  ['thanh-hoa', 'Tin xứ Thanh'],
  ['nghe-an', 'Sông Lam nhật báo'],
  ['ha-tinh', 'Núi Hồng hôm nay'],
  ['quang-tri', 'Đôi bờ Hiền Lương'],
  ['hue', 'Sông Hương tin ngày'],
  ['da-nang', 'Ngũ Hành thời sự'],
  ['quang-ngai', 'Trà Giang tin tức'],
  ['gia-lai', 'Cao nguyên và Biển'],
  ['khanh-hoa', 'Xứ Trầm online'],
  ['dak-lak', 'Đại ngàn hôm nay'],
  ['lam-dong', 'Tin Nam Cao nguyên'],
  ['dong-nai', 'Miền Đông tin nhanh'],
  ['ho-chi-minh', 'Bến Thành thời báo'],
  ['tay-ninh', 'Vàm Cỏ hôm nay'],
  ['dong-thap', 'Sen hồng nhật báo'],
  ['vinh-long', 'Ba dòng sông'],
  ['an-giang', 'Bảy Núi và Biển'],
  ['can-tho', 'Tây Đô ngày mới'],
  ['ca-mau', 'Đất Mũi tin tức']
];

const NATIONAL = ['Cơ sở và Cuộc sống', 'Việt Nam địa phương'];

export const SAMPLE_SOURCES: readonly SampleSource[] = [
  ...PROVINCIAL.map(([home, name], index) => newspaper(name, home, index)),
  ...NATIONAL.map((name, index) => newspaper(name, null, PROVINCIAL.length + index))
];

function newspaper(name: string, home: string | null, index: number): SampleSource {
  const dates = STYLES[index % STYLES.length] as DateStyle;
  const first = (index * 5) % REPORTERS.length;
  const reporters = index % 6 === 4 ? [] : [...REPORTERS, ...REPORTERS].slice(first, first + 4);
  return { name, home, dates, reporters };
}

/** The paper of a province. @throws RangeError for an unknown slug. */
export function homePaper(province: string): SampleSource {
  const found = SAMPLE_SOURCES.find(({ home }) => home === province);
  if (!found) throw new RangeError(`no sample source is at home in ${province}`);
  return found;
}

export const NATIONAL_PAPERS: readonly SampleSource[] = SAMPLE_SOURCES.filter(({ home }) => home === null);
