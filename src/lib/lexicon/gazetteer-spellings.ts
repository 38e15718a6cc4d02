/** How place names are spelled: i for y, highland names, glued names, and the by-names of provinces. */

/** Syllables that papers write with either letter; both are accepted. Tone placement is folded by the matcher. */
const Y_OR_I: readonly (readonly [string, string])[] = [
  ['mỹ', 'mĩ'],
  ['lý', 'lí'],
  ['quý', 'quí'],
  ['quy', 'qui'],
  ['kỳ', 'kì'],
  ['sỹ', 'sĩ'],
  ['tỵ', 'tị'],
  ['vỹ', 'vĩ'],
  ['hy', 'hi'],
  ['thy', 'thi'],
  ['ly', 'li'],
  ['vy', 'vi']
];

/** Spellings of one highland syllable, none of which is the right one everywhere. */
const HIGHLAND: readonly (readonly string[])[] = [
  ['đắk', 'đăk', 'đắc', 'đăc', 'đak', 'dak', 'đác'],
  ['lắk', 'lăk', 'lắc', 'lak'],
  ['ea', 'êa', 'eă'],
  ['ia', 'ya'],
  ['chư', 'cư'],
  ['krông', 'kroong'],
  ['ngọk', 'ngok'],
  ['nậm', 'nặm'],
  ["m'drắk", "m'đrắk", 'mdrắk', "m'đrăk", "m'drăk"]
];

const OTHERS = new Map<string, readonly string[]>([
  ...Y_OR_I.flatMap((pair): [string, readonly string[]][] => [
    [pair[0], [pair[1]]],
    [pair[1], [pair[0]]]
  ]),
  ...HIGHLAND.flatMap((row) =>
    row.map((one): [string, readonly string[]] => [one, row.filter((other) => other !== one)])
  )
]);

/** Dashes, apostrophes, and highland particles that are written apart or glued: "A Vương" and "Avương". */
const PECULIAR = /['’-]|^(?:a|ea|ia|ga)(?: |\p{L})/u;
const APART = /^(a|ea|ia|ga) (?=\p{L}{2,}$)/u;
const GLUED = /^(ea)(?=[^\P{L}aeiou]\p{L}+$)/u;

/** Names with more variable syllables than this would multiply without use. */
const MOST_SPELLINGS = 16;

/**
 * Every accepted spelling of a name, the name itself first; dashes and apostrophes may be left out.
 * Lower case, NFC; tone placement is left to the matcher.
 */
export function spellings(name: string): string[] {
  const lower = name.toLowerCase();
  if (!lower.split(' ').some((word) => OTHERS.has(word)) && !PECULIAR.test(lower)) return [lower];
  let found = [''];
  for (const word of lower.split(' ')) {
    const ways = [word, ...(OTHERS.get(word) ?? [])];
    found = found.flatMap((start) => ways.map((way) => (start ? `${start} ${way}` : way)));
    found = found.slice(0, MOST_SPELLINGS);
  }
  const plain = found.flatMap((way) => [way, way.replaceAll(' - ', ' '), way.replace(/['’]/g, '')]);
  plain.push(
    ...plain.map((way) => way.replace(APART, '$1')),
    ...plain.map((way) => way.replace(GLUED, '$1 '))
  );
  return [...new Set(plain)];
}

/** Other names of a province. */
export interface ByName {
  /** Of the old province. */
  readonly slug: string;
  readonly names: readonly string[];
  /** `typed`: holds its type word and needs none; `bare`: is read like the name itself. */
  readonly form: 'bare' | 'typed';
}

/** By-names of provinces. */
export const BY_NAMES: readonly ByName[] = [
  { slug: 'ho-chi-minh', form: 'typed', names: ['TPHCM', 'TP HCM', 'TP.HCM', 'T.P HCM', 'HCMC'] },
  { slug: 'ho-chi-minh', form: 'bare', names: ['HCM', 'Sài Gòn', 'Saigon'] },
  { slug: 'ha-noi', form: 'bare', names: ['Hanoi', 'Hà Tây'] },
  { slug: 'hue', form: 'bare', names: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'T.T.Huế'] },
  { slug: 'hue', form: 'typed', names: ['TT Huế', 'TT. Huế', 'TT-Huế'] },
  { slug: 'da-nang', form: 'bare', names: ['Đà Nẳng', 'Danang'] },
  { slug: 'can-tho', form: 'typed', names: ['TPCT'] },
  { slug: 'ba-ria-vung-tau', form: 'bare', names: ['BR-VT', 'BRVT', 'Bà Rịa - VT'] },
  { slug: 'dak-lak', form: 'bare', names: ['Daklak', 'Đắklắk', 'Đaklak', 'Đăklăk'] },
  { slug: 'dak-nong', form: 'bare', names: ['Daknong', 'Đăknông'] },
  { slug: 'kon-tum', form: 'bare', names: ['Kontum', 'Công Tum'] },
  { slug: 'gia-lai', form: 'bare', names: ['Gialai'] },
  { slug: 'bac-kan', form: 'bare', names: ['Bắc Cạn'] },
  { slug: 'lao-cai', form: 'bare', names: ['Lao Cai', 'Lào Kai'] },
  { slug: 'yen-bai', form: 'bare', names: ['Yên Báy'] },
  { slug: 'quang-nam', form: 'bare', names: ['Quãng Nam'] },
  { slug: 'quang-ngai', form: 'bare', names: ['Quãng Ngãi'] },
  { slug: 'ca-mau', form: 'bare', names: ['Cà Mâu'] },
  { slug: 'thanh-hoa', form: 'typed', names: ['xứ Thanh'] },
  { slug: 'lang-son', form: 'typed', names: ['xứ Lạng'] },
  { slug: 'hai-phong', form: 'typed', names: ['đất Cảng'] }
];

/** Longer proper names that hold a province's name and are another thing. */
export const NOT_PLACES: readonly string[] = [
  'Thái Bình Dương',
  'Điện Biên Phủ',
  'Đồng Tháp Mười',
  'Hà Nam Ninh',
  'Quảng Nam - Đà Nẵng',
  'Gia Lai - Kon Tum',
  'Sài Gòn Giải Phóng',
  'Sài Gòn - Gia Định',
  'Sài Gòn Tiếp Thị',
  'Hà Nội Mới'
];
