/** The communes that a province has: those that coverage of a territory is counted over. */
import type { GazetteerArtefact } from './gazetteer-artefact.ts';
import artefact from './gazetteer.json' with { type: 'json' };
import type { Era } from './provinces.ts';

export interface Commune {
  /** With its type word: "phường Thanh Miếu". */
  readonly name: string;
  /** Under an earlier type word, of the communes that became wards in 2026. */
  readonly alsoName?: string;
  /** Before 2025-07-01, without type word. */
  readonly district?: string;
}

const { present, old } = artefact as unknown as GazetteerArtefact;

/**
 * All communes of a province in an era, by name; empty for an unknown slug.
 * @param province slug of that era. Not for the browser: all names of the country come along.
 */
export function communesOf(province: string, era: Era): readonly Commune[] {
  const found = era === '34' ? presentCommunes(province) : oldCommunes(province);
  return found.toSorted(
    (a, b) => bare(a.name).localeCompare(bare(b.name), 'vi') || (a.name < b.name ? -1 : 1)
  );
}

const bare = (name: string): string => name.replace(/^(xã|phường|thị trấn|đặc khu) /, '');

function presentCommunes(province: string): Commune[] {
  return Object.values(present[province] ?? {}).flatMap((kinds) =>
    Object.entries(kinds).flatMap(([types, names]) => {
      const [before = '', after] = types.split('→');
      return names.split('|').map((name) => ({
        name: `${after ?? before} ${name}`,
        ...(after === undefined ? {} : { alsoName: `${before} ${name}` })
      }));
    })
  );
}

function oldCommunes(province: string): Commune[] {
  return Object.entries(old[province] ?? {}).flatMap(([district, kinds]) =>
    Object.entries(kinds).flatMap(([type, names]) =>
      names.split('|').map((name) => ({ name: `${type} ${name}`, district: withoutType(district) }))
    )
  );
}

const withoutType = (district: string): string => district.replace(/^(huyện|quận|thị xã|thành phố) /, '');
