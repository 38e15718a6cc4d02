/** Settles what an ambiguous name means once something has decided. */
import type { Narrowing, PlaceMention } from '../corpus/analysis.ts';

/** Whether a place may still lie in several provinces. */
export const isOpen = ({ candidates }: PlaceMention): boolean => candidates.length > 1;

/** The same place in one of its candidates; `slug` must be one of them. */
export function settle(place: PlaceMention, slug: string, by: Narrowing): PlaceMention {
  const { meanings, was: _before, ...rest } = place;
  const meaning = meanings?.[place.candidates.indexOf(slug)];
  const era = meaning?.era ?? place.era;
  const was = meaning?.was ? { was: meaning.was } : {};
  return { ...rest, era, province: slug, candidates: [slug], ...was, narrowed: by };
}

/** Every open place that may lie in the province is settled there; the others stay as they are. */
export function settleAll(places: readonly PlaceMention[], slug: string, by: Narrowing): PlaceMention[] {
  return places.map((place) =>
    isOpen(place) && place.candidates.includes(slug) ? settle(place, slug, by) : place
  );
}
