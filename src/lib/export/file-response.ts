/** CSV answers, and whether a request asks for one. */
import type { Problem } from '../trends/problem.ts';
import { ParameterReader } from '../trends/reader.ts';
import { BOM } from './csv.ts';

/** @param name of the file a browser saves. */
export function csvResponse(csv: string | ReadableStream<Uint8Array>, name: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      vary: 'accept'
    }
  });
}

export type ParsedBom =
  | { readonly ok: true; readonly bom: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `bom=0` asks for a CSV without the mark by which Excel knows UTF-8. */
export function parseBom(params: URLSearchParams): ParsedBom {
  const reader = new ParameterReader(params);
  const bom = reader.choice('bom', BOM_CHOICES, '1') === '1';
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, bom };
}
export const BOM_CHOICES = ['1', '0'] as const;

/** A CSV answer without its mark; any other as it is. */
export async function withoutBom(answer: Response): Promise<Response> {
  if (!answer.headers.get('content-type')?.startsWith('text/csv')) return answer;
  return new Response((await answer.text()).replace(BOM, ''), answer);
}

/** True when text/csv is named in Accept with a weight above that of JSON. */
export function asksForCsv(accept: string | null): boolean {
  const weight = (type: string) => {
    const entry = (accept ?? '').split(',').find((one) => one.trim().toLowerCase().startsWith(type));
    return entry ? Number(/;\s*q=([\d.]+)/.exec(entry)?.[1] ?? 1) : 0;
  };
  return weight('text/csv') > weight('application/json');
}
