/** One entry per person: the fullest way the text writes the name, with all that gives it an office. */
import type { Section } from '../corpus/article.ts';
import type { Holding } from './leaders-attaching.ts';
import { type NameDraft, isWhole, nameKey, withFullNames } from './leaders-names.ts';
import { inOrder } from './leaders-order.ts';
import type { LeaderReading } from './leaders-reading.ts';

export interface Person {
  readonly name: string;
  /** Every spelling under which an office was given. */
  readonly spellings: readonly string[];
  /** In the order of the text; at least one makes a leader. */
  readonly holdings: readonly [Holding, ...Holding[]];
  /** 0-based section of a digest. */
  readonly section: number | null;
}

/** Says for an offset of the article's text in which section it lies. */
export function sectionFinder(sections: readonly Section[]): (offset: number) => number | null {
  if (sections.length === 0) return () => null;
  return (offset) => {
    const found = sections.findIndex(({ span }) => span.start <= offset && offset < span.end);
    return found < 0 ? null : found;
  };
}

/** The leaders among those who were given an office, in the order of the text. */
export function gatherPersons(
  reading: LeaderReading,
  holdings: readonly Holding[],
  sections: readonly Section[]
): Person[] {
  const sectionAt = sectionFinder(sections);
  const drafts = draftPersons(reading, holdings, sectionAt);
  const persons = withFullNames(reading, drafts, sectionAt).filter(isLeader);
  if (persons.length < 2) return persons.map(finish);
  return inOrder(persons.map(finish), (one, other) => startOf(one) - startOf(other));
}

const isLeader = ({ name, holdings }: NameDraft): boolean =>
  isWhole(name) && holdings.some(({ counts }) => counts);

const startOf = ({ holdings: [first] }: Person): number => first.name.start;

function draftPersons(
  reading: LeaderReading,
  holdings: readonly Holding[],
  sectionAt: (offset: number) => number | null
): NameDraft[] {
  const drafts = holdings.map((holding) => draftOf(reading, holding, sectionAt));
  return drafts.length > 1 ? mergeSame(drafts) : drafts;
}

function draftOf(
  { text, toSource }: LeaderReading,
  holding: Holding,
  sectionAt: (offset: number) => number | null
): NameDraft {
  const { start, end, capitals } = holding.name;
  const name = text.slice(start, end);
  const section = sectionAt(toSource(holding.name).start);
  return { name, capitals, section, spellings: [name], holdings: [holding] };
}

/** One draft for each name. */
function mergeSame(drafts: readonly NameDraft[]): NameDraft[] {
  const byName = new Map<string, NameDraft>();
  for (const draft of drafts) {
    const { name, capitals, section } = draft;
    const key = nameKey(section, name);
    const known = byName.get(key);
    if (!known) {
      byName.set(key, draft);
      continue;
    }
    if (known.capitals && !capitals) Object.assign(known, { name, capitals });
    if (!known.spellings.includes(name)) known.spellings.push(name);
    known.holdings.push(...draft.holdings);
  }
  return [...byName.values()];
}

function finish({ name, capitals, spellings, holdings, section }: NameDraft): Person {
  inOrder(holdings, (one, other) => one.name.start - other.name.start);
  return {
    name: capitals ? inSmallLetters(name) : name,
    spellings,
    holdings: holdings as [Holding, ...Holding[]],
    section
  };
}

const inSmallLetters = (name: string): string =>
  name
    .split(' ')
    .map((syllable) => syllable.charAt(0) + syllable.slice(1).toLowerCase())
    .join(' ');
