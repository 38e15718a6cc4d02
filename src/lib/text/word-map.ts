/** Values by Vietnamese word, looked up as the word is written: in any case and with either tone placement. */
import { FOLDED_UNIT } from './code-units.ts';
import { foldText } from './fold.ts';
import { EMPTY_HASH, SyllableTable, rollHash } from './syllable-table.ts';
import { otherTonePlacement } from './tone.ts';

/** Immutable. A look-up makes no folded copy of the word, which would cost ten times as much. */
export class WordMap<T> {
  readonly #ids: SyllableTable;
  readonly #values: readonly T[];

  /** Of a word given twice the last value counts. */
  constructor(entries: readonly (readonly [word: string, value: T])[]) {
    const byWord = new Map(entries.map(([word, value]) => [foldText(word), value]));
    const spellings = [...byWord.keys()].flatMap((word, i) =>
      [word, otherTonePlacement(word) ?? word].map((spelling): [string, number] => [spelling, i + 1])
    );
    this.#ids = new SyllableTable(new Map(spellings));
    this.#values = [...byWord.values()];
  }

  get(word: string): T | undefined {
    let hash = EMPTY_HASH;
    for (let i = 0; i < word.length; i += 1) {
      hash = rollHash(hash, FOLDED_UNIT[word.charCodeAt(i)] as number);
    }
    const id = this.#ids.find(word, 0, word.length, hash);
    return id === 0 ? undefined : this.#values[id - 1];
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
