/** Numbers every syllable and mark of which phrases are made: one numbering for all phrase lists of the process. */
import { BREAK, FOLDED_UNIT, plainPunctuation, punctuationSpellings } from './code-units.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import { foldText } from './fold.ts';
import { otherTonePlacement } from './tone.ts';

/** A syllable of letters below U+10000, or one other character. */
const PIECE = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{M}\p{N}])+|\S/gu;

/** A phrase as the sequence that is matched: folded syllables, and punctuation in its plain form. */
function pieces(phrase: string): string[] {
  const found = foldText(phrase.normalize('NFC')).match(PIECE) ?? [];
  return found.flatMap((piece) => (isMark(piece) ? piece.split('').map(plainPunctuation) : piece));
}

const isMark = (piece: string): boolean => FOLDED_UNIT[piece.charCodeAt(0)] === BREAK;

/**
 * Grows with every phrase list that is compiled and never forgets: some three thousand syllables with
 * the lexicon that ships. Ids are ≥ 1; 0 is what no phrase holds.
 */
class Syllabary {
  readonly #ids = new Map<string, number>();
  readonly #syllables = new FingerprintTable();
  /** By code unit. */
  readonly #marks = new Uint16Array(0x10000);

  /** The greatest id. */
  get size(): number {
    return this.#ids.size;
  }

  /** Ids of a phrase in any Unicode form, new ones where need be. */
  numberAll(phrase: string): number[] {
    return pieces(phrase).map((piece) => this.#ids.get(piece) ?? this.#add(piece));
  }

  #add(piece: string): number {
    const id = this.#ids.size + 1;
    this.#ids.set(piece, id);
    if (isMark(piece)) {
      for (const mark of punctuationSpellings(piece)) this.#marks[mark.charCodeAt(0)] = id;
      return id;
    }
    this.#syllables.add(piece, id);
    const other = otherTonePlacement(piece);
    if (other !== null) this.#syllables.add(other, id);
    return id;
  }

  /** Id of the syllable whose folded units roll to both hashes of the fingerprint. */
  idOf(first: number, second: number): number {
    return this.#syllables.find(first, second);
  }

  /** Id of a mark by its code unit. */
  idOfMark(unit: number): number {
    return this.#marks[unit] as number;
  }
}

/** The one numbering: a text's syllables are looked up once for all matchers. */
export const SYLLABARY = new Syllabary();
