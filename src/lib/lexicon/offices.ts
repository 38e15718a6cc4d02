/** The vocabulary of offices, compiled: what a reader of leaders looks for and what it looks up. */
import { SyllableMatcher } from '../text/matcher.ts';
import { PhraseBook } from './offices-book.ts';
import { HEADS, type Head } from './offices-heads.ts';
import { PROVINCES_63 } from './provinces.ts';
import { UNITS, type Unit } from './offices-units.ts';
import { COUNTRIES, FIELDS, HONORIFICS, NAMESAKES, TITLES, UNIT_VERBS } from './offices-words.ts';

export { type Found, PhraseBook } from './offices-book.ts';
export { Piece, WordSet, foldWord, pieceAt, wordBetween } from './offices-pieces.ts';
export {
  DOUBTFUL_SURNAME,
  JOINS_UNITS,
  NEVER_IN_NAME,
  OF_UNITS,
  OPENS_SENTENCE,
  SURNAME
} from './offices-syllables.ts';
export type { Head, UnitLevel } from './offices-heads.ts';
export type { Unit, UnitRank } from './offices-units.ts';

export interface ProvinceName {
  /** Slug of the present province. */
  readonly slug: string;
  /** A city under the centre already before the merger. */
  readonly city: boolean;
}

export interface OfficeVocabulary {
  /** Heads of offices, then honorifics. */
  readonly anchors: SyllableMatcher;
  /** By phrase of {@link anchors}: the head, or null for an honorific. */
  readonly heads: readonly (Head | null)[];
  readonly units: PhraseBook<Unit>;
  /** Type words of places by themselves, in small letters: "tỉnh". */
  readonly placeTypes: ReadonlyMap<string, Unit>;
  /** Honorifics, ranks and degrees: what stands before a name. */
  readonly titles: PhraseBook<'honorific' | 'title'>;
  readonly countries: PhraseBook<true>;
  /** Names of persons that stand for something else. */
  readonly namesakes: PhraseBook<true>;
  /** Words of fields that hold a unit's word. */
  readonly fields: PhraseBook<true>;
  /** Verbs that look like such words. */
  readonly unitVerbs: PhraseBook<true>;
  /** The provinces of before the merger, by name. */
  readonly provinces: PhraseBook<ProvinceName>;
}

const all = <T>(words: readonly string[], value: T): [string, T][] => words.map((word) => [word, value]);

function compile(): OfficeVocabulary {
  const phrases = [...HEADS.map(([phrase]) => phrase), ...HONORIFICS];
  return {
    anchors: new SyllableMatcher(phrases),
    heads: phrases.map((_, i) => HEADS[i]?.[1] ?? null),
    units: new PhraseBook(UNITS),
    placeTypes: new Map(UNITS.filter(([, { place }]) => place)),
    titles: new PhraseBook([...all(HONORIFICS, 'honorific' as const), ...all(TITLES, 'title' as const)]),
    namesakes: new PhraseBook(all(NAMESAKES, true)),
    countries: new PhraseBook(all(COUNTRIES, true)),
    fields: new PhraseBook(all(FIELDS, true)),
    unitVerbs: new PhraseBook(all(UNIT_VERBS, true)),
    provinces: new PhraseBook(
      PROVINCES_63.map(({ name, now, kind }) => [name, { slug: now, city: kind === 'thành phố' }])
    )
  };
}

let compiled: OfficeVocabulary | null = null;

/** The vocabulary that ships with Nhịp, compiled once per process. */
export function officeVocabulary(): OfficeVocabulary {
  compiled ??= compile();
  return compiled;
}
