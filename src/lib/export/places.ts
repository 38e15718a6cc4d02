/** The provinces for programs: the JSON of the API and the rows of its CSV file. */
import type { Place } from '../trends/places.ts';
import { toCsv } from './csv.ts';

function placeJson({ madeOf, ...place }: Place) {
  return { ...place, made_of: madeOf };
}

/** All of them are one page. */
export function placesJson(places: readonly Place[]) {
  return { total: places.length, items: places.map(placeJson), next: null };
}

/** Columns of the file. */
export const PLACE_COLUMNS = [
  ...['map', 'slug', 'name', 'short', 'kind'],
  ...['region', 'region_name', 'region_name_en', 'now', 'made_of']
];

/** One row a province; former slugs separated by spaces. */
export function placesCsv(places: readonly Place[]): string {
  const rows = places.map(({ map, slug, name, short, kind, region, now, madeOf }) => [
    ...[map, slug, name, short, kind, region.slug, region.name.vi, region.name.en],
    ...[now, madeOf.join(' ')]
  ]);
  return toCsv([PLACE_COLUMNS, ...rows]);
}
