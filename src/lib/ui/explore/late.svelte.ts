/** A value that a page has at once or that is still on its way: what follows the figures must not hold them up. */

export type Late<T> = T | { readonly coming: Promise<T> };

const isComing = <T>(value: Late<T>): value is { readonly coming: Promise<T> } =>
  typeof value === 'object' && value !== null && 'coming' in value;

export interface Arrival<T> {
  /** Undefined while it is on its way, and when it failed. */
  readonly value: T | undefined;
  readonly failed: boolean;
}

/** Follows a late value; call it while a component is set up. An older one that comes late is forgotten. */
export function arrivalOf<T>(source: () => Late<T>): Arrival<T> {
  let come: T | undefined = $state.raw();
  let failed = $state(false);
  $effect(() => {
    const value = source();
    come = undefined;
    failed = false;
    if (!isComing(value)) return;
    let stale = false;
    value.coming.then(
      (found) => {
        if (!stale) come = found;
      },
      () => {
        if (!stale) failed = true;
      }
    );
    return () => {
      stale = true;
    };
  });
  return {
    get value() {
      const value = source();
      return isComing(value) ? come : value;
    },
    get failed() {
      return failed;
    }
  };
}
