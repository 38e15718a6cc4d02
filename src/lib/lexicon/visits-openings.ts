/** Reads off a pattern with which words its matches can begin. */

/** Stands for a figure among the words. */
export const FIGURE = '0';

/** What stands before a word in a pattern without being one. */
const LOOK_AROUND = /^\(\?(?:<?[=!])/;
const QUANTIFIER = /^(?:\?|\*|\{0,\d+\})/;
const WORD = /^(?:\[(\p{L}+)\])?(\p{L}*)/u;
/** Only these may follow the word: then it is whole. */
const BEHIND_WORD = /^(?:$|[ ,(|]|\\[s/]|-)/;

/**
 * The first words of a pattern's matches, in lower case; {@link FIGURE} where one can be a figure. Understands
 * alternatives, groups (also optional ones), look-arounds and `[Ee]ither` case; throws at anything else.
 */
export function openingWords(source: string): string[] {
  return alternatives(source).flatMap(openingsOf);
}

function openingsOf(source: string): string[] {
  if (LOOK_AROUND.test(source)) return openingsOf(source.slice(groupEnd(source)));
  if (source.startsWith('\\d')) return [FIGURE];
  if (source.startsWith('(?:')) return ofGroup(source);
  const [found, either = '', letters = ''] = WORD.exec(source) ?? [''];
  if (found === '' || !BEHIND_WORD.test(source.slice(found.length)))
    throw new Error(`No word opens the pattern ${source}`);
  const firsts = either === '' ? [''] : [...either];
  return [...new Set(firsts.map((first) => `${first}${letters}`.toLowerCase()))];
}

function ofGroup(source: string): string[] {
  const end = groupEnd(source);
  const rest = source.slice(end);
  const words = openingWords(source.slice('(?:'.length, end - 1));
  const optional = QUANTIFIER.exec(rest);
  return optional ? [...words, ...openingsOf(rest.slice(optional[0].length))] : words;
}

/** Where the group that opens a pattern ends. */
function groupEnd(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i = stepEnd(source, i)) {
    if (source.charAt(i) === '(') depth += 1;
    else if (source.charAt(i) === ')') depth -= 1;
    if (depth === 0) return i + 1;
  }
  throw new Error(`A group is open in ${source}`);
}

function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i = stepEnd(source, i)) {
    const sign = source.charAt(i);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** Behind one sign of a pattern: an escape and a class are one. */
function stepEnd(source: string, at: number): number {
  if (source.charAt(at) === '\\') return at + 2;
  return source.charAt(at) === '[' ? source.indexOf(']', at) + 1 : at + 1;
}
