/** Fills a line: `[a|b]` takes one, `<cond:text>` stays where the condition holds, `{slot}` is replaced. */
import type { Dice } from './random.ts';

export interface Filling {
  /** The words for a slot. @throws RangeError for an unknown one. */
  slot(name: string): string;
  holds(condition: string): boolean;
}

/**
 * The finished line. Brackets nest.
 * @throws SyntaxError when a bracket is not closed, so that a slip in a hand-written article is found by the tests.
 */
export function fillLine(source: string, filling: Filling, draw: Dice): string {
  let out = '';
  for (let at = 0; at < source.length; at += 1) {
    const close = CLOSING[source[at] as string];
    if (!close) {
      out += source[at];
      continue;
    }
    const end = closingOf(source, at, close);
    out += fillBracket(source[at] as string, source.slice(at + 1, end), filling, draw);
    at = end;
  }
  return out;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' };

function closingOf(source: string, start: number, close: string): number {
  const open = source[start];
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === open) depth += 1;
    if (source[at] === close && (depth -= 1) === 0) return at;
  }
  throw new SyntaxError(`“${open}” is not closed: ${source.slice(start, start + 40)}`);
}

function fillBracket(open: string, inner: string, filling: Filling, draw: Dice): string {
  if (open === '{') return filling.slot(inner);
  if (open === '[') return fillLine(draw.pick(splitChoices(inner)), filling, draw);
  const colon = inner.indexOf(':');
  return filling.holds(inner.slice(0, colon)) ? fillLine(inner.slice(colon + 1), filling, draw) : '';
}

/** Splits at `|` outside inner brackets. */
function splitChoices(inner: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const sign of inner) {
    if (CLOSING[sign]) depth += 1;
    if (sign === ']' || sign === '>' || sign === '}') depth -= 1;
    if (sign === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += sign;
  }
  return choices;
}
