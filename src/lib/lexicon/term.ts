/** The term language: one line as an analyst writes it, parsed to a Term or refused with its column. */
import type { Condition, ParsedTerm, Term } from './term-ast.ts';
import { cut } from './term-cut.ts';
import { parseOption } from './term-option.ts';
import { parsePattern } from './term-pattern.ts';
import { TermFault, termMessages } from './term-fault.ts';

export type { Condition, ParsedTerm, Pattern, Reach, Slot, Stretch, Term, TermError } from './term-ast.ts';

/** `not: …` opens a line that takes matches away; `trừ: …` is the same in Vietnamese. */
const MASK = /^\s*(?:not|trừ)\s*:/iu;

/**
 * Reads one line of the term language. The whole syntax:
 *
 * - words stand for themselves; case and tone placement do not matter (`hoà` = `hòa`), diacritics do;
 * - `(a|b c)` one of these, `(a|)` a or nothing, brackets nest; at most 512 readings of one stretch;
 * - `…` or `...` up to 6 syllables within one sentence, `…3` up to 3 (at most 12), never inside brackets;
 * - `#` a number in figures: `14`, `2025-2030`, `XIV`;
 * - a line that opens with `not:` takes matches away: what overlaps it does not count for the theme;
 * - options, each after `;`: `case exact`, `title only`, `no accents`, `unless: a, b`, `with: a, b`, the last two
 *   also with a reach: `unless touching:`, `unless article:`, `with touching:`, `with article:`.
 *
 * @returns the term, or the first fault with the column where it stands; never throws.
 */
export function parseTerm(source: string): ParsedTerm {
  try {
    return { ok: true, term: readTerm(source) };
  } catch (fault) {
    if (!(fault instanceof TermFault)) throw fault;
    const column = Math.max(1, Math.min(fault.at + 1, source.length));
    return { ok: false, error: { column, message: fault.wording } };
  }
}

function readTerm(source: string): Term {
  if (source.trim() === '') throw new TermFault(0, termMessages.empty());
  if (/[\n\r]/.test(source)) throw new TermFault(source.search(/[\n\r]/), termMessages.newline());
  const masked = MASK.exec(source);
  const bodyAt = masked ? masked[0].length : 0;
  const [body, ...options] = cut(source, bodyAt, ';');
  const pattern = parsePattern(source, body!.start, body!.end);
  const term = { source: source.trim(), masks: masked !== null, pattern };
  const flags = { caseExact: false, titleOnly: false, noAccents: false };
  const conditions: Condition[] = [];
  for (const { start, end } of options) {
    const option = parseOption(source, start, end);
    if (typeof option === 'object') conditions.push(option);
    else if (flags[option]) throw new TermFault(start, termMessages.repeated());
    else flags[option] = true;
  }
  if (flags.caseExact && flags.noAccents) throw new TermFault(bodyAt, termMessages.exactWithoutAccents());
  return { ...term, ...flags, conditions };
}
