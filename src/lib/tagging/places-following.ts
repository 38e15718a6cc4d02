/** Reads a bare name by the name before it: the next of a list, or the district of a commune. */
import { findProvince } from '../lexicon/provinces.ts';
import type { PlaceUnit } from '../lexicon/gazetteer.ts';
import { WordMap, foldText } from '../text/index.ts';
import { each, wordBefore } from './places-context.ts';
import { eraAt } from './places-era.ts';
import type { Borders, Hit, Reading } from './places-reading.ts';
import { listOf, typeOf, unitsOfLead } from './places-units.ts';

const LIST_GAP = /^(?:\s*\([^()\n]{0,40}\))?\s*(?:[,;&]|,?\s*và|hoặc|[-–])\s*$/u;
const APPOSITION_GAP = /^\s*(?:,|\(|[-–])\s*(?:thuộc\s+)?$/u;
/** The words that a list may go on with. */
const LIST_WORDS = new WordMap(each('và hoặc', true));
/** No gap of a list or an apposition is longer. */
const LONGEST_GAP = 60;

/** Whether the gap may be one of a list: most bare names stand behind any other word. */
function mayGoOn(text: string, start: number): boolean {
  const { start: first, end, text: word } = wordBefore(text, start);
  return first === end || LIST_WORDS.has(word);
}

/** "các xã A, B và C": a bare name that goes on a list takes the type of the name before it. */
export function readListed(text: string, hit: Hit, before: Reading, borders: Borders): Reading | null {
  if (before.kind === 'province' || hit.start - before.end > LONGEST_GAP) return null;
  if (!mayGoOn(text, hit.start) || !LIST_GAP.test(text.slice(before.end, hit.start))) return null;
  const { name, start, end } = hit;
  const era = eraAt(text, start, end, before.era === '63' ? '63' : borders.era);
  const [kind, all] = unitsOfLead(name, before, era);
  if (kind !== before.kind) return null;
  // A list keeps to one province; this also tells a name from a common word ("xã A, Ban Công tác").
  const near = all.filter((unit) =>
    before.units.some((one) => one.province === unit.province && one.era === unit.era)
  );
  const units = before.plural && near.length === 0 ? all : near;
  if (units.length === 0) return null;
  const type = typeOf(units, before.type, before.plural);
  return { kind, type, start, end, units, name, era, ...listOf(before), listed: true, bare: true };
}

/** The same name read as one of before the merger. */
export function asFormer(reading: Reading): Reading {
  const [kind, units] = unitsOfLead(reading.name, reading, '63');
  return kind === reading.kind && units.length > 0 ? { ...reading, units, era: '63' } : reading;
}

/** The name that may follow a district: "…, tỉnh Thái Nguyên". */
const PROVINCE_BEHIND = /^, ?(?:tỉnh |thành phố |TP\.? ?)?(\p{Lu}[^,.;)\n]{1,24})/u;

/** Whether the district's own province follows: "…, Phú Bình, Thái Nguyên". */
function isBeforeItsProvince(text: string, end: number, { was, province }: PlaceUnit): boolean {
  const behind = PROVINCE_BEHIND.exec(text.slice(end, end + 40))?.[1];
  if (behind === undefined) return false;
  const names = [findProvince(was ?? '', '63')?.name, findProvince(province, '34')?.name];
  return names.some((name) => name !== undefined && foldText(behind).startsWith(foldText(name)));
}

/**
 * "xã Tân Thành, Phú Bình": the bare name after a commune is its district, unless a province bears it too. A
 * commune that the lists do not have there needs the district's province behind it.
 */
export function readApposed(text: string, hit: Hit, before: Reading): Reading | null {
  const { name, start, end } = hit;
  if (before.kind !== 'commune' || name.districts.length === 0 || name.provinces.length > 0) return null;
  if (start - before.end > LONGEST_GAP || !APPOSITION_GAP.test(text.slice(before.end, start))) return null;
  const holding = name.districts.filter((unit) =>
    before.name.communes.some((one) => one.district === unit.name && one.was === unit.was)
  );
  const known = holding.length > 0;
  const units = known ? holding : name.districts.filter((unit) => isBeforeItsProvince(text, end, unit));
  const [first] = units;
  if (!first) return null;
  const reading = { kind: first.kind, type: first.type, start, end, units, name, era: null, plural: false };
  return known ? { ...reading, bare: true } : reading;
}
