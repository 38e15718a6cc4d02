/** Reads the type word before a place's name: "phường", "P.", "Tp.", "Huyện ủy", "các xã:". */
import type { UnitType } from '../lexicon/gazetteer.ts';
import { Ending, WordMap } from '../text/index.ts';
import { type Word, each, isDigit, isLetter, isSpace, isUpperAt, wordBefore } from './places-context.ts';

/** The type word before a name. */
export interface Lead {
  readonly type: UnitType;
  /** Where the type word starts; of an office ("Tỉnh ủy"), where the name starts. */
  readonly start: number;
  /** "các xã A, B": more names of this type may follow. */
  readonly plural: boolean;
  /** "các xã, phường: A, B": they may be of the other type as well. */
  readonly mixed: boolean;
}

/** What the last word before a name may be. */
interface LeadWord {
  /** A type word by itself: "xã", "TP". */
  readonly type?: UnitType;
  /** The second half of one, by the first: "thành | phố". */
  readonly pairs?: WordMap<UnitType>;
  /** Ends an office: "Huyện | ủy". */
  readonly office?: true;
  /** Ends words said between type and name: "xã biên giới". */
  readonly qualifier?: true;
}

const TYPES: readonly (readonly [string, UnitType])[] = [
  ['xã', 'xã'],
  ['phường', 'phường'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['tỉnh', 'tỉnh'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['đk', 'đặc khu']
];
const PAIRS: readonly (readonly [first: string, second: string, UnitType])[] = [
  ['thị', 'xã', 'thị xã'],
  ['thị', 'trấn', 'thị trấn'],
  ['thành', 'phố', 'thành phố'],
  ['đặc', 'khu', 'đặc khu']
];
const OFFICE_ENDINGS = 'ủy đoàn đội hội';
const QUALIFIER_ENDS = 'giới núi cao sâu biên biển đô thành tâm nông mới hùng khăn đảo nghèo điểm';

/** All that the last word may be in one look-up, which most names do not get past. */
function leadWords(): WordMap<LeadWord> {
  const words = new Map<string, LeadWord>();
  const add = (word: string, more: LeadWord) => words.set(word, { ...words.get(word), ...more });
  for (const [word, type] of TYPES) add(word, { type });
  for (const [first, second, type] of PAIRS) add(second, { pairs: new WordMap([[first, type]]) });
  for (const word of OFFICE_ENDINGS.split(' ')) add(word, { office: true });
  for (const word of QUALIFIER_ENDS.split(' ')) add(word, { qualifier: true });
  return new WordMap([...words]);
}
const LEAD_WORDS = leadWords();

/** One letter with a full stop: "P. Tân Lập". */
const INITIALS = new WordMap<UnitType>([
  ['p', 'phường'],
  ['x', 'xã'],
  ['h', 'huyện'],
  ['q', 'quận'],
  ['t', 'tỉnh']
]);
/** The second letter after a T with a full stop: "T.X. Sông Cầu", "T.P Huế". */
const AFTER_T = new WordMap<UnitType>([
  ['x', 'thị xã'],
  ['p', 'thành phố'],
  ['t', 'thị trấn']
]);
/** First word of an office of that level: Tỉnh ủy, Thành đoàn. */
const OFFICES = new WordMap<UnitType>([
  ['tỉnh', 'tỉnh'],
  ['thành', 'thành phố'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['thị', 'thị xã']
]);
/** Crawlers glue a type word to the capitals before it: "UBNDTP Cần Thơ", "HĐNDxã Thần Sa". */
const GLUED = /^\p{Lu}{2,}(TP|xã|phường|huyện|tỉnh)$/u;
const PLURALS = new WordMap(each('các những hai ba bốn năm nhiều mấy liên', true));
const COMMUNE_TYPES = new WordMap(each('xã phường', true));
const AND = new WordMap([['và', true]]);
/** Said of a commune or district between its type and its name: "xã biên giới Dào San", "huyện đảo Lý Sơn". */
const QUALIFIER = new Ending(
  '(?<=(?:xã|phường|huyện|tỉnh|thị trấn) +)(?:biên giới|miền núi|vùng cao|vùng sâu|vùng biên|vùng biển|ven biển|ven đô|ngoại thành|nội thành|trung tâm|thuần nông|nông thôn mới|anh hùng|khó khăn|mới|đảo|nghèo|điểm)(?: +(?:biên giới|đảo|khó khăn))? *'
);
function beforeQualifier(text: string, at: number): number {
  const from = Math.max(0, at - 40);
  const match = QUALIFIER.exec(text.slice(from, at));
  return match ? from + match.index : at;
}

const startOfT = (text: string, { start }: Word): number =>
  text.charAt(start - 1) === '.' &&
  'Tt'.includes(text.charAt(start - 2)) &&
  !isLetter(text.charCodeAt(start - 3))
    ? start - 2
    : -1;

/** A single letter: "P.", "T.X.", "T.P". */
function leadOfLetter(text: string, word: Word, dotted: boolean): [UnitType, number] | null {
  const first = startOfT(text, word);
  const type = first >= 0 ? AFTER_T.get(word.text) : dotted ? INITIALS.get(word.text) : undefined;
  return type ? [type, first >= 0 ? first : word.start] : null;
}

/** Type and start of a lead whose last word is not a single letter. */
type Typed = readonly [type: UnitType, start: number];

function leadOfWord(text: string, at: number, word: Word, known: LeadWord): Typed | null {
  const { pairs, office, type } = known;
  if (pairs || office) {
    const before = wordBefore(text, word.start);
    const level = office && OFFICES.get(before.text);
    if (level) return [level, at];
    const pair = before.end < word.start ? pairs?.get(before.text) : undefined;
    if (pair) return [pair, before.start];
  }
  return type ? [type, word.start] : null;
}

function gluedLead({ text, end }: Word): Typed | null {
  const glued = text.length > 2 && isUpperAt(text, 1) ? GLUED.exec(text)?.[1] : undefined;
  const type = glued && LEAD_WORDS.get(glued)?.type;
  return glued && type ? [type, end - glued.length] : null;
}

/** Whether more names of the type may follow: "các xã", "3 phường"; or of either type: "xã, phường". */
function numberOf(text: string, start: number): Pick<Lead, 'plural' | 'mixed'> {
  const before = wordBefore(text, start);
  const mixed = goesOnFromCommunes(text, before);
  return { mixed, plural: mixed || PLURALS.has(before.text) || isDigitAlone(text, before) };
}

/** "xã, phường", "xã và phường": the other type is said first. */
function goesOnFromCommunes(text: string, { start, end, text: word }: Word): boolean {
  const at = start - 1;
  const joined = start === end ? text.charAt(at) === ',' : text.charAt(at) === ' ' && AND.has(word);
  if (!joined) return false;
  const type = wordBefore(text, at);
  return type.end === at && COMMUNE_TYPES.has(type.text);
}

/** "3 xã". */
const isDigitAlone = (text: string, { start, end }: Word): boolean =>
  start === end && isDigit(text.charCodeAt(end - 1)) && !isLetter(text.charCodeAt(end - 2));

function leadOf(text: string, typed: Typed | null, at: number, mark: string): Lead | null {
  if (!typed) return null;
  const [type, start] = typed;
  if (start === at) return { type, start, plural: false, mixed: false };
  const number = numberOf(text, start);
  return mark === ':' && !number.plural ? null : { type, start, ...number };
}

function qualified(text: string, at: number): Lead | null {
  const skipped = beforeQualifier(text, at);
  if (skipped === at) return null;
  const word = wordBefore(text, skipped);
  const known = LEAD_WORDS.get(word.text);
  return known ? leadOf(text, leadOfWord(text, at, word, known), at, '') : null;
}

/** The type word before the name at `at`; null where there is none. */
export function readLead(text: string, at: number): Lead | null {
  let from = at;
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from -= 1;
  const mark = text.charAt(from - 1);
  const marked = mark === '.' || mark === ':' || mark === '“' || mark === '"';
  const word = wordBefore(text, marked ? from - 1 : from);
  const { length } = word.text;
  if (length === 0 || (mark === '.' && length > 2)) return null;
  if (length === 1) return leadOf(text, leadOfLetter(text, word, mark === '.'), at, mark);
  const known = LEAD_WORDS.get(word.text);
  if (!known) return leadOf(text, gluedLead(word), at, mark);
  const lead = leadOf(text, leadOfWord(text, at, word, known), at, mark);
  return lead || marked || !known.qualifier ? lead : qualified(text, at);
}
