/** Moves direct labels apart so that none covers another and none leaves the plot. */

export interface Label {
  /** Where the label would stand: the height of its line's end, in pixels from the top. */
  readonly y: number;
  readonly height: number;
}

/**
 * Heights of the labels' middles, in the order given: as near to their own as the others allow.
 * Labels keep the order of their `y`; when they do not all fit, they start at the top and run over the bottom.
 */
export function spreadLabels(labels: readonly Label[], top: number, bottom: number): number[] {
  const order = labels.map((_, i) => i).toSorted((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
  const blocks: Block[] = [];
  for (const index of order) {
    blocks.push(blockOf(labels[index] ?? { y: 0, height: 0 }, index, top, bottom));
    while (blocks.length > 1 && overlap(blocks.at(-2), blocks.at(-1)))
      blocks.splice(-2, 2, merge(blocks.at(-2), blocks.at(-1), top, bottom));
  }
  const placed: number[] = [];
  for (const { start, members } of blocks) {
    let edge = start;
    for (const { index, height } of members) {
      placed[index] = edge + height / 2;
      edge += height;
    }
  }
  return placed;
}

/** Labels that touch, laid out as one; `wish` is the mean of the starts its members would like. */
interface Block {
  readonly start: number;
  readonly height: number;
  readonly wish: number;
  readonly members: readonly { readonly index: number; readonly height: number }[];
}

function blockOf({ y, height }: Label, index: number, top: number, bottom: number): Block {
  const wish = y - height / 2;
  return { start: within(wish, height, top, bottom), height, wish, members: [{ index, height }] };
}

const overlap = (upper: Block | undefined, lower: Block | undefined): boolean =>
  upper !== undefined && lower !== undefined && upper.start + upper.height > lower.start + 1e-9;

function merge(upper: Block | undefined, lower: Block | undefined, top: number, bottom: number): Block {
  if (!upper || !lower) throw new RangeError('two blocks are needed');
  const height = upper.height + lower.height;
  const [m, n] = [upper.members.length, lower.members.length];
  const wish = (upper.wish * m + (lower.wish - upper.height) * n) / (m + n);
  return {
    start: within(wish, height, top, bottom),
    height,
    wish,
    members: [...upper.members, ...lower.members]
  };
}

const within = (start: number, height: number, top: number, bottom: number): number =>
  Math.max(top, Math.min(start, bottom - height));
