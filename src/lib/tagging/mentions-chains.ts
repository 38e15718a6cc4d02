/** Where every stretch of a lexicon stands in a text, noted for all of them and read for the few that are asked for. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Span } from '../text/index.ts';
import type { Unglued } from './mentions-glue.ts';

const NONE = -1;
const LINK_SIZE = 3;
const FIRST_ROOM = 1024;
/** The room that a long text took is let go. */
const MOST_KEPT = 65_536;

/**
 * A chain of links for every stretch, from its last place back to its first. Many places are noted for each one that
 * is read: a list of its own for every stretch would cost more than the reading.
 */
export class StretchChains {
  readonly #lexicon: CompiledLexicon;
  /** First and last stretch by pattern: together they rule out nearly all patterns of a lexicon. */
  readonly #firstOf: Int32Array;
  readonly #lastOf: Int32Array;
  /** By stretch. */
  readonly #lastLink: Int32Array;
  /** Three numbers a link: start, end, and where the link before it begins. */
  #links = new Int32Array(FIRST_ROOM);
  #taken = 0;

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#firstOf = Int32Array.from(lexicon.patterns, ({ stretches }) => stretches[0]!);
    this.#lastOf = Int32Array.from(lexicon.patterns, ({ stretches }) => stretches.at(-1)!);
    this.#lastLink = new Int32Array(lexicon.stretchCount).fill(NONE);
  }

  /** Whether these can be cleared and used again. */
  isKept(lexicon: CompiledLexicon): boolean {
    return this.#lexicon === lexicon && this.#links.length <= MOST_KEPT;
  }

  clear(): void {
    this.#lastLink.fill(NONE);
    this.#taken = 0;
  }

  /** Notes one more place of a stretch, by offsets into the parted text. */
  add(stretch: number, start: number, end: number): void {
    const link = this.#taken;
    if (link + LINK_SIZE > this.#links.length) this.#links = doubled(this.#links);
    const links = this.#links;
    links[link] = start;
    links[link + 1] = end;
    links[link + 2] = this.#lastLink[stretch]!;
    this.#lastLink[stretch] = link;
    this.#taken = link + LINK_SIZE;
  }

  /** Whether the stretch stands anywhere. */
  has(stretch: number): boolean {
    return this.#lastLink[stretch] !== NONE;
  }

  /** Whether the pattern's first and last stretch stand somewhere: without them it stands nowhere. */
  hasEndsOf(pattern: number): boolean {
    return this.has(this.#firstOf[pattern]!) && this.has(this.#lastOf[pattern]!);
  }

  /** In the order in which they were added, and in the text as it was before its glued words were parted. */
  placesOf(stretch: number, { toSource }: Unglued): Span[] {
    const places: Span[] = [];
    const links = this.#links;
    for (let link = this.#lastLink[stretch]!; link !== NONE; link = links[link + 2]!) {
      places.push({ start: toSource(links[link]!), end: toSource(links[link + 1]!) });
    }
    return places.length > 1 ? places.reverse() : places;
  }

  /** Index of the next stretch of a list, at `from` or behind it, that stands anywhere; its length when none does. */
  nextPresent(stretches: Int32Array, from: number): number {
    const links = this.#lastLink;
    let i = from;
    while (i < stretches.length && links[stretches[i]!] === NONE) i += 1;
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
