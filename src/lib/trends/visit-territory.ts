/** Coverage of a territory: which of a province's communes were visited, and which never. */
import type { Commune } from '../lexicon/territory.ts';
import type { PlaceVisits, Territory } from './visit-query.ts';

/** Visits of one commune as articles name it, before or after communes were made anew. */
export interface CommuneVisits {
  readonly commune: string | null;
  readonly district: string | null;
  /** Whether the day lies before 2025-07-01. */
  readonly before: boolean;
  readonly visits: number;
  /** Last day known to the day. */
  readonly last: string | null;
}

/**
 * Counts each commune of the list. What names a commune of the other era, or one of several of its name, is told as
 * `elsewhere`, never guessed.
 * @param fold makes two spellings of one name equal.
 */
export function territoryOf(
  { province, map }: Pick<Territory, 'province' | 'map'>,
  communes: readonly Commune[],
  counted: readonly CommuneVisits[],
  fold: (name: string) => string
): Territory {
  const named = Map.groupBy(
    communes.flatMap((commune) => namesOf(commune).map((name) => ({ name: fold(name), commune }))),
    ({ name }) => name
  );
  const visits = new Map<Commune, { visits: number; last: string | null }>();
  let elsewhere = 0;
  for (const one of counted) {
    const found = one.before === (map === '63') ? communeOf(one, named, fold) : null;
    if (found) visits.set(found, sum(visits.get(found), one));
    else elsewhere += one.visits;
  }
  const places = communes.map((commune) => toPlace(commune, visits.get(commune)));
  return { province, map, visited: visits.size, of: communes.length, places, elsewhere };
}

const namesOf = ({ name, alsoName }: Commune): string[] => (alsoName ? [name, alsoName] : [name]);

type Named = ReadonlyMap<string, readonly { readonly commune: Commune }[]>;

function communeOf(
  { commune, district }: CommuneVisits,
  named: Named,
  fold: (name: string) => string
): Commune | null {
  if (commune === null) return null;
  const all = (named.get(fold(commune)) ?? []).map((one) => one.commune);
  const inDistrict = district === null ? all : all.filter((one) => lies(one, district, fold));
  return inDistrict.length === 1 ? (inDistrict[0] ?? null) : null;
}

/** Present communes lie in no district: what an article says of one does not count against them. */
const lies = ({ district }: Commune, named: string, fold: (name: string) => string): boolean =>
  district === undefined || withoutType(fold(named)) === fold(district);

const withoutType = (district: string): string =>
  district.replace(/^(huyện|quận|thị xã|thành phố|tp\.?) /, '');

const sum = (
  known: { visits: number; last: string | null } | undefined,
  { visits, last }: CommuneVisits
): { visits: number; last: string | null } => ({
  visits: (known?.visits ?? 0) + visits,
  last:
    [known?.last ?? null, last]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
});

const toPlace = (
  { name, district }: Commune,
  found: { visits: number; last: string | null } | undefined
): PlaceVisits => ({
  ...{ name, visits: found?.visits ?? 0, last: found?.last ?? null },
  ...(district === undefined ? {} : { district })
});
