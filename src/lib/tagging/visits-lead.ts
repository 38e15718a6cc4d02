/** Reads the words right before a verb of visiting: whether it is done, planned, denied, or only a noun. */
import {
  EVENT_NOUNS,
  HOLDING_WORDS,
  LIGHT_PAIRS,
  LIGHT_WORDS,
  NOUN_MAKERS,
  OFFICE_ENDS,
  UNDOING_WORDS,
  type LightWord
} from '../lexicon/visits-grammar.ts';
import type { VisitAct } from '../lexicon/visits.ts';
import { WordMap } from '../text/index.ts';
import type { Anchor } from './visits-anchors.ts';
import { byLastWord, isUpper, wordBefore } from './places-context.ts';

/** `told`: somebody does it; `named`: only spoken of as an event ("tại buổi làm việc"); `not`: not done. */
export type Telling = 'told' | 'named' | 'not';

export interface Lead {
  readonly telling: Telling;
  /** "đến", "về", "xuống" …: the doer went there. */
  readonly motion: boolean;
  /** "đã", "trực tiếp", "có buổi": certainly a verb. */
  readonly done: boolean;
  /** "và", "đồng thời": one of several things that somebody does. */
  readonly joined: boolean;
  /** "sẽ", "được", "việc": not done, or somebody else's to do. */
  readonly undone: boolean;
  /** Where these words begin. */
  readonly start: number;
}

const LIGHT = new WordMap<LightWord>(LIGHT_WORDS);
const PAIRS = byLastWord<LightWord>(LIGHT_PAIRS);
const setOf = (words: readonly string[]): WordMap<true> => new WordMap(words.map((word) => [word, true]));
const EVENTS = setOf(EVENT_NOUNS);
const HOLDING = setOf(HOLDING_WORDS);
const UNDOING = setOf(UNDOING_WORDS);
const NOUNS = setOf(NOUN_MAKERS);
const ENDS = setOf(OFFICE_ENDS);
/** "sau khi thăm", "ngay khi đến": was done; a bare "khi" recalls. */
const AFTER = setOf(['sau', 'trước', 'ngay', 'trong']);
const MOST_WORDS = 8;
const PARTY = /(?<!\p{L})đoàn công tác\s*$/iu;

/** Judges by the words before `anchor`, not further back than `floor`. */
export function readLead(text: string, { start: at, act }: Anchor, floor: number): Lead {
  let motion = false;
  let done = false;
  let joined = false;
  let start = at;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const word = wordBefore(text, start);
    if (word.text === '' || word.start < floor) break;
    const firsts = PAIRS.get(word.text);
    const before = firsts && wordBefore(text, word.start);
    const pair = before && firsts.get(before.text);
    const light = pair ?? LIGHT.get(word.text);
    if (light === undefined) return judge(text, act, { motion, done, joined, undone: false, start });
    motion ||= light === 'motion';
    done ||= light === 'done';
    joined ||= word.text === 'và' || (pair !== undefined && word.text === 'thời');
    start = pair ? before.start : word.start;
  }
  return { telling: 'told', motion, done, joined, undone: false, start };
}

function judge(text: string, act: VisitAct, lead: Omit<Lead, 'telling'>): Lead {
  const head = wordBefore(text, lead.start);
  const before = wordBefore(text, head.start).text;
  if (EVENTS.has(head.text)) {
    const held = HOLDING.has(before);
    return { ...lead, telling: held ? 'told' : 'named', done: held || lead.done };
  }
  if (head.text === 'khi' || head.text === 'lúc') {
    return { ...lead, telling: AFTER.has(before) ? 'told' : 'not' };
  }
  const party = head.text === 'tác' && PARTY.test(text.slice(Math.max(0, lead.start - 16), lead.start));
  const told = party || namesEnd(head.text, before) || isDone(act, head.text, lead);
  return { ...lead, telling: told ? 'told' : 'not', undone: UNDOING.has(head.text) };
}

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** A name or an office ends with the word: "Tuệ", "Nội vụ"; in capitals everything looks like that. */
function namesEnd(word: string, before: string): boolean {
  if (UNDOING.has(word) && (isCapitals(word) || !isUpper(word.charAt(0)))) return false;
  return isUpper(word.charAt(0)) || (isUpper(before.charAt(0)) && !isCapitals(before));
}

function isDone(act: VisitAct, head: string, { motion, done, joined }: Omit<Lead, 'telling'>): boolean {
  if (UNDOING.has(head)) return false;
  if (motion || done || head === '') return true;
  if (act === 'give' || act === 'cheer') return !NOUNS.has(head);
  return (act !== 'inspect' && act !== 'reach') || joined || ENDS.has(head);
}
