/**
 * The words of an article as PostgreSQL's tsvector literals. PostgreSQL keeps 256 places of a word and counts places
 * to 16,383 only: a longer text starts a new stretch before either is full, and its words then bear the stretch's number,
 * so that phrases are found in all of it. Stretches overlap by as many words as the longest phrase may have.
 */
import type { FoldedWord, SearchWord } from '../../text/search-words.ts';
import { searchedText, searchWords } from '../../text/search-words.ts';

/** Columns of `article`. */
export interface SearchVectors {
  readonly words: string;
  readonly plain: string;
}

/** Phrases are found in so many stretches: some 60,000 syllables of ordinary text. */
export const MOST_STRETCHES = 12;
/** In words; a search holds no more. */
export const LONGEST_PHRASE = 100;
/** In characters, with the stretch's number; a search holds no more than 200, so a longer word cannot be asked for. */
const LONGEST_LEXEME = 203;

/** Of each word in one stretch. */
const MOST_PLACES = 255;
const LAST_PLACE = 16_000;
/** PostgreSQL takes 1,048,575; words behind these cannot be found. */
const MOST_BYTES = 1_000_000;
const BYTES_OF_CHARACTER = 3;
const BYTES_OF_PLACE = 2;
const BYTES_OF_WORD = 4;

/** A word as it stands in the n-th stretch; in the first it is the word itself. */
export const inStretch = (word: string, stretch: number): string =>
  stretch === 0 ? word : `${word}~${stretch}`;

export function searchVectors({
  title,
  text
}: {
  readonly title: string;
  readonly text: string;
}): SearchVectors {
  const words = searchWords(searchedText(title, text));
  return { words: literal(words, 'text'), plain: literal(words, 'plain') };
}

function literal(all: readonly SearchWord[], form: keyof FoldedWord): string {
  const lexemes = new Map<string, number[]>();
  const words = all.map(({ word }) => word[form]);
  let [stretch, from] = [0, 0];
  for (let at = 0; at < words.length && stretch < MOST_STRETCHES; at++) {
    const word = inStretch(words[at] as string, stretch);
    const places = lexemes.get(word);
    if (places?.length === MOST_PLACES || at - from >= LAST_PLACE) {
      stretch += 1;
      from = at - LONGEST_PHRASE + 1;
      at = from - 1;
    } else if (places) places.push(at - from + 1);
    else lexemes.set(word, [at - from + 1]);
  }
  // What stands behind the first stretch only still has to be found as a word.
  if (stretch > 0) for (const word of words) if (!lexemes.has(word)) lexemes.set(word, []);
  return written(lexemes);
}

/** Words are letters, digits and marks: nothing in them needs quoting. */
function written(lexemes: ReadonlyMap<string, readonly number[]>): string {
  let vector = '';
  let bytes = 0;
  for (const [word, places] of lexemes) {
    if (word.length > LONGEST_LEXEME) continue;
    bytes += word.length * BYTES_OF_CHARACTER + places.length * BYTES_OF_PLACE + BYTES_OF_WORD;
    if (bytes > MOST_BYTES) break;
    vector += places.length > 0 ? `${word}:${places.join(',')} ` : `${word} `;
  }
  return vector;
}
