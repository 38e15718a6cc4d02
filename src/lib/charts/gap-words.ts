/** Where the words of a gap stand: at the top of its hatch, where nothing that is drawn passes through them. */

/** A point of a drawn line, in pixels; where the line is broken `y` is NaN. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
}

export interface Room {
  /** The hatch, from left to right. */
  readonly start: number;
  readonly end: number;
  /** Right edge of the plot. */
  readonly right: number;
  /** Where the words of the gap before end: none begin left of it. */
  readonly taken: number;
}

/** Between the words and the edge of the hatch, and whatever is drawn. */
const CLEAR_PX = 3;
/** Places tried along a gap lie so far apart. */
const STEP_PX = 8;

/**
 * From left to right; a gap narrower than its words has one place, over its middle.
 * @param low lower edge of the words. @param lines each with its points from left to right.
 * @param uprights places of vertical lines.
 * @returns the left edge, null where every place is crossed.
 */
export function placeGapWords(
  { start, end, right, taken }: Room,
  width: number,
  low: number,
  lines: readonly (readonly Drawn[])[],
  uprights: readonly number[]
): number | null {
  const last = end - width - CLEAR_PX;
  const first = Math.min(start + CLEAR_PX, Math.max(last, (start + end - width) / 2), right - width);
  for (let x = first; x <= Math.max(first, last); x += STEP_PX) {
    const [from, to] = [x - CLEAR_PX, x + width + CLEAR_PX];
    const isFree = x >= taken && !uprights.some((at) => at > from && at < to);
    if (isFree && !lines.some((line) => reaches(line, low + CLEAR_PX, from, to))) return x;
  }
  return null;
}

/** Whether a line comes as high as `low` anywhere between the two places. */
const reaches = (line: readonly Drawn[], low: number, from: number, to: number): boolean =>
  line.some((b, k) => {
    const a = line[k - 1] ?? b;
    const heightAt = (x: number) =>
      a.y + ((b.y - a.y) * (Math.max(a.x, Math.min(b.x, x)) - a.x)) / (b.x - a.x || 1);
    return b.x >= from && a.x <= to && Math.min(heightAt(from), heightAt(to)) <= low;
  });
