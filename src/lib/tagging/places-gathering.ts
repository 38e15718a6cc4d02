/** Gathers readings of the same place into one mention with all its spans. */
import type { PlaceMention } from '../corpus/analysis.ts';
import type { Section } from '../corpus/article.ts';
import type { Span } from '../text/index.ts';
import { type LinkedReading, provincesOf } from './places-linking.ts';

function sectionOf(start: number, sections: readonly Section[]): number {
  return sections.findIndex(({ span }) => span.start <= start && start < span.end);
}

/** As in the gazetteer, with the type as written; provinces stand without it. */
function nameOf(reading: LinkedReading): string {
  const name = reading.units[0]?.name ?? '';
  return reading.kind === 'province' ? name : `${reading.type} ${name}`;
}

function mentionOf(reading: LinkedReading, section: number, spans: Span[]): PlaceMention {
  const candidates = provincesOf(reading);
  const before = [...new Set(reading.units.map((unit) => unit.was))];
  return {
    name: nameOf(reading),
    kind: reading.kind,
    province: candidates.length === 1 ? (candidates[0] ?? null) : null,
    era: reading.units[0]?.era ?? '34',
    spans,
    candidates,
    ...(before.length === 1 && before[0] ? { was: before[0] } : {}),
    ...(reading.narrowed ? { narrowed: true as const } : {}),
    ...(reading.inName ? { inName: true as const } : {}),
    ...(section < 0 ? {} : { section })
  };
}

/** One mention per place (and per section of a digest), in the order of first spans. */
export function gatherMentions(
  readings: readonly LinkedReading[],
  sections: readonly Section[]
): PlaceMention[] {
  const gathered = new Map<string, { mention: PlaceMention; spans: Span[] }>();
  for (const reading of readings) {
    const section = sectionOf(reading.start, sections);
    const spans: Span[] = [];
    const mention = mentionOf(reading, section, spans);
    const { kind, name, era, candidates, inName } = mention;
    const key = [section, kind, name, era, inName ?? '', ...candidates].join('|');
    const known = gathered.get(key) ?? { mention, spans };
    known.spans.push({ start: reading.start, end: reading.end });
    gathered.set(key, known);
  }
  return [...gathered.values()].map(({ mention }) => mention);
}
