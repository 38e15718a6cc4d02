/** Moves each margin note to the height of its mark, as far as the note above leaves room. */

const GAP_PX = 2;
const RISE_PX = 6;

/**
 * An attachment for the article's body. Notes already stand in the margin at their paragraph's height; only
 * transforms are written, so nothing else on the page moves. Runs again when widths or fonts change.
 */
export function settleNotes(body: HTMLElement): () => void {
  const settle = () => settleOnce(body);
  const observer = new ResizeObserver(settle);
  observer.observe(body);
  void document.fonts.ready.then(settle);
  return () => observer.disconnect();
}

function settleOnce(body: HTMLElement): void {
  const notes = [...body.querySelectorAll<HTMLElement>('.note')];
  for (const note of notes) note.style.transform = '';
  body.style.minHeight = '';
  if (!notes[0] || getComputedStyle(notes[0].parentElement ?? body).position !== 'absolute') return;
  const top = body.getBoundingClientRect().top;
  const boxes = notes.map((note) => ({
    note,
    box: note.getBoundingClientRect(),
    at: markTop(body, note) - top
  }));
  let free = 0;
  for (const { note, box, at } of boxes) {
    const y = Math.max(at - RISE_PX, free);
    note.style.transform = `translateY(${y - (box.top - top)}px)`;
    free = y + box.height + GAP_PX;
  }
  if (free > body.offsetHeight) body.style.minHeight = `${free}px`;
}

function markTop(body: HTMLElement, note: HTMLElement): number {
  const ref = body.querySelector(`a.ref[href="#${CSS.escape(note.id)}"]`);
  return (ref ?? note).getBoundingClientRect().top;
}
