/** Finds every occurrence of thousands of phrases in a text, syllable by syllable. */
import { BREAK, FOLDED_UNIT, SPACE, plainPunctuation, punctuationSpellings } from './code-units.ts';
import { foldText } from './fold.ts';
import { type PhraseTrie, PhraseTrieBuilder } from './phrase-trie.ts';
import { EMPTY_HASH, SyllableTable, rollHash } from './syllable-table.ts';
import { otherTonePlacement } from './tone.ts';

/** A syllable of letters below U+10000, or one other character. */
const PIECE = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{M}\p{N}])+|\S/gu;
const FIRST_ROOM = 4096;
const BREAK_ID = -1;

/** A phrase as the sequence that is matched: folded syllables, and punctuation in its plain form. */
function pieces(phrase: string): string[] {
  const found = foldText(phrase.normalize('NFC')).match(PIECE) ?? [];
  return found.flatMap((piece) => (isMark(piece) ? piece.split('').map(plainPunctuation) : piece));
}

const isMark = (piece: string): boolean => FOLDED_UNIT[piece.charCodeAt(0)] === BREAK;

/** The syllables of one text: id (0 = in no phrase, -1 = break) and where each stands. */
class Scan {
  ids = new Int32Array(FIRST_ROOM);
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);

  widen(): void {
    const widened = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.ids = widened(this.ids);
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
  }
}

/**
 * Matches phrases over syllables: case does not count, diacritics do, both tone placements are one
 * spelling (hoà = hòa). Spaces between syllables may be many; punctuation counts only where a phrase has
 * it (Covid-19, 12-NQ/TU), any other punctuation and a newline end a match. Built once, used for all texts.
 */
export class SyllableMatcher {
  readonly #syllables: SyllableTable;
  readonly #trie: PhraseTrie;
  /** Id of a punctuation mark that some phrase contains, by code unit; else {@link BREAK_ID}. */
  readonly #punctuation = new Int32Array(0x10000).fill(BREAK_ID);
  #spare: Scan | null = new Scan();

  /** Phrases in any Unicode form; a hit names a phrase by its index here. Phrases without syllables never hit. */
  constructor(phrases: readonly string[]) {
    const ids = new Map<string, number>();
    const sequences = phrases.map((phrase) => pieces(phrase).map((piece) => numberOf(ids, piece)));
    const trie = new PhraseTrieBuilder(ids.size);
    sequences.forEach((sequence, phrase) => sequence.length > 0 && trie.add(sequence, phrase));
    this.#trie = trie.freeze(phrases.length);
    this.#syllables = new SyllableTable(this.#spellings(ids));
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
  findAll(text: string, visit: (phrase: number, start: number, end: number) => void): void {
    // `visit` may search again with this matcher; the inner search then takes room of its own.
    const scan = this.#spare ?? new Scan();
    this.#spare = null;
    const count = this.#scan(text, scan);
    const { ids } = scan;
    const { roots } = this.#trie;
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] as number;
      if (id > 0 && roots[id] !== 0) this.#walk(scan, i, count, visit);
    }
    this.#spare = scan;
  }

  #walk(scan: Scan, first: number, count: number, visit: (p: number, s: number, e: number) => void): void {
    const trie = this.#trie;
    const { ids, starts, ends } = scan;
    const id = ids[first] as number;
    let state = id > 0 ? (trie.roots[id] as number) : 0;
    if (state === 0) return;
    for (let i = first; ;) {
      for (let phrase = trie.phraseAt[state] as number; phrase >= 0; phrase = trie.sameAs[phrase] as number) {
        visit(phrase, starts[first] as number, ends[i] as number);
      }
      i += 1;
      if (i >= count || trie.isLeaf[state] === 1) return;
      const id = ids[i] as number;
      if (id <= 0) return;
      state = trie.next(state, id);
      if (state < 0) return;
    }
  }

  #scan(text: string, scan: Scan): number {
    const { length } = text;
    const syllables = this.#syllables;
    let count = 0;
    for (let i = 0; i < length;) {
      let unit = FOLDED_UNIT[text.charCodeAt(i)] as number;
      const start = i;
      i += 1;
      if (unit === SPACE) continue;
      if (count === scan.ids.length) scan.widen();
      if (unit === BREAK) {
        scan.ids[count] = this.#punctuation[text.charCodeAt(start)] as number;
      } else {
        let hash = rollHash(EMPTY_HASH, unit);
        for (; i < length; i += 1) {
          unit = FOLDED_UNIT[text.charCodeAt(i)] as number;
          if (unit <= SPACE) break;
          hash = rollHash(hash, unit);
        }
        scan.ids[count] = syllables.find(text, start, i, hash);
      }
      scan.starts[count] = start;
      scan.ends[count] = i;
      count += 1;
    }
    return count;
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
