/** Where every stretch of a lexicon stands in a text, noted for all of them and read for the few that are asked for. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Span } from '../text/index.ts';
import type { Unglued } from './mentions-glue.ts';

/** No link. */
export const NONE = -1;
const LINK_SIZE = 3;
const END = 1;
const NEXT = 2;
const FIRST_ROOM = 1024;
/** The room that a long text took is let go. */
const MOST_KEPT = 65_536;

/**
 * A chain of links for every stretch, from its first place to its last. Many places are noted for each one that
 * is read: a list of its own for every stretch would cost more than the reading.
 */
export class StretchChains {
  readonly #lexicon: CompiledLexicon;
  /** First and last stretch, pattern by pattern: together they rule out nearly all patterns of a lexicon. */
  readonly #ends: Int32Array;
  /** First and last link, stretch by stretch. */
  readonly #outer: Int32Array;
  /** Three numbers a link: start, end, and the link of the stretch's next place. */
  #links = new Int32Array(FIRST_ROOM);
  #taken = 0;

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#ends = Int32Array.from(
      lexicon.patterns.flatMap(({ stretches }) => [stretches[0]!, stretches.at(-1)!])
    );
    this.#outer = new Int32Array(lexicon.stretchCount * 2).fill(NONE);
  }

  /** Whether these can be cleared and used again. */
  isKept(lexicon: CompiledLexicon): boolean {
    return this.#lexicon === lexicon && this.#links.length <= MOST_KEPT;
  }

  clear(): void {
    this.#outer.fill(NONE);
    this.#taken = 0;
  }

  /** Notes one more place of a stretch, by offsets into the parted text. */
  add(stretch: number, start: number, end: number): void {
    const link = this.#taken;
    if (link + LINK_SIZE > this.#links.length) this.#links = doubled(this.#links);
    const links = this.#links;
    links[link] = start;
    links[link + END] = end;
    links[link + NEXT] = NONE;
    const outer = this.#outer;
    const first = stretch * 2;
    if (outer[first] === NONE) outer[first] = link;
    else links[outer[first + 1]! + NEXT] = link;
    outer[first + 1] = link;
    this.#taken = link + LINK_SIZE;
  }

  /** Whether the stretch stands anywhere. */
  has(stretch: number): boolean {
    return this.#outer[stretch * 2] !== NONE;
  }

  /** Whether the pattern's first and last stretch stand somewhere: without them it stands nowhere. */
  hasEndsOf(pattern: number): boolean {
    return this.has(this.#ends[pattern * 2]!) && this.has(this.#ends[pattern * 2 + 1]!);
  }

  /** Link of the stretch's first place, or {@link NONE}. */
  firstOf(stretch: number): number {
    return this.#outer[stretch * 2]!;
  }

  /** Link of the same stretch's next place, or {@link NONE}. */
  next(link: number): number {
    return this.#links[link + NEXT]!;
  }

  /** Where the place of a link begins, in the parted text. */
  start(link: number): number {
    return this.#links[link]!;
  }

  /** Where it ends. */
  end(link: number): number {
    return this.#links[link + END]!;
  }

  /** In the order in which they were added, and in the text as it was before its glued words were parted. */
  placesOf(stretch: number, { toSource }: Unglued): Span[] {
    const places: Span[] = [];
    for (let link = this.firstOf(stretch); link !== NONE; link = this.next(link)) {
      places.push({ start: toSource(this.start(link)), end: toSource(this.end(link)) });
    }
    return places;
  }

  /** Index of the next stretch of a list, at `from` or behind it, that stands anywhere; its length when none does. */
  nextPresent(stretches: Int32Array, from: number): number {
    const outer = this.#outer;
    let i = from;
    while (i < stretches.length && outer[stretches[i]! * 2] === NONE) i += 1;
    return i;
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}

let spare: StretchChains | null = null;

/** Lends empty chains to `use`; the last ones are kept, since making them takes longer than using them. */
export function withChains<T>(lexicon: CompiledLexicon, use: (chains: StretchChains) => T): T {
  const chains = spare?.isKept(lexicon) ? spare : new StretchChains(lexicon);
  spare = null;
  const result = use(chains);
  chains.clear();
  spare = chains;
  return result;
}
