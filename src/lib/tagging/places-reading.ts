/** Decides what a name in the text means: which units fit its type word and the era. */
import type { Era, PlaceKind } from '../corpus/analysis.ts';
import type { PlaceName, PlaceUnit, UnitType } from '../lexicon/gazetteer.ts';
import { type Lead, goesOn, isHidden } from './places-context.ts';

/** One name in the text with the units it may mean. */
export interface Reading {
  readonly kind: PlaceKind;
  /** As written: a commune that became a ward may stand under either type. */
  readonly type: UnitType;
  readonly start: number;
  readonly end: number;
  readonly units: readonly PlaceUnit[];
  /** Whether more names may follow: "các xã A, B và C". */
  readonly plural: boolean;
  /** Stands bare inside an institution's name: weak, and never a guide for other names. */
  readonly inName?: true;
}

const COMMUNE_TYPES: ReadonlySet<UnitType> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/** Said after a name of before the merger: "xã Tân Lập cũ", "phường 5 (cũ)", "trước đây". */
const FORMER = /^\s*\(?(?:cũ|trước đây|trước kia|trước sáp nhập)/iu;

/** What the reader of one text knows of its borders. */
export interface Borders {
  readonly era: Era | null;
}

/** The units of the era that speaks; the other era's only where it has none; both where no era is known. */
function ofEra(units: readonly PlaceUnit[], era: Era | null): readonly PlaceUnit[] {
  if (era === null) return units;
  const own = units.filter((unit) => unit.era === era);
  return own.length > 0 ? own : units;
}

function communes(name: PlaceName, type: UnitType, era: Era | null): readonly PlaceUnit[] {
  const fitting = name.units.filter(
    (unit) => unit.kind === 'commune' && (unit.type === type || unit.alsoType === type)
  );
  return ofEra(fitting, era);
}

/** Districts rise from huyện to thị xã to thành phố: the exact type first, else any. */
function districts(name: PlaceName, type: UnitType): readonly PlaceUnit[] {
  const all = name.units.filter((unit) => unit.kind === 'district');
  const exact = all.filter((unit) => unit.type === type);
  return exact.length > 0 ? exact : all;
}

function provinces(name: PlaceName, era: Era | null): readonly PlaceUnit[] {
  return ofEra(
    name.units.filter((unit) => unit.kind === 'province'),
    era ?? '34'
  );
}

/** "thành phố X": a city under the centre in this era, else the provincial city of before the merger. */
function cities(name: PlaceName, era: Era | null): [PlaceKind, readonly PlaceUnit[]] {
  const central = provinces(name, era).filter((unit) => unit.type === 'thành phố');
  const provincial = name.units.filter((unit) => unit.kind === 'district' && unit.type === 'thành phố');
  const sure = central.some((unit) => unit.era === '63') || era === '34' || provincial.length === 0;
  if (central.length > 0 && sure) return ['province', central];
  const any = provincial.length > 0 ? provincial : districts(name, 'thành phố');
  return any.length > 0 ? ['district', any] : ['province', provinces(name, era)];
}

function unitsOf(name: PlaceName, type: UnitType, era: Era | null): [PlaceKind, readonly PlaceUnit[]] {
  if (COMMUNE_TYPES.has(type)) return ['commune', communes(name, type, era)];
  if (type === 'tỉnh') return ['province', provinces(name, era)];
  if (type === 'thành phố') return cities(name, era);
  return ['district', districts(name, type)];
}

const eraAt = (text: string, end: number, era: Era | null): Era | null =>
  FORMER.test(text.slice(end, end + 24)) ? '63' : era;

/** "các xã, phường: A, B": either type may be meant. */
const MIXED: Readonly<Partial<Record<UnitType, UnitType>>> = { phường: 'xã', xã: 'phường' };

function unitsOfLead(
  name: PlaceName,
  lead: Pick<Lead, 'type' | 'plural'>,
  era: Era | null
): [PlaceKind, readonly PlaceUnit[]] {
  const found = unitsOf(name, lead.type, era);
  const other = lead.plural ? MIXED[lead.type] : undefined;
  if (!other || found[1].some((unit) => unit.era === era)) return found;
  const mixed = unitsOf(name, other, era);
  return found[1].length === 0 || mixed[1].some((unit) => unit.era === era) ? mixed : found;
}

/** The type as written, unless a mixed list made the unit another. */
function typeOf(units: readonly PlaceUnit[], written: UnitType): UnitType {
  const [first] = units;
  if (!first || first.kind !== 'commune') return written;
  return first.type === written || first.alsoType === written ? written : first.type;
}

/** A name after its type word, or null where no unit of that type bears it. */
export function readTyped(text: string, hit: Hit, lead: Lead, borders: Borders): Reading | null {
  const [kind, units] = unitsOfLead(hit.name, lead, eraAt(text, hit.end, borders.era));
  if (units.length === 0 || (kind === 'commune' && goesOn(text, hit.end))) return null;
  const type = typeOf(units, lead.type);
  return { kind, type, start: lead.start, end: hit.end, units, plural: lead.plural };
}

/** A name as the matcher found it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly name: PlaceName;
}

/** A phrase that holds its own type word: "quận 1", "TP.HCM". */
export function readSelfTyped(text: string, hit: Hit, borders: Borders): Reading | null {
  const [first] = hit.name.units;
  if (!first || (first.kind !== 'province' && !/\d$/.test(first.name) && goesOn(text, hit.end))) return null;
  const era = eraAt(text, hit.end, borders.era);
  const units = first.kind === 'province' ? provinces(hit.name, era) : ofEra(hit.name.units, era);
  return { kind: first.kind, type: first.type, start: hit.start, end: hit.end, units, plural: false };
}

/** People and the country's leader: never a province without a type word. */
const NEEDS_TYPE = /^(?:Hồ Chí Minh|HCM)$/i;
/** In capitals these may be common nouns: peace, ocean. */
const COMMON_IN_CAPITALS = /^(?:HÒA BÌNH|HOÀ BÌNH|HẢI DƯƠNG|CAO BẰNG)$/;

/** A province named without its type word. */
export function readBareProvince(text: string, hit: Hit, borders: Borders): Reading | null {
  const units = provinces(hit.name, eraAt(text, hit.end, borders.era));
  const [first] = units;
  const written = text.slice(hit.start, hit.end);
  if (!first || NEEDS_TYPE.test(written) || COMMON_IN_CAPITALS.test(written)) return null;
  if (isHidden(text, hit.start, hit.end)) return null;
  return { kind: 'province', type: first.type, start: hit.start, end: hit.end, units, plural: false };
}

/** Offices and clinics that kept an abolished district's name: "Trạm khuyến nông khu vực Tây Sơn". */
const AREA = /(?:khu vực|trung tâm y tế|TTYT) $/iu;

/** A district named after "khu vực" or as its health centre; only where the name lies in one province. */
export function readArea(text: string, hit: Hit): Reading | null {
  if (!AREA.test(text.slice(Math.max(0, hit.start - 16), hit.start))) return null;
  const units = hit.name.units.filter((unit) => unit.kind === 'district');
  const [first] = units;
  if (!first || units.some((unit) => unit.province !== first.province)) return null;
  return { kind: 'district', type: first.type, start: hit.start, end: hit.end, units, plural: false };
}

/** A well-known town named without its type word (Đà Lạt): only where every unit of that name lies in one province. */
export function readBareTown(text: string, hit: Hit): Reading | null {
  const town = hit.name.units.find(
    (unit) => unit.kind === 'district' && (unit.type === 'thành phố' || unit.type === 'thị xã')
  );
  if (!town || hit.name.units.some((unit) => unit.province !== town.province)) return null;
  if (isHidden(text, hit.start, hit.end)) return null;
  const units = hit.name.units.filter((unit) => unit.kind === 'district');
  return { kind: 'district', type: town.type, start: hit.start, end: hit.end, units, plural: false };
}

const LIST_GAP = /^(?:\s*\([^()\n]{0,40}\))?\s*(?:[,;&]|,?\s*và|hoặc|[-–])\s*$/u;
const APPOSITION_GAP = /^\s*(?:,|\(|[-–])\s*(?:thuộc\s+)?$/u;

/** "các xã A, B và C": a bare name that goes on a list takes the type of the name before it. */
export function readListed(text: string, hit: Hit, before: Reading, borders: Borders): Reading | null {
  if (before.kind === 'province' || !LIST_GAP.test(text.slice(before.end, hit.start))) return null;
  const [kind, all] = unitsOfLead(hit.name, before, borders.era);
  if (kind !== before.kind) return null;
  // A list keeps to one province; this also tells a name from a common word ("xã A, Ban Công tác").
  const near = all.filter((unit) =>
    before.units.some(({ province, era }) => province === unit.province && era === unit.era)
  );
  const units = before.plural && near.length === 0 ? all : near;
  if (units.length === 0) return null;
  const type = typeOf(units, before.type);
  return { kind, type, start: hit.start, end: hit.end, units, plural: before.plural };
}

/** "xã Tân Thành, Phú Bình": the bare name after a commune is its district. */
export function readApposed(text: string, hit: Hit, before: Reading): Reading | null {
  if (before.kind !== 'commune' || !APPOSITION_GAP.test(text.slice(before.end, hit.start))) return null;
  const held = hit.name.units.filter(
    (unit) => unit.kind === 'district' && before.units.some((one) => one.district === unit.name)
  );
  const [first] = held;
  if (!first) return null;
  return { kind: 'district', type: first.type, start: hit.start, end: hit.end, units: held, plural: false };
}
