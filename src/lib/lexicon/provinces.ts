/** The provinces of both eras: 34 at present, 63 before 2025-07-01, and which became which. */
/** Whose borders: the 63 provinces until 2025-06-30, or the 34 since. */
export type Era = '63' | '34';

export type ProvinceKind = 'tỉnh' | 'thành phố';

export interface Province {
  /** Key within its era: the name without diacritics, `ba-ria-vung-tau`. */
  readonly slug: string;
  readonly name: string;
  /** For tiles and axes: `TP.HCM`, `BR-VT`, otherwise the name. */
  readonly short: string;
  /** As of 2026-09-20; see `kindSince` for the three that changed. */
  readonly kind: ProvinceKind;
  /** ISO day from which a present city was one, where it changed after the merger. */
  readonly kindSince?: string;
  /** Two-digit code of its own era. Codes were re-used in 2025: never use one without its era. */
  readonly code: string;
  readonly era: Era;
}

export interface OldProvince extends Province {
  /** Slug of the present province that took it over whole. */
  readonly now: string;
}

/** First day of the 34 provinces and of local government without districts (Asia/Ho_Chi_Minh). */
export const MERGER_DAY = '2025-07-01';

/**
 * slug, name, code by 19/2025/QĐ-TTg; a city says since when.
 * 2026: 30, 36 and 39/2026/QH16 made Đồng Nai, Quảng Ninh and Bắc Ninh cities under the centre.
 */
const PRESENT_ROWS: readonly (readonly [string, string, string, string?])[] = [
  ['lai-chau', 'Lai Châu', '12'],
  ['dien-bien', 'Điện Biên', '11'],
  ['son-la', 'Sơn La', '14'],
  ['lao-cai', 'Lào Cai', '15'],
  ['tuyen-quang', 'Tuyên Quang', '08'],
  ['cao-bang', 'Cao Bằng', '04'],
  ['lang-son', 'Lạng Sơn', '20'],
  ['thai-nguyen', 'Thái Nguyên', '19'],
  ['phu-tho', 'Phú Thọ', '25'],
  ['quang-ninh', 'Quảng Ninh', '22', '2026-09-01'],
  ['bac-ninh', 'Bắc Ninh', '24', '2026-09-20'],
  ['ha-noi', 'Hà Nội', '01', 'city'],
  ['hai-phong', 'Hải Phòng', '31', 'city'],
  ['hung-yen', 'Hưng Yên', '33'],
  ['ninh-binh', 'Ninh Bình', '37'],
  ['thanh-hoa', 'Thanh Hóa', '38'],
  ['nghe-an', 'Nghệ An', '40'],
  ['ha-tinh', 'Hà Tĩnh', '42'],
  ['quang-tri', 'Quảng Trị', '44'],
  ['hue', 'Huế', '46', 'city'],
  ['da-nang', 'Đà Nẵng', '48', 'city'],
  ['quang-ngai', 'Quảng Ngãi', '51'],
  ['gia-lai', 'Gia Lai', '52'],
  ['dak-lak', 'Đắk Lắk', '66'],
  ['khanh-hoa', 'Khánh Hòa', '56'],
  ['lam-dong', 'Lâm Đồng', '68'],
  ['dong-nai', 'Đồng Nai', '75', '2026-04-30'],
  ['ho-chi-minh', 'Hồ Chí Minh', '79', 'city'],
  ['tay-ninh', 'Tây Ninh', '80'],
  ['dong-thap', 'Đồng Tháp', '82'],
  ['vinh-long', 'Vĩnh Long', '86'],
  ['can-tho', 'Cần Thơ', '92', 'city'],
  ['an-giang', 'An Giang', '91'],
  ['ca-mau', 'Cà Mau', '96']
];

