/** Writes a Query back as the parameters of an address: what parse.ts reads from it is the same Query. */
import { QUERY_DEFAULTS as DEFAULTS } from './query.ts';
import type { Query } from './query.ts';

/** Values are slugs, days and fixed words, so commas and dots can stand as they are. */
export function joinParameters(pairs: readonly (readonly [string, string | null | undefined])[]): string {
  let joined = '';
  for (const [name, value] of pairs) if (value) joined += `${joined && '&'}${name}=${value}`;
  return joined;
}

/** The value, or nothing where it is what a reader takes anyway. */
export const unless = (value: string, usual: string): string | null => (value === usual ? null : value);

/** Query string without "?". The period is always written: its default moves with the day. */
export function querySearch(query: Query): string {
  return joinParameters([
    ['theme', query.themes.join(',')],
    ['province', query.provinces.join(',')],
    ['source', query.sources.join(',')],
    ['from', query.from],
    ['to', query.to],
    ['grain', unless(query.grain, DEFAULTS.grain)],
    ['measure', unless(query.measure, DEFAULTS.measure)],
    ['split', unless(query.split, DEFAULTS.split)],
    ['day', unless(query.day, DEFAULTS.day)],
    ['map', unless(query.map, DEFAULTS.map)]
  ]);
}
