/** Tells in which paragraphs a reprint differs from the article it follows. */
import { containment, SHINGLE, shinglesOf } from '../text/shingles.ts';

/** What a reprint did with the first article. */
export interface StoryDifference {
  readonly retitled: boolean;
  /** Paragraphs of the first article that the reprint does not have. */
  readonly left: readonly string[];
  /** Paragraphs that only the reprint has. */
  readonly added: readonly string[];
  /** How many paragraphs both have in different words. */
  readonly reworded: number;
}

interface Told {
  readonly title: string;
  /** Begins with the title, as stored texts do. */
  readonly text: string;
}

/** Less than half of its phrases elsewhere: not the same paragraph. */
const OTHER = 0.5;
/** A changed word costs four phrases: most of a short paragraph stays. */
const REWORDED = 0.9;

export function differenceFrom(first: Told, reprint: Told): StoryDifference {
  const left = partsFoundIn(first, reprint);
  const added = partsFoundIn(reprint, first);
  return {
    retitled: !sameWords(first.title, reprint.title),
    left: left.filter(({ found }) => found < OTHER).map(({ text }) => text),
    added: added.filter(({ found }) => found < OTHER).map(({ text }) => text),
    reworded: added.filter(({ found }) => found >= OTHER && found < REWORDED).length
  };
}

/** Each paragraph of the body long enough to be told apart, with how much of it stands in the other text. */
function partsFoundIn(told: Told, other: Told): { text: string; found: number }[] {
  const whole = shinglesOf(other.text);
  return told.text
    .slice(told.text.startsWith(told.title) ? told.title.length : 0)
    .split('\n')
    .map((line) => ({ text: line.trim(), shingles: shinglesOf(line) }))
    .filter(({ shingles }) => shingles.syllables >= SHINGLE)
    .map(({ text, shingles }) => ({ text, found: containment(shingles, whole) }));
}

function sameWords(a: string, b: string): boolean {
  const [one, other] = [shinglesOf(a).phrases, shinglesOf(b).phrases];
  return one.length === other.length && one.every((phrase, at) => phrase === other[at]);
}
