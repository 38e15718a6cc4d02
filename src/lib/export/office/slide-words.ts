/** How large words can be set on a slide, so that they stay in their box whatever font the reader's machine has. */
import type { Weight } from '../fonts/faces.ts';
import { wordsWidth } from '../fonts/widths.ts';
import { wrapText } from '../picture/wrap.ts';
import { plainText } from '../xml.ts';

/** A font that stands in for Be Vietnam Pro may be this much wider. */
const SLACK = 1.16;
const LEAD = 1.22;

export interface FittedWords {
  /** Of the type, in points. */
  readonly size: number;
  /** Of all lines, in points. */
  readonly height: number;
}

/**
 * The largest of the sizes at which the paragraphs fit; the smallest where none does, with the height that they then take.
 * @param box in points. @param sizes from large to small.
 */
export function fitWords(
  paragraphs: readonly string[],
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  weight: Weight = 400
): FittedWords {
  const heightAt = (size: number) => {
    const lines = paragraphs.flatMap((text) =>
      wrapText(plainText(text), box.width / SLACK, (words) => wordsWidth(words, size, weight))
    );
    return Math.ceil(lines.length * size * LEAD);
  };
  const size = sizes.find((one) => heightAt(one) <= box.height) ?? sizes.at(-1) ?? 0;
  return { size, height: heightAt(size) };
}
