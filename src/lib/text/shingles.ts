/** What a text is made of when it is compared with others: its phrases of four syllables, and its names and figures. */
import { BREAK, FOLDED_UNIT, isCapital, SPACE } from './code-units.ts';
import { foldTone } from './tone.ts';

/** Syllables of a phrase: long enough that two texts do not share it by chance, short enough to survive a changed word. */
export const SHINGLE = 4;

/** Longer runs of capitalised syllables are headings, not names. */
const LONGEST_NAME = 6;

/** Hashes stand for phrases and names: of a thousand phrases two fall together in one text of ten thousand. */
export interface Shingles {
  readonly syllables: number;
  /** Distinct phrases of {@link SHINGLE} syllables in ascending order; a shorter text is one phrase. */
  readonly phrases: Uint32Array;
  /** Distinct names of two syllables and more, and distinct numbers, in ascending order. */
  readonly names: Uint32Array;
}

/** Case, tone placement, punctuation and white space do not matter; diacritics do. Takes NFC text. */
export function shinglesOf(text: string): Shingles {
  const scan = new Scan(foldTone(text));
  scan.read();
  return {
    syllables: scan.hashes.length,
    phrases: distinct(phrasesOf(scan.hashes)),
    names: distinct(Uint32Array.from(scan.names))
  };
}

const ZERO = '0'.charCodeAt(0);
const isDigit = (unit: number): boolean => unit >= ZERO && unit <= ZERO + 9;

/** One pass over a text that collects hashes of its syllables and of its names. */
class Scan {
  readonly hashes: number[] = [];
  readonly names: number[] = [];
  readonly #text: string;
  /** The capitalised syllables, or the number, that the last syllable belongs to. */
  #run: number[] = [];
  #numeric = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(): void {
    const text = this.#text;
    let before = 0;
    for (let at = 0; at < text.length;) {
      if ((FOLDED_UNIT[text.charCodeAt(at)] as number) <= SPACE) {
        at += 1;
        continue;
      }
      const end = this.#endOf(at);
      this.#take(at, end, before);
      before = at = end;
    }
    this.#close();
  }

  #endOf(start: number): number {
    let end = start + 1;
    while ((FOLDED_UNIT[this.#text.charCodeAt(end)] as number) > SPACE) end += 1;
    return end;
  }

  #take(start: number, end: number, before: number): void {
    const hash = this.#hashOf(start, end);
    this.hashes.push(hash);
    const numeric = isDigit(this.#text.charCodeAt(start));
    if (!this.#joins(before, start, numeric)) this.#close();
    if (!numeric && !this.#isCapitalised(start, end)) return;
    this.#numeric = numeric;
    this.#run.push(hash);
  }

  #hashOf(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1)
      hash = Math.imul(hash ^ (FOLDED_UNIT[this.#text.charCodeAt(at)] as number), 0x01000193);
    return mixed(hash);
  }

  /** Names go on across one space, numbers across one mark: "3/11", "1.200". */
  #joins(before: number, start: number, numeric: boolean): boolean {
    if (numeric !== this.#numeric || start !== before + 1) return false;
    return FOLDED_UNIT[this.#text.charCodeAt(before)] === (numeric ? BREAK : SPACE);
  }

  /** "Văn", "X", but not "MTTQ": whole headings stand in capitals. */
  #isCapitalised(start: number, end: number): boolean {
    return (
      isCapital(this.#text.charCodeAt(start)) &&
      (end === start + 1 || !isCapital(this.#text.charCodeAt(start + 1)))
    );
  }

  #close(): void {
    const { length } = this.#run;
    if (this.#numeric ? length > 0 : length > 1 && length <= LONGEST_NAME)
      this.names.push(this.#run.reduce((hash, syllable) => mixed(Math.imul(hash, 31) ^ syllable), 0) >>> 0);
    this.#run = [];
  }
}

function phrasesOf(syllables: readonly number[]): Uint32Array {
  const count = Math.min(syllables.length, Math.max(1, syllables.length - SHINGLE + 1));
  const phrases = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    const end = Math.min(at + SHINGLE, syllables.length);
    for (let i = at; i < end; i += 1) hash = (Math.imul(hash, 0x9e3779b1) + (syllables[i] as number)) | 0;
    phrases[at] = mixed(hash);
  }
  return phrases;
}

/** Every bit of the result depends on every bit of the input (the finaliser of MurmurHash3). */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function distinct(values: Uint32Array): Uint32Array {
  const sorted = values.sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1)
    if (at === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at] as number;
  return sorted.slice(0, kept);
}

/** How many values two ascending lists of distinct values share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

/** Shared phrases over all phrases of both (Jaccard): 1 for the same phrases, 0 for none; 0 for two empty texts. */
export function resemblance(a: Shingles, b: Shingles): number {
  const both = shared(a.phrases, b.phrases);
  return both === 0 ? 0 : both / (a.phrases.length + b.phrases.length - both);
}

/** How much of `part` stands in `whole` too: 1 for a text that was only cut. */
export function containment(part: Shingles, whole: Shingles): number {
  return part.phrases.length === 0 ? 0 : shared(part.phrases, whole.phrases) / part.phrases.length;
}
