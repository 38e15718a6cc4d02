/** Cuts a text into syllables and marks and looks each up, once for all matchers that search it one after the other. */
import { BREAK, FOLDED_UNIT, SPACE } from './code-units.ts';
import { SYLLABARY } from './syllabary.ts';
import { EMPTY_HASH, rollHash } from './syllable-table.ts';

const FIRST_ROOM = 4096;

/** Syllables and marks of one text in order; spaces are left out. Reads several texts, one after the other. */
export class SyllableScan {
  count = 0;
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /**
   * Numbers of the {@link SYLLABARY}; 0 for what no phrase holds (a newline, a control and half a surrogate pair
   * are marks too), and once more behind the last.
   */
  ids = new Int32Array(FIRST_ROOM);
  #text = '';
  /** Ids known when the text was scanned: phrases compiled since may hold more of its syllables. */
  #known = 0;

  /** Scans `text`, unless it is the text that was scanned last. */
  read(text: string): void {
    if (text === this.#text && this.#known === SYLLABARY.size) return;
    if (text.length >= this.starts.length) this.#makeRoom(text.length + 1);
    this.count = this.#scan(text);
    this.#text = text;
    this.#known = SYLLABARY.size;
  }

  #makeRoom(length: number): void {
    const room = 2 ** Math.ceil(Math.log2(length));
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.ids = new Int32Array(room);
  }

  #scan(text: string): number {
    const { starts, ends, ids } = this;
    const { length } = text;
    let count = 0;
    for (let i = 0; i < length;) {
      let unit = FOLDED_UNIT[text.charCodeAt(i)] as number;
      const start = i;
      i += 1;
      if (unit === SPACE) continue;
      if (unit === BREAK) {
        ids[count] = SYLLABARY.idOfMark(text.charCodeAt(start));
      } else {
        let hash = rollHash(EMPTY_HASH, unit);
        for (; i < length; i += 1) {
          unit = FOLDED_UNIT[text.charCodeAt(i)] as number;
          if (unit <= SPACE) break;
          hash = rollHash(hash, unit);
        }
        ids[count] = SYLLABARY.idOf(text, start, i, hash);
      }
      starts[count] = start;
      ends[count] = i;
      count += 1;
    }
    ids[count] = 0;
    return count;
  }
}

/** A scan of a longer text is let go: it takes twelve bytes a character. */
const LONGEST_KEPT = 100_000;

let spare: SyllableScan | null = null;

/**
 * Lends the scan of `text` to `use`. The last scan is kept: a second matcher over the same text finds it done.
 * A search begun inside `use` gets room of its own.
 */
export function withScan(text: string, use: (scan: SyllableScan) => void): void {
  const scan = spare ?? new SyllableScan();
  spare = null;
  scan.read(text);
  use(scan);
  if (text.length <= LONGEST_KEPT) spare = scan;
}
