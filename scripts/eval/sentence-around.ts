/** The sentence around a span, for showing a miss: cut at line ends and at a full stop before a space. */

const LONGEST = 320;

/** At most 320 characters, with "…" where it was cut. Offsets are UTF-16 units. */
export function sentenceAround(text: string, [start, end]: readonly [number, number]): string {
  const from = lastBreak(text.slice(0, start));
  const rest = text.slice(end);
  const stop = rest.search(/[.!?…]["”»]?(?=\s|$)|\n/);
  const to = end + (stop < 0 ? rest.length : stop + 1);
  const sentence = text.slice(from, to).trim();
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST - 1)}…`;
}

function lastBreak(before: string): number {
  const match = /.*(?:[.!?…]["”»]?\s|\n)/s.exec(before);
  return match ? match[0].length : 0;
}
