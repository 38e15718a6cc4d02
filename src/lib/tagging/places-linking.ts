/** Lets places decide each other: a commune by the district or province beside it, or by its present name. */
import type { PlaceUnit } from '../lexicon/gazetteer.ts';
import type { Reading } from './places-reading.ts';

/** A reading with how its units were thinned out. */
export interface LinkedReading extends Reading {
  /** The place right beside the name left only these units. */
  readonly beside?: true;
  /** Places elsewhere in the article left only these units. */
  readonly narrowed?: true;
}

/** Between a place and the larger one it lies in: "xã A, huyện B", "xã A (B)", "xã A thuộc huyện B", "xã A - B". */
const BESIDE =
  /^\s*(?:\(?cũ\)?\s*)?(?:[,(–-]|thuộc|của|ở|tại|nay là)?\s*(?:thuộc|nay thuộc)?\s*(?:địa bàn)?\s*$/u;
/** Between an old name and a present one: "xã A (nay là xã B)", "xã B, trước đây là xã A". */
const RENAMED = /^\s*(?:cũ\s*)?[,(–-]?\s*(?:nay (?:là|thuộc)|trước(?: đây| kia)?(?: là| thuộc))\s*$/u;
/** "nay là": in a list every gap is shorter. */
const SHORTEST_RENAMED = 6;
/** No gap between places that belong together is longer. */
const LONGEST_GAP = 40;

const SIZE = { commune: 0, district: 1, province: 2 } as const;

/** The provinces that the units of a reading lie in. */
export function provincesOf({ units }: Reading): string[] {
  const found: string[] = [];
  for (const { province } of units) if (!found.includes(province)) found.push(province);
  return found;
}

/** The only province a reading leaves, or null. */
export function onlyProvince({ units }: Reading): string | null {
  const slug = units[0]?.province ?? null;
  for (const { province } of units) if (province !== slug) return null;
  return slug;
}

/**
 * The units of a name that fit: of its own type and era, else of its type in any era, else of any type; a
 * commune may have risen since, or been abolished. Empty where none fits.
 */
export function fitting(
  { units, name, kind, type }: Reading,
  fits: (unit: PlaceUnit) => boolean
): readonly PlaceUnit[] {
  const own = units.filter(fits);
  if (own.length > 0 || kind !== 'commune') return own;
  const any = name.communes.filter(fits);
  const typed = any.filter((unit) => unit.type === type || unit.alsoType === type);
  return typed.length > 0 ? typed : any;
}

function inProvince(unit: PlaceUnit, one: PlaceUnit): boolean {
  if (one.province !== unit.province) return false;
  return one.was === null || unit.was === null || one.era === '34' || unit.was === one.was;
}

const inDistrict = (unit: PlaceUnit, one: PlaceUnit): boolean =>
  unit.district === one.name && unit.was === one.was;

/** The units of a commune or district that lie in the larger place; empty where none does. */
function within(small: Reading, larger: Reading): readonly PlaceUnit[] {
  const near = (unit: PlaceUnit): boolean => larger.units.some((one) => inProvince(unit, one));
  if (larger.kind === 'province' || small.kind !== 'commune') return fitting(small, near);
  const inside = fitting(small, (unit) => larger.units.some((one) => inDistrict(unit, one)));
  // A commune of today that bears the name and lies where the district lay.
  return inside.length > 0 ? inside : small.units.filter((unit) => unit.era === '34' && near(unit));
}

/** A commune of which only the text knows that it lies there. */
function unheardOf({ type, name }: Reading, larger: Reading): readonly PlaceUnit[] {
  return larger.units.map(({ era, province, was, kind, name: district }): PlaceUnit => ({
    ...{ kind: 'commune', type, name: name.units[0]?.name ?? '', era, province, was },
    ...(kind === 'district' ? { district } : {})
  }));
}

/** Whether the words leave no doubt that the one lies in the other: "(Hà Nội)", "thuộc …", "huyện B". */
const isSaid = (gap: string, larger: Reading): boolean => !larger.bare || /[(]|thuộc|của/.test(gap);

function besideLarger(small: LinkedReading, larger: Reading, gap: string): LinkedReading {
  const units = within(small, larger);
  if (units.length > 0) return { ...small, units, beside: true };
  if (small.kind !== 'commune' || !isSaid(gap, larger)) return small;
  return { ...small, units: unheardOf(small, larger), beside: true };
}

/** Of an ambiguous district only those that hold the commune: "xã Long Hòa, huyện Châu Thành". */
function holding(larger: LinkedReading, small: Reading): LinkedReading {
  if (onlyProvince(larger) !== null) return larger;
  const units = larger.units.filter((one) =>
    small.units.some((unit) => unit.district === one.name && unit.was === one.was)
  );
  return units.length > 0 ? { ...larger, units } : larger;
}

function sameNow(one: LinkedReading, other: Reading): LinkedReading {
  if (other.units.length === 0) return one;
  const provinces = provincesOf(other);
  const units = fitting(one, ({ province }) => provinces.includes(province));
  return units.length > 0 ? { ...one, units, beside: true } : one;
}

/** Thins the units of every reading by the larger place, or the other name of the place, right beside it. */
export function linkBeside(text: string, readings: readonly Reading[]): LinkedReading[] {
  const linked: LinkedReading[] = [...readings];
  /** The larger place that follows a list, for its earlier members. */
  let ofList: LinkedReading | null = null;
  for (let i = linked.length - 2; i >= 0; i -= 1) {
    const small = linked[i] as LinkedReading;
    const next = linked[i + 1] as LinkedReading;
    if (!next.listed) ofList = null;
    if (next.listed && ofList) {
      const units = within(small, ofList);
      if (units.length > 0) linked[i] = { ...small, units, beside: true };
      continue;
    }
    if (next.start - small.end > LONGEST_GAP) continue;
    const gap = text.slice(small.end, next.start);
    if (SIZE[next.kind] > SIZE[small.kind] && BESIDE.test(gap)) {
      const held = besideLarger(small, next, gap);
      linked[i] = held;
      linked[i + 1] = next.kind === 'district' && held.beside ? holding(next, held) : next;
      ofList = linked[i + 1] as LinkedReading;
    } else if (next.kind === small.kind && gap.length >= SHORTEST_RENAMED && RENAMED.test(gap)) {
      linked[i] = sameNow(small, next);
      linked[i + 1] = sameNow(next, linked[i] as LinkedReading);
    }
  }
  return linked;
}
