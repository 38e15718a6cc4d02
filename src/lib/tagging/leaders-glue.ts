/** Parts glued words, but not the names of the highland peoples that only look so: "Êban", "Zơrâm". */
import { SURNAME, pieceAt } from '../lexicon/offices.ts';
import { isCapital } from '../text/code-units.ts';
import { type Unglued, unglue } from './mentions-glue.ts';

/** The text with a space in every glued run, names left whole; with the way back. */
export function partedButNames(source: string): Unglued {
  const parted = unglue(source);
  if (parted.text === source) return parted;
  const cuts = cutsOf(source, parted.text);
  const kept = cuts.filter((cut) => !isInName(source, cut));
  return kept.length === cuts.length ? parted : partedAt(source, kept);
}

/** Where spaces were put in, as offsets of the source. */
function cutsOf(source: string, parted: string): number[] {
  const cuts: number[] = [];
  for (let at = 0, i = 0; at < source.length; at += 1, i += 1) {
    if (parted.charCodeAt(i) === source.charCodeAt(at)) continue;
    cuts.push(at);
    i += 1;
  }
  return cuts;
}

/** One capital does not make a word; a family name of the vocabulary is whole. */
function isInName(source: string, cut: number): boolean {
  let start = cut;
  while (start > 0 && /\p{L}/u.test(source.charAt(start - 1)) && cut - start < LONGEST_PART) start -= 1;
  if (!isCapital(source.charCodeAt(start)) || isCapital(source.charCodeAt(cut))) return false;
  return cut - start === 1 || pieceAt(source, start)?.is(SURNAME) === true;
}

const LONGEST_PART = 8;

function partedAt(source: string, cuts: readonly number[]): Unglued {
  const parts = cuts.map((cut, i) => source.slice(cuts[i - 1] ?? 0, cut));
  const text = [...parts, source.slice(cuts.at(-1) ?? 0)].join(' ');
  return { text, toSource: (offset) => offset - spacesBefore(cuts, offset) };
}

/** The nth of the added spaces stands at `cuts[n] + n`. */
function spacesBefore(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) + middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
