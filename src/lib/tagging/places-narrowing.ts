/** Lets the places of an article decide which province its ambiguous names mean. */
import type { Section } from '../corpus/article.ts';
import { sectionOf } from './places-gathering.ts';
import { type LinkedReading, fitting, onlyProvince } from './places-linking.ts';
import { partOfPlace } from './province-part.ts';

/** What the unambiguous places of an article, or of a part of it, say. */
interface Testimony {
  /** Present provinces. */
  readonly provinces: ReadonlySet<string>;
  /** Those named outright, by a province, a district, or a commune with its district. */
  readonly outright: ReadonlySet<string>;
  /** Districts, as "old province/name". */
  readonly districts: ReadonlySet<string>;
}

function testimonyOf(readings: readonly LinkedReading[]): Testimony {
  const [provinces, outright, districts] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const reading of readings) {
    const slug = onlyProvince(reading);
    if (slug === null) continue;
    provinces.add(slug);
    if (reading.kind !== 'commune' || reading.beside) outright.add(slug);
    if (reading.kind === 'district')
      for (const { was, name } of reading.units) districts.add(`${was}/${name}`);
  }
  return { provinces, outright, districts };
}

/** Homes and origins say nothing, and institutions speak only where no place does. */
function listen(text: string, readings: readonly LinkedReading[]): Testimony {
  const told = readings.filter((one) => partOfPlace(text, one, one) !== 'aside');
  const places = testimonyOf(told.filter(({ inName }) => !inName));
  return places.provinces.size > 0 ? places : testimonyOf(told);
}

/** The units in a district that is named elsewhere. */
function byDistrict(reading: LinkedReading, { districts }: Testimony): LinkedReading | null {
  if (districts.size === 0 || reading.kind !== 'commune') return null;
  const units = fitting(reading, (unit) => districts.has(`${unit.was}/${unit.district}`));
  return settled(reading, units);
}

/** The units in a province of the set, if that leaves one province. */
function byProvince(reading: LinkedReading, provinces: ReadonlySet<string>): LinkedReading | null {
  if (provinces.size === 0) return null;
  return settled(
    reading,
    fitting(reading, ({ province }) => provinces.has(province))
  );
}

function settled(reading: LinkedReading, units: LinkedReading['units']): LinkedReading | null {
  const found: LinkedReading = { ...reading, units, narrowed: true };
  return onlyProvince(found) === null ? null : found;
}

function narrowBy(reading: LinkedReading, said: Testimony): LinkedReading | null {
  return (
    byDistrict(reading, said) ?? byProvince(reading, said.provinces) ?? byProvince(reading, said.outright)
  );
}

/**
 * What a name means that is unique in its own list but lies in none of the provinces which the article names
 * outright: the unit of that name in a district the article names, or, in a paper of today, one of the old list.
 */
function otherMeaning(reading: LinkedReading, said: Testimony): LinkedReading | null {
  const { units, name, type } = reading;
  const { outright } = said;
  if (outright.size === 0 || units.some(({ province }) => outright.has(province))) return null;
  const inDistrict = byDistrict({ ...reading, units: [] }, said);
  if (inDistrict || units[0]?.era !== '34') return inDistrict;
  const older = name.communes.filter(
    (unit) => unit.era === '63' && unit.type === type && outright.has(unit.province)
  );
  return settled(reading, older);
}

const isOpen = (reading: LinkedReading): boolean => onlyProvince(reading) === null;

/** Whether units of another era or type bear the name of a decided commune, which nothing beside it has told. */
const mayMeanOther = ({ kind, beside, inName, name, units }: LinkedReading): boolean =>
  kind === 'commune' && !beside && !inName && name.communes.length > units.length;

/** Readings that stand in one part of the text. */
const partsOf = (readings: readonly LinkedReading[], partAt: (at: number) => number) =>
  Map.groupBy(readings, ({ start }) => partAt(start));

/** Asks the rest of the part in which each open reading stands: its section of a digest, its paragraph. */
function narrowInParts(
  text: string,
  readings: readonly LinkedReading[],
  partAt: (at: number) => number
): LinkedReading[] {
  const parts = partsOf(readings, partAt);
  const said = new Map<number, Testimony>();
  return readings.map((reading) => {
    if (!isOpen(reading)) return reading;
    const part = partAt(reading.start);
    const own = said.get(part) ?? listen(text, parts.get(part) ?? []);
    said.set(part, own);
    return narrowBy(reading, own) ?? reading;
  });
}

/** The provinces that may be named outright; nothing is asked yet of what is said of the places. */
function provincesNamed(readings: readonly LinkedReading[]): Set<string> {
  const named = new Set<string>();
  for (const { kind, beside, units } of readings) {
    if (kind === 'commune' && !beside) continue;
    for (const { province } of units) named.add(province);
  }
  return named;
}

function narrowInWhole(text: string, readings: readonly LinkedReading[]): LinkedReading[] {
  let said: Testimony | null = null;
  let named: Set<string> | null = null;
  return readings.map((reading) => {
    const open = isOpen(reading);
    if (!open) {
      if (!mayMeanOther(reading)) return reading;
      named ??= provincesNamed(readings);
      // No other province speaks against the reading.
      if (named.size === 0 || (named.size === 1 && named.has(reading.units[0]!.province))) return reading;
    }
    said ??= listen(text, readings);
    return (open ? narrowBy(reading, said) : otherMeaning(reading, said)) ?? reading;
  });
}

/** Line numbers by offset; asked in rising order of offsets. */
function linesOf(text: string): (at: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Whether every reading lies in the same province, so that nothing is to be narrowed. */
function isPlain(readings: readonly LinkedReading[]): boolean {
  const slug = readings[0]?.units[0]?.province;
  if (slug === undefined) return readings.length === 0;
  for (const { units } of readings) {
    if (units.length === 0) return false;
    for (const { province } of units) if (province !== slug) return false;
  }
  return true;
}

const isUntold = ({ units }: LinkedReading): boolean => units.length === 0;

/**
 * Narrows the open readings: in a digest by the places of the same story first, then by those of the whole
 * article, then by those of the same paragraph. Readings that nothing tells the units of are left out.
 */
export function narrowReadings(
  text: string,
  linked: readonly LinkedReading[],
  sections: readonly Section[]
): readonly LinkedReading[] {
  if (isPlain(linked)) return linked;
  let readings: readonly LinkedReading[] = linked;
  if (sections.length > 0) readings = narrowInParts(text, readings, (at) => sectionOf(at, sections));
  readings = narrowInWhole(text, readings);
  if (readings.some(isOpen)) readings = narrowInParts(text, readings, linesOf(text));
  return readings.some(isUntold) ? readings.filter((one) => !isUntold(one)) : readings;
}
