/** The places of an article by offset: what an office's unit may be named after. */
import type { PlaceMention } from '../corpus/analysis.ts';
import type { Span } from '../text/span.ts';
import { byStart } from './leaders-order.ts';

interface Stand extends Span {
  readonly mention: PlaceMention;
}

/** Where places stand, in order. */
export class PlacesByOffset {
  readonly #stands: readonly Stand[];

  /** `moved` turns an offset of the places' spans into one of the text that is read, where the two differ. */
  constructor(places: readonly PlaceMention[], moved: ((offset: number) => number) | null = null) {
    const stands: Stand[] = [];
    for (const mention of places) {
      for (const { start, end } of mention.spans) {
        stands.push(
          moved ? { start: moved(start), end: moved(end - 1) + 1, mention } : { start, end, mention }
        );
      }
    }
    this.#stands = byStart(stands);
  }

  /** The place that begins at `start`. */
  startingAt(start: number): Stand | null {
    const stand = this.#lastUpTo(start);
    return stand?.start === start ? stand : null;
  }

  /** The place that covers `offset`. */
  covering(offset: number): Stand | null {
    const stand = this.#lastUpTo(offset);
    return stand && offset < stand.end ? stand : null;
  }

  /** The last place that begins before `offset`. */
  lastBefore(offset: number): Stand | null {
    return this.#lastUpTo(offset - 1);
  }

  /** The last one that begins at or before `offset`. */
  #lastUpTo(offset: number): Stand | null {
    let low = 0;
    let high = this.#stands.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stands[middle] as Stand).start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#stands[low - 1] ?? null;
  }
}
