/** Where the words of a gap stand: inside its hatch, where nothing that is drawn passes through them. */

/** A point of a drawn line, in pixels; where the line is broken `y` is NaN. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
}

export interface Room {
  /** The hatch, from left to right, and its upper edge. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  /** Right edge of the plot. */
  readonly right: number;
  /** Where the words of the gap before end: none begin left of it. */
  readonly taken: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const EDGE_PX = 3;
/** Places tried along a gap lie so far apart. */
const STEP_PX = 8;
/** Clear space around the words. */
const CLEAR_PX = 3;

/**
 * At the top, from left to right; a gap narrower than its words has one place, over its middle.
 * @param lines drawn lines, each with its points from left to right. @param uprights places of vertical lines.
 * @returns the upper left corner, null where every place is crossed.
 */
export function placeGapWords(
  { start, end, top, right, taken }: Room,
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly (readonly Drawn[])[],
  uprights: readonly number[]
): { readonly x: number; readonly y: number } | null {
  const spare = end - start - width - 2 * EDGE_PX;
  const places =
    spare < 0
      ? [Math.min((start + end - width) / 2, right - width)]
      : Array.from({ length: Math.floor(spare / STEP_PX) + 1 }, (_, k) => start + EDGE_PX + k * STEP_PX);
  const y = top + EDGE_PX;
  const x = places.find(
    (at) =>
      at >= taken &&
      !uprights.some((upright) => upright > at - CLEAR_PX && upright < at + width + CLEAR_PX) &&
      !lines.some((line) => crosses(line, { x: at, y, width, height }))
  );
  return x === undefined ? null : { x, y };
}

function crosses(line: readonly Drawn[], { x, y, width, height }: Box): boolean {
  const [left, right] = [x - CLEAR_PX, x + width + CLEAR_PX];
  const [above, below] = [y - CLEAR_PX, y + height + CLEAR_PX];
  return line.some((to, k) => {
    const from = line[k - 1] ?? to;
    if (Number.isNaN(from.y + to.y) || to.x < left || from.x > right) return false;
    const heights = [left, right].map((at) => heightAt(from, to, at));
    return Math.min(...heights) <= below && Math.max(...heights) >= above;
  });
}

/** Height of a stretch at `x`, or at its nearer end. */
function heightAt(from: Drawn, to: Drawn, x: number): number {
  if (to.x === from.x) return to.y;
  const part = Math.max(0, Math.min(1, (x - from.x) / (to.x - from.x)));
  return from.y + part * (to.y - from.y);
}
