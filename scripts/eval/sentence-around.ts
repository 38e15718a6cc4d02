/** The sentence around a span or a phrase, for showing a miss: cut at line ends and at a full stop before a space. */
import { foldText } from '../../src/lib/text/fold.ts';

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

/** The sentence in which `phrase` first stands, whatever its case and tone placement; empty when it does not. */
export function sentenceWith(text: string, phrase: string): string {
  const wanted = foldText(phrase.normalize('NFC'));
  const at = wanted === '' ? -1 : foldText(text).indexOf(wanted);
  return at < 0 ? '' : sentenceAround(text, [at, at + wanted.length]);
}

function lastBreak(before: string): number {
  const match = /.*(?:[.!?…]["”»]?\s|\n)/s.exec(before);
  return match ? match[0].length : 0;
}
