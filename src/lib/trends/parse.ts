/** Reads a Query from the parameters of an address; whatever it cannot read is named, never guessed. */
import { countBuckets } from './buckets.ts';
import { localDay } from './calendar.ts';
import { readProvinceKey } from './crosswalk.ts';
import { ParameterReader, isSlug } from './reader.ts';
import type { Problem } from './problem.ts';
import { GRAINS, MEASURES, QUERY_DEFAULTS as DEFAULTS, SPLITS } from './query.ts';
import type { BorderSet, DayKind, Query } from './query.ts';

/** The most buckets a question may ask for: 1,200 days are more than three years, 1,200 months a century. */
export const MAX_BUCKETS = 1200;
export const DAY_KINDS: readonly DayKind[] = ['event', 'published'];
export const BORDER_SETS: readonly BorderSet[] = ['34', '63'];
/** Parameters of a series. */
export const QUERY_NAMES = [
  'theme',
  'province',
  'source',
  'from',
  'to',
  'grain',
  'measure',
  'split',
  'day',
  'map',
  'lexicon',
  'lang'
] as const;

/** What is known where the address is read. */
export interface ParseContext {
  /** The present instant; `to` is today in Asia/Ho_Chi_Minh unless the address says otherwise. */
  readonly now: Date;
  /** Slugs of the lexicon's themes; without them any well-formed slug is taken. */
  readonly themes?: readonly string[];
  /** Slugs of the stored sources; likewise. */
  readonly sources?: readonly string[];
  /** The version whose tags are counted; an address asking for another one is refused. */
  readonly lexicon?: number;
  /** Refuse parameters that a series does not have (the API does, a page does not). */
  readonly strict?: boolean;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Provinces of the borders; `all` and nothing at all mean everywhere. */
export function readProvinces(reader: ParameterReader, map: BorderSet): readonly string[] {
  const provinces = reader.slugs('province', (slug) => slug === 'all' || readProvinceKey(slug, map) !== null);
  if (!provinces.includes('all')) return provinces;
  if (provinces.length > 1) reader.problem('province', '“all” đứng một mình.', '“all” stands alone.');
  return [];
}

/** First day of the month, 23 months before the month of a day: two years with the present month. */
export function twoYearsBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 2;
  const next = Number(day.slice(5, 7)) + 1;
  return next > 12 ? `${year + 1}-01-01` : `${year}-${String(next).padStart(2, '0')}-01`;
}

/**
 * Reads the parameters of `/api/v1/series`; pages and exports use the same names.
 * Missing ones: the last 24 months to today, by month, articles, one series a theme, event day, 34 provinces.
 */
export function parseQuery(params: URLSearchParams, context: ParseContext): ParsedQuery {
  const reader = new ParameterReader(params);
  const map = reader.choice('map', BORDER_SETS, DEFAULTS.map);
  const to = reader.day('to', localDay(context.now));
  const query: Query = {
    themes: reader.slugs('theme', (slug) => context.themes?.includes(slug) ?? isSlug(slug)),
    provinces: readProvinces(reader, map),
    sources: reader.slugs('source', (slug) => context.sources?.includes(slug) ?? isSlug(slug)),
    from: reader.day('from', twoYearsBefore(to)),
    to,
    grain: reader.choice('grain', GRAINS, DEFAULTS.grain),
    measure: reader.choice('measure', MEASURES, DEFAULTS.measure),
    split: reader.choice('split', SPLITS, DEFAULTS.split),
    day: reader.choice('day', DAY_KINDS, DEFAULTS.day),
    map
  };
  if (context.strict) reader.refuseOthers(QUERY_NAMES);
  checkLexicon(reader, context.lexicon);
  checkPeriod(reader, query);
  return reader.problems.length ? { ok: false, problems: reader.problems } : { ok: true, query };
}

/** Refuses every parameter but the language: of addresses that answer one thing. */
export function parseNothing(
  params: URLSearchParams
): { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const reader = new ParameterReader(params);
  reader.refuseOthers(['lang']);
  return reader.problems.length ? { ok: false, problems: reader.problems } : { ok: true };
}

/** The period runs forward and holds no more buckets than a chart, a table or a file can carry. */
function checkPeriod(reader: ParameterReader, { from, to, grain }: Query): void {
  reader.forward(from, to);
  if (from > to) return;
  const count = countBuckets(from, to, grain);
  if (count > MAX_BUCKETS)
    reader.problem(
      'grain',
      `từ ${from} đến ${to} có ${count} mốc, nhiều nhất ${MAX_BUCKETS}. Chọn mốc thưa hơn hoặc thu ngắn kỳ.`,
      `${from} to ${to} has ${count} buckets, the limit is ${MAX_BUCKETS}. Take a coarser grain or a shorter period.`
    );
}

function checkLexicon(reader: ParameterReader, current: number | undefined): void {
  const asked = reader.raw('lexicon');
  if (!asked || asked === String(current)) return;
  reader.problem(
    'lexicon',
    `chỉ giữ số liệu của phiên bản ${current ?? 'mới nhất'}.`,
    `figures are kept for version ${current ?? 'newest'} only.`
  );
}
