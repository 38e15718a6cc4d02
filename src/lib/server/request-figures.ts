/** The size of the corpus, counted once for all that one request loads. */
import type { Database } from './db/database.ts';
import type { CorpusFigures } from './db/figures.ts';
import { corpusFigures } from './db/figures.ts';

const counted = new WeakMap<object, Promise<CorpusFigures>>();

/** @param request what is the same object for every load of a request: its `locals`. */
export function figuresFor(request: object, database: Database): Promise<CorpusFigures> {
  const known = counted.get(request);
  if (known) return known;
  const figures = corpusFigures(database);
  // A request that is refused meanwhile waits for them no more; whoever does still hears of a failure.
  figures.catch(() => {});
  counted.set(request, figures);
  return figures;
}
