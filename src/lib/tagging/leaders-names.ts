/** Finds out which names of an article are one person's: "Hồ Thị Kim Thoa", "bà Kim Thoa", "ông Thoa". */
import { foldWord } from '../lexicon/offices.ts';
import type { Holding } from './leaders-attaching.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { nameAt } from './names.ts';

/** A name with what was said under it. */
export interface NameDraft {
  name: string;
  /** Written in capitals only. */
  capitals: boolean;
  readonly section: number | null;
  /** Each once. */
  spellings: string[];
  readonly holdings: Holding[];
}

/** Names are the same whatever their case, tone placement and apostrophe; each section has its own persons. */
export const nameKey = (section: number | null, name: string): string =>
  `${section ?? ''}/${foldWord(name.includes('’') ? name.replaceAll('’', "'") : name)}`;

const FEWEST_SYLLABLES = 2;

/** The last `count` syllables of a name. */
export const tailOf = (name: string, count: number): string => name.split(' ').slice(-count).join(' ');

/** More than a given name: two syllables, or one of those that the highland peoples write in one word (K'Nich). */
export const isWhole = (name: string): boolean => name.includes(' ') || /['’ʼ]/.test(name);

/** Merges drafts that are one person's; what is left has its fullest name. */
export function withFullNames(
  reading: LeaderReading,
  drafts: readonly NameDraft[],
  sectionAt: (offset: number) => number | null
): NameDraft[] {
  if (!drafts.some(mayBePart)) return [...drafts];
  const persons = mergeShort(mergeHeadings(drafts));
  const givenNames = persons.filter(({ name }) => !isWhole(name));
  if (givenNames.length === 0) return persons;
  const inFull = addressedInFull(reading, sectionAt);
  for (const draft of givenNames) {
    draft.name = inFull.get(nameKey(draft.section, draft.name)) ?? draft.name;
    draft.spellings = [draft.name];
  }
  return persons;
}

/** Whether a name may be a part of a longer one, or hold words that are none of it. */
const mayBePart = ({ holdings, capitals }: NameDraft): boolean =>
  capitals || holdings.some(({ name }) => name.syllables <= FEWEST_SYLLABLES);

/** "Đồng chí Đào Thị Hiền …": who is addressed in full, by given name; null where two share it. */
export function addressedInFull(
  reading: LeaderReading,
  sectionAt: (offset: number) => number | null
): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { head, end } of reading.anchors) {
    const span = head ? null : nameAt(reading, end, true);
    if (!span || span.syllables < 2) continue;
    const name = reading.text.slice(span.start, span.end);
    const key = nameKey(sectionAt(reading.toSource(span).start), tailOf(name, 1));
    const known = found.get(key);
    found.set(key, known === undefined ? name : known && fullerOf(known, name));
  }
  return found;
}

/** The fuller of two forms of one name; null where they are two persons'. */
function fullerOf(one: string, other: string): string | null {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  return longer.endsWith(shorter) ? longer : null;
}

/** A heading in capitals does not show where a name ends: the text below does. */
function mergeHeadings(drafts: readonly NameDraft[]): NameDraft[] {
  const byName = new Map<string, NameDraft>();
  for (const draft of drafts) if (!draft.capitals) byName.set(nameKey(draft.section, draft.name), draft);
  return drafts.filter((draft) => {
    const shorter = draft.capitals ? shorterName(draft, byName) : undefined;
    shorter?.holdings.push(...draft.holdings);
    return !shorter;
  });
}

function shorterName(
  { name, section }: NameDraft,
  byName: ReadonlyMap<string, NameDraft>
): NameDraft | undefined {
  const syllables = name.split(' ');
  for (let count = syllables.length - 1; count >= FEWEST_SYLLABLES; count -= 1) {
    const shorter = byName.get(nameKey(section, syllables.slice(0, count).join(' ')));
    if (shorter) return shorter;
  }
  return undefined;
}

/** Gives what was said of a last or first part of a name to its bearer. */
function mergeShort(drafts: readonly NameDraft[]): NameDraft[] {
  const bearers = bearersOfParts(drafts);
  return drafts.filter((draft) => {
    const bearer = bearers.get(nameKey(draft.section, draft.name));
    if (!bearer || bearer === draft) return true;
    bearer.holdings.push(...draft.holdings);
    if (isWhole(draft.name)) bearer.spellings = [...new Set([...bearer.spellings, ...draft.spellings])];
    return false;
  });
}

/** Persons by every part that may stand for the name; null where two persons share it. */
function bearersOfParts(drafts: readonly NameDraft[]): Map<string, NameDraft | null> {
  const bearers = new Map<string, NameDraft | null>();
  for (const draft of drafts) {
    for (const part of partsOf(draft.name)) {
      const key = nameKey(draft.section, part);
      bearers.set(key, bearers.has(key) ? null : draft);
    }
  }
  return bearers;
}

function partsOf(name: string): string[] {
  const syllables = name.split(' ');
  if (syllables.length < 2) return [];
  const given = tailOf(name, 1);
  return syllables.length === 2 ? [given] : [given, tailOf(name, 2), syllables.slice(0, 2).join(' ')];
}
