/** Which visits an address asks for: written and read the same by the pages of visits, the API and files. */
import type { OfficeLevel, VisitKind } from '../corpus/analysis.ts';
import { VISIT_KINDS } from '../corpus/analysis.ts';
import { countBuckets } from './buckets.ts';
import { localDay } from './calendar.ts';
import { OFFICE_LEVELS } from './office-filter.ts';
import { BORDER_SETS, MAX_BUCKETS, readProvinces, twoYearsBefore } from './parse.ts';
import { joinParameters, unless } from './print.ts';
import type { Problem } from './problem.ts';
import { QUERY_DEFAULTS } from './query.ts';
import { isSlug, ParameterReader } from './reader.ts';
import { NO_THEME, UNTOLD, type VisitQuery } from './visit-query.ts';

/** Parameters of the question itself; a page or the API may read more. */
export const VISIT_NAMES = [
  ...(['level', 'kind', 'province', 'map', 'from', 'to', 'person', 'place', 'theme', 'untold'] as const)
] as const;

export type ParsedVisitQuery =
  | { readonly ok: true; readonly query: VisitQuery }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Missing ones: the last 24 months to today, every level, kind, place, person and theme, present borders.
 * @param context.now the present instant.
 * @param context.themes slugs of the lexicon's themes; without them any well-formed slug is taken.
 * @param context.others further parameters that are allowed; when given, any other one is a problem.
 */
export function parseVisitQuery(
  params: URLSearchParams,
  context: {
    readonly now: Date;
    readonly themes?: readonly string[];
    readonly others?: readonly string[];
  }
): ParsedVisitQuery {
  const reader = new ParameterReader(params);
  const map = reader.choice('map', BORDER_SETS, QUERY_DEFAULTS.map);
  const to = reader.day('to', localDay(context.now));
  const query: VisitQuery = {
    levels: reader.slugs('level', (level) => OFFICE_LEVELS.some((one) => one === level)) as OfficeLevel[],
    kinds: reader.slugs('kind', (kind) => VISIT_KINDS.some((one) => one === kind)) as VisitKind[],
    provinces: readProvinces(reader, map),
    map,
    from: reader.day('from', twoYearsBefore(to)),
    to,
    person: readPerson(reader),
    place: reader.name('place'),
    theme: readTheme(reader, context.themes),
    untold: reader.choice('untold', UNTOLD, null)
  };
  if (context.others) reader.refuseOthers([...VISIT_NAMES, ...context.others]);
  checkPeriod(reader, query);
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, query };
}

/** Query string without "?". The period is always written: its default moves with the day. */
export function writeVisitQuery(query: VisitQuery): string {
  return joinParameters([
    ['level', query.levels.join(',')],
    ['kind', query.kinds.join(',')],
    ['province', query.provinces.join(',')],
    ['place', query.place && encodeURIComponent(query.place)],
    ['person', query.person],
    ['theme', query.theme],
    ['untold', query.untold],
    ['from', query.from],
    ['to', query.to],
    ['map', unless(query.map, QUERY_DEFAULTS.map)]
  ]);
}

function readPerson(reader: ParameterReader): string | null {
  const written = reader.raw('person')?.toLowerCase() ?? null;
  if (written === null || UUID.test(written)) return written;
  reader.problem('person', 'không phải mã của một người.', 'is no id of a person.');
  return null;
}

function readTheme(reader: ParameterReader, themes?: readonly string[]): string | null {
  const written = reader.name('theme');
  if (written === null || written === NO_THEME) return written;
  if (themes?.includes(written) ?? isSlug(written)) return written;
  reader.problem('theme', 'không phải mã của một chủ đề.', 'is no slug of a theme.');
  return null;
}

function checkPeriod(reader: ParameterReader, { from, to }: VisitQuery): void {
  reader.forward(from, to);
  if (from > to) return;
  const months = countBuckets(from, to, 'month');
  if (months > MAX_BUCKETS)
    reader.problem(
      'from',
      `từ ${from} đến ${to} có ${months} tháng, nhiều nhất ${MAX_BUCKETS}.`,
      `${from} to ${to} has ${months} months, the limit is ${MAX_BUCKETS}.`
    );
}
