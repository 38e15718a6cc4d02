/** What people type into the search box, as the words and phrases an article must hold or must not. */
import { normalise } from './normalise.ts';
import { searchWords } from './search-words.ts';
import type { FoldedWord } from './search-words.ts';
import type { Span } from './span.ts';

/** A word, or words that must stand side by side in this order. */
export interface Needle {
  /** Never empty; in the form that is compared. */
  readonly words: readonly string[];
  /** True when no article that holds it is wanted. */
  readonly excluded: boolean;
}

export interface Search {
  /** Which form of a text's words is compared: `plain`, without diacritics, where none at all was typed. */
  readonly form: keyof FoldedWord;
  /** All of them count. Empty when nothing was typed that can be searched for. */
  readonly needles: readonly Needle[];
}

/** In characters; longer ones are cut. */
const LONGEST = 200;
/** An optional minus, then a phrase in quotes of any kind, whose end may be missing, or whatever holds no space. */
const PARTS = /(?<minus>(?<!\S)-)?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<chunk>[^\s"“”„«»]+))/gu;

/**
 * `không "ma túy" -án`: every word, phrases side by side, none after a minus. What holds a mark inside, as a date
 * does, is a phrase. One diacritic anywhere says that they were typed: then "ma" is not "má".
 */
export function readSearch(typed: string): Search {
  const read = Array.from(normalise(typed).slice(0, LONGEST).matchAll(PARTS), ({ groups = {} }) => ({
    words: searchWords(groups.phrase ?? groups.chunk ?? '').map(({ word }) => word),
    excluded: groups.minus !== undefined
  })).filter(({ words }) => words.length > 0);
  const marked = read.some(({ words }) => words.some(({ text, plain }) => text !== plain));
  const form = marked ? 'text' : 'plain';
  return {
    form,
    needles: read.map((needle) => ({ ...needle, words: needle.words.map((word) => word[form]) }))
  };
}

export interface Hit extends Span {
  readonly needle: Needle;
}

/** Where the wanted ones stand in a normalised text, in order. */
export function findHits(text: string, { form, needles }: Search): Hit[] {
  const words = searchWords(text);
  const wanted = needles.filter(({ excluded }) => !excluded);
  return words.flatMap(({ start }, at) =>
    wanted
      .filter((needle) => needle.words.every((word, k) => words[at + k]?.word[form] === word))
      .map((needle) => ({ needle, start, end: words[at + needle.words.length - 1]?.end ?? start }))
  );
}

/** Whether a normalised text is found: what the index answers, read from the text itself. */
export function answers(text: string, search: Search): boolean {
  const { form, needles } = search;
  const words = searchWords(text).map(({ word }) => word[form]);
  const holds = ({ words: sought }: Needle) =>
    words.some((_, at) => sought.every((word, k) => words[at + k] === word));
  return needles.length > 0 && needles.every((needle) => holds(needle) !== needle.excluded);
}

/** About two lines of text. */
const REACH = 160;
const STOP = /[.!?…]\s|\n/;

/**
 * The first place with the most of what is sought close together in one sentence, by its words; undefined without
 * any hit.
 */
export function densestHit(text: string, hits: readonly Hit[]): Hit | undefined {
  let [best, most] = [hits[0], 0];
  for (const [at, hit] of hits.entries()) {
    const near = new Set([hit.needle]);
    for (let k = at + 1; k < hits.length; k++) {
      const { start, needle } = hits[k] as Hit;
      if (start - hit.start > REACH || STOP.test(text.slice(hit.end, start))) break;
      near.add(needle);
    }
    const words = [...near].reduce((sum, needle) => sum + needle.words.length, 0);
    if (words > most) [best, most] = [hit, words];
  }
  return best;
}
