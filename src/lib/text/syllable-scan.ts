/** Cuts a text into syllables and marks, once for all matchers that search it one after the other. */
import { BREAK, FOLDED_UNIT, SPACE } from './code-units.ts';
import { EMPTY_HASH, rollHash } from './syllable-table.ts';

const FIRST_ROOM = 1024;

function widened(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

/** Syllables and marks of one text in order; spaces are left out. Reads several texts, one after the other. */
export class SyllableScan {
  count = 0;
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /** Of a syllable the rolling hash of its folded units. */
  hashes = new Int32Array(FIRST_ROOM);
  /** Of a mark its code unit (a newline, a control and half a surrogate pair are marks too); 0 of a syllable. */
  marks = new Int32Array(FIRST_ROOM);
  #text = '';

  /** Scans `text`, unless it is the text that was scanned last. */
  read(text: string): void {
    if (text === this.#text) return;
    this.count = 0;
    for (let i = 0; i < text.length;) i = this.#readFrom(text, i);
    this.#text = text;
  }

  /** Takes in the syllable, mark or space at `start`; returns where the next begins. */
  #readFrom(text: string, start: number): number {
    let unit = FOLDED_UNIT[text.charCodeAt(start)] as number;
    if (unit === SPACE) return start + 1;
    let hash = EMPTY_HASH;
    let end = start;
    while (unit > SPACE) {
      hash = rollHash(hash, unit);
      end += 1;
      unit = end < text.length ? (FOLDED_UNIT[text.charCodeAt(end)] as number) : BREAK;
    }
    if (end > start) this.#add(start, end, hash, 0);
    else this.#add(start, (end += 1), 0, text.charCodeAt(start));
    return end;
  }

  #add(start: number, end: number, hash: number, mark: number): void {
    const at = this.count;
    if (at === this.starts.length) this.#widen();
    this.starts[at] = start;
    this.ends[at] = end;
    this.hashes[at] = hash;
    this.marks[at] = mark;
    this.count = at + 1;
  }

  #widen(): void {
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    this.hashes = widened(this.hashes);
    this.marks = widened(this.marks);
  }
}

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
  spare = scan;
}
