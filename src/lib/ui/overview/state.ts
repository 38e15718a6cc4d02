/** The overview's address: which themes, place, period, measure, tile theme and month it shows. */
import { bucketDays } from '../../trends/buckets.ts';
import { provinceKeys } from '../../trends/crosswalk.ts';
import { parseQuery } from '../../trends/parse.ts';
import { joinParameters } from '../../trends/print.ts';
import type { Problem } from '../../trends/problem.ts';
import { ParameterReader } from '../../trends/reader.ts';
import type { DayKind, Grain, Measure } from '../../trends/query.ts';
import { SERIES_ROLES } from '../../charts/palette.ts';

/** The whole period instead of one month on the tile map. */
export const WHOLE = 'all';
export const MAX_THEMES = SERIES_ROLES.length;
export const TREND_GRAINS: readonly Grain[] = ['week', 'month', 'quarter'];

/** Null: the reader has not said, the page chooses. */
export interface OverviewState {
  readonly themes: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly measure: Measure | null;
  readonly day: DayKind;
  readonly tile: string | null;
  /** `2025-11` or `all`. */
  readonly month: string | null;
  /** A present province or `unknown`; null is the whole country. */
  readonly province: string | null;
}

export type ParsedState =
  | { readonly ok: true; readonly state: OverviewState }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the address; values that do not exist are problems, parameters of others are left alone. */
export function parseState(
  params: URLSearchParams,
  known: { readonly now: Date; readonly themes: readonly string[] }
): ParsedState {
  const parsed = parseQuery(withoutPlace(params), known);
  const reader = new ParameterReader(params);
  const [tile, month, province] = [reader.raw('tile'), reader.raw('month'), reader.raw('province')];
  const problems = [
    ...(parsed.ok ? [] : parsed.problems),
    ...reader.problems,
    ...tileProblems(tile, known.themes),
    ...monthProblems(month),
    ...placeProblems(province),
    ...(parsed.ok ? queryProblems(parsed.query) : [])
  ];
  if (!parsed.ok || problems.length) return { ok: false, problems };
  const { themes, grain, measure, day, from, to } = parsed.query;
  const said = (name: string) => Boolean(params.get(name));
  return {
    ok: true,
    state: {
      ...{ themes, grain, day, tile, month, province },
      from: said('from') ? from : null,
      to: said('to') ? to : null,
      measure: said('measure') ? measure : null
    }
  };
}

/** Query string without "?"; `changes` first put in place of what they name. */
export function stateSearch(state: OverviewState, changes: Partial<OverviewState> = {}): string {
  return joinParameters(stateParameters({ ...state, ...changes }));
}

/** Address of the page in that state. */
export function stateHref(state: OverviewState, changes: Partial<OverviewState> = {}): string {
  const search = stateSearch(state, changes);
  return search ? `/?${search}` : '/';
}

/** Names and values, the unsaid ones null: for addresses and for the hidden fields of forms. */
export function stateParameters(state: OverviewState): (readonly [string, string | null])[] {
  return [
    ['theme', state.themes.join(',')],
    ['from', state.from],
    ['to', state.to],
    ['grain', state.grain === 'month' ? null : state.grain],
    ['measure', state.measure],
    ['day', state.day === 'event' ? null : state.day],
    ['tile', state.tile],
    ['month', state.month],
    ['province', state.province]
  ];
}

/** False for a period that ends before it begins; an end that is not said yet cannot. */
export const runsForward = (from: string, to: string): boolean => !from || !to || from <= to;

/** The overview knows the present borders only, and one place at a time: it reads the place itself. */
function withoutPlace(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  rest.delete('province');
  rest.delete('map');
  return rest;
}

function placeProblems(province: string | null): Problem[] {
  if (province === null || provinceKeys('34').includes(province)) return [];
  return [
    {
      parameter: 'province',
      message: {
        vi: `province: “${province}” không phải một tỉnh, thành hiện nay.`,
        en: `province: “${province}” is not one present province.`
      }
    }
  ];
}

function tileProblems(tile: string | null, themes: readonly string[]): Problem[] {
  if (tile === null || themes.includes(tile)) return [];
  return [
    { parameter: 'tile', message: { vi: `tile: không có “${tile}”.`, en: `tile: there is no “${tile}”.` } }
  ];
}

function monthProblems(month: string | null): Problem[] {
  if (month === null || month === WHOLE || isMonth(month)) return [];
  const vi = `month: “${month}” không phải tháng. Viết như 2025-11, hoặc all.`;
  return [
    { parameter: 'month', message: { vi, en: `month: “${month}” is no month. Write 2025-11, or all.` } }
  ];
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && bucketDays(text).from.startsWith(text);
}

function queryProblems({ themes, grain }: { themes: readonly string[]; grain: Grain }): Problem[] {
  const problems: Problem[] = [];
  if (themes.length > MAX_THEMES)
    problems.push({
      parameter: 'theme',
      message: {
        vi: `theme: hình vẽ nhiều nhất ${MAX_THEMES} chủ đề.`,
        en: `theme: the figure carries ${MAX_THEMES} themes at most.`
      }
    });
  if (!TREND_GRAINS.includes(grain))
    problems.push({
      parameter: 'grain',
      message: {
        vi: 'grain: hình này vẽ theo week, month hoặc quarter.',
        en: 'grain: this figure runs by week, month or quarter.'
      }
    });
  return problems;
}
