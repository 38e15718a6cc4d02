/** The provinces of both borders as one list: which region each lies in, and which became which. */
import type { Province } from '../lexicon/provinces.ts';
import { PROVINCES_34, PROVINCES_63, oldProvinces, provinceKind } from '../lexicon/provinces.ts';
import type { BorderSet } from './query.ts';
import type { Region } from './regions.ts';
import { REGIONS } from './regions.ts';

export interface Place extends Pick<Province, 'slug' | 'name' | 'short' | 'kind'> {
  /** The borders in which the slug means this province: some slugs are in both. */
  readonly map: BorderSet;
  readonly region: Pick<Region, 'slug' | 'name'>;
  /** The present province it belongs to; its own slug for a present one. */
  readonly now: string;
  /** Slugs of the former provinces that a present one was made of; only its own for a former one. */
  readonly madeOf: readonly string[];
}

/**
 * The 34 present provinces, then the 63 former ones, each north to south.
 * @param today ISO day in Asia/Ho_Chi_Minh: some provinces became cities.
 */
export function listPlaces(today: string): Place[] {
  const place = (province: Province, now: string, madeOf: readonly string[]): Place => {
    const { slug, name, short, era } = province;
    return {
      ...{ slug, name, short, kind: provinceKind(province, today) },
      ...{ map: era, region: regionOf(now), now, madeOf }
    };
  };
  return [
    ...PROVINCES_34.map((province) =>
      place(
        province,
        province.slug,
        oldProvinces(province.slug).map(({ slug }) => slug)
      )
    ),
    ...PROVINCES_63.map((province) => place(province, province.now, [province.slug]))
  ];
}

/** Throws RangeError for a province that no region holds. */
function regionOf(present: string): Place['region'] {
  const region = REGIONS.find(({ provinces }) => provinces.includes(present));
  if (!region) throw new RangeError(`no region holds "${present}"`);
  return { slug: region.slug, name: region.name };
}
