/** Reads the address of an export: a question of series or of visits, and how it is drawn. */
import { SERIES_VIEWS, type FigureView, type SeriesView } from '../../charts/exported-figure.ts';
import { spine } from '../../trends/buckets.ts';
import { parseQuery, type ParseContext } from '../../trends/parse.ts';
import type { Problem } from '../../trends/problem.ts';
import type { Query } from '../../trends/query.ts';
import { ParameterReader } from '../../trends/reader.ts';
import { parseVisitQuery } from '../../trends/visit-address.ts';
import type { VisitQuery } from '../../trends/visit-query.ts';

/** A figure that is asked for. */
export type AskedFigure =
  | {
      readonly view: SeriesView;
      readonly query: Query;
      /** Of the map: its bucket; null for the latest whole one. */
      readonly at: string | null;
    }
  | { readonly view: 'visits'; readonly query: VisitQuery };

export type ParsedFigure =
  | { readonly ok: true; readonly asked: AskedFigure }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Beside those of the question. */
const OWN_NAMES = ['view', 'at'];
const VIEWS: readonly FigureView[] = [...SERIES_VIEWS, 'visits'];

export function parseFigure(params: URLSearchParams, context: ParseContext): ParsedFigure {
  const reader = new ParameterReader(params);
  const view = reader.choice('view', VIEWS, 'line');
  if (view === 'visits') {
    const parsed = parseVisitQuery(params, { now: context.now, others: ['view', 'lang'] });
    return parsed.ok ? { ok: true, asked: { view, query: parsed.query } } : parsed;
  }
  const question = new URLSearchParams([...params].filter(([name]) => !OWN_NAMES.includes(name)));
  const parsed = parseQuery(question, context);
  const at = reader.raw('at');
  if (parsed.ok && reader.problems.length === 0) checkMap(reader, parsed.query, view, at);
  if (parsed.ok && reader.problems.length === 0)
    return { ok: true, asked: { view, query: parsed.query, at } };
  return { ok: false, problems: [...(parsed.ok ? [] : parsed.problems), ...reader.problems] };
}

/** The map is of one of the question's buckets. */
function checkMap(reader: ParameterReader, { from, to, grain }: Query, view: SeriesView, at: string | null) {
  if (at === null) return;
  if (view !== 'map') reader.problem('at', 'chỉ dùng với view=map.', 'goes with view=map alone.');
  else if (!spine(from, to, grain).includes(at))
    reader.problem('at', 'không phải một mốc của kỳ này.', 'is no bucket of this period.');
}
