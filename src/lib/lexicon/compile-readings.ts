/** Spells out a stretch: every reading as the phrase to match first and what must follow its first number. */
import { foldText, stripDiacritics } from '../text/fold.ts';
import type { Slot, Stretch } from './term-ast.ts';

export interface Reading {
  /** Words up to the first `#`, as written, separated by single spaces. */
  readonly head: string;
  /** What must follow: `null` = a number in figures, else one folded word. Empty, or begins with a number. */
  readonly tail: readonly (string | null)[];
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
