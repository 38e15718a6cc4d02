/** Decides what a name in the text means: which units fit its type word and the era. */
import type { Era, PlaceKind } from '../corpus/analysis.ts';
import type { PlaceName, PlaceUnit, UnitType } from '../lexicon/gazetteer.ts';
import { goesOn, isHidden, isInChina, isUpperAt } from './places-context.ts';
import { eraAt } from './places-era.ts';
import type { Lead } from './places-lead.ts';
import { listOf, ofEra, provincesOfEra, typeOf, unitsOfLead } from './places-units.ts';

/** One name in the text with the units it may mean. */
export interface Reading {
  readonly kind: PlaceKind;
  /** As written: a commune that became a ward may stand under either type. */
  readonly type: UnitType;
  readonly start: number;
  readonly end: number;
  /** What the name may mean by its type word and era; none where only the places around it can tell. */
  readonly units: readonly PlaceUnit[];
  /** What the name may mean under any type and era. */
  readonly name: PlaceName;
  /** The era by which it was read: the text's, unless the words around the name look back. */
  readonly era: Era | null;
  /** Whether more names may follow: "các xã A, B và C". */
  readonly plural: boolean;
  /** Whether the list is of communes and wards. */
  readonly mixed?: true;
  /** Goes on the list that began before it, and so lies where that list lies. */
  readonly listed?: true;
  /** Stands bare, without its type word. */
  readonly bare?: true;
  /** Stands bare and alone in brackets behind a landmark: a list of such shows what they are. */
  readonly bracketed?: true;
  /** Stands bare inside an institution's name: weak, and never a guide for other names. */
  readonly inName?: true;
}

/** What the reader of one text knows of its borders. */
export interface Borders {
  readonly era: Era | null;
}

/** In capitals these are no names: "XÂY DỰNG XÃ AN TOÀN VỀ AN NINH TRẬT TỰ". */
const VIRTUES =
  /^(?:AN TOÀN|AN NINH|BÌNH YÊN|DÂN CHỦ|ĐOÀN KẾT|HẠNH PHÚC|TIÊN TIẾN|TRUNG TÂM|VĂN HÓA|VĂN HOÁ|VĂN MINH)$/;

/**
 * A name after its type word, or null where no unit bears it. Where only units of another type bear it, the
 * reading has none until a place beside it tells which is meant.
 */
export function readTyped(text: string, hit: Hit, lead: Lead, borders: Borders): Reading | null {
  const { name, end } = hit;
  const era = eraAt(text, lead.start, end, borders.era);
  const [kind, units] = unitsOfLead(name, lead, era);
  if (kind === 'commune') {
    if (name.communes.length === 0 || goesOn(text, end)) return null;
    if (isUpperAt(text, hit.start + 1) && VIRTUES.test(text.slice(hit.start, end))) return null;
  } else if (units.length === 0 || (kind === 'province' && isInChina(text, end))) return null;
  const type = typeOf(units, lead.type, lead.plural);
  return { kind, type, start: lead.start, end, units, name, era, ...listOf(lead) };
}

/** A name as the matcher found it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly name: PlaceName;
}

/** A phrase that holds its own type word: "quận 1", "TP.HCM". */
export function readSelfTyped(text: string, hit: Hit, borders: Borders): Reading | null {
  const { name, start, end } = hit;
  const [first] = name.units;
  if (!first || (first.kind !== 'province' && !/\d$/.test(first.name) && goesOn(text, end))) return null;
  const era = eraAt(text, start, end, borders.era);
  const units = first.kind === 'province' ? provincesOfEra(name, era) : ofEra(name.units, era);
  const type = first.alsoType && 'xX'.includes(text.charAt(start)) ? first.alsoType : first.type;
  return { kind: first.kind, type, start, end, units, name, era, plural: false };
}

/** People and the country's leader: never a province without a type word. */
const NEEDS_TYPE = /^(?:Hồ Chí Minh|HCM)$/i;
/** In capitals these may be common nouns: peace, ocean. */
const COMMON_IN_CAPITALS = /^(?:HÒA BÌNH|HOÀ BÌNH|HẢI DƯƠNG|CAO BẰNG)$/;

