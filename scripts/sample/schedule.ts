/** How many stories of each family every month has, and where they are likelier: the sample's trends. */
import { MONTHS } from './calendar.ts';

/** Months run from December 2024 to November 2026, twelve to a line but the first. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  //                    12 | 2025: 1 2 3 4 5 6 7 8 9 10 11 12 | 2026: 1 2 3 4 5 6 7 8 9 10 11
  'congress-base': [1, 2, 3, 5, 7, 9, 11, 5, 4],
  'congress-province': [0, 0, 0, 0, 0, 0, 0, 1, 3, 7, 6],
  'congress-national': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 5, 6, 8],
  'follow-up': [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 3, 2, 0, 4, 4, 3, 2, 2, 1, 1, 1, 1, 1],
  front: [0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 4, 2, 2, 0, 0, 0, 1, 3, 1],
  digital: [1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 6],
  'drug-free': [1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 4, 5, 6, 6, 6],
  land: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 6, 9, 6],
  unity: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8],
  'two-tier': [0, 0, 0, 0, 2, 2, 4, 10, 4, 2, 2, 1, 1, 0, 0, 1, 0, 0, 1, 2],
  welfare: [3, 7, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 2, 4, 6, 1, 1, 1, 1, 3, 1, 1, 1, 1],
  cell: [2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1],
  members: [1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1],
  ideology: [1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1],
  example: [0, 1, 1, 0, 1, 2, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 2, 0, 0, 1, 1, 0, 1],
  urban: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  security: [1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0],
  emulation: [1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1],
  untagged: [2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1]
};

/** Provinces with more than their share of a family. */
const STRONGHOLDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'drug-free': { 'son-la': 9, 'dien-bien': 8, 'nghe-an': 8, 'lai-chau': 4, 'thanh-hoa': 4, 'lang-son': 2 },
  digital: { 'da-nang': 2, 'hai-phong': 2, 'ho-chi-minh': 2, hue: 2 },
  urban: { 'ha-noi': 4, 'ho-chi-minh': 4, 'da-nang': 2 },
  land: { 'phu-tho': 2, 'hung-yen': 2, 'dak-lak': 2 }
};

/** Cà Mau is nearly without articles: a place where shares must be suppressed. */
const SCARCE: Readonly<Record<string, number>> = { 'ca-mau': 0.16 };

export const FAMILIES: readonly string[] = Object.keys(COUNTS);

/** Stories of `family` in `month` (`YYYY-MM`). */
export function storiesIn(family: string, month: string): number {
  return COUNTS[family]?.[MONTHS.indexOf(month)] ?? 0;
}

/** How much likelier than others a province (present slug) is for a family. */
export function likelihood(family: string, province: string): number {
  return (STRONGHOLDS[family]?.[province] ?? 1) * (SCARCE[province] ?? 1);
}

/** Weight of an aside in a month: as many as its family has stories then; background is chosen elsewhere. */
export function likelihoodOfAside(family: string, month: string, province: string): number {
  if (family === 'background') return 0;
  const count = family === 'any' ? 2 : storiesIn(family, month);
  return count * Math.min(likelihood(family, province), 2);
}
