/** Breaks a text into lines that fit, at spaces; a word wider than a line is cut. */

/** Width of words in pixels, for a CSS font. */
export type Measure = (text: string, font: string) => number;

/** Never empty words at the ends of a line; no line for an empty text. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word;
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    const pieces = cutWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

/** By whole characters as people see them. */
function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [''];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const longer = (pieces.at(-1) ?? '') + segment;
    if (measure(longer) <= width || longer === segment) pieces.splice(-1, 1, longer);
    else pieces.push(segment);
  }
  return pieces;
}
