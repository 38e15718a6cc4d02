/** Where the articles of one transaction, and those like them, stand while it goes on. */
import type { Neighbour, Publication, Standing } from '../corpus/stories.ts';
import { comesBefore, isNear, isReprint, likenessTo, placeArticle } from '../corpus/stories.ts';
import type { Shingles } from '../text/shingles.ts';
import type { Candidate, Moves, Sought, StoredStanding } from './db/stories.ts';

/** An article to be placed, with what it is compared by. */
export type Draft = Sought & StoredStanding & { readonly shingles: Shingles };

export class StoryBoard {
  readonly #shingles: ReadonlyMap<string, Shingles>;
  readonly #stored = new Map<string, StoredStanding>();
  readonly #standings = new Map<string, Standing>();
  readonly #changed = new Set<string>();
  readonly #displaced = new Set<string>();
  /** Ids of those that share a band with an article: stored ones, then those of the batch. */
  readonly #alike = new Map<string, Set<string>>();
  readonly #bands = new Map<string, string[]>();

  constructor(found: readonly Candidate[], shingles: ReadonlyMap<string, Shingles>) {
    this.#shingles = shingles;
    for (const { of, ...one } of found) {
      this.#stored.set(one.id, one);
      if (one.first !== null) this.#standings.set(one.id, { ...one, first: one.first });
      for (const id of of) this.#beside(id).add(one.id);
    }
  }

  place(draft: Draft): void {
    this.#stored.set(draft.id, draft);
    for (const [band, hash] of draft.bands.entries()) {
      const key = `${band} ${hash}`;
      const sharers = this.#bands.get(key) ?? [];
      for (const id of sharers) this.#beside(draft.id).add(id);
      this.#bands.set(key, [...sharers, draft.id]);
    }
    const { standing, joining, displaced } = placeArticle(draft, this.#neighboursOf(draft));
    for (const first of displaced) this.#displace(first);
    for (const one of [standing, ...joining]) {
      this.#standings.set(one.id, one);
      this.#changed.add(one.id);
    }
  }

  /** Whoever followed it waits again: those not seen here are found by the database. */
  #displace(first: string): void {
    this.#displaced.add(first);
    for (const { id, first: followed } of [...this.#standings.values()])
      if (followed === first && id !== first) {
        this.#standings.delete(id);
        this.#changed.delete(id);
      }
  }

  #neighboursOf({ id, ...draft }: Draft): Neighbour[] {
    return [...this.#beside(id)].flatMap((other): Neighbour[] => {
      const standing = this.#standings.get(other);
      const shingles = this.#shingles.get(other);
      const article: Publication = { id, days: draft.days };
      if (!standing || !shingles || this.#stored.get(other)?.sample !== draft.sample) return [];
      if (!isNear(article, standing) || !isReprint(draft.shingles, shingles)) return [];
      const likeness = comesBefore(standing, article)
        ? likenessTo(draft.shingles, shingles)
        : likenessTo(shingles, draft.shingles);
      return [{ standing, likeness }];
    });
  }

  #beside(id: string): Set<string> {
    const beside = this.#alike.get(id) ?? new Set<string>();
    this.#alike.set(id, beside);
    return beside;
  }

  moves(): Moves {
    const standings = [...this.#changed].flatMap((id) => {
      const [standing, stored] = [this.#standings.get(id), this.#stored.get(id)];
      return standing && stored ? [{ ...standing, source: stored.source, follows: stored.follows }] : [];
    });
    return { standings, displaced: [...this.#displaced] };
  }
}
