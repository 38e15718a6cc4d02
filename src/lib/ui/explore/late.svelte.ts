/** A value that a page has at once or that is still on its way: what follows the figures must not hold them up. */

export type Late<T> = T | { readonly coming: Promise<T> };

const isComing = <T>(value: Late<T>): value is { readonly coming: Promise<T> } =>
  typeof value === 'object' && value !== null && 'coming' in value;

export interface Arrival<T> {
  /** Undefined while it is on its way, and when it failed. */
  readonly value: T | undefined;
  readonly failed: boolean;
}

/**
 * Follows a late value; call it while a component is set up. What came of an older one is never shown with a newer
 * page: its places and themes may be none of the newer question's.
 */
export function arrivalOf<T>(source: () => Late<T>): Arrival<T> {
  let come: { readonly of: Late<T>; readonly found: T } | undefined = $state.raw();
  let failed: Late<T> | undefined = $state.raw();
  $effect(() => {
    const value = source();
    if (!isComing(value)) return;
    let stale = false;
    value.coming.then(
      (found) => {
        if (!stale) come = { of: value, found };
      },
      () => {
        if (!stale) failed = value;
      }
    );
    return () => {
      stale = true;
    };
  });
  return {
    get value() {
      const value = source();
      if (!isComing(value)) return value;
      return come?.of === value ? come.found : undefined;
    },
    get failed() {
      return failed !== undefined && failed === source();
    }
  };
}
