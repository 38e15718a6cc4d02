/** One Tab stop for many links that stand in rows and columns: arrows move, Home and End go to the ends. */
import type { Attachment } from 'svelte/attachments';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Index of the link that a key leads to from one of them; null for a key that moves nothing. */
export function moveAmong(key: string, from: number, boxes: readonly Box[]): number | null {
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  if (key === 'ArrowRight') return Math.min(boxes.length - 1, from + 1);
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  return nextLine(from, boxes, key === 'ArrowDown' ? 1 : -1);
}

/** The link nearest by column in the next line up or down; the same one where there is no such line. */
function nextLine(from: number, boxes: readonly Box[], way: 1 | -1): number {
  const here = boxes[from];
  if (!here) return from;
  const beyond = boxes.map(({ top }) => (top - here.top) * way).filter((distance) => distance > 4);
  if (beyond.length === 0) return from;
  const line = Math.min(...beyond);
  const middle = ({ left, width }: Box) => left + width / 2;
  let best = from;
  let nearest = Infinity;
  boxes.forEach((box, at) => {
    if (Math.abs((box.top - here.top) * way - line) > 4) return;
    const away = Math.abs(middle(box) - middle(here));
    if (away < nearest) [nearest, best] = [away, at];
  });
  return best;
}

/** On the container; all its links become one stop. Without script each of them is one. */
export const roving: Attachment<HTMLElement> = (container) => {
  const links = () => [...container.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const hold = (chosen: HTMLAnchorElement | undefined) => {
    for (const link of links()) link.tabIndex = link === chosen ? 0 : -1;
  };
  const onfocus = ({ target }: FocusEvent) => target instanceof HTMLAnchorElement && hold(target);
  const onkey = (event: KeyboardEvent) => {
    const all = links();
    const from = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moveAmong(
      event.key,
      from,
      all.map((link) => link.getBoundingClientRect())
    );
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };
  hold(links()[0]);
  const watch = new MutationObserver(() => {
    if (!links().some(({ tabIndex }) => tabIndex === 0)) hold(links()[0]);
  });
  watch.observe(container, { childList: true, subtree: true });
  container.addEventListener('focusin', onfocus);
  container.addEventListener('keydown', onkey);
  return () => {
    watch.disconnect();
    container.removeEventListener('focusin', onfocus);
    container.removeEventListener('keydown', onkey);
  };
};
