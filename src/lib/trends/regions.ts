/** The six socio-economic regions of the 34 provinces: presets of provinces, on either borders. */
import { PROVINCES_34, PROVINCES_63 } from '../lexicon/provinces.ts';
import type { BorderSet } from './query.ts';

export interface Region {
  readonly slug: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Slugs of present provinces, north to south. */
  readonly provinces: readonly string[];
}

/**
 * As the national master plan was adjusted to the 34 provinces: Government resolution 306/NQ-CP of 2025-10-05, which
 * parts the country into six regions. A reading of it (thuvienphapluat.vn, 2025-10-07) has six regions, and nine provinces in
 * the first. Which provinces belong to which is written from knowledge, not checked against its full text; they add up to 34.
 */
export const REGIONS: readonly Region[] = [
  {
    slug: 'northern-midlands',
    name: { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
    provinces: [
      ...['lai-chau', 'dien-bien', 'son-la', 'lao-cai', 'tuyen-quang'],
      ...['cao-bang', 'lang-son', 'thai-nguyen', 'phu-tho']
    ]
  },
  {
    slug: 'red-river-delta',
    name: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
    provinces: ['quang-ninh', 'bac-ninh', 'ha-noi', 'hai-phong', 'hung-yen', 'ninh-binh']
  },
  {
    slug: 'north-central',
    name: { vi: 'Bắc Trung Bộ', en: 'North Central' },
    provinces: ['thanh-hoa', 'nghe-an', 'ha-tinh', 'quang-tri', 'hue']
  },
  {
    slug: 'south-central',
    name: { vi: 'Duyên hải Nam Trung Bộ và Tây Nguyên', en: 'South Central Coast and Central Highlands' },
    provinces: ['da-nang', 'quang-ngai', 'gia-lai', 'dak-lak', 'khanh-hoa', 'lam-dong']
  },
  {
    slug: 'southeast',
    name: { vi: 'Đông Nam Bộ', en: 'Southeast' },
    provinces: ['dong-nai', 'ho-chi-minh', 'tay-ninh']
  },
  {
    slug: 'mekong-delta',
    name: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
    provinces: ['dong-thap', 'vinh-long', 'can-tho', 'an-giang', 'ca-mau']
  }
];

/** The province keys of a region: its present provinces, or the former ones they were made of. */
export function regionKeys({ provinces }: Region, map: BorderSet): readonly string[] {
  return map === '34'
    ? provinces
    : PROVINCES_63.filter(({ now }) => provinces.includes(now)).map(({ slug }) => slug);
}

/** The region that exactly these provinces make up, in any order. */
export function regionOf(keys: readonly string[], map: BorderSet): Region | undefined {
  const chosen = new Set(keys);
  return REGIONS.find((region) => {
    const own = regionKeys(region, map);
    return own.length === chosen.size && own.every((key) => chosen.has(key));
  });
}

/**
 * Provinces under other borders: present ones become all the former ones they were made of, former ones the
 * present ones they belong to. `unknown` stays; a present province's "part unknown" becomes that province.
 */
export function carryProvinces(keys: readonly string[], map: BorderSet, to: BorderSet): string[] {
  if (map === to) return [...keys];
  const carried = keys.flatMap((key) => {
    if (PROVINCES_34.some(({ slug }) => slug === key) && to === '63')
      return PROVINCES_63.filter(({ now }) => now === key).map(({ slug }) => slug);
    const old = PROVINCES_63.find(({ slug }) => slug === key);
    return to === '34' && old ? [old.now] : [key.replace(/\.unknown$/, '')];
  });
  return [...new Set(carried)];
}
