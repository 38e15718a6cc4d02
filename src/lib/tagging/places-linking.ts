/** Lets places decide each other: a commune by the district or province beside it, then by the article's others. */
import type { PlaceUnit } from '../lexicon/gazetteer.ts';
import type { Reading } from './places-reading.ts';

/** A reading with how its units were thinned out. */
export interface LinkedReading extends Reading {
  /** The district or province right beside the name left only these units. */
  readonly beside: boolean;
  /** Places elsewhere in the article left only these units. */
  readonly narrowed: boolean;
}

/** Between a place and the larger one it lies in: "xã A, huyện B", "xã A (B)", "xã A thuộc huyện B", "xã A - B". */
const BESIDE = /^\s*(?:cũ\s*)?(?:[,(–-]|thuộc|của|ở|tại|nay là)?\s*(?:thuộc|nay thuộc)?\s*(?:địa bàn)?\s*$/u;

const SIZE = { commune: 0, district: 1, province: 2 } as const;

function within(unit: PlaceUnit, larger: Reading): boolean {
  return larger.units.some((one) => {
    if (one.province !== unit.province) return false;
    if (larger.kind === 'district')
      return unit.kind !== 'commune' || unit.era === '34' || unit.district === one.name;
    return one.was === null || unit.was === null || one.era === '34' || unit.was === one.was;
  });
}

/** Old units of the named district first: "xã Tân Phú, huyện Tân Phú" speaks of before the merger. */
function thin(units: readonly PlaceUnit[], larger: Reading): readonly PlaceUnit[] {
  const inside = units.filter((unit) => within(unit, larger));
  const exact = inside.filter((unit) => larger.units.some((one) => one.name === unit.district));
  if (larger.kind === 'district' && exact.length > 0) return exact;
  return inside.length > 0 ? inside : units;
}

function linkBeside(text: string, readings: readonly Reading[]): LinkedReading[] {
  const linked: LinkedReading[] = readings.map((reading) => ({ ...reading, beside: false, narrowed: false }));
  for (let i = linked.length - 2; i >= 0; i -= 1) {
    const [small, large] = [linked[i] as LinkedReading, linked[i + 1] as LinkedReading];
    if (SIZE[large.kind] <= SIZE[small.kind] || !BESIDE.test(text.slice(small.end, large.start))) continue;
    const units = thin(small.units, large);
    linked[i] = {
      ...small,
      units,
      beside: units.length < small.units.length || units.every((u) => within(u, large))
    };
  }
  return linked;
}

export const provincesOf = (reading: Reading): string[] => [
  ...new Set(reading.units.map((unit) => unit.province))
];

/** Provinces that the article's unambiguous places name; institutions speak where no place does. */
function decidedProvinces(readings: readonly Reading[]): Set<string> {
  const places = readings.filter(({ inName }) => !inName);
  const decided = decidedBy(places);
  return decided.size > 0 ? decided : decidedBy(readings);
}

function decidedBy(readings: readonly Reading[]): Set<string> {
  return new Set(
    readings
      .map(provincesOf)
      .filter((slugs) => slugs.length === 1)
      .flat()
  );
}

function narrow(
  reading: LinkedReading,
  districts: ReadonlySet<string>,
  decided: ReadonlySet<string>
): LinkedReading {
  if (provincesOf(reading).length < 2) return reading;
  const byDistrict = reading.units.filter((unit) => districts.has(`${unit.was}/${unit.district}`));
  const units =
    byDistrict.length > 0 ? byDistrict : reading.units.filter((unit) => decided.has(unit.province));
  const narrowed = new Set(units.map((unit) => unit.province)).size === 1;
  return narrowed ? { ...reading, units, narrowed } : reading;
}

/** Thins the units of every reading by what stands beside it, then by the article's other places. */
export function linkReadings(text: string, readings: readonly Reading[]): LinkedReading[] {
  const linked = linkBeside(text, readings);
  const districts = new Set(
    linked
      .filter((one) => one.kind === 'district' && provincesOf(one).length === 1)
      .flatMap((one) => one.units.map((unit) => `${unit.was}/${unit.name}`))
  );
  const decided = decidedProvinces(linked);
  return linked.map((reading) => narrow(reading, districts, decided));
}
