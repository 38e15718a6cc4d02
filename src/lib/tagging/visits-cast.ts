/** Where an article's leaders are named, and whether they act there. */
import type { Leader } from '../corpus/analysis.ts';
import { AGENT_WORDS, OBLIQUE_PAIRS, OBLIQUE_WORDS, OWN_JOURNEY } from '../lexicon/visits-grammar.ts';
import { Ending, WordMap, type Span } from '../text/index.ts';
import { within } from './visits-search.ts';
import { type Word, byLastWord, wordBefore } from './places-context.ts';

/** One place where a leader is named. */
export interface Naming extends Span {
  /** Index in the list of leaders. */
  readonly who: number;
}

/**
 * What the words before a name make of its bearer: `acts` at the head of a clause, `listed` behind "có" or "gồm",
 * `oblique` where only spoken of ("theo ông A").
 */
export type Part = 'acts' | 'listed' | 'oblique';

const OBLIQUE = new WordMap(OBLIQUE_WORDS.map((word) => [word, true]));
const PAIRS = byLastWord(OBLIQUE_PAIRS.map((pair) => [pair, true]));
const AGENT = new WordMap(AGENT_WORDS.map((word) => [word, true]));
const LISTING = new WordMap(['có', 'gồm', 'là'].map((word) => [word, true]));
const JOURNEY = new Ending(`(?<!\\p{L})${OWN_JOURNEY}\\s*`);
/** A glued preposition: "củaPhó Thủ tướng". */
const GLUED = /^(\p{Ll}+)\p{Lu}/u;
const DEGREE = /^(?:\p{Lu}{2,4}|Th[sS]|[Bb][sS])$/u;
const NAME_WORD = /^\p{Lu}\p{Ll}/u;
/** An office before a name is no longer than this. */
const MOST_WORDS = 16;
const JOURNEY_REACH = 60;

export class Cast {
  readonly #text: string;
  readonly #namings: readonly Naming[];

  constructor(text: string, leaders: readonly Leader[]) {
    this.#text = text;
    this.#namings = leaders
      .flatMap(({ spans }, who) => spans.map(({ start, end }) => ({ start, end, who })))
      .sort((a, b) => a.start - b.start);
  }

  /** Namings that lie wholly within a span, in order. */
  within(span: Span): readonly Naming[] {
    return within(this.#namings, span);
  }

  /** The part of the one named, told by the words before name and office, not further back than `floor`. */
  partOf({ start }: Span, floor: number): Part {
    let at = start;
    for (let words = 0; words < MOST_WORDS; words += 1) {
      const word = this.#wordBefore(at);
      if (word.text === '' || word.start < floor) return this.#atMark(word.end, floor);
      const plain = GLUED.exec(word.text)?.[1] ?? word.text;
      // "Nhà nước", "Trước" open names and sentences.
      if (word.start === floor || !NAME_WORD.test(plain)) {
        if (LISTING.has(plain)) return 'listed';
        if (AGENT.has(plain)) return 'acts';
        if (PAIRS.get(plain)?.has(wordBefore(this.#text, word.start).text)) return 'oblique';
        if (OBLIQUE.has(plain)) return this.#oblique(plain, word.start);
      }
      at = word.start;
    }
    return 'acts';
  }

  /** "đ/c" is one word, and "PGS.TS" no end of anything. */
  #wordBefore(at: number): Word {
    const word = wordBefore(this.#text, at);
    if (word.text === '' && this.#text.charAt(word.end - 1) === '.') {
      const title = wordBefore(this.#text, word.end - 1);
      return DEGREE.test(title.text) ? title : word;
    }
    const short = word.text === 'c' && /^[đĐ]\/$/u.test(this.#text.slice(word.start - 2, word.start));
    return short ? { start: word.start - 2, end: word.end, text: 'đ/c' } : word;
  }

  /** A list after a colon: "có các đồng chí: A, …". */
  #atMark(at: number, floor: number): Part {
    if (at <= floor || this.#text.charAt(at - 1) !== ':') return 'acts';
    return /(?<!\p{L})(?:có|gồm)(?: (?:các )?(?:đồng chí|ông|bà|đ\/c))?\s*:$/iu.test(
      this.#text.slice(Math.max(floor, at - 30), at)
    )
      ? 'listed'
      : 'acts';
  }

  #oblique(word: string, at: number): Part {
    const before = wordBefore(this.#text, at);
    // "cùng với đồng chí A": he goes along.
    if (word === 'với' && before.text === 'cùng') return 'acts';
    if (word !== 'của') return 'oblique';
    return JOURNEY.test(this.#text.slice(Math.max(0, at - JOURNEY_REACH), at)) ? 'acts' : 'oblique';
  }
}