/** slug, name, code (124/2004/QĐ-TTg and later), slug of the province it is part of by 202/2025/QH15. */
const OLD_ROWS: readonly (readonly [string, string, string, string])[] = [
  ['lai-chau', 'Lai Châu', '12', 'lai-chau'],
  ['dien-bien', 'Điện Biên', '11', 'dien-bien'],
  ['son-la', 'Sơn La', '14', 'son-la'],
  ['lao-cai', 'Lào Cai', '10', 'lao-cai'],
  ['yen-bai', 'Yên Bái', '15', 'lao-cai'],
  ['ha-giang', 'Hà Giang', '02', 'tuyen-quang'],
  ['tuyen-quang', 'Tuyên Quang', '08', 'tuyen-quang'],
  ['cao-bang', 'Cao Bằng', '04', 'cao-bang'],
  ['lang-son', 'Lạng Sơn', '20', 'lang-son'],
  ['bac-kan', 'Bắc Kạn', '06', 'thai-nguyen'],
  ['thai-nguyen', 'Thái Nguyên', '19', 'thai-nguyen'],
  ['phu-tho', 'Phú Thọ', '25', 'phu-tho'],
  ['vinh-phuc', 'Vĩnh Phúc', '26', 'phu-tho'],
  ['hoa-binh', 'Hòa Bình', '17', 'phu-tho'],
  ['quang-ninh', 'Quảng Ninh', '22', 'quang-ninh'],
  ['bac-giang', 'Bắc Giang', '24', 'bac-ninh'],
  ['bac-ninh', 'Bắc Ninh', '27', 'bac-ninh'],
  ['ha-noi', 'Hà Nội', '01', 'ha-noi'],
  ['hai-phong', 'Hải Phòng', '31', 'hai-phong'],
  ['hai-duong', 'Hải Dương', '30', 'hai-phong'],
  ['hung-yen', 'Hưng Yên', '33', 'hung-yen'],
  ['thai-binh', 'Thái Bình', '34', 'hung-yen'],
  ['ha-nam', 'Hà Nam', '35', 'ninh-binh'],
  ['nam-dinh', 'Nam Định', '36', 'ninh-binh'],
  ['ninh-binh', 'Ninh Bình', '37', 'ninh-binh'],
  ['thanh-hoa', 'Thanh Hóa', '38', 'thanh-hoa'],
  ['nghe-an', 'Nghệ An', '40', 'nghe-an'],
  ['ha-tinh', 'Hà Tĩnh', '42', 'ha-tinh'],
  ['quang-binh', 'Quảng Bình', '44', 'quang-tri'],
  ['quang-tri', 'Quảng Trị', '45', 'quang-tri'],
  ['hue', 'Huế', '46', 'hue'],
  ['da-nang', 'Đà Nẵng', '48', 'da-nang'],
  ['quang-nam', 'Quảng Nam', '49', 'da-nang'],
  ['quang-ngai', 'Quảng Ngãi', '51', 'quang-ngai'],
  ['kon-tum', 'Kon Tum', '62', 'quang-ngai'],
  ['gia-lai', 'Gia Lai', '64', 'gia-lai'],
  ['binh-dinh', 'Bình Định', '52', 'gia-lai'],
  ['phu-yen', 'Phú Yên', '54', 'dak-lak'],
  ['dak-lak', 'Đắk Lắk', '66', 'dak-lak'],
  ['dak-nong', 'Đắk Nông', '67', 'lam-dong'],
  ['khanh-hoa', 'Khánh Hòa', '56', 'khanh-hoa'],
  ['ninh-thuan', 'Ninh Thuận', '58', 'khanh-hoa'],
  ['lam-dong', 'Lâm Đồng', '68', 'lam-dong'],
  ['binh-thuan', 'Bình Thuận', '60', 'lam-dong'],
  ['binh-phuoc', 'Bình Phước', '70', 'dong-nai'],
  ['dong-nai', 'Đồng Nai', '75', 'dong-nai'],
  ['binh-duong', 'Bình Dương', '74', 'ho-chi-minh'],
  ['ho-chi-minh', 'Hồ Chí Minh', '79', 'ho-chi-minh'],
  ['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', '77', 'ho-chi-minh'],
  ['tay-ninh', 'Tây Ninh', '72', 'tay-ninh'],
  ['long-an', 'Long An', '80', 'tay-ninh'],
  ['tien-giang', 'Tiền Giang', '82', 'dong-thap'],
  ['dong-thap', 'Đồng Tháp', '87', 'dong-thap'],
  ['ben-tre', 'Bến Tre', '83', 'vinh-long'],
  ['tra-vinh', 'Trà Vinh', '84', 'vinh-long'],
  ['vinh-long', 'Vĩnh Long', '86', 'vinh-long'],
  ['can-tho', 'Cần Thơ', '92', 'can-tho'],
  ['hau-giang', 'Hậu Giang', '93', 'can-tho'],
  ['soc-trang', 'Sóc Trăng', '94', 'can-tho'],
  ['an-giang', 'An Giang', '89', 'an-giang'],
  ['kien-giang', 'Kiên Giang', '91', 'an-giang'],
  ['bac-lieu', 'Bạc Liêu', '95', 'ca-mau'],
  ['ca-mau', 'Cà Mau', '96', 'ca-mau']
];

