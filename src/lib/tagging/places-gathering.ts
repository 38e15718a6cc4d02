/** Gathers readings of the same place into one mention with all its spans. */
import type { PlaceMeaning, PlaceMention } from '../corpus/analysis.ts';
import type { Section } from '../corpus/article.ts';
import type { PlaceUnit } from '../lexicon/gazetteer.ts';
import type { Span } from '../text/index.ts';
import { type LinkedReading, provincesOf } from './places-linking.ts';

/** The section of a digest in which an offset lies, or -1. */
export function sectionOf(start: number, sections: readonly Section[]): number {
  for (let i = 0; i < sections.length; i += 1) {
    const { span } = sections[i] as Section;
    if (span.start <= start && start < span.end) return i;
  }
  return -1;
}

/** As in the gazetteer, with the type as written; provinces stand without it. */
const nameOf = ({ kind, type }: LinkedReading, { name }: PlaceUnit): string =>
  kind === 'province' ? name : `${type} ${name}`;

/** What the name means in one province. */
function meaningIn(province: string, units: readonly PlaceUnit[]): PlaceMeaning {
  let meaning: { era: PlaceMeaning['era']; was: string | null } | null = null;
  for (const unit of units) {
    if (unit.province !== province) continue;
    if (meaning === null) meaning = { era: unit.era, was: unit.was };
    else if (unit.was !== meaning.was) meaning.was = null;
  }
  return meaning ?? { era: '34', was: null };
}

/** A mention as it grows. */
type Draft = { -readonly [K in keyof PlaceMention]: PlaceMention[K] } & { readonly spans: Span[] };

/** A mention with what tells it from others; `spans` are still to be filled. */
interface Gathered {
  readonly mention: Draft;
  readonly type: LinkedReading['type'];
  readonly section: number;
}

function begin(reading: LinkedReading, unit: PlaceUnit, candidates: string[], section: number): Gathered {
  const { kind, type, units, narrowed, inName } = reading;
  const first = candidates[0] as string;
  const { era, was } = meaningIn(first, units);
  const open = candidates.length > 1;
  const name = nameOf(reading, unit);
  const mention: Draft = { name, kind, province: open ? null : first, era, spans: [], candidates };
  if (open) mention.meanings = candidates.map((slug) => meaningIn(slug, units));
  else if (was !== null) mention.was = was;
  if (narrowed && !open) mention.narrowed = 'places';
  if (inName) mention.inName = true;
  if (section >= 0) mention.section = section;
  return { mention, type, section };
}

/** Whether a reading of the same name means the same place, under the same type, in the same section. */
function isSame({ mention, type, section }: Gathered, reading: LinkedReading, at: number): boolean {
  const { kind, inName, units } = reading;
  if (mention.kind !== kind || mention.inName !== inName || section !== at) return false;
  // A province stands without its type.
  if (kind !== 'province' && type !== reading.type) return false;
  const { candidates, era } = mention;
  if (units[0]?.era !== era) return false;
  for (const { province } of units) if (!candidates.includes(province)) return false;
  return candidates.length === 1 || candidates.length === provincesOf(reading).length;
}

/**
 * One mention per place (and per section of a digest), in the order of first spans.
 * @param readings each with at least one unit.
 */
export function gatherMentions(
  readings: readonly LinkedReading[],
  sections: readonly Section[]
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const byName = new Map<string, Gathered[]>();
  for (const reading of readings) {
    const unit = reading.units[0] as PlaceUnit;
    const section = sectionOf(reading.start, sections);
    const known = byName.get(unit.name);
    let gathered = known?.find((one) => isSame(one, reading, section));
    if (!gathered) {
      gathered = begin(reading, unit, provincesOf(reading), section);
      mentions.push(gathered.mention);
      if (known) known.push(gathered);
      else byName.set(unit.name, [gathered]);
    }
    gathered.mention.spans.push({ start: reading.start, end: reading.end });
  }
  return mentions;
}
