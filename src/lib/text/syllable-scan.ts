/** Cuts a text into syllables and marks and looks each up, once for all matchers that search it one after the other. */
import { BREAK, FOLDED_UNIT, SPACE } from './code-units.ts';
import { FIRST_HASH, SECOND_HASH, rollFirst, rollSecond } from './fingerprint-table.ts';
import { SYLLABARY } from './syllabary.ts';

const FIRST_ROOM = 1024;

/** Syllables and marks of one text in order; spaces are left out. Reads several texts, one after the other. */
export class SyllableScan {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  /**
   * Numbers of the {@link SYLLABARY}; 0 for what no phrase holds (a newline, a control and half a surrogate pair
   * are marks too), and once more behind the last.
   */
  ids: Int32Array;
  /** 1 where a syllable begins with a capital. */
  capitals: Uint8Array;
  #text = '';
  /** Ids known when the text was scanned: phrases compiled since may hold more of its syllables. */
  #known = 0;

  constructor(length = 0) {
    const room = Math.max(FIRST_ROOM, 2 ** Math.ceil(Math.log2(length + 1)));
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.ids = new Int32Array(room);
    this.capitals = new Uint8Array(room);
  }

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
    this.capitals = new Uint8Array(room);
  }

  #scan(text: string): number {
    const { starts, ends, ids, capitals } = this;
    const { length } = text;
    let count = 0;
    for (let i = 0; i < length;) {
      const written = text.charCodeAt(i);
      let unit = FOLDED_UNIT[written] as number;
      const start = i;
      i += 1;
      if (unit === SPACE) continue;
      if (unit === BREAK) {
        ids[count] = SYLLABARY.idOfMark(written);
        capitals[count] = 0;
      } else {
        capitals[count] = unit === written ? 0 : 1;
        let first = rollFirst(FIRST_HASH, unit);
        let second = rollSecond(SECOND_HASH, unit);
        for (; i < length; i += 1) {
          unit = FOLDED_UNIT[text.charCodeAt(i)] as number;
          if (unit <= SPACE) break;
          first = rollFirst(first, unit);
          second = rollSecond(second, unit);
        }
        ids[count] = SYLLABARY.idOf(first, second);
      }
      starts[count] = start;
      ends[count] = i;
      count += 1;
    }
    ids[count] = 0;
    return count;
  }
}

/** A scan of a longer text is let go: it takes thirteen bytes a character. */
const LONGEST_KEPT = 20_000;
/**
 * Articles are read in batches of 64, one step after the other over the whole batch, and one with glued words both as
 * it stands and parted. Were only one text too few kept, the next step would find none of its texts any more.
 */
const MOST_KEPT = 128;

/** By text, the one scanned longest ago first. */
const kept = new Map<string, SyllableScan>();

/**
 * The scan of `text`. Those of the last texts are kept: a second matcher over the same text finds it done. A scan
 * taken holds until so many other texts were scanned, so that a search may begin another inside itself.
 */
export function scanOf(text: string): SyllableScan {
  const known = kept.get(text);
  if (known) {
    known.read(text);
    return known;
  }
  if (text.length > LONGEST_KEPT) return scanned(new SyllableScan(text.length), text);
  const scan = scanned(kept.size < MOST_KEPT ? new SyllableScan() : takeOldest(), text);
  kept.set(text, scan);
  return scan;
}

function scanned(scan: SyllableScan, text: string): SyllableScan {
  scan.read(text);
  return scan;
}

function takeOldest(): SyllableScan {
  const [text, scan] = kept.entries().next().value as [string, SyllableScan];
  kept.delete(text);
  return scan;
}
