/** Cuts a term's line at its separators, minding brackets. */

/** The pieces of `source` from `start` on, between separators that stand outside brackets. */
export function cut(source: string, start: number, separator: string, stop = source.length) {
  const pieces: { start: number; end: number }[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < stop; at += 1) {
    const mark = source[at];
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (mark === separator && (depth === 0 || separator === ';')) {
      pieces.push({ start: from, end: at });
      from = at + 1;
    }
  }
  pieces.push({ start: from, end: stop });
  return pieces;
}
