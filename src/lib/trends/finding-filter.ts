/** Which findings an address asks for: `code`, `province`, `source`, written and read. */
import type { FindingCode } from '../corpus/analysis.ts';
import { FINDING_CODES } from '../corpus/analysis.ts';
import { readProvinces } from './parse.ts';
import { joinParameters } from './print.ts';
import type { Problem } from './problem.ts';
import { ParameterReader, isSlug } from './reader.ts';

/** Empty lists mean any. */
export interface FindingFilter {
  readonly codes: readonly FindingCode[];
  /** Slugs of present provinces; `unknown` for articles whose province is not known. */
  readonly provinces: readonly string[];
  readonly sources: readonly string[];
}

export type ParsedFindingFilter =
  | { readonly ok: true; readonly filter: FindingFilter }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Every finding of every article. */
export const EVERY_FINDING: FindingFilter = { codes: [], provinces: [], sources: [] };

export const FINDING_NAMES = ['code', 'province', 'source'] as const;
const CODES: readonly string[] = FINDING_CODES;

/**
 * @param known.sources slugs of the stored sources; without them any well-formed slug is taken.
 * @param known.others further parameters that are allowed; when given, any other one is a problem.
 */
export function parseFindingFilter(
  params: URLSearchParams,
  known: { readonly sources?: readonly string[]; readonly others?: readonly string[] } = {}
): ParsedFindingFilter {
  const reader = new ParameterReader(params);
  const filter: FindingFilter = {
    codes: reader.slugs('code', (code) => CODES.includes(code)) as FindingCode[],
    provinces: readProvinces(reader, '34'),
    sources: reader.slugs('source', (slug) => known.sources?.includes(slug) ?? isSlug(slug))
  };
  if (known.others) reader.refuseOthers([...FINDING_NAMES, ...known.others]);
  return reader.problems.length ? { ok: false, problems: reader.problems } : { ok: true, filter };
}

/** Query string without "?". */
export function findingSearch({ codes, provinces, sources }: FindingFilter): string {
  return joinParameters([
    ['code', codes.join(',')],
    ['province', provinces.join(',')],
    ['source', sources.join(',')]
  ]);
}