/** Huế was a city already before the merger, from 2025-01-01. */
const OLD_CITIES = new Set(['ha-noi', 'hai-phong', 'hue', 'da-nang', 'ho-chi-minh', 'can-tho']);

const SHORT_NAMES = new Map([
  ['Hồ Chí Minh', 'TP.HCM'],
  ['Bà Rịa - Vũng Tàu', 'BR-VT']
]);
const shortName = (name: string): string => SHORT_NAMES.get(name) ?? name;

/** The present provinces, north to south. */
export const PROVINCES_34: readonly Province[] = PRESENT_ROWS.map(([slug, name, code, city]) => ({
  slug,
  name,
  short: shortName(name),
  kind: city ? 'thành phố' : 'tỉnh',
  ...(city && city !== 'city' ? { kindSince: city } : {}),
  code,
  era: '34'
}));

/** The provinces as they stood on 2025-06-30, north to south. */
export const PROVINCES_63: readonly OldProvince[] = OLD_ROWS.map(([slug, name, code, now]) => ({
  slug,
  name,
  short: shortName(name),
  kind: OLD_CITIES.has(slug) ? 'thành phố' : 'tỉnh',
  code,
  era: '63',
  now
}));

const PRESENT = new Map(PROVINCES_34.map((province) => [province.slug, province]));
const OLD = new Map(PROVINCES_63.map((province) => [province.slug, province]));

/**
 * The present province that an old one belongs to.
 * @param oldSlug slug of one of the 63; throws RangeError for anything else.
 */
export function presentProvince(oldSlug: string): string {
  const old = OLD.get(oldSlug);
  if (!old) throw new RangeError(`no province before 2025-07-01 has the slug "${oldSlug}"`);
  return old.now;
}

const PARTS: ReadonlyMap<string, readonly OldProvince[]> = Map.groupBy(PROVINCES_63, ({ now }) => now);

/** The old provinces that make up a present one, north to south; empty for an unknown slug. */
export function oldProvinces(slug: string): readonly OldProvince[] {
  return PARTS.get(slug) ?? [];
}

/** The province of that era, or undefined for an unknown slug. */
export function findProvince(slug: string, era: Era): Province | undefined {
  return era === '34' ? PRESENT.get(slug) : OLD.get(slug);
}

/**
 * Name without its kind: "Phú Thọ", "Hồ Chí Minh".
 * Throws RangeError for a slug that the era does not have.
 */
export function provinceName(slug: string, era: Era): string {
  const province = findProvince(slug, era);
  if (!province) throw new RangeError(`no province of the ${era} has the slug "${slug}"`);
  return province.name;
}

/**
 * What a province was on a day: "tỉnh" before, "thành phố" from its change on.
 * @param day ISO day, Asia/Ho_Chi_Minh.
 */
export function provinceKind(province: Province, day: string): ProvinceKind {
  return province.kindSince && day < province.kindSince ? 'tỉnh' : province.kind;
}
