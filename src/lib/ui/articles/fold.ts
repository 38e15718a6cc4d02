/** Folds a page of articles: those of one story stand under the first of them on the page. */

interface OfStory {
  readonly id: string;
  /** Null until it was compared with the others: then it stands alone. */
  readonly story: string | null;
}

export interface Fold<Item extends OfStory> {
  readonly item: Item;
  /** The others of its story on this page, in their order. */
  readonly others: readonly Item[];
}

/** Every item once, in the order of the first of each story. */
export function foldStories<Item extends OfStory>(items: readonly Item[]): Fold<Item>[] {
  const byStory = Map.groupBy(items, ({ id, story }) => story ?? id);
  return [...byStory.values()].flatMap(([item, ...others]) => (item ? [{ item, others }] : []));
}
