/** CSV answers, and whether a request asks for one. */

/** @param name of the file a browser saves. */
export function csvResponse(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      vary: 'accept'
    }
  });
}

/** True when text/csv is named in Accept with a weight above that of JSON. */
export function asksForCsv(accept: string | null): boolean {
  const weight = (type: string) => {
    const entry = (accept ?? '').split(',').find((one) => one.trim().toLowerCase().startsWith(type));
    return entry ? Number(/;\s*q=([\d.]+)/.exec(entry)?.[1] ?? 1) : 0;
  };
  return weight('text/csv') > weight('application/json');
}
