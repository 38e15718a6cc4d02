/** Which units a name may mean under its type word and era. */
import type { Era, PlaceKind } from '../corpus/analysis.ts';
import type { PlaceName, PlaceUnit, UnitType } from '../lexicon/gazetteer.ts';

const COMMUNE_TYPES: ReadonlySet<UnitType> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/** The units of the era that speaks; the other era's only where it has none; both where no era is known. */
export function ofEra(units: readonly PlaceUnit[], era: Era | null): readonly PlaceUnit[] {
  if (era === null || units.length === 0) return units;
  const own = units.filter((unit) => unit.era === era);
  return own.length > 0 ? own : units;
}

/** Before 2025 a commune could rise to a township or a ward: a paper of 2013 may call it what it was then. */
const RISES: Readonly<Partial<Record<UnitType, readonly UnitType[]>>> = {
  xã: ['thị trấn', 'phường'],
  'thị trấn': ['phường']
};

function communes(name: PlaceName, type: UnitType, era: Era | null): readonly PlaceUnit[] {
  const fitting: PlaceUnit[] = [];
  const own: PlaceUnit[] = [];
  // In one pass: some names are those of fifty communes.
  for (const unit of name.communes) {
    if (unit.type !== type && unit.alsoType !== type) continue;
    fitting.push(unit);
    if (unit.era === era) own.push(unit);
  }
  if (own.length > 0) return own;
  if (fitting.length > 0 || era === '34') return fitting;
  const risen = RISES[type] ?? [];
  return name.communes.filter((unit) => unit.era === '63' && risen.includes(unit.type));
}

/** Districts rise from huyện to thị xã to thành phố: the exact type first, else any. */
function districts({ districts }: PlaceName, type: UnitType): readonly PlaceUnit[] {
  const exact = districts.filter((unit) => unit.type === type);
  return exact.length > 0 ? exact : districts;
}

export const provincesOfEra = (name: PlaceName, era: Era | null): readonly PlaceUnit[] =>
  ofEra(name.provinces, era ?? '34');

/** "thành phố X": a city under the centre in this era, else the provincial city of before the merger. */
function cities(name: PlaceName, era: Era | null): [PlaceKind, readonly PlaceUnit[]] {
  const central = provincesOfEra(name, era).filter((unit) => unit.type === 'thành phố');
  const provincial = name.districts.filter((unit) => unit.type === 'thành phố');
  const sure = central.some((unit) => unit.era === '63') || era === '34' || provincial.length === 0;
  if (central.length > 0 && sure) return ['province', central];
  const any = provincial.length > 0 ? provincial : districts(name, 'thành phố');
  return any.length > 0 ? ['district', any] : ['province', provincesOfEra(name, era)];
}

function unitsOf(name: PlaceName, type: UnitType, era: Era | null): [PlaceKind, readonly PlaceUnit[]] {
  if (COMMUNE_TYPES.has(type)) return ['commune', communes(name, type, era)];
  if (type === 'tỉnh') return ['province', provincesOfEra(name, era)];
  if (type === 'thành phố') return cities(name, era);
  return ['district', districts(name, type)];
}

const OTHER: Readonly<Partial<Record<UnitType, UnitType>>> = { phường: 'xã', xã: 'phường' };

/** The type word of a list, or of a single name. */
export interface ListHead {
  readonly type: UnitType;
  readonly plural: boolean;
  readonly mixed?: boolean;
}

/** In a list of both types the one that has a unit of the era; in a list of one the other where it has none. */
export function unitsOfLead(
  name: PlaceName,
  { type, plural, mixed }: ListHead,
  era: Era | null
): [PlaceKind, readonly PlaceUnit[]] {
  const found = unitsOf(name, type, era);
  const other = plural ? OTHER[type] : undefined;
  if (!other || found[1].some((unit) => unit.era === era)) return found;
  const others = unitsOf(name, other, era);
  if (found[1].length === 0) return others;
  return mixed && others[1].some((unit) => unit.era === era) ? others : found;
}

/** The type as written, unless a mixed list made the unit another. */
export function typeOf(units: readonly PlaceUnit[], written: UnitType, mixed: boolean): UnitType {
  const [first] = units;
  if (!first || !mixed || first.kind !== 'commune') return written;
  return first.type === written || first.alsoType === written ? written : first.type;
}

/** What a reading keeps of the list it stands in. */
export const listOf = ({ plural, mixed }: ListHead) => ({
  plural,
  ...(mixed ? { mixed: true as const } : {})
});
