/** Keeps the shingles of the articles last compared: in the order of publication the same ones come up again and again. */
import type { Shingles } from '../text/shingles.ts';

/** Numbers kept in all: 16 MB, the shingles of some ten thousand articles. */
const ROOM = 4_000_000;

export class RecentShingles {
  readonly #kept = new Map<string, Shingles>();
  #size = 0;

  get(id: string): Shingles | undefined {
    const found = this.#kept.get(id);
    if (found) {
      this.#kept.delete(id);
      this.#kept.set(id, found);
    }
    return found;
  }

  keep(id: string, shingles: Shingles): Shingles {
    this.#kept.set(id, shingles);
    this.#size += sizeOf(shingles);
    for (const [oldest, kept] of this.#kept) {
      if (this.#size <= ROOM || oldest === id) break;
      this.#kept.delete(oldest);
      this.#size -= sizeOf(kept);
    }
    return shingles;
  }
}

const sizeOf = ({ phrases, names }: Shingles): number => phrases.length + names.length;
