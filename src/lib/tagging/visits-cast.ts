/** Where an article's leaders are named, and whether they act there. */
import type { Leader } from '../corpus/analysis.ts';
import { AGENT_WORDS, OBLIQUE_PAIRS, OBLIQUE_WORDS, OWN_JOURNEY } from '../lexicon/visits-grammar.ts';
import { isCapital } from '../text/code-units.ts';
import { Ending, WordMap, type Span } from '../text/index.ts';
import { byStart } from './leaders-order.ts';
import { firstFrom, within } from './visits-search.ts';
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

const LISTING_WORDS = ['có', 'gồm', 'là'];
/** What a word before a name tells; the last entry of a word counts. */
const TELLING = new WordMap<Part>([
  ...OBLIQUE_WORDS.map((word): [string, Part] => [word, 'oblique']),
  ...AGENT_WORDS.map((word): [string, Part] => [word, 'acts']),
  ...LISTING_WORDS.map((word): [string, Part] => [word, 'listed'])
]);
const PAIRS = byLastWord(OBLIQUE_PAIRS.map((pair) => [pair, true]));
const JOURNEY = new Ending(`(?<!\\p{L})${OWN_JOURNEY}\\s*`);
const DEGREE = /^(?:\p{Lu}{2,4}|Th[sS]|[Bb][sS])$/u;
/** An office before a name is no longer than this. */
const MOST_WORDS = 16;
const JOURNEY_REACH = 60;

/** A glued preposition by itself: "củaPhó Thủ tướng". */
function partOfGlued(word: string): string {
  if (isCapital(word.charCodeAt(0))) return word;
  for (let i = 1; i < word.length; i += 1) if (isCapital(word.charCodeAt(i))) return word.slice(0, i);
  return word;
}

const isName = (word: string): boolean =>
  word.length > 1 && isCapital(word.charCodeAt(0)) && !isCapital(word.charCodeAt(1));

export class Cast {
  readonly #text: string;
  readonly #namings: readonly Naming[];

  constructor(text: string, leaders: readonly Leader[]) {
    this.#text = text;
    const namings: Naming[] = [];
    for (let who = 0; who < leaders.length; who += 1) {
      for (const { start, end } of (leaders[who] as Leader).spans) namings.push({ start, end, who });
    }
    this.#namings = byStart(namings);
  }

  /** Whether somebody is named within a stretch. */
  names(start: number, end: number): boolean {
    const naming = this.#namings[firstFrom(this.#namings, start)];
    return naming !== undefined && naming.end <= end;
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
      const plain = partOfGlued(word.text);
      // "Nhà nước", "Trước" open names and sentences.
      const told = word.start === floor || !isName(plain) ? this.#toldBy(plain, word.start) : null;
      if (told) return told;
      at = word.start;
    }
    return 'acts';
  }

  #toldBy(word: string, at: number): Part | null {
    const told = TELLING.get(word);
    if (told === 'acts' || told === 'listed') return told;
    if (PAIRS.get(word)?.has(wordBefore(this.#text, at).text)) return 'oblique';
    return told ? this.#oblique(word, at) : null;
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
