/** A value that follows another one frame later: what can wait lets the first chart be painted before it. */
import { untrack } from 'svelte';

/** At once on the server and at first; undefined keeps what there was. Call it while a component is set up. */
export function afterPaint<T>(source: () => T): { readonly value: T } {
  let shown: T = $state.raw(untrack(source));
  $effect(() => {
    const next = source();
    if (next === undefined || next === untrack(() => shown)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => (shown = next));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return {
    get value() {
      return shown;
    }
  };
}
