/** Finds every occurrence of thousands of phrases in a text, syllable by syllable. */
import { BREAK, FOLDED_UNIT, SPACE, plainPunctuation, punctuationSpellings } from './code-units.ts';
import { foldText } from './fold.ts';
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

type Visit = (phrase: number, start: number, end: number) => void;

const isMark = (piece: string): boolean => FOLDED_UNIT[piece.charCodeAt(0)] === BREAK;

/**
 * Matches phrases over syllables: case does not count, diacritics do, both tone placements are one
 * spelling (hoà = hòa). Spaces between syllables may be many; punctuation counts only where a phrase has
 * it (Covid-19, 12-NQ/TU), any other punctuation and a newline end a match. Built once, used for all texts.
 */
export class SyllableMatcher {
  readonly #syllables: SyllableTable;
  readonly #trie: PhraseTrie;
  /** Id of a punctuation mark that some phrase contains, by code unit; else one of the two above. */
  readonly #punctuation = new Int32Array(0x10000).fill(BREAK_ID);

  /**
   * Phrases in any Unicode form; a hit names a phrase by its index here. Phrases without syllables never hit.
   * @param transparent marks that count as spaces in a text, such as quotation marks.
   */
  constructor(phrases: readonly string[], transparent = '') {
    const ids = new Map<string, number>();
    const sequences = phrases.map((phrase) => pieces(phrase).map((piece) => numberOf(ids, piece)));
    const trie = new PhraseTrieBuilder(ids.size);
    sequences.forEach((sequence, phrase) => sequence.length > 0 && trie.add(sequence, phrase));
    this.#trie = trie.freeze(phrases.length);
    this.#syllables = new SyllableTable(this.#spellings(ids));
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

  /**
   * Calls `visit` for every hit, overlapping ones included, ordered by start, then by end, then by index.
   * Offsets are UTF-16 offsets into `text` as given; `text` must be NFC.
   */
  findAll(text: string, visit: Visit): void {
    withScan(text, (scan) => {
      // Allocated for this search alone: `visit` may search again with this matcher.
      const ids = this.#idsOf(text, scan);
      const { roots } = this.#trie;
      for (let i = 0; i < ids.length; i += 1) {
        const id = ids[i] as number;
        if (id > 0 && roots[id] !== 0) this.#walk(scan, ids, i, visit);
      }
    });
  }

  /** Ids of all syllables and marks of a text; 0 = in no phrase. */
  #idsOf(text: string, { count, starts, ends, hashes, marks }: SyllableScan): Int32Array {
    const ids = new Int32Array(count);
    const syllables = this.#syllables;
    for (let i = 0; i < count; i += 1) {
      const mark = marks[i] as number;
      ids[i] =
        mark === NO_MARK
          ? syllables.find(text, starts[i] as number, ends[i] as number, hashes[i] as number)
          : (this.#punctuation[mark] as number);
    }
    return ids;
  }

  #walk({ starts, ends }: SyllableScan, ids: Int32Array, first: number, visit: Visit): void {
    const trie = this.#trie;
    let state = trie.roots[ids[first] as number] as number;
    for (let i = first; ;) {
      for (let phrase = trie.phraseAt[state] as number; phrase >= 0; phrase = trie.sameAs[phrase] as number) {
        visit(phrase, starts[first] as number, ends[i] as number);
      }
      if (trie.isLeaf[state] === 1) return;
      do i += 1;
      while (ids[i] === TRANSPARENT_ID);
      const id = ids[i] ?? BREAK_ID;
      if (id <= 0) return;
      state = trie.next(state, id);
      if (state < 0) return;
    }
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