/** A province named without its type word. */
export function readBareProvince(
  text: string,
  hit: Hit,
  before: Reading | null,
  borders: Borders
): Reading | null {
  const { name, start, end } = hit;
  if (name.provinces.length === 0) return null;
  if ('HhCc'.includes(text.charAt(start))) {
    const written = text.slice(start, end);
    if (NEEDS_TYPE.test(written) || COMMON_IN_CAPITALS.test(written)) return null;
  }
  // A dash hides a name that goes on a longer one, not a province behind its commune: "xã A-Hà Nội".
  if (before?.end !== start - 1 && isHidden(text, start, end)) return null;
  const era = eraAt(text, start, end, borders.era);
  const units = provincesOfEra(name, era);
  const type = units[0]?.type ?? 'tỉnh';
  return { kind: 'province', type, start, end, units, name, era, plural: false, bare: true };
}

/** Offices and clinics that kept an abolished district's name: "Trạm khuyến nông khu vực Tây Sơn". */
const AREA = /(?:khu vực|trung tâm y tế|TTYT) $/iu;

function readBareDistrict({ start, end, name }: Hit): Reading | null {
  const units = name.districts;
  const [first] = units;
  if (!first || units.some((unit) => unit.province !== first.province)) return null;
  return {
    kind: 'district',
    type: first.type,
    start,
    end,
    units,
    name,
    era: null,
    plural: false,
    bare: true
  };
}

/** A district named after "khu vực" or as its health centre; only where the name lies in one province. */
export function readArea(text: string, hit: Hit): Reading | null {
  if (hit.name.districts.length === 0 || !'cCếẾtT'.includes(text.charAt(hit.start - 2))) return null;
  if (!AREA.test(text.slice(Math.max(0, hit.start - 16), hit.start))) return null;
  return readBareDistrict(hit);
}

/** A well-known town named without its type word (Đà Lạt): only where every unit of that name lies in one province. */
export function readBareTown(text: string, hit: Hit): Reading | null {
  const town = hit.name.districts.find(({ type }) => type === 'thành phố' || type === 'thị xã');
  if (!town || hit.name.units.some((unit) => unit.province !== town.province)) return null;
  if (isHidden(text, hit.start, hit.end)) return null;
  const reading = readBareDistrict(hit);
  return reading && { ...reading, type: town.type };
}

/** What a text says of a place it names first: "Suối Mây là xã vùng cao", "Thuận An là một phường ven biển". */
const DEFINED = / là (?:một )?(xã|phường|thị trấn|đặc khu|huyện)(?= \p{Ll})/uy;

/** A name at the head of a sentence whose type word follows it. */
export function readDefined(text: string, hit: Hit, borders: Borders): Reading | null {
  if (text.charAt(hit.end) !== ' ' || text.charAt(hit.end + 1) !== 'l') return null;
  DEFINED.lastIndex = hit.end;
  const type = DEFINED.exec(text)?.[1] as UnitType | undefined;
  if (!type || !/(?:^|[\n.!?…”"]\s?)$/u.test(text.slice(Math.max(0, hit.start - 2), hit.start))) return null;
  return readTyped(text, hit, { type, start: hit.start, plural: false, mixed: false }, borders);
}

/** "(Hương Khê)", "(Đô Lương - Nghệ An)". */
const CLOSES = /^(?:\)[^\n]|,? ?[-–,] ?(?:tỉnh |thành phố |TP\.? ?)?\p{Lu}[\p{L} ]{2,20}\))/u;

/** A district alone in brackets within a sentence: no photographer's or writer's name. */
export function readBracketed(text: string, hit: Hit): Reading | null {
  if (text.charAt(hit.start - 1) !== '(' || hit.name.districts.length === 0) return null;
  if (!/\p{L} ?\($/u.test(text.slice(Math.max(0, hit.start - 3), hit.start))) return null;
  if (!CLOSES.test(text.slice(hit.end, hit.end + 40))) return null;
  const reading = readBareDistrict(hit);
  return reading && { ...reading, bracketed: true };
}
