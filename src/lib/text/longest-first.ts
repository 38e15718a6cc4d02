/** Resolves overlapping hits: the longest wins. */
import { putInOrder } from './in-order.ts';
import type { Span } from './span.ts';

/**
 * Keeps hits that do not overlap, taking the longest first, then the earliest, then the one given first.
 * Returns them in text order. Works on any spans of one text; the input stays as it is.
 */
export function longestFirst<T extends Span>(hits: readonly T[]): T[] {
  if (areApart(hits)) return [...hits];
  const inOrder = putInOrder([...hits], byStart);
  if (areApart(inOrder)) return inOrder;
  const kept: T[] = [];
  for (let first = 0; first < inOrder.length;) {
    const next = heapEnd(inOrder, first);
    keepLongest(inOrder.slice(first, next), kept);
    first = next;
  }
  return kept;
}

const lengthOf = ({ start, end }: Span): number => end - start;
const longer = <T extends Span>(one: T, other: T): T => (lengthOf(other) > lengthOf(one) ? other : one);
const byStart = (one: Span, other: Span): number => one.start - other.start;

/** Where the heap of hits ends that overlap the first one or each other: only these compete. */
function heapEnd(hits: readonly Span[], first: number): number {
  let reach = (hits[first] as Span).end;
  let next = first + 1;
  for (; next < hits.length && (hits[next] as Span).start < reach; next += 1) {
    reach = Math.max(reach, (hits[next] as Span).end);
  }
  return next;
}

/** Adds those to `kept` that stay of one heap, which is given in text order. */
function keepLongest<T extends Span>(heap: readonly T[], kept: T[]): void {
  const longest = heap.reduce((one, other) => longer(one, other));
  // Nearly always the longest lies over all the others.
  if (heap.every(({ start, end }) => start < longest.end && end > longest.start)) {
    kept.push(longest);
    return;
  }
  const byLength = putInOrder([...heap], (one, other) => lengthOf(other) - lengthOf(one));
  const ground = new Ground(heap);
  const claimed = byLength.filter((one) => ground.claim(one));
  for (const hit of putInOrder(claimed, byStart)) kept.push(hit);
}

/** Whether the hits stand in text order without overlaps, as most do. */
function areApart(hits: readonly Span[]): boolean {
  for (let i = 1; i < hits.length; i += 1) {
    if ((hits[i] as Span).start < (hits[i - 1] as Span).end) return false;
  }
  return true;
}

/** The characters that are taken, one flag each: what is kept already is never shorter than what asks. */
class Ground {
  readonly #from: number;
  readonly #taken: Uint8Array;

  /** `heap` in text order. */
  constructor(heap: readonly Span[]) {
    this.#from = (heap[0] as Span).start;
    let reach = this.#from;
    for (const { end } of heap) reach = Math.max(reach, end);
    this.#taken = new Uint8Array(reach - this.#from);
  }

  /** Takes the span's characters, unless one of its two ends is taken: a longer one in the way covers an end. */
  claim({ start, end }: Span): boolean {
    const first = start - this.#from;
    const last = end - this.#from - 1;
    if (this.#taken[first] === 1 || this.#taken[last] === 1) return false;
    this.#taken.fill(1, first, last + 1);
    return true;
  }
}
