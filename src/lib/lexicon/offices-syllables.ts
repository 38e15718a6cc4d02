/** Numbers the syllables that the vocabulary of offices is made of, and says what each of them is by itself. */
import { foldText } from '../text/fold.ts';
import { SyllableTable } from '../text/syllable-table.ts';
import { otherTonePlacement } from '../text/tone.ts';
import { DOUBTFUL_SURNAMES, SURNAMES } from './offices-surnames.ts';
import { UNITS } from './offices-units.ts';
import {
  COUNTRIES,
  FIELDS,
  HONORIFICS,
  JOINING_WORDS,
  NAMESAKES,
  NEVER_IN_NAMES,
  SENTENCE_OPENERS,
  TITLES,
  UNIT_SYLLABLES,
  UNIT_VERBS
} from './offices-words.ts';
import { PROVINCES_63 } from './provinces.ts';

/** What a syllable may be by itself; a syllable may be several things. */
export const SURNAME = 1;
/** A family name that is a common word too. */
export const DOUBTFUL_SURNAME = 2;
/** Goes on with the name of a unit's field. */
export const OF_UNITS = 4;
/** Ends an office, and a name in capitals. */
export const NEVER_IN_NAME = 8;
/** Capitalised at the beginning of a sentence, hardly ever the last syllable of a name. */
export const OPENS_SENTENCE = 16;
/** May join two words of a unit's name. */
export const JOINS_UNITS = 32;

const TRAITS: readonly (readonly [number, readonly string[]])[] = [
  [SURNAME, SURNAMES],
  [DOUBTFUL_SURNAME, DOUBTFUL_SURNAMES],
  [OF_UNITS, UNIT_SYLLABLES],
  [NEVER_IN_NAME, NEVER_IN_NAMES],
  [OPENS_SENTENCE, SENTENCE_OPENERS],
  [JOINS_UNITS, JOINING_WORDS]
];

/** An abbreviation with marks inside is one syllable here: "T.Ư". */
const SYLLABLE = /[\p{L}\p{N}'](?:[\p{L}\p{N}']|[.&/-](?=\p{Lu}))*/gu;

function* allPhrases(): Generator<string> {
  for (const [, words] of TRAITS) yield* words;
  for (const words of [HONORIFICS, TITLES, COUNTRIES, UNIT_VERBS, FIELDS, NAMESAKES]) yield* words;
  for (const [phrase] of UNITS) yield phrase;
  for (const { name } of PROVINCES_63) yield name;
}

interface Syllables {
  /** Ids from 1 on; both tone placements share one. */
  readonly table: SyllableTable;
  readonly ids: ReadonlyMap<string, number>;
  /** By id. */
  readonly traits: Uint8Array;
}

function number(): Syllables {
  const ids = new Map<string, number>();
  for (const phrase of allPhrases()) {
    for (const [syllable] of phrase.matchAll(SYLLABLE)) {
      const key = foldText(syllable);
      if (!ids.has(key)) ids.set(key, ids.size + 1);
    }
  }
  const spellings = new Map(
    [...ids].flatMap(([key, id]) =>
      [key, otherTonePlacement(key) ?? key].map((spelling) => [spelling, id] as const)
    )
  );
  const traits = new Uint8Array(ids.size + 1);
  for (const [trait, words] of TRAITS) {
    for (const word of words) {
      const id = ids.get(foldText(word)) as number;
      traits[id] = (traits[id] as number) | trait;
    }
  }
  return { table: new SyllableTable(spellings), ids, traits };
}

let numbered: Syllables | null = null;

/** The syllables of the vocabulary that ships with Nhịp, numbered once per process. */
export function officeSyllables(): Syllables {
  numbered ??= number();
  return numbered;
}
