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

/** What the article tells of cities. */
export interface CityRank {
  /** Level of "Thành ủy", "thành phố" without a name in the office that begins at `start`. */
  readonly bareCityAt: (start: number) => OfficeLevel;
}

/** The place a city's committee is named after: the next unit that is a place. */
function cityLevel({ units, start }: OfficePart, from: number, city: CityRank): OfficeLevel {
  const next = units[from + 1];
  if (next?.province) return next.province.city ? 'province' : 'district';
  const named = next?.mention ?? null;
  return named && named.kind !== 'commune' ? OF_KIND[named.kind] : city.bareCityAt(start);
}

/** The level an office's own words tell. */
export function rankPart(part: OfficePart, city: CityRank): Ranked {
  const { head, units } = part;
  if (head.fixed) return { level: head.level, sure: true };
  const first = firstTelling(units)?.unit;
  if (first?.rank === 'cell' && first.weak) return { level: 'cell', sure: false };
  const decisive = decisiveIndex(units);
  const unit = units[decisive];
  const rank = unit ? rankOf(unit) : null;
  if (rank === null || isOfOwnForce(head.level, unit)) {
    return head.level ? { level: head.level, sure: false } : UNTOLD;
  }
  const level = rank === 'city' ? cityLevel(part, decisive, city) : rank;
  return { level, sure: unit?.unit?.weak !== true };
}

/** "Tư lệnh Cảnh sát cơ động": a force without a place is as high as who commands it. */
const isOfOwnForce = (own: OfficeLevel | null, unit: OfficeUnit | undefined): boolean =>
  own === 'central' && unit?.unit?.weak === true;

/** The first unit of an office whose kind is told by itself, or a place; undefined where there is none. */
function firstTelling(units: readonly OfficeUnit[]): OfficeUnit | undefined {
  for (const found of units) if (found.unit?.kind !== 'neutral') return found;
  return undefined;
}

/** The first unit with a rank that is not weak, else the first with any; -1 where none has. */
function decisiveIndex(units: readonly OfficeUnit[]): number {
  let weak = -1;
  for (let i = 0; i < units.length; i += 1) {
    const found = units[i] as OfficeUnit;
    if (rankOf(found) === null) continue;
    if (!found.unit?.weak) return i;
    if (weak < 0) weak = i;
  }
  return weak;
}

/** Heads of a firm as often as of a unit: only the unit's own name right behind tells. */
const COMMON = new Set(['giám đốc', 'viện trưởng', 'chủ tịch', 'chủ nhiệm', 'tổng thư ký']);
/** These head an agency, never a place. */
const OF_AGENCIES = new Set(['giám đốc', 'viện trưởng']);

/** Whether the holder of the office is a leader. */
export function makesLeader({ head, units, foreign, unknown }: OfficePart): boolean {
  if (foreign || head.counting === 'never') return false;
  if (head.counting === 'always') return true;
  if (unknown && COMMON.has(head.base)) return false;
  const first = bodyOf(firstTelling(units), units);
  if (!first || (OF_AGENCIES.has(head.base) && (first.unit === null || first.unit.place))) return false;
  return first.unit === null || first.unit.kind === 'official';
}

/** "Ủy viên Ban Chấp hành Hội Khuyến học": a committee is as official as the body behind it. */
function bodyOf(first: OfficeUnit | undefined, units: readonly OfficeUnit[]): OfficeUnit | undefined {
  if (first?.unit?.whole !== false) return first;
  const next = units[units.indexOf(first) + 1];
  return next?.unit?.kind === 'private' ? next : first;
}

/** Heads of a section, an office by itself where the holder has a rank: "Trung tá Vi Thị A, Phó Trưởng phòng". */
const SECTION = new Set(['trưởng phòng', 'phó phòng']);

/** What must stand beside the name for an office to count that says too little by itself; null: nothing helps. */
export function neededBeside({ head, units }: OfficePart): 'rank' | 'delegation' | null {
  if (units.length > 0) return null;
  if (SECTION.has(head.base)) return 'rank';
  return head.base === 'đại biểu' ? 'delegation' : null;
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
