/** Cuts words for the room that a chart has for them. */

/** Whole words up to a width, then "…". */
export function cut(text: string, width: number, measure: (words: string) => number): string {
  if (measure(text) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > width) words.pop();
  return `${words.join(' ')}…`;
}
