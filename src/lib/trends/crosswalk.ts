/** Province keys of a series under the 34 present or the 63 former borders; the sums of both views are equal. */
import {
  PROVINCES_34,
  PROVINCES_63,
  findProvince,
  oldProvinces,
  provinceName
} from '../lexicon/provinces.ts';
import type { BorderSet } from './query.ts';

/** An article whose province is not known. */
export const UNKNOWN = 'unknown';
/** `lao-cai.unknown`: in Lào Cai of today, but nothing tells in which of the provinces it was made of. */
const PART = '.unknown';

/** What a rollup row says about the place: both slugs as stored, null where unknown. */
export interface RowPlace {
  readonly province: string | null;
  readonly was: string | null;
}

/**
 * The key under which a row counts. A present province made of one old province alone needs no `was`;
 * one made of several and without `was` goes to its own "part unknown", so that no article is lost.
 */
export function provinceKey({ province, was }: RowPlace, map: BorderSet): string {
  if (province === null) return UNKNOWN;
  if (map === '34') return province;
  const parts = oldProvinces(province);
  return was ?? (parts.length === 1 && parts[0] ? parts[0].slug : province + PART);
}

/**
 * The rows that count under a key: the inverse of `provinceKey`, for SQL.
 * `was` is undefined where any will do. Null for a key the borders do not have.
 */
export function readProvinceKey(
  key: string,
  map: BorderSet
): { readonly province: string | null; readonly was: string | null | undefined } | null {
  if (key === UNKNOWN) return { province: null, was: undefined };
  if (map === '34') return findProvince(key, '34') ? { province: key, was: undefined } : null;
  if (key.endsWith(PART)) return partUnknown(key.slice(0, -PART.length));
  const old = PROVINCES_63.find(({ slug }) => slug === key);
  if (!old) return null;
  return { province: old.now, was: oldProvinces(old.now).length === 1 ? undefined : key };
}

function partUnknown(province: string): { province: string; was: null } | null {
  return oldProvinces(province).length > 1 ? { province, was: null } : null;
}

/** Every key the borders can give, north to south, unknown last. */
export function provinceKeys(map: BorderSet): readonly string[] {
  if (map === '34') return [...PROVINCES_34.map(({ slug }) => slug), UNKNOWN];
  const merged = PROVINCES_34.filter(({ slug }) => oldProvinces(slug).length > 1);
  return [...PROVINCES_63.map(({ slug }) => slug), ...merged.map(({ slug }) => slug + PART), UNKNOWN];
}

/** Name for people. Throws RangeError for a key the borders do not have. */
export function provinceLabel(key: string, map: BorderSet, lang: 'vi' | 'en' = 'vi'): string {
  if (!readProvinceKey(key, map)) throw new RangeError(`no province "${key}" among the ${map}`);
  if (key === UNKNOWN) return lang === 'vi' ? 'Chưa rõ tỉnh' : 'Province unknown';
  if (!key.endsWith(PART)) return provinceName(key, map);
  const now = provinceName(key.slice(0, -PART.length), '34');
  return lang === 'vi' ? `${now} nay, chưa rõ tỉnh cũ` : `${now} of today, former province unknown`;
}

/** Name for tiles and axes: "TP.HCM", otherwise the full one; Vietnamese for the keys that are no province. */
export function provinceShort(key: string, map: BorderSet): string {
  return findProvince(key, map)?.short ?? provinceLabel(key, map);
}

/** A former province whose name lives on, with the other ones that its present namesake holds. */
export interface FormerName {
  readonly name: string;
  readonly others: readonly string[];
}

/** What former names mean now: of the chosen former provinces, else one well-known example. */
export function formerExamples(keys: readonly string[], most = 3): FormerName[] {
  const asked = keys.length > 0 ? keys : ['bac-ninh'];
  return asked
    .flatMap((key) => {
      const present = findProvince(key, '34');
      const parts = present ? oldProvinces(key) : [];
      const own = parts.find(({ slug }) => slug === key);
      const others = parts.filter(({ slug }) => slug !== key).map(({ name }) => name);
      return own && others.length > 0 ? [{ name: own.name, others }] : [];
    })
    .slice(0, most);
}
