/** One fuzz case from its seed: which text, how spoilt, in which bytes, with which day and home. */
import { dice, type Dice } from '../../scripts/sample/random.ts';
import type { ItemKind, RawItem } from '../../src/lib/corpus/article.ts';
import type { Reading } from '../../src/lib/server/reading.ts';
import { mutate } from './mutate.ts';
import { faultsOf } from './reading.ts';

/** So rare is a line of a megabyte: one costs as much as several hundred articles. */
const HUGE_EVERY = 2_500;
const HOMES = [null, null, 'phu-tho', 'ho-chi-minh', 'lam-dong'];
const DAYS = ['2024', '2025-06', '2025-06-30', '2025-07-01', '2026-11-21'];
const KINDS: readonly ItemKind[] = [...Array<ItemKind>(38).fill('txt'), 'md', 'html'];
const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  ...Array<(text: string) => Uint8Array>(8).fill((text) => new TextEncoder().encode(text)),
  // Only UTF-16 can carry a lone surrogate to the reader.
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1')
];

export interface FuzzCase {
  readonly item: RawItem;
  readonly raw: string;
  readonly sourceHome: string | null;
  readonly steps: readonly string[];
}

/** The case number `index` of `seed`; depends on nothing else but the texts. */
export function fuzzCase(texts: readonly string[], seed: string, index: number): FuzzCase {
  const draw = dice(`${seed} ${index}`);
  const { text, steps } = mutate(texts, draw, index % HUGE_EVERY === HUGE_EVERY - 1);
  return { item: itemOf(text, draw, `${seed} ${index}`), raw: text, sourceHome: draw.pick(HOMES), steps };
}

function itemOf(text: string, draw: Dice, name: string): RawItem {
  const known = draw.chance(0.5) ? { published: draw.pick(DAYS) } : {};
  const kind = draw.pick(KINDS);
  const torn = draw.chance(0.02);
  const bytes = draw.pick(ENCODINGS)(text);
  if (torn) return { name, kind, known, bytes: tear(bytes, draw) };
  return draw.chance(0.1)
    ? { name, kind, known, bytes: new TextEncoder().encode(text), text }
    : { name, kind, known, bytes };
}

/** Some bytes changed at random. */
function tear(bytes: Uint8Array, draw: Dice): Uint8Array {
  const torn = Uint8Array.from(bytes);
  for (let i = 0; i < torn.length; i += draw.between(1, 200)) torn[i] = draw.between(0, 255);
  return torn;
}

export interface FuzzFault {
  readonly index: number;
  readonly steps: readonly string[];
  readonly faults: readonly string[];
  readonly raw: string;
}

/** What is wrong with one case, or null. */
export function tryCase(
  texts: readonly string[],
  seed: string,
  index: number,
  reading: Reading
): FuzzFault | null {
  const { item, raw, sourceHome, steps } = fuzzCase(texts, seed, index);
  const faults = faultsOf(item, raw, reading, sourceHome);
  return faults.length === 0 ? null : { index, steps, faults, raw };
}
