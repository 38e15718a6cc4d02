/** What several loads of one request need, asked for once. */

/**
 * Gives a way to ask: the first of a request begins the work, the others get the same promise. A load that awaits its
 * parents' for it has all of them run again.
 * The request is told by what is the same object for every load of it: its `locals`.
 */
export function onceARequest<T>(): (request: object, work: () => Promise<T>) => Promise<T> {
  const begun = new WeakMap<object, Promise<T>>();
  return (request, work) => {
    const known = begun.get(request);
    if (known) return known;
    const found = work();
    // A request that is refused meanwhile waits for it no more; whoever does still hears of a failure.
    found.catch(() => {});
    begun.set(request, found);
    return found;
  };
}
