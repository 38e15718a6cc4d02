/** Offices told without their bearer's name, where the words around let somebody act: "…, Chủ tịch UBND tỉnh đã …". */
import type { Office } from '../corpus/analysis.ts';
import { ACTS_ALONE, ADDRESSED_ALONE } from '../lexicon/visits-grammar.ts';
import { WordMap } from '../text/index.ts';
import type { Span } from '../text/span.ts';
import type { OfficesAround } from './leaders-around.ts';
import type { Holding } from './leaders-attaching.ts';
import type { OfficeGroup } from './leaders-groups.ts';
import { officeOf } from './leaders-offices.ts';
import { sectionFinder } from './leaders-persons.ts';
import type { LeaderReading } from './leaders-reading.ts';
import type { LeaderSetting } from './leaders-setting.ts';
import { makesLeader } from './offices-level.ts';
import { wordAfter, wordBefore } from './places-context.ts';

/** An office without a name; what it is gets read only when somebody asks. */
export interface OfficeAlone extends Span {
  readonly read: () => Office;
  /** 0-based section of a digest. */
  readonly section: number | null;
}

export interface AloneSetting {
  readonly reading: LeaderReading;
  readonly groups: readonly OfficeGroup[];
  readonly holdings: readonly Holding[];
  readonly around: OfficesAround;
  readonly setting: LeaderSetting;
}

const wordSet = (words: readonly string[]): WordMap<true> => new WordMap(words.map((word) => [word, true]));
const ACTS = wordSet(ACTS_ALONE);
const ADDRESSED = wordSet(ADDRESSED_ALONE);

/** Those at the head of a clause with a verb behind; most offices without a name are only spoken of. */
export function officesAlone({ reading, groups, holdings, around, setting }: AloneSetting): OfficeAlone[] {
  const candidates = groups.filter((group) => opensClause(reading.text, group) && acts(reading.text, group));
  if (candidates.length === 0) return [];
  const named = new Set(holdings.map(({ group }) => group));
  const sectionAt = sectionFinder(setting.sections);
  return candidates
    .filter((group) => !named.has(group) && isLeaders(group))
    .map((group) => {
      const span = reading.toSource(group);
      const section = sectionAt(span.start);
      const read = (): Office => officeOf(reading, { group, past: false }, section, around, setting);
      return { ...span, section, read };
    });
}

/** Behind a mark, a figure ("Sáng 3/11 Bí thư …") or a line's start, perhaps with an honorific. */
function opensClause(text: string, { start }: Span): boolean {
  const word = wordBefore(text, start);
  if (word.text === '') return text.charAt(word.end - 1) !== ':' || word.end === 0;
  if (!ADDRESSED.has(word.text.toLowerCase())) return false;
  const first = word.text.toLowerCase() === 'chí' ? wordBefore(text, word.start) : word;
  return wordBefore(text, first.start).text === '';
}

const acts = (text: string, { end }: Span): boolean => ACTS.has(wordAfter(text, end).text);

const isLeaders = ({ parts }: OfficeGroup): boolean =>
  parts.every(({ foreign, former }) => !foreign && !former) &&
  parts.some((part) => !part.head.member && makesLeader(part));
