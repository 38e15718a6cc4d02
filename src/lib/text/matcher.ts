/** Finds every occurrence of thousands of phrases in a text, syllable by syllable. */
import { FOLDED_UNIT, SPACE } from './code-units.ts';
import { PhraseOpenings } from './phrase-openings.ts';
import { type PhraseTrie, PhraseTrieBuilder } from './phrase-trie.ts';
import { SYLLABARY } from './syllabary.ts';
import { type SyllableScan, scanOf } from './syllable-scan.ts';

type Visit = (phrase: number, start: number, end: number) => void;

export interface MatcherOptions {
  /** Marks that count as spaces in a text, such as quotation marks: a phrase that holds one never hits. */
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
  readonly #trie: PhraseTrie;
  readonly #openings: PhraseOpenings;
  /** By phrase: 1 where it needs a capital. */
  readonly #capitalised: Uint8Array;

  /** Phrases in any Unicode form; a hit names a phrase by its index here. Phrases without syllables never hit. */
  constructor(phrases: readonly string[], { transparent = '', capitalised }: MatcherOptions = {}) {
    const sequences = phrases.map((phrase) => SYLLABARY.numberAll(phrase));
    const spaces = [...transparent].flatMap((mark) => SYLLABARY.numberAll(mark));
    this.#capitalised = Uint8Array.from(phrases, (_, phrase) => (capitalised?.(phrase) ? 1 : 0));
    this.#openings = new PhraseOpenings(SYLLABARY.size, spaces);
    const trie = new PhraseTrieBuilder();
    sequences.forEach((sequence, phrase) => {
      const [first, second = null] = sequence;
      if (first === undefined || sequence.some((id) => spaces.includes(id))) return;
      trie.add(sequence, phrase);
      this.#openings.add({ first, second, capitalised: this.#capitalised[phrase] === 1 });
    });
    this.#trie = trie.freeze(SYLLABARY.size, phrases.length);
  }

  /**
   * Calls `visit` for every hit, overlapping ones included, ordered by start, then by end, then by index.
   * Offsets are UTF-16 offsets into `text` as given; `text` must be NFC. Several matchers that search one
   * text after the other share the cutting into syllables, which is half of the work.
   */
  findAll(text: string, visit: Visit): void {
    const scan = scanOf(text);
    this.#openings.reach(SYLLABARY.size);
    const places = roomFor(scan.count);
    const found = this.#openings.findIn(scan, places);
    for (let i = 0; i < found; i += 1) {
      const place = places[i] as number;
      this.#walk(scan, place >>> 1, (place & 1) === 1, visit);
    }
    spare = places;
  }

  #walk({ starts, ends, ids, capitals }: SyllableScan, first: number, goesOn: boolean, visit: Visit): void {
    const trie = this.#trie;
    const start = starts[first] as number;
    const capital = capitals[first] as number;
    let state = trie.roots[ids[first] as number] as number;
    for (let i = first; state > 0;) {
      for (let phrase = trie.phraseAt(state); phrase >= 0; phrase = trie.sameAs[phrase] as number) {
        if (capital >= (this.#capitalised[phrase] as number)) visit(phrase, start, ends[i] as number);
      }
      if (!goesOn || trie.isLeaf(state)) return;
      let id = ids[(i += 1)] as number;
      while (this.#openings.isTransparent(id)) id = ids[(i += 1)] as number;
      state = id > 0 ? trie.next(state, id) : 0;
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

const FIRST_ROOM = 1024;
/** The room that a long text took is let go. */
const MOST_KEPT = 65_536;
/** Taken by a search while it goes on: another may begin inside it. */
let spare: Int32Array | null = null;

function roomFor(count: number): Int32Array {
  const room = spare;
  spare = null;
  return room && count <= room.length && room.length <= MOST_KEPT
    ? room
    : new Int32Array(Math.max(FIRST_ROOM, count));
}
