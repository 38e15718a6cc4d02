/** Spells out a stretch: every reading as the phrase to match first and what must follow its first number. */
import { foldText, stripDiacritics } from '../text/fold.ts';
import type { Slot, Stretch } from './term-ast.ts';

/** What follows the matched head of a reading: `null` = a number in figures, else one folded word. Begins with a number. */
export type Tail = readonly (string | null)[];

export interface Reading {
  /** Words up to the first `#`, as written, separated by single spaces. */
  readonly head: string;
  readonly tail: Tail;
}

type Word = string | null;

/** All readings of a stretch, each once; bounded by the parser's limit. */
export function spellOut(stretch: Stretch, noAccents: boolean): Reading[] {
  const readings = product(stretch).map(toReading);
  const plain = noAccents ? readings.map(withoutDiacritics) : [];
  const byKey = new Map([...readings, ...plain].map((reading) => [keyOf(reading), reading]));
  return [...byKey.values()];
}

function product(slots: readonly Slot[]): Word[][] {
  return slots.reduce<Word[][]>(
    (runs, slot) => runs.flatMap((run) => spellings(slot).map((next) => [...run, ...next])),
    [[]]
  );
}

function spellings(slot: Slot): Word[][] {
  if (slot.kind === 'word') return [[slot.text]];
  return slot.kind === 'number' ? [[null]] : slot.options.flatMap(product);
}

function toReading(words: Word[]): Reading {
  const number = words.indexOf(null);
  const cut = number < 0 ? words.length : number;
  const tail = words.slice(cut).map((word) => word && foldText(word));
  return { head: words.slice(0, cut).join(' '), tail };
}

function withoutDiacritics({ head, tail }: Reading): Reading {
  return { head: stripDiacritics(head), tail: tail.map((word) => word && stripDiacritics(word)) };
}

const keyOf = ({ head, tail }: Reading): string => [head, ...tail.map((word) => word ?? '#')].join(' ');

/** `1.234`, `13,5%`, `2025-2030`, `30/4`, and Roman numbers in capitals; single letters only I, V and X. */
const NUMBER =
  /(?:\d+(?:[.,]\d+)*%?(?:\s*[-–—/]\s*\d+(?:[.,]\d+)*%?)*|[IVXLC]{2,}|[IVX])(?![\p{L}\p{M}\p{N}])/uy;
const SPACES = /[^\S\n]*/uy;

/** Whether a number stands in `text` right after `from`, as every tail demands first. */
export function hasNumberAt(text: string, from: number): boolean {
  SPACES.lastIndex = from;
  SPACES.test(text);
  return numberEnd(text, SPACES.lastIndex) >= 0;
}

/** Where the tail ends when it stands in `text` right after `from`; -1 when it does not. */
export function tailEnd(text: string, from: number, tail: Tail): number {
  let at = from;
  for (const word of tail) {
    SPACES.lastIndex = at;
    SPACES.test(text);
    const next =
      word === null ? numberEnd(text, SPACES.lastIndex) : wordEnd(text, SPACES.lastIndex, at, word);
    if (next < 0) return -1;
    at = next;
  }
  return at;
}

function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : -1;
}

function wordEnd(text: string, at: number, after: number, word: string): number {
  const end = at + word.length;
  const opens = at > after || /[^\p{L}\p{M}\p{N}]/u.test(word[0]!);
  const closes = !/[\p{L}\p{M}\p{N}]/u.test(text[end] ?? '') || !/[\p{L}\p{M}\p{N}]/u.test(word.at(-1)!);
  return opens && closes && foldText(text.slice(at, end)) === word ? end : -1;
}
