/** Decides the level of an office, and whether it makes a leader, from its head and its units. */
import type { OfficeLevel, PlaceKind, PlaceMention } from '../corpus/analysis.ts';
import type { UnitRank } from '../lexicon/offices.ts';
import type { OfficePart } from './offices.ts';
import type { OfficeUnit } from './offices-cursor.ts';

export interface Ranked {
  readonly level: OfficeLevel | null;
  /** The unit itself tells the level; a weak level gives way to that of an office beside it. */
  readonly sure: boolean;
}

const UNTOLD: Ranked = { level: null, sure: false };

const OF_KIND: Readonly<Record<PlaceKind, OfficeLevel>> = {
  province: 'province',
  district: 'district',
  commune: 'commune'
};

function rankOf({ unit, mention, province }: OfficeUnit): UnitRank | null {
  if (province) return 'province';
  return mention ? OF_KIND[mention.kind] : (unit?.rank ?? null);
}

/** The place a city's committee is named after: the next unit that is a place. */
function cityLevel(units: readonly OfficeUnit[], from: number, bareCity: OfficeLevel): OfficeLevel {
  const next = units[from + 1];
  if (next?.province) return next.province.city ? 'province' : 'district';
  const named = next?.mention ?? null;
  return named && named.kind !== 'commune' ? OF_KIND[named.kind] : bareCity;
}

/**
 * The level an office's own words tell.
 * @param bareCity level of "Thành ủy", "thành phố" without a name in this article
 */
export function rankPart(part: OfficePart, bareCity: OfficeLevel): Ranked {
  const { head, units } = part;
  if (head.fixed) return { level: head.level, sure: true };
  const named = units.findIndex((found) => rankOf(found) !== null);
  const first = units.find(({ unit }) => unit?.kind !== 'neutral')?.unit;
  if (first?.rank === 'cell' && first.weak) return { level: 'cell', sure: false };
  const strong = units.findIndex((found) => rankOf(found) !== null && !found.unit?.weak);
  const decisive = strong < 0 ? named : strong;
  const rank = units[decisive] ? rankOf(units[decisive] as OfficeUnit) : null;
  if (rank === null) return head.level ? { level: head.level, sure: false } : UNTOLD;
  const level = rank === 'city' ? cityLevel(units, decisive, bareCity) : rank;
  return { level, sure: strong >= 0 };
}

/** Heads of a firm as often as of a unit: only the unit's own name right behind tells. */
const COMMON = /^(?:giám đốc|viện trưởng|chủ tịch|chủ nhiệm|tổng thư ký)$/;
/** These head an agency, never a place. */
const OF_AGENCIES = /^(?:giám đốc|viện trưởng)$/;

/** Whether the holder of the office is a leader. */
export function makesLeader({ head, units, foreign, unknown }: OfficePart): boolean {
  if (foreign || head.counting === 'never') return false;
  if (head.counting === 'always') return true;
  if (unknown && COMMON.test(head.base)) return false;
  const first = units.find(({ unit }) => unit === null || unit.kind !== 'neutral');
  if (!first || (OF_AGENCIES.test(head.base) && (first.unit === null || first.unit.place))) return false;
  return first.unit === null || first.unit.kind === 'official';
}

/** Heads of a section, an office by itself where the holder has a rank: "Trung tá Vi Thị A, Phó Trưởng phòng". */
const SECTION = /^(?:trưởng|phó) phòng$/;

/** Whether the words around the name say that the office counts which says too little by itself. */
export function countsBeside({ head, units }: OfficePart, ranked: boolean, delegate: boolean): boolean {
  return (
    units.length === 0 && ((ranked && SECTION.test(head.base)) || (delegate && head.base === 'đại biểu'))
  );
}

/** The place an office's unit is named after. */
export function placeOf(part: OfficePart): PlaceMention | null {
  return part.units.find(({ mention }) => mention !== null)?.mention ?? null;
}

/** Slug of the present province an office's unit is named after. */
export function provinceOf(part: OfficePart): string | null {
  const named = part.units.find(({ mention, province }) => mention !== null || province !== undefined);
  return named?.province?.slug ?? named?.mention?.province ?? null;
}
