/** Words the findings on an article's province and on names that may lie in several. */
import type { Finding, PlaceMention } from '../corpus/analysis.ts';
import { findProvince } from '../lexicon/provinces.ts';
import type { Span } from '../text/index.ts';
import type { Evidence } from './province-evidence.ts';
import { isTold } from './province-part.ts';
import { isOpen } from './province-settling.ts';

/** More names than these are counted instead. */
const MOST_NAMED = 8;

/** "Cần Thơ, Hà Nội và Huế". */
function named(slugs: readonly string[]): string {
  const names = slugs.map((slug) => findProvince(slug, '34')?.short ?? slug);
  if (names.length > MOST_NAMED) {
    const rest = names.length - MOST_NAMED + 1;
    return `${names.slice(0, MOST_NAMED - 1).join(', ')} và ${rest} tỉnh, thành khác`;
  }
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

/** Several provinces of equal weight: where each of them stands first. */
export function provinceAmbiguous(slugs: readonly string[], evidence: readonly Evidence[]): Finding {
  const spans = slugs.flatMap((slug): Span[] => {
    const first = evidence.find(({ place }) => place.province === slug);
    return first ? [first.span] : [];
  });
  spans.sort((a, b) => a.start - b.start);
  const detail = `Bài có thể nói về ${named(slugs)}; chưa rõ việc diễn ra ở đâu.`;
  return { code: 'province-ambiguous', detail, spans };
}

/**
 * Why none of an ambiguous name's provinces was chosen.
 * @param others provinces of the article's other places. @param home of the source, where it is no candidate.
 */
function reason(others: readonly string[], home: string | null): string {
  const source = home ? ` Tỉnh của nguồn, ${named([home])}, không có nơi nào tên này.` : '';
  if (others.length === 0) return `Bài không nêu tỉnh, huyện hay nơi nào khác để chọn.${source}`;
  return `Các nơi khác trong bài thuộc ${named(others)}, không nơi nào cho biết là tỉnh nào.${source}`;
}

function placeAmbiguous(
  places: readonly PlaceMention[],
  others: readonly string[],
  home: string | null
): Finding {
  const [{ name, candidates }] = places as [PlaceMention];
  const spans = places.flatMap((place) => place.spans).sort((a, b) => a.start - b.start);
  const homeless = home !== null && !candidates.includes(home) ? home : null;
  const detail = `“${name}” có ở ${named(candidates)}. ${reason(others, homeless)}`;
  return { code: 'place-ambiguous', detail, spans };
}

/**
 * A finding for every name that may lie in several provinces and that nothing decided, where it matters: it may
 * tell where the event is. One for each name, however often it stands, and one for names that leave the same
 * choice ("xã An Hiệp, huyện Châu Thành").
 * @param home of the source, or null.
 */
export function ambiguousPlaces(evidence: readonly Evidence[], home: string | null): Finding[] {
  const told = evidence.filter(({ part }) => isTold(part));
  const open = new Set(told.map(({ place }) => place).filter(isOpen));
  if (open.size === 0) return [];
  const others = [...new Set(told.flatMap(({ place }) => place.province ?? []))];
  const choices = new Set<string>();
  const byName = [...Map.groupBy(open, ({ name }) => name).values()].filter(([first]) => {
    const choice = first ? first.candidates.toSorted().join(' ') : '';
    return !choices.has(choice) && choices.add(choice);
  });
  return byName.map((places) => placeAmbiguous(places, others, home));
}
