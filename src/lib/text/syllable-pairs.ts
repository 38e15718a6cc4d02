/** Tells at a glance whether one of some words stands in a text right before one of some others. */
import { SYLLABARY } from './syllabary.ts';
import { scanOf } from './syllable-scan.ts';

const FIRST = 1;
const SECOND = 2;

/**
 * Two lists of single syllables. Spares a slow pattern over a whole text that holds none of them side by side: case
 * does not count, any spaces may stand between, no mark does.
 */
export class SyllablePairs {
  /** By id. */
  #flags: Uint8Array;

  constructor(firsts: readonly string[], seconds: readonly string[]) {
    const ids = [firsts, seconds].map((words) => words.flatMap((word) => SYLLABARY.numberAll(word)));
    this.#flags = new Uint8Array(SYLLABARY.size + 1);
    ids.forEach((list, i) => {
      for (const id of list) this.#flags[id] = (this.#flags[id] as number) | (i === 0 ? FIRST : SECOND);
    });
  }

  /** Whether one of the first stands anywhere right before one of the second. `text` must be NFC. */
  standIn(text: string): boolean {
    const { count, ids } = scanOf(text);
    if (SYLLABARY.size >= this.#flags.length) this.#enlarge();
    const flags = this.#flags;
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      found |= (flags[ids[i] as number] as number) & ((flags[ids[i + 1] as number] as number) >>> 1);
    }
    return (found & FIRST) !== 0;
  }

  /** The syllabary gave numbers away since. */
  #enlarge(): void {
    const larger = new Uint8Array(SYLLABARY.size * 2);
    larger.set(this.#flags);
    this.#flags = larger;
  }
}
