/** Finds every occurrence of thousands of phrases in a text, syllable by syllable. */
import {
  BREAK,
  FOLDED_UNIT,
  SPACE,
  isCapital,
  plainPunctuation,
  punctuationSpellings
} from './code-units.ts';
import { foldText } from './fold.ts';
import { PhraseOpenings } from './phrase-openings.ts';
import { type PhraseTrie, PhraseTrieBuilder } from './phrase-trie.ts';
import { NO_MARK, type SyllableScan, withScan } from './syllable-scan.ts';
import { SyllableTable } from './syllable-table.ts';
import { otherTonePlacement } from './tone.ts';

/** A syllable of letters below U+10000, or one other character. */
const PIECE = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{M}\p{N}])+|\S/gu;
/** Instead of a syllable's id: a mark that ends a match, and one that does not part a phrase. */
const BREAK_ID = -1;
const TRANSPARENT_ID = -2;

/** A phrase as the sequence that is matched: folded syllables, and punctuation in its plain form. */
function pieces(phrase: string): string[] {
  const found = foldText(phrase.normalize('NFC')).match(PIECE) ?? [];
  return found.flatMap((piece) => (isMark(piece) ? piece.split('').map(plainPunctuation) : piece));
}

const isMark = (piece: string): boolean => FOLDED_UNIT[piece.charCodeAt(0)] === BREAK;

type Visit = (phrase: number, start: number, end: number) => void;

export interface MatcherOptions {
  /** Marks that count as spaces in a text, such as quotation marks. */
  readonly transparent?: string;
  /** Phrases that count only where the text begins them with a capital; spares looking for them elsewhere. */
  readonly capitalised?: (phrase: number) => boolean;
}

/**
 * Matches phrases over syllables: case does not count, diacritics do, both tone placements are one
 * spelling (hoà = hòa). Spaces between syllables may be many; punctuation counts only where a phrase has
 * it (Covid-19, 12-NQ/TU), any other punctuation and a newline end a match. Built once, used for all texts.
 */
export class SyllableMatcher {
  readonly #syllables: SyllableTable;
  readonly #trie: PhraseTrie;
  readonly #openings = new PhraseOpenings();
  /** By phrase: 1 where it needs a capital. */
  readonly #capitalised: Uint8Array;
  /** Id of a punctuation mark that some phrase contains, by code unit; else one of the two above. */
  readonly #punctuation = new Int32Array(0x10000).fill(BREAK_ID);

  /** Phrases in any Unicode form; a hit names a phrase by its index here. Phrases without syllables never hit. */
  constructor(phrases: readonly string[], { transparent = '', capitalised }: MatcherOptions = {}) {
    const ids = new Map<string, number>();
    const sequences = phrases.map((phrase) => pieces(phrase).map((piece) => numberOf(ids, piece)));
    const trie = new PhraseTrieBuilder();
    sequences.forEach((sequence, phrase) => sequence.length > 0 && trie.add(sequence, phrase));
    this.#trie = trie.freeze(ids.size, phrases.length);
    this.#capitalised = Uint8Array.from(phrases, (_, phrase) => (capitalised?.(phrase) ? 1 : 0));
    const spellings = this.#spellings(ids);
    this.#syllables = new SyllableTable(spellings);
    this.#noteOpenings(spellings, sequences);
    for (const mark of transparent) this.#punctuation[mark.charCodeAt(0)] = TRANSPARENT_ID;
  }

  #spellings(ids: ReadonlyMap<string, number>): Map<string, number> {
    const spellings = new Map<string, number>();
    for (const [piece, id] of ids) {
      if (isMark(piece)) {
        for (const mark of punctuationSpellings(piece)) this.#punctuation[mark.charCodeAt(0)] = id;
        continue;
      }
      spellings.set(piece, id);
      const other = otherTonePlacement(piece);
      if (other !== null) spellings.set(other, id);
    }
    return spellings;
  }

  #noteOpenings(spellings: ReadonlyMap<string, number>, sequences: readonly (readonly number[])[]): void {
    const byId = Map.groupBy(spellings.keys(), (spelling) => spellings.get(spelling));
    sequences.forEach(([first, second], phrase) => {
      const capitalised = this.#capitalised[phrase] === 1;
      const next = second === undefined ? null : (byId.get(second) ?? []);
      this.#openings.add({ first: byId.get(first) ?? [], second: next, capitalised });
    });
  }

  /**
   * Calls `visit` for every hit, overlapping ones included, ordered by start, then by end, then by index.
   * Offsets are UTF-16 offsets into `text` as given; `text` must be NFC. Several matchers that search one
   * text after the other share the cutting into syllables, which is half of the work.
   */
  findAll(text: string, visit: Visit): void {
    withScan(text, (scan) => {
      for (let i = 0; i < scan.count; i += 1) {
        if (this.#openings.mayBegin(text, scan, i)) this.#walk(text, scan, i, visit);
      }
    });
  }

  #walk(text: string, scan: SyllableScan, first: number, visit: Visit): void {
    const trie = this.#trie;
    const start = scan.starts[first] as number;
    const capital = isCapital(text.charCodeAt(start)) ? 1 : 0;
    const root = this.#idAt(text, scan, first);
    let state = root > 0 ? (trie.roots[root] as number) : 0;
    for (let i = first; state > 0;) {
      for (let phrase = trie.phraseAt[state] as number; phrase >= 0; phrase = trie.sameAs[phrase] as number) {
        if (capital >= (this.#capitalised[phrase] as number)) visit(phrase, start, scan.ends[i] as number);
      }
      if (trie.isLeaf(state)) return;
      let id = TRANSPARENT_ID;
      while (id === TRANSPARENT_ID) id = this.#idAt(text, scan, (i += 1));
      state = id > 0 ? trie.next(state, id) : 0;
    }
  }

  /** Id of the syllable or mark; 0 = in no phrase. */
  #idAt(text: string, { count, starts, ends, hashes, marks }: SyllableScan, i: number): number {
    if (i >= count) return BREAK_ID;
    const mark = marks[i] as number;
    if (mark !== NO_MARK) return this.#punctuation[mark] as number;
    return this.#syllables.find(text, starts[i] as number, ends[i] as number, hashes[i] as number);
  }

  /** How many syllables lie in `text[start, end)`; a syllable cut by an edge counts. */
  syllableCount(text: string, start: number, end: number): number {
    let count = 0;
    let inside = false;
    for (let i = start; i < end; i += 1) {
      const letter = (FOLDED_UNIT[text.charCodeAt(i)] as number) > SPACE;
      if (letter && !inside) count += 1;
      inside = letter;
    }
    return count;
  }
}

function numberOf(ids: Map<string, number>, piece: string): number {
  const known = ids.get(piece);
  if (known !== undefined) return known;
  ids.set(piece, ids.size + 1);
  return ids.size;
}
