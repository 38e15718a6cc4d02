/** Which offices of the registry an address asks for: `q`, `province`, `level`, written and read. */
import type { OfficeLevel } from '../corpus/analysis.ts';
import { UNKNOWN } from './crosswalk.ts';
import { readProvinces } from './parse.ts';
import { joinParameters } from './print.ts';
import type { Problem } from './problem.ts';
import { ParameterReader } from './reader.ts';

export const OFFICE_LEVELS: readonly OfficeLevel[] = ['central', 'province', 'district', 'commune', 'cell'];

/** What `level` can say. */
export const LEVEL_KEYS: readonly string[] = [...OFFICE_LEVELS, UNKNOWN];

/** Empty lists mean any. `unknown` stands for offices whose province or level no article tells. */
export interface OfficeFilter {
  /** Part of a name, with or without diacritics; null for every name. */
  readonly name: string | null;
  /** Slugs of present provinces. */
  readonly provinces: readonly string[];
  readonly levels: readonly string[];
}

export type ParsedOfficeFilter =
  | { readonly ok: true; readonly filter: OfficeFilter }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Everybody who was ever seen with an office. */
export const EVERY_OFFICE: OfficeFilter = { name: null, provinces: [], levels: [] };

export const OFFICE_NAMES = ['q', 'province', 'level'] as const;

/** @param others further parameters that are allowed; when given, any other one is a problem. */
export function parseOfficeFilter(params: URLSearchParams, others?: readonly string[]): ParsedOfficeFilter {
  const reader = new ParameterReader(params);
  const filter: OfficeFilter = {
    name: reader.name('q'),
    provinces: readProvinces(reader, '34'),
    levels: reader.slugs('level', (level) => LEVEL_KEYS.includes(level))
  };
  if (others) reader.refuseOthers([...OFFICE_NAMES, ...others]);
  return reader.problems.length ? { ok: false, problems: reader.problems } : { ok: true, filter };
}

/** Query string without "?". */
export function officeSearch({ name, provinces, levels }: OfficeFilter): string {
  return joinParameters([
    ['q', name && encodeURIComponent(name)],
    ['province', provinces.join(',')],
    ['level', levels.join(',')]
  ]);
}
