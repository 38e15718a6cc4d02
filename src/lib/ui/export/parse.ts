/** Reads the address of an export: the question of a series, and how it is drawn. */
import { FIGURE_VIEWS, type FigureView } from '../../charts/exported-figure.ts';
import { parseQuery, type ParseContext } from '../../trends/parse.ts';
import type { Problem } from '../../trends/problem.ts';
import type { Query } from '../../trends/query.ts';
import { ParameterReader } from '../../trends/reader.ts';

export type ParsedFigure =
  | { readonly ok: true; readonly query: Query; readonly view: FigureView }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function parseFigure(params: URLSearchParams, context: ParseContext): ParsedFigure {
  const reader = new ParameterReader(params);
  const view = reader.choice('view', FIGURE_VIEWS, 'line');
  const question = new URLSearchParams([...params].filter(([name]) => name !== 'view'));
  const parsed = parseQuery(question, context);
  if (parsed.ok && reader.problems.length === 0) return { ok: true, query: parsed.query, view };
  return { ok: false, problems: [...(parsed.ok ? [] : parsed.problems), ...reader.problems] };
}
